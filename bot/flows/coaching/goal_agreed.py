"""What follows from a goal's wording: an offer counted, a goal of finding out, and what is kept once it is agreed."""

from __future__ import annotations

from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.core.session import RESTING
from bot.flows.talk.substance import is_one_occasion
from bot.language.goal.moves import kind_of_goal
from bot.language.likeness import content_of

FIND_OUT = "finding out what you want to work on, and one step towards it"

OF_THE_GOAL = (
    "agreed", "faults", "goals", "move", "offer", "summed_up", "kind", "goal", "topic", "pick", "beside", "story",
)  # fmt: skip
"""What rests when the goal is told anew; what was told of the situation is kept."""
OF_THE_MATTER = (
    "idea", "jest", "theirs", "together", "also", "weighed", "refused", "decided", "fallback",
    "tried", "stuck", "own_part", "deeper", "missing",
)  # fmt: skip
"""What rests besides once another matter is agreed on."""


def offer(event: Event) -> None:
    """Count a reframe offer, so that there are never more than the playbook allows."""
    scene: Scene = event.model
    if scene.state != "heard_out" or "heard_out" not in scene.session.values("offer"):
        scene.keep("offer", scene.state, "")


def find_out(event: Event) -> None:
    """Nothing was named by any way in: finding it is a goal of its own."""
    scene: Scene = event.model
    scene.keep("goal", FIND_OUT)
    scene.keep("faults", [])


def agree(event: Event) -> None:
    """The wording was said yes to; a whole too big for today stays as the direction."""
    scene: Scene = event.model
    scene.keep("agreed", True)
    _let_old_matter_rest(scene)
    kind, topic = (kind_of_goal(str(scene.value(name, ""))) for name in ("goal", "topic"))
    _keep_story(scene)
    # A vague topic that came to something to do is no longer a matter of finding out.
    # Nor is what somebody else faces an event of theirs.
    unfit = {"finding_out"} | ({"event"} if "own_part" in scene.session.values("offer") else set())
    scene.keep("kind", kind if kind != "other" or topic in unfit else topic)
    if scene.has("whole") and not scene.book.standing_goal:
        scene.do("standing_goal", words=scene.value("whole"))


def _let_old_matter_rest(scene: Scene) -> None:
    """What was tried, and the ways, for a goal that has nothing in common with this one: nobody is shown them again."""
    resting = [kept for kept in scene.session.kept if kept.name == RESTING]
    old = [(held[1], kept.turn) for kept in resting for held in kept.value if held[0] == "goal"]
    if not old or content_of(str(old[-1][0])) & content_of(str(scene.value("goal", ""))):
        return
    since = [kept for kept in scene.session.kept if kept.name in OF_THE_MATTER and kept.turn > old[-1][1]]
    scene.session.rest(OF_THE_MATTER)
    scene.session.kept = (*scene.session.kept, *since)


def agree_openly(event: Event) -> None:
    """No yes was said to it: it is taken as one, and they are told so."""
    agree(event)
    event.model.keep("taken_as_yes", True, "")


def _keep_story(scene: Scene) -> None:
    """What was told of the situation on the way to this goal is not asked again."""
    told = [kept for kept in scene.session.kept if kept.name in ("beside", "story") and kept.value]
    once = next((kept for kept in told if is_one_occasion(kept.words)), None)
    wide = [str(kept.value).strip() for kept in told if kept is not once] or [
        str(kept.value) for kept in told
    ]
    if wide:
        scene.keep("situation", " ".join(_ended(one) for one in wide), told[0].words)
    if once:
        scene.keep("instance", once.value, once.words)


def _ended(told: str) -> str:
    return told if told[-1:] in ".!?" else f"{told}."
