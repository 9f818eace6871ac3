"""How sure they are: a number from 0 to 10, what was told along with it, and what is done about a low one."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.hindrance import as_condition
from bot.flows.coaching.plan_sentence import REASONS
from bot.flows.coaching.will_change import keep_change
from bot.flows.coaching.will_wording import is_doing
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.language.echo import as_you, tidy
from bot.language.phrases import clipped

SURE = 8
"""Under this, one round on what holds the number down (playbook §4a)."""
NEAR = 6
"""From here what holds it down and what would lift it are one question."""
_LONE = re.compile(
    r"(?<![\d:.,/])(?<!\bat )\b(10|[0-9])\b(?!\s*(?:am|pm|o'clock|minutes?|mins?|hours?|days?|times?|[:/]))",
    re.I,
)
_CERTAIN = re.compile(
    r"\b(?:(?:pretty|very|quite|fairly|absolutely|totally|completely|really) (?:sure|certain|likely)|"
    r"definitely|for sure|"
    r"certain(?:ly)?|without a doubt|no doubt|(?:it|that)(?:'ll| will) (?:happen|get done)|100 ?%|"
    r"a hundred per ?cent)\b",
    re.IGNORECASE,
)
_OF_NUMBERS = re.compile(r"\b(?:numbers?|figures?|scales?|scores?|points?|rate|rating)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|n't|never|hardly)\b.{0,12}$", re.IGNORECASE)
_WITH_IT = re.compile(
    r"\b(?P<turn>because|cos|coz|cause|since|as|if|but|unless|though|although|depends|depending|only|when)\b"
    r"(?P<what>.{6,})$",
    re.IGNORECASE | re.DOTALL,
)
_WAY = re.compile(
    r"^\W*(?:(?:then|well|so|ok|and) )*(?:then )?i(?:'d|'ll| would| will| could)\b", re.IGNORECASE
)
"""What they would do then."""
_HOLDS = frozenset({"if", "but", "unless", "though", "although", "depends", "depending", "only"})
_LOWERS = re.compile(
    r"\b(?:not|never|no|nobody|nothing|afraid|scared|nervous|worr(?:y|ied)|anxious|tired|busy|might|could|"
    r"hard|difficult|"
    r"too|always|forget|risky|doubt|fear|awkward|depends)\b|n't\b",
    re.IGNORECASE,
)


_DOUBTS = re.compile(
    r"\b(?:chicken|bottle|back|wimp|cop|duck|talk myself) (?:out|it)\b|\blose my nerve\b|\bcave\b|\bput it off\b|"
    r"\bi (?:really |rather |seriously )?doubt\b|\b(?:probably|likely) (?:not|won'?t)\b|"
    r"\b(?:not|n'?t) (?:very |so |too |that |at all |really |all that |think )?(?:sure|certain|likely|confident|i will|"
    r"i'll (?:do|manage) it)\b|\bunlikely\b",
    re.IGNORECASE,
)
"""As good as a low number: they do not see themselves do it."""


def keep_sure(scene: Scene) -> None:
    """The number and what came with it; a certainty in words stands without one; an obstacle is kept as that."""
    number = _number(scene)
    if number is not None:
        scene.keep("sure", number)
        _keep_reason(scene)
    elif _certain(scene.words):
        scene.keep("sure", None)
    elif _DOUBTS.search(scene.words) and not scene.has("holds_down"):
        scene.keep("doubted", True)
        scene.keep("holds_down", clipped(tidy(scene.words), 120))
    else:
        scene.keep("no_number", True)
        if scene.value("obstacle") and not scene.value("then_what") and _WAY.match(scene.words):
            scene.keep("then_what", clipped(tidy(scene.words)))
        else:
            _keep_obstacle(scene)


def _number(scene: Scene) -> float | None:
    if scene.heard.scale is not None:
        return scene.heard.scale
    found = set(_LONE.findall(scene.words))
    return float(found.pop()) if len(found) == 1 and scene.heard.count <= 8 else None


def _certain(words: str) -> bool:
    found = _CERTAIN.search(words)
    return bool(found and not _NOT.search(words[: found.start()]))


def _keep_reason(scene: Scene) -> None:
    """ "6 because he's never there" has said what holds it down; "7 because I want it" what makes it that high."""
    found = _WITH_IT.search(scene.words)
    if found is None:
        return
    lowers = found["turn"].lower() in _HOLDS or _LOWERS.search(found["what"])
    on_condition = found["turn"].lower() in (
        "if",
        "unless",
        "depends",
        "depending",
    )  # the word belongs to what is said back
    what = clipped(tidy(found[0] if on_condition else found["what"]), 120)
    scene.keep("holds_down" if lowers else "so_high", what)


def _keep_obstacle(scene: Scene) -> None:
    """What might get in the way, told where a number was asked for."""
    if scene.value("obstacle") or not as_condition(scene.words) or scene.heard.count < 3:
        return
    if _OF_NUMBERS.search(scene.words) or scene.heard.intents & {
        "yes",
        "no",
        "maybe",
        "dont_know",
        "nothing_more",
    }:
        return
    for name in ("obstacle", "holds_down"):
        scene.keep(name, clipped(tidy(scene.words), 120))


def sure_words(scene: Scene) -> str:
    """Asked again, what was told meanwhile is in view."""
    if not scene.session.values("no_number"):
        return "ask"
    held = scene.session.held("obstacle")
    return "ask_told" if held and held.value and held.turn == scene.session.turn else "ask_again"


def no_number(event: Event) -> bool:
    """Words without a number are asked once more, then let be."""
    scene: Scene = event.model
    return not scene.has("sure") and len(scene.session.values("no_number")) == 1


def unsure(event: Event) -> bool:
    """A low number, and no round was had on it yet."""
    sure, said = event.model.value("sure"), event.model.session.held("so_high")
    return sure is not None and sure < SURE and (said is None or said.turn == event.model.session.turn)


def doubts(event: Event) -> bool:
    """They said in words that they hardly see themselves do it."""
    scene: Scene = event.model
    held = scene.session.held("doubted")
    return held is not None and held.turn == scene.session.turn


def near(event: Event) -> bool:
    """Close enough that one question serves for what holds it down and what would lift it."""
    scene: Scene = event.model
    return scene.value("sure", 0) >= NEAR and not scene.value("holds_down")


def adjust_words(scene: Scene) -> str:
    """After what holds it down; with it where it was told before; or with both in one."""
    held = scene.session.held("holds_down")
    if held is None or not held.value:
        return "ask_near"
    return "ask" if held.turn == scene.session.turn else "ask_told"


def shows_held(scene: Scene) -> dict[str, Any]:
    return {"echo": as_you(str(scene.value("holds_down") or "")).rstrip(" .,;:!?")}


_TO_BEGIN_WITH = re.compile(
    r"\b(?:first|beforehand|in advance|ahead|before (?:that|it)|to begin with)\b|\bbefore\W*$", re.IGNORECASE
)
TOGETHER = 26
"""Words that a step of two moves has at most."""


def _keep_both(scene: Scene, before: str) -> None:
    """Something to be done first comes before the step, and does not take its place."""
    action = str(scene.value("action") or "")
    if action == before or not before or not _TO_BEGIN_WITH.search(scene.words):
        return
    both = f"{REASONS.sub('', action)}, then {before}"
    if len(both.split()) <= TOGETHER:
        scene.keep("action", both)


_LESS = re.compile(
    r"^\W*(?:(?:maybe|ok|okay|yes|let'?s|i'?d|make it|a bit|a little|bit|go)\s+)*"
    r"(?:smaller|less|shrink|cut(?: it)? down|reduce|downsize|smaller one)(?: it)?\W*$",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"^\W*(?:(?:maybe|ok|okay|yes|let'?s|i'?d|rather|want|try|do|take)\s+)*"
    r"(?:(?:swap|change|replace)(?: it)?|something (?:else|different)|different|another(?: one|"
    r" step)?)(?: then)?\W*$",
    re.IGNORECASE,
)


def wants_less(event: Event) -> bool:
    """ "Smaller", in some other word than the button's."""
    return bool(_LESS.match(event.model.words))


def wants_other(event: Event) -> bool:
    return bool(_OTHER.match(event.model.words))


def keep_adjustment(scene: Scene) -> None:
    """The change itself in words, or only what holds it down: then the step stays as it is."""
    heard = scene.heard
    if _LESS.match(scene.words) or _OTHER.match(scene.words):
        return
    if is_doing(scene.words) or heard.when.due or heard.when.recurring:
        before = str(scene.value("action") or "")
        keep_change(scene)
        _keep_both(scene, before)
    elif not scene.value("holds_down") and heard.count > 1:
        scene.keep("holds_down", clipped(tidy(scene.words)))
