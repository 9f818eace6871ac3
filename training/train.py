"""`python -m training.train [goal|coach|risk ...]`: writes the shipped models; same lines, same bytes."""

import json
import sys
from typing import Any

import numpy as np

from bot.language.linear import MODELS
from training.kinds import Kind, kinds, read_rows
from training.lowo import Lines


def written(model: dict[str, Any]) -> str:
    """Sorted, one feature a line, so that a retrain is a readable diff."""
    weights = sorted(model["weights"].items())
    lines = [f"{json.dumps(name)}:{json.dumps(row, separators=(',', ':'))}" for name, row in weights]
    head = "".join(f"{json.dumps(name)}:{json.dumps(model[name])},\n" for name in ("bias", "labels", "sets"))
    return "{" + head + '"weights":{\n' + ",\n".join(lines) + "\n}}\n"


def train(kind: Kind) -> str:
    rows = read_rows(kind)
    return written(Lines(kind, rows).fit(np.full(len(rows), True)))


def main(names: list[str]) -> None:
    for kind in kinds(names):
        text = train(kind)
        (MODELS / f"{kind.model}.json").write_text(text, encoding="utf-8")
        print(f"{kind.name}: {len(text.encode()) / 1024:.0f} KB, {text.count(chr(10))} lines")


if __name__ == "__main__":
    main(sys.argv[1:])
