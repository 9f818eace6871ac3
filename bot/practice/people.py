"""Who is meant by he, she and they: the one of the client's people who was named last."""

from __future__ import annotations

from bot.language.coach.sentences import plain
from bot.practice.case import Case, Known
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.wording import content, shared, stems

_PRONOUNS = {
    "he": frozenset({"he", "him", "his", "he's", "he'd", "he'll", "himself"}),
    "she": frozenset({"she", "her", "hers", "she's", "she'd", "she'll", "herself"}),
    "they": frozenset({"they", "them", "their", "they're", "they'd", "they'll", "they've"}),
}
_LINES_BACK = 4
"""Answers of the client's in which the one who is meant was named; who was named before that is forgotten."""


def meant(case: Case, client: Client, line: Line) -> Known | None:
    """Whom the line is about, by name or by pronoun; None where it is nobody in particular."""
    return named(case, line.content) or _by_pronoun(case, client, line)


def named(case: Case, words: frozenset[str]) -> Known | None:
    return next((one for one in case.people if shared(words, stems(one.words))), None)


def stands_for(case: Case, client: Client, line: Line) -> frozenset[str]:
    """The stems that the pronouns of the line stand for; none where somebody is named in it."""
    if named(case, line.content):
        return frozenset()
    one = _by_pronoun(case, client, line)
    return stems(one.words[:1]) if one else frozenset()


def _by_pronoun(case: Case, client: Client, line: Line) -> Known | None:
    """Named in the last answers, the latest first; else who belongs to what is on the table, or the only one."""
    said = frozenset(plain(line.text))
    called = [pronoun for pronoun, forms in _PRONOUNS.items() if said & forms]
    fitting = [one for one in case.people if one.pronoun in called]
    for answer in client.lines[: -_LINES_BACK - 1 : -1]:
        found = [(_place(answer, one), one) for one in fitting]
        if any(place >= 0 for place, _ in found):
            return max(found, key=lambda one: one[0])[1]
    topic = case.topics.get(client.live)
    here = [one for one in fitting if topic and shared(stems(one.words), stems(topic.words))]
    return here[0] if here else fitting[0] if len(fitting) == 1 else None


def _place(answer: str, one: Known) -> int:
    """Where in the answer they are named last; -1 where they are not."""
    known = stems(one.words)
    return max((at for at, word in enumerate(plain(answer)) if content(word) & known), default=-1)
