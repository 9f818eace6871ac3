"""Options: their own ideas first, then loosenings, then weighing, then a pick (playbook §4a)."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.deciding import keep_decision
from bot.flows.coaching.ideas_told import ideas_told, theirs_told
from bot.flows.coaching.loosenings import looked, loosening, next_loosening, offered
from bot.flows.coaching.picking import idea_buttons, keep_pick, keep_together, listed, pick_words, shows_pick
from bot.flows.coaching.weighing import (
    holds_a_belief,
    in_order,
    is_another,
    is_new,
    leaning,
    placed,
    rejects_all,
    several,
)
from bot.flows.coaching.will_wording import is_just_it
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.talk.clock_kept import LONG, SHORT, room
from bot.flows.talk.pace import is_terse
from bot.language.echo import as_you, tidy
from bot.language.fragments import is_fragment, is_somebody
from bot.language.ideas import idea_in_passing
from bot.language.jest import in_jest
from bot.language.likeness import alike, closest
from bot.language.others_doings import others_would, takes_it_over
from bot.language.phrases import clipped, is_instruction

ENOUGH = 3
"""Ideas to aim for; after so many loosenings go on with what there is."""
LOOSENINGS = 2
SHRUG = 8
"""Fewer words than this that say there is nothing more hold no idea, unless they name something to do."""
NODS = 4
"""Words up to which "go on then" is no more than a nod."""
_FIRST = re.compile(r"(?<=\w)[.,;:!–-]+\s+")
_THE_ONE = re.compile(
    r"\W*(?:(?:so|and|then|probably|maybe|i think|i guess|it'?s|i'?ll (?:take|do|go (?:for|with))|"
    r"i'?d (?:take|pick|go with)|let'?s (?:take|do|go with)|go with)\W+)*(?:the|that|my) \w",
    re.IGNORECASE,
)
"""What names one of the ideas after it was said that there are no more."""
FEW = 8
"""Words up to which several ideas named while weighing are the choice, and no comparing of them."""


def keep_ideas(scene: Scene) -> None:
    """Each idea apart, as said; "nothing comes" keeps none."""
    found = ideas_told(offered(scene))
    shrugs = bool(scene.heard.intents & {"nothing_more", "no", "dont_know"}) and scene.heard.count < SHRUG
    if shrugs and not any(map(is_instruction, found)):
        scene.keep("dry", True)
        _keep_named(scene)
        scene.keep("enough_ideas", bool(scene.heard.intents & {"enough", "pause"}))
        return
    found = _taken_over(scene) or [idea for idea in found if not (is_just_it(idea) or _admired(scene, idea))]
    _keep_beside(scene, found)
    for idea in found:
        known = [str(one) for one in scene.session.values("idea")]
        if not any(alike(idea, one) and alike(one, idea) for one in known) and idea not in known:
            scene.keep("idea", idea)
            if in_jest(scene.words):
                scene.keep("jest", idea, "")
    keep_decision(scene, found)


def _keep_named(scene: Scene) -> None:
    """ "No, that's it. The Saturday one": no more ideas, and which of them it is to be."""
    ideas, rest = listed(scene), _FIRST.split(scene.words.strip(), maxsplit=1)[1:]
    at = closest(rest[0], ideas) if rest and ideas and _THE_ONE.match(rest[0]) else None
    if at is not None:
        scene.keep("pick", ideas[at])


def _admired(scene: Scene, idea: str) -> bool:
    """Asked what somebody else would do, only who that is was told, or what they would."""
    asked = scene.session.values("loosening")[-1:] == ["admired"]
    return asked and (is_somebody(idea) or others_would(idea) is not None)


def _taken_over(scene: Scene) -> list[str]:
    """ "I could do that too", of what they told that somebody else does."""
    theirs = scene.value("theirs")
    takes = any(map(takes_it_over, re.split(r"[,.;!]\s+", scene.words)))
    return [f"do {theirs}"] if theirs and takes else []


def _keep_beside(scene: Scene, found: list[str]) -> None:
    """What somebody else does, and a bare time or pointing word, are asked about once; they are no ideas."""
    asked = scene.session.values("loosening")[-1:] == ["admired"]
    theirs = (
        "" if scene.has("theirs") else theirs_told(scene.words) or (asked and others_would(scene.words)) or ""
    )
    if theirs:
        scene.keep("theirs", theirs)
    elif not found and is_fragment(scene.words):
        scene.keep("bit", tidy(scene.words))


def keep_weighing(scene: Scene) -> None:
    """What was said while weighing; naming one or leaning to it is already the pick."""
    scene.keep("weighed", scene.words)
    ideas = listed(scene)
    if rejects_all(scene.words):
        return
    together = several(scene.words, ideas)
    at = placed(scene.words, ideas)
    at = leaning(scene.words, ideas) if at is None else at
    if len(together) > 1 and in_order(scene.words):
        keep_together(scene, ideas, together)
    elif len(together) > 1 and (at is None or len(scene.words.split()) <= FEW):
        scene.keep("together", together)
    elif at is not None:
        scene.keep("pick", ideas[at])
    told = ideas_told(scene.words) if is_another(scene.words) else []
    new = idea_in_passing(scene.words) or next(iter(told), "")
    nods = scene.heard.intents & {"carry_on", "yes"} and scene.heard.count <= NODS
    if new and not nods and is_new(new, ideas):
        scene.keep("idea", clipped(tidy(new), 120))


def shows_ideas(scene: Scene) -> dict[str, Any]:
    ideas = listed(scene)
    named = [as_you(idea) for idea in ideas]
    return {"ideas": ideas, "named": named, "count": len(ideas), "idea": named[-1] if ideas else ""}


def opening_words(scene: Scene) -> str:
    """Ideas let slip earlier are given back first, all of them."""
    kept = len(listed(scene))
    return "ask_given_several" if kept > 1 else "ask_given" if kept else "ask"


def decided(event: Event) -> bool:
    return event.model.has("decided") and not event.model.has("fallback")


def wants_more(event: Event) -> bool:
    """Fewer than three and loosenings left; towards the end of the time the first one will do."""
    scene: Scene = event.model
    if (scene.has("to_a_step") or scene.value("enough_ideas")) and scene.session.values("idea"):
        return False
    return len(scene.session.values("idea")) < ENOUGH and looked(scene) < LOOSENINGS


def named(event: Event) -> bool:
    """Which of them it is was said along with there being no more."""
    return bool(event.model.value("pick")) and event.model.has("dry")


def short_of_time(event: Event) -> bool:
    scene: Scene = event.model
    return room(scene) <= SHORT or len(scene.session.values("idea")) < 2


def assumes(event: Event) -> bool:
    """A belief was in the weighing, or there is time to look for one; never with few words, nor once picked."""
    scene: Scene = event.model
    if (
        scene.has("assumption")
        or scene.value("pick")
        or scene.has("together")
        or room(scene) <= SHORT
        or is_terse(scene)
    ):
        return False
    return room(scene) >= LONG or holds_a_belief(scene.words)


def weigh_words(scene: Scene) -> str:
    """Few words for those who use few."""
    return "ask_brief" if is_terse(scene) else "ask_two" if len(listed(scene)) == 2 else "ask"


def not_picked(event: Event) -> bool:
    return not event.model.value("pick")


def wants_none(event: Event) -> bool:
    """Neither the only idea nor anything else: Will asks for a step without one."""
    scene: Scene = event.model
    return not scene.value("pick") and scene.count("options", "pick", "ask_other") > 0


def pick_none(event: Event) -> None:
    event.model.keep("pick", "")


def take_only_idea(event: Event) -> None:
    """Skipping the choice picks the only idea there is; of several none is picked for anybody."""
    ideas = listed(event.model)
    event.model.keep("pick", ideas[0] if len(ideas) == 1 else "")


# fmt: off
STAGES = [
    dict(name="ideas",      expects="ideas", takes=keep_ideas, asks=opening_words, shows=shows_ideas),
    dict(name="loosen",     expects="ideas", patience=7, takes=keep_ideas, asks=loosening, shows=shows_ideas,
         on_enter=[next_loosening]),
    dict(name="weigh",      expects="pick", takes=keep_weighing, asks=weigh_words, shows=shows_ideas, reflects=True),
    dict(name="assumption", choices=["wave_off"], fills=["assumption"], shows=shows_ideas, reflects=True,
         means={"no": "wave_off", "nothing_more": "wave_off", "dont_know": "wave_off"}),
    dict(name="pick",       expects="pick", patience=3, takes=keep_pick, asks=pick_words, shows=shows_pick,
         rows=idea_buttons, rests_on=["agreed"], fills=["pick"]),
    dict(name="fallback",   fills=["fallback"], shows=shows_ideas),
]

TRANSITIONS = [
    # trigger  source        dest          guard
    ["answer", "ideas",      "fallback",   decided],
    ["answer", ["ideas", "loosen"], "pick", named],
    ["answer", "ideas",      "loosen",     wants_more],
    ["answer", "ideas",      "pick",       short_of_time],
    ["answer", "ideas",      "weigh"],
    ["answer", "loosen",     "fallback",   decided],
    ["answer", "loosen",     "loosen",     wants_more],
    ["answer", "loosen",     "pick",       short_of_time],
    ["answer", "loosen",     "weigh"],
    ["answer", "weigh",      "assumption", assumes],
    ["answer", "weigh",      "pick"],
    ["answer", "assumption", "pick"],
    ["wave_off", "assumption", "pick"],
    dict(trigger="answer", source="pick", dest="done", conditions=wants_none, before=pick_none),
    ["answer", "pick",       "pick",       not_picked],
    ["answer", "pick",       "done"],
    ["answer", "fallback",   "pick"],
    ["skip",   "ideas",      "loosen"],
    ["skip",   "loosen",     "pick"],
    ["skip",   "weigh",      "pick"],
    dict(trigger="skip", source="pick", dest="done", before=take_only_idea),
    ["skip",   "fallback",   "pick"],
]
# fmt: on

FLOW = Flow("options", STAGES, TRANSITIONS)
