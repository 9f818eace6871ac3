"""Every phrasing of every prompt, rendered with sample values: found, filled, short, one question, no advice."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jinja2 import UndefinedError

from bot.flows.book import Book
from bot.flows.engine import take_turn
from bot.flows.flow import DONE, START
from bot.flows.incoming import Text
from bot.flows.plan import FLOWS
from bot.flows.replies import Reply
from bot.flows.scene import Scene
from bot.flows.session import Kept, Session, Visit
from bot.flows.values import BLANK
from bot.language.hearing import Heard
from bot.prompts import MissingUtterance
from tests.test_tables import NOW
from tests.transcript import PROMPTS

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 60
EXEMPT = ("welcome/introduce", "repair/privacy", "risk/signpost")
"""The introduction, privacy and risk may be longer (design §3); records are written elsewhere."""
ENOUGH = 4
"""Ways to put a question of a coaching state, so that nobody meets the same one twice in a session."""
COACHING = ("goal", "reality", "options", "will", "close")

OWN = {name: f"⟦{name}⟧" for name in ("goal topic echo whole other stop vague chosen situation tried stuck pick action "
       "obstacle then_what cue why takeaway idea reflection standing_goal step recap plan").split()}  # fmt: skip
"""Their own words stand in brackets, so that they can be told from ours and left out of the count."""
SAMPLE: dict[str, Any] = {
    **BLANK, **OWN, "minutes": 20, "sure": 6, "due_words": "tomorrow, Thursday 12 March, at 9:00",
    "now_words": "Wednesday 11 March, 10:20", "zone": "Europe/London", "feeling": "nervous",
    "kind": "conversation",
    "operator": "Ada Field of Field Coaching runs this copy.", "reads": True, "crisis": "",
    "label": "⟦label⟧",
    "count": 3, "steps": ["⟦step one⟧", "⟦step two⟧"], "ideas": ["⟦idea one⟧", "⟦idea two⟧", "⟦idea three⟧"],
    "goals": ["⟦goal one⟧", "⟦goal two⟧", "⟦goal three⟧"], "parked": ["⟦parked one⟧"], "reminders": "full",
    "when_words": "Thursday 12 March at 18:00", "effect": "you're being hard on yourself",
    "condition": "not sleeping for weeks", "number": 3, "mark": "",
}  # fmt: skip
BARE = {**SAMPLE, **dict.fromkeys(OWN, ""), "steps": [], "ideas": [], "goals": [], "parked": [],
    "operator": "",
        "reads": False, "crisis": "Samaritans, 116 123 (as of 2026).", "due_words": "", "feeling": "",
        "count": 1}  # fmt: skip
"""The same person with nothing told: an "or" in a template must read well too."""

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


@dataclass(frozen=True)
class Phrasing:
    """One way to say one utterance of one file, rendered."""

    name: str
    block: str
    nth: int
    text: str

    def __str__(self) -> str:
        return f"{self.name}.{self.block} #{self.nth + 1}: {self.text}"

    @property
    def plain(self) -> str:
        return html.unescape(re.sub(r"</?(?:b|i|u|s|code|pre)>", "", self.text))


def phrasings(values: dict[str, Any] = SAMPLE) -> list[Phrasing]:
    return [
        Phrasing(name, block, nth, tidied(way.render(values)))
        for name in PROMPTS.names()
        for block, ways in PROMPTS.blocks(name).items()
        if not block.startswith("button_")
        for nth, way in enumerate(ways)
    ]


def tidied(text: str) -> str:
    """As the renderer does: no space at a line's ends, one between words (an "if" leaves two)."""
    return "\n".join(" ".join(line.split()) for line in text.strip().split("\n"))


ALL = phrasings()
UNTOLD = phrasings(BARE)


def bad(found: Iterator[object] | list[object]) -> str:
    return "\n".join(str(one) for one in found)


def questions(text: str) -> int:
    return len(re.findall(r"\?+", re.sub(r"⟦.*?⟧", "", text)))


def words(text: str) -> int:
    return len(re.sub(r"⟦.*?⟧", "", text).split())


def test_every_phrasing_renders_with_what_was_told_and_with_nothing() -> None:
    assert len(ALL) > 300
    assert len(ALL) == len(UNTOLD)


