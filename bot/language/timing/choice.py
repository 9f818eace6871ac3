"""Which of several times is the time of doing: each is weighed by the clause it stands in."""

from bot.language.timing.fit import is_asked_for, is_ruled_out, is_state, is_told_as_past, reads_as_plan
from bot.language.timing.group import Group, clause_end
from bot.language.timing.line import Line, is_break

_HARD = frozenset("but so because cos coz cause then since as although though".split())


_MINE = frozenset("i i'll ill i'm im i'd id imma illve i've me my".split())
_WILL = frozenset("i'll ill will gonna going shall i'm im imma promise illve i'd id".split())
_STATES = frozenset(
    "is are was were isn't deadline due exam opens closes expires leaves shut off said meant back told "
    "goes starts ends away finishes live begins stops lapses resumes returns sits meets falls reports "
    "closing interview birthday flight funeral wedding".split()
)
_ASIDES = frozenset("since because as although though while".split())
_NOT = frozenset("not won't wont don't dont can't cant isn't isnt aren't arent cannae cannot".split())
_CORRECTING = frozenset("no sorry wait actually scratch hang rather".split())
_MENDING = frozenset("well ok okay then".split())
_TURNING = frozenset("so but instead therefore hence nevertheless".split())
_OBJECT_LEADS = frozenset("about for swap of cover move book after since than".split())


def choose(line: Line, groups: list[Group]) -> Group | None:
    """The time of doing: unfit times are out; among the rest the one in the clause that promises."""
    fit = [group for group in groups if _is_fit(line, group)]
    if len(groups) < 2:
        return fit[0] if fit else None
    out = {group.day for group in groups if group.day and is_ruled_out(line, group.first, group.last)}
    fit = [group for group in fit if group.day not in out] or fit
    if len(fit) < 2:
        return fit[0] if fit else None
    ends = [0, *(group.last for group in groups)]
    since = {id(group): end for group, end in zip(groups, ends, strict=False)}
    weighed = sorted(
        ((_weight(line, group, since[id(group)]), -group.first, group) for group in fit), key=_by_weight
    )
    (best_weight, _, best), (next_weight, _, rival) = weighed[:2]
    best.contested = best_weight - next_weight < _CLEAR and best.day != rival.day
    return best


_CLEAR = 1.5  # one sign more than the rival has


def _by_weight(weighed: tuple[float, int, Group]) -> tuple[float, int]:
    return -weighed[0], -weighed[1]


def _is_fit(line: Line, group: Group) -> bool:
    first, last = group.first, group.last
    if is_ruled_out(line, first, last) or is_told_as_past(line, first, last) or is_state(line, first, last):
        return False
    return not group.loose or reads_as_plan(line, first, last)


def _turn_of_talk(line: Line, since: int, first: int) -> float:
    """What was said since the time before this one: a correction, or the turn from the story to the plan."""
    aim = any(
        line.words[at] == "so"
        and line.words[at + 1] in ("that", "i", "they", "she", "he")
        and ({"can", "can't", "that"} & {*line.words[at + 1 : at + 3]})
        for at in range(since, first)
    )
    between = set(line.words[since:first]) - ({"so"} if aim else set())
    return 6.0 * bool(_CORRECTING & between) + 2.0 * bool(_MENDING & between) + 5.0 * bool(_TURNING & between)


def _weight(line: Line, group: Group, since: int) -> float:
    """How much the words around a time speak for its being the time of doing."""
    before = _clause_before(line, group.first)
    after = _clause_after(line, group.last)
    clause = {*before} if before[:1] and before[0] in _ASIDES else {*before, *after}
    weight = 2.0 * bool(_MINE & clause) + 2.0 * bool(_WILL & clause) - 2.0 * bool(_STATES & clause)
    weight -= 3.0 * bool(_ASIDES & {*before[:1]}) + _waits(line, group, clause)
    weight -= 4.0 * bool(_NOT & {*before[-8:], *after[:4]}) + 4.0 * is_asked_for(line, group.first)
    weight -= 1.5 * all(p.why.startswith("a month") for p in group.phrases)
    weight -= 3.0 * ("no" in before[-4:] and "later" not in before[-2:])
    weight += _turn_of_talk(line, max(0, group.first - 14, since), group.first)
    weight -= 5.0 * (line.words[group.last] in ("'s", "meeting") or _leads(line, group) in _OBJECT_LEADS)
    weight -= 4.0 * bool(
        {"because", "cos", "cause", "due", "thanks"} & {*line.words[max(0, group.first - 6) : group.first]}
    )
    return weight + 0.5 * any(p.timed for p in group.phrases) + 0.5 * any(p.dated for p in group.phrases)


def _waits(line: Line, group: Group, clause: set[str]) -> float:
    """ "it can wait until Friday", "she's out until Friday": how long nothing is done."""
    if _leads(line, group) != "until":
        return 0.0
    return 6.0 if clause & {"wait", "waits", "out", "away"} else 3.0 * (not clause & (_MINE - {"my", "me"}))


def _leads(line: Line, group: Group) -> str:
    before = line.back(group.first)
    return line.back(group.first, 2) if before in ("the", "this", "next") else before


def _clause_before(line: Line, first: int) -> tuple[str, ...]:
    at = first
    while at > 0 and first - at < 20 and not _parts(line, at - 1):
        at -= 1
    return line.words[max(0, at - 1) : first]


def _clause_after(line: Line, last: int) -> tuple[str, ...]:
    end = clause_end(line, last)
    at = next((at for at in range(last, end) if _parts(line, at)), end)
    return line.words[last : min(at, len(line))]


def _parts(line: Line, at: int) -> bool:
    """Does a clause end at this word: at a break, a "because", an "and I'll"?"""
    word = line.words[at]
    return is_break(word) or word in _HARD or (word in ("and", "which") and line.words[at + 1] in _SUBJECTS)


_SUBJECTS = _MINE - {"me", "my"} | {"which", "he", "she", "they", "we"}
