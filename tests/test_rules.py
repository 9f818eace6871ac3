"""The rules of the house, read off the source: which room may know which, and what no module may do."""

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "storage", "training", "benchmarks", "tests")
LONGEST_MODULE = 300

CORE = ("bot.flows", "bot.language", "bot.practice")
# The standard library's ways out of a pure function: the world, the clock, chance, waiting.
WAYS_OUT = (
    "asyncio concurrent glob http io logging multiprocessing os pickle random secrets select shelve shutil "
    "signal socket sqlite3 ssl subprocess tempfile threading time urllib uuid"
).split()
CLOCKS = {"now", "utcnow", "today"}
FILE_CALLS = {"read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir"}
READS_THE_MODEL = "bot.language.linear"

# Which room alone may import what.
SOLE_USERS = {
    "bot.filed": ("yaml",),
    "bot.channels.telegram": ("telegram", "aiohttp", "httpx"),
    "storage": ("aiosqlite", "aiosql", "sqlite3", "psycopg", "sqlalchemy"),
    "bot.prompts": ("jinja2", "markupsafe"),
    "bot.settings": ("pydantic_settings", "dotenv"),
    "bot.flows": ("transitions",),
}
KNOW_EVERYBODY = ("bot.app", "bot.__main__")
EMPTY_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common"}


@dataclass(frozen=True)
class Module:
    """A module's dotted name and source; `package` is true of an __init__."""

    name: str
    source: str
    package: bool = False

    @property
    def tree(self) -> ast.Module:
        return _tree(self.source)

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(self.tree)


@cache
def _tree(source: str) -> ast.Module:
    """Read once for all rules."""
    return ast.parse(source)


Rule = Callable[[Module], Iterable[str]]


def modules(*rooms: str) -> list[Module]:
    return [_module(path) for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def _module(path: Path) -> Module:
    parts = list(path.relative_to(ROOT).with_suffix("").parts)
    package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if package else parts), path.read_text("utf-8"), package)


def breaches(rule: Rule, *rooms: str) -> list[str]:
    found = modules(*rooms)
    assert found, f"no module in {rooms}: the rule would hold of nothing"
    return [f"{module.name}: {breach}" for module in found for breach in rule(module)]


