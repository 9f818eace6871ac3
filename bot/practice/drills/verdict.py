"""What is found of an answer to a drill: whether it holds, and the reason by its name."""

from __future__ import annotations

from typing import Literal, NamedTuple

Verdict = Literal["held", "missed", "unsure"]
"""unsure: the ear would rather not judge, and says so."""


class Judged(NamedTuple):
    """reason: names the words of the verdict (prompts/en/drill/judged.j2).  words: those of the answer that decided."""

    verdict: Verdict
    reason: str
    words: str = ""

    @property
    def holds(self) -> bool:
        return self.verdict == "held"
