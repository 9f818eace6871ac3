"""`grow doctor`: what it looks at, what it finds, and what it leaves alone."""

from __future__ import annotations

import shutil
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from bot import doctor
from bot.channels.telegram_reach import TokenRefused, Unreachable, name_of_bot
from bot.doctor import Fault
from bot.prompts import HOME
from bot.settings import Settings, load
from storage.store import Store
from tests.channels.bot_api_stand_in import TOKEN, BotApi
from tests.storage.turns import plan, planned

NOW = "2026-03-10T19:05:00+00:00"


async def reached(settings: Settings) -> str:
    return "partner_bot"


async def refused(settings: Settings) -> str:
    raise Fault("TELEGRAM_BOT_TOKEN: Telegram does not know it.")


async def looked(
    reach: Callable[[Settings], Awaitable[str]] = reached,
    looks: Mapping[str, Callable[[], str]] = MappingProxyType({}),
    **environ: str,
) -> tuple[int, list[str]]:
    """With no look at what came with the program, unless it is asked for: all prompts take a second to compile."""
    said: list[str] = []
    code = await doctor.check(reach, said.append, lambda: load(environ, "no.env"), looks)
    return code, said


def about(said: list[str], what: str) -> list[str]:
    return [line for line in said if f"{what}:" in line]


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/grow.db"


async def test_a_sound_house_gets_an_ok_for_each_check(url: str) -> None:
    await (await Store.open(url)).close()
    code, said = await looked(looks=doctor.LOOKS, DATABASE_URL=url, TELEGRAM_BOT_TOKEN=TOKEN)
    assert code == 0
    assert [line.split(":")[0] for line in said] == [
        "ok     settings",
        "ok     prompts",
        "ok     ear",
        "ok     time zones",
        "ok     database",
        "ok     telegram",
    ]
    assert said[-1].endswith("@partner_bot")


async def test_every_unusable_setting_gets_its_own_sentence() -> None:
    code, said = await looked(GROW_TIMEZONE="Lisbon", DATABASE_URL="mysql://here")
    assert code == 1
    assert [line.split(": ")[1] for line in about(said, "fault  settings")] == [
        "DATABASE_URL",
        "GROW_TIMEZONE",
    ]


async def test_a_misspelt_setting_is_a_note_and_no_fault(url: str) -> None:
    code, said = await looked(DATABASE_URL=url, GROW_TIMEZON="UTC")
    assert code == 0
    assert "Did you mean GROW_TIMEZONE?" in about(said, "note   settings")[0]


async def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, url: str) -> None:
    code, said = await looked(DATABASE_URL=url)
    assert code == 0
    assert "made at the first start" in about(said, "ok     database")[0]
    assert list(tmp_path.iterdir()) == []


async def test_a_file_that_is_no_database_is_a_fault(tmp_path: Path, url: str) -> None:
    (tmp_path / "grow.db").write_text("a shopping list, and nothing like a database" * 100)
    code, said = await looked(DATABASE_URL=url)
    assert code == 1
    assert "it is not an SQLite database" in about(said, "fault  database")[0]


async def test_a_database_held_by_another_program_is_a_fault(url: str) -> None:
    store = await Store.open(url)
    await store._conn.execute("begin immediate")
    other = await Store.open(url, patience=0.05)
    with pytest.raises(Fault, match="cannot be written"):
        await doctor.writable(other)
    await other.close()
    await store.close()


async def test_what_is_set_aside_is_listed_without_a_word_of_it(url: str) -> None:
    store = await Store.open(url)
    body = '{"kind": "Text", "words": "about my sister"}'
    await store.set_aside("telegram:7", "UTC", 70, body, "KeyError at goal.py:17", (), NOW)
    await store.close()
    code, said = await looked(DATABASE_URL=url)
    assert about(said, "aside  1") == [
        f"aside  1: {NOW}, KeyError at goal.py:17; try `grow replay 1` when it is mended."
    ]
    assert code == 0 and not any("sister" in line for line in said)


async def test_looking_changes_nothing_that_is_kept(url: str) -> None:
    store = await Store.open(url)
    await store.set_aside("telegram:7", "UTC", 70, None, "KeyError at goal.py:17", ("{}",), NOW)
    before = await store.counts()
    await looked(DATABASE_URL=url)
    assert await store.counts() == before
    await store.close()