def is_in(name: str, *rooms: str) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def imports(module: Module) -> Iterator[str]:
    """Whatever a module imports, as full dotted names: `from a import b` is a.b."""
    for node in module.nodes():
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(names=names):
                origin = _origin(module, node)
                yield from (f"{origin}.{alias.name}" for alias in names)
            case ast.Call(
                func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name


def _origin(module: Module, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.name.split(".") + ([""] if module.package else [])
    return ".".join([*parts[: -node.level], *([node.module] if node.module else [])])


# What the rules are, each from a module to its breaches.


def foreign_to_flows(module: Module) -> Iterator[str]:
    return _foreign(module, "transitions", *CORE)


def foreign_to_language(module: Module) -> Iterator[str]:
    return _foreign(module, "bot.language")


def _foreign(module: Module, *allowed: str) -> Iterator[str]:
    for name in imports(module):
        top = name.split(".")[0]
        if not is_in(name, *allowed) and (top not in sys.stdlib_module_names or top in WAYS_OUT):
            yield f"imports {name}"


def another_rooms_library(module: Module) -> Iterator[str]:
    for name in imports(module):
        for user, libraries in SOLE_USERS.items():
            if is_in(name, *libraries) and not _is_of(module.name, user):
                yield f"imports {name}, which is for {user} alone"


def _is_of(name: str, user: str) -> bool:
    # telegram_polling, telegram_sending: the channel may be several modules side by side.
    return is_in(name, user) or (user == "bot.channels.telegram" and name.startswith(user + "_"))


def at_its_start(module: Module) -> Iterator[ast.stmt]:
    """Its statements but those of functions, and those that only a type checker sees."""
    left: list[ast.stmt] = list(module.tree.body)
    while left:
        node = left.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        yield node
        left += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]


def needs(module: Module, known: set[str]) -> set[str]:
    """The modules of ours that must be there before it."""
    found = set()
    for node in at_its_start(module):
        if isinstance(node, ast.Import | ast.ImportFrom):
            one = Module(module.name, ast.unparse(node), module.package)
            found |= {name if name in known else name.rpartition(".")[0] for name in imports(one)}
    return (found & known) - {module.name}


def in_a_circle(found: list[Module]) -> list[str]:
    """Those that cannot be there before themselves: which of them is imported first decides whether it works."""
    names = {module.name for module in found}
    left = {module.name: needs(module, names) for module in found}
    for after in (False, True):  # what needs nothing more, then what nothing more needs
        while ends := [
            name for name in left if not (set().union(*left.values()) & {name} if after else left[name])
        ]:
            left = {name: needed - set(ends) for name, needed in left.items() if name not in ends}
    return sorted(left)


def imports_of_bot(module: Module) -> Iterator[str]:
    return (f"imports {name}" for name in imports(module) if is_in(name, "bot"))


def both_channels_and_storage(module: Module) -> Iterator[str]:
    names = list(imports(module))
    rooms = [room for room in ("bot.channels", "storage") if any(is_in(name, room) for name in names)]
    if len(rooms) == 2 and module.name not in KNOW_EVERYBODY:
        yield "imports both channels and storage"


def looks_at_the_clock(module: Module) -> Iterator[str]:
    for node in module.nodes():
        match node:
            case ast.Attribute(
                value=ast.Name(id="datetime" | "date") | ast.Attribute(attr="datetime" | "date")
            ):
                if node.attr in CLOCKS:
                    yield f"line {node.lineno}: asks for {node.attr}; the moment is passed in"
            case ast.Attribute(value=ast.Name(id="time" | "random" | "secrets" | "uuid" as name)):
                yield f"line {node.lineno}: uses {name}; chance and time are passed in"


def waits(module: Module) -> Iterator[str]:
    for node in module.nodes():
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            yield f"line {node.lineno}: is async"


def touches_files(module: Module) -> Iterator[str]:
    for node in module.nodes():
        match node:
            case ast.Call(func=ast.Name(id="open" | "input" as name)):
                yield f"line {node.lineno}: calls {name}"
            case ast.Call(func=ast.Attribute(attr=name)) if name in FILE_CALLS | {"open"}:
                if module.name != READS_THE_MODEL:
                    yield f"line {node.lineno}: calls {name}"


def prints(module: Module) -> Iterator[str]:
    for node in module.nodes():
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield f"line {node.lineno}: prints"


def too_long(module: Module) -> Iterator[str]:
    lines = len(module.source.splitlines())
    if lines > LONGEST_MODULE:
        yield f"has {lines} lines"


def says_nothing_of_itself(module: Module) -> Iterator[str]:
    if module.source.strip() and not ast.get_docstring(module.tree):
        yield "has no docstring"


def named_for_nothing(module: Module) -> Iterator[str]:
    words = set(re.split(r"[._]", module.name))
    yield from (f"is called {word}" for word in sorted(words & EMPTY_NAMES))


def left_for_later(text: str) -> list[str]:
    # Written in two halves, so that this file does not hold what it looks for.
    return re.findall(r"\b(?:TO" r"DO|FIX" r"ME)\b", text)


def unpinned(requirements: str) -> list[str]:
    entries = re.split(r"\n(?=[a-z0-9])", requirements, flags=re.IGNORECASE)
    return [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry]


# The rules, held against the house.


def test_the_dialogue_core_imports_only_itself_the_ear_and_transitions() -> None:
    assert breaches(foreign_to_flows, "bot/flows") == []


def test_the_ear_imports_only_itself_and_the_standard_library() -> None:
    assert breaches(foreign_to_language, "bot/language") == []


def test_a_library_is_imported_only_by_the_room_that_owns_it() -> None:
    assert breaches(another_rooms_library, "bot", "storage") == []


def test_no_module_needs_itself_by_way_of_others() -> None:
    assert in_a_circle(modules("bot", "storage")) == []


def test_storage_imports_nothing_of_bot() -> None:
    assert breaches(imports_of_bot, "storage") == []


def test_only_the_wiring_knows_both_channels_and_storage() -> None:
    assert breaches(both_channels_and_storage, "bot", "storage") == []


def test_the_core_has_no_clock_and_no_dice() -> None:
    assert breaches(looks_at_the_clock, "bot/flows", "bot/language") == []


def test_the_core_never_waits() -> None:
    assert breaches(waits, "bot/flows", "bot/language") == []


def test_the_core_touches_no_file_but_the_ears_model() -> None:
    assert breaches(touches_files, "bot/flows", "bot/language") == []


def test_neither_core_nor_storage_prints() -> None:
    assert breaches(prints, "bot/flows", "bot/language", "storage") == []


def test_no_module_is_longer_than_can_be_read_at_one_sitting() -> None:
    assert breaches(too_long, "bot", "storage") == []


def test_every_module_says_what_it_is_for() -> None:
    assert breaches(says_nothing_of_itself, *ROOMS) == []


def test_no_module_is_named_for_nothing_in_particular() -> None:
    assert breaches(named_for_nothing, *ROOMS) == []


def test_nothing_is_left_for_later() -> None:
    kinds = (".py", ".j2", ".sql", ".md", ".toml", ".in")
    files = [
        path
        for room in (*ROOMS, "prompts", "docs")
        for path in (ROOT / room).rglob("*")
        if path.suffix in kinds
    ]
    files += [ROOT / name for name in ("README.md", "Makefile", "pyproject.toml", ".env.example")]
    assert [str(path.relative_to(ROOT)) for path in files if left_for_later(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("name", ["run", "dev", "train", "places"])
def test_every_requirement_is_pinned_with_a_hash_and_no_index_is_named(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert unpinned(text) == []
    assert "://" not in text


# Each rule, shown to see a breach: a rule that cannot fail says nothing.

BREACHES: list[tuple[Rule, str, str]] = [
    (foreign_to_flows, "bot.flows.goal", "import telegram"),
    (foreign_to_flows, "bot.flows.goal", "from bot import settings"),
    (foreign_to_flows, "bot.flows.goal", "from ..settings import load"),
    (foreign_to_flows, "bot.flows.goal", "import asyncio"),
    (foreign_to_flows, "bot.flows.goal", "import os.path"),
    (foreign_to_flows, "bot.flows.goal", "def late():\n    from storage import Store"),
    (foreign_to_flows, "bot.flows.goal", "import importlib\nimportlib.import_module('storage')"),
    (foreign_to_language, "bot.language.risk", "from bot.flows.session import Session"),
    (foreign_to_language, "bot.language.risk", "from ..flows import session"),
    (foreign_to_language, "bot.language.risk", "import transitions"),
    (foreign_to_language, "bot.language.risk", "import numpy as np"),
    (foreign_to_language, "bot.language.risk", "from random import choice"),
    (another_rooms_library, "bot.channels.terminal", "from telegram import Bot"),
    (another_rooms_library, "bot.coach", "import aiohttp"),
    (another_rooms_library, "bot.channels.telegraph", "import telegram"),
    (another_rooms_library, "bot.coach", "import sqlite3"),
    (another_rooms_library, "bot.app", "import aiosql"),
    (another_rooms_library, "bot.reports.cards", "from jinja2 import Environment"),
    (another_rooms_library, "storage.store", "from pydantic_settings import BaseSettings"),
    (another_rooms_library, "bot.language.hearing", "from transitions import State"),
    (imports_of_bot, "storage.store", "from bot.flows.session import Session"),
    (imports_of_bot, "storage.store", "import bot"),
    (both_channels_and_storage, "bot.coach", "import storage\nfrom bot.channels import terminal"),
    (both_channels_and_storage, "bot.channels.terminal", "from storage import Store\nfrom . import jsonl"),
    (looks_at_the_clock, "bot.flows.goal", "from datetime import datetime\nat = datetime.now()"),
    (looks_at_the_clock, "bot.flows.goal", "import datetime\nat = datetime.date.today()"),
    (looks_at_the_clock, "bot.language.times", "import time\nat = time.time()"),
    (looks_at_the_clock, "bot.flows.goal", "import random\nn = random.random()"),
    (waits, "bot.flows.engine", "async def take_turn(): ..."),
    (touches_files, "bot.flows.engine", "open('notes')"),
    (touches_files, "bot.language.risk", "from pathlib import Path\nPath('a').read_text()"),
    (touches_files, "bot.language.linear", "open('model')"),
    (prints, "bot.flows.engine", "def f():\n    print('here')"),
    (too_long, "bot.coach", "pass\n" * (LONGEST_MODULE + 1)),
    (says_nothing_of_itself, "bot.coach", "import json"),
    (named_for_nothing, "bot.language.text_utils", "pass"),
]

FINE: list[tuple[Rule, str, str]] = [
    (foreign_to_flows, "bot.flows.goal", "import re\nfrom transitions import State\nfrom .flow import Flow"),
    (foreign_to_flows, "bot.flows.goal", "from bot.language.hearing import Heard"),
    (foreign_to_language, "bot.language.risk", "import json\nfrom . import intents"),
    (another_rooms_library, "bot.channels.telegram", "import telegram\nimport aiohttp"),
    (another_rooms_library, "bot.channels.telegram_transport", "import aiohttp"),
    (another_rooms_library, "bot.channels.telegram.polling", "from telegram import Bot"),
    (another_rooms_library, "storage.connection", "import aiosqlite"),
    (another_rooms_library, "bot.app", "from bot.channels import telegram"),
    (imports_of_bot, "storage.store", "from storage import rows"),
    (both_channels_and_storage, "bot.app", "import storage\nfrom bot.channels import terminal"),
    (looks_at_the_clock, "bot.flows.goal", "def f(scene): return scene.now.date()"),
    (touches_files, "bot.language.linear", "from pathlib import Path\nPath('a').read_text()"),
    (prints, "bot.flows.engine", "text = 'print(this)'"),
    (too_long, "bot.coach", "pass\n" * LONGEST_MODULE),
    (says_nothing_of_itself, "bot.coach", '"""One turn."""'),
    (says_nothing_of_itself, "tests", ""),
    (named_for_nothing, "bot.channels.terminal", "pass"),
]


@pytest.mark.parametrize(("rule", "name", "source"), BREACHES)
def test_a_breach_is_seen(rule: Rule, name: str, source: str) -> None:
    assert list(rule(Module(name, source)))


@pytest.mark.parametrize(("rule", "name", "source"), FINE)
def test_what_is_allowed_is_no_breach(rule: Rule, name: str, source: str) -> None:
    assert list(rule(Module(name, source))) == []


def test_a_package_finds_its_own_modules_by_a_relative_import() -> None:
    assert list(imports(Module("bot.flows", "from . import goal", package=True))) == ["bot.flows.goal"]
    assert list(imports(Module("bot.flows.goal", "from .flow import Flow"))) == ["bot.flows.flow.Flow"]


def test_a_circle_is_seen_however_long_it_is() -> None:
    sources = {
        "a": "import b",
        "b": "if True:\n    from c import x",
        "c": "import d, a",
        "d": "",
        "e": "import a",
    }
    assert in_a_circle([Module(name, source) for name, source in sources.items()]) == ["a", "b", "c"]
    sources |= {"c": "import d\ndef f():\n    import a"}
    assert in_a_circle([Module(name, source) for name, source in sources.items()]) == []


def test_a_note_for_later_is_seen() -> None:
    assert left_for_later("# TO" + "DO: later") and left_for_later("FIX" + "ME")
    assert not left_for_later("my todo list")


def test_a_requirement_without_a_hash_is_seen() -> None:
    pinned = "jinja2==3.1.6 \\\n    --hash=sha256:00\n    # via -r run.in\n"
    assert unpinned(pinned + "aiosql==15.0\n") == ["aiosql==15.0"]
    assert unpinned(pinned) == []
