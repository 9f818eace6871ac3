"""What an update is heard as."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram_reading import KINDS, FromGroup, FromPerson, Press, chat_id_of, read
from bot.channels.telegram_writing import callback_data
from bot.flows.core.incoming import Choice, Command, Edited, Incoming, Located, Other, Text
from bot.messages import MessageButton

ADA = {"id": 9, "is_bot": False, "first_name": "Ada"}
PRIVATE = {"id": 9, "type": "private", "first_name": "Ada"}
FILE = {"file_id": "f", "file_unique_id": "u"}
SIZE = {"width": 1, "height": 1}
POLL = {
    "id": "p",
    "question": "Which?",
    "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
STICKER = {**FILE, **SIZE, "type": "regular", "is_animated": False, "is_video": False}


def update(kind: str, **content: Any) -> Update:
    message = {"message_id": 3, "date": 1, "chat": PRIVATE, "from": ADA, **content}
    return Update.de_json({"update_id": 1, kind: message}, None)


def heard(kind: str = "message", **content: Any) -> Incoming | None:
    found = read(update(kind, **content))
    return found.incoming if isinstance(found, FromPerson) else None


def pressed(data: str, **query: Any) -> Update:
    message = {"message_id": 3, "date": 1, "chat": PRIVATE, "text": "Shall we?"}
    press = {"id": "77", "from": ADA, "chat_instance": "c", "data": data, "message": message, **query}
    return Update.de_json({"update_id": 1, "callback_query": press}, None)


def test_a_person_is_known_by_their_chat() -> None:
    found = read(update("message", text="hi"))
    assert found == FromPerson(9, 3, Text("hi"))
    assert isinstance(found, FromPerson) and found.address == "telegram:9"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", Command("start")),
        ("/Start@partner_bot", Command("start")),
        ("/start from_a_friend", Command("start", "from_a_friend")),
        ("/steps  two\nlines ", Command("steps", "two\nlines")),
        ("/помощь", Command("помощь")),
        ("/", Command("")),
        ("/ hm", Command("", "hm")),
    ],
)
def test_a_text_with_a_slash_in_front_is_a_command(text: str, command: Command) -> None:
    assert heard(text=text) == command


@pytest.mark.parametrize("text", ["a/b", "<b>hi</b> {{ 7*7 }} &lt;", "🙂", "x" * 4096, "مرحبا"])
def test_any_other_text_is_words_as_they_were_typed(text: str) -> None:
    assert heard(text=text) == Text(text)


def test_forwarded_words_are_not_the_persons_own() -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Somebody"}
    assert heard(text="do this", forward_origin=origin) == Other("forwarded")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("voice", {"voice": {**FILE, "duration": 1}}),
        ("photo", {"photo": [{**FILE, **SIZE}], "caption": "words under it"}),
        ("video", {"video": {**FILE, **SIZE, "duration": 1}}),
        ("video_note", {"video_note": {**FILE, "length": 1, "duration": 1}}),
        ("sticker", {"sticker": STICKER}),
        ("document", {"document": FILE}),
        ("animation", {"animation": {**FILE, **SIZE, "duration": 1}, "document": FILE}),
        (
            "venue",
            {
                "venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "Park", "address": "1"},
                "location": {"latitude": 1.0, "longitude": 1.0},
            },
        ),
        ("contact", {"contact": {"phone_number": "1", "first_name": "Ben"}}),
        ("poll", {"poll": POLL}),
        ("dice", {"dice": {"value": 3, "emoji": "🎲"}}),
        ("unknown", {}),
    ],
)
def test_what_has_no_words_is_heard_by_its_kind(kind: str, content: dict[str, Any]) -> None:
    assert heard(**content) == Other(kind)


def test_a_shared_location_is_heard_as_where_they_are() -> None:
    assert heard(location={"latitude": 38.72, "longitude": -9.15}) == Located(38.72, -9.15)


def test_what_is_told_under_a_picture_is_heard() -> None:
    told = "this is the rota I made"
    assert heard(photo=[{**FILE, **SIZE}], caption=told) == Text(told)
    assert heard("edited_message", photo=[{**FILE, **SIZE}], caption=told, edit_date=2) == Edited(told)
    assert heard("edited_message", photo=[{**FILE, **SIZE}], caption="look", edit_date=2) is None


def test_every_kind_is_one_that_the_library_knows() -> None:
    message = update("message", text="hi").message
    assert all(hasattr(message, kind) for kind in KINDS)


def test_a_note_of_telegrams_own_is_nobody_speaking() -> None:
    pinned = {"message_id": 2, "date": 1, "chat": PRIVATE, "text": "old"}
    assert read(update("message", pinned_message=pinned)) is None


def test_a_changed_text_is_heard_as_changed() -> None:
    assert heard("edited_message", text="less, I meant", edit_date=2) == Edited("less, I meant")


def test_a_moving_location_is_not_heard_again_and_again() -> None:
    moved = update("edited_message", location={"latitude": 1.0, "longitude": 1.0}, edit_date=2)
    assert read(moved) is None


@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_a_group_is_known_as_one(kind: str) -> None:
    group = {"id": -5, "type": kind, "title": "Us"}
    assert read(update("message", chat=group, text="hi all")) == FromGroup("telegram:-5")
    assert read(update("edited_message", chat=group, text="hi all")) is None


def test_other_updates_are_not_answered() -> None:
    deleted = {"business_connection_id": "b", "chat": PRIVATE, "message_ids": [1]}
    other = Update.de_json({"update_id": 1, "deleted_business_messages": deleted}, None)
    assert read(other) is None
    assert chat_id_of(Update(1)) == 0


@pytest.mark.parametrize(
    "button",
    [
        MessageButton("thats_it", "That's it", asked=12),
        MessageButton("step_done", "Done", of=0),
        MessageButton("pick", "The first", asked=3, of=1),
        MessageButton("coach", "Begin"),
    ],
)
def test_a_press_brings_back_what_its_button_carried(button: MessageButton) -> None:
    found = read(pressed(callback_data(button)))
    choice = Choice(button.trigger, button.asked, button.of, message="3")
    assert found == FromPerson(9, 3, choice, Press("77", 9, 3))


def test_a_press_carries_its_message_as_it_is_to_stay() -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes & no", "callback_data": "4|yes|"}]]}
    bold = [{"type": "bold", "offset": 3, "length": 4}]
    shown = {"message_id": 3, "date": 1, "chat": PRIVATE, "text": "🙂 Rota <x>?", "entities": bold}
    found = read(pressed("4|yes|", message={**shown, "reply_markup": keyboard}))
    assert isinstance(found, FromPerson) and found.press is not None
    assert found.press.settled == "🙂 <b>Rota</b> &lt;x&gt;?\n\n▸ <i>Yes &amp; no</i>"


def test_a_message_that_would_grow_too_long_keeps_its_words() -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "4|yes|"}]]}
    shown = {"message_id": 3, "date": 1, "chat": PRIVATE, "text": "x" * 4090, "reply_markup": keyboard}
    found = read(pressed("4|yes|", message=shown))
    assert isinstance(found, FromPerson) and found.press == Press("77", 9, 3, settled=None)


@pytest.mark.parametrize(
    "data", ["", "hello", "1|", "x|yes|", "1|yes|two", "1|yes|2|3", "1||", "1|YES|", "-1|yes|"]
)
def test_a_button_of_somebody_elses_making_is_unknown(data: str) -> None:
    found = read(pressed(data))
    assert isinstance(found, FromPerson)
    assert found.incoming == Choice("unknown", asked=0, message="3")


def test_a_button_on_a_message_too_old_to_be_shown_is_still_pressed() -> None:
    found = read(pressed("4|yes|", message={"message_id": 3, "date": 0, "chat": PRIVATE}))
    assert found == FromPerson(9, 3, Choice("yes", asked=4, message="3"), Press("77", 9, 3))


def test_a_button_in_a_group_is_not_answered() -> None:
    message = {"message_id": 3, "date": 1, "chat": {"id": -5, "type": "group", "title": "Us"}, "text": "?"}
    assert read(pressed("4|yes|", message=message)) is None
