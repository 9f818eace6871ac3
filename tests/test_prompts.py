"""Every phrasing of every prompt: filled, short, one question, no advice, no slips."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from jinja2 import UndefinedError

from bot.flows.core.book import Book
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Text
from bot.flows.core.session import Session
from bot.language.hearing import Heard
from bot.prompts import opener
from tests.phrasings import (
    EXEMPT,
    LONGEST,
    SAMPLE,
    SLIPS,
    Phrasing,
    bad,
    leads,
    questions,
    states,
    tidied,
    told,
    untold,
    words,
)
from tests.selfplay_wording import sentences
from tests.test_tables import NOW
from tests.transcript import PROMPTS

ENOUGH = 4
"""Ways to put a question of a coaching state, so that nobody meets the same one twice in a session."""
COACHING = ("goal", "reality", "options", "will", "close")
ADVICE = re.compile(
    r"\b(you should(?!n't)|you ought|you could try|you might want to|i suggest|i'd suggest|"
    r"i recommend|i advise|my advice|(?<!what )have you (tried|thought|considered)|why don't you|"
    r"how about (you|trying)|try to\b|what if you|if i were you|make sure (you|to)|"
    r"don't forget|remember to|it('s| is) best to|you'd better|"
    r"you need to \w[^?]*[.!]|consider (doing|asking)|wouldn't it be|shouldn't you|don't you think)",
    re.IGNORECASE,
)
FLATTERY = re.compile(
    r"\b(great|amazing|awesome|fantastic|excellent|wonderful|brilliant|perfect|well done|good (job|for you))\b",
    re.IGNORECASE,
)
WHY = re.compile(r"(^|[.!?:;,—]\s+|\n)(and |but |so )?why\b", re.IGNORECASE)


def test_every_phrasing_renders_with_what_was_told_and_with_nothing() -> None:
    assert len(told()) > 300
    assert len(told()) == len(untold())


def test_a_value_that_is_no_slot_is_an_error() -> None:
    template = PROMPTS._environment.from_string("{{ gaol }}")
    with pytest.raises(UndefinedError):
        template.render(SAMPLE)


def test_no_message_asks_two_questions() -> None:
    assert not [p for p in told() + untold() if questions(p.text) > 1], bad(
        [p for p in told() if questions(p.text) > 1]
    )


TWO_ASKS = re.compile(
    r"\b(?:what|how|when|who|where|which|tell me)\b[^.!?⟦\n]*?,? and (?!(?:what|which) (?:hour|time)\b|when on )"
    r"(?:what|how|when|who|where|which)\b[^.!?\n]*\?",
    re.IGNORECASE,
)
"""Two questions under one mark; the day and the hour of one thing are one question."""


def test_no_mark_stands_for_two_questions() -> None:
    asking = [p for p in told() + untold() if TWO_ASKS.search(p.text)]
    assert not asking, bad(asking)


@pytest.mark.parametrize("said", ["Which one draws you, and what holds you back?", "Where is it, and how?"])
def test_two_questions_under_one_mark_are_seen(said: str) -> None:
    assert TWO_ASKS.search(said)


def test_no_lead_asks_a_question_of_its_own() -> None:
    """A lead stands before a question, in one message with it."""
    assert not (asking := [p for p in told() if (p.name, p.block) in leads() and questions(p.text)]), bad(
        asking
    )


def test_every_message_is_under_sixty_words() -> None:
    assert not (long := [p for p in told() + untold() if p.name not in EXEMPT and words(p.text) > LONGEST]), (
        bad(long)
    )


def test_a_lead_and_its_question_together_are_under_sixty_words() -> None:
    longest_lead = max(words(p.text) for p in told() if p.name.startswith("lead/"))
    asked = [p for p in told() if p.name.split("/")[0] in COACHING and p.block.startswith("ask")]
    assert not (long := [p for p in asked if words(p.text) + longest_lead > LONGEST]), bad(long)


def test_nothing_is_advised() -> None:
    assert not (advising := [p for p in told() if ADVICE.search(p.plain)]), bad(advising)


def test_nobody_is_flattered() -> None:
    assert not (flattering := [p for p in told() if FLATTERY.search(p.plain)]), bad(flattering)


def test_nothing_asks_why() -> None:
    assert not (asking := [p for p in told() if WHY.search(p.plain)]), bad(asking)


def test_no_session_is_counted_out_or_staged_aloud() -> None:
    shouting = re.compile(
        r"\bquestion \d|\bstep \d of|\b(reality|options|will) (stage|phase)\b|next stage", re.IGNORECASE
    )
    assert not (counted := [p for p in told() if shouting.search(p.plain)]), bad(counted)


def test_every_question_of_a_coaching_state_can_be_put_in_four_ways() -> None:
    few = {f"{name}.{block}": len(ways) for name, block, ways in coaching_asks() if len(ways) < ENOUGH}
    assert not few


def coaching_asks() -> Iterator[tuple[str, str, list[Any]]]:
    for flow in COACHING:
        for state in states(flow):
            name = f"{flow}/{state}"
            for block, ways in PROMPTS.blocks(name).items():
                if block.startswith("ask"):
                    yield name, block, ways


def test_no_two_phrasings_are_the_same() -> None:
    """Of one block never; of two states not either, unless a person's own words make them differ."""
    seen: dict[str, Phrasing] = {}
    twice: list[object] = []
    for one in told():
        if one.plain in INHERITED:
            continue
        key = " ".join(
            [
                *re.findall(r"\w+|⟦", one.plain.casefold()),
                *([one.name, one.block] if "⟦" in one.plain else []),
            ]
        )
        if key in seen:
            twice.append(f"{one}   =   {seen[key]}")
        seen.setdefault(key, one)
    assert not twice, bad(twice)


