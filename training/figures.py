"""Precision, recall, F1 and exact sets: the figures that the marks are stated in."""

from collections.abc import Sequence

Labels = tuple[str, ...]
Pairs = Sequence[tuple[Labels, Labels]]  # (right, heard)


def within(pairs: Pairs, group: Labels) -> list[tuple[Labels, Labels]]:
    """Only the labels of one group, sorted."""
    return [(_only(right, group), _only(heard, group)) for right, heard in pairs]


def _only(labels: Labels, group: Labels) -> Labels:
    return tuple(sorted(label for label in labels if label in group))


def precision_recall_f1(pairs: Pairs, label: str) -> tuple[float, float, float]:
    hit = sum(label in right and label in heard for right, heard in pairs)
    said = sum(label in heard for _, heard in pairs)
    true = sum(label in right for right, _ in pairs)
    precision, recall = hit / max(said, 1), hit / max(true, 1)
    return precision, recall, 2 * hit / max(said + true, 1)


def macro_f1(pairs: Pairs, group: Labels) -> float:
    """The mean over the labels that occur or were heard at all."""
    there = [label for label in group if any(label in right or label in heard for right, heard in pairs)]
    return sum(precision_recall_f1(pairs, label)[2] for label in there) / max(len(there), 1)


def exact(pairs: Pairs) -> float:
    return sum(right == heard for right, heard in pairs) / max(len(pairs), 1)


def mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / max(len(numbers), 1)
