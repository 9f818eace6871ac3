"""The plan in one sentence, in the first person, built from what they said."""

from __future__ import annotations

import re

from bot.flows.goal_choice import alike
from bot.flows.scene import Scene
from bot.flows.spoken_time import spoken
from bot.language.echo import as_i
from bot.language.phrases import is_instruction

_CUE_WORD = re.compile(
    r"^(?:when|whenever|after|before|once|as soon as|at|during|while|with|right after|straight after)\b", re.I
)
_SUBJECT = re.compile(
    r"^(?:i|i'm|he|she|they|it|we|you|someone|somebody|nobody|everyone|there)(?:'\w+)?\s", re.I
)
_THEIR_MOVE = re.compile(
    r"^(?:[A-Z][a-z]+ \w+s|(?:[A-Z][a-z]+|(?:my|the|our|his|her) \w+(?: \w+)?) "
    r"(?:say|says|is|are|has|have|gets?|wants?|needs?|doesn't|don't|won't|can't|starts?|comes?|goes|calls?|asks?))\b"
)
_ONE_CLAUSE = re.compile(r"^(?:if|when|that) (.+?)(?:,? (?:i'll|ill|i will|then)\b.*)?$", re.I | re.S)
LONG_OBSTACLE = 9
"""More words than this of what might get in the way would drown the plan."""
_MODAL = re.compile(r"^\S+ (?:might|may|could|would|will|can)\b|^\S+['’](?:ll|d)\b", re.I)
_ON_A_DAY = re.compile(r"\s*\b(?:on )?(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.I)
_DAY_ALONE = re.compile(r"^(?:on )?(?:today|tomorrow|tonight|\w+day)$", re.I)


def plan_sentence(scene: Scene) -> str:
    """The if–then sentence, in the first person, from what they said."""
    action = str(scene.value("action") or scene.value("pick") or "").rstrip(" .!")
    due, cue = scene.value("due"), _ON_A_DAY.sub("", str(scene.value("cue") or "")).strip(" .!,")
    day = day_words(due, scene)
    if cue and not alike(cue, action) and not _DAY_ALONE.match(cue):
        opening = _with_cue(cue, day)
    elif scene.value("recurring"):
        opening = f"{str(scene.value('habit') or 'as a habit').rstrip(' .,')}, "
    else:
        opening = f"On {day}, " if day else ""
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    return capital(f"{opening}{said}.{_fallback(scene)}")


def day_words(due: str | None, scene: Scene) -> str:
    return spoken(due, scene.now).removeprefix("today, ").removeprefix("tomorrow, ") if due else ""


def _with_cue(cue: str, day: str) -> str:
    cue = cue if _CUE_WORD.match(cue) else f"after {cue}"
    return f"{'on ' + day + ', ' if day else ''}{cue}, "


def _fallback(scene: Scene) -> str:
    obstacle, then = scene.value("obstacle"), scene.value("then_what")
    if not obstacle or not then:
        return ""
    then = as_i(str(then)).rstrip(" .!")
    bare = re.sub(r"^(?:then )?I (?:just )?", "", then)
    then = bare if is_instruction(bare) else then
    way = f"I'll {then}" if is_instruction(then) else f"then {then}"
    obstacle = _ONE_CLAUSE.sub(r"\1", str(obstacle)).rstrip(" .!,")
    if len(obstacle.split()) > LONG_OBSTACLE:
        return f" And if something gets in the way, {way}."
    if (_SUBJECT.match(obstacle) or _THEIR_MOVE.match(obstacle)) and not _MODAL.search(obstacle):
        return f" If {obstacle}, {way}."
    return f" And if this gets in the way ({obstacle}), {way}."


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