async def test_a_refused_token_is_a_fault_and_no_token_is_none(url: str) -> None:
    code, said = await looked(refused, DATABASE_URL=url, TELEGRAM_BOT_TOKEN=TOKEN)
    assert (code, about(said, "fault  telegram")) == (
        1,
        ["fault  telegram: TELEGRAM_BOT_TOKEN: Telegram does not know it."],
    )
    code, said = await looked(refused, DATABASE_URL=url)
    assert code == 0 and "opens the terminal" in said[-1]


def test_a_state_without_its_file_is_named(tmp_path: Path) -> None:
    home = Path(shutil.copytree(HOME, tmp_path / "en"))
    (home / "goal" / "frame.j2").unlink()
    with pytest.raises(Fault, match=r"^prompts/en/goal/frame\.j2 is missing\.$"):
        doctor.prompts(home)


def test_a_file_that_does_not_compile_is_named_with_its_line(tmp_path: Path) -> None:
    home = Path(shutil.copytree(HOME, tmp_path / "en"))
    (home / "goal" / "frame.j2").write_text("{% block ask %}\n{% say %}What now?\n{% endblock %}")
    with pytest.raises(Fault, match=r"^prompts/en/goal/frame\.j2, line 3: "):
        doctor.prompts(home)


def test_a_button_without_a_label_is_named(tmp_path: Path) -> None:
    home = Path(shutil.copytree(HOME, tmp_path / "en"))
    labels = (home / "_labels.j2").read_text("utf-8")
    (home / "_labels.j2").write_text(labels.replace("button_not_quite", "button_nearly"))
    with pytest.raises(Fault, match=r"goal/frame\.j2 has no label for the button not_quite"):
        doctor.prompts(home)


def test_a_model_that_cannot_be_read_is_named() -> None:
    def read(kind: str) -> object:
        if kind == "risk":
            raise FileNotFoundError(kind)
        return kind

    with pytest.raises(Fault, match=r"^bot/language/models/risk\.json cannot be used"):
        doctor.ear(read)


def test_missing_time_zone_data_is_a_fault() -> None:
    with pytest.raises(Fault, match="Install tzdata"):
        doctor.zones("Nowhere/Atall")


class TestReachingTelegram:
    @pytest.fixture
    async def api(self):  # type: ignore[no-untyped-def]
        stand_in = BotApi()
        self.url = await stand_in.start()
        yield stand_in
        await stand_in.stop()

    async def test_the_bot_tells_its_name(self, api: BotApi) -> None:
        assert await name_of_bot(TOKEN, self.url) == "partner_bot"

    async def test_an_unknown_token_is_said_to_be_unknown(self, api: BotApi) -> None:
        with pytest.raises(TokenRefused, match="TELEGRAM_BOT_TOKEN: Telegram does not know it"):
            await name_of_bot("43:somebody-elses", self.url)

    async def test_nobody_there_is_said_without_the_token(self, api: BotApi) -> None:
        await api.stop()
        with pytest.raises(Unreachable, match="cannot be reached") as fault:
            await name_of_bot(TOKEN, self.url)
        assert TOKEN not in str(fault.value)
        await api.start()

    async def test_silence_is_not_waited_out(self, api: BotApi) -> None:
        with pytest.raises(Unreachable, match=r"gives no answer in 0\.0+1 s"):
            await name_of_bot(TOKEN, self.url, patience=0.0001)


async def test_it_is_told_how_many_nudges_are_planned_late_and_standing_aside(url: str) -> None:
    store = await Store.open(url)
    long_ago, far = "2020-03-10T09:00:00+00:00", "2990-03-10T09:00:00+00:00"
    await plan(
        store, planned(1, long_ago), planned(2, long_ago), planned(3, far), planned(4, far, waits=True)
    )
    (first, _) = await store.claim_due(long_ago, long_ago, 10)
    await store.step_aside([first.id], far, long_ago)
    await store.close()
    _, said = await looked(DATABASE_URL=url)
    (line,) = about(said, "ok     database")
    assert "nudges waiting: 4" in line
    assert "overdue by an hour: 2, standing aside: 1, until they write: 1" in line
