"""What is tapped under a client's words: another try, the reason, a better line, an objection, feedback later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.flows.core import course
from bot.flows.core.incoming import Choice
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held
from bot.flows.practising.held import shows_client
from bot.flows.practising.margin_asked import asked_for
from bot.flows.practising.marking import compared, of_line
from bot.flows.practising.playing import line_rows
from bot.flows.practising.setting import SETTINGS, shows_settings
from bot.practice.feedback import block_of


def tapped(scene: Scene, choice: Choice) -> bool:
    """Deal with it; False when it is no tap of the line that was judged last."""
    here = scene.session.here
    if (
        here == ("practise", "settings")
        and choice.asked == scene.session.asked
        and choice.trigger in SETTINGS
    ):
        _set_by_tap(scene, choice)
        return True
    if (
        here == ("practise", "debrief")
        and choice.trigger == "practice_text"
        and choice.asked == scene.session.asked
    ):
        asked_for(scene)
        return True
    taps = here and here.flow == "practise" and here.state == "line" and choice.asked == scene.session.asked
    if not taps or choice.trigger not in TAPS or not scene.has("practice_line"):
        return False
    TAPS[choice.trigger](scene)
    return True


def one_line_back(scene: Scene) -> None:
    """The client has not heard the line; another may be tried."""
    take_back(scene)
    scene.session.asked += 1
    scene.say("practise", "line", "try_again", course.shown(scene, shows_client(scene)))


def take_back(scene: Scene) -> None:
    under_way, last = held.practice(scene), scene.value("practice_line")
    held.put(scene, "client", scene.value("client_before"))
    held.put(scene, "practice_retried", last)
    held.put(scene, "practice_taken_back", (scene.value("practice_taken_back") or 0) + 1)
    held.put(scene, "practice_log", (scene.value("practice_log") or [])[:-1])
    scene.session.release(["practice_line"])
    scene.do("take_practice_line_back", practice=under_way["number"], number=last["number"])


def _why(scene: Scene) -> None:
    """The reason at more length, and the words that decided."""
    last = scene.value("practice_line")
    told = of_line(last)
    values = course.shown(scene, {**shows_client(scene), **told.to_values()})
    scene.say("practise", "why", block_of(told), values, _tapped(scene, "why_so"))


def _better(scene: Scene) -> None:
    """One line to compare with, made of theirs where it can be."""
    reply = compared(scene, scene.value("practice_line"), "ask")
    if reply is None:
        reply = scene.utter("practise", "better", "none", course.shown(scene, shows_client(scene)))
    scene.replies.append(replace(reply, rows=_tapped(scene, "better_line")))


def _disagree(scene: Scene) -> None:
    """Kept with the line for whoever runs this copy; nothing is learnt from it in silence."""
    last, under_way = scene.value("practice_line"), held.practice(scene)
    named = {name: last[name] for name in ("before", "kind", "verdict")}
    scene.do("disagree", practice=under_way["number"], line=last["number"], words=last["line"], **named)
    values = course.shown(scene, shows_client(scene))
    scene.say("practise", "line", "disagreed", values, _tapped(scene, "disagree"))


def _tapped(scene: Scene, trigger: str) -> Rows:
    """The buttons that are left: those of a message go when one of them is tapped."""
    last = scene.value("practice_line")
    last = {**last, "tapped": [*last.get("tapped", ()), trigger]}
    held.put(scene, "practice_line", last)
    return line_rows(scene, last)


def _later(scene: Scene) -> None:
    held.put(scene, "practice", {**held.practice(scene), "feedback": "end"})
    scene.say("practise", "line", "feedback_later", course.shown(scene, shows_client(scene)))


def _once(trigger: str, act: Callable[[Scene], None]) -> Callable[[Scene], None]:
    """Asked for a second time, of the same line, it is only pointed at."""

    def acts(scene: Scene) -> None:
        if trigger in scene.value("practice_line").get("tapped", ()):
            scene.say("practise", "line", "tapped_before", course.shown(scene, shows_client(scene)))
        else:
            act(scene)

    return acts


TAPS: dict[str, Callable[[Scene], None]] = {
    "try_again": one_line_back,
    "better_line": _once("better_line", _better),
    "why_so": _once("why_so", _why),
    "disagree": _once("disagree", _disagree),
    "feedback_later": _later,
}


# The settings, in one message that is changed in place.


def _set_by_tap(scene: Scene, choice: Choice) -> None:
    """Change one setting, and the message in place."""
    if choice.trigger == "length":
        if choice.of is not None and 0 <= choice.of < len(held.LENGTHS):
            held.change(scene, minutes=held.LENGTHS[choice.of])
    else:
        name, _, value = choice.trigger.partition("_")
        held.change(scene, **{name: value})
    _show_settings(scene, choice.message)


def _show_settings(scene: Scene, replaces: str | None) -> None:
    stage = course.stage_here(scene)
    assert stage is not None, "only pressed where it is offered"
    values = course.shown(scene, shows_settings(scene))
    scene.say("practise", "settings", "ask", values, course.buttons(scene, stage), replaces=replaces)
