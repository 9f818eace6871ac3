"""Files from the core's name for them to where a person finds them, and what is in them."""

from __future__ import annotations

import io
import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.carrying import message_from_json, message_to_json
from bot.channels.terminal import Terminal
from bot.channels.terminal_files import folder_of, write
from bot.channels.terminal_jsonl import serve_jsonl
from bot.channels.terminal_person import serve_person
from bot.coach import Coach
from bot.flows.core.incoming import Choice, Command, Text
from bot.flows.core.replies import Reply, Turn
from bot.flows.core.session import Session
from bot.messages import File, Message, MessageButton
from bot.page import Terms
from bot.reports import everything
from bot.reports.enclosing import PAPERS, WHOLE, enclosed
from storage.store import Store
from tests.people import Clock, Person, whole_session
from tests.phrasings import SAMPLE
from tests.test_start import grow
from tests.test_tables import NOW
from tests.transcript import PROMPTS

ADA, BEN = "terminal:ada", "terminal:ben"
HERS, HIS = ("Zephyrine", "quagga", "Oswaldina"), ("Marmaduke", "ocelot", "Peregrine")
CHART = File("chart.png", "image/png", bytes(range(256)))


@pytest.fixture
async def coach(store: Store) -> Coach:
    """Both have held a session."""
    coach = Coach(store, PROMPTS, Terms(), Clock())
    for address, about in ((ADA, HERS), (BEN, HIS)):
        await whole_session(Person(coach, address), *about)
    await coach.sent([one.id for one in await coach.unsent("terminal", 1000)])
    return coach


def test_a_file_comes_out_of_the_outbox_as_it_went_in() -> None:
    message = Message("<b>Here</b>", ((MessageButton("yes", "Yes", 3),),), file=CHART)
    assert message_from_json(message_to_json(message)) == message


def test_a_message_saved_before_there_were_files_still_goes_out() -> None:
    assert message_from_json('{"text":"Hello","rows":[],"edits":null}') == Message("Hello")


async def test_a_file_is_saved_with_its_words_and_found_again_after_a_stop(
    coach: Coach, store: Store
) -> None:
    [reads, _] = (await coach.hear(ADA, Command("export"))).sendings
    again = Coach(store, PROMPTS, Terms(), Clock())
    found = {one.id: one.message for one in await again.unsent("terminal")}
    assert found[reads.id] == reads.message
    assert reads.message.file is not None and b"Zephyrine" in reads.message.file.content


async def test_deleting_takes_the_files_on_their_way_along(coach: Coach, store: Store) -> None:
    await coach.hear(ADA, Command("export"))
    await coach.hear(ADA, Command("delete"))
    await coach.hear(ADA, Text("yes, delete everything"))
    left = [one.message for one in await coach.unsent("terminal") if one.address == ADA]
    assert len(left) == 1 and left[0].file is None
    assert set(await store.everything(ADA)) == {"outbox"}  # the goodbye


async def test_a_file_that_cannot_be_made_is_a_fault_of_ours_and_moves_nobody_on(coach: Coach) -> None:
    class Broken(Store):
        async def everything(self, address: str) -> Any:
            raise ZeroDivisionError

    coach._store.__class__ = Broken
    answer = await coach.hear(ADA, Command("export"))
    assert [one.message.file for one in answer.sendings] == [None]


async def test_what_is_exported_holds_all_her_words_and_nobody_elses(coach: Coach) -> None:
    answer = await coach.hear(ADA, Command("export"))
    files = [one.message.file for one in answer.sendings]
    assert [file and (file.name, file.type) for file in files] == [
        ("everything.txt", "text/plain"), ("everything.json", "application/json"),
    ]  # fmt: skip
    for file in files:
        words = file.content.decode() if file else ""
        assert all(name in words for name in HERS)
        assert not any(name in words for name in HIS)


async def test_every_table_that_knows_a_person_is_exported(coach: Coach, store: Store) -> None:
    tables = await store._conn.run(
        lambda conn: [
            name
            for (name,) in conn.execute("select name from sqlite_master where type = 'table'")
            if {"person_id", "address"} & {column[1] for column in conn.execute(f"pragma table_info({name})")}
        ]
    )
    kept = await store.everything(ADA)
    filled = {"person", "conversation", "step", "nudge", "record"}
    assert filled <= set(kept) <= set(tables)


