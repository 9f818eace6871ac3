"""Slash commands, the same in every state."""

from __future__ import annotations

from collections.abc import Callable

from bot.flows.coaching.steps import latest, step_lines, step_rows
from bot.flows.core import course
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.drilling import moves as drill_moves
from bot.flows.nudging import asked_reminder, zone_asking
from bot.flows.nudging.reminding import heed, put_away
from bot.flows.practising import chairs, looking_back
from bot.flows.practising import hinting as practice_hints
from bot.flows.practising import moves as practice_moves
from bot.flows.preparing import prepare_moves
from bot.flows.series import calendar, series, series_files
from bot.flows.talk import sessions, steering
from bot.flows.talk.welcome import shows_operator


def run(scene: Scene, name: str) -> None:
    """Do what was asked for; an unknown name gets a kind word and the list of known ones."""
    here = scene.session.here
    if here and here.flow == "risk" and name not in IN_A_PAUSE:
        # After talk of risk only the button resumes the coaching (playbook §9).
        course.lay(scene, "risk", "held")
        course.ask(scene)
        return
    if name in COMMANDS and name not in KEEPS_REMINDERS:
        put_away(scene)
        _goes_past(scene, name)
    if drill_moves.takes(scene, name):
        return
    if not practice_moves.takes(scene, name) and not prepare_moves.takes(scene, name):
        COMMANDS.get(name, unknown)(scene)


def _goes_past(scene: Scene, name: str) -> None:
    """A short question whose answer can wait, and a card that is ready, are left by whoever asks for something else."""
    gone = {visit for visit in scene.session.asides if visit.flow == "next" or visit == ("prepare", "card")}
    if name not in ("prepare", "stop", "pause"):
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit not in gone)


def start(scene: Scene) -> None:
    """Where the link led (t.me/<bot>?start=prepare); else what is open, else what there is."""
    incoming = scene.incoming
    led_to = LINKS.get(incoming.argument.lower()) if isinstance(incoming, Command) else None
    if led_to is not None:
        led_to(scene)
    elif scene.session.is_open:
        coach(scene)
    else:
        sessions.menu(scene)


def coach(scene: Scene) -> None:
    """Begin, or pick up what is open, with the choice to start afresh; where nothing was said yet, simply go on."""
    if sessions.let_go(scene) or not scene.session.is_open:
        sessions.begin(scene)
        return
    course.lift(scene)
    scene.session.paused = False
    if not sessions.is_untouched(scene):
        course.lay(scene, "resume", "recap")
    course.ask(scene)


def practise(scene: Scene) -> None:
    """A client to practise on; the talk with one that waits is picked up."""
    practice_moves.open_flow(scene)


def steps(scene: Scene) -> None:
    """The list with buttons; then the open question again."""
    kept = latest(scene)
    chairs.tells_of_steps(scene)
    if kept:
        scene.say(
            "steps",
            "list",
            "ask",
            course.shown(scene, {"steps": step_lines(scene, kept)}),
            step_rows(scene, kept),
        )
    else:
        scene.say("steps", "list", "empty", course.shown(scene))
    steering.put_again(scene)


def help_(scene: Scene) -> None:
    """What there is to say at any time, and the open question in other words; with none open, what it is for."""
    here = scene.session.here
    scene.say(
        "repair",
        "help",
        "ask" if here else "ask_idle",
        course.shown(scene),
        () if here else sessions.menu_rows(scene),
    )
    steering.put_again(scene)


def privacy(scene: Scene) -> None:
    scene.say("repair", "privacy", "ask", course.shown(scene, shows_operator(scene)))
    steering.put_again(scene)


def delete(scene: Scene) -> None:
    course.lay(scene, "forget", "confirm")
    course.ask(scene)


def remind(scene: Scene) -> None:
    asked_reminder.command(scene)


def reminders(scene: Scene) -> None:
    course.lay(scene, "reminders", heed(scene))
    course.ask(scene)


def list_sessions(scene: Scene) -> None:
    series.list_sessions(scene)
    steering.put_again(scene)


def record(scene: Scene) -> None:
    series.show_record(scene)
    steering.put_again(scene)


def next_session(scene: Scene) -> None:
    """Set at once when the time came along; else it is asked for."""
    if not series.set_next(scene):
        course.lay(scene, "next", "when")
        course.ask(scene)


def agreement(scene: Scene) -> None:
    if series.agree(scene):
        steering.put_again(scene)


def export(scene: Scene) -> None:
    series_files.export(scene)
    steering.put_again(scene)


def calendar_file(scene: Scene) -> None:
    calendar.send(scene)
    steering.put_again(scene)


def unknown(scene: Scene) -> None:
    scene.say(
        "repair",
        "unknown_command",
        "ask",
        course.shown(scene),
        () if scene.session.here else sessions.menu_rows(scene),
    )
    steering.put_again(scene)


COMMANDS: dict[str, Callable[[Scene], None]] = {
    "start": start,
    "coach": coach,
    "steps": steps,
    "back": steering.back,
    "skip": steering.skip,
    "pause": steering.pause,
    "stop": steering.stop,
    "help": help_,
    "privacy": privacy,
    "delete": delete,
    "remind": remind,
    "reminders": reminders,
    "sessions": list_sessions,
    "record": record,
    "next": next_session,
    "agreement": agreement,
    "export": export,
    "calendar": calendar_file,
    "prepare": prepare_moves.prepare,
    "card": prepare_moves.card,
    "timezone": zone_asking.command,
    "practise": practise,
    "practice": practise,
    "coachhint": practice_hints.hint,
    "progress": looking_back.progress,
    "drill": drill_moves.open_flow,
}

LINKS: dict[str, Callable[[Scene], None]] = {
    "coach": coach,
    "prepare": prepare_moves.prepare,
    "practise": practise,
    "drill": drill_moves.open_flow,
}
"""What a link into the chat may begin with; any other word in it is passed over."""

KEEPS_REMINDERS = ("help", "skip", "back", "privacy")
"""These leave the message of /reminders in front; any other command goes past it."""

IN_A_PAUSE = (
    "help",
    "privacy",
    "delete",
    "steps",
    "stop",
    "reminders",
    "sessions",
    "record",
    "export",
    "timezone",
)
"""These do not bring the coaching back."""
BEFORE_CONSENT = ("help", "privacy", "delete")
"""These work before a yes (playbook §9); the others get the introduction."""
