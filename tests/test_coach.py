"""One turn from end to end: what is saved when something goes wrong, and what nobody else ever sees."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import Any

import pytest

from bot.coach import Answer, Coach
from bot.flows.core.incoming import Choice, Text
from bot.prompts import HOME, Prompts
from storage.errors import StaleVersion
from storage.saving import Saving
from storage.store import Store
from tests.people import BEGAN, Clock, Person, open_coach, whole_session

ADA, BEN = "telegram:1", "telegram:2"
TOPIC = "decide which of the two courses I take"


@pytest.fixture
def coach(store: Store, clock: Clock) -> Coach:
    from bot.page import Terms
    from tests.transcript import PROMPTS

    return Coach(store, PROMPTS, Terms(), clock)


class Stumbling(Coach):
    """A coach with a fault of ours: whoever writes "stumble" meets it."""

    async def _decide(self, address: str, loaded: Any, session: Any, incoming: Any, now: Any) -> Any:
        if isinstance(incoming, Text) and incoming.words.startswith("stumble"):
            raise ZeroDivisionError(incoming.words)
        return await super()._decide(address, loaded, session, incoming, now)


async def test_a_broken_prompt_moves_nobody_on(tmp_path: Path, clock: Clock) -> None:
    """Rendered before it is saved: the next question cannot be put, so the last one still stands."""
    words = tmp_path / "words"
    shutil.copytree(HOME, words)
    (words / "goal" / "matters.j2").write_text("{% block ask %}{{ no_such_slot }}{% endblock %}", "utf-8")
    coach, store = await open_coach(tmp_path, clock, Prompts(words))
    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]", TOPIC)
    before = await coach.where(ADA)
    answer = await ada.say("yes")
    assert "Something went wrong" in answer.sendings[0].message.plain
    assert (await coach.where(ADA)) == before
    assert await ada.standing() == ("goal", "frame") == (answer.flow, answer.state)
    await store.close()


async def test_a_turn_that_fails_is_set_aside_with_one_apology_and_the_next_chat_is_answered(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock, kind=Stumbling)
    ada, ben = Person(coach, ADA), Person(coach, BEN)
    await ada.say("/start", "[agree]", TOPIC)
    answer = await ada.hear(Text("stumble over plumtree"), update_id=7)
    assert len(answer.sendings) == 1
    [aside] = await store.asides()
    assert (aside.update_id, aside.address) == (7, ADA)
    assert "plumtree" in (aside.body or "") and "plumtree" not in aside.error
    assert (await ben.say("hi")).flow == "welcome"
    assert (await ada.say("yes")).state == "matters"
    await store.close()


async def test_what_failed_before_consent_is_not_kept(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock, kind=Stumbling)
    await Person(coach, ADA).hear(Text("stumble over plumtree"), update_id=7)
    assert [aside.body for aside in await store.asides()] == [None]
    await store.close()


async def test_an_update_that_comes_again_changes_nothing(coach: Coach) -> None:
    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]")
    first = await ada.hear(Text(TOPIC), update_id=70)
    before = await coach.where(ADA)
    again = await ada.hear(Text(TOPIC), update_id=70)
    assert first.sendings and again == Answer()
    assert await coach.where(ADA) == before


async def test_an_update_that_failed_and_comes_again_is_not_apologised_for_twice(
    tmp_path: Path, clock: Clock
) -> None:
    coach, store = await open_coach(tmp_path, clock, kind=Stumbling)
    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]")
    await ada.hear(Text("stumble"), update_id=70)
    assert await ada.hear(Text("stumble"), update_id=70) == Answer()
    assert len(await store.asides()) == 1
    await store.close()


class Overtaken(Store):
    """A store on which somebody else saves first, so many times."""

    by: int = 0
    tries: int = 0

    async def save(self, saving: Saving) -> tuple[int, ...]:
        self.tries += 1
        if self.by:
            self.by -= 1
            raise StaleVersion("somebody else was quicker")
        return await super().save(saving)


async def test_a_turn_that_was_overtaken_is_taken_again_on_what_is_there_now(
    tmp_path: Path, clock: Clock
) -> None:
    from bot.page import Terms
    from tests.transcript import PROMPTS

    store = await Overtaken.open(f"sqlite:///{tmp_path / 'grow.db'}")
    assert isinstance(store, Overtaken)
    coach = Coach(store, PROMPTS, Terms(), clock)
    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]")
    store.by, store.tries = 2, 0
    answer = await ada.say(TOPIC)
    assert (store.tries, answer.state, len(answer.sendings)) == (3, "frame", 1)
    assert await store.asides() == ()
    await store.close()


async def test_two_programs_on_one_file_take_a_persons_turns_one_after_the_other(
    tmp_path: Path, clock: Clock
) -> None:
    import asyncio

    coaches = [await open_coach(tmp_path, clock) for _ in range(2)]
    await Person(coaches[0][0], ADA).say("/start", "[agree]", "/coach")
    sent = [
        c.hear(ADA, Text(f"{n} minutes"), update_id=n)
        for c, n in zip([c for c, _ in coaches] * 3, (10, 20, 30, 11, 21, 31), strict=True)
    ]
    answers = await asyncio.gather(*sent)
    assert all(answer.sendings for answer in answers)
    session = (await coaches[0][0].where(ADA))[2]
    assert session.turn == 3 + 6
    for _, store in coaches:
        await store.close()


async def test_two_messages_at_once_are_both_answered_in_order(coach: Coach) -> None:
    import asyncio

    ada = Person(coach, ADA)
    await ada.say("/start", "[agree]", TOPIC)
    one, two = await asyncio.gather(coach.hear(ADA, Text("yes")), coach.hear(ADA, Text("it costs a lot")))
    assert (one.state, two.flow, two.state) == ("matters", "reality", "situation")


async def test_what_was_saved_and_not_sent_waits_in_the_outbox_until_it_is_ticked_off(coach: Coach) -> None:
    answer = await coach.hear(ADA, Text("hi"))
    assert await coach.unsent("telegram") == answer.sendings
    assert await coach.unsent("terminal") == ()
    await coach.sent([sending.id for sending in answer.sendings])
    assert await coach.unsent("telegram") == ()


MARKERS = ("Zephyrine", "quagga", "Oswaldina")


async def test_no_word_of_a_person_is_in_the_logs(
    coach: Coach, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ada = Person(coach, ADA)
    await whole_session(ada, *MARKERS)
    clock.move(days=2)
    assert await coach.nudge(channel="telegram"), "the session must have left a step to be reminded of"
    await ada.say("not yet", "/delete", "[delete_all]")
    logged = " ".join(record.getMessage() for record in caplog.records)
    assert "goal/frame" in logged, "a log that says nothing would prove nothing"
    assert not [word for word in (*MARKERS, "Sundays") if word.casefold() in logged.casefold()]


async def test_no_word_of_a_person_is_in_the_logs_when_a_turn_fails(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    coach, store = await open_coach(tmp_path, clock, kind=Stumbling)
    await Person(coach, ADA).say("/start", "[agree]", "stumble over Zephyrine")
    assert "ZeroDivisionError" in caplog.text
    assert "Zephyrine" not in caplog.text
    await store.close()


async def test_two_people_never_see_each_others_words(coach: Coach, clock: Clock) -> None:
    ada, ben = Person(coach, ADA), Person(coach, BEN)
    await whole_session(ada, "Zephyrine", "quagga", "Oswaldina")
    await whole_session(ben, "Marmaduke", "ocelot", "Peregrine")
    clock.move(days=2)
    for sending in await coach.nudge(channel="telegram"):
        {ADA: ada, BEN: ben}[sending.address].read.append(sending.message.plain)
    await ada.say("/steps")
    await ben.say("/steps")
    ada_read, ben_read = "\n".join(ada.read).casefold(), "\n".join(ben.read).casefold()
    assert "zephyrine" in ada_read and "marmaduke" in ben_read
    assert not [word for word in ("marmaduke", "ocelot", "peregrine") if word in ada_read]
    assert not [word for word in ("zephyrine", "quagga", "oswaldina") if word in ben_read]


async def test_nobody_reads_the_same_message_twice_in_a_session(coach: Coach) -> None:
    for seed in range(5):
        ada = Person(coach, f"telegram:{seed}")
        await whole_session(ada, "Zephyrine", "quagga", "Oswaldina")
        assert len(ada.read) > 15
        assert sorted(ada.read) == sorted(set(ada.read))


async def test_a_button_of_anothers_chat_reaches_nothing_of_theirs(coach: Coach) -> None:
    ada, ben = Person(coach, ADA), Person(coach, BEN)
    await whole_session(ada, "Zephyrine", "quagga", "Oswaldina")
    await ben.say("/start", "[agree]")
    await ben.hear(Choice("done", None, 1))
    assert "zephyrine" not in "\n".join(ben.read).casefold()
    await ada.say("/steps")
    assert "✓" not in ada.read[-1]


async def test_nudges_of_one_channel_are_not_given_to_another(coach: Coach, clock: Clock) -> None:
    await whole_session(Person(coach, ADA), "Zephyrine", "quagga", "Oswaldina")
    clock.move(days=2)
    assert await coach.nudge(channel="terminal") == ()
    assert [sending.address for sending in await coach.nudge(channel="telegram")] == [ADA]
    assert await coach.nudge(channel="telegram") == (), "asked once"


async def test_a_nudge_whose_turn_fails_is_tried_again_after_its_lease(tmp_path: Path, clock: Clock) -> None:
    class Silent(Coach):
        broken = False

        async def _decide(self, *given: Any) -> Any:
            if self.broken:
                raise ZeroDivisionError
            return await super()._decide(*given)

    coach, store = await open_coach(tmp_path, clock, kind=Silent)
    assert isinstance(coach, Silent)
    await whole_session(Person(coach, ADA), "Zephyrine", "quagga", "Oswaldina")
    clock.move(days=2)
    coach.broken = True
    assert await coach.nudge(channel="telegram") == ()
    coach.broken = False
    assert await coach.nudge(channel="telegram") == ()
    clock.move(minutes=3)
    assert len(await coach.nudge(channel="telegram")) == 1
    await store.close()


async def test_a_group_is_declined_once(coach: Coach) -> None:
    assert await coach.decline_group("telegram:-5", 1)
    assert not await coach.decline_group("telegram:-5", 2)
    assert coach.group_words()


async def test_before_consent_no_word_is_kept(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock)
    ada = Person(coach, ADA)
    await ada.say(
        "I want to tell Zephyrine about the quagga", "/help", "no thanks", "Zephyrine!", "/coach quagga"
    )
    await store.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("grow.db*"))
    assert b"practice partner" in kept
    assert b"Zephyrine" not in kept and b"quagga" not in kept
    assert clock.now == BEGAN


async def test_before_consent_the_kind_of_danger_told_is_not_kept(tmp_path: Path, clock: Clock) -> None:
    coach, store = await open_coach(tmp_path, clock)
    answer = await coach.hear(ADA, Text("I want to kill myself"), now=clock())
    assert (answer.flow, answer.state) == ("risk", "signpost")
    assert (await coach.where(ADA))[2].value("risk_kind") is None
    await store.close()