def test_what_is_exported_is_json_all_through_and_its_text_tells_what_was_told() -> None:
    kept = {
        "outbox": [{"id": 1, "body": '{"text": "hello", "file": ["a.txt", "text/plain", "eHl6"]}'}],
        "conversation": [
            {"version": 3, "body": '{"at": 1, "kept": [["goal", "rest"]], "recent": [[1, "Hi"]]}'}
        ],
        "paper": [
            {"person_id": 7, "kind": "agreement", "body": '{"objectives": ["rest", "sleep"], "own": true}'}
        ],
        "person": [{"id": 7, "zone": "UTC", "reminders": None}],
    }
    told = json.loads(everything.as_json(kept).content)
    assert told["paper"][0]["body"] == {"objectives": ["rest", "sleep"], "own": True}
    assert told["outbox"][0]["body"] == {"text": "hello"}
    assert everything.as_text(kept).content.decode() == (
        "PERSON\n\nzone: UTC\n\n"
        "PAPER\n\nkind: agreement\nbody:\n  objectives: rest, sleep\n  own: yes\n\n"
        "CONVERSATION\n\ntold:\n  goal: rest\nlast said: Hi\n\n"
        "OUTBOX\n\nbody:\n  text: hello\n"
    )


@pytest.mark.parametrize("name", PAPERS)
async def test_a_paper_says_what_is_left_open(name: str) -> None:
    async def nothing() -> everything.Kept:
        raise AssertionError("a paper is made of what the reply holds")

    reply = Reply(name, "file", "sent", SAMPLE)
    values = {**SAMPLE, "term_number": "", "skills": ""}
    turn = Turn(Session(), (replace(reply, file=(name, values)), reply))
    with_file, without = await enclosed(turn, (Message("a"), Message("b")), PROMPTS, nothing, NOW)
    assert without.file is None and with_file.file is not None
    words = with_file.file.content.decode()
    assert "(left open)" in words or "(none)" in words
    assert "<" not in words and "&" not in words


def test_every_file_that_the_core_names_can_be_made() -> None:
    assert {"agreement", "record", "everything_text", "everything_json"} <= PAPERS.keys() | WHOLE.keys()


async def test_the_agreement_is_sent_for_a_tap_whenever_it_comes(coach: Coach) -> None:
    await coach.hear(ADA, Command("agreement"))
    await coach.hear(ADA, Text("Ada <b> & B"))
    answer = await coach.hear(ADA, Choice("send_agreement"))
    file = answer.sendings[0].message.file
    assert file is not None and "Coachee: Ada <b> & B" in file.content.decode()


async def jsonl(coach: Coach, exports: Path | None, *lines: dict[str, Any]) -> list[dict[str, Any]]:
    out = io.StringIO()
    given = io.StringIO("".join(json.dumps(line) + "\n" for line in lines))
    await serve_jsonl(Terminal(coach, "ada", Clock()), given, out, exports)
    return [json.loads(line) for line in out.getvalue().splitlines()]


async def test_a_program_is_told_where_a_file_was_written(coach: Coach, tmp_path: Path) -> None:
    [answer] = await jsonl(coach, tmp_path / "out", {"text": "/export"})
    told = answer["replies"][0]["file"]
    path = Path(told["path"])
    assert told == {
        "name": "everything.txt",
        "type": "text/plain",
        "path": str(path),
        "size": path.stat().st_size,
    }
    assert b"Zephyrine" in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_program_gets_its_answer_also_where_nothing_can_be_written(
    coach: Coach, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    [answer] = await jsonl(coach, tmp_path / "file", {"text": "/export"})
    assert [reply["file"]["path"] for reply in answer["replies"]] == [None, None]


async def test_somebody_at_a_terminal_reads_where_the_file_is(coach: Coach, tmp_path: Path) -> None:
    out = io.StringIO()
    await serve_person(Terminal(coach, "ada", Clock()), out, io.StringIO("/export\n"), tmp_path / "out")
    assert f"[{(tmp_path / 'out' / 'everything.json').resolve()}]" in out.getvalue()


@pytest.mark.parametrize("name", ["../../up", "/etc/x", "..", "", "a b/c", "Zoë"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    path = write(replace(CHART, name=name or "x"), folder_of(name, tmp_path / "exports"))
    assert path is not None and path.is_relative_to((tmp_path / "exports").resolve())


def test_everything_kept_is_written_by_a_command(tmp_path: Path) -> None:
    said = "hello\nYes, let's start\ndecide which course I take\n"
    grow("chat", "--user", "ada", folder=tmp_path, said=said)
    ended = grow("export", "--user", "ada", folder=tmp_path)
    paths = [Path(line) for line in ended.stdout.splitlines()]
    assert [path.name for path in paths] == ["everything.txt", "everything.json"]
    assert all("which course I take" in path.read_text("utf-8") for path in paths)
    assert all(path.parent == (tmp_path / "exports" / "ada").resolve() for path in paths)


def test_a_command_says_that_nothing_is_kept_of_somebody(tmp_path: Path) -> None:
    ended = grow("export", "--user", "nobody", folder=tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "Nothing is kept of nobody.\n")
