"""`grow doctor`: looks at everything a start needs, one line each, a sentence for each fault."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.flows.core.flow import DONE, START, Stage
from bot.flows.core.plan import FLOWS
from bot.language.linear import shipped
from bot.nudging.clocks import instant
from bot.nudging.nudger import LEASE
from bot.prompts import HOME, LABELS, MissingUtterance, Prompts
from bot.settings import Settings, SettingsError, load
from storage.errors import CannotOpen
from storage.rows import AsideRow
from storage.store import Store

Say = Callable[[str], object]
Reach = Callable[[Settings], Awaitable[str]]
EARS = ("goals", "coach", "risk")
SOME_ZONE = "Europe/Lisbon"
OVERDUE = timedelta(hours=1)
NOBODY = -1
"""No row has this number: deleting it needs the right to write and changes nothing."""


class Fault(Exception):
    """What is wrong, a sentence a line."""


async def check(
    reach: Reach,
    say: Say = print,
    read: Callable[[], Settings] = load,
    looks: Mapping[str, Callable[[], str]] | None = None,
) -> int:
    """0 when all is well, 1 with a sentence for each fault.

    reach: who the bot is, asked of Telegram; raises Fault.
    looks: at what came with the program; all of LOOKS if not told otherwise.
    """
    settings, well = _settings(read, say)
    for name, look in (LOOKS if looks is None else looks).items():
        well &= await _checked(name, _at_once(look), say)
    if settings is not None:
        well &= await _checked("database", database(settings.database_url, settings, say), say)
        well &= await _checked("telegram", telegram(settings, reach), say)
    return 0 if well else 1


def _settings(read: Callable[[], Settings], say: Say) -> tuple[Settings | None, bool]:
    try:
        settings = read()
    except SettingsError as fault:
        _tell_faults("settings", str(fault), say)
        return None, False
    for warning in settings.warnings:
        say(f"note   settings: {warning}")
    say("ok     settings")
    return settings, True


async def _checked(name: str, look: Awaitable[str], say: Say) -> bool:
    try:
        say(f"ok     {name}: {await look}")
        return True
    except (Fault, CannotOpen) as fault:
        _tell_faults(name, str(fault), say)
        return False


async def _at_once(look: Callable[[], str]) -> str:
    return look()


def _tell_faults(name: str, sentences: str, say: Say) -> None:
    for sentence in sentences.splitlines():
        say(f"fault  {name}: {sentence}")


async def database(url: str, settings: Settings, say: Say) -> str:
    """Opened as a start would open it, but never made."""
    path = settings.database_path
    if not path.exists():
        return f"{path} is not there yet, and is made at the first start."
    store = await Store.open(url)
    try:
        await writable(store)
        counts = await store.counts()
        nudges = await planned_nudges(store, datetime.now(UTC))
        for row in await store.asides():
            say(aside(row))
    finally:
        await store.close()
    return f"{path}, " + ", ".join(f"{name}: {count}" for name, count in (counts | nudges).items())


async def planned_nudges(store: Store, now: datetime) -> dict[str, int]:
    """How many are late or stand aside; `grow nudges --due` says which and why."""
    counts = await store.count_nudges(instant(now - OVERDUE), instant(now + LEASE))
    return {
        "overdue by an hour": counts.overdue,
        "standing aside": counts.aside,
        "until they write": counts.waiting_for_words,
    }


async def writable(store: Store) -> None:
    """Raises Fault when nothing can be written."""
    try:
        await store.drop_aside(NOBODY)
    except Exception as fault:
        raise Fault(f"DATABASE_URL: cannot be written ({type(fault).__name__}: {fault}).") from None


def aside(row: AsideRow) -> str:
    """Its number, when, and where our mistake was; never what was said."""
    return f"aside  {row.id}: {row.at}, {row.error}; try `grow replay {row.id}` when it is mended."


def prompts(home: Path = HOME) -> str:
    """Every file compiles, and every state of every flow has its file and a label for each button."""
    words = Prompts(home)
    names = words.names()
    faults = [*uncompiled(words, names), *unworded(words)]
    if faults:
        raise Fault("\n".join(faults))
    return f"{len(names)} files"


def uncompiled(words: Prompts, names: list[str]) -> Iterator[str]:
    for name in names:
        try:
            words.blocks(name)
        except Exception as fault:  # Jinja has a dozen, and each is a fault in the file
            line = getattr(fault, "lineno", None)
            yield f"prompts/en/{name}.j2{f', line {line}' if line else ''}: {fault}"


def unworded(words: Prompts) -> Iterator[str]:
    for flow in FLOWS.values():
        for state in flow.states:
            if state not in (START, DONE):
                yield from _unworded(words, flow.name, flow.stage(state))


def _unworded(words: Prompts, flow: str, stage: Stage) -> Iterator[str]:
    try:
        own = words.blocks(f"{flow}/{stage.name}")
    except MissingUtterance as fault:
        yield f"{fault}."
        return
    except Exception:
        return  # told by `uncompiled`
    common = words.blocks(LABELS.removesuffix(".j2"))
    for choice in stage.choices:
        if f"button_{choice}" not in own and f"button_{choice}" not in common:
            yield f"prompts/en/{flow}/{stage.name}.j2 has no label for the button {choice}."


def ear(read: Callable[[str], object] = shipped) -> str:
    """The models that come with the program can be read."""
    faults = []
    for kind in EARS:
        try:
            read(kind)
        except (OSError, json.JSONDecodeError, KeyError, ValueError) as fault:
            faults.append(
                f"bot/language/models/{kind}.json cannot be used ({type(fault).__name__}). Install again."
            )
    if faults:
        raise Fault("\n".join(faults))
    return ", ".join(EARS)


def zones(name: str = SOME_ZONE) -> str:
    """Local times can be told."""
    with suppress(OSError, ValueError, KeyError):  # what ZoneInfo raises differs by what is missing
        return ZoneInfo(name).key
    raise Fault("there is no time zone data on this machine. Install tzdata.")


LOOKS: dict[str, Callable[[], str]] = {"prompts": prompts, "ear": ear, "time zones": zones}


async def telegram(settings: Settings, reach: Reach) -> str:
    if settings.telegram_bot_token is None:
        return "no token is set, so `grow run` opens the terminal"
    return f"the bot is @{await reach(settings)}"
