"""Whether a line meets the fault of a goal: towards what is wanted, their own part, one of several, a first piece."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.language.coach.sentences import plain
from bot.language.goals import hear_goal
from bot.practice.drills.asking import faulty
from bot.practice.drills.item import HEARD_AS, Item
from bot.practice.drills.mirroring import STATED
from bot.practice.drills.naming import faults_named, restated, without_name
from bot.practice.drills.subject import hold_of, is_pointing, is_stock, strange, subject
from bot.practice.drills.verdict import Judged
from bot.practice.line import Line
from bot.practice.wording import content, shared, stems

_NARROWS = re.compile(
    r"\b(?:today|tonight|now|this (?:week|month|morning|afternoon|evening|session|hour|half|talk|time)|first|one|part|"
    r"piece|bit|corner|stretch|slice|chunk|aspect|area|start|begin|session|talk|half (?:an )?hour|minutes|time|"
    r"leave with|(?:walk|take|come) away|stop|end|most|more|best|worst|matters?|press\w*|urgent|urgently|important|"
    r"choose|pick|which|focus|weighs?|heaviest|difference|keep|order|parked?|settled?|reach|clear|priority|"
    r"prioriti\w+|top|biggest|smallest|step|next|within|hand|put|sorriest|prefer|rather)\b"
)
"""Words by which a wide goal is made small enough for one talk, or one of several is chosen."""
_NARROWING = stems(
    """first one part piece bit corner stretch slice chunk aspect area session talk half hour hours minutes minute walk
    away most worst press pressing pressed urgent choose pick focus weighs heaviest difference order park parked settle
    settled reach clear priority prioritise prioritize top biggest smallest step next within hand put tackle sorted
    sort useful exactly specific specifically concrete two three four five thing word words morning tonight now
    instead gone done took take today leave""".split()
)
"""Said of any goal that is made smaller: no words from elsewhere."""
_FOREIGN = 3  # words from elsewhere that one of theirs can carry
_PICTURES = re.compile(
    r"\b(?:look(?:s|ed|ing)? like|sound like|see|seen|notice\w*|do|does|doing|done|be|being|different(?:ly)?|"
    r"exactly|mean|means|example|describe|picture|imagine|know|tell|want|would|'d|like|wish|hope|need|specific\w*|concrete\w*|sign|"
    r"signs|recogni[sz]e|hardest|clear\w*|day|moment|situation|where|when|who)\b"
)
"""Words by which something vague is asked to be shown."""
_BEGINS = re.compile(
    r"\b(?:would|do|'d) (?:you|u|we) (?:like|want|need|prefer) (?:us )?to (?:start|begin|look|work|talk|focus|take|"
    r"pick|choose|tackle|discuss|explore|deal|go)\b"
)
"""A wish for the talk, which says nothing of what there should be in place of what goes."""
_CHOOSES = frozenset("which where".split())
_TOWARDS = re.compile(
    r"\b(?:instead|rather|wants?|like|love|hope|wish|would|in (?:its|their|his|her) place|look like|be there|goal|good|"
    r"replace|prefer|need|picture|imagine|ideal|different(?:ly)?|gone)\b"
)
_AWAY = re.compile(
    r"\b(?:stop|avoid|quit|give up|get rid|rid of|cut (?:down|out)|reduce|less|prevent|not|without|fewer|break|lose|"
    r"kick)\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead|rather|in (?:its|their) place|be there|stopped|stops? (?:being|it)|gone|"
    r"if (?:(?:you|it) (?:weren't|wasn't|didn't)|not))\b"
)
_CHANGES_THEM = re.compile(
    r"\b(?:get|getting|make|making|persuade|convince|force|teach|push|motivate|encourage|help) "
    r"(?:him|her|them|everyone|(?:your|the|these|those) \w+(?: \w+){0,3}?) (?:to |(?=\w+$)|more\b|\w+er\b)"
)
_OWN_PART = re.compile(r"\byour (?:own )?(?:part|side|end|share|role|bit)\b")
_TAKES_IT = re.compile(
    r"\b(?:shall we|is (?:that|this|it)|does (?:that|this|it)|would (?:that|this|it)|are you happy|can we|"
    r"have i|do i|sounds?|ready to|right|ok|okay|yes|yeah)\b"
)
"""A check of a sound goal, or the way into it."""
_OWN = re.compile(
    r"\byour(?:self| own| part| side| end| role| share)\b|\bfor you\b|"
    r"\b(?:you|u|you'd|you'll)\b.{0,50}?\b(?:say|do|doing|done|tell|ask|need|take (?!part)|feel|handle|deal|"
    r"differently|change|try|hear|be|react|respond|know|show|give|live|cope|clear|like|ready|"
    r"with (?:him|her|them)|from (?:him|her|them|it)|about it|out of)\b"
)
"""Something that is theirs to do, to say or to have."""


def meets(item: Item, line: Line) -> Judged:
    """One question that does what this fault asks for, about this goal; of a sound goal a bare check will do."""
    named = faults_named(item, line.text)
    if named and item.fault not in named:
        return Judged("missed", "other")
    if named:
        line = Line(without_name(item, line.text), line.before)
    if goal := restated(line.text):
        return _as_goal(item, goal)
    found = _asked(item, line)
    if item.fault == "none":
        return _taken(item, line, found)
    if found is not None:
        return found
    amiss = _BY_FAULT[item.fault](line, item)
    if amiss is not None and amiss.verdict == "missed":
        return amiss
    return _of_another_goal(item, line) or amiss or Judged("held", _how_near(item, line))


def _as_goal(item: Item, goal: str) -> Judged:
    """The goal itself put better: sound by the ear, and still this client's."""
    heard = hear_goal(goal)
    if not shared(content(goal), subject(item)):
        return Judged("unsure", "loose")
    if HEARD_AS[item.fault] in heard.labels:
        return Judged("missed", "still_at_fault")
    return Judged("unsure", "unsure") if heard.labels else Judged("held", "as_goal")


