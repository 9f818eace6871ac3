"""How the client takes questions that want a short answer: closed, settling, scaling, leading, several at once."""

from __future__ import annotations

import re

from bot.practice import weights
from bot.practice.about import OF_ANY_TALK, TRIED, WEAK, elsewhere, fact_named, said
from bot.practice.foretold import is_theirs
from bot.practice.line import Line
from bot.practice.met import form_of, others_view
from bot.practice.outcome import step_reached
from bot.practice.talk import Talk
from bot.practice.telling import on_the_way, short, shuts, stay, tell
from bot.practice.wants import HOW_LONG
from bot.practice.wording import shared


def is_beside(talk: Talk) -> bool:
    """In words that belong neither here nor to any talk: how do you mean? At most twice running."""
    return (
        talk.about.foreign
        and not talk.line.seeks
        and talk.before.misread < weights.MISREAD
        and talk.react("puzzled", "puzzled")
    )


def closed(talk: Talk) -> None:
    talk.weigh("closed")
    if not (elsewhere(talk.case, talk.client, talk.line) or form_of(talk)) and is_beside(talk):
        return
    if _checks_their_words(talk) and talk.react("agreed", "agreed"):
        return
    asked = [one for one in talk.line.seeks if one.ladder == "options"]
    ideas = any(one.plainly or talk.client.options for one in asked)
    aims = bool(talk.line.small & {"who", "what", "how"}) and "goal" in [
        one.ladder for one in talk.line.seeks
    ]
    if not shuts(talk) and not ((ideas or aims) and on_the_way(talk)):
        talk.did = "short"
        _in_short(talk)


def _checks_their_words(talk: Talk) -> bool:
    """ "But she slept by the press?": told by the client, with a mark of a question after it."""
    asked = talk.line.asked
    plainly = any(part.asks for part in talk.line.parts if part.is_question)
    return len(asked) >= _LEAST and not plainly and shared(asked, said(talk.before)) == asked


_LEAST = 2  # words of the client's that are checked


def _in_short(talk: Talk) -> None:
    """The fact that was asked for; where none is named, as good as yes or no, and nothing beside the point."""
    line, topic = (
        talk.line,
        talk.about.topic or _told_to_others(talk) or talk.before.live or talk.names_anywhere(),
    )
    if others_view(talk):
        return
    there = not elsewhere(talk.case, talk.client, talk.line)
    if (
        there
        and topic
        and _answers_it(talk, topic)
        and not talk.speech.is_answered(topic, talk.fact(topic)[0])
    ):
        short(talk, topic)
    elif (pool := _instead(talk)) and talk.speech.react(pool):
        return
    elif "which" in line.small:
        tell(talk)
    elif line.small & _FACTUAL and (stay(talk) or _tells_of_another(talk)):
        return
    elif not any(map(talk.speech.react, _left(line))):
        short(talk)


def _answers_it(talk: Talk, topic: str) -> bool:
    """The question names a fact of the topic; how long it has been is not answered by how long it takes."""
    at = talk.fact(topic)[0]
    return at >= 0 and not (
        HOW_LONG.search(talk.line.text) and not _OF_TIME & {*talk.case.topics[topic].facts[at].words}
    )


_OF_TIME = frozenset({"since", "start", "years", "year", "began", "begin", "ago", "when", "last"})


def _instead(talk: Talk) -> str:
    """The pool that answers where no fact was named; "" where another fact may."""
    if elsewhere(talk.case, talk.client, talk.line):
        return "beside"
    return form_of(talk)


def _left(line: Line) -> tuple[str, str]:
    """What there is to say where no fact answers: to when and where, that they do not know, or that it is all."""
    if not line.small & _FACTUAL:
        return "briefly", "dry"
    return ("unthought", "dry") if line.content - WEAK - OF_ANY_TALK else ("dry", "beside")


_HAVE_YOU = re.compile(
    r"^\W*(?:(?:and|so|but)\b\W*)?(?:have|did) (?:you|u) (?:ever |already |actually )*"
    r"(?:told|tell|said|say|talked|talk|spoken|speak|asked|ask|tried|try)\b",
    re.IGNORECASE,
)


def _told_to_others(talk: Talk) -> str:
    """ "Have you told anyone?" names nobody, and is of what was tried, or of whoever knows."""
    if not _HAVE_YOU.search(talk.line.text):
        return ""
    topics = sorted(talk.case.topics, key=lambda topic: topic != TRIED)
    asked = ((topic, talk.fact(topic)[0]) for topic in topics)
    left = (topic for topic, fact in asked if fact >= 0 and not talk.speech.is_answered(topic, fact))
    return next(left, "")


def _tells_of_another(talk: Talk) -> bool:
    """ "How old is she?", of whoever it is that has an age in this case; "it" and "this" are what is on the table."""
    if talk.line.small & {"it", "this", "that"}:
        return False
    asked = talk.line.asked or talk.line.content
    known = [topic for topic in talk.case.topics if fact_named(talk.case, topic, asked)[0] >= 0]
    fits = known[0] if len(known) == 1 else ""
    return bool(fits) and talk.speech.fact(fits, talk.fact(fits)[0], whole=False)


_FACTUAL = frozenset({"who", "when", "where", "how"})


def settling(talk: Talk) -> None:
    """Confirmed, agreed on, fixed: answered fully; what is checked and is not so is put right."""
    talk.weigh("settling")
    if on_the_way(talk):
        return
    if "check" in talk.line.signs and talk.mirror.nearness == "misses":
        put_right(talk)
    elif talk.line.small & {"which", "when", "who", "where"} and "check" not in talk.line.signs:
        _in_short(talk)
    elif not talk.react("agreed", "agreed"):
        short(talk)


def scaling(talk: Talk) -> None:
    """A number, never lower than the one before; one of the last once there is a step to be sure of."""
    talk.weigh("scaling")
    numbers = len(talk.case.reactions["scaled"])
    firm = numbers - weights.FIRM_NUMBERS if step_reached(talk.case, talk.client) else 0
    talk.did = "number"
    if not talk.speech.react("scaled", firm):
        talk.did = "short"
        short(talk)


def check(talk: Talk) -> bool:
    """A plan of theirs from some lines ago, given back with a tag: agreed on like any other check."""
    if not (is_theirs(talk.client, talk.line) or _checks_their_words(talk)):
        return False
    talk.kind = "settling"
    settling(talk)
    return True


def leading(talk: Talk) -> None:
    if check(talk):
        return
    talk.weigh("leading")
    if not talk.react("complied", "complied"):
        short(talk)


def stacked(talk: Talk) -> None:
    talk.weigh("stacked")
    talk.speech.react("one_of_them")
    if not on_the_way(talk):
        short(talk)
    talk.did = "picked"


def put_right(talk: Talk) -> None:
    """No, it is not that: and how it is instead, or the answer to what was asked besides."""
    talk.react("missed", "corrected")
    if not (talk.line.asks_openly and not shuts(talk)):
        talk.speech.more()  # how it is instead, where that was being told; else the learner may ask
        return
    if not on_the_way(talk):
        tell(talk)
    talk.did = "corrected"
