"""When something is meant to be done: the due time, habit or not, that a few plain words name."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from bot.language import (
    times_bounds,
    times_clock,
    times_counted,
    times_dates,
    times_monthly,
    times_recurring,
    times_weekdays,
)
from bot.language.times_choice import choose
from bot.language.times_group import Group, groups_of
from bot.language.times_line import Line, Scene, read_line
from bot.language.times_phrase import Phrase, with_edges
from bot.language.times_session import session_day
from bot.language.times_words import (
    DAYS_OF_HABIT,
    ENDS,
    FEASTS,
    MONTH,
    MOVING_FEASTS,
    SHY_WEEKDAY,
    WEEKDAY,
)

Rule = Callable[[Line, int, Scene], Phrase | None]


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

_NUMERIC: tuple[Rule, ...] = (
    times_monthly.monthly_day,
    times_clock.clock,
    times_counted.counted,
    times_dates.calendar_date,
)


def _rules() -> dict[str, tuple[Rule, ...]]:
    """Which ways of saying a time can begin at a word, in the order they are tried."""
    table: dict[str, tuple[Rule, ...]] = {}

    def begins(words: object, *rules: Rule) -> None:
        for word in words if not isinstance(words, str) else words.split():  # type: ignore[attr-defined]
            table[word] = (*table.get(word, ()), *rules)

    numbers = (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty ninety half quarter couple"
    )
    ordinals = (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
    )
    begins(numbers, *_NUMERIC)
    begins("a an", times_recurring.per_unit, times_counted.counted, times_clock.clock)
    begins("per", times_recurring.per_unit)
    begins(
        "fortnight week month hour year", times_bounds.week_after, times_bounds.bound, times_counted.counted
    )
    begins(ordinals, times_monthly.monthly_day, times_clock.part_of_day, times_dates.calendar_date)
    begins("last", times_monthly.monthly_day)
    begins([*WEEKDAY, *SHY_WEEKDAY], times_recurring.days_with_plural_part, times_weekdays.weekday)
    begins(DAYS_OF_HABIT, times_recurring.days_with_plural_part, times_recurring.plural_days)
    begins("today tomorrow tonight yesterday overmorrow", times_weekdays.near_day)
    begins("every alternate", times_recurring.every)
    begins("whenever", times_recurring.whenever)
    begins(
        "daily nightly everyday weekly fortnightly monthly yearly regularly weeknights weekdays weekday "
        "weekends mornings afternoons evenings nights now days",
        times_recurring.loose_habit,
    )
    begins("morning afternoon evening night lunchtime lunch noon midnight am pm", times_clock.part_of_day)
    begins("next this last past", times_bounds.next_or_this)
    begins("weekend", times_bounds.week_after, times_bounds.weekend)
    begins(
        [*ENDS, *"end beginning start middle mid early late later midweek close".split()], times_bounds.bound
    )
    begins(sorted({name[0] for name in FEASTS} | set(MOVING_FEASTS)), times_dates.feast)
    begins([*MONTH, "mar"], times_dates.calendar_date, times_bounds.named_month)
    begins("session sessions meet speak talk", session_day)
    return table


_RULES = _rules()


def _rules_at(word: str) -> tuple[Rule, ...]:
    if word[:1].isdecimal():
        return _NUMERIC
    return _RULES.get(word, ())


def phrases_in(line: Line, scene: Scene) -> list[Phrase]:
    found: list[Phrase] = []
    at = 0
    while at < len(line) and len(found) < _MOST_PHRASES:
        phrase = next((hit for rule in _rules_at(line.words[at]) if (hit := rule(line, at, scene))), None)
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
    habit = any(phrase.habit and not phrase.frail and not phrase.past for phrase in phrases)
    return _heard(line, phrases, best, habit, len(groups), scene)


def _heard(
    line: Line, phrases: list[Phrase], best: Group | None, habit: bool, rivals: int, scene: Scene
) -> When:
    due = best.due(scene, habit) if best else None
    if due is None and not habit:
        return NO_TIME
    used = best.phrases if best else []
    cut = [with_edges(phrase, line) for phrase in phrases if _is_cut(phrase, used, line)]
    spans = tuple((line.starts[phrase.first], line.ends[phrase.last - 1]) for phrase in cut)
    words = " … ".join(line.text[start:end] for start, end in spans)
    why = tuple(dict.fromkeys(phrase.why for phrase in used or cut))
    ambiguous = bool(best) and due is not None and (best is not None and best.is_doubtful(scene))
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