def _taken(item: Item, line: Line, found: Judged | None) -> Judged:
    """A sound goal, said back and gone on with."""
    settles = "check" in line.signs or STATED & set(line.coach.labels) or _TAKES_IT.search(_question(line))
    loose = found is not None and found.reason in ("closed", "no_question")
    if found is not None and not (loose and settles):
        return found
    return Judged("unsure", "loose") if _is_foreign(item, line) else Judged("held", "confirmed")


def _of_another_goal(item: Item, line: Line) -> Judged | None:
    """What takes up nothing of this goal: in words from elsewhere, or in such as would do for any."""
    if is_stock(line):
        return Judged("missed", "stock")
    if _is_foreign(item, line):
        return Judged("unsure", "loose")
    is_its = hold_of(item, line) != "none" or is_pointing(line) or "which" in plain(line.text)
    return None if is_its else Judged("unsure", "for_any")


def _is_foreign(item: Item, line: Line) -> bool:
    """More of it from elsewhere than what was taken up of this goal can carry."""
    told = line.content
    taken, new = len(shared(told, subject(item))), len(strange(item, told) - _NARROWING)
    return new > _FOREIGN * taken if taken else bool(new) and hold_of(item, line) != "named"


def _how_near(item: Item, line: Line) -> str:
    return "met" if hold_of(item, line) == "named" else "met_leaning"


def _asked(item: Item, line: Line) -> Judged | None:
    """Which of several it shall be is no closed question here: it is the one that narrows."""
    found = faulty(item, line)
    chooses = _CHOOSES & set(plain(line.text)) and _NARROWS.search(_question(line))
    supposes = item.fault == "multiple" and any(part.mark and part.words[0] == "if" for part in line.parts)
    if found is not None and found.reason in ("closed", "unsure") and (chooses or supposes):
        return None
    return found


def _to_what_could_be_seen(line: Line, item: Item) -> Judged | None:
    asked = _question(line)
    return None if _PICTURES.search(asked) or _NARROWS.search(asked) else Judged("unsure", "still_vague")


def _to_a_piece(line: Line, item: Item) -> Judged | None:
    return None if _NARROWS.search(_question(line)) else Judged("unsure", "as_wide")


def _to_one(line: Line, item: Item) -> Judged | None:
    return None if _NARROWS.search(_question(line)) else Judged("unsure", "which_one")


def _to_something(line: Line, item: Item) -> Judged | None:
    """From what shall go to what shall be there."""
    asked = _question(line)
    away = _AWAY.search(asked)
    if away and not _INSTEAD.search(asked) and shared(content(asked), content(item.client)):
        return Judged("missed", "still_not", away.group())
    return None if _TOWARDS.search(_BEGINS.sub(" ", asked)) else Judged("unsure", "towards_what")


def _to_their_own(line: Line, item: Item) -> Judged | None:
    """From the one who is not here to the one who is."""
    asked = _question(line)
    found = _CHANGES_THEM.search(asked)
    if found and not _OWN_PART.search(asked):
        return Judged("missed", "changes_them", found.group().strip())
    return None if _OWN.search(asked) else Judged("unsure", "whose_part")


def _question(line: Line) -> str:
    return " ".join(part.text for part in line.parts if part.is_question) or " ".join(plain(line.text))


_BY_FAULT: Mapping[str, Callable[[Line, Item], Judged | None]] = {
    "big": _to_a_piece,
    "multiple": _to_one,
    "negative": _to_something,
    "other": _to_their_own,
    "vague": _to_what_could_be_seen,
}
