"""Advice that an open question carries all the same: told before it, planted in its "if", or a story of one's own."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.coach.sentences import Sentence, plain
from bot.practice.about import OF_ANY_TALK
from bot.practice.drills.item import Item
from bot.practice.drills.subject import strange, subject
from bot.practice.line import Line
from bot.practice.reasons import as_typed
from bot.practice.wording import content, shared


class Smuggled(NamedTuple):
    """reason: of the verdict.  words: of the answer.  sure: whether it can only be the learner's idea."""

    reason: str
    words: str
    sure: bool = True


_BIDDEN = re.compile(
    r"\b(?:you|u) (?:really |just |probably |definitely |simply |maybe |also )*"
    r"(?:should|ought to|could (?:just|always|try|maybe)|might want to|'d better|better|"
    r"(?:need to|have to|must) (?!be\b|feel\b|know\b|have\b|seem\b|miss\b))"
)
_BID = re.compile(
    r"^(?:so |well |and |but |or |then |ok |hmm )*(?:just|maybe|perhaps|always|never|simply|try|don't|do not)\b"
    r"(?! (?:it now|let|go|say))|"
    r"^(?:(?:first thing|tomorrow|tonight|today|next (?:time|week)|this week) ,? ?)+"
    r"(?:go|call|ring|tell|ask|talk|write|see|send|take|make|get|put|stop|start|leave|say|try|have)\b"
)
"""A bid that tells what to do; "stay with that for a moment" only leads in."""
_MIGHT = re.compile(r"^(?:so |well |and |but |or |then |maybe )*(?:you|u) could (?!\w*n't)")
_CAN_YOU = re.compile(
    r"^(?:so |well |and |but |or |then |maybe )*(?:could|can|couldn't|can't) (?:you|u) "
    r"(?!tell|say|describe|explain|give|share|help|see|imagine|picture|walk|talk me|take me|remember|feel|hear|think)"
)
"""A bid in the form of a question."""
_ASKED = re.compile(r"^(?:\w+ )?(?:what|how|who|where|when|which|if|tell|say)\b")
_HELPS = re.compile(
    r"\bwould(?:n't)? it (?:help|be (?:good|better|useful|helpful|worth|wise|an idea|an option))(?: for you| you)? "
    r"(?:to |if you |\w+ing\b)[^?.!]*"
)
_DOES = {
    "told": "tell", "asked": "ask", "said": "say", "spoke": "speak", "talked": "talk", "wrote": "write",
    "called": "call", "rang": "ring", "texted": "text", "left": "leave", "stopped": "stop", "tried": "try",
    "went": "go", "took": "take", "gave": "give", "made": "make", "put": "put", "sent": "send", "did": "do",
    "let": "let", "started": "start", "moved": "move", "invited": "invite", "refused": "refuse", "quit": "quit",
}  # fmt: skip
"""What somebody might be told to do, as it stands after "if you"."""
_THEIR_OWN = re.compile(
    r"\b(?:feel|think|believe|say|said|told|tell|tells|telling|hear|as if|that|like) (?:that )?$"
)
_WORKS = re.compile(
    r"\b(?:it (?:always |often |really )?(?:helps|works)|"
    r"(?:it's|is) (?:better|best|important|a good idea|wise) to (?!you\b)|"
    r"my (?:advice|tip|suggestion)|i(?:'d| would) (?:suggest|recommend|advise)|i (?:suggest|recommend|advise)|"
    r"if i (?:were|was) you|the (?:trick|key|best thing|best way) is)\b"
)
_OWN = re.compile(
    r"^(?:(?:well|so|yeah|yes|oh|same|ah|ok|okay|and|but|me too|honestly|actually) )*,? ?(?:when )?(?:i|my)\b"
)
_PAST = re.compile(
    r"\b(?:i|my \w+) (?:\w+ly |also |once |always |just )?"
    r"(?:was|had|used|did|went|got|found|gave|took|made|told|said|left|began|started|kept|knew|lost|\w{2,}ed)\b"
)
_PERCEIVES = re.compile(
    r"\bi(?:'m| am|'ve| have)?(?: just| also| really)? "
    r"(?:hear\w*|wonder\w*|notic\w*|see|saw|sens\w+|understood|thought|felt|guessed|imagined|liked|loved|asked|wanted|picked|caught|listen\w*|followed|misunderstood)\b"
)
_YOU = re.compile(r"\b(?:you|your|you're|yours|yourself|u|ur)\b")
_PLANTS = re.compile(
    r"\b(?:(?:what|how) (?:would|could|might|will|do you think would) [\w' ]{0,24}?\bif (?:you|we)|what if |"
    r"(?:what|who) (?:stops|is stopping|'s stopping|prevents|keeps|hinders) you (?:from )?|"
    r"how would you feel about )"
    r"(?P<idea>[^?.!,]*)"
)
_A_PLAN = 2
"""Words of one's own that make a plan, where one might be a word for theirs."""