def questions_of(one: Phrasing) -> set[str]:
    return {said for said in sentences(one.plain) if said.endswith("?")}


def test_every_question_can_be_put_in_words_that_no_other_one_uses() -> None:
    """Else it comes twice in a session: "What happened?", and ten turns later "What happened?"."""
    asked: dict[tuple[str, str], list[set[str]]] = defaultdict(list)
    where: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in (one for one in told() if one.name.split("/")[0] in COACHING and one.plain not in INHERITED):
        asked[one.name, one.block].append(questions_of(one))
        for said in questions_of(one):
            where[said].add((one.name, one.block))
    own = {
        block: [said for way in ways for said in way if where[said] <= same(block)]
        for block, ways in asked.items()
    }
    assert not [block for block, ways in asked.items() if all(ways) and not own[block]]


def same(block: tuple[str, str]) -> set[tuple[str, str]]:
    """The block, and of a state's own question the others that it may be asked as in its place."""
    name, asks = block
    ways = (
        [other for other in PROMPTS.blocks(name) if other.startswith("ask")]
        if asks.startswith("ask")
        else [asks]
    )
    return {(name, other) for other in ways}


def test_no_question_begins_alike_in_most_of_its_ways() -> None:
    """Else three turns running do, whatever order they come in."""
    alike: list[str] = []
    for name, block in dict.fromkeys((one.name, one.block) for one in told()):
        ways = [one.plain for one in told() if (one.name, one.block) == (name, block)]
        begun = Counter(opener(way)[:2] for way in ways)
        if (
            name.split("/")[0] in COACHING
            and block.startswith("ask")
            and max(begun.values(), default=0) > max(2, len(ways) / 2)
        ):
            alike.append(f"{name}.{block}")
    assert not alike


INHERITED = {way.render(SAMPLE).strip() for ways in PROMPTS.blocks("_state").values() for way in ways}
"""The parent file's words stand in every child that has none of its own."""


@pytest.mark.parametrize("slip", SLIPS)
def test_no_phrasing_slips(slip: str) -> None:
    """Also with nothing told, except where a list would be empty: such a state is not reached without it."""
    slipped: list[object] = [p for p in told() if re.search(SLIPS[slip], p.plain)]
    assert not slipped, bad(slipped)


@pytest.mark.parametrize("listed", ["Samaritans, 116 123 (as of 2026).", "Samaritans, 116 123 (as of 2026)"])
@pytest.mark.parametrize(
    "told", ["I don't want to be alive any more", "I've got crushing chest pain right now"]
)
def test_the_operators_list_of_whom_to_call_reads_well_with_and_without_a_stop(
    told: str, listed: str
) -> None:
    turn = take_turn(Session(), Book(consented=True, crisis=listed), Text(told), Heard(told, NOW), NOW)
    [signpost] = turn.replies
    for way in PROMPTS.phrasings(signpost.flow, signpost.state, signpost.utterance):
        text = tidied(way.render(signpost.values))
        assert not re.search(SLIPS["two stops"], text), text
        assert re.search(r"2026\)([.,;]|$)", text), text
