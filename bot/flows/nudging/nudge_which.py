"""Which of several steps is meant, and what was said of it (playbook §7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.flows.coaching.goal_choice import short
from bot.flows.coaching.steps import is_habit, keep_outcome, outcome_of
from bot.flows.core.book import Step
from bot.flows.core.flow import Event
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging.nudge_implied import begins_with_doing
from bot.flows.nudging.nudge_items import OF_THE_TALK, is_ahead, listed_steps
from bot.flows.nudging.nudge_later import day_heard, late_step, move_to, second_not_yet
from bot.flows.nudging.nudge_pieces import pieces
from bot.language.hearing import Heard
from bot.language.likeness import closest

_DIGITS = "one two three four five six seven eight nine".split()
_CALLED = r"(?:(?:number|step|item|point)s?|nr\.?|no\.|#)\s*"
_TAKES = r"\b(?:move|push|shift|drop|bin|scrap|tick(?: off)?|cross(?: off)?|mark|change|put|remove|delete)\s+"
_NOT_AN_HOUR = r"(?!\s*(?:[:.]\d|[ap]\.?m|o'|x\b|times?\b|more\b|of (?:them|those|us)))"
_NUMBER = re.compile(
    rf"(?:^\W*(?:the\s+)?(?:no\s*)?|\b{_CALLED}|#|{_TAKES})(\d)\b{_NOT_AN_HOUR}|"
    rf"\b{_CALLED}({'|'.join(_DIGITS)})\b{_NOT_AN_HOUR}",
    re.IGNORECASE,
)
_PLACES = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3,
    "last": -1, "former": 0, "latter": -1,
}  # fmt: skip
_PLACE = re.compile(rf"\b({'|'.join(_PLACES)})\b(?!\s+(?:of|time|thing|week|month|night))", re.IGNORECASE)

_AND = re.compile(r"\s*(?:,|and|, and)\s*", re.IGNORECASE)
"""Before a name alone, it goes on with what was said before."""
_NOT_THAT = re.compile(
    r"\W*(?:and |but )?(?:not|instead of|rather than) (?:(?:on|in|at|the|this|next) )*"
    r"(?:\w+day|tomorrow|tonight|the \d)",
    re.IGNORECASE,
)
"""A time that is named only to be put aside."""
_NAME_ALONE = re.compile(r"\W*(?:(?:the|my|that)\s+)?\w+(?:\s+\w+)?(?:\s+one)?\W*$", re.IGNORECASE)
"""A part that only names another step."""
_REMOVED = re.compile(
    r"\b(?:may|can|could|should|to|must) (?:now )?be (?:removed|dropped|deleted|cancelled|struck(?: off| out)?|"
    r"taken off|scrapped|binned)\b|\b(?:can|may|could|should) go\W*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"\b(done|did|half|partly|not|no|drop(?:ped)?|yes)\b", re.IGNORECASE)
_OF_BARE = {"half": "partly", "partly": "partly", "not": "not_yet", "no": "not_yet"}
_ALREADY = re.compile(r"^(?!.*(?:\bnot\b|n't\b|\?)).*\b(?:already|finally|at last)\b", re.IGNORECASE)
ALL_DONE = re.compile(
    r"\W*(?:yes\W+)?(?:both|all(?: \w+)?)(?: of (?:them|those|these))?(?: (?:are|were|is))? "
    r"(?:now )?(?:done|finished|sorted)\b",
    re.IGNORECASE,
)
""" "Both of them done, mum on Thursday": the days tell when that was."""
_PLACE_AND_ONE = re.compile(
    rf"\b(?:the\s+)?(?:{'|'.join(_PLACES)})(?:\s+(?:one|step|thing))?\b|{_NUMBER.pattern}", re.IGNORECASE
)


def named(words: str, steps: Sequence[Step], listed: Sequence[Step] = ()) -> Step | None:
    """The step that is meant, by its number in the list, its place or its own words; None when none or two fit.

    listed: the whole list that they see, where some of it is answered already.
    """
    if len(steps) == 1:
        return steps[0]
    seen = listed or steps
    number, place = _NUMBER.search(words), _PLACE.search(words)
    at = _place(number[1] or number[2]) if number else _PLACES[place[1].lower()] if place else None
    if at is not None and -len(seen) <= at < len(seen):
        return seen[at] if seen[at] in steps else None
    at = closest(words, [step.words for step in steps])
    return None if at is None else steps[at]


def _place(number: str) -> int:
    return int(number) - 1 if number.isdigit() else _DIGITS.index(number.lower())


def told_of_it(words: str) -> str:
    """The same without its place in the list: the first one being done does not make it a part."""
    return _PLACE_AND_ONE.sub("it", words)


class Told(NamedTuple):
    """What one part of a message says of one step: what became of it, and its new time."""

    step: Step
    answer: str | None
    due: str | None = None


def told_apart(scene: Scene, steps: Sequence[Step]) -> list[Told]:
    """ "1 done, 2 not yet", "cut the slides, the cat one tomorrow": each part its step, what is to be asked last."""
    if ALL_DONE.match(scene.words):
        return []
    told: dict[int, Told] = {}
    last: int | None = None
    corrected, seen = False, set()  # of those that are called by their number
    waiting: list[Step] = []  # "2 and 3 done": named first, and told of with the next
    for led, piece in pieces(scene.words) if len(steps) > 1 else ():
        heard, its = Heard(told_of_it(piece), scene.now), named(piece, steps, listed_steps(scene))
        if put_aside := bool(told and _NOT_THAT.match(piece)):
            corrected = True
        answer = None if put_aside else _outcome_of_piece(heard, piece, its)
        due = None if put_aside else day_heard(scene, heard)
        if its and not answer and not due and _NAME_ALONE.match(piece):
            if last in told and _AND.fullmatch(led):
                answer = told[last].answer  # "finished the slides and the cat one"
            else:
                waiting.append(its)
        goes_on = bool(due and not answer) or bool(answer and last not in told)
        step = its or (scene.book.step(last) if goes_on else None)
        if step is not None and (answer or due):
            for one in (*waiting, step):
                before = told.get(one.number)
                told[one.number] = Told(one, answer or (before.answer if before else None), due)
            waiting = []
        last = its.number if its else last
        seen |= {last} if _NUMBER.search(piece) else set()
    return (
        sorted(told.values(), key=lambda one: one.answer == "not_yet" and not one.due)
        if told and (len(told) > 1 or corrected or len(seen) > 1)
        else []
    )


def _outcome_of_piece(heard: Heard, piece: str, step: Step | None) -> str | None:
    """Shorter than anybody says of one step alone: "2 half", "cut the slides already", "sent Jonas the draft"."""
    did = bool(_ALREADY.search(piece)) or (step is not None and begins_with_doing(piece, step.words))
    if _REMOVED.search(piece):
        return "drop"
    return outcome_of(heard) or bare_outcome(piece) or ("done" if did else None)


def bare_outcome(piece: str) -> str | None:
    """ "2 half", "the second dropped": shorter than anybody says of one step alone."""
    found = _BARE.search(piece)
    if found is None:
        return None
    word = found[1].lower()
    return _OF_BARE.get(word, "drop" if word.startswith("drop") else "done")


def tell(
    scene: Scene, steps: Sequence[Step], answer: str | None, due: str | None = None, of_day: bool = False
) -> None:
    """Keep what was said of these: an outcome, a new time, "later" or "another day".

    of_day: a part of the day was named with the new time, so that the hour of the old one is over.
    """
    first = steps[0]
    if answer == "another_day" and due is None and is_habit(first):
        answer = "not_yet"  # it comes round by itself: "not today" is all that there is to say
    scene.session.release(OF_THE_TALK)
    scene.keep("late_step", first.number, "")
    scene.keep("late_steps", [step.number for step in steps], "")
    scene.keep("answered_as", answer or "moved", "")
    if answer in ("done", "partly", "drop", "not_yet"):
        for step in steps:
            if answer in ("done", "drop"):
                _forget_reminders(scene, step)
            keep_outcome(scene, step, answer)
    if due and (answer is None or (answer in ("not_yet", "another_day") and not _again(scene))):
        move_to(scene, due, of_day)


def _forget_reminders(scene: Scene, step: Step) -> None:
    """What they asked to be reminded of was this step, and it is over."""
    for one in scene.book.asked_for:
        if one.words == step.words and not one.every and not is_habit(step):
            scene.do("drop_reminder", number=one.number)


def _again(scene: Scene) -> bool:
    step = late_step(scene)
    return scene.value("answered_as") == "not_yet" and step is not None and second_not_yet(step)


def next_state(scene: Scene) -> str:
    """What is to be asked after what was told; "" when that is all. A habit comes round by itself."""
    if _again(scene):
        return "smaller_or_drop"
    step, answer = late_step(scene), scene.value("answered_as")
    if step is None or scene.has("new_due"):
        return ""
    if answer == "later":
        return "later"
    if answer == "not_yet" and is_ahead(scene, step):
        return ""  # before its time, that is no more than true
    return "new_time" if answer == "another_day" or (answer == "not_yet" and not is_habit(step)) else ""


def leads_to(state: str) -> Callable[[Event], bool]:
    """A guard: what was told is to be followed by that question."""

    def guard(event: Event) -> bool:
        return next_state(event.model) == state

    return guard


def which_rows(scene: Scene) -> Rows:
    """A button for each that it may be, in their words."""
    return tuple(
        (Button("pick", of=at, label=short(step.words)),) for at, step in enumerate(_candidates(scene))
    )


def _candidates(scene: Scene) -> list[Step]:
    steps = [scene.book.step(number) for number in scene.value("which_of", ())]
    return [step for step in steps if step is not None and step.outcome is None]


def keep_which(scene: Scene) -> None:
    """The one that was picked gets what had been said; with none picked it is asked once more, then left."""
    steps, told = _candidates(scene), scene.value("which_told", {})
    step = _picked(scene, steps)
    if step is not None:
        tell(scene, [step], told.get("answer"), told.get("due"), bool(told.get("of_day")))


def _picked(scene: Scene, steps: list[Step]) -> Step | None:
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
        return steps[at] if at is not None and at < len(steps) else None
    return named(scene.words, steps) if steps else None


def nothing_named(event: Event) -> bool:
    scene = event.model
    if not scene.has("which_of") or scene.has("asked_which"):
        return False
    scene.keep("asked_which", True, "")
    return True
