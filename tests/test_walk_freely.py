"""Whatever is sent, in whatever order, is answered: Hypothesis looks for the shortest way to break that."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.terminal import Malformed, Terminal
from bot.coach import Coach
from bot.page import Terms
from storage.store import Store
from tests.people import Clock
from tests.transcript import PROMPTS

SAID = (
    "yes", "no", "maybe", "i don't know", "20", "7", "tomorrow at 9", "I'll ring her on Friday", "nothing", "skip",
    "stop", "my boss needs to stop shouting", "sort my cv and my sleep", "stop snapping at the kids",
    "ring her or write",
    "not yet", "did it", "I want to end my life", "my dad died on Sunday", "hello", "thanks", "that's not what I meant",
    "actually the goal is different", "/back", "/skip", "/pause", "/stop", "/steps", "/help", "/coach", "/delete",
    "/privacy", "/reminders", "/start", "/nonsense",
)  # fmt: skip
WORDS = st.one_of(st.sampled_from(SAID), st.text(max_size=60), st.text(alphabet=st.characters(), max_size=5))
LINES = st.one_of(
    st.fixed_dictionaries({"text": WORDS}),
    st.fixed_dictionaries({"edit": WORDS}),
    st.fixed_dictionaries({"other": st.sampled_from(["photo", "voice", "sticker", "contact"])}),
    st.fixed_dictionaries({"button": st.integers(0, 5)}),
    st.just({"silence": True}),
)


class Unforgiving(Coach):
    """Lets a fault of ours rise instead of apologising for it."""

    async def _set_aside(self, *given: Any) -> Any:
        raise given[-1]


async def _hold(lines: list[dict[str, Any]]) -> None:
    clock = Clock()
    store = await Store.open("sqlite://:memory:")
    try:
        terminal = Terminal(Unforgiving(store, PROMPTS, Terms(), clock), "ada", clock)
        await terminal.open()
        buttons: list[str] = []
        for line in ({"text": "/start"}, {"press": "agree"}, *lines):
            if "button" in line:
                line = {"press": buttons[line["button"] % len(buttons)] if buttons else "none"}
            told = await terminal.take(json.loads(json.dumps(line)))
            buttons = [button.id for message in told.messages for row in message.rows for button in row]
            assert told.messages or "silence" in line, f"{line} was met with silence"
            assert all(0 < len(message.plain) <= 4096 for message in told.messages)
            assert (told.flow is None) == (told.state is None)
    except Malformed as fault:
        raise AssertionError("a well-formed line was refused") from fault
    finally:
        await store.close()


@settings(max_examples=40)
@given(st.lists(LINES, max_size=14))
def test_no_order_of_messages_is_left_unanswered_or_raises(lines: list[dict[str, Any]]) -> None:
    asyncio.run(_hold(lines))
