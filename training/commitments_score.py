"""How well commitments are heard: due exactly right, recurring F1 and step token F1, writer by writer."""

import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from bot.language.commitments import hear_commitment

LINES = Path(__file__).with_name("commitments.jsonl")
MORE = Path(__file__).with_name("commitments_more.jsonl")  # a later hand in eight voices, read afterwards
MARKS = (0.95, 0.95, 0.80)
_PUNCTUATION = re.compile(r"[^\w\s]")


@dataclass(frozen=True, slots=True)
class Score:
    lines: int
    due: float
    recurring: float
    step: float
    micros: float


def rows_of(writers: str) -> list[dict[str, str]]:
    lines = [line for path in (LINES, MORE) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [json.loads(line) for line in lines]
    return [row for row in rows if row["id"][0] in writers]


def token_f1(heard: str, right: str) -> float:
    """Shared words, lower-cased and without punctuation, against those of both."""
    ours, theirs = (Counter(_PUNCTUATION.sub("", text.lower()).split()) for text in (heard, right))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def f1(pairs: Iterable[tuple[bool, bool]]) -> float:
    """F1 of (heard, right) verdicts; 1.0 where neither ever says yes."""
    counts = Counter(pairs)
    hits, false, missed = counts[True, True], counts[True, False], counts[False, True]
    return 2 * hits / (2 * hits + false + missed) if hits + false + missed else 1.0


def score(rows: list[dict[str, str]]) -> Score:
    started = [time.perf_counter()]
    heard = []
    for row in rows:
        heard.append(hear_commitment(row["text"], datetime.fromisoformat(row["now"])))
        started.append(time.perf_counter())
    both = list(zip(heard, rows, strict=True))
    return Score(
        lines=len(rows),
        due=statistics.mean(one.due == row["due"] for one, row in both),
        recurring=f1((one.recurring, bool(row["recurring"])) for one, row in both),
        step=statistics.mean(token_f1(one.step, row["step"]) for one, row in both),
        micros=1e6 * statistics.median(after - before for before, after in pairwise(started)),
    )


def table(writers: str) -> str:
    """One line a writer, and their mean beside the marks; rules only, so no writer is trained on."""
    scores = {writer: score(rows_of(writer)) for writer in writers}
    lines = ["== commitment: rules, nothing trained ==", "writer  lines    due  recurring   step  µs a line"]
    lines += [_line(writer, one) for writer, one in scores.items()]
    means = [
        statistics.mean(getattr(one, name) for one in scores.values())
        for name in ("due", "recurring", "step")
    ]
    lines.append(f"{'mean':>6}  {'':5}  {means[0]:.3f}     {means[1]:.3f}  {means[2]:.3f}")
    lines.append(_line("N", score(rows_of("N"))))
    lines.append(f"{'mark':>6}  {'':5}  {MARKS[0]:.3f}     {MARKS[1]:.3f}  {MARKS[2]:.3f}")
    return "\n".join(lines)


def _line(writer: str, one: Score) -> str:
    figures = f"{one.due:.3f}     {one.recurring:.3f}  {one.step:.3f}  {one.micros:9.0f}"
    return f"{writer:>6}  {one.lines:5}  {figures}"
