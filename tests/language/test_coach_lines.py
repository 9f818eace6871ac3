"""What a learner-coach typed: kinds of line, stage, and the reason."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.coach.kinds import kind_of
from bot.language.coach.sentences import sentences
from bot.language.coach_lines import LABELS, STAGES, decide, hear_coach
from bot.language.linear import shipped

TRAINING = Path(__file__).parents[2] / "training"


@pytest.mark.parametrize(
    ("client", "text", "labels"),
    [
        ("I want to sort my job.", "What would sorted look like?", ("open",)),
        ("I want to sort my job.", "tell me more about that", ("open",)),
        ("I got stuck.", "I'm wondering what got in the way", ("open",)),
        ("I talked to her.", "Did it help?", ("closed",)),
        ("I could call or write.", "Would you rather call or write?", ("closed",)),
        ("I left early.", "Why did you leave early?", ("open", "why")),
        ("I can't sleep.", "Have you tried cutting out the coffee?", ("advice", "leading")),
        ("I can't sleep.", "You should cut out the coffee.", ("advice",)),
        ("I can't sleep.", "try a warm bath before bed", ("advice",)),
        ("I'll ring him.", "On a scale from 1 to 10, how sure are you?", ("scaling",)),
        ("It's all on me, every day.", "It's all on you.", ("reflection",)),
        ("Is this private?", "Everything here is confidential.", ("information",)),
        ("I wrote two pages.", "Well done, that took real effort.", ("affirmation",)),
        ("Hello", "Hi there!", ("other",)),
    ],
)
def test_lines_are_heard_by_the_guide(client: str, text: str, labels: tuple[str, ...]) -> None:
    assert hear_coach(client, text).labels == labels


def test_two_questions_are_stacked_and_keep_their_own_kinds() -> None:
    heard = hear_coach("I'll start Monday.", "What will you do first? And who will you tell?")
    assert {"open", "stacked"} <= set(heard.labels)


def test_giving_back_and_then_asking_carries_both() -> None:
    heard = hear_coach(
        "Three bosses and no time.", "Three bosses pulling at you. What does that do to your week?"
    )
    assert heard.labels == ("open", "reflection")


def test_the_reason_names_the_sentence_and_what_it_was_taken_for() -> None:
    heard = hear_coach("I can't sleep.", "Have you tried a bath?")
    assert heard.why == ("have you tried a bath = leading: thought of, yes or no",)


def test_a_second_question_in_one_sentence_is_cut_off() -> None:
    parts = sentences("What will you do, and when will you do it?")
    assert [one.text for one in parts] == ["what will you do", "when will you do it"]


def test_a_lead_in_is_no_question_of_its_own() -> None:
    parts = sentences("When you sit down to write, how do you begin?")
    assert [kind_of(one) for one in parts] == ["open"]


@pytest.mark.parametrize(
    "text", ["what you need is rest", "what worked for me was a walk", "What a brave step"]
)
def test_a_statement_that_begins_with_what_is_not_asked(text: str) -> None:
    assert not sentences(text)[0].is_question


def test_no_set_that_the_guide_rules_out_is_ever_heard() -> None:
    for margins in (
        {"summary": 4.0, "reflection": 4.0},
        {"why": 4.0},
        {"stacked": 4.0},
        {"scaling": 3.0, "closed": 3.0},
    ):
        labels, _, _ = decide(shipped("coach"), dict.fromkeys(shipped("coach").labels, -1.0) | margins)
        assert not {"summary", "reflection"} <= set(labels)
        assert "why" not in labels or "open" in labels
        assert labels != ("stacked",)


def test_nearly_all_lines_of_the_training_writers_are_heard_right() -> None:
    lines = (TRAINING / "coach.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["id"][0] in "DEFG"]
    heard = [hear_coach(row["client"], row["text"]) for row in rows]
    exact = sum(sorted(row["labels"]) == list(h.labels) for row, h in zip(rows, heard, strict=True))
    stage = sum(row["stage"] == h.stage for row, h in zip(rows, heard, strict=True))
    assert exact >= 0.92 * len(rows)
    assert stage >= 0.88 * len(rows)


@settings(max_examples=80, deadline=2000)
@given(st.text(max_size=300), st.text(max_size=4096))
def test_any_text_is_heard_without_error(client: str, text: str) -> None:
    heard = hear_coach(client, text)
    assert heard.stage in STAGES
    assert heard.labels
    assert set(heard.labels) <= set(LABELS)


@pytest.mark.parametrize(
    "repeated", ["what ", ", what is ", "1 to ", "have you ever ", "maybe just ", "a", "? "]
)
def test_a_wall_of_repeats_is_heard_in_bounded_time(repeated: str) -> None:
    wall = (repeated * 4096)[:4096]
    hear_coach(wall, wall)
    began = time.process_time()
    hear_coach(wall, wall)
    assert time.process_time() - began < 0.1


# --- families of wordings that strangers used and that were misheard


LEADS = frozenset({"leading"})


@pytest.mark.parametrize(
    ("client", "text"),
    [
        ("I might see the dentist.", "So you'll ring the dentist on Monday, yes?"),
        ("I don't like the flat.", "so youll give notice then right"),
        ("The tea went cold.", "It wasn't the tea you minded though was it"),
        ("He never came back.", "you werent surprised were you"),
        ("She got the key.", "You're jealous of her, aren't you?"),
    ],
)
def test_a_tag_after_the_coachs_own_idea_leads(client: str, text: str) -> None:
    assert set(hear_coach(client, text).labels) >= LEADS


@pytest.mark.parametrize(
    ("client", "text"),
    [
        ("On Monday I'll ring the dentist.", "So on Monday you'll ring the dentist, yes?"),
        ("I'll tell Ana about the rota on Friday.", "so you'll tell Ana on Friday about the rota, right?"),
    ],
)
def test_a_tag_after_their_own_plan_gives_it_back(client: str, text: str) -> None:
    assert hear_coach(client, text).labels == ("reflection",)


@pytest.mark.parametrize(
    "text",
    ["I think you're scared of it.", "i think youre lonely", "I guess you feel left out.",
     "I have the impression that you're tired of it.", "My sense is that you miss him."],
)  # fmt: skip
def test_a_reading_of_the_client_is_no_advice(text: str) -> None:
    assert hear_coach("I sit there every evening and wait.", text).labels == ("reflection",)


@pytest.mark.parametrize(
    "text", ["I think you should leave.", "i reckon u need to tell him", "I'd say you must go."]
)
def test_what_they_think_the_client_should_do_is_advice(text: str) -> None:
    assert "advice" in hear_coach("I sit there every evening and wait.", text).labels


def test_whether_another_way_was_tried_plants_no_course_of_action() -> None:
    for text in (
        "Have you ever tried another way?",
        "have u tried anything else",
        "Have you tried it before?",
    ):
        assert kind_of(sentences(text)[0]) == "closed", text
    for text in ("Have you ever tried yoga?", "have you thought about moving", "Have you tried to tell him?"):
        assert kind_of(sentences(text)[0]) == "leading", text


@pytest.mark.parametrize(
    "text",
    ["just paint the door", "Maybe hum it to her?", "perhaps rent a van for it", "Great idea, do that.",
     "And could you maybe bake them something?"],
)  # fmt: skip
def test_any_verb_bids_after_a_light_word(text: str) -> None:
    assert kind_of(sentences(text)[-1]) in ("advice", "leading")


@pytest.mark.parametrize(
    "text",
    ["just like that", "maybe not the best day", "perhaps one of them", "can you maybe say a bit more",
     "just after the wedding"],
)  # fmt: skip
def test_a_light_word_alone_bids_nothing(text: str) -> None:
    assert kind_of(sentences(text)[-1]) not in ("advice", "leading")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("so what do you want", ("open",)),
        ("what would that give you", ("open",)),
        ("waht woud you liek to talk about", ("open",)),
        ("and then waht happend", ("open",)),
        ("how come you didnt ring", ("open", "why")),
        ("u shuld ring him", ("advice",)),
        ("hav you told him", ("closed",)),
    ],
)
def test_thumbs_and_missing_marks_change_nothing(text: str, labels: tuple[str, ...]) -> None:
    assert hear_coach("I left and never called him again.", text).labels == labels


@pytest.mark.parametrize(
    "text", ["I believe in you!", "You've got this!!", "I'm so excited for you!!", "Perfect!"]
)
def test_a_cheer_is_heard_as_praise(text: str) -> None:
    assert hear_coach("I'll do it on Monday.", text).labels == ("affirmation",)
