"""Reply and values -> words: the only user of Jinja, and the only chooser among phrasings."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cached_property
from pathlib import Path
from zlib import crc32

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser

from bot.flows.core.replies import Button, Reply
from bot.messages import Message, MessageButton
from bot.prompt_filters import FILTERS

HOME = Path(__file__).resolve().parent.parent / "prompts" / "en"
LABELS = "_labels.j2"
_SPACES = re.compile(r"[ \t]+")
_WORD = re.compile(r"[\w'’]+")
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
COUNTED_ON = ("nudge", "steps")
"""Flows whose words come one by one over weeks: every phrasing in its turn, whatever session lies between."""
AGAIN = ("stale",)
"""Leads that are needed however often: without one, a question would come back for no reason."""


def sentences(text: str) -> list[int]:
    """Each sentence (or line) of a text as a number that stands for it."""
    return [crc32(bare.encode()) for one in _SENTENCE.findall(text) if (bare := one.strip().lower())]


def opener(text: str) -> tuple[str, ...]:
    """The first two words of a message, by which it is noticed that it begins as others did."""
    return tuple(_WORD.findall(text.lower())[:2])


class MissingUtterance(LookupError):
    """A prompt file or one of its blocks is not there."""


class Say(Extension):
    """{% say %}…{% endsay %} is one phrasing of its block."""

    tags = {"say"}  # jinja2 declares it as a plain set

    def parse(self, parser: Parser) -> nodes.Node:
        """Mark the phrasing as a scope of its own, to be compiled apart."""
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endsay",), drop_needle=True)
        return nodes.Scope(body, lineno=line)


class Prompts:
    """The words of one language, read from a folder of Jinja files; each file is compiled when first needed."""

    def __init__(self, home: Path = HOME) -> None:
        self._home = home
        self._files: dict[str, dict[str, list[Template]]] = {}

    @cached_property
    def _environment(self) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(self._home), undefined=StrictUndefined, autoescape=True, extensions=[Say]
        )
        environment.filters.update(FILTERS, choice=self.choice, fault=self.fault)
        environment.globals["commands"] = self.commands
        return environment

    def names(self) -> list[str]:
        """Every prompt file, as "flow/state"."""
        return sorted(str(path.relative_to(self._home).with_suffix("")) for path in self._home.glob("*/*.j2"))

    def commands(self) -> list[str]:
        """A line for each command, for templates that list them; the words are those of the channel's own menu."""
        menu = self.blocks("profile/commands")
        return [f"/{name}: {_tidy(says[0].render())}" for name, says in menu.items()]

    def choice(self, name: str) -> str:
        """What can be chosen in a drill, by the words of its button."""
        return self._plainly("drill/item", f"button_say_{name}")

    def fault(self, name: str) -> str:
        """What makes a goal's fault one."""
        return self._plainly("drill/reframe", name)

    def _plainly(self, file: str, block: str) -> str:
        """A block that names no values; "" where there is none."""
        found = self.blocks(file).get(block)
        return _tidy(found[0].render()) if found else ""

    def blocks(self, name: str) -> dict[str, list[Template]]:
        """Utterance or button -> its phrasings, those of the parent file included.

        Raises MissingUtterance when there is no such file.
        """
        if name not in self._files:
            self._files[name] = self._read(name)
        return self._files[name]

    def phrasings(self, flow: str, state: str, utterance: str) -> list[Template]:
        """Every way to say this; raises MissingUtterance when there is none."""
        found = self.blocks(f"{flow}/{state}").get(utterance)
        if not found:
            raise MissingUtterance(f"prompts/en/{flow}/{state}.j2 has no block {utterance}")
        return found

    def render(
        self, reply: Reply, seed: int, said: Container[int] = (), worn: tuple[str, ...] = ()
    ) -> Message:
        """The message for a reply: its lead and its words in one, and its buttons with their labels.

        said: the sentences of the session so far, as `sentences` counts them; a lead that would only
        repeat some of them is left out.
        worn: the first words of the turns just before, as `opener` gives them; another way in is taken if there is one.
        """
        lead = self._led(reply.lead, seed, said, worn[:1]) if reply.lead else ""
        if (
            reply.lead
            and not reply.apart
            and not _is_needed(reply.lead)
            and all(one in said for one in sentences(lead))
        ):
            lead = ""
        words = self._words(reply, seed, said, worn if len(worn) > 1 and not lead else ())
        between = (
            "\n\n" if reply.apart else "\n" if "\n" in lead else " "
        )  # nothing runs on in a list's last line
        return Message(f"{lead}{between}{words}" if lead else words, self._rows(reply), reply.replaces)

    def _led(self, lead: Reply, seed: int, said: Container[int], worn: tuple[str, ...]) -> str:
        """A lead with what leads into it: on a line of its own where it stands apart."""
        words = self._words(lead, seed, said, worn)
        if lead.lead is None:
            return words
        before = self._led(lead.lead, seed, said, worn)
        return "".join((before, "\n" if lead.apart else " ", words))

    def _words(self, reply: Reply, seed: int, said: Container[int], worn: tuple[str, ...] = ()) -> str:
        """The first phrasing in this session's order that repeats no sentence, else the one that repeats least;
        of those who come over weeks the next, so that none comes twice running."""
        ways = self.phrasings(reply.flow, reply.state, reply.utterance)
        over_weeks = reply.flow in COUNTED_ON
        key = f"{reply.flow}.{reply.state}.{reply.utterance}"
        first, stride = _order(key, 0 if over_weeks else seed, len(ways))
        best, fewest = "", 1000
        for more in range(len(ways)):
            text = _tidy(ways[(first + (reply.nth + more) * stride) % len(ways)].render(reply.values))
            repeated = sum(one in said for one in sentences(text))
            repeated += bool(worn) and opener(text)[: len(worn)] == worn
            if repeated < fewest:
                best, fewest = text, repeated
            if not repeated or over_weeks:
                break
        return best

    def _rows(self, reply: Reply) -> tuple[tuple[MessageButton, ...], ...]:
        return tuple(tuple(self._button(reply, button) for button in row) for row in reply.rows)

    def _button(self, reply: Reply, button: Button) -> MessageButton:
        label = self.label(reply, button.trigger) if button.label is None else button.label or "…"
        return MessageButton(button.trigger, f"{button.mark} {label}".strip(), button.asked, button.of)

    def label(self, reply: Reply, trigger: str) -> str:
        """What stands on a button of that trigger, or is written on a picture that goes with the reply."""
        name = f"button_{trigger}"
        for blocks in (self.blocks(f"{reply.flow}/{reply.state}"), self.blocks(LABELS.removesuffix(".j2"))):
            if name in blocks:
                return blocks[name][0].render().strip()
        raise MissingUtterance(f"prompts/en/{reply.flow}/{reply.state}.j2 and {LABELS} have no block {name}")

    def _read(self, name: str) -> dict[str, list[Template]]:
        path = self._home / f"{name}.j2"
        if not path.is_file():
            raise MissingUtterance(f"prompts/en/{name}.j2 is missing")
        tree = self._environment.parse(path.read_text(encoding="utf-8"), name)
        found: dict[str, list[Template]] = {}
        for parent in tree.find_all(nodes.Extends):
            if isinstance(parent.template, nodes.Const):
                found.update(self.blocks(str(parent.template.value).removesuffix(".j2")))
        for block in tree.find_all(nodes.Block):
            found[block.name] = [self._compiled(body, name) for body in _bodies(block)]
        return found

    def _compiled(self, body: list[nodes.Node], name: str) -> Template:
        tree = nodes.Template(body, lineno=1)
        tree.set_environment(self._environment)
        code = self._environment.compile(tree, name, f"prompts/en/{name}.j2")
        return Template.from_code(self._environment, code, self._environment.globals)


def _bodies(block: nodes.Block) -> list[list[nodes.Node]]:
    """The phrasings of a block; a block without any is one phrasing itself."""
    says = [node.body for node in block.body if isinstance(node, nodes.Scope)]
    return says or [block.body]


def _is_needed(lead: Reply) -> bool:
    """Said also in words that were read before: it confirms something."""
    return lead.state in AGAIN or lead.flow in COUNTED_ON


def _order(key: str, seed: int, count: int) -> tuple[int, int]:
    """Where to start among the phrasings and how far to step: every one is met before any comes again."""
    drawn = crc32(f"{seed}.{key}".encode())
    strides = [stride for stride in range(1, count + 1) if _coprime(stride, count)]
    return drawn % count, strides[(drawn >> 8) % len(strides)]


def _coprime(a: int, b: int) -> bool:
    while b:
        a, b = b, a % b
    return a == 1


def _tidy(text: str) -> str:
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.strip().split("\n"))
