"""One time phrase as it was found: the words it took, and the day, clock time or habit they named."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.language.timing import calendar
from bot.language.timing.line import Line, Scene

Clock = tuple[int, int]

NEXT_WEEK = "next week: its first day"
COMING = "a weekday: the coming one"

DAILY = frozenset(range(7))


@dataclass(slots=True)
class Phrase:
    first: int
    last: int  # one past its last word
    why: str
    day: date | None = None
    clock: Clock | None = None
    part: str | None = None
    settled: bool = True  # False where morning or afternoon is still to be guessed ("at seven")
    moment: datetime | None = None  # a time counted from now: "in two hours"
    habit: bool = False
    weekdays: frozenset[int] = frozenset()  # the days of a weekly habit
    monthly: tuple[int, ...] = ()  # (day of the month), or (weekday, nth), of a monthly habit
    past: bool = False
    unsure: bool = False
    limit: bool = False  # ends a habit rather than starting it: "every day this week"
    kept: bool = False  # the words belong to the step: "after each call"
    loose: bool = False  # "in the evening", "daily": a plan only in a clause that plans
    frail: bool = False  # counts only when joined to a day or another sign of time: "morning", a bare "9"

    @property
    def dated(self) -> bool:
        return bool(self.day or self.moment or self.weekdays or self.monthly)

    @property
    def timed(self) -> bool:
        return bool(self.clock or self.part or self.moment)


def first_of_habit(phrase: Phrase, clock: Clock | None, scene: Scene) -> date | None:
    """The first day of the habit whose time is still to come."""
    if phrase.monthly:
        return _first_monthly(phrase.monthly, scene)
    if not phrase.weekdays:
        return None
    start = 0 if clock and clock > (scene.now.hour, scene.now.minute) else 1
    days = (scene.today + timedelta(days=ahead) for ahead in range(start, start + 8))
    return next(day for day in days if day.weekday() in phrase.weekdays)


def _first_monthly(monthly: tuple[int, ...], scene: Scene) -> date | None:
    if len(monthly) == 2:
        return calendar.next_nth_weekday(scene.today, monthly[0], monthly[1])
    if monthly[0] == -1:
        return calendar.month_end(scene.today)
    return calendar.monthly(scene.today, monthly[0])


_LEADS = frozenset(
    "by on at after before until from starting start since for the this around about come in during over "
    "of sometime till beginning as latest not later than to no through approx roughly exactly maybe only "
    "within between some first earliest soonest even again".split()
)
_STRAY = frozenset(
    "of to no first not as for about maybe only even again some since than later start".split()
)
_TAILS = (
    ("at", "the", "very", "latest"),
    ("at", "the", "latest"),
    ("at", "latest"),
    ("the", "latest"),
    ("latest",),
    ("at", "the", "earliest"),
    ("sharp",),
    ("or", "so"),
    ("ish",),
    ("maximum",),
    ("max",),
    ("tops",),
    ("at", "some", "point"),
    ("on", "the", "dot"),
    ("exactly",),
    ("or", "sooner"),
    ("or", "earlier"),
    ("at", "the", "most"),
    ("onwards",),
    ("on", "wards"),
    ("or", "thereabouts"),
    ("prompt",),
    ("instead",),
    ("itself",),
    ("only",),
)
_TAIL_STARTS = frozenset(tail[0] for tail in _TAILS)


def with_edges(phrase: Phrase, line: Line) -> Phrase:
    """The phrase with the small words that belong to it: "by the ...", "... at the latest"."""
    first = phrase.first
    while (
        first > 0
        and phrase.first - first < 4
        and line.words[first - 1] in _LEADS
        and not _is_particle(line, first - 1)
    ):
        first -= 1
    while first < phrase.first and line.words[first] in _STRAY and not _not_later(line, first):
        first += 1
    phrase.first, phrase.last = first, _with_tail(phrase.last, line)
    return phrase


def _is_particle(line: Line, at: int) -> bool:
    """ "hand it in by Friday": the "in" belongs to the verb."""
    return line.words[at] in ("in", "on", "over", "at") and line.words[at + 1] in (
        "by",
        "at",
        "before",
        "until",
        "from",
        "on",
    )


def _not_later(line: Line, at: int) -> bool:
    return line.words[at] in ("no", "not") and line.words[at + 1] == "later"


def _with_tail(last: int, line: Line) -> int:
    at = last + (line.words[last] in (",", "-"))
    if line.words[at] not in _TAIL_STARTS:
        return last
    for tail in _TAILS:
        if line.words[at : at + len(tail)] == tail:
            return at + len(tail)
    return last
