"""A practice as a text to keep: who said what, and in the margin what each line was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.flows.core.replies import Reply
from bot.messages import File
from bot.practice.debrief import Spoken
from bot.practice.feedback import Feedback, Verdict, as_read, told_of
from bot.prompts import Prompts
from bot.reports.papers import text_file

MARGIN = "    | "
_BESIDE = "part"
"""The part of GROW stands on the line of what it belongs to."""


def practice_transcript(prompts: Prompts, values: Mapping[str, Any], now: datetime) -> File:
    """values: spoken (`Spoken.packed` of each line), says (the opener), name, number, skill, and all else blank.

    In values, too: began (local wall time, ISO) and noticed (the learner's own words, "" for none).
    """
    name, coach = values["name"], prompts.label(Reply("practise", "picture", "ask"), "coach")
    margin = _Margin(prompts, values)
    lines = [_heading(prompts, values), "", f"{name}: {values['says']}"]
    for at, packed in enumerate(values["spoken"], 1):
        one = Spoken(*packed)
        lines += ["", f"{at}. {coach}: {one.words}", *margin.beside(one), f"{name}: {one.says}"]
    if values["noticed"]:
        noticed = Reply("practise", "transcript", "noticed", {**values, "words": values["noticed"]})
        lines += ["", prompts.render(noticed, 0).plain]
    return text_file(f"practice-{values['number']}", "\n".join(lines))


def _heading(prompts: Prompts, values: Mapping[str, Any]) -> str:
    day = f"{datetime.fromisoformat(values['began']):%-d %B %Y}"
    skill = prompts.label(Reply("practise", "settings", "ask"), f"skill_{values['skill']}")
    said = {**values, "when_words": day, "skill": skill}
    return prompts.render(Reply("practise", "transcript", "ask", said), 0).plain


class _Margin:
    """All that there is to say of each line, in other words each time; here it never thins."""

    def __init__(self, prompts: Prompts, values: Mapping[str, Any]) -> None:
        self._prompts, self._values = prompts, values
        self._said: Counter[tuple[str, str]] = Counter()

    def beside(self, one: Spoken) -> list[str]:
        verdict: Verdict = one.verdict  # type: ignore[assignment]
        told = Feedback(one.kind, verdict, one.stage, one.did, one.nearness, one.quote, one.part)
        lines: list[str] = []
        for state, block in as_read(told_of(told, self._values["skill"])):
            words = self._words(state, block, told)
            if state == _BESIDE and lines:
                lines[-1] += f" {words}"
            else:
                lines.append(f"{MARGIN}{words}")
        return lines

    def _words(self, state: str, block: str, told: Feedback) -> str:
        nth = self._said[state, block]
        self._said[state, block] += 1
        said = Reply("practise", state, block, {**self._values, **told.to_values()}, nth=nth)
        return self._prompts.render(said, int(self._values["number"])).plain
