"""Which of the ideas is picked, and how the choosing is made easier for somebody who does not choose."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.goal_choice import numbered, short
from bot.flows.coaching.said_time import step_told
from bot.flows.coaching.weighing import by_name, in_order, is_another, rejects_all, several, tells_of_it
from bot.flows.coaching.will_plan import keep_time, timed_pieces, times_in
from bot.flows.coaching.will_wording import is_doing, may_be_step
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.language.echo import as_i, as_you, tidy
from bot.language.ideas import ideas_in
from bot.language.likeness import alike
from bot.language.phrases import clipped
from bot.language.telling import without_telling

UNCHOSEN = frozenset({"dont_know", "no", "yes", "maybe", "thanks", "nothing_more", "enough"})
LISTED = 6
"""Ideas shown at most; a phone's screen and a person's patience."""
_ANY = re.compile(
    r"^\W*(?:(?:any|either|whichever|whatever|all the same|no matter|don'?t (?:mind|care)|doesn'?t matter|"
    r"i (?:can'?t|cannot|couldn'?t) (?:choose|decide|pick|say)|hard to (?:say|choose)|you (?:choose|pick|"
    r"decide))\b\W*"
    r"(?:\w+\W*){0,4})$",
    re.IGNORECASE,
)

_UNWILLING = re.compile(
    r"\b(?:don'?t|do not|won'?t|not) (?:really )?(?:want|like|feel like|fancy|going)\b", re.IGNORECASE
)
_SAID_WITH = re.compile(
    r"(?:[\s,]+(?:obviously|definitely|of course|i guess|i suppose|probably|clearly|for sure|then|"
    r"please))+$",
    re.IGNORECASE,
)


def listed(scene: Scene) -> list[str]:
    """The ideas that are on the table, newest last."""
    return [str(idea) for idea in scene.session.values("idea")][-LISTED:]


def keep_pick(scene: Scene) -> None:
    """One of the listed, by button, number or words; or a new one that came up while choosing."""
    ideas, words = listed(scene), scene.words
    together = several(words, ideas) if not _is_button(scene) else []
    if together and not scene.has("together") and not in_order(words) and not timed_pieces(scene):
        scene.keep("together", together)
        return
    if together:
        keep_together(scene, ideas, together)
    elif _refuses(scene, ideas):
        scene.keep("refused", ideas[0])
    elif not _keep_one(scene, ideas) and not rejects_all(words) and _is_new_one(scene):
        scene.keep("pick", clipped(_SAID_WITH.sub("", tidy((ideas_in(words) or (words,))[0]))))
    step = step_told(scene.heard)
    if scene.value("pick") and times_in(words, scene.heard.when) and is_another(step) and not together:
        scene.keep("action", as_i(tidy(step)))
        keep_time(scene)


def _keep_one(scene: Scene, ideas: list[str]) -> bool:
    at = picked(scene, ideas)
    told_of = not _is_button(scene) and "yes" not in scene.heard.intents and tells_of_it(scene.words, ideas)
    if at is None or told_of or _tells_another(scene, ideas[at]):
        return False
    scene.keep("pick", ideas[at])
    chosen = scene.value("together") or []
    others = [
        other for other in chosen if other != at and other < len(ideas)
    ]  # some may be off the list since
    for other in others:
        scene.keep("also", ideas[other])
    return True


def _tells_another(scene: Scene, idea: str) -> bool:
    """A doing told in full that has no more than a word in common with the one on the list."""
    told = is_doing(scene.words) and scene.heard.count > 3 and not any(map(str.isdigit, scene.words))
    return told and not alike(scene.words, idea) and not alike(idea, scene.words)


def keep_together(scene: Scene, ideas: list[str], together: list[int]) -> None:
    """Said twice that it is several, or one after the other: the first of them leads, the others are steps to come."""
    scene.keep("pick", ideas[together[0]])
    for other in together[1:]:
        scene.keep("also", ideas[other])


def _is_button(scene: Scene) -> bool:
    return isinstance(scene.incoming, Choice)


def _is_new_one(scene: Scene) -> bool:
    few = scene.heard.intents & UNCHOSEN and scene.heard.count < 7
    told_of = tells_of_it(scene.words, listed(scene)) or not without_telling(scene.words)
    return not few and not told_of and not _ANY.match(scene.words) and may_be_step(scene.words)


def picked(scene: Scene, ideas: list[str]) -> int | None:
    """The place of the one that is named; a yes to the only one, or to the one offered, names it."""
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
        return at if at is not None and at < len(ideas) else None
    if (
        "yes" in scene.heard.intents
        and ideas
        and scene.heard.count < 6
        and (len(ideas) == 1 or _offered(scene))
    ):
        return 0
    named = by_name(scene.words, ideas)
    if named is not None:
        return named
    shown = [at for at in scene.value("together") or [] if at < len(ideas)]
    at = numbered(scene.words, len(shown), [ideas[one] for one in shown]) if shown else None
    return shown[at] if at is not None else numbered(scene.words, len(ideas), ideas)


def _offered(scene: Scene) -> bool:
    return scene.count("options", "pick", "ask_offered") > 0


def names_one(scene: Scene) -> bool:
    """Whether one of the listed is named, however hesitantly."""
    ideas = listed(scene)
    return bool(ideas) and picked(scene, ideas) is not None


def pick_words(scene: Scene) -> str:
    """The choice put plainly; then made easier each time it was not made, never as the same list again."""
    ideas = listed(scene)
    if not ideas:
        return "ask_none"
    if len(ideas) == 1:
        return "ask_other" if scene.has("refused") else "ask_only"
    if _narrowed(scene):
        return "ask_begin"
    if rejects_all(scene.words) and not scene.count("options", "pick", "ask_missing"):
        return "ask_missing"
    if not _asked(scene) and not _ANY.match(scene.words):
        # The list stood in the question before: the buttons hold it once more.
        return "ask_weighed" if scene.has("weighed") else "ask"
    return "ask_offered" if scene.count("options", "pick", "ask_easiest") else "ask_easiest"


def _refuses(scene: Scene, ideas: list[str]) -> bool:
    """A no to the only one there is."""
    refused = "no" in scene.heard.intents or bool(_UNWILLING.search(scene.words))
    return len(ideas) == 1 and refused and scene.heard.count < 7 and not _is_button(scene)


def _asked(scene: Scene) -> int:
    return sum(
        scene.count("options", "pick", name) for name in ("ask", "ask_weighed", "ask_missing", "ask_begin")
    )


def _narrowed(scene: Scene) -> bool:
    """Several were chosen, and not yet which comes first."""
    return bool(scene.value("together")) and not scene.count("options", "pick", "ask_begin")


def shows_pick(scene: Scene) -> dict[str, Any]:
    """The list; only the chosen ones where several were; the first where that is offered."""
    ideas = listed(scene)
    shown = [ideas[at] for at in scene.value("together") if at < len(ideas)] if _narrowed(scene) else ideas
    named = ideas[0] if len(ideas) > 1 else ideas[-1] if ideas else ""
    return {"ideas": shown, "count": len(shown), "idea": as_you(named)}


def idea_buttons(scene: Scene) -> Rows:
    ideas, together = listed(scene), scene.value("together") or []
    if len(ideas) == 1 and scene.has("refused"):
        return ()
    return tuple(
        (Button("pick", of=at, label=short(idea)),)
        for at, idea in enumerate(ideas)
        if not together or at in together
    )
