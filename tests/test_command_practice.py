"""`grow case`, `grow lint` and `grow disagreements`: what coaches and operators do from the command line."""

from __future__ import annotations

import json
import shutil
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import disagreements, lint
from bot.__main__ import main
from bot.case_played import play
from bot.channels.terminal import Terminal
from bot.coach import Coach
from bot.page import Terms
from bot.shelf import HOME
from storage.store import Store
from tests.transcript import PROMPTS


def played(name: str | None, *lines: str) -> tuple[int, list[str]]:
    said: list[str] = []
    return play(name, 0, lines, said.append), said


def test_without_a_name_the_cases_are_listed() -> None:
    code, said = played(None)
    assert code == 0
    assert len(said) >= 14
    assert not any("_own" in line for line in said)


def test_a_name_that_is_none_is_named_and_ends_with_two() -> None:
    code, said = played("nobody")
    assert code == 2
    assert "nobody" in said[0] and "maren" in said[0]


def test_the_command_itself_ends_with_two_for_a_name_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["case", "nobody"]) == 2
    assert "nobody" in capsys.readouterr().out


def test_a_case_is_played_with_a_word_on_each_line_and_a_line_taken_back() -> None:
    code, said = played(
        "maren", "You should delegate it.", "/back", "/hint", "What have you tried so far?", "/stop", "no"
    )
    text = "\n".join(said)
    assert code == 0
    assert text.count("Maren: Right.") == 2, "the opener again after the line was taken back"
    assert "△" in text and "✓" in text and "trust" in text and "Outcome" in text


def test_at_its_end_stands_the_debrief_of_the_lines_that_were_not_taken_back() -> None:
    _, said = played("maren", "You should delegate it.", "/back", "What have you tried so far?", "/stop")
    assert said[-1].startswith("With Maren: 1 line,")
    assert "Advice 0" in said[-1] and "To try next:" in said[-1]
    assert "With Maren" not in "\n".join(played("maren", "/stop")[1]), (
        "nothing was said, so nothing is counted"
    )


def test_hints_and_feedback_are_those_of_the_chat() -> None:
    _, said = played("maren", "/hint", "/hint", "/skip", "What could you do about the rota?")
    text = "\n".join(said)
    assert "There are /back, /hint and /stop." in text
    assert len({line for line in said if line.startswith("  (") and line.endswith("?)")}) >= 1
    assert "On ideas." in text


@pytest.mark.parametrize("name", ["nobody", "", "../maren", "maren.yml", "none.yaml", "no/such/folder.yaml"])
def test_whatever_is_no_case_is_named_and_ends_with_two(name: str) -> None:
    code, said = played(name)
    assert code == 2
    assert len(said) == 1 and name in said[0] and "Errno" not in said[0]


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    assert played(str(tmp_path / "folder.yaml"))[0] == 2


@pytest.mark.parametrize("name", ["Maren", "MAREN", "_own"])
def test_capitals_do_not_matter_and_the_one_with_gaps_is_played_too(name: str) -> None:
    assert played(name, "/stop")[0] == 0


def test_one_case_is_played_while_another_of_the_folder_is_still_being_written(tmp_path: Path) -> None:
    shutil.copy(HOME / "maren.yaml", tmp_path)
    (tmp_path / "draft.yaml").write_text("title: half", "utf-8")
    said: list[str] = []
    assert play("maren", 0, ["/stop"], said.append, tmp_path) == 0
    assert play(None, 0, [], said.append, tmp_path) == 1


@pytest.mark.parametrize(
    "arguments", [["case", "maren", "--seed", "x"], ["case", "maren", "more"], ["lint", "more"]]
)
def test_arguments_that_are_none_end_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert arguments[-1] in capsys.readouterr().err


def test_what_cannot_be_read_or_is_missing_is_a_fault_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    said: list[str] = []
    assert lint.lint(said.append, cases=tmp_path) == 1
    assert [line.partition(",")[0] for line in said] == ["folder.yaml", "_own.yaml"]


def test_a_file_that_is_still_being_written_can_be_played(tmp_path: Path) -> None:
    draft = tmp_path / "draft.yaml"
    shutil.copy(HOME / "maren.yaml", draft)
    assert played(str(draft), "/stop")[0] == 0
    draft.write_text(draft.read_text("utf-8").replace("fault: big", "fault: huge"), "utf-8")
    code, said = played(str(draft))
    assert code == 1
    assert "draft.yaml, line" in said[0] and "fault" in said[0]
    assert played(str(tmp_path / "none.yaml"))[0] == 2


def test_each_fault_is_told_with_file_line_and_key(tmp_path: Path) -> None:
    for name in ("maren", "_own"):
        shutil.copy(HOME / f"{name}.yaml", tmp_path)
    text = (tmp_path / "maren.yaml").read_text("utf-8")
    at = text[: text.index("field: work")].count("\n") + 1
    (tmp_path / "maren.yaml").write_text(text.replace("field: work", "field: sea"), "utf-8")
    own = (tmp_path / "_own.yaml").read_text("utf-8")
    (tmp_path / "_own.yaml").write_text(own.replace("  wish:", "  wishes:", 1), "utf-8")
    said: list[str] = []
    assert lint.lint(said.append, cases=tmp_path) == 1
    assert any(line.startswith(f"maren.yaml, line {at}, field") for line in said), said
    assert any("_own.yaml" in line and "wish" in line for line in said)


def test_the_cases_and_drills_of_this_house_are_well() -> None:
    said: list[str] = []
    assert lint.lint(said.append) == 0, "\n".join(said)
    assert said[-1].endswith("well.")


async def test_what_was_objected_to_is_written_for_the_operator_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = await Store.open(f"sqlite:///{tmp_path / 'grow.db'}")
    coach = Coach(store, PROMPTS, Terms(), lambda: datetime(2026, 3, 11, 10, 20, tzinfo=UTC))
    terminal = Terminal(coach, "me", lambda: datetime(2026, 3, 11, 10, 20, tzinfo=UTC))
    await terminal.open()
    assert await disagreements.show(store, None) == 0
    assert "Nobody" in capsys.readouterr().out
    texts: list[str] = []
    for line in ({"text": "/practise"}, {"press": "agree"}, {"text": "Maren"}, {"press": "begin_practice"},
                 {"text": "Have you talked to her?"}, {"press": "disagree"}, {"press": "disagree"}):  # fmt: skip
        texts.append((await terminal.take(line)).messages[-1].plain)
    assert "Whoever runs this partner can read it" in texts[-2]
    to = tmp_path / "objected.jsonl"
    assert await disagreements.show(store, to) == 0
    heading, *lines = to.read_text("utf-8").splitlines()
    assert heading.startswith("# Learners' own words")
    [row] = map(json.loads, lines)
    assert row["text"] == "Have you talked to her?" and row["case"] == "maren" and row["client"]
    assert "me" not in row and stat.S_IMODE(to.stat().st_mode) == 0o600
    assert await disagreements.show(store, tmp_path / "no" / "folder.jsonl") == 1
    await store.close()
