"""`python -m training.ear [kinds] [--dev] [--misheard]`: how well the ear hears writers it never read."""

import sys
from importlib import import_module
from importlib.util import find_spec

from training import baselines, figures
from training.kinds import Kind, kinds, read_rows, writer
from training.lowo import Lines

EVERY_WRITER = "DEFGH"
DEVELOPMENT = "DEFG"  # writer H is locked: scored a few times in all, each time logged in docs/ear.md

Heard = baselines.Heard


def main(arguments: list[str]) -> None:
    names = [one for one in arguments if not one.startswith("--")]
    scored = DEVELOPMENT if "--dev" in arguments else EVERY_WRITER
    if scored == EVERY_WRITER:
        print("This scores writer H too: log it in docs/ear.md, with date, commit and figures.\n")
    scored_kinds = [name for name in names if name != "commitment"]
    for kind in kinds(scored_kinds or None) if scored_kinds or not names else ():
        print(table(kind, scored, misheard="--misheard" in arguments), end="\n\n")
    if not names or "commitment" in names:
        _print_commitments(scored)


def table(kind: Kind, scored: str, misheard: bool = False) -> str:
    """Our own ear per label and per writer, and the baselines below it."""
    rows = read_rows(kind)
    ours = Lines(kind, rows).heard_by_strangers(scored)
    lines = [f"== {kind.name}: leave one writer out, writers {', '.join(scored)} =="]
    lines += _per_label(kind, ours)
    lines += ["", _header(kind, scored)]
    lines.append(_line("ours", kind, ours))
    lines.append(_line("TF-IDF + LR", kind, baselines.tfidf(kind, rows, scored)))
    lines.append(_line("majority", kind, baselines.majority(kind, rows, scored)))
    lines.append("marks: " + ", ".join(f"{name} {mark:.2f}" for name, mark in kind.marks.items()))
    if misheard:
        lines += _misheard(kind, ours)
    return "\n".join(lines)


def _misheard(kind: Kind, heard: Heard) -> list[str]:
    """Each line that was heard wrong, for reading in groups; writer H's are never shown."""
    rows = {one: [row for row in read_rows(kind) if writer(row) == one] for one in heard if one != "H"}
    return [
        f"{row['id']} right={','.join(right)} heard={','.join(said)} | {row['text']}"
        for one, of_writer in rows.items()
        for row, (right, said) in zip(of_writer, heard[one], strict=True)
        if set(right) != set(said)
    ]


def _per_label(kind: Kind, heard: Heard) -> list[str]:
    pairs = [pair for of_writer in heard.values() for pair in of_writer]
    lines = [f"{'label':<14} {'P':>6} {'R':>6} {'F1':>6} {'lines':>6}"]
    for label in (label for group in kind.groups.values() for label in group):
        p, r, f1 = figures.precision_recall_f1(pairs, label)
        lines.append(f"{label:<14} {p:6.3f} {r:6.3f} {f1:6.3f} {sum(label in right for right, _ in pairs):6}")
    return lines


def _figures(kind: Kind, pairs: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> dict[str, float]:
    """The figures of one writer: macro-F1 and exact share per group, then the kind's own."""
    found: dict[str, float] = {}
    for name, group in kind.groups.items():
        of_group = figures.within(pairs, group)
        found[f"{name} macro-F1"] = figures.macro_f1(of_group, group)
        found[f"{name} exact"] = figures.exact(of_group)
    return found | dict(kind.figures([right for right, _ in pairs], [said for _, said in pairs]))


def _header(kind: Kind, scored: str) -> str:
    return f"{'':<14} " + "mean, then by writer " + " ".join(scored)


def _line(title: str, kind: Kind, heard: Heard) -> str:
    by_writer = [_figures(kind, pairs) for pairs in heard.values()]
    lines = [f"{title}:"]
    for name in by_writer[0]:
        numbers = [one[name] for one in by_writer]
        each = " ".join(f"{number:.3f}" for number in numbers)
        lines.append(f"  {name:<20} {figures.mean(numbers):.3f}   ({each})")
    return "\n".join(lines)


def _print_commitments(scored: str) -> None:
    if find_spec("training.commitments_score"):
        print(import_module("training.commitments_score").table(scored), end="\n\n")
    if find_spec("training.times_baselines"):
        print(import_module("training.times_baselines").table(), end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1:])
