"""What is told of a step without naming an outcome: "I rang her", "it went well", "too busy this week"."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_of
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_items import comes_before, is_ahead, items
from bot.flows.nudging.nudge_phrases import (
    ALL,
    AND,
    DOING,
    FINE,
    HINDERED,
    IN_PART,
    KEPT_FROM,
    NO_WISH,
    NOTHING,
    OTHER_DAY,
    WENT,
    YES_DID,
)
from bot.language.bitter import is_bitter
from bot.language.hearing import Heard
from bot.language.likeness import content_of
from bot.language.reminders.calling import pasts
from bot.language.reminders.no_more import done_and_no_more
from bot.language.reminders.telling import NO_NEED

BRIEF = 12
"""Words up to which a message is about the step alone."""
_VERB = re.compile(r"[a-z]+", re.IGNORECASE)
_DID_IT = re.compile(
    r"\W*(?:(?:yes|yep|yeah|yh|yup|ya|yass?|hell yes|boom|well|so|and|ok|oh)\W+)*(?:(?:i|we)(?:'ve)? )?"
    r"(?:just |already |finally |actually |totally |absolutely )*"
    r"(?:(?:did|done|managed|finished|smashed|nailed|aced|cracked|bossed|completed|sorted|sent) (?:it|that|them)\b|"
    r"(?:it'?s )?(?:all )?(?:sorted|done and dusted|in the bag)\W*$|(?:job|mission) (?:done|accomplished)\b)",
    re.IGNORECASE,
)
_HALF_FIRST = re.compile(
    r"\W*(?:(?:well|yes|yeah|yh|about|only|just|like|maybe|i did|did|got)\W+)*(?:half|some|part|most|a bit|"
    r"a little(?: bit)?) of (?:it|that|them)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\W*(?:closed|resolved|fixed|shipped|ticked off|crossed off|completed|accomplished|settled)\b(?: as \w+)?\W*$",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:didn'?t|did not|couldn'?t|could not|wasn'?t able|never)\b.{0,20}\b(?:get|got|manage|come|make|find|do)\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|them|that|her|him)\b", re.IGNORECASE)
_NOD = re.compile(r"\W*(?:ok|yes|all right|alright|👍)", re.IGNORECASE)
_DOUBTED = re.compile(r"\b(?:not|never|but|almost|nearly|tried|half|if|should|could|would)\b|n't\b|\?", re.I)


def answer_told(scene: Scene, heard: Heard, steps: tuple[Step, ...]) -> str | None:
    """An outcome in so many words, else what is implied; what hinders a step still to come calls for another day."""
    if _HALF_FIRST.match(scene.words):
        return "partly"
    if NO_NEED.search(scene.words) and not heard.when.due and scene.state == "follow_up":
        return "drop"
    if len(steps) == 1 and done_and_no_more(scene.words, steps[0].words):
        return "done"
    answer = outcome_of(heard) or implied(scene, steps)
    if answer == "not_yet" and HINDERED.search(scene.words) and _all_ahead(scene):
        return "another_day"
    if answer == "not_yet" and _MISSED.search(scene.words) and all(is_ahead(scene, step) for step in steps):
        return "another_day"  # its day is not over, but for them it is
    return answer


def _all_ahead(scene: Scene) -> bool:
    return all(comes_before(scene, item) for item in items(scene))


def implied(scene: Scene, steps: tuple[Step, ...]) -> str | None:
    """done, not_yet, drop, or "another_day"; None where none of it is meant."""
    words, ahead = scene.words, _all_ahead(scene)
    if is_bitter(words):
        return None
    if scene.heard.count > BRIEF:
        return "done" if any(did_in_a_part(words, step.words) for step in steps) else None
    if NO_WISH.search(words):
        return "drop"
    if IN_PART.search(words):
        return "partly"
    if OTHER_DAY.search(words) or (ahead and HINDERED.search(words)):
        return "another_day"
    if (
        NOTHING.search(words)
        or KEPT_FROM.search(words)
        or (scene.heard.intents & {"no"} and scene.heard.count <= 3)
    ):
        return "not_yet"
    if _CLOSED.match(words):
        return "done"
    if _DID_IT.match(words) and not _DOUBTED.search(words):
        return "done"
    if WENT.search(words) or YES_DID.search(words) or (not ahead and _is_fine(scene, len(steps))):
        return "done"
    past = [step for step in steps if not is_ahead(scene, step)]
    told = any(did(words, step.words) for step in steps) or any(_said_as_done(words, step) for step in past)
    return "done" if told else None


def did_in_a_part(words: str, what: str) -> bool:
    """In a long message it is one part that says it, with "it" or a word of what was to be done."""
    named = content_of(what)
    parts = [part for part in AND.split(words) if _IT.search(part) or content_of(part) & named]
    return any(did(part, what) for part in parts)


def _said_as_done(words: str, step: Step) -> bool:
    """ "Read it to the cat!", once its time is over: its own verb, and with it what it is of."""
    verb = _VERB.match(step.words.strip().lower())
    if verb is None or verb[0] not in pasts(verb[0]).split("|") or _DOUBTED.search(words):
        return False
    shared = content_of(words) & content_of(step.words) - content_of(verb[0])
    begins = re.match(rf"\W*(?:just |already |finally )*{verb[0]}\b", words, re.IGNORECASE)
    return begins is not None and bool(shared)


def _is_fine(scene: Scene, count: int) -> bool:
    """Asked how it went, "fine" tells that it was done; of several, "all of them" does."""
    if FINE.search(scene.words):
        return count == 1 or not _NOD.match(scene.words)
    return scene.heard.count <= 3 and bool(ALL.search(scene.words)) and not DOING.search(scene.words)


def one_done(scene: Scene, steps: tuple[Step, ...]) -> Step | None:
    """The one of them that they say they did; None for none or two."""
    found = [step for step in steps if did(scene.words, step.words)]
    return found[0] if len(found) == 1 else None


def did(words: str, what: str) -> bool:
    """They say in the past what was to be done: "I rang her" of "ring Ana", "slides are cut" of "cut the slides"."""
    verb = _VERB.match(what.strip().lower())
    if verb is None or _DOUBTED.search(words):
        return False
    adverbs = "(?: just| already| finally| actually| even| all| now)*"
    past = pasts(verb[0])
    said = rf"\b(?:i|we)(?:(?:'ve| have)?{adverbs} (?:{past})|{adverbs} did{adverbs} {verb[0]})\b"
    if re.search(said, words, re.IGNORECASE):
        return True
    is_so = rf"\b(?:is|are|was|were|got|been)\b{adverbs} (?:{past}|{verb[0]}n)\b|'s{adverbs} (?:{past})\b"
    rest = content_of(what) - content_of(verb[0])
    return bool(rest & content_of(words)) and re.search(is_so, words, re.IGNORECASE) is not None


def begins_with_doing(words: str, what: str) -> bool:
    """ "Sent Jonas the draft", without who: not where the verb is the same in the past."""
    verb = _VERB.match(what.strip().lower())
    past = pasts(verb[0]) if verb else ""
    if verb is None or _DOUBTED.search(words) or verb[0] in past.split("|"):
        return False
    return (
        re.match(rf"\W*(?:(?:ok|yes|just|already|finally)\W+)*(?:{past})\b", words, re.IGNORECASE) is not None
    )
