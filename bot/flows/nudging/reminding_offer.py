"""Whether somebody is asked about reminders, in which words, and what their answer sets (playbook §7)."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.core.book import Step
from bot.flows.core.changed_page import changed
from bot.flows.core.flow import Event
from bot.flows.core.incoming import Text
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.session import Visit
from bot.flows.core.spoken_time import on_day, soon, spoken
from bot.flows.core.values import values_of
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging import upcoming
from bot.flows.nudging.reminding_changes import hour_meant, make
from bot.flows.nudging.reminding_words import wanted
from bot.language.reminders.words import Request

REMINDERS = {
    "remind_full": "full",
    "remind_discreet": "discreet",
    "other_times": "full",
    "remind_none": "none",
}
OFFER = {"yes": "remind_full", "no": "remind_none"}
NOES = 2
"""After so many nobody is asked again; /reminders is always there."""
LINE = 9
"""Words of a step that stand in the question."""
OPEN = Visit("reminders", "left")
"""The offer, where it waits with no session open."""
SWITCHED_ON = "switched_on"
"""Kept past the goodbye: what is set in the next message is still of them."""
ASIDE = 12
"""Words up to which a question of theirs is about the offer."""
_ASKS = re.compile(
    r"\?\W*$|^\W*(?:(?:and|but|so|ok|well|hm+)\W+)*(?:which|what|when|how|who|where|(?:would|will|do|does|is|are|can) "
    r"(?:it|they|that|you|these|those))\b",
    re.IGNORECASE,
)
_WOULD_DO = re.compile(
    r"\b(?:(?:would(?:n'?t| not)|won'?t|can'?t|does(?:n'?t| not)) (?:hurt|harm|do any harm)|no harm|why not|"
    r"worth (?:a try|trying)|(?:would|might|could|may) (?:help|do|work|be (?:\w+ ){0,2}?(?:nice|good|great|lovely|"
    r"useful|handy|helpful|fine|ok(?:ay)?))|i (?:suppose|guess) (?:so|yes)|"
    r"i(?:'d| would) (?:like|appreciate|welcome) (?:that|it|one|them)|(?:go|by all means) (?:on|ahead)|please do|"
    r"do that|let'?s (?:try|do) (?:it|that))\b",
    re.IGNORECASE,
)
_FORGETS = re.compile(
    r"\b(?:forget\w*|forgot\w*|slips? (?:my|your) mind|remind\w*|out of my head|lose track|losing track)\b",
    re.IGNORECASE,
)

_AS_OFFERED = re.compile(
    r"^\W*(?:but )?(?:no|not|any) (?:earlier|sooner|later|more|oftener) than (?:that|this)\W*$", re.I
)
""" "No earlier than that": the hour that was named does."""


def wants_asking(scene: Scene) -> bool:
    """There is a step with a time, and they have not said yet what they want, or it may have changed."""
    if was_asked(scene) or not with_a_time(scene) or upcoming.of_own_accord(scene) is None:
        return False
    form, noes = kept.form_of(scene), kept.wishes_of(scene).declined
    if form is None:
        return noes < NOES
    if form == "none":
        return noes < NOES and speaks_of_forgetting(scene)
    return kept.is_held(scene) or scene.book.silent


def with_a_time(scene: Scene) -> list[Step]:
    page = changed(scene.book, scene.effects)
    return [step for step in page.open_steps if step.due or step.ask_at]


def was_asked(scene: Scene) -> bool:
    """Once in a session is enough, wherever it was."""
    places = ("close.reminders.ask", "reminders.left.ask")
    return scene.has("reminders") or any(key.startswith(places) for key in scene.session.said)


def speaks_of_forgetting(scene: Scene) -> bool:
    told = [scene.words, *(one.words for one in scene.session.kept)]
    return any(_FORGETS.search(words) for words in told)


def offer_words(scene: Scene) -> str:
    """Explained the first time ever, in one line from then on; no time is named that may turn out another."""
    ahead, form = upcoming.of_own_accord(scene), kept.form_of(scene)
    if ahead is None or not ahead.when:
        return "ask_undated"
    if form is None:
        return "ask_several" if not ahead.words else "ask" if ahead.names else "ask_after"
    return "ask_anew" if form == "none" else "ask_usual"


def asks_about_it(scene: Scene) -> bool:
    """A question of theirs about what would come, in place of a yes or a no."""
    return scene.heard.count <= ASIDE and _ASKS.search(scene.words) is not None


def agrees(scene: Scene) -> bool:
    """A yes in other words than yes: "that wouldn't hurt", "why not", "I suppose a line now and then would do"."""
    return (
        _WOULD_DO.search(scene.words) is not None
        and "no" not in scene.heard.intents
        and not scene.words.rstrip().endswith("?")
    )


def agreed(event: Event) -> None:
    """What they set along with it is kept too."""
    scene: Scene = event.model
    kept.keep_reminders(scene, "full")
    set_as_told(scene, wanted(scene))


def chosen_so(event: Event) -> None:
    """Neither a yes nor a no, but hours, days or a number of them: a yes to those."""
    scene: Scene = event.model
    told = wanted(scene)
    kept.keep_reminders(scene, "full")
    set_as_told(scene, told)
    scene.keep("wishes_told", True, "")


def set_as_told(scene: Scene, told: tuple[Request, ...]) -> None:
    """An hour is meant of the message that was offered; all else is set as at any time."""
    for one in told:
        if one.kind == "hour":
            _set_offered_hour(scene, one)
        else:
            make(scene, one)


def _set_offered_hour(scene: Scene, request: Request) -> None:
    """Where the offered one comes by an hour of theirs; what has a clock time of its own keeps to that."""
    ahead, wishes = upcoming.of_own_accord(scene), kept.wishes_of(scene)
    at = hour_meant(scene, request)
    comes = ahead.when[11:] if ahead else ""
    if ahead and ahead.names and comes == f"{wishes.morning:%H:%M}":
        kept.set_hour_of_naming(scene, at)
    elif ahead and not ahead.names and comes == f"{wishes.evening:%H:%M}":
        kept.set_hour_of_looking_back(scene, at)
    else:
        make(scene, request)
        scene.keep("keeps_its_time", bool(ahead and ahead.names and comes), "")


def told_words(scene: Scene) -> str:
    """What would come, if they asked; where nothing of it is sure, how it goes."""
    ahead = upcoming.of_own_accord(scene)
    return "told" if ahead is not None and ahead.when else "help"


def shows_offer(scene: Scene) -> dict[str, Any]:
    """When the first would come, and what about; by which clock is asked by itself, once they want any."""
    ahead = upcoming.of_own_accord(scene)
    return {
        "when_words": soon(ahead.when, scene.now) if ahead and ahead.when else "",
        "line": _brief(ahead.words) if ahead else "",
        "number": kept.wishes_of(scene).daily or 1,
    }


def _brief(words: str) -> str:
    """The first words of a step, as they were said."""
    said = words.strip().rstrip(" .!?").split()
    return " ".join(said[:LINE]).rstrip(" ,;:") + (" …" if len(said) > LINE else "")


def offered_rows(scene: Scene) -> Rows:
    return (
        (Button("remind_full"), Button("remind_discreet")),
        (Button("other_times"), Button("remind_none")),
    )


def left_open(event: Event) -> None:
    """Neither a yes nor a no came of it: it stays under the goodbye, and a yes is heard later too."""
    event.model.keep("offer_stands", True, "")


def standing_rows(scene: Scene) -> Rows:
    """Under the goodbye; these work whenever pressed, so they carry no question."""
    return ((Button("remind_full"), Button("remind_discreet")),) if scene.has("offer_stands") else ()


def taken_up(scene: Scene, choice: str) -> None:
    """By a button under the goodbye."""
    kept.keep_reminders(scene, REMINDERS[choice])
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit != OPEN)
    scene.say("reminders", "end", *set_words(scene, REMINDERS[choice]))


def set_words(scene: Scene, form: str) -> tuple[str, dict[str, Any]]:
    """That they are on, and when the next one comes, where that is sure."""
    ahead = upcoming.first(scene) if form != "none" else None
    when = on_day(ahead.when, scene.now) if ahead and ahead.when else ""
    return f"set_{form}", {**values_of(scene, None), "when_words": when}


def chosen(event: Event) -> None:
    """Their choice; hours or days that were named along with it are kept too, and then a no was none."""
    scene: Scene = event.model
    choice = REMINDERS["remind_full" if _AS_OFFERED.match(scene.words) else event.event.name]
    heard = wanted(scene) if isinstance(scene.incoming, Text) else ()
    told = heard if any(one.kind not in ("on", "off") for one in heard) else ()
    if choice == "none" and not any(one.kind in ("hours", "hour") for one in heard):
        _leave_to_what_they_asked(scene)
        kept.declined(scene)
        return
    kept.keep_reminders(scene, "full" if choice == "none" else choice)
    set_as_told(scene, told)
    scene.keep("wishes_told", bool(told), "")


def _leave_to_what_they_asked(scene: Scene) -> None:
    """A no to the offered ones leaves those that they asked for in so many words."""
    asked = changed(scene.book, scene.effects).asked_for
    if not asked or kept.form_of(scene) == "none" or kept.is_held(scene):
        kept.keep_reminders(scene, "none")
        return
    kept.keep_reminders(scene, kept.usual_form(scene))
    kept.save(scene, only_asked=True)


def as_usual(scene: Scene) -> Reply | None:
    """Before the goodbye: that hours told with the answer are kept; or, where nobody was asked, when the next comes."""
    ahead = upcoming.of_own_accord(scene)
    when = soon(ahead.when, scene.now) if ahead and ahead.when else ""
    if scene.value("wishes_told") and kept.are_on(scene):
        told = "as_told_timed" if when and scene.value("keeps_its_time") else "as_told"
        return scene.utter("close", "reminders", told, {"when_words": when})
    if scene.has("offer_stands"):
        return scene.utter("close", "reminders", "stands")
    if was_asked(scene) or not kept.are_on(scene) or kept.wishes_of(scene).only_asked:
        return None
    until = kept.pause_of(scene)
    if until is not None and with_a_time(scene):
        return scene.utter(
            "close", "reminders", "paused", {"due_words": spoken(until.isoformat(), scene.now)}
        )
    return scene.utter("close", "reminders", "as_usual", {"when_words": when}) if when else None
