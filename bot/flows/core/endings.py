"""Taking an answer to its end: absorb, follow, and the next question, or what is said when there is none."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.coaching import afterwards
from bot.flows.core import course
from bot.flows.core.absorb import absorb
from bot.flows.core.flow import Stage
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.nudging import asked_closing, asked_draft, zone_set
from bot.flows.nudging.nudge_close import closing
from bot.flows.nudging.reminding_offer import set_words
from bot.flows.series import agreement_terms, next_session, record, review
from bot.flows.talk import after_risk, keeping_time, leads, sessions

PICKS = ("pick", "minutes")
"""Buttons that carry an answer rather than a way to go."""
ASIDE_OF_ALL = frozenset({"nudge", "reminders", "practise", "whose", "drill"})
"""These run while a session that was put by stays so."""
_YES_BUT = re.compile(
    r"^\W*(?:yes|yeah|yep|ok|okay|sure)\b.{0,12}\b(?:but|though|without|only)\b", re.IGNORECASE
)
"""A yes that takes half of it back is an answer."""
_NO_AND = re.compile(r"\W*(?:no|nope|nah)\b[,.;]", re.IGNORECASE)
"""A no that goes on to say what for is still a no."""


_GO_ON_THEN = re.compile(r"\W*(?:oh |well |ok |alright |all right |right )*go on,? then\W*", re.IGNORECASE)
"""A yes to what was offered."""


def answer(scene: Scene, lead: Reply | None = None) -> None:
    """Take what came as the answer to the open question."""
    stage = course.stage_here(scene)
    if stage is not None:
        take(scene, meant(scene, stage), lead)


def meant(scene: Scene, stage: Stage) -> str:
    """The trigger an incoming stands for here: the button's own, or what its words mean, else "answer"."""
    if isinstance(scene.incoming, Choice):
        return "answer" if scene.incoming.trigger in PICKS else scene.incoming.trigger
    if "no" in stage.means and _NO_AND.match(scene.words) and scene.heard.count <= stage.bare_no:
        return stage.means["no"]
    if stage.expects == "yes_no" and "yes" in stage.means and _GO_ON_THEN.fullmatch(scene.words):
        return stage.means["yes"]
    for intent, trigger in stage.means.items():
        if intent == "yes" and ("no" in scene.heard.intents or _YES_BUT.search(scene.words)):
            continue
        if intent in scene.heard.intents and scene.heard.count <= (
            stage.bare_no if intent == "no" else stage.bare
        ):
            return trigger
    return "answer"


def take(scene: Scene, trigger: str, lead: Reply | None = None, absorbs: bool = True) -> None:
    """Answer the open question with what was heard, and go on from there."""
    stage, was = course.stage_here(scene), scene.session.here
    if stage is None or was is None:
        return
    if absorbs and trigger == "answer":
        absorb(scene, stage)
    course.follow(scene, trigger)
    _go_on(scene, was, lead or leads.lead(scene, stage))


def _go_on(scene: Scene, was: Visit, lead: Reply | None) -> None:
    session = scene.session
    if any(effect.name == "forget" for effect in scene.effects):
        _forgotten(scene)
    elif any(kept.name == "leave" and kept.turn == session.turn for kept in session.kept):
        _left(scene, was)
    elif session.paused and was.flow not in ASIDE_OF_ALL:  # a nudge does not reopen what waits
        scene.say("repair", "paused")
    elif was.flow == "onward":
        _picked_up(scene)
    elif was.flow == "risk" and _pressed(scene) == "carry_on" and session.here is not None:
        lead = scene.utter("risk", "end", "carry_on")
        if not after_risk.invites(scene, lead) and session.here is None:
            sessions.finish(scene)
    elif was.flow in ENDINGS and not any(aside.flow == was.flow for aside in session.asides):
        _interlude_over(scene, was)
    elif session.here is not None:
        keeping_time.speaks_of_it(scene)
        course.ask(scene, lead)
    elif was.flow == "welcome":
        sessions.menu(scene, "consented_spoken" if scene.has("spoke") else "consented")
    else:
        sessions.finish(scene)


def _forgotten(scene: Scene) -> None:
    """Nothing is left to go on with."""
    scene.session.plan, scene.session.asides, scene.session.kept = (), (), ()
    scene.say("forget", "end", "gone", course.shown(scene, {"on_telegram": scene.book.on_telegram}))


def _left(scene: Scene, was: Visit) -> None:
    """They chose to end it; from the recap, to begin another."""
    if was.flow == "resume":
        sessions.start_afresh(scene)
    elif not scene.session.is_open:
        course.lift(scene)
        sessions.menu(scene)
    else:
        sessions.stop(scene)


