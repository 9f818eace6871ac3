"""What a message becomes on its way to Telegram."""

from __future__ import annotations

import pytest

from bot.channels.telegram_writing import LONGEST, Part, parts
from bot.messages import Message, MessageButton

BUTTON = ((MessageButton("yes", "Yes", asked=1),),)


def units(text: str) -> int:
    """As Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def test_a_message_goes_out_as_it_is() -> None:
    assert parts(Message("<i>What</i> would that give you?")) == [Part("<i>What</i> would that give you?")]


def test_tags_and_entities_count_towards_the_limit() -> None:
    fits, over = "&amp;" * (LONGEST // 5), "&amp;" * (LONGEST // 5 + 1)
    assert parts(Message(fits)) == [Part(fits)]
    assert len(parts(Message(over))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "<b>" + "&amp;" * 3000 + "</b>",
        "<i>one &lt;two&gt; " * 400 + "</i>" * 400,
        "<b>A list</b>\n" + "\n".join(f"<i>{n}.</i> 🙂 step &quot;{n}&quot;" for n in range(700)),
        "<pre>" + "🙂" * 5000 + "</pre>",
        "&" * 9000,
        "&" + "a" * 9000 + ";",
        "<" + "a" * 9000 + ">",
    ],
    ids=["entities", "nested", "list", "emoji", "no entities", "no entity", "no tag"],
)
def test_no_piece_is_too_long_as_it_is_sent_nor_cut_inside_a_tag_or_entity(text: str) -> None:
    pieces = [part.text for part in parts(Message(text))]
    assert len(pieces) > 1
    assert all(0 < units(piece) <= LONGEST for piece in pieces)
    shown = "".join(Message(piece).plain for piece in pieces)
    assert shown == Message(text).plain


def test_formatting_goes_on_in_the_next_piece() -> None:
    first, second = parts(Message("<b>" + "word " * 1000 + "</b>end"))
    assert first.text.startswith("<b>") and first.text.endswith("</b>")
    assert second.text.startswith("<b>") and second.text.endswith("</b>end")


@pytest.mark.parametrize(
    ("between", "opening"),
    [("\n\n", "Second "), ("\n", "Second "), (". ", "Second "), (" ", "Second ")],
    ids=["paragraphs", "lines", "sentences", "words"],
)
def test_it_is_cut_between_thoughts(between: str, opening: str) -> None:
    first, second = parts(Message("x " * 1500 + "x" + between + "Second " + "y" * 2000))
    assert second.text.startswith(opening if between != " " else "y" * 9)
    assert not first.text.startswith("y")


def test_the_first_piece_takes_the_place_of_what_it_replaces() -> None:
    first, second = parts(Message("word " * 1000, BUTTON, edits="4"))
    assert (first.edits, first.keyboard) == (4, None)
    assert second.edits is None and second.keyboard is not None


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


def test_of_more_buttons_than_telegram_takes_the_first_and_the_way_out_are_kept() -> None:
    rows = tuple((MessageButton("drop", f"{n} drop it", asked=1, of=n),) for n in range(140))
    (part,) = parts(Message("All of it:", (*rows, (MessageButton("menu", "Back", asked=1),))))
    assert part.keyboard is not None
    labels = [button.text for row in part.keyboard.inline_keyboard for button in row]
    assert len(labels) == 100
    assert labels[0] == "0 drop it" and labels[-1] == "Back"


def test_another_channels_message_cannot_be_changed_here() -> None:
    assert parts(Message("new", edits="t4")) == [Part("new", edits=None)]
    assert parts(Message("new", edits="4")) == [Part("new", edits=4)]
