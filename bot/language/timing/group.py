"""Time phrases joined into groups that name one time together, and the due time that a group comes to."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from bot.language.timing.calendar import in_week
from bot.language.timing.clock import SMALL_HOURS, settle
from bot.language.timing.fit import is_asked_for
from bot.language.timing.line import Line, Scene, is_break
from bot.language.timing.phrase import COMING, NEXT_WEEK, Clock, Phrase, first_of_habit
from bot.language.timing.words import PARTS

_NEAR = 30  # words looked at on either side
STOPS = frozenset(".!?") | {"..", "..."}
_SUBORDINATE = frozenset(
    "because cos cause coz when while before after since if who which as once whenever unless although "
    "though but so".split()
)


@dataclass(slots=True)
class Group:
    """Phrases that name one time together: at most one day, one clock time, one part of the day."""

    phrases: list[Phrase] = field(default_factory=list)
    contested: bool = False  # another time in the message has nearly as good a claim

    @property
    def day(self) -> date | None:
        return next((p.day for p in self.phrases if p.day), None)

    @property
    def clock(self) -> Phrase | None:
        return next((p for p in self.phrases if p.clock), None)

    @property
    def part(self) -> str | None:
        return next((p.part for p in self.phrases if p.part), None)

    @property
    def dated(self) -> bool:
        return any(p.dated for p in self.phrases)

    @property
    def frail(self) -> bool:
        return all(p.frail for p in self.phrases)

    @property
    def loose(self) -> bool:
        """Only a part of some day, or "daily": said as often of what is usual as of what is planned."""
        return not self.day and not self.clock and all(p.loose for p in self.phrases)

    @property
    def first(self) -> int:
        return self.phrases[0].first

    @property
    def last(self) -> int:
        return self.phrases[-1].last

    def takes(self, phrase: Phrase) -> bool:
        """Does the phrase add to this time without contradicting it?"""
        if phrase.moment or any(p.moment for p in self.phrases):
            return phrase.moment is None and not phrase.dated and not phrase.timed
        if phrase.clock and self.clock:
            return False
        if (
            phrase.part
            and self.part
            and phrase.part != self.part
            and {phrase.part, self.part} != {"night", "evening"}
        ):
            return False
        return not (phrase.dated and self.dated) or self._joins_habit(phrase)

    def _joins_habit(self, phrase: Phrase) -> bool:
        """ "from tomorrow, every morning": a day and a habit go together, two days do not."""
        habits = [p for p in self.phrases if p.dated and p.habit]
        days = [p for p in self.phrases if p.dated and not p.habit]
        return not habits and len(days) == 1 if phrase.habit else not days and len(habits) == 1

    def hour(self, scene: Scene) -> Clock | None:
        clock = self.clock
        if clock is None or clock.clock is None:
            return PARTS[self.part] if self.part else None
        hour, minute = clock.clock
        if clock.settled:
            return hour, minute
        hour = settle(hour, self.part)
        passed = (
            self.part is None
            and not any(p.weekdays for p in self.phrases)
            and (self.day or scene.today) == scene.today
        )
        if (
            passed
            and (hour, minute) <= (scene.now.hour, scene.now.minute)
            and hour < 12
            and (self.day or scene.now.hour >= 9)
        ):
            hour += 12
        return hour, minute

    def due(self, scene: Scene, habit: bool) -> str | None:
        moment = next((p.moment for p in self.phrases if p.moment), None)
        if moment:
            return moment.isoformat(timespec="minutes")
        clock = self.hour(scene)
        day = self._day(scene, habit, clock)
        if day is None:
            return None
        if clock is not None and clock[0] < SMALL_HOURS and self.part == "night" and self.day and not habit:
            day += timedelta(days=1)  # "tonight at one", "Friday night at half past twelve"
        return (
            day.isoformat()
            if clock is None
            else datetime(day.year, day.month, day.day, *clock).isoformat(timespec="minutes")
        )

    def _day(self, scene: Scene, habit: bool, clock: Clock | None) -> date | None:
        pattern = next((p for p in self.phrases if p.weekdays or p.monthly), None)
        if pattern and (habit or pattern.monthly):
            return self._first_after(pattern, scene, clock)
        if self.day or clock is None:
            return self.day
        gone = clock <= (scene.now.hour, scene.now.minute) and self.part != "close"
        return scene.today + timedelta(days=gone)

    def _first_after(self, pattern: Phrase, scene: Scene, clock: Clock | None) -> date | None:
        start = next((p.day for p in self.phrases if p.day and p is not pattern and not p.limit), None)
        if start is None or pattern.monthly or start <= scene.today:
            return first_of_habit(pattern, clock, scene)
        days = (start + timedelta(days=ahead) for ahead in range(7))
        return next((day for day in days if day.weekday() in pattern.weekdays), None)

    def is_doubtful(self) -> bool:
        clock = self.clock
        bare = bool(
            clock and clock.clock and not clock.settled and not self.part and 6 <= clock.clock[0] <= 8
        )
        return self.contested or bare or any(p.unsure for p in self.phrases)


# --- joining ---


def groups_of(line: Line, phrases: list[Phrase], scene: Scene) -> list[Group]:
    groups: list[Group] = []
    past_until = -1
    for place, phrase in enumerate(phrases):
        phrase.limit = phrase.limit or line.back(phrase.first) == "until"
        if phrase.past:
            past_until = clause_end(line, phrase.last)
        elif phrase.kept or (phrase.first < past_until and not phrase.dated):
            continue
        elif phrase.part and groups and groups[-1].takes(phrase) and line.back(phrase.first) == "that":
            groups[-1].phrases.append(phrase)  # "on Monday ... and that morning"
        elif groups and (refined := _day_of_next_week(line, groups[-1], phrase, scene)):
            groups[-1].phrases[0].day = refined
            groups[-1].phrases.append(phrase)
        elif (
            groups
            and groups[-1].takes(phrase)
            and not _is_apart(line, groups[-1], phrase)
            and _belong_together(line, groups[-1], phrase)
            and not _leads_the_next(line, groups[-1], phrase, phrases[place + 1 : place + 2])
        ):
            groups[-1].phrases.append(phrase)
        else:
            groups.append(Group([phrase]))
    return [group for group in groups if not group.frail]


def _day_of_next_week(line: Line, group: Group, phrase: Phrase, scene: Scene) -> date | None:
    """ "next week I'll leave on time on Tuesday": the Tuesday of that week."""
    first = group.phrases[0]
    if first.why != NEXT_WEEK or phrase.why != COMING or phrase.day is None or len(group.phrases) > 1:
        return None
    between = {*line.words[group.last : phrase.first]}
    if STOPS & between or _SUBORDINATE & between or {"or", "not", "no"} & between:
        return None
    return in_week(scene.today, 1, phrase.day.weekday())


def clause_end(line: Line, at: int) -> int:
    stop = min(len(line), at + _NEAR)
    while at < stop and not is_break(line.words[at]):
        at += 1
    return at


def _is_apart(line: Line, group: Group, phrase: Phrase) -> bool:
    """A habit starts on a day that is told beside it, or with "from"; any other day is of something else."""
    if not phrase.dated or not group.dated:
        return False
    day = phrase if group.phrases[0].habit else group.phrases[0]
    return phrase.first - group.last > 4 and not _STARTS & {*line.words[max(0, day.first - 2) : day.first]}


_STARTS = frozenset("from starting beginning start starts begin".split())


def _leads_the_next(line: Line, group: Group, phrase: Phrase, following: list[Phrase]) -> bool:
    """ "... on Friday, I'll see her at 3.20 today": the clock time stands by the day that follows."""
    if phrase.dated or not following or not following[0].day or not group.day:
        return False
    gap = line.words[phrase.last : following[0].first]
    return len(gap) < 2 < phrase.first - group.last and all(word in _SMALL for word in gap)


def _belong_together(line: Line, group: Group, phrase: Phrase) -> bool:
    between = line.words[group.last : phrase.first]
    if phrase.frail or group.frail:
        return all(word in _SMALL for word in between)
    if is_asked_for(line, phrase.first) and len(between) > 2 and not is_asked_for(line, group.first):
        return False
    if STOPS & set(between):
        return _is_fragment(line, phrase) and len(between) < 8
    return not any(
        word in _SUBORDINATE and not (word in ("before", "after") and after in _DAILY)
        for word, after in pairwise((*between, ""))
    )


# "before bed" and "after work" are no clauses of their own.
_DAILY = frozenset("bed work lunch dinner breakfast school tea sleep supper church class".split())
_SMALL = frozenset("the in on at of this that , - – during by around about".split())


def _is_fragment(line: Line, phrase: Phrase) -> bool:
    """Does the phrase, with its small words, fill its own sentence?"""
    first = phrase.first
    while first > 0 and line.words[first - 1] in _SMALL:
        first -= 1
    return line.is_break(first - 1) and line.is_break(phrase.last)
