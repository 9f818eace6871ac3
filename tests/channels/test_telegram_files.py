"""Files on their way to Telegram: as a document or a picture, the words under it, whatever Telegram says."""

from __future__ import annotations

import pytest

from bot.channels.telegram_writing import LONGEST_CAPTION, parts
from bot.messages import File, Message
from tests.channels.bot_api_rules import Fault, Refusal, Upload
from tests.channels.bot_api_stand_in import BotApi
from tests.channels.conftest import Serving
from tests.channels.fake_coach import BUTTONS, FakeCoach

# The library's own note about what its next version changes.
pytestmark = pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")

ADA, BEN = 1, 2
PLAN = File("plan.ics", "text/calendar", "BEGIN:VCALENDAR\r\nSUMMARY:Köln – 100 %".encode())
CHART = File("chart.png", "image/png", b"\x89PNG\r\n\x1a\n\x00\xff")


async def test_a_file_comes_as_a_document_with_its_words_under_it(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["plan"] = (Message("Here it <b>is</b> &amp; good", BUTTONS, file=PLAN), Message("after"))
    async with serving():
        api.say(ADA, "plan")
        await api.until(lambda: coach.ticked == [1, 2])
    assert api.chat(ADA).files == [Upload(PLAN.name, PLAN.type, PLAN.content)]
    assert api.texts(ADA) == ["Here it is & good", "after"]
    [call] = api.called("sendDocument")
    assert "reply_markup" in call.values


async def test_a_picture_is_shown(api: BotApi, coach: FakeCoach, serving: Serving) -> None:
    coach.answers["chart"] = (Message("Over the weeks", file=CHART),)
    async with serving():
        api.say(ADA, "chart")
        await api.until(lambda: coach.ticked == [1])
    assert api.called("sendPhoto") and not api.called("sendDocument")
    assert api.chat(ADA).files[0].content == CHART.content


async def test_a_picture_of_a_shape_that_is_not_shown_comes_as_a_document(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["chart"] = (Message("Over the weeks", file=CHART),)
    api.faults.append(Fault("sendPhoto", Refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")))
    async with serving():
        api.say(ADA, "chart")
        await api.until(lambda: coach.ticked == [1])
    assert len(api.called("sendDocument")) == 1


async def test_words_too_long_for_a_caption_come_first(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    words = " ".join(f"word{n}" for n in range(300))
    coach.answers["plan"] = (Message(words, BUTTONS, file=PLAN),)
    async with serving():
        api.say(ADA, "plan")
        await api.until(lambda: coach.ticked == [1])
    assert api.texts(ADA) == [words]
    assert [call.method for call in api.calls if call.method.startswith("send")] == [
        "sendMessage", "sendDocument",
    ]  # fmt: skip
    assert "reply_markup" not in api.called("sendMessage")[0].values
    assert "reply_markup" in api.called("sendDocument")[0].values


def test_a_caption_holds_what_telegram_takes_and_no_letter_more() -> None:
    fits = "😀" * (LONGEST_CAPTION // 2)
    assert len(parts(Message(fits, file=PLAN))) == 1
    assert len(parts(Message(fits + "!", file=PLAN))) == 2


@pytest.mark.parametrize(
    "fault",
    [
        Fault("sendDocument", Refusal(502, "Bad Gateway"), times=2),
        Fault("sendDocument", times=2),
        Fault("sendDocument", Refusal(429, "Too Many Requests: retry after 1", retry_after=1)),
    ],
    ids=["502", "cut connection", "429"],
)
async def test_a_file_is_sent_again_after_a_fault_of_the_world(
    api: BotApi, coach: FakeCoach, serving: Serving, fault: Fault
) -> None:
    coach.answers["plan"] = (Message("Here", file=PLAN),)
    api.faults.append(fault)
    async with serving():
        api.say(ADA, "plan")
        api.say(ADA, "next")
        await api.until(lambda: api.texts(ADA) == ["Here", "next"] and not coach.outbox)
    assert [file.content for file in api.chat(ADA).files] == [PLAN.content]


async def test_a_file_to_somebody_who_blocked_the_bot_is_given_up(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["plan"] = (Message("Here", file=PLAN),)
    api.faults.append(Fault("sendDocument", Refusal(403, "Forbidden: bot was blocked by the user"), chat=ADA))
    async with serving():
        api.say(ADA, "plan")
        api.say(BEN, "hi")
        await api.until(lambda: api.texts(BEN) == ["hi"] and not coach.outbox)
    assert coach.given_up == [(1, True)]


async def test_broken_tags_under_a_file_go_out_as_plain_words(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["plan"] = (Message("<b>bold &amp; open", file=PLAN),)
    async with serving():
        api.say(ADA, "plan")
        await api.until(lambda: api.texts(ADA) == ["bold & open"])
    assert len(api.chat(ADA).files) == 1


async def test_a_file_cannot_take_the_place_of_a_message_so_its_words_do(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    async with serving():
        api.say(ADA, "list")
        await api.until(lambda: api.texts(ADA))
        [id] = api.chat(ADA).messages
        coach.answers["plan"] = (Message("new words", edits=str(id), file=PLAN),)
        api.say(ADA, "plan")
        await api.until(lambda: coach.ticked == [1, 2])
    assert api.chat(ADA).messages[id]["text"] == "new words"
    assert len(api.chat(ADA).files) == 1


async def test_a_choice_under_a_file_stays_to_be_read(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["plan"] = (Message("Shall we?", BUTTONS, file=PLAN),)
    async with serving():
        api.say(ADA, "plan")
        await api.until(lambda: api.chat(ADA).files)
        api.press(ADA, "7|yes|")
        await api.until(lambda: api.called("editMessageCaption"))
    shown = next(m for m in api.chat(ADA).messages.values() if "document" in m)
    assert shown["caption"] == "Shall we?\n\n▸ Yes"
    assert shown["reply_markup"] is None


async def test_what_replaces_the_words_of_a_file_comes_as_a_message(
    api: BotApi, coach: FakeCoach, serving: Serving
) -> None:
    coach.answers["plan"] = (Message("Here", BUTTONS, file=PLAN),)
    async with serving():
        api.say(ADA, "plan")
        await api.until(lambda: api.chat(ADA).files)
        api.press(ADA, "7|stay|")
        await api.until(lambda: "changed in place" in api.texts(ADA) and not coach.outbox)
    assert coach.given_up == []
