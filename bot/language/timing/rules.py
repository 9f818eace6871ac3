"""Which ways of saying a time can begin at a word, in the order they are tried: one literal table."""

from collections.abc import Callable, Iterable

from bot.language.timing import bounds as times_bounds
from bot.language.timing import clock as times_clock
from bot.language.timing import counted as times_counted
from bot.language.timing import dates as times_dates
from bot.language.timing import monthly as times_monthly
from bot.language.timing import parts as times_parts
from bot.language.timing import rate as times_rate
from bot.language.timing import recurring as times_recurring
from bot.language.timing import weekdays as times_weekdays
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase
from bot.language.timing.session import session_day
from bot.language.timing.words import DAYS_OF_HABIT, ENDS, FEASTS, MONTH, MOVING_FEASTS, SHY_WEEKDAY, WEEKDAY

Rule = Callable[[Line, int, Scene], Phrase | None]
Rules = tuple[Rule, ...]

_NUMERIC: Rules = (
    times_monthly.monthly_day,
    times_clock.clock,
    times_counted.counted,
    times_dates.calendar_date,
)
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty ninety half quarter couple"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
)
_HABITS = (
    "daily nightly everyday weekly fortnightly monthly yearly regularly weeknights weekdays weekday weekends "
    "mornings afternoons evenings nights now days"
)
_EDGES = "end beginning start middle mid early late later midweek close"
_FEASTS = sorted({name[0] for name in FEASTS} | set(MOVING_FEASTS))

# fmt: off
_TABLE: list[tuple[Iterable[str], Rules]] = [
    (_NUMBERS.split(),                       _NUMERIC),
    (["a", "an"],                            (times_rate.per_unit, times_counted.counted, times_clock.clock)),
    (["per"],                                (times_rate.per_unit,)),
    ("fortnight week month hour year".split(),
                                             (times_bounds.week_after, times_bounds.bound, times_counted.counted)),
    (_ORDINALS.split(),                      (times_monthly.monthly_day, times_parts.part_of_day,
                                              times_dates.calendar_date)),
    (["last"],                               (times_monthly.monthly_day,)),
    ([*WEEKDAY, *SHY_WEEKDAY],               (times_recurring.days_with_plural_part, times_weekdays.weekday)),
    (DAYS_OF_HABIT,                          (times_recurring.days_with_plural_part, times_recurring.plural_days)),
    ("today tomorrow tonight yesterday overmorrow".split(),
                                             (times_weekdays.near_day,)),
    (["every", "alternate"],                 (times_recurring.every,)),
    (["whenever", "any", "anytime"],         (times_rate.whenever,)),
    (["times", "once", "twice", "thrice"],   (times_rate.so_often,)),
    (_HABITS.split(),                        (times_recurring.loose_habit,)),
    ("morning afternoon evening night lunchtime lunch noon midnight am pm".split(),
                                             (times_parts.part_of_day,)),
    (["next", "this", "last", "past"],       (times_bounds.next_or_this,)),
    (["weekend"],                            (times_bounds.week_after, times_bounds.weekend)),
    ([*ENDS, *_EDGES.split()],               (times_bounds.bound,)),
    (_FEASTS,                                (times_dates.feast,)),
    ([*MONTH, "mar"],                        (times_dates.calendar_date, times_bounds.named_month)),
    ("session sessions meet speak talk".split(),
                                             (session_day,)),
]
# fmt: on


def _by_word() -> dict[str, Rules]:
    table: dict[str, Rules] = {}
    for words, rules in _TABLE:
        for word in words:
            table[word] = (*table.get(word, ()), *rules)
    return table


_RULES = _by_word()


def rules_at(word: str) -> Rules:
    return _NUMERIC if word[:1].isdecimal() else _RULES.get(word, ())
