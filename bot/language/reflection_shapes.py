"""Decides what kind of clause was said and how it can stand as a sentence about "you"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.reflection_sides import double_sided
from bot.language.reflection_wish import NOUNS_TOO, as_wish, thinking_of, with_subject
from bot.language.reflection_words import (
    AUXILIARIES,
    BASES,
    DETERMINERS,
    FINITE,
    ING,
    PREPOSITIONS,
    SMALL,
    is_verb_form,
    low_start,
)


@dataclass(frozen=True, slots=True)
class Shaped:
    text: str  # still in the first person where they spoke of themselves
    form: str
    weight: int


_I = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_GROUP = frozenset("we us our ours ourselves we're we've we'd we'll let's".split())
_SPEAKER_ALONE = _I | {"me", "myself"}
_SPEAKER = _SPEAKER_ALONE | _GROUP | {"my", "mine"}
_WISH = re.compile(
    r"^i(?: (?:really|just|do|also|only|still|definitely|truly|mainly|mostly|so|would|actually))*(?:'d| "
    r"would|'m| am)? ?(?:really |just |also |definitely |love to|hoping|looking for|want|need|wish|hope|"
    r"like to|like|after|wanting)"
)
_WISH_VERBS = re.compile(
    r"\b(?:want|wanted|need|wish|hope|hoping|looking (?:for|to)|would like|'d like|would love|'d love|'d "
    r"rather|after an? |wanting)\b"
)
_FEELS = frozenset(
    "feel feeling worried worry anxious afraid scared tired stressed nervous frustrated angry sad guilty "
    "overwhelmed stuck lost dread hate fear ashamed proud happy torn".split()
)
_EMPTY_SAYING = re.compile(
    r"^i(?:'m| am| have| do|'ve| think| like| would| will|'ll| can|'d)?(?: (?:really|just|do|am|have|not|"
    r"don't|didn't|already|been|be|a|an|so|very|that|it|this|those|too|also|like|"
    r"think|know|agree|see|understand|guess|sure|fine|good|well|okay|ok|great|ready|doing|here|done|"
    r"finished|know what|idea|them|would|do that|try|hope|got|get|want|all|to|back))*$"
)
_NOT_SAID_BACK = re.compile(
    r"\b(?:give me|tell me|ask me|send me|show me|help me|this (?:session|chat|bot|app|conversation)|"
    r"another question|the question|the next question|"
    r"thank|that(?:'d| would| will) do|comes to mind|can't complain|not to sure|(?:pick|choose|decide) "
    r"\w+ for me|have to think about|nothing else|everything is covered|as an ai|chatbot|robot|question "
    r"mark)\b"
)
_OWES = re.compile(
    r"^i (?:really |probably |just |also )?(should|could|must|ought|can)\b(?! (?:have|never|not|always|"
    r"tell|see))"
)
_AGE = re.compile(r"^i(?:'m| am)(?: now)? (?:only )?\d+(?: \w+){0,2}$")
_ANSWER_ONLY = re.compile(
    r"^(?:it|that|this)(?:'s| is| was| has been| would be| sounds| sounds like| seems)(?: like)?(?: a| "
    r"an)?(?: very| really| quite| so)? "
    r"(?:good|great|ok|okay|fine|nice|helpful|interesting|lovely|true|right|useful)(?: idea| plan| thing| "
    r"advice| point| approach)?$"
    r"|^(?:no )?there (?:is|are)(?: not|n't)?$|^i have no (?:idea|clue)$|^(?:it|this|that) (?:has|have|"
    r"had) (?:been|helped)\b"
)
_LEANS = re.compile(
    r"\\b(?:like|love) that (?:he|she|they|it|my|the)\\b|^i am (?:feeling |doing )?(?:very |really |so "
    r")?(?:fine|good|ok|okay|well|great)$"
)
_SUBORDINATE = frozenset(
    "if when whenever since as although though while once after before until unless every because "
    "even".split()
)
_SUBJECTS = frozenset("i i'm i've i'd i'll it he she they it's he's she's they're there there's we".split())
_NO_START = frozenset(
    "not to who whom whose which what where why how than and or but then that's because".split()
)
_FREE_START = frozenset(
    "it it's he she they this that there there's nobody nothing everyone everybody everything something "
    "someone these those he's she's they're that's it'll".split()
)
_POINTING_STARTS = frozenset("it it's that this they he she he's she's they're these those it'll".split())
_OUGHT = frozenset("should must need needs has have ought shouldn't".split())
_INVERTED = re.compile(
    r"^(?:do|does|did|is|are|am|was|were|can|could|will|would|shall|may|has) (?:i|you|we|it|he|she|they|"
    r"the|my|this|that|there)\b"
)


def shaped(said: str, words: list[str]) -> Shaped | None:
    """The clause as a statement, its form and its weight; None where its kind is not known."""
    low = said.lower()
    if (
        _NOT_SAID_BACK.search(low)
        or _ANSWER_ONLY.match(low)
        or _mixes_us_and_me(words)
        or _INVERTED.match(low)
    ):
        return None
    first = words[0]
    if first in _I:
        return _own_statement(said, low, words)
    wish = as_wish(said, low, words)
    if wish:
        leans = _leans_on_what_came_before(wish.lower().split())
        return Shaped(wish, "wish", (3 if " work out " in wish else 4) - 5 * leans)
    own = with_subject(said, words)
    if own:
        return _own_statement(own, own.lower(), own.lower().split())
    thought = thinking_of(said, words)
    if thought:
        return Shaped(thought, "wish", 2)
    return _other_statement(said, words)


def _mixes_us_and_me(words: list[str]) -> bool:
    """ "I want us to talk" cannot be said with "you" for both."""
    return not _GROUP.isdisjoint(words) and not _SPEAKER_ALONE.isdisjoint(words)


def _own_statement(said: str, low: str, words: list[str]) -> Shaped | None:
    if _EMPTY_SAYING.match(low) or not _has_its_verb(words) or _is_broken(words):
        return None
    if _LEANS.search(low) or ", me," in low:
        return None
    if _AGE.match(low):
        return Shaped(said, "plain", -1)
    both = double_sided(said)
    if both:
        return Shaped(both, "double_sided", 4)
    owes = _OWES.match(low)
    if owes and owes.group(1) in ("should", "must", "ought"):
        said = "I feel " + said
    elif owes and owes.group(1) == "could":
        said = "I think " + said
    leans = _leans_on_what_came_before(words)
    if _WISH_VERBS.search(" ".join(words[:6])):
        return Shaped(said, "wish", 4 - 5 * leans)
    return Shaped(said, "plain", 3 - 3 * leans if not _FEELS.isdisjoint(words[:6]) else 2 - 2 * leans)


def _is_broken(words: list[str]) -> bool:
    """ "I need prepare", "I think option two": a verb too many or one too few."""
    if len(words) > 3 and words[1] in ("need", "want") and words[2] in BASES and words[2] not in NOUNS_TOO:
        return True
    if words[1] == "think":
        rest = words[2:] if words[2:3] != ["that"] else words[3:]
        return not rest or (
            rest[0] not in _SUBJECTS
            and rest[0] not in _SUBORDINATE | {"about", "of", "so"}
            and _main_verb(rest) is None
        )
    return False


def _has_its_verb(words: list[str]) -> bool:
    """ "I" needs a verb that agrees with "you" as it stands."""
    if words[0] not in ("i",):
        return len(words) > 1
    for word in words[1:4]:
        if word in ("is", "has", "does", "are", "were"):
            return False
        if is_verb_form(word) or word.endswith("ed"):
            return not (
                word.endswith("s")
                and word in FINITE
                and word not in BASES
                and word not in ("was",)
                and word not in AUXILIARIES
            )
        if not word.endswith("ly") and word not in _ADVERBS:
            return (
                word not in SMALL
                and not word.endswith("ing")
                and (word.endswith("ss") or not word.endswith("s"))
            )
    return False


def _leans_on_what_came_before(words: list[str]) -> bool:
    """ "I'd like to plan that": empty without the sentence before it."""
    content = [word for word in words if word not in SMALL]
    if _WISHED_IT.match(" ".join(words[1:6])) and len(content) <= 3:
        return True
    pointing = not _POINTERS.isdisjoint(words[1:]) or any(
        word in ("that", "this", "those", "these") and (place + 1 == len(words) or words[place + 1] in SMALL)
        for place, word in enumerate(words[1:], 1)
    )
    return pointing and len(content) <= 2 + (not {"those", "these"}.isdisjoint(words))


_STOPS = frozenset("but or so because as when if while since".split())
_PLURAL_VERBS = frozenset(
    "need want have think say keep get make know expect tell ask call help love hate give treat "
    "ignore".split()
)
_WISHED_IT = re.compile(r"(?:\w+ )?(?:like|want|love|need) (?:it|that|this|them|those)\b")
_POINTERS = frozenset("it them one ones".split())
_ADVERBS = frozenset(
    "just also still always never often sometimes even only actually really kind sort of then now both "
    "too already ever again simply currently not at times least once".split()
)


def _other_statement(said: str, words: list[str]) -> Shaped | None:
    """A statement whose subject is not "I": said back as it is, turned where it names them."""
    first = words[0]
    if first in _NO_START or first.startswith("that'") or words[:2] in (["that", "is"], ["that", "was"]):
        return None
    if (
        first in _SUBORDINATE
        or first in PREPOSITIONS
        or first
        in (
            "maybe",
            "perhaps",
            "here",
            "there",
            "last",
            "next",
            "today",
            "sometimes",
            "lately",
            "recently",
            "usually",
            "now",
            "yesterday",
            "ever",
            "most",
        )
    ):
        return _after_setting(said, words)
    verb = _main_verb(words)
    if verb is None or "," in " ".join(said.split()[:verb]) or (first == "that" and verb != 1):
        return None
    if any(word in ("who", "which", "whose", "that", "how", "what") for word in words[1:verb]):
        return None
    text = low_start(said)
    if _leans_on_what_came_before(words) or (first in _POINTING_STARTS and _SPEAKER.isdisjoint(words)):
        return Shaped(text, "plain", 0 if len(words) > 5 else -1)
    if _SPEAKER.isdisjoint(words):
        if words[verb] in _OUGHT and (
            words[verb] not in ("has", "have") or "to" in words[verb + 1 : verb + 3]
        ):
            return Shaped("the way I see it, " + text, "plain", 1)
        return Shaped(text, "plain", 0)
    return Shaped(text, "plain", 1)


def _after_setting(said: str, words: list[str]) -> Shaped | None:
    """ "When I'm stressed I smoke", "in Japan I did it weekly": a setting, then a whole clause of their own."""
    subjects = [place for place, word in enumerate(words) if word in _SUBJECTS]
    needed = 2 if words[0] in _SUBORDINATE else 1
    if len(subjects) < needed:
        return None
    if words[0] in ("maybe", "perhaps") and subjects[0] != 1:
        return None
    main = words[subjects[needed - 1] :]
    if main[0] not in _I and _SPEAKER.isdisjoint(words):
        return None
    if (
        len(main) < 2
        or (main[0] in _I and not _has_its_verb(main))
        or (main[0] in ("he", "she", "it", "they", "we") and main[1] in SMALL - AUXILIARIES - _ADVERBS)
    ):
        return None
    return Shaped(low_start(said), "plain", 1)


def _main_verb(words: list[str]) -> int | None:
    """Where the verb of the subject stands, if it is there to be found."""
    if words[0] in (
        "everything's",
        "nothing's",
        "everyone's",
        "it's",
        "we're",
        "we've",
        "we'll",
        "we'd",
        "he's",
        "she's",
        "there's",
        "that's",
        "they're",
        "it'll",
    ):
        return 0
    open_start = words[0] in _FREE_START or words[0] in DETERMINERS or words[0] in ING or words[0] == "we"
    if words[0] in ("he", "she", "it", "they", "we") and words[1] not in SMALL - AUXILIARIES - _ADVERBS:
        return 1
    for place in range(1, min(8, len(words))):
        word = words[place]
        if word in AUXILIARIES or (
            open_start and word in FINITE and (words[place - 1] not in SMALL or place == 1)
        ):
            return place
        if (
            place > 1
            and word in _PLURAL_VERBS
            and words[place + 1 : place + 2]
            and words[place + 1] in ("to", "me", "us", "my", "i", "that")
        ):
            return place
        if word in _I or word in _STOPS or (word == "to" and place == 1):
            return None
    return None