def _interlude_over(scene: Scene, was: Visit) -> None:
    """Its closing line, then the plan's question again, unless the plan was left long ago."""
    lead = ENDINGS[was.flow](scene, was)
    left = (was.flow == "nudge" and sessions.is_left(scene)) or (
        was.flow in ("reminders", "practise", "drill") and scene.session.paused
    )
    scene.session.paused = scene.session.paused or left  # what they write next is met with a recap
    if scene.session.here is not None and not left:
        course.ask_again(scene, lead)
    elif lead is not None:
        scene.replies.append(lead)
    elif not scene.replies:
        sessions.menu(scene)


def _nudge_over(scene: Scene, was: Visit) -> Reply:
    return closing(scene, was.state)


def _card_over(scene: Scene, was: Visit) -> Reply:
    return scene.utter("prepare", "end", "back" if scene.session.here is not None else "kept")


def _record_over(scene: Scene, was: Visit) -> Reply | None:
    """A changed record is shown already; one left as it is gets a word."""
    return scene.utter("record", "line", "left") if record.left(scene) else None


def _added(scene: Scene, was: Visit) -> Reply:
    return afterwards.over(scene)


def _next_over(scene: Scene, was: Visit) -> Reply:
    return next_session.noted(scene)


def _asked_over(scene: Scene, was: Visit) -> Reply:
    """What was asked for is done, or left."""
    if was.state != "which":
        return asked_draft.over(scene)
    return asked_closing.over(scene)


def _agreement_over(scene: Scene, was: Visit) -> Reply:
    """Agreed, or waiting where it was left."""
    if agreement_terms.is_complete(scene):
        return scene.utter("agreement", "end", "agreed", agreement_terms.shows_terms(scene))
    return scene.utter("agreement", "end", "unagreed" if was.state == "agreed" else "left")


def _review_over(scene: Scene, was: Visit) -> Reply:
    return review.over(scene, went_on=was.state == "onward")


def _reminders_over(scene: Scene, was: Visit) -> Reply:
    """What they said to the question on coming back; else that it stays as the message shows it."""
    set_to = [effect.values["reminders"] for effect in scene.effects if effect.name == "set_reminders"]
    if was.state == "left":
        return scene.utter("reminders", "end", *(set_words(scene, set_to[-1]) if set_to else ("unchanged",)))
    return scene.utter("reminders", "end", "as_shown")


def _kept(scene: Scene, was: Visit) -> Reply:
    return scene.utter("forget", "end", "kept")


def _risk_over(scene: Scene, was: Visit) -> Reply | None:
    return scene.utter("risk", "end", _pressed(scene))


def _pressed(scene: Scene) -> str:
    return scene.incoming.trigger if isinstance(scene.incoming, Choice) else "figure_of_speech"


def _picked_up(scene: Scene) -> None:
    """What they wrote is an answer where the plan waits for words; else its question is put."""
    if scene.session.here is None:
        sessions.menu(scene)
    elif after_risk.is_answered(scene):
        answer(scene)
    else:
        course.ask(scene)


def _step_changed(scene: Scene, was: Visit) -> Reply | None:
    """As it now stands, or as it was."""
    done = any(effect.name in ("reword_step", "redate_step") for effect in scene.effects)
    return scene.utter("change_step", "end", "ask" if done else "left")


def _back_to_it(scene: Scene, was: Visit) -> Reply | None:
    return scene.utter(was.flow, "end", "ask") if scene.session.here is not None else None


def _practice_over(scene: Scene, was: Visit) -> Reply:
    return scene.utter("practise", "end", "done")


def _drill_over(scene: Scene, was: Visit) -> Reply:
    return scene.utter("drill", "end", "done")


def _zone_over(scene: Scene, was: Visit) -> Reply:
    return zone_set.over(scene)


ENDINGS: dict[str, Callable[[Scene, Visit], Reply | None]] = {
    "nudge": _nudge_over,
    "reminders": _reminders_over,
    "forget": _kept,
    "risk": _risk_over,
    "news": _back_to_it,
    "beyond": _back_to_it,
    "resistance": _back_to_it,
    "resume": _back_to_it,
    "change_step": _step_changed,
    "prepare": _card_over,
    "record": _record_over,
    "next": _next_over,
    "after": _added,
    "agreement": _agreement_over,
    "review": _review_over,
    "wrap_up": keeping_time.answered,
    "asked": _asked_over,
    "zone": _zone_over,
    "practise": _practice_over,
    "drill": _drill_over,
    "stopping": _back_to_it,
}
"""Interludes -> the line said when they end."""
