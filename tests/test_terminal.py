"""`grow chat --jsonl`: one line out for each line in, as programs rely on it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.terminal import Terminal
from bot.channels.terminal_jsonl import serve_jsonl
from bot.channels.terminal_person import serve_person
from bot.coach import Coach
from bot.page import Terms
from storage.store import Store
from tests.transcript import PROMPTS

ROOT = Path(__file__).resolve().parent.parent
CLOCK = datetime(2026, 3, 11, 10, 20, tzinfo=UTC)
MET: list[dict[str, Any]] = [{"text": "hi"}, {"press": "agree"}]
IN_GOAL: list[dict[str, Any]] = [*MET, {"text": "decide which of the two courses I take"}]
STEP_KEPT: list[dict[str, Any]] = [
    *IN_GOAL, {"text": "/coach"}, {"press": "start_afresh"}, {"press": "minutes:10"},
    {"text": "decide which of the two courses I take"},
    {"press": "thats_it"}, *[{"text": "/skip"}] * 4, {"text": "ring Ana"}, *[{"text": "/skip"}] * 2,
    {"press": "pick:0"},
    {"text": "ring Ana"}, {"text": "tomorrow at 10"}, {"text": "nothing"}, {"text": "9"},
    {"press": "thats_it"},
]  # fmt: skip


@pytest.fixture
async def coach(tmp_path: Path) -> AsyncIterator[Coach]:
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    yield Coach(store, PROMPTS, Terms(zone="Europe/Vienna"), lambda: CLOCK)
    await store.close()


def partner(coach: Coach, name: str = "me") -> Terminal:
    return Terminal(coach, name, lambda: CLOCK)


async def heard(coach: Coach, *lines: dict[str, Any] | str, name: str = "me") -> list[dict[str, Any]]:
    """What comes back for these lines, given to one run of the program."""
    given = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    out = io.StringIO()
    await serve_jsonl(partner(coach, name), io.StringIO(given), out)
    answers = out.getvalue().splitlines()
    assert len(answers) == len(lines), "one line out for each line in"
    return [json.loads(answer) for answer in answers]


async def test_an_answer_has_replies_with_text_and_buttons_and_says_where_it_stands(coach: Coach) -> None:
    [first, _] = await heard(coach, *MET)
    assert set(first) == {"replies", "flow", "state"}
    [reply] = first["replies"]
    assert set(reply) == {"text", "buttons", "edited", "file"}
    assert reply["edited"] is False and reply["file"] is None
    assert reply["buttons"][0] == {"id": "agree", "label": "Yes, let's start"}
    assert (first["flow"], first["state"]) == ("welcome", "introduce")


async def test_with_nothing_open_flow_and_state_are_null(coach: Coach) -> None:
    assert [(a["flow"], a["state"]) for a in await heard(coach, *MET)][-1] == (None, None)


async def test_nothing_is_said_before_the_first_line(coach: Coach) -> None:
    assert await heard(coach) == []


async def test_text_and_labels_are_plain(coach: Coach) -> None:
    answers = await heard(coach, *MET, {"text": "decide what I tell <Ana> & Tom's boss"})
    assert "<Ana> & Tom's boss" in answers[-1]["replies"][0]["text"]


@pytest.mark.parametrize(
    "line",
    ["", "hello", "{", "[]", "null", "3", '"text"', '{"text": 5}', '{"press": null}', '{"edit": []}',
    '{"other": {}}', "{}",
     '{"now": "2026-03-11T10:20"}', '{"text": "hi", "now": "noon"}', '{"text": "hi", "now": 3}',
     '{"press": "agree", "reply": "one"}',
     '{"press": "agree", "reply": true}', '{"silence": false}', "[" * 5000],
)  # fmt: skip
async def test_a_malformed_line_gets_its_error_and_the_run_goes_on(coach: Coach, line: str) -> None:
    first, bad, after = await heard(coach, {"text": "hi"}, line, {"press": "agree"})
    assert set(bad) == {"error"} and bad["error"]
    assert first["flow"] == "welcome"
    assert after["flow"] is None


async def test_a_malformed_line_changes_nothing(coach: Coach) -> None:
    await heard(coach, *IN_GOAL)
    before = await coach.where("terminal:me")
    await heard(coach, "{", {"text": 5}, {"now": "soon", "text": "hi"})
    assert await coach.where("terminal:me") == before


async def test_a_button_is_pressed_by_its_id_or_its_label(coach: Coach) -> None:
    by_id = await heard(coach, {"text": "hi"}, {"press": "agree"})
    by_label = await heard(coach, {"text": "hi"}, {"press": "Yes, let's start"}, name="other")
    assert by_id[-1]["flow"] is None and by_label[-1]["flow"] is None


async def test_an_id_goes_before_a_label_and_the_newest_message_before_older_ones(coach: Coach) -> None:
    answers = await heard(coach, *IN_GOAL, {"press": "thats_it"})
    assert answers[-1]["state"] == "matters"


async def test_a_press_may_name_an_answer_back(coach: Coach) -> None:
    """The same label in an older answer is another button: an old question's, which is stale."""
    lines = [*IN_GOAL, {"press": "not_quite"}, {"text": "decide whether I take one"}]
    newest, *_ = (await heard(coach, *lines, {"press": "thats_it", "reply": 1}))[-1:]
    assert newest["state"] == "matters"
    old = (await heard(coach, *lines, {"press": "thats_it", "reply": 3}, name="other"))[-1]
    assert old["state"] == "frame"


