"""The `grow` command: run, chat, hear, case, lint, doctor, replay, export, disagreements, nudges."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# Each command imports what it needs when it runs: `grow hear` starts without storage, the terminal without Telegram.
if TYPE_CHECKING:
    from bot.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

HEARD = ("goal", "coach", "commitment", "risk", "reflection")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all went well, 1 when something is at fault, 2 when the start was refused."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.act(options) or 0)
    except (KeyboardInterrupt, BrokenPipeError):
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="grow", description="A practice partner for GROW conversations.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for group in (_to_talk, _to_look_after, _for_writers, _for_nudges):
        group(commands)
    return parser


def _to_talk(commands: Commands) -> None:
    _add(commands, "run", "serve Telegram, or without a token open the terminal", _run)
    chat = _add(commands, "chat", "the same partner in the terminal", _chat)
    chat.add_argument("--user", default="me", help="whose conversation (default: me)")
    chat.add_argument("--jsonl", action="store_true", help="JSON lines in and out, for programs")
    hear = _add(commands, "hear", "the ear alone: JSON lines in, JSON lines out", _hear)
    hear.add_argument("kind", choices=HEARD)


def _to_look_after(commands: Commands) -> None:
    """For whoever runs the copy."""
    _add(commands, "doctor", "check settings, database, prompts and Telegram", _doctor)
    replay = _add(commands, "replay", "try an update again whose turn failed", _replay)
    replay.add_argument("id", type=int, help="its number, as `grow doctor` lists it")
    export = _add(commands, "export", "write all that is kept of a person into two files", _export)
    export.add_argument("--user", default="me", help="whose (default: me); telegram:NUMBER for a chat there")
    export.add_argument("--to", type=Path, help="the folder (default: exports/NAME)")


def _for_writers(commands: Commands) -> None:
    about = "play one client in the terminal and keep nothing; without a name, list them"
    case = _add(commands, "case", about, _case)
    case.add_argument("name", nargs="?", help="a name of the list, or a file that ends in .yaml")
    case.add_argument("--seed", type=int, default=0, help="another number, other choices of the client's")
    _add(commands, "lint", "look at all cases and drills; each fault with file, line and key", _lint)
    about = "the lines whose verdict learners objected to: their own words"
    objected = _add(commands, "disagreements", about, _disagreements)
    objected.add_argument("--to", type=Path, help="a file to write them into, readable for you alone")


def _for_nudges(commands: Commands) -> None:
    nudges = _add(commands, "nudges", "show what would go out and why, and change nothing", _nudges)
    which = nudges.add_mutually_exclusive_group(required=True)
    which.add_argument("--due", action="store_true", help="all that is due, with what the policy says of it")
    about = "what is planned for telegram:NUMBER or terminal:NAME"
    which.add_argument("--next", type=_read("person"), metavar="PERSON", help=about)
    about = "as if it were that moment (UTC where no zone is told)"
    nudges.add_argument("--now", type=_read("moment"), metavar="ISO", help=about)
    nudges.add_argument("--words", action="store_true", help="with the words of steps and reminders")


def _add(commands: Commands, name: str, about: str, act: object) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=about, description=about)
    parser.set_defaults(act=act)
    return parser


def _read(name: str) -> Callable[[str], object]:
    """Reads an argument of `grow nudges`; what cannot be read is told by name, with exit code 2."""

    def read(told: str) -> object:
        from bot import due

        try:
            return getattr(due, name)(told)
        except ValueError as fault:
            raise argparse.ArgumentTypeError(str(fault)) from None

    return read


def _run(options: argparse.Namespace) -> int:
    return _started(_serve)


def _serve(settings: Settings) -> None:
    from bot import app

    if settings.telegram_bot_token is not None:
        asyncio.run(app.run(settings))
        return
    print("TELEGRAM_BOT_TOKEN is not set, so here is the same partner in the terminal.", flush=True)
    asyncio.run(app.chat(settings, "me", jsonl=False))


def _chat(options: argparse.Namespace) -> int:
    from bot import app

    return _started(lambda settings: asyncio.run(app.chat(settings, options.user, options.jsonl)))


def _hear(options: argparse.Namespace) -> int:
    from bot import hear

    hear.serve(options.kind, sys.stdin, sys.stdout)
    return 0


def _doctor(options: argparse.Namespace) -> int:
    from bot import app

    return asyncio.run(app.doctor())


def _replay(options: argparse.Namespace) -> int:
    from bot import app

    return _started(lambda settings: asyncio.run(app.replay(settings, options.id)))


def _export(options: argparse.Namespace) -> int:
    from bot import app

    return _started(lambda settings: asyncio.run(app.export(settings, options.user, options.to)))


def _case(options: argparse.Namespace) -> int:
    from bot import case_played

    return case_played.play(options.name, options.seed)


def _lint(options: argparse.Namespace) -> int:
    from bot import lint

    return lint.lint()


def _disagreements(options: argparse.Namespace) -> int:
    from bot import app

    return _started(lambda settings: asyncio.run(app.disagreements(settings, options.to)))


def _nudges(options: argparse.Namespace) -> int:
    from bot import app

    return _started(
        lambda settings: asyncio.run(app.nudges(settings, options.next, options.now, options.words))
    )


def _started(act: Callable[[Settings], int | None]) -> int:
    """Load the settings and act on them; what stops a start is a sentence and exit code 2."""
    from bot.settings import SettingsError, load
    from storage.errors import CannotOpen

    try:
        settings = load()
        for warning in settings.warnings:
            print(warning, file=sys.stderr)
        return act(settings) or 0
    except (SettingsError, CannotOpen) as fault:
        print(fault, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
