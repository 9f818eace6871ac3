"""Whether the plan is a habit, and the day that a clock time told apart from it belongs to."""

from bot.language.timing.fit import is_asked_for, is_ruled_out, is_told_as_past, promises, reads_as_plan
from bot.language.timing.group import STOPS, Group
from bot.language.timing.line import Line
from bot.language.timing.phrase import Phrase
from bot.language.timing.recurring import opens_with_a_start


def is_habit(line: Line, phrases: list[Phrase], best: Group | None) -> bool:
    """Is any habit named that is planned, and not one that was, or one asked of somebody else?"""
    if best and best.day and opens_with_a_start(line, best.first):
        return True
    return any(
        phrase.habit and not phrase.frail and not phrase.past and _is_planned(line, phrase, best)
        for phrase in phrases
    )


def _is_planned(line: Line, phrase: Phrase, best: Group | None) -> bool:
    first, last = phrase.first, phrase.last
    apart = best and best.day and phrase.weekdays and not any(one.habit for one in best.phrases)
    if (
        apart
        and best
        and _TURNS & {*line.words[last : best.first]}
        and not STOPS & {*line.words[last : best.first]}
    ):
        return False  # "every Friday I'm on shift, so this Friday I ask"
    if best and any(one is phrase for one in best.phrases):
        return not is_asked_for(line, first)
    if is_told_as_past(line, first, last):
        return False
    if phrase.loose and not (promises if best else reads_as_plan)(line, first, last):
        return False
    return not is_asked_for(line, first) and not _USUALLY & {*line.words[max(0, first - 5) : first]}


_TURNS = frozenset("so but instead".split())
_USUALLY = frozenset("usually normally typically mostly often".split())


def lend_a_day(line: Line, best: Group, groups: list[Group]) -> None:
    """ "No school tomorrow so I'm taking her to the rink at 2": the hour is of the day before it."""
    place = next((at for at, group in enumerate(groups) if group is best), 0)
    if not place and len(groups) < 2:
        return
    near = groups[place - 1 : place] + groups[place + 1 : place + 2]
    for other in near:
        if _completes(line, best, other):
            best.phrases.extend(other.phrases)
            best.phrases.sort(key=lambda phrase: phrase.first)
            return


def _completes(line: Line, best: Group, other: Group) -> bool:
    clocked, dayed = (best, other) if best.clock else (other, best)
    if clocked.dated or not clocked.clock or not dayed.day or dayed.clock or dayed.part or clocked is dayed:
        return False
    if any(phrase.habit or phrase.unsure for phrase in (*best.phrases, *other.phrases)):
        return False
    if is_ruled_out(line, other.first, other.last) or is_told_as_past(line, other.first, other.last):
        return False
    between = line.words[dayed.last : clocked.first]
    return clocked.first >= dayed.last and not STOPS & {*between} and not is_asked_for(line, clocked.first)