async def test_a_button_that_was_never_there_gets_an_answer(coach: Coach) -> None:
    answers = await heard(coach, *IN_GOAL, {"press": "no such button"})
    assert answers[-1]["replies"] and answers[-1]["state"] == "frame"


async def test_text_that_begins_with_a_slash_is_a_command(coach: Coach) -> None:
    answers = await heard(
        coach, *IN_GOAL, {"text": "/COACH now"}, {"text": "/coach@grow_bot"}, {"text": "/"}, {"text": "/ hm"}
    )
    assert [answer["state"] for answer in answers[-4:-2]] == ["recap", "recap"]
    assert all(answer["replies"] for answer in answers)


async def test_an_edit_replaces_the_last_words(coach: Coach) -> None:
    answers = await heard(coach, *IN_GOAL, {"edit": "decide which job I take"})
    assert "which job you take" in answers[-1]["replies"][-1]["text"]


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document", "location", "whatever"])
async def test_what_has_no_words_gets_a_kind_answer_and_the_place_is_kept(coach: Coach, kind: str) -> None:
    answers = await heard(coach, *IN_GOAL, {"other": kind})
    assert answers[-1]["replies"] and answers[-1]["state"] == "frame"


async def test_silence_delivers_all_that_is_due_and_no_other_line_does(coach: Coach) -> None:
    kept = await heard(coach, *STEP_KEPT, {"text": "/stop"}, {"press": "remind_full"})
    assert kept[-1]["flow"] is None, kept[-1]
    late = {"now": "2026-03-12T15:00"}
    spoken, silent, again = await heard(coach, {"text": "/steps", **late}, {"silence": True,
    "now": "2026-03-12T16:00"},
                                        {"silence": True})  # fmt: skip
    assert not any(b["id"].startswith("x") for r in spoken["replies"] for b in r["buttons"])
    assert spoken["state"] is None
    assert len(silent["replies"]) == 1 and silent["state"] == "follow_up"
    assert again["replies"] == []


async def test_silence_with_nothing_due_has_no_replies_and_stays_where_it_is(coach: Coach) -> None:
    answers = await heard(coach, *IN_GOAL, {"silence": True})
    assert answers[-1] == {"replies": [], "flow": "goal", "state": "frame"}


async def test_now_holds_until_the_next_and_never_goes_back(coach: Coach) -> None:
    lines = [
        {"text": "hi", "now": "2026-04-01T09:00"},
        {"press": "agree", "now": "2026-03-01T09:00"},
        {"text": "/start"},
    ]
    await heard(coach, *lines)
    _, _, session, _ = await coach.where("terminal:me")
    assert session.heard == "2026-04-01T09:00"


