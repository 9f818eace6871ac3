"""The summary that ends Reality: what was told, in their words, short enough to check at a glance."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from bot.flows.coaching.goal_openings import WHERE_TO_START
from bot.flows.coaching.ways_in_passing import are_ways
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.echo import as_you, tidy
from bot.language.ideas import stuck_in
from bot.language.letters import capital
from bot.language.numbers import small_number
from bot.language.phrases import clipped, without_opener
from bot.language.reflecting.dropped import with_subject
from bot.language.reflecting.polish import owned

GIVEN_BACK = 18
"""At most so many words of each answer in the summary."""

_ALL_THERE_IS = re.compile(
    r"^(?:(?:and |so |well |no,? |yes,? )*(?:that|this)(?:'s| is|s) (?:about )?(?:it|all|everything|the lot)"
    r"(?: really| so far| then| i think)?|(?:as|like) i said|nothing else)[,.;:]\s+(?:(?:then|and|but)\s+)*(?=\S)",
    re.IGNORECASE,
)
"""That there is no more, before what there is."""
_IT_IS_THAT = re.compile(
    r"^(?:what (?:gets in the way|stops me|holds me back|keeps me from it|makes it hard)(?: \w+)? is (?:that|when)\s+)|"
    r"^(?:it'?s|it is|that'?s) (?:just |mostly |really |probably )?(?:that|because)\s+|^(?:because|cos|coz)\s+(?!of\b)",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"\s*(?:(?:well|maybe|perhaps|i suppose|i guess)[\s,]+)*i (?:could|might)\b", re.IGNORECASE
)
_NEVER = re.compile(
    r"^never (?=(?:really |even |once )?(?:\w+ed|told|said|spoken|done|been|had|thought|gone|seen)\b)"
)
_TURN = re.compile(r"[,;.] but\s+", re.IGNORECASE)
_RESTS = re.compile(r"(?:then |now |so )?(?:he|she|they|it|that|this|then)\b", re.IGNORECASE)
"""Whom or what it speaks of was named before."""
FEWEST = 4
_CLAUSE_END = re.compile(r",? (?:and|but|so|because|then)\b|[,;.]\s")


def summary(scene: Scene) -> dict[str, Any]:
    """Three things in their words, short enough to check at a glance."""
    told: dict[str, str] = {}
    for name, sources in IN_SUMMARY:
        given = [_given_back(scene, source) for source in sources(scene)]
        told[name] = next((one for one in given if one and not _among(one, told.values())), "")
    seen = insight_untold(scene)
    told["insight"] = "" if _among(as_you(seen), told.values()) else seen
    return told


def insight_untold(scene: Scene) -> str:
    """What they saw for themselves and was not given back yet, in their words; "" for none."""
    seen, given = scene.session.held("insight"), scene.session.held("insight_told")
    return str(seen.value) if seen and (given is None or given.turn < seen.turn) else ""


def insight_told(event: Event) -> None:
    """It comes back once."""
    event.model.keep("insight_told", True, "")


def _among(given: str, told: Iterable[str]) -> bool:
    """Said in the summary already, as when the whole story was also what was tried."""
    bare = given.lower().rstrip(" .…")
    return any(bare in one.lower() or (one and one.lower().rstrip(" .…") in bare) for one in told)


def _pictures(scene: Scene) -> list[str]:
    return ["situation", "instance", "seen"]


def _attempts(scene: Scene) -> list[str]:
    return ["tried"]


def _walls(scene: Scene) -> list[str]:
    """What is in the way; where a fear came out later, that."""
    later = [name for name in ("deeper", "own_part") if stuck_in(str(scene.value(name) or ""))]
    return [*later, "stuck", "cannot"]


IN_SUMMARY = (("situation", _pictures), ("tried", _attempts), ("stuck", _walls))
"""What each line of the summary may be made of, the first that holds something and is not there yet."""


def _given_back(scene: Scene, name: str) -> str:
    kept = scene.session.held(name)
    ideas = [str(idea) for idea in scene.session.values("idea")]
    if kept is None or not kept.value or _COULD.match(str(kept.value)) or are_ways(str(kept.value), ideas):
        return ""  # what they might do is kept with their ideas
    if small_number(tidy(str(kept.value)).strip(" .!").lower()) is not None:
        return ""  # a bare number answered something else
    value = _but_for(insight_untold(scene), str(kept.value))
    told_of = WHERE_TO_START.sub("", value, count=1)
    words = as_you(_whose(_IT_IS_THAT.sub("", _ALL_THERE_IS.sub("", tidy(clipped(told_of))))))
    words += '"' if words.count('"') % 2 else ""
    told = ""
    for sentence in re.split(r"(?<=[.!?])\s|\n", words):
        if told and len(f"{told} {sentence}".split()) > GIVEN_BACK:
            break
        told = f"{told} {sentence}".strip()
    return _within(_sentences(without_opener(told)), GIVEN_BACK)


def _but_for(seen: str, told: str) -> str:
    """The answer without the sentence that stands in the summary by itself."""
    rest = [
        one
        for one in re.split(r"(?<=[.!?])\s+|\n", told)
        if seen.lower() not in one.lower().replace("’", "'")
    ]
    return " ".join(rest) if seen and rest else told


def _whose(told: str) -> str:
    """With the "I" that typed talk drops, and with whose kin it is: "wrote to Mum once" is "I wrote to my mum once"."""
    told = _NEVER.sub("I've never ", told)
    words = re.findall(r"[\w'-]+", told.lower())
    return owned((with_subject(told, words) if len(words) > 2 else None) or told)


def _sentences(told: str) -> str:
    """Each with its capital: people on phones leave them out."""
    return re.sub(r"(?<=[.!?]\s)[a-z]", lambda match: match.group().upper(), told)


def _point_after(before: str, after: str, limit: int) -> bool:
    """Both sides of a "but" are too long for one line: the point comes after it, where that stands by itself."""
    return not _RESTS.match(after) and len(after.split()) > FEWEST and len(before.split()) + FEWEST > limit


def _within(told: str, limit: int) -> str:
    """As much as fits, ended where a clause ends if there is such a place past a few words."""
    words = told.split()
    if len(words) <= limit:
        return told.rstrip(" .!?,;:") + "."
    turned = _TURN.search(told)
    if turned and _point_after(told[: turned.start()], told[turned.end() :], limit):
        return _within(capital(told[turned.end() :]), limit)
    cut = " ".join(words[: limit + 1])
    clauses = [
        match.start() for match in _CLAUSE_END.finditer(cut) if cut[: match.start()].count(" ") < limit
    ]
    fitting = [at for at in clauses if cut[:at].count(" ") >= limit // 3]
    return f"{cut[: fitting[-1]]}." if fitting else cut.rstrip(" ,;:") + " …"
