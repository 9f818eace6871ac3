"""Every transcript is played; each is one behaviour, named by its file."""

from pathlib import Path

import pytest

from tests.transcript import Differs, pin, played
from tests.transcript_lines import HOME, Unreadable, all_transcripts

TRANSCRIPTS = all_transcripts()


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=[str(path.relative_to(HOME))[:-4] for path in TRANSCRIPTS])
async def test_the_conversation_goes_as_written(path: Path, tmp_path: Path) -> None:
    player = await played(path, tmp_path)
    assert player.shown, f"{path}: nothing happens in it"


def test_transcripts_are_many_and_some_pin_the_whole_words() -> None:
    texts = [path.read_text("utf-8") for path in TRANSCRIPTS]
    assert len(texts) >= 40
    assert sum('bot: "' in text for text in texts) >= 10
    assert all(text.startswith("# ") for text in texts), "each begins by saying who it is"


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("# Someone\nuser: hi\nbot: goal.frame\n", ":3: expected bot: goal.frame"),
        ("# Someone\nuser: hi\nbot: nothing\n", ":3: expected bot: nothing"),
        ("# Someone\nuser: hi\nbot: welcome.introduce | no such words\n", ":3: expected bot"),
        ('# Someone\nuser: hi\nbot: "Hello."\n', ":3: expected bot"),
        ("# Someone\nuser: hi\nflow: goal.frame\n", ":3: expected flow: goal.frame"),
        ("# Someone\nuser: hi\nnot: practice partner\n", ":3: expected not"),
        ("# Someone\nuser: hi\nbutton: Fly away\n", ":3: expected button"),
        ("# Someone\nuser: hi\nuser: [Fly away]\n", ":3: there is no button"),
    ],
)
async def test_what_differs_is_shown_with_file_and_line(written: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / "someone.txt"
    path.write_text(written, "utf-8")
    with pytest.raises(Differs, match=why.replace("[", r"\[")) as caught:
        await played(path, tmp_path)
    assert "someone.txt" in str(caught.value)


async def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "someone.txt"
    path.write_text("# Someone\nusr: hi\n", "utf-8")
    with pytest.raises(Unreadable, match=r"someone\.txt:2"):
        await played(path, tmp_path)


async def test_pinning_writes_the_words_that_were_said(tmp_path: Path) -> None:
    path = tmp_path / "someone.txt"
    path.write_text('# Someone\nuser: hi\nbot: "?"\n', "utf-8")
    pin(await played(path, tmp_path, checking=False))
    (tmp_path / "again").mkdir()
    await played(path, tmp_path / "again")
    assert "practice partner" in path.read_text("utf-8")