async def test_now_is_local_time_in_the_persons_zone(coach: Coach) -> None:
    await heard(coach, {"text": "hi", "now": "2026-07-01T09:00"})
    _, _, session, zone = await coach.where("terminal:me")
    assert (session.heard, zone) == ("2026-07-01T09:00", "Europe/Vienna")


async def test_without_any_now_it_is_the_clock(coach: Coach) -> None:
    await heard(coach, {"text": "hi"})
    _, _, session, _ = await coach.where("terminal:me")
    assert session.heard == "2026-03-11T11:20", "Vienna is an hour ahead"


async def test_two_users_are_two_people(coach: Coach) -> None:
    await heard(coach, *IN_GOAL)
    answers = await heard(coach, {"text": "hi"}, name="someone else")
    assert answers[0]["flow"] == "welcome"


async def test_a_later_run_goes_on_where_the_earlier_stopped(coach: Coach) -> None:
    await heard(coach, *IN_GOAL)
    answers = await heard(coach, {"press": "Yes, that's it"})
    assert answers[0]["state"] == "matters"


async def test_what_an_earlier_run_saved_and_never_said_comes_with_the_first_answer(coach: Coach) -> None:
    from bot.flows.core.incoming import Text

    await coach.hear("terminal:me", Text("hi"))
    answers = await heard(coach, {"press": "agree"}, {"text": "/help"})
    assert len(answers[0]["replies"]) == 2
    assert "practice partner" in answers[0]["replies"][0]["text"]
    assert all("practice partner for" not in reply["text"] for reply in answers[1]["replies"])


async def test_a_list_that_is_answered_is_edited_in_place(coach: Coach) -> None:
    longer = [line if line != {"press": "minutes:10"} else {"press": "minutes:20"} for line in STEP_KEPT]
    more = [
        {"text": "/skip"},
        {"press": "yes"},
        {"text": "write to Tom"},
        {"text": "on Friday"},
        {"text": "/stop"},
        {"text": "/steps"},
    ]
    listed = next(r for r in (await heard(coach, *longer, *more))[-1]["replies"] if r["buttons"])
    done = [button for button in listed["buttons"] if button["id"].startswith("done:")]
    assert [button["label"] for button in done] == ["1 done", "2 done"]
    [again, *_] = (await heard(coach, {"press": done[0]["id"]}))[-1]["replies"]
    assert again["edited"] is True
    assert [b["id"] for b in again["buttons"] if b["id"].startswith("done:")] == [done[1]["id"]]


async def test_at_a_keyboard_buttons_have_numbers_and_the_first_words_are_the_introduction(
    coach: Coach,
) -> None:
    out = io.StringIO()
    await serve_person(partner(coach), out, io.StringIO("#1\n/coach\n20 min\n"))
    shown = out.getvalue()
    assert "practice partner" in shown and "#1 Yes, let's start" in shown and "#2 20 min" in shown
    assert (await coach.where("terminal:me"))[:2] == ("arrive", "settle")


def test_the_program_speaks_json_lines_and_ends_well_with_its_input(tmp_path: Path) -> None:
    lines = [{"text": "hi", "now": "2026-03-11T10:20"}, "oops", {"press": "agree"}]
    given = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n"
    run = subprocess.run(
        [sys.executable, "-m", "bot", "chat", "--jsonl", "--user", "ada"], input=given,
        capture_output=True, text=True,
        cwd=ROOT, env={"DATABASE_URL": f"sqlite:///{tmp_path / 'grow.db'}", "PATH": "/usr/bin:/bin"},
        timeout=60,
    )  # fmt: skip
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert run.returncode == 0, run.stderr
    assert [set(a) == {"error"} for a in answers] == [False, True, False]
    assert answers[2]["flow"] is None
    assert "Traceback" not in run.stderr