def test_a_value_that_is_no_slot_is_an_error() -> None:
    template = PROMPTS._environment.from_string("{{ gaol }}")
    with pytest.raises(UndefinedError):
        template.render(SAMPLE)


def test_no_message_asks_two_questions() -> None:
    assert not [p for p in ALL + UNTOLD if questions(p.text) > 1], bad(
        [p for p in ALL if questions(p.text) > 1]
    )


def test_no_lead_asks_a_question_of_its_own() -> None:
    """A lead stands before a question, in one message with it."""
    assert not (asking := [p for p in ALL if (p.name, p.block) in LEADS and questions(p.text)]), bad(asking)


def test_every_message_is_under_sixty_words() -> None:
    assert not (long := [p for p in ALL + UNTOLD if p.name not in EXEMPT and words(p.text) > LONGEST]), bad(
        long
    )


def test_a_lead_and_its_question_together_are_under_sixty_words() -> None:
    longest_lead = max(words(p.text) for p in ALL if p.name.startswith("lead/"))
    asked = [p for p in ALL if p.name.split("/")[0] in COACHING and p.block.startswith("ask")]
    assert not (long := [p for p in asked if words(p.text) + longest_lead > LONGEST]), bad(long)


def test_nothing_is_advised() -> None:
    assert not (advising := [p for p in ALL if ADVICE.search(p.plain)]), bad(advising)


def test_nobody_is_flattered() -> None:
    assert not (flattering := [p for p in ALL if FLATTERY.search(p.plain)]), bad(flattering)


def test_nothing_asks_why() -> None:
    assert not (asking := [p for p in ALL if WHY.search(p.plain)]), bad(asking)


def test_no_session_is_counted_out_or_staged_aloud() -> None:
    shouting = re.compile(
        r"\bquestion \d|\bstep \d of|\b(reality|options|will) (stage|phase)\b|next stage", re.IGNORECASE
    )
    assert not (counted := [p for p in ALL if shouting.search(p.plain)]), bad(counted)


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
    for one in ALL:
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


INHERITED = {way.render(SAMPLE).strip() for ways in PROMPTS.blocks("_state").values() for way in ways}
"""The parent file's words stand in every child that has none of its own."""


SLIPS = {
    "two stops": r"(?<!\.)\.\.(?!\.)|[.!?:;,]\s*[,;:]|,\s*[.!?]|\?\.|!\.",
    "a space before a stop": r"\s[.,;!?](?=\s|$)",
    "two words alike": r"\b(the|a|to|you|is|of|in|and|it|that|what)\s+\1\b",
    "an empty quote": r"“\s*”|\"\s*\"",
    "a straight quote": r'"',
    "a dash": r"—",
    "markup of Jinja": r"[{}]|%",
    "an unclosed quote": r"“[^”]*$|^[^“]*”",
    "a small letter first": r"^[a-z]",
    "no stop at the end": r"[^.?!…:”⟧)\]]$",
}


@pytest.mark.parametrize("slip", SLIPS)
def test_no_phrasing_slips(slip: str) -> None:
    """Also with nothing told, except where a list would be empty: such a state is not reached without it."""
    slipped: list[object] = [p for p in ALL if re.search(SLIPS[slip], p.plain)]
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


def states(flow: str) -> list[str]:
    return [name for name in FLOWS[flow].states if name not in (START, DONE)]


