"""What a line comes to besides its labels: an end, a guess, words given back, an insult, somebody's own story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.language.coach.kinds import kind_of
from bot.language.intents import hear_intents
from bot.practice.own_telling import tells_own
from bot.practice.turns_of_phrase import SIGNS
from bot.practice.wording import content, shared

if TYPE_CHECKING:
    from bot.practice.line import Line

_FILLER_WORDS = 6
_MUCH = 12  # words in the first person after which somebody is telling their own
_MY_OWN = re.compile(r"^\W*(?:well |so |honestly |ok |look )*(?:i|i'm|i've|my|im)\b", re.IGNORECASE)
_GUESSED = re.compile(
    r"\b(?:feel\w*|felt|you think|hearing|sounds? like|seems?|as if|as though)\b", re.IGNORECASE
)
BIDS = re.compile(r"\b(?:should|could|must|ought|try|why don'?t|i suggest|if i were)\b", re.IGNORECASE)
"""What an end may hold besides, and is advice then."""
_GREETS = re.compile(
    r"^\W*(?:hi|hello|hey|hiya|welcome|good (?:morning|afternoon|evening|day))\b", re.IGNORECASE
)
_TRAIL = re.compile(r"\band (?:by )?(?:when|where|how|who with|with whom|what time)\W*$", re.IGNORECASE)
_MUST = re.compile(r"\bmust\b", re.IGNORECASE)
_THEM = re.compile(r"\b(?:you|your|yours|you(?:'|’)?(?:re|ve|d|ll)|u|ur)\b", re.IGNORECASE)
_SO = re.compile(r"^\W*(?:(?:ok|okay|right|and|ah|hm+)\b\W*)*so\b", re.IGNORECASE)
_OURS = re.compile(r"\b(?:i|i'm|i'll|i've|i'd|im|my|me|we|we'll|we're|us|our)\b", re.IGNORECASE)
_SAID_AGAIN = 2  # content words of the client's that make a line one of theirs
_NOT_COACHING = re.compile(r"\b(?:you|your|u|ur|you're|youre|works|worked|helps|helped)\b", re.IGNORECASE)


_STAYS = re.compile(
    r"\b(?:for )?(?:a|one|half a) (?:moment|second|sec|minute|bit|breath)\b|\bstop (?:at|with)\b|"
    r"\band (?:look|stay|notice|feel|turn to|talk about|go (?:back|on|over))\b|\b(?:topic|subject|off)\b|"
    r"\bwith (?:a|one|the) (?:number|step|scale|question|sentence|word)\b|"
    r"\bpause (?!(?:(?:it|this|here|there) )?(?:for )?(?:now|today|tonight)\b)",
    re.IGNORECASE,
)
"""A pause, or an end of something else: "let's stop there for a moment", "let's close this topic"."""


_FRAME = re.compile(
    r"\b(?:minutes?|mins?|half an hour|hours?|(?<!all the )time|session|today|confidential\w*|private|privacy|"
    r"between (?:us|you)|stays?|stop|pause|break|pace|notes?|record\w*|delete\w*|coach\w*|advi[cs]e|role|"
    r"clock|(?:my|your) part|(?:i|i'll|i will|i'm|i am|i do|i'm going) (?:not|won't|don't|never|mostly|only|just) "
    r"(?:(?:here|going) (?:to|for) )?(?:tell|give|judge|fix|solve|decide|ask|listen)\w*|"
    r"(?:i )?(?:won't|don't|not here (?:to|for)) (?:tell|give|judge|fix|solve|decide)\w*|"
    r"skip|pass|(?:it|this) works|rules?|agree\w*|trained|not able to|can't help)\b",
    re.IGNORECASE,
)
"""What a frame is made of: time, privacy, whose part is what."""


def sets_a_frame(line: Line) -> bool:
    """What is told of the talk itself: its time, who learns of it, what the coach will do and will not."""
    return bool(_FRAME.search(line.text))


def is_of_them(line: Line) -> bool:
    """ "So the rota never ends, and it's all on you": of the client, and not of how the talk works."""
    said = not line.asks and bool(_SO.search(line.text)) and bool(_THEM.search(line.text))
    return said and not _OURS.search(line.text) and not sets_a_frame(line)


def ends(line: Line) -> bool:
    """An end, and no pause, no greeting that begins with thanks, nor thanks before a question."""
    found = "" if _STAYS.search(line.text) else line.signs.get("end", "")
    asks_on = any(part.is_question and not SIGNS["end"].search(part.text) for part in line.parts)
    greets = found.lower().startswith("th") and bool(_GREETS.search(line.text))
    return bool(found) and not asks_on and not greets


def trails(line: Line) -> bool:
    """ "Which will you do, and when?" is one question."""
    return bool(_TRAIL.search(line.text)) and line.text.count("?") <= 1


def only_thanks(line: Line) -> bool:
    return "thanks" in line.signs and not line.asks


def is_guess(line: Line) -> bool:
    """A reading of the client, however tentative: "I think you're scared", "you must be exhausted"."""
    bids = BIDS.search(_MUST.sub("", line.text) if "must feel" in line.signs else line.text)
    return bool(line.signs.keys() & {"guess", "for you", "must feel"}) and not line.asks and not bids


def gives_back(line: Line) -> bool:
    """Made of the client's own words, with nothing that bids: said back, in whatever form."""
    if line.asks or BIDS.search(line.text) or any(kind_of(part) == "advice" for part in line.parts):
        return False
    taken = shared(line.content, content(line.before))
    return len(taken) >= _SAID_AGAIN and len(taken) >= len(line.content) / 2


def is_theirs_alone(line: Line, known: frozenset[str]) -> bool:
    """Nothing asked, nothing bid, and not a word in it that the client has not said before."""
    bids = BIDS.search(line.text) or any(kind_of(part) in _BIDDING for part in line.parts)
    own = len(line.content) >= _SAID_AGAIN and line.content == shared(line.content, known)
    return own and not line.asks and not bids and not _MY_OWN.search(line.text)


_BIDDING = frozenset({"advice", "leading", "tagged plan"})


def insults(line: Line, labels: set[str]) -> bool:
    """A hard word that is given back, or guessed at ("you feel useless"), is none."""
    heard = "insult" in line.signs or "insult" in hear_intents(line.text)
    return heard and "open" not in labels and not _GUESSED.search(line.text)


def speaks_as_client(line: Line, labels: set[str]) -> bool:
    """They tell their own, to nobody in particular."""
    if "own way" not in line.signs and tells_own(line.text, line.before):
        return True
    own = bool(_MY_OWN.search(line.text)) and not _NOT_COACHING.search(line.text)
    own = own and "own way" not in line.signs
    unheard = labels <= {"other", "affirmation", "reflection", "advice"} or not line.coach.sure
    return own and unheard and len(line.text.split()) >= _MUCH


def passes_time(line: Line) -> bool:
    """A greeting, a nod, the weather: words that say nothing of the matter."""
    small = any(part.shows & {"greeting", "small talk"} for part in line.parts)
    return len(line.text.split()) <= _FILLER_WORDS and (small or not line.content)
