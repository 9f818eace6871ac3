"""What lasts from session to session, by command and by buttons that work whenever pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.flows.core import course, endings
from bot.flows.core.book import Record
from bot.flows.core.incoming import Choice, Command
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.series import (
    agreement,
    agreement_terms,
    next_session,
    record,
    review,
    series_files,
    series_hear,
    theme,
)
from bot.flows.talk import sessions
from bot.language.hearing import Heard
from bot.language.phrases import clipped

IN_A_ROW = 6
ON_A_PAGE = 12
"""As many sessions as the longest series has (playbook §6)."""
TITLE = 90
"""Letters of a goal in the list."""
PAGES = ("older_sessions", "newer_sessions")


def list_sessions(scene: Scene, page: int = 0, replaces: str | None = None) -> None:
    """The newest sessions, or older ones by the page, with a button to open each."""
    kept = record.filled(scene)[::-1]
    here = kept[page * ON_A_PAGE :][:ON_A_PAGE][::-1]
    values = course.shown(
        scene, {"sessions": [f"{one.session}. {_title(one)}" for one in here], "count": len(here)}
    )
    more = _pages(page, len(kept))
    utterance = "empty" if not kept else "page" if replaces else "ask"
    scene.say("record", "list", utterance, values, (*_openers(here), *more), replaces=replaces)


def _title(one: Record) -> str:
    goal = clipped(record.lines_of(one).get("goal", ""), TITLE)
    return f"{record.on_day_of(one)}: {goal}" if goal else record.on_day_of(one)


def _openers(here: Sequence[Record]) -> Rows:
    buttons = tuple(Button("open_record", of=one.session, label=str(one.session)) for one in here)
    return tuple(buttons[at : at + IN_A_ROW] for at in range(0, len(buttons), IN_A_ROW))


def _pages(page: int, count: int) -> Rows:
    """To the older and the newer ones, where there are any; the list changes in its place."""
    older = (Button("older_sessions", of=page + 1),) if count > (page + 1) * ON_A_PAGE else ()
    newer = (Button("newer_sessions", of=page - 1),) if page else ()
    return ((*older, *newer),) if older or newer else ()


def show_record(scene: Scene) -> None:
    """The record of the session that was named by its number, else the last."""
    kept = record.filled(scene)
    named = scene.incoming.argument.strip() if isinstance(scene.incoming, Command) else ""
    found = [one for one in kept if not named or str(one.session) == named]
    if found:
        record.show(scene, found[-1], record.lines_of(found[-1]))
    elif kept:
        list_sessions(scene)
    else:
        scene.say("record", "list", "empty", course.shown(scene))


def meets(scene: Scene) -> bool:
    """Words about the series rather than the topic; False when they are something else."""
    return _is_file_wanted(scene) or _is_next_told(scene) or _is_ended(scene) or _is_theme_taken(scene)


def _is_file_wanted(scene: Scene) -> bool:
    """A file asked for in words, anywhere: sent, and the open question stands."""
    if not series_files.hands_over(scene):
        return False
    if scene.session.here is not None and not scene.session.paused:
        course.ask(scene)
    return True


def set_next(scene: Scene) -> bool:
    """What came along with /next, taken as when it is; False when nothing did that could be heard as a time."""
    if not isinstance(scene.incoming, Command) or not scene.incoming.argument.strip():
        return False
    scene.heard = Heard(scene.incoming.argument, scene.now, None, scene.heard.places)
    next_session.take_time(scene)
    return _noted(scene)


def _is_next_told(scene: Scene) -> bool:
    """The next session told or cancelled in plain words, anywhere: noted, and the open question stands."""
    if scene.book.next_session and series_hear.cancels_next(scene.words):
        next_session.set_to(scene, None)
    elif next_session.is_told(scene):
        next_session.take_time(scene)
    return _noted(scene)


def _noted(scene: Scene) -> bool:
    if not any(effect.name == "set_next_session" for effect in scene.effects):
        return False
    if scene.session.here is None or scene.session.paused:
        scene.replies.append(next_session.noted(scene))
    else:
        course.ask(scene, next_session.noted(scene))
    return True


def _is_ended(scene: Scene) -> bool:
    """The wish to end the series, in plain words: met at once, with an open session closed as it is."""
    begun = scene.book.sessions or scene.book.papers.get("agreement")
    if not begun or not series_hear.ends_series(scene.words):
        return False
    if scene.session.is_open:
        sessions.finish(scene, early=True)
        scene.replies = scene.replies[:1]  # one goodbye is enough
    review.about(scene, None)
    course.lay(scene, "review", "changed")
    course.ask(scene, scene.utter("review", "offer", "as_you_wish"))
    return True


def _is_theme_taken(scene: Scene) -> bool:
    """The big picture that a first session offers: its areas, of life or of work."""
    utterance = theme.taken(scene)
    if utterance is None:
        return False
    course.jump(scene, "goal", "areas")
    course.ask(scene, None, utterance)
    return True


def agree(scene: Scene) -> bool:
    """The agreement as it stands, or the next of its questions; True when it was only shown."""
    if agreement_terms.is_complete(scene):
        agreement_terms.show(scene)
        return True
    begun = bool(scene.book.papers.get("agreement"))
    course.lay(scene, "agreement")
    course.settle(scene)
    course.ask(scene, scene.utter("agreement", "begin", "again" if begun else "ask"))
    return False


def pressed(scene: Scene, choice: Choice) -> bool:
    """A button that works whenever pressed; False when it is none, or what it is about is gone."""
    if choice.trigger in PAGES and choice.of is not None:
        list_sessions(scene, choice.of, choice.message)
        return True
    if choice.trigger == "send_agreement":
        series_files.send_agreement(scene)
        return True
    if choice.trigger in agreement_terms.TERM_BUTTONS and scene.book.papers.get("agreement"):
        return _unless_held(scene, lambda: _term(scene, agreement_terms.TERM_BUTTONS[choice.trigger]))
    if choice.trigger in agreement.EXCEPTION and scene.book.papers.get("agreement"):
        return _unless_held(scene, lambda: _tick(scene, choice))
    one = scene.book.record(choice.of)
    if one is None or choice.trigger not in PRESSES:
        return False
    PRESSES[choice.trigger](scene, choice, one)
    return True


def _open(scene: Scene, choice: Choice, one: Record) -> None:
    record.show(scene, one, record.lines_of(one))


def _send(scene: Scene, choice: Choice, one: Record) -> None:
    series_files.send_record(scene, one)


def _change(scene: Scene, choice: Choice, one: Record) -> None:
    def line() -> None:
        record.chosen(scene, choice.trigger, one.session)
        course.lay(scene, "record", "line")
        course.ask(scene)

    _unless_held(scene, line)


def _unless_held(scene: Scene, act: Callable[[], None]) -> bool:
    """After talk of risk nothing goes on but by its own button (playbook §9)."""
    here = scene.session.here
    if here and here.flow == "risk":
        course.lay(scene, "risk", "held")
        course.ask(scene)
    else:
        act()
    return True


def _term(scene: Scene, name: str) -> None:
    """One term asked anew; then the yes to the whole."""
    agreement_terms.load(scene)
    scene.session.release([f"term_{name}", "term_agreed"])
    scene.keep("term_only", True, "")
    if name == "exceptions":
        agreement_terms.keep_term(scene, name, [])
        scene.session.release([f"term_{name}"])
    course.lay(scene, "agreement", name)
    course.ask(scene)


def _tick(scene: Scene, choice: Choice) -> None:
    """The list with its new tick, in place of the old one; after the last, the next question."""
    here = scene.session.here
    whole = agreement.tick(scene, agreement.EXCEPTION[choice.trigger])
    if whole and here and (here.flow, here.state) == ("agreement", "exceptions"):
        endings.take(scene, "answer", absorbs=False)
        return
    values, rows = agreement_terms.shows_terms(scene), agreement.tick_rows(scene)
    scene.say("agreement", "exceptions", "again", values, rows, replaces=choice.message)


def _look_back(scene: Scene, choice: Choice, one: Record) -> None:
    def helps() -> None:
        review.about(scene, one.session)
        course.lay(scene, "review", "helps")
        course.ask(scene)

    _unless_held(scene, helps)


PRESSES: dict[str, Callable[[Scene, Choice, Record], None]] = {
    "open_record": _open,
    "look_back": _look_back,
    "send_record": _send,
    **dict.fromkeys(record.LINES, _change),
}