def said_outright() -> set[tuple[str, str, str]]:
    """(flow, state, utterance) of every `scene.say("…", "…", "…")` in the core; "*" where it is computed."""
    found: set[tuple[str, str, str]] = set()
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and _called(node) in ("say", "utter", "Reply")
                and len(node.args) >= 2
            ):
                flow, state, *rest = [_constant(argument) for argument in node.args[:3]]
                found.add((flow, state, rest[0] if rest else "ask"))
    return found


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _constant(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else "*"


def constants() -> set[str]:
    """Every string that the core and the ear hold: a block's name, or the ending that a name is put together with."""
    return {
        node.value
        for room in ("flows", "language")
        for path in sorted((ROOT / "bot" / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


SAID = said_outright()
LEADS = {
    (name, block)
    for name in PROMPTS.names()
    if name.startswith("lead/")
    for block in PROMPTS.blocks(name)
    if block not in ("help", "smaller")
}
"""What is said before a question, in one message with it."""


def test_what_the_core_says_by_name_has_its_words() -> None:
    missing: list[str] = []
    for flow, state, utterance in sorted(SAID):
        if "*" not in (flow, state):
            try:
                blocks = PROMPTS.blocks(f"{flow}/{state}")
            except MissingUtterance:
                missing.append(f"{flow}/{state}")
                continue
            if utterance not in ("*", *blocks):
                missing.append(f"{flow}/{state}.{utterance}")
    assert not missing


@pytest.mark.parametrize("flow", FLOWS)
def test_every_state_has_its_question_in_words(flow: str) -> None:
    silent = [
        s for s in states(flow) if not any(block.startswith("ask") for block in PROMPTS.blocks(f"{flow}/{s}"))
    ]
    assert not silent


@pytest.mark.parametrize("flow", FLOWS)
def test_whatever_a_stage_may_choose_to_ask_has_its_words(flow: str) -> None:
    """A stage with `asks` names its utterance; here for somebody who told little."""
    for name in states(flow):
        stage = FLOWS[flow].stage(name)
        if stage.asks:
            scene = Scene(
                Session(plan=(Visit(flow, name),), kept=KEPT),
                Book(consented=True),
                Text("so"),
                Heard("so", NOW),
                NOW,
            )
            assert stage.asks(scene) in PROMPTS.blocks(f"{flow}/{name}")


KEPT = (Kept("goal", "the rota"), Kept("goals", ["a", "b"]))


def test_every_button_has_its_label() -> None:
    labels = PROMPTS.blocks("_labels")
    missing = [
        f"{flow}/{s}.button_{choice}"
        for flow in FLOWS
        for s in states(flow)
        for choice in FLOWS[flow].stage(s).choices
        if f"button_{choice}" not in (PROMPTS.blocks(f"{flow}/{s}").keys() | labels.keys())
    ]
    assert not missing


def test_every_file_is_of_a_state_or_is_said_by_name() -> None:
    of_states = {f"{flow}/{state}" for flow in FLOWS for state in states(flow)}
    by_name = {f"{flow}/{state}" for flow, state, _ in SAID}
    computed = {state for flow, state, _ in SAID if flow == "*"}
    orphans = [
        name
        for name in PROMPTS.names()
        if name not in of_states | by_name
        and f"{name.split('/')[0]}/*" not in by_name
        and name.split("/")[1] not in computed
    ]
    assert not orphans


def test_every_block_is_used() -> None:
    """By its name somewhere in the core, or by a name put together there ("ask_" and the rest)."""
    known = constants() | {"ask", "help", "smaller"}
    orphans = [
        f"{name}.{block}"
        for name in PROMPTS.names()
        for block in PROMPTS.blocks(name)
        if not any(part in known for part in ways_to_name(block))
    ]
    assert not orphans


def ways_to_name(block: str) -> set[str]:
    """ "button_drop_it" is the trigger drop_it; "ask_death" is named by "ask_" and "death"."""
    return {block, *(block.removeprefix(start) for start in ("button_", "ask_", "set_"))}


@pytest.mark.parametrize(
    "told", ["<b>bold</b> & co", "{{ 7*7 }}", "&lt;script&gt;", "a_b *c* `d`", "مرحبا", "{% if %}"]
)
def test_a_persons_words_are_only_ever_a_value(told: str) -> None:
    message = PROMPTS.render(Reply("goal", "frame", "ask", {**SAMPLE, "goal": told}), seed=1)
    assert told in message.plain
    assert "<b>" not in message.text and "49" not in message.text


def test_nobody_meets_the_same_words_twice_until_all_are_spent() -> None:
    ways = len(PROMPTS.phrasings("goal", "topic", "ask"))
    for seed in range(20):
        said = [
            PROMPTS.render(Reply("goal", "topic", "ask", SAMPLE, nth=nth), seed).text for nth in range(ways)
        ]
        assert len(set(said)) == ways


def test_two_people_do_not_hear_the_same_order() -> None:
    assert len({PROMPTS.render(Reply("goal", "topic", "ask", SAMPLE), seed).text for seed in range(30)}) > 1
