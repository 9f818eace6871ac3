"""Whether a time can be one to act at: not if it is ruled out, gone by, or tells how things usually are."""

from itertools import pairwise

from bot.language.timing.line import Line, is_break

_PROMISING = frozenset(
    "i'll ill will gonna going shall i'm im imma promise illve let need must want plan should could "
    "would i'd id can gotta start starting have i've by".split()
)
_PLANNING = _PROMISING - frozenset("should could would i'd id can have i've by need start".split())
_SUBJECTS = frozenset("i he she we they you it who my his her their our".split())
_PAST_SURE = frozenset(
    "was were wasn't weren't did didn't came went died gave took saw fell began happened".split()
)
_PAST_AFTER_SUBJECT = frozenset(
    "had got told said left met made bought rang called passed moved started stopped asked retired used "
    "worked stayed sent turned tried found thought kept".split()
)
_USUAL = frozenset(
    "when mostly usually often sometimes tend typically generally used normally don't dont".split()
)
_STATE = frozenset("feeling feel felt tired well fine thanks thank busy off".split())
_UNFIT_AFTER = (
    ("is", "too"),
    ("too", "late"),
    ("is", "out"),
    ("is", "no"),
    ("won't", "work"),
    ("wont", "work"),
    ("is", "full"),
    ("isn't",),
    ("isnt",),
    ("is", "not"),
    ("doesn't",),
    ("doesnt",),
    ("is", "a", "bank"),
    ("is", "impossible"),
    ("is", "bad"),
    ("i", "can't"),
    ("i", "cant"),
    ("is", "off"),
    ("no", "good"),
    ("'s", "no"),
    ("can't",),
    ("cant",),
    ("is", "gone"),
    ("is", "hopeless"),
    ("s", "no"),
)
_UNFIT_STARTS = frozenset(unfit[0] for unfit in _UNFIT_AFTER)
_IS = frozenset("is isn't he's she's they're hes shes theyre i'm im are we're it's its that's".split())
_AWAY = frozenset("away busy closed impossible full taken holiday late".split())
_JOINTS = frozenset("but so because cos coz cause although though and which whose".split())
_SMALL = frozenset("the in on at of this that by around about until before for".split())
_NEAR = 14  # words looked at on either side


def clause_around(line: Line, first: int, last: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of the clause before and after these words."""
    start, end = first, last
    while start > 0 and first - start < _NEAR and not _parts(line.words[start - 1]):
        start -= 1
    while end < len(line) and end - last < _NEAR and not _parts(line.words[end]):
        end += 1
    return line.words[start:first], line.words[last:end]


def _parts(word: str) -> bool:
    return is_break(word) or word in _JOINTS


def is_ruled_out(line: Line, first: int, last: int) -> bool:
    """ "not Thursday", "rather than Monday", "Friday is too late" """
    start = first
    while start > 0 and first - start < 3 and line.words[start - 1] in _SMALL:
        start -= 1
    before = line.words[max(0, start - 2) : start]
    if line.back(start) == "not" or before in (("rather", "than"), ("instead", "of"), ("except", "for")):
        return True
    after = clause_around(line, first, last)[1]
    if _is_taken(after):
        return True
    return line.words[last] in _UNFIT_STARTS and any(
        line.words[last : last + len(unfit)] == unfit for unfit in _UNFIT_AFTER
    )


def _is_taken(after: tuple[str, ...]) -> bool:
    """ "Friday I'm away", "Monday is already full", but not "tomorrow I'm taking full leave" """
    place = next((at for at, word in enumerate(after[:3]) if word in _IS), None)
    if place is None:
        return False
    place += 1 + (after[place + 1 : place + 2] not in ((), ("",)) and after[place + 1] in _DEGREES)
    return after[place : place + 1] != () and after[place] in _AWAY


_DEGREES = frozenset("all fully completely on already too so totally booked a".split())


def is_told_as_past(line: Line, first: int, last: int) -> bool:
    """ "she called on Monday", "since Sunday": what was, with no promise in the clause."""
    if "since" in (line.back(first), line.back(first, 2)):
        return True
    before, after = clause_around(line, first, last)
    words = {*before, *after}
    if before[:3] in (("i", "used", "to"), ("we", "used", "to")) or _ought_to_have_been(before):
        return True
    if words & _PROMISING - {"have", "by"}:
        return False
    return _opens_in_past(before or after)


def _ought_to_have_been(words: tuple[str, ...]) -> bool:
    ought = next((at for at, word in enumerate(words) if word in ("should", "ought", "could")), len(words))
    return "have" in words[ought : ought + 3]


def _opens_in_past(words: tuple[str, ...]) -> bool:
    """Only its first words tell a clause's tense: in "send the notes she asked for" nothing is told."""
    if _PAST_SURE & {*words[:5]}:
        return True
    pairs = pairwise(words[:4])
    return any(
        subject in _SUBJECTS and (verb in _PAST_AFTER_SUBJECT or _is_past(verb)) for subject, verb in pairs
    )


def _is_past(verb: str) -> bool:
    return verb.endswith("ed") and len(verb) > 4 and not verb.endswith("eed")


def is_state(line: Line, first: int, last: int) -> bool:
    """ "it's Saturday", "I'm feeling good today": says how things are."""
    before, after = clause_around(line, first, last)
    if before[-1:] in (("it's",), ("its",)) or before[-2:] == ("it", "is"):
        return not after
    return (
        line.words[first] == line.words[last - 1] == "today"
        and bool(_STATE & {*before, *after})
        and not _PROMISING & {*before} - {"i'm", "im"}
    )


_TELLING = frozenset("tell ask remind text email message let request".split())
_CONTENT = frozenset("whether if that to stop".split())
_SPEAKERS = frozenset("i we he she they you".split())


def is_asked_for(line: Line, first: int) -> bool:
    """ "ask whether she could come on Thursday": the time is part of what is told or asked."""
    before = clause_around(line, first, first)[0]
    said = next((at for at, word in enumerate(before) if word in _TELLING), None)
    if said is None:
        return "whether" in before
    content = before[said + 1 :]
    return bool(_CONTENT & {*content}) or bool(_SPEAKERS & {*content[1:4]})


def promises(line: Line, first: int, last: int) -> bool:
    """Does the clause round these words say "I'll" or the like?"""
    before, after = clause_around(line, first, last)
    return bool(_PLANNING & {*before, *after})


def reads_as_plan(line: Line, first: int, last: int) -> bool:
    """Is "in the evening" or "daily" said of what they will do, not of what they usually do?"""
    before, after = clause_around(line, first, last)
    words = {*before, *after}
    if _USUAL & words or ({"is", "are"} & {*before} and not _PLANNING & words):
        return False
    begun = before[:1] != () and before[0].endswith("ing") and "i" not in before
    return bool(_PLANNING & words) or begun or not _SUBJECTS & words or not before
