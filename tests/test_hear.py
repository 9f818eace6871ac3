"""`grow hear KIND`: the ear alone, JSON lines in, one JSON line out for each, in order."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.hear import KINDS, serve

ROOT = Path(__file__).resolve().parent.parent
ASKED: dict[str, dict[str, Any]] = {
    "goal": {"id": "g1", "text": "stop snapping at my kids"},
    "coach": {"id": "c1", "client": "I never get to it.", "text": "What gets in the way?"},
    "commitment": {"id": "m1", "now": "2026-03-11T10:20", "text": "I'll ring Ana on Friday at 9am"},
    "risk": {"id": "r1", "text": "I don't want to be alive any more"},
    "reflection": {"id": "f1", "text": "I'm worried that I'll let my team down"},
}
FORMATS = {
    "goal": {"id", "labels", "sure", "why", "spans"},
    "coach": {"id", "labels", "stage", "sure", "why"},
    "commitment": {"id", "due", "recurring", "step", "ambiguous", "why"},
    "risk": {"id", "risk", "why"},
    "reflection": {"id", "reflection"},
}
KIND = pytest.mark.parametrize("kind", sorted(KINDS))
GOAL_LABELS = {"too_big", "too_vague", "multiple", "someone_else", "negative", "none_stated"}
COACH_LABELS = set(
    "open closed leading stacked why reflection summary affirmation advice scaling information other".split()
)


def hear(kind: str, *lines: dict[str, Any] | str) -> list[dict[str, Any]]:
    given = "".join(
        (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)) + "\n" for line in lines
    )
    out = io.StringIO()
    serve(kind, io.StringIO(given), out)
    answers = out.getvalue().splitlines()
    assert len(answers) == len(lines), "one line out for each line in"
    return [json.loads(answer) for answer in answers]


def test_there_are_the_five_kinds() -> None:
    assert set(KINDS) == set(FORMATS)


@KIND
def test_an_answer_has_just_the_keys_of_its_format(kind: str) -> None:
    [answer] = hear(kind, ASKED[kind])
    assert set(answer) == FORMATS[kind]
    assert answer["id"] == ASKED[kind]["id"]


def test_a_goal_has_sorted_labels_and_says_why() -> None:
    answers = hear(
        "goal",
        ASKED["goal"],
        {"id": 2, "text": "I want to stop being anxious and get my sister to call more"},
    )
    assert answers[0]["labels"] == ["negative"]
    for answer in answers:
        assert answer["labels"] == sorted(set(answer["labels"])) and set(answer["labels"]) <= GOAL_LABELS
        assert isinstance(answer["sure"], bool)
        assert answer["why"] and all(isinstance(reason, str) for reason in answer["why"])
        assert all(isinstance(found, list) for found in answer["spans"].values())


def test_a_workable_goal_has_no_label() -> None:
    assert hear("goal", {"id": 1, "text": "know what I will say to Ana about the rota"})[0]["labels"] == []


def test_a_coach_line_has_labels_and_a_stage() -> None:
    [answer] = hear("coach", ASKED["coach"])
    assert answer["labels"] == ["open"]
    assert answer["stage"] in {"goal", "reality", "options", "will", "none"}
    [stacked] = hear(
        "coach", {"id": 1, "client": "Hm.", "text": "What did you try? And do you want to go on?"}
    )
    assert stacked["labels"] == sorted(stacked["labels"]) and set(stacked["labels"]) <= COACH_LABELS
    assert "stacked" in stacked["labels"]


def test_a_commitment_has_its_date_and_its_step() -> None:
    [answer] = hear("commitment", ASKED["commitment"])
    assert (answer["due"], answer["recurring"], answer["ambiguous"]) == ("2026-03-13T09:00", False, False)
    assert answer["step"] == "ring Ana"


def test_a_commitment_without_a_time_is_due_at_none() -> None:
    [answer] = hear("commitment", {"id": 1, "now": "2026-03-11T10:20", "text": "I'll ring Ana soon"})
    assert answer["due"] is None


def test_a_commitment_may_lean_on_the_next_session() -> None:
    asked = {**ASKED["commitment"], "text": "I'll write to Tom before our next session"}
    [without], [leaning] = hear("commitment", asked), hear("commitment", {**asked, "session": "2026-03-25"})
    assert leaning["due"] != without["due"] and str(leaning["due"]).startswith("2026-03-2")


def test_risk_is_named_by_kind_and_figures_of_speech_are_none() -> None:
    answers = hear("risk", ASKED["risk"], {"id": 2, "text": "this deadline is killing me"})
    assert [answer["risk"] for answer in answers] == ["self", "none"]
    assert answers[0]["why"]


def test_a_reflection_is_a_sentence_to_you_or_null() -> None:
    said, refused = hear("reflection", ASKED["reflection"], {"id": 2, "text": "What do YOU think??"})
    assert re.search(r"\byou\b", said["reflection"], re.IGNORECASE)
    assert refused["reflection"] is None


@KIND
def test_order_is_kept_and_ids_come_back_as_they_were(kind: str) -> None:
    ids = ["b", "a", 3, None, "ä", "b"]
    assert [answer["id"] for answer in hear(kind, *({**ASKED[kind], "id": one} for one in ids))] == ids


@KIND
def test_only_the_named_keys_are_read(kind: str) -> None:
    """What the right answer is, in the same line, must not be seen."""
    given = ASKED[kind]
    told = {**given, "labels": ["advice"], "risk": "medical", "due": "2030-01-01", "step": "x",
    "stage": "will", "why": ["y"],
            "recurring": True, "reflection": "z", "weekday": "Monday", "sure": False,
            "spans": {}}  # fmt: skip
    assert hear(kind, told) == hear(kind, given)


@KIND
def test_the_same_line_is_heard_the_same_each_time(kind: str) -> None:
    one, two = hear(kind, ASKED[kind], ASKED[kind])
    assert one == two


BAD = ("", "hello", "[]", "null", "3", '"text"', "{", '{"id": "x", ', "[" * 5000)


@KIND
@pytest.mark.parametrize("line", BAD)
def test_a_line_that_is_no_object_gets_an_error_and_the_next_is_heard(kind: str, line: str) -> None:
    bad, after = hear(kind, line, ASKED[kind])
    assert set(bad) == {"id", "error"} and bad["error"]
    assert set(after) == FORMATS[kind]


@KIND
@pytest.mark.parametrize("text", [None, 3, [], {}, True])
def test_a_line_without_text_gets_an_error_with_its_id(kind: str, text: object) -> None:
    [answer] = hear(kind, {**ASKED[kind], "text": text})
    assert set(answer) == {"id", "error"}
    assert answer["id"] == ASKED[kind]["id"]
    assert "Traceback" not in answer["error"]


@pytest.mark.parametrize("now", ["", "yesterday", None, 5, "2026-13-45"])
def test_a_commitment_whose_now_is_no_time_gets_an_error(now: object) -> None:
    [answer] = hear("commitment", {**ASKED["commitment"], "now": now})
    assert set(answer) == {"id", "error"}


@pytest.mark.parametrize("session", ["soon", "2026-99-99", 5, []])
def test_a_session_that_is_no_date_gets_an_error_or_is_left_out(session: object) -> None:
    [answer] = hear("commitment", {**ASKED["commitment"], "session": session})
    assert set(answer) in ({"id", "error"}, FORMATS["commitment"])


@KIND
@pytest.mark.parametrize(
    "text", ["", " ", "🙃", "<b>", "{{ 7*7 }}", "مرحبا", "a" * 4096, "\x00", "word " * 800, "?!?!"]
)
def test_odd_text_is_heard_without_an_error(kind: str, text: str) -> None:
    [answer] = hear(kind, {**ASKED[kind], "text": text})
    assert set(answer) == FORMATS[kind]


def test_an_unknown_kind_exits_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["hear", "everything"])
    assert left.value.code == 2
    assert capsys.readouterr().out == ""


def test_the_program_hears_from_its_input() -> None:
    given = "".join(json.dumps(ASKED["risk"]) + "\n" for _ in range(3))
    run = subprocess.run(
        [sys.executable, "-m", "bot", "hear", "risk"],
        input=given,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    assert [json.loads(line)["risk"] for line in run.stdout.splitlines()] == ["self"] * 3
