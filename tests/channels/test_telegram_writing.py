"""What a message becomes on its way to Telegram."""

from __future__ import annotations

import pytest

from bot.channels.telegram_writing import LONGEST, Part, parts
from bot.messages import Message, MessageButton


def units(text: str) -> int:
    """As Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def test_a_message_goes_out_as_it_is() -> None:
    assert parts(Message("<i>What</i> would that give you?")) == [Part("<i>What</i> would that give you?")]


def test_tags_and_entities_do_not_count_towards_the_limit() -> None:
    text = "<b>" + "&amp;" * LONGEST + "</b>"
    assert parts(Message(text)) == [Part(text)]


@pytest.mark.parametrize(
    "text", ["word " * 3000, "x" * 9000, "🙂" * 5000, "line\n" * 2000, "a" * LONGEST + " " * 10 + "b"]
)
def test_a_longer_text_is_cut_without_losing_a_word(text: str) -> None:
    pieces = [part.text for part in parts(Message(text))]
    assert len(pieces) > 1
    assert "".join(pieces).split() == text.split() if " " in text or "\n" in text else "".join(pieces) == text
    assert all(0 < units(piece) <= LONGEST for piece in pieces)


def test_the_buttons_are_on_the_last_piece() -> None:
    message = Message("word " * 3000, rows=((MessageButton("yes", "Yes", asked=1),),))
    *first, last = parts(message)
    assert all(part.keyboard is None for part in first)
    assert last.keyboard is not None


def test_rows_of_buttons_stay_rows() -> None:
    rows = (
        (MessageButton("yes", "Yes", asked=1), MessageButton("no", "No", asked=1)),
        (MessageButton("help", "?"),),
    )
    (part,) = parts(Message("Shall we?", rows=rows))
    assert part.keyboard is not None
    shown = [[(button.text, button.callback_data) for button in row] for row in part.keyboard.inline_keyboard]
    assert shown == [[("Yes", "1|yes|"), ("No", "1|no|")], [("?", "|help|")]]


def test_another_channels_message_cannot_be_changed_here() -> None:
    assert parts(Message("new", edits="t4")) == [Part("new", edits=None)]
    assert parts(Message("new", edits="4")) == [Part("new", edits=4)]
