"""Risk: a signpost on every message, and no alarm at ordinary talk."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import risk
from bot.language.risk import hear_risk
from bot.language.risks.notation import beginnings, needs
from bot.language.risks.spelling import plain_words

TRAINING = Path(__file__).parents[2] / "training"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to kill myself", "self"),
        ("honestly id be better off dead and so would they", "self"),
        ("i dont want to wake up tomorow", "self"),
        ("I've been cutting again", "self"),
        ("I'm having suicidle thoughts and i cant stop them", "self"),
        ("I'm going to stab my boss on Friday, I've got the knife in my bag", "harm_others"),
        ("the voices tell me to hurt my neighbour", "harm_others"),
        ("my husband hits me when he's been drinking", "abuse"),
        ("he has my passport and I'm not allowed out of the house", "abuse"),
        ("my uncle comes into my room at night", "abuse"),
        ("my chest is tight and my left arm has gone numb", "medical"),
        ("my dad has collapsed and I can't wake him", "medical"),
        ("I'm 30 weeks pregnant and there's a lot of blood", "medical"),
    ],
)
def test_danger_now_is_heard_with_its_kind_and_its_reason(text: str, kind: str) -> None:
    heard = hear_risk(text)
    assert heard.risk == kind
    assert heard.why


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "no",
        "tomorrow at nine",
        "about a six",
        "🙂",
        "",
        "my boss is killing me",
        "kill the meeting",
        "dying to start",
        "I could murder a coffee",
        "this deadline is killing me",
        "I'd like to sort my CV",
        "email Sarah the draft by Friday",
        "I want to get better at saying no",
        "I run a suicide prevention helpline and I'd like to plan the rota",
        "I had depression years ago, got treatment and I'm well now",
        "drowning in email, as ever",
        "we got slaughtered 5-0 on Sunday lol",
    ],
)
def test_ordinary_talk_idiom_work_and_the_past_are_no_risk(text: str) -> None:
    assert hear_risk(text).risk == "none"


def test_nearly_all_lines_of_the_training_writers_are_heard_right() -> None:
    lines = (TRAINING / "risk.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["id"][0] in "DEFG"]
    risky = [hear_risk(row["text"]).risk for row in rows if row["risk"] != "none"]
    calm = [hear_risk(row["text"]).risk for row in rows if row["risk"] == "none"]
    assert sum(heard != "none" for heard in risky) >= 0.97 * len(risky)
    assert sum(heard != "none" for heard in calm) <= 0.05 * len(calm)


def test_answers_about_goals_and_steps_hardly_ever_raise_an_alarm() -> None:
    texts = [
        row["text"]
        for name in ("goals", "commitments")
        for row in map(json.loads, (TRAINING / f"{name}.jsonl").read_text(encoding="utf-8").splitlines())
        if row["id"][0] in "DEFG"
    ]
    alarms = sum(hear_risk(text).risk != "none" for text in texts)
    assert alarms <= 0.01 * len(texts)


def test_every_phrase_is_found_by_words_that_must_be_there() -> None:
    for groups in risk.SIGNS.values():
        for phrases in groups.values():
            for phrase in phrases:
                assert needs(phrase)


def test_phone_spelling_is_written_out_and_slips_are_mended() -> None:
    assert plain_words("i wanna dissapear tmrw, cant brethe!") == [
        *("i", "want", "to", "disappear", "tomorrow", "cant", "breathe", ".")
    ]
    assert beginnings(["suicidal", "2.1"]) == {"suic", "#"}


@settings(max_examples=80, deadline=2000)
@given(st.text(max_size=4096))
def test_any_text_is_heard_without_error(text: str) -> None:
    assert hear_risk(text).risk in (*risk.KINDS, "none")


@pytest.mark.parametrize(
    "repeated",
    ["i ", "my ", "want to ", "not ", "he hit me ", "cant breathe ", "a", "?", "i want to kill him "],
)
def test_a_wall_of_repeats_is_heard_in_bounded_time(repeated: str) -> None:
    wall = (repeated * 4096)[:4096]
    hear_risk(wall)
    began = time.process_time()
    hear_risk(wall)
    assert time.process_time() - began < 0.1
