"""The words in which people type times: weekdays, months, parts of the day, short and misspelt forms."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

# Local conventions of the labelling guide; "night" is read as "tonight" is.
PARTS = {
    "morning": (9, 0),
    "noon": (12, 0),
    "afternoon": (15, 0),
    "evening": (18, 0),
    "night": (20, 0),
    "close": (17, 0),
}

_SHORT = {
    "monday": "mon mons",
    "tuesday": "tue tues",
    "wednesday": "weds wednes wensday wendsday wenesday",
    "thursday": "thu thur thurs",
    "friday": "fri frid",
    "saturday": "satur saterday",
    "sunday": "sunnday",
    "january": "jan",
    "february": "feb febr febuary",
    "march": "mar",
    "april": "apr",
    "june": "jun",
    "july": "jul",
    "august": "aug",
    "september": "sep sept",
    "october": "oct",
    "november": "nov",
    "december": "dec",
    "tomorrow": "tmrw tmw tmr tmrow tomoz tomo tom0rrow 2moro 2moz 2mrw 2morrow 2mor tomorro tmorrow "
    "tommorow tommorrow tomorow tommorro 2mro tmoro tommoro tomorrows morrow morra",
    "today": "2day tday todays",
    "tonight": "tonite 2nite 2night tonigt tnight 2nyt tonights tonightt",
    "night": "nite nyt",
    "morning": "morn mornin mornings'",
    "afternoon": "arvo aft afternon aftrnoon afternoom",
    "evening": "eve evenin evng",
    "weekend": "wkend wknd wkd weekned",
    "weekends": "wkends wknds",
    "week": "wk week's weeks'",
    "weeks": "wks",
    "month": "mth mnth month's months'",
    "months": "mths mnths",
    "day": "day's days'",
    "days": "dys",
    "hour": "hr hour's hours'",
    "hours": "hrs",
    "year": "yr year's",
    "years": "yrs",
    "minute": "min minute's",
    "minutes": "mins minuts",
    "next": "nxt nex",
    "every": "evry evrey ev each",
    "of": "o",
    "from": "fae frae frm",
    "fortnight": "fortnite fortnight's",
    "until": "til till untill 'til",
    "before": "b4 bfore befor",
    "around": "arnd",
    "about": "abt",
    "lunchtime": "lunchtimes",
    "noon": "midday",
    "fortnightly": "biweekly bi-weekly",
    "weekdays": "wkdays",
    "weekday": "wkday",
    "christmas": "xmas chrimbo crimbo",
    "quarter": "qtr quarters",
    "and": "n",
}
# Spelling slips are made up by rule for words too long to turn into another word by one slip.
_SLIPS_OF = (
    *WEEKDAYS,
    "january",
    "february",
    "september",
    "october",
    "november",
    "december",
    "tomorrow",
    "tonight",
    "weekend",
    "fortnight",
    "evening",
    "morning",
    "afternoon",
)
_REAL_WORDS = {"mourning", "frida", "weeken", "weekend"}


def _slips(word: str) -> set[str]:
    """The word with one letter left out, doubled, or swapped with the next."""
    inner = range(1, len(word))
    left_out = {word[:i] + word[i + 1 :] for i in inner}
    doubled = {word[:i] + word[i] + word[i:] for i in inner}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in inner[:-1]}
    return (left_out | doubled | swapped) - _REAL_WORDS


def _canon() -> dict[str, str]:
    table: dict[str, str] = {}
    for word in _SLIPS_OF:
        table.update(dict.fromkeys(_slips(word), word))
        if word in WEEKDAYS:
            table.update(dict.fromkeys((slip + "s" for slip in _slips(word)), word + "s"))
    for word, forms in _SHORT.items():
        table.update(dict.fromkeys(forms.split(), word))
    return table | {word: word for word in _SLIPS_OF} | {day + "s": day + "s" for day in WEEKDAYS}


CANON = _canon()

WEEKDAY = {day: number for number, day in enumerate(WEEKDAYS)}
# Words as well as days: they count as days only where the words around them say so.
SHY_WEEKDAY = {"sat": 5, "sun": 6, "wed": 2}
DAYS_OF_HABIT = {day + "s": number for number, day in enumerate(WEEKDAYS)} | {"weds's": 2}
MONTH = {month: number for number, month in enumerate(MONTHS, start=1)}

UNITS = {
    "minute": "minute",
    "minutes": "minute",
    "hour": "hour",
    "hours": "hour",
    "day": "day",
    "days": "day",
    "night": "day",
    "nights": "day",
    "week": "week",
    "weeks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "month": "month",
    "months": "month",
    "year": "year",
    "years": "year",
    "sleeps": "day",
}

ENDS = {
    "eod": "day",
    "eob": "day",
    "cob": "day",
    "cop": "day",
    "eop": "day",
    "eow": "week",
    "eom": "month",
    "eoy": "year",
}

# Fixed feasts; the ones that move are worked out in times_calendar.
FEASTS = {
    ("christmas", "eve"): (12, 24),
    ("christmas", "evening"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("christmas",): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year's", "eve"): (12, 31),
    ("new", "years", "eve"): (12, 31),
    ("new", "years", "evening"): (12, 31),
    ("new", "year's", "evening"): (12, 31),
    ("nye",): (12, 31),
    ("new", "year's", "day"): (1, 1),
    ("new", "years", "day"): (1, 1),
    ("new", "year", "day"): (1, 1),
    ("new", "year's"): (1, 1),
    ("new", "year"): (1, 1),
    ("new", "years"): (1, 1),
    ("valentine's", "day"): (2, 14),
    ("valentines", "day"): (2, 14),
    ("valentine's",): (2, 14),
    ("valentines",): (2, 14),
    ("st", "patrick's", "day"): (3, 17),
    ("st", "patricks", "day"): (3, 17),
    ("paddy's", "day"): (3, 17),
    ("paddys", "day"): (3, 17),
    ("april", "fools"): (4, 1),
    ("april", "fool's"): (4, 1),
    ("st", "george's", "day"): (4, 23),
    ("anzac", "day"): (4, 25),
    ("midsummer",): (6, 24),
    ("midsummer's", "day"): (6, 24),
    ("canada", "day"): (7, 1),
    ("independence", "day"): (7, 4),
    ("bastille", "day"): (7, 14),
    ("halloween",): (10, 31),
    ("hallowe'en",): (10, 31),
    ("bonfire", "night"): (11, 5),
    ("guy", "fawkes", "night"): (11, 5),
    ("remembrance", "day"): (11, 11),
    ("st", "andrew's", "day"): (11, 30),
    ("burns", "night"): (1, 25),
    ("australia", "day"): (1, 26),
    ("women's", "day"): (3, 8),
    ("st", "david's", "day"): (3, 1),
}
MOVING_FEASTS = ("easter", "good", "pancake", "shrove", "ash", "thanksgiving", "labor", "whit")

# Words that lead up to a time, and words that may follow a day where a thing's name may not.
TIME_LEADS = frozenset(
    "by on at before until from starting this next coming till every around about since after".split()
)
AFTER_DAY = frozenset(
    "i i'll i'm ill im we and at in by the then to is before or latest so morning after of on coming my "
    "with for from when because it that evening".split()
)
