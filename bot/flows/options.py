"""Options: their own ideas first, then loosenings, then weighing, then a pick (playbook §4a)."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.flow import Event, Flow
from bot.flows.goal_choice import alike, closest, numbered, short
from bot.flows.incoming import Choice
from bot.flows.replies import Button
from bot.flows.scene import Rows, Scene
from bot.flows.will_plan import keep_time
from bot.language.echo import as_i, as_you, tidy
from bot.language.ideas import idea_in_passing, ideas_in
from bot.language.phrases import clipped, is_instruction

_RESOLVED = re.compile(
    r"\bi(?:'ll|ll| will| am going to|'m going to|m going to|'m gonna| have decided|'ve decided)\b", re.I
)
_LEANING = re.compile(
    r"\b(?:i'll go|i'd go|i choose|i pick|i'll take|go (?:for|with)|that one|i prefer|i'd rather|"
    r"without a doubt|definitely|for sure|"
    r"so (?:probably |i think |it's )?(?:that|the))\b",
    re.IGNORECASE,
)
UNCHOSEN = frozenset({"dont_know", "no", "yes", "maybe", "thanks", "nothing_more", "enough"})
ENOUGH = 3
"""Ideas to aim for; after so many loosenings go on with what there is."""
LOOSENINGS = 2
NAMING = 4
"""So few words while weighing name one rather than weigh all."""
LISTED = 6
"""Ideas shown at most; a phone's screen and a person's patience."""

ALWAYS_FIT = ("smallest", "no_limits", "elsewhere", "who_helps", "admired", "opposite", "nothing")
BY_KIND = {"conversation": ("other_chair",), "decision": ("third_way",)}


def keep_ideas(scene: Scene) -> None:
    """Each idea apart, as said; "nothing comes" keeps none."""
    found = ideas_in(scene.words)
    shrugs = bool(scene.heard.intents & {"nothing_more", "no", "dont_know"}) and scene.heard.count < 6
    if shrugs and not any(map(is_instruction, found)):
        scene.keep("dry", True)
        return
    known = {idea.lower() for idea in scene.session.values("idea")}
    for idea in found:
        if idea.lower() not in known:
            scene.keep("idea", clipped(tidy(idea), 120))
    _decided(scene)


def _decided(scene: Scene) -> None:
    """A single idea said with its time is a commitment already: what and when are not asked again."""
    if not _RESOLVED.search(scene.words) or not scene.heard.when.due or len(ideas_in(scene.words)) > 1:
        return
    step = scene.heard.commitment.step
    if step:
        scene.session.kept = tuple(
            k for k in scene.session.kept if not (k.name == "idea" and k.turn == scene.session.turn)
        )
        scene.keep("idea", step)
        scene.keep("pick", step)
        scene.keep("decided", step)
        scene.keep("action", as_i(tidy(step)))
        keep_time(scene)


def keep_weighing(scene: Scene) -> None:
    """What was said while weighing; naming one and leaning to it is already the pick."""
    scene.keep("weighed", scene.words)
    ideas = listed(scene)
    at, leans = closest(scene.words, ideas), bool(_LEANING.search(scene.words))
    if at is not None and (leans or (scene.heard.count <= NAMING and alike(scene.words, ideas[at]))):
        scene.keep("pick", ideas[at])
    new = idea_in_passing(scene.words) or (scene.words if is_instruction(scene.words) else "")
    if new and not any(alike(new, idea) for idea in ideas):
        scene.keep("idea", clipped(tidy(new), 120))


def keep_pick(scene: Scene) -> None:
    """One of the listed, by button, number or words; or a new one that came up while choosing."""
    ideas = listed(scene)
    at = _picked(scene, ideas)
    if at is not None:
        scene.keep("pick", ideas[at])
    elif any(letter.isalpha() for letter in scene.words) and not scene.heard.intents & UNCHOSEN:
        scene.keep("pick", clipped(tidy((ideas_in(scene.words) or (scene.words,))[0])))
    if scene.value("pick") and scene.heard.when.due and is_instruction(scene.heard.commitment.step):
        scene.keep("action", as_i(tidy(scene.heard.commitment.step)))
        keep_time(scene)


def _picked(scene: Scene, ideas: list[str]) -> int | None:
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
        return at if at is not None and at < len(ideas) else None
    if len(ideas) == 1 and "yes" in scene.heard.intents:
        return 0
    return numbered(scene.words, len(ideas), ideas)


def listed(scene: Scene) -> list[str]:
    """The ideas that are on the table, newest last."""
    return [str(idea) for idea in scene.session.values("idea")][-LISTED:]


def next_loosening(event: Event) -> None:
    """The next way of looking that fits this goal and was not used; the order differs by session."""
    scene: Scene = event.model
    fitting = [*BY_KIND.get(str(scene.value("kind")), ()), *_turned(ALWAYS_FIT, scene.session.seed)]
    used = scene.session.values("loosening")
    scene.keep("loosening", next((one for one in fitting if one not in used), "smallest"), "")


def loosening(scene: Scene) -> str:
    return f"ask_{scene.value('loosening', 'smallest')}"


def _turned(names: tuple[str, ...], by: int) -> tuple[str, ...]:
    by %= 4  # the last three need a session that has gone further
    return (*names[:4][by:], *names[:4][:by], *names[4:])


def shows_ideas(scene: Scene) -> dict[str, Any]:
    ideas = listed(scene)
    return {"ideas": ideas, "count": len(ideas), "idea": as_you(ideas[-1]) if ideas else ""}


def idea_buttons(scene: Scene) -> Rows:
    ideas = listed(scene)
    return tuple((Button("pick", of=at, label=short(idea)),) for at, idea in enumerate(ideas))


def opening_words(scene: Scene) -> str:
    """Ideas let slip earlier are given back first."""
    return "ask_given" if scene.session.values("idea") else "ask"


def pick_words(scene: Scene) -> str:
    ideas = listed(scene)
    if len(ideas) < 2:
        return "ask_only" if ideas else "ask_none"
    # The list stood in the question before: the buttons hold it once more.
    return (
        "ask_weighed" if scene.has("weighed") and not scene.count("options", "pick", "ask_weighed") else "ask"
    )


def decided(event: Event) -> bool:
    return event.model.has("decided") and not event.model.has("fallback")


def wants_more(event: Event) -> bool:
    """Fewer than three and loosenings left."""
    scene: Scene = event.model
    return len(scene.session.values("idea")) < ENOUGH and len(scene.session.values("loosening")) < LOOSENINGS


def short_of_time(event: Event) -> bool:
    scene: Scene = event.model
    return scene.minutes <= 10 or len(scene.session.values("idea")) < 2


def time_for_assumption(event: Event) -> bool:
    return event.model.minutes >= 30 and not event.model.has("assumption")


def not_picked(event: Event) -> bool:
    return not event.model.value("pick")


def take_only_idea(event: Event) -> None:
    """Skipping the choice leaves the newest idea as the pick, or none."""
    ideas = listed(event.model)
    event.model.keep("pick", ideas[-1] if ideas else "")


# fmt: off
STAGES = [
    dict(name="ideas",      expects="ideas", takes=keep_ideas, asks=opening_words, shows=shows_ideas),
    dict(name="loosen",     expects="ideas", takes=keep_ideas, asks=loosening, shows=shows_ideas,
         on_enter=[next_loosening]),
    dict(name="weigh",      takes=keep_weighing, shows=shows_ideas, reflects=True),
    dict(name="assumption", fills=["assumption"], shows=shows_ideas, reflects=True),
    dict(name="pick",       expects="pick", takes=keep_pick, asks=pick_words, shows=shows_ideas, rows=idea_buttons,
         rests_on=["agreed"], fills=["pick"]),
    dict(name="fallback",   fills=["fallback"], shows=shows_ideas),
]

TRANSITIONS = [
    # trigger  source        dest          guard
    ["answer", "ideas",      "fallback",   decided],
    ["answer", "ideas",      "loosen",     wants_more],
    ["answer", "ideas",      "pick",       short_of_time],
    ["answer", "ideas",      "weigh"],
    ["answer", "loosen",     "fallback",   decided],
    ["answer", "loosen",     "loosen",     wants_more],
    ["answer", "loosen",     "pick",       short_of_time],
    ["answer", "loosen",     "weigh"],
    ["answer", "weigh",      "assumption", time_for_assumption],
    ["answer", "weigh",      "pick"],
    ["answer", "assumption", "pick"],
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
