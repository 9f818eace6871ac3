"""How long people waited, said in one line."""

from __future__ import annotations

from statistics import median


def said(waits: list[float]) -> str:
    """waits: milliseconds; the median and the 99th of a hundred."""
    ordered = sorted(waits)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"{median(ordered):.1f} ms, 99th {late:.1f} ms, of {len(ordered)} answers"
