"""The plan in one sentence, in the first person, built from what they said."""

from __future__ import annotations

import re

from bot.flows.coaching.hindrance import as_condition
from bot.flows.coaching.will_wording import reads_as_doing
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.language.echo import as_i, tidy
from bot.language.letters import capital
from bot.language.likeness import alike
from bot.language.phrases import is_instruction

_CUE_WORD = re.compile(
    r"^(?:when|whenever|after|before|once|as soon as|at|in|during|while|with|right after|straight after|"
    r"(?:the )?(?:next|first|last|very next) time|every time|each time|by the time|as|on|over|first thing)\b",
    re.I,
)
_CLAUSE_CUE = re.compile(
    r"^(?:(?i:\w+s (?:are|have|go|leave|sleep|get|come)|(?:(?:the|my|our) )?\w+'s (?:on|off|out|in|up|asleep|done|over|"
    r"gone|quiet|home|back|away|empty|full|open|shut|closed|at))\b|"
    r"(?i:i|i'm|he|she|they|it|we|someone|somebody|there)(?:'\w+)? \w+|"
    r"(?:[A-Z][a-z]+|(?i:my|the|our|his|her|an?|another) \w+)(?:'s)? "
    r"(?i:is|are|am|has|have|comes?|goes|gets?|calls?|leaves?|ends?|starts?|begins?|opens?|closes?|stops?|"
    r"arrives?|finish(?:es)?|"
    r"rings?|writes?|asks?|says?|\w{3,}[^s\W]s(?= \w))\b)"
)
_NO_CUE = re.compile(
    r"^(?:(?:yes|no|maybe|nothing|none|ok(?:ay)?|not? \w+|nobody|anything|whatever)\b\W*)+$|^my (?:nerves|mood|head)$",
    re.IGNORECASE,
)
"""What names no moment is left out, whenever it was told."""
_ON_A_DAY = re.compile(
    r"\s*\b(?:on )?(?:this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"tomorrow|today)\b",
    re.I,
)
_DAY_ALONE = re.compile(r"^(?:on )?(?:today|tomorrow|tonight|\w+day)$", re.I)
REASONS = re.compile(r",?\s+(?:so that|because|so i|since|in order to|as i)\b.*$", re.I | re.S)
_SECOND_CLAUSE = re.compile(r"(?:[,;.]\s+|\s+(?:and (?:then|i)|so|because|which)\b).*$", re.I | re.S)
_NO_DOING = re.compile(
    r"(?:i|we|no|not|nothing|dunno|idk|don'?t|am|have|'?m|can'?t|what|who|it|that)\b", re.I
)
_AS_DONE = re.compile(
    r"^(?:then |well |maybe |probably |i guess )*(?:(?:i|we)(?:'d|'ll)? (?:just |would |will |can |"
    r"could )*)?",
    re.I,
)
_PUT_AWAY = re.compile(
    r"(?:phone|mobile|laptop|alarm|book|mail|text|post|note|door|watch)s? "
    r"(?:in(?! sick)|on|off|under|out|by|into|away|upstairs|downstairs|shut|at|face)\b",
    re.IGNORECASE,
)
"""A thing and where it goes: no verb, though it begins like one."""
_ONLY_IF = re.compile(r",?\s+(?:if|in case|when)\b.*$", re.I | re.S)
_IF_NOT = re.compile(r"^(?:and |well |then )*if\b.{2,40}?(?:,\s*|\s)(?=(?:i|i'd|i'll|then i)\b)", re.I)
"""The case in which the second best is taken: the plan has words of its own for that."""
MOST = 14
"""More words than this of one answer would drown the plan: it is cut where its first clause ends."""
FEW = 6


def plan_sentence(scene: Scene) -> str:
    """The if–then sentence, in the first person, from what they said."""
    action = _short(REASONS, str(scene.value("action") or scene.value("pick") or "").rstrip(" .!"))
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    return capital(f"{_opening(scene, action)}{said}.{_fallback(scene)}")


def _opening(scene: Scene, action: str) -> str:
    """The moment: what tells them it has come, with its day; else the day, and the part of it if one was said."""
    due = scene.value("due")
    cue = _ON_A_DAY.sub("", str(scene.value("cue") or "")).strip(" .!,")
    day, part = day_words(due, scene), str(scene.value("part") or "")
    habit = as_habit(str(scene.value("habit") or "as a habit")) if scene.value("recurring") else ""
    if cue and not alike(cue, action) and not (_DAY_ALONE.match(cue) or _NO_CUE.match(cue)):
        return _with_cue(cue, habit if scene.value("habit") and habit else f"on {day}" if day else "")
    if habit:
        return f"{habit}, "
    return f"on {day}{' ' + part if part else ''}, " if day else ""


def as_habit(said: str) -> str:
    """ "every two weeks … on Tuesday", as it was heard, in one piece."""
    return said.replace(" … ", " ").rstrip(" .,")


def day_words(due: str | None, scene: Scene) -> str:
    return spoken(due, scene.now).removeprefix("today, ").removeprefix("tomorrow, ") if due else ""


def _with_cue(cue: str, day: str) -> str:
    """day: "on Monday 16 March", or how often it comes round."""
    if not _CUE_WORD.match(cue):
        cue = f"when {as_own(cue)}" if _CLAUSE_CUE.match(cue) else f"after {cue}"
    return f"{day + ', ' if day else ''}{cue}, "


def as_own(clause: str) -> str:
    """The clause with its "I" written large."""
    return re.sub(r"\bi\b", "I", clause)


def _fallback(scene: Scene) -> str:
    """What they will do if something comes between, or the second best of somebody decided."""
    obstacle, then = scene.value("obstacle"), scene.value("then_what")
    if not obstacle or not then:
        told = _IF_NOT.sub("", str(scene.value("fallback") or ""))
        second = way_of(_ONLY_IF.sub("", told)) if scene.has("decided") else ""
        return f" If that falls through, {second}." if second.startswith("I'll") else ""
    way, condition = way_of(then), as_condition(str(obstacle))
    if not way:
        return ""
    return f" If {as_own(condition)}, {way}." if condition else f" And if something gets in the way, {way}."


def way_of(then: object) -> str:
    """ "I'll ring her instead", "then plan B"; "" where it would not read."""
    said = tidy(str(then or "")).rstrip(" .!")
    rest = _AS_DONE.sub("", said)
    if rest == said and _PUT_AWAY.match(said):
        return f"then {said}" if len(said.split()) <= FEW else ""
    bare = _short(_SECOND_CLAUSE, as_i(rest))
    if reads_as_doing(bare) or (rest != said and bare and not _NO_DOING.match(rest)):
        return f"I'll {bare}"
    return f"then {said}" if 0 < len(said.split()) <= FEW and not _NO_DOING.match(said) else ""


def _short(tail: re.Pattern[str], words: str) -> str:
    """Whole where it is short enough, else its first clause."""
    if len(words.split()) <= MOST:
        return words
    cut = tail.sub("", words)
    return cut if len(cut.split()) > 1 else words