def smuggled(item: Item, line: Line) -> Smuggled | None:
    """What the answer brings along that is the learner's; None where nothing is."""
    for part in line.parts:
        found = _offered(item, line, part) if part.is_question else _told(item, line, part)
        if found:
            return found
    return _left_in(item, line) or _planted(item, line)


def _told(item: Item, line: Line, part: Sentence) -> Smuggled | None:
    if _is_theirs(item, part.text):
        return None
    bidden = _BIDDEN.search(part.text)
    if bidden and not _THEIR_OWN.search(part.text[: bidden.start()]):
        return Smuggled("advice", _quoted(line, part.text[bidden.start() :]))
    if _BID.search(part.text) and strange(item, content(part.text)):
        return Smuggled("advice", _quoted(line, part.text))
    if _MIGHT.search(part.text) and strange(item, content(part.text)):
        return Smuggled("whose_idea", _quoted(line, part.text), sure=False)
    if works := _WORKS.search(part.text):
        return Smuggled("advice", _quoted(line, part.text[works.start() :]))
    if _OWN.search(part.text) and _PAST.search(part.text) and not _YOU.search(part.text):
        return None if _PERCEIVES.search(part.text) else Smuggled("own_story", _quoted(line, part.text))
    return None


def _offered(item: Item, line: Line, part: Sentence) -> Smuggled | None:
    helps = _HELPS.search(part.text)
    head, comma, _ = part.text.partition(" ,")
    if comma and _BIDDEN.search(head) and not _is_theirs(item, head) and not _ASKED.match(head):
        return Smuggled("advice", _quoted(line, head))
    if helps:
        return Smuggled("advice", _quoted(line, helps.group()))
    bids = _CAN_YOU.search(part.text) and strange(item, content(part.text))
    return Smuggled("whose_idea", _quoted(line, part.text), sure=False) if bids else None


def _is_theirs(item: Item, text: str) -> bool:
    """At least half of it said by the client: a need that is given back."""
    told = content(text)
    return bool(told) and 2 * len(shared(told, content(item.client))) >= len(told)


def _left_in(item: Item, line: Line) -> Smuggled | None:
    """The idea of the line that was to be stripped."""
    if not item.line or not item.better:
        return None
    idea = content(item.line) - content(item.client) - content(item.better) - OF_ANY_TALK
    kept = shared(line.content, idea)
    framed = _PLANTS.search(" ".join(plain(line.text)))
    supposed = content(framed["idea"]) if framed else frozenset()
    only_ours = shared(supposed, kept) and not shared(supposed, content(item.client))
    if len(kept) >= _A_PLAN or only_ours:
        return Smuggled("planted", _shown(line, kept))
    return None


def _planted(item: Item, line: Line) -> Smuggled | None:
    """What the "if you …" supposes, where the client has said nothing of the kind."""
    for part in line.parts:
        found = _PLANTS.search(part.text) if part.is_question else None
        if found is None:
            continue
        idea = content(found["idea"])
        new = strange(item, idea)
        if _bids(item, found["idea"]) or (
            found.group().startswith("what if") and not idea <= content(item.client)
        ):
            return Smuggled("whose_idea", _quoted(line, found.group()), sure=False)
        if new and not shared(idea, subject(item)):
            return Smuggled(
                "planted" if len(new) >= _A_PLAN else "whose_idea", _shown(line, new), len(new) >= _A_PLAN
            )
    return None


def _bids(item: Item, idea: str) -> bool:
    """It begins with something to do that neither the client nor the answer to compare with speaks of."""
    first = next(iter(idea.split()), "")
    known = frozenset(plain(f"{item.client} {item.better}"))
    return first in _DOES and not {first, _DOES[first], f"{_DOES[first]}ing", f"{_DOES[first]}s"} & known


def _shown(line: Line, stems: frozenset[str]) -> str:
    """The stretch of the answer from the first of the words to the last."""
    words = line.text.split()
    at = [i for i, word in enumerate(words) if shared(content(word), stems)]
    return " ".join(words[at[0] : at[-1] + 1][:7]).strip(" ,;:.!?") if at else ""


def _quoted(line: Line, text: str) -> str:
    words = text.split()
    typed = as_typed(line.text, " ".join(words[:7]))
    return f"{typed} …" if typed and len(words) > 7 else typed
