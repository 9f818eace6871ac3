"""When something is meant to be done: the due time, habit or not, that a few plain words name."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.language.timing.choice import choose
from bot.language.timing.group import Group, groups_of
from bot.language.timing.habit import is_habit, lend_a_day
from bot.language.timing.line import Line, Scene, read_line
from bot.language.timing.phrase import Phrase, with_edges
from bot.language.timing.rules import rules_at


@dataclass(frozen=True, slots=True)
class When:
    """due: "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM", local wall time; None where nothing can be dated."""

    due: str | None
    recurring: bool
    ambiguous: bool
    words: str
    spans: tuple[tuple[int, int], ...]
    why: tuple[str, ...]


_MOST_PHRASES = 40  # more than anybody commits to in a message: a bound on hostile ones

NO_TIME = When(None, False, False, "", (), ("no time named",))


def phrases_in(line: Line, scene: Scene) -> list[Phrase]:
    found: list[Phrase] = []
    at = 0
    while at < len(line) and len(found) < _MOST_PHRASES:
        phrase = next((hit for rule in rules_at(line.words[at]) if (hit := rule(line, at, scene))), None)
        if phrase is None:
            at += 1
            continue
        at = max(at + 1, phrase.last)
        found.append(_clear_of(found, phrase))
    return found


def _clear_of(found: list[Phrase], phrase: Phrase) -> Phrase:
    if found:
        phrase.first = max(phrase.first, found[-1].last)
    return phrase


def hear_when(text: str, now: datetime, session: date | None = None) -> When:
    """The time the speaker means to act, in local time; `now` is naive local time."""
    line = read_line(text)
    scene = Scene(now, session)
    phrases = phrases_in(line, scene)
    if not phrases:
        return NO_TIME
    groups = groups_of(line, phrases, scene)
    best = choose(line, groups)
    if best:
        lend_a_day(line, best, groups)
    habit = is_habit(line, phrases, best)
    return _heard(line, phrases, best, habit, scene)


def _heard(line: Line, phrases: list[Phrase], best: Group | None, habit: bool, scene: Scene) -> When:
    due = best.due(scene, habit) if best else None
    if due is None and not habit:
        return NO_TIME
    used = best.phrases if best else []
    cut = [with_edges(phrase, line) for phrase in phrases if _is_cut(phrase, used, line)]
    spans = tuple((line.starts[phrase.first], line.ends[phrase.last - 1]) for phrase in cut)
    words = " … ".join(line.text[start:end] for start, end in spans)
    why = tuple(dict.fromkeys(phrase.why for phrase in used or cut))
    ambiguous = best is not None and due is not None and best.is_doubtful()
    return When(due, habit, ambiguous, words, spans, why or ("a habit without a day",))


def _is_cut(phrase: Phrase, used: list[Phrase], line: Line) -> bool:
    """Is the phrase no part of the step? "Monday's meeting" is."""
    if line.said(phrase.first, phrase.last).lower().endswith(("day's", "day’s")):
        return False
    near = phrase.why in ("today", "tomorrow", "tonight")
    return (
        not phrase.kept
        and not phrase.past
        and (phrase in used or near or (phrase.habit and not phrase.frail))
    )
