"""Numbers as people say them: on a scale of ten, as a length of time, as a pick from a list."""

import re

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split()
    )
}
_TENS = {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_ORDINALS |= {"thirtieth": 30, "1st": 1, "2nd": 2, "3rd": 3, "fith": 5, "nineth": 9, "twelveth": 12}
CARDINALS = {**_UNITS, **_TENS, "nought": 0, "nil": 0, "eigth": 8, "fourty": 40}

_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*|[-–—/%:+?]")


def small_number(word: str) -> int | None:
    """The whole number a word or figure stands for, up to four figures."""
    if word.isdecimal():
        return int(word) if len(word) <= 4 else None
    return CARDINALS.get(word)


def ordinal(word: str) -> int | None:
    """first -> 1; "3rd" is read from its figure by the caller, who sees the two parts."""
    return _ORDINALS.get(word)


def _words(text: str) -> list[str]:
    return [match.group().lower().replace("’", "'") for match in _WORD.finditer(text)]


# --- on a scale ---

_SCALE_FILLERS = frozenset(
    "a an i i'd i'm im id would say about around maybe perhaps probably like roughly um erm uh hmm well "
    "so ok okay it's its it is that's thats be at on the scale guess think give my put myself me prob "
    "more only just solid strong low high good weak bare barely almost nearly close to now today right "
    "currently honestly tbh sort kind somewhere between from or and of out points point yeah yes oh "
    "number ish lol sure confidence not over under we'd call if had pick go with for going say's lets "
    "let's bit little moment currently really very far still past quite sitting somewhere there here "
    "range mark odd".split()
)
_NO_SCALE = frozenset(
    "was used am pm o'clock tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split()
)


# What follows is the reason for the number, with numbers of its own perhaps.
_CLAUSE_END = re.compile(r"[;!\n]|[,.](?!\d)|\b(?:because|but|cos|coz|cause|since|so|if)\b")


def on_scale(text: str, low: int = 0, high: int = 10) -> float | None:
    """The number given on the scale; a range gives its middle; None where it counts something else."""
    clauses = _CLAUSE_END.split(text[:400].lower())
    return next((value for clause in clauses if (value := _in_clause(clause, low, high)) is not None), None)


def _in_clause(clause: str, low: int, high: int) -> float | None:
    words = _words(clause)
    if not words or _NO_SCALE & set(words):
        return None
    found, others = _scale_values(words, high)
    if not found or others > 3 + 2 * _opens_with_value(words):
        return None
    value = sum(found[:2]) / len(found[:2]) if _is_range(words) else found[0]
    return float(value) if low <= value <= high else None


def _opens_with_value(words: list[str]) -> bool:
    return any(_figure(word) is not None for word in words[:2])


def _is_range(words: list[str]) -> bool:
    return bool({"-", "–", "—", "or", "to", "between", "/", "and"} & set(words))


def _figure(word: str) -> float | None:
    if word[0].isdecimal():
        return float(word.replace(",", ".")) if len(word) <= 5 else None
    base = word[:-3] if word.endswith("ish") else word
    return _UNITS.get(base)


def _scale_values(words: list[str], high: int) -> tuple[list[float], int]:
    """The values named, and how many words are left that belong to no answer on a scale."""
    found: list[float] = []
    others = 0
    at = 0
    while at < len(words):
        value = _figure(words[at])
        if value is None:
            others += words[at] not in _SCALE_FILLERS and len(words[at]) > 1
            at += 1
            continue
        at += 1
        if _is_top(words, at, value, high):
            continue
        at, value = _with_half(words, at, value)
        others += 9 if _counts_something(words, at) else 0
        found.append(value)
    return found, others


def _is_top(words: list[str], at: int, value: float, high: int) -> bool:
    """The ten of "out of ten", "7/10", "0 to 10"."""
    before = words[max(0, at - 3) : at - 1]
    return value == high and (
        before[-1:] == ["/"] or before[-2:] == ["out", "of"] or before[-2:] == ["scale", "of"]
    )


def _with_half(words: list[str], at: int, value: float) -> tuple[int, float]:
    if words[at : at + 3] == ["and", "a", "half"]:
        return at + 3, value + 0.5
    if words[at : at + 2] in (["point", "five"], ["and", "half"]):
        return at + 2, value + 0.5
    return at, value


_COUNTED = frozenset(
    "kids children people times time days day weeks week months month years year hours hour hrs minutes "
    "mins min things steps goals percent % : per more others lads girls boys emails calls pages reasons "
    "options ideas".split()
)


def _counts_something(words: list[str], at: int) -> bool:
    word = words[at] if at < len(words) else ""
    plural = word.isalpha() and word.endswith("s") and len(word) > 3 and word not in _SCALE_FILLERS
    return word in _COUNTED or plural


# --- a length of time ---

_PER = {
    "hour": 60,
    "hours": 60,
    "hr": 60,
    "hrs": 60,
    "h": 60,
    "minute": 1,
    "minutes": 1,
    "min": 1,
    "mins": 1,
    "m": 1,
}


def minutes(text: str) -> int | None:
    """How long they have, in minutes; a bare number is minutes; None where no length is named."""
    words = [word for word in _words(text[:400]) if word not in ("about", "around", "say", "like", "maybe")]
    total: float | None = None
    for at, word in enumerate(words):
        unit = _PER.get(word)
        if unit:
            total = (total or 0) + unit * _how_many(words, at)
    if total is None:
        total = _bare_minutes(words)
    return round(total) if total and total <= 24 * 60 else None


def _how_many(words: list[str], at: int) -> float:
    """The count that stands before a unit: "two", "half an", "three quarters of an", "an ... and a half"."""
    after = 0.5 if words[at + 1 : at + 4] == ["and", "a", "half"] else 0.0
    before = words[max(0, at - 4) : at]
    joined = " ".join(before)
    if joined.endswith(("quarters of an", "quarter of an")):
        return 0.75 if "three" in before or "3" in before else 0.25
    if joined.endswith(("half an", "half a", "half")) and not joined.endswith("and a half"):
        return 0.5
    if joined.endswith("and a half"):
        return (_spoken(before[:-3]) or 1) + 0.5
    figure = bool(before) and before[-1][0].isdecimal()
    return (_spoken(before) or (0 if figure else 1)) + after


def _spoken(words: list[str]) -> float | None:
    """The number that ends these words: "forty five", "20", "couple of", "1.5"."""
    if words[-1:] == ["of"]:
        words = words[:-1]
    last = words[-1] if words else ""
    if last == "couple":
        return 2
    if last and last[0].isdecimal():
        return float(last.replace(",", ".")) if len(last) <= 5 else None
    tens = CARDINALS.get(words[-2]) if len(words) > 1 else None
    value = CARDINALS.get(last)
    return value + tens if value and tens and tens >= 20 and value < 10 else value


def _bare_minutes(words: list[str]) -> float | None:
    numbers = [at for at, word in enumerate(words) if small_number(word) is not None]
    if not numbers or len(words) > 4 or {"half", "%", "until", "till", "by", "at"} & set(words):
        return None
    return _spoken(words[: numbers[-1] + 1])


_LAST = frozenset({"last", "final", "latter", "bottom"})
_PICK_FILLERS = frozenset(
    "the a one ones that i i'd i'll ill id think let's lets go with for pick choose number no option "
    "please definitely probably maybe is it it's its of those thing goal first ok okay yes yeah um start "
    "take one's say would want to work on most presses matters me my well so then".split()
)


def ordinal_pick(text: str, of: int) -> int | None:
    """Which of `of` things they pick, from 0; None where the words name no place in the list."""
    words = _words(text[:200])
    picks = [pick for at, word in enumerate(words) if (pick := _pick(words, at, word, of)) is not None]
    others = sum(word not in _PICK_FILLERS and _place(word) is None and word not in _LAST for word in words)
    if not picks or others > 1 or len(set(picks)) > 1 or picks[0] < 0:
        return None
    return picks[0]


def _place(word: str) -> int | None:
    return _ORDINALS.get(word) or small_number(word)


def _pick(words: list[str], at: int, word: str, of: int) -> int | None:
    if word in _LAST:
        return of - 1
    if words[max(0, at - 1) : at] in (["first"], ["last"]) and word != "one":
        return -1  # "the first two" is no one place
    if word == "one" and len(words) > 1 and words[at - 1 : at] not in (["number"], ["option"], ["no"]):
        return None  # "the second one": the word only points
    if word == "first" and words[at + 1 : at + 2] not in (
        [],
        ["one"],
        ["thing"],
        ["goal"],
        ["please"],
        ["option"],
    ):
        return None
    place = _place(word)
    return place - 1 if place and 1 <= place <= of else None
