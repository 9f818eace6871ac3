"""`grow disagreements`: the lines whose verdict a learner objected to, for whoever runs this copy to read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from storage.rows import DisagreementRow
from storage.store import Store

HEADING = (
    "# Learners' own words: each was told, on objecting, that whoever runs this partner can read this, and that the "
    "partner learns nothing from it by itself."
)


async def show(store: Store, to: Path | None) -> int:
    """Written to the file, else shown: 0, or 1 where the file cannot be written."""
    rows = await store.disagreements()
    if to is None:
        print("\n".join(_lines(rows)) if rows else "Nobody has objected to a verdict.")
        return 0
    try:
        to.write_text("\n".join(_lines(rows)) + "\n", encoding="utf-8")
        to.chmod(0o600)
    except OSError as fault:
        print(f"{to}: cannot be written ({fault.strerror}).")
        return 1
    print(f"{to}: {len(rows)} {'line' if len(rows) == 1 else 'lines'}.")
    return 0


def _lines(rows: tuple[DisagreementRow, ...]) -> Iterator[str]:
    """A heading that says what they are, then a JSON line each, in the shape of `grow hear coach`."""
    yield HEADING
    for row in rows:
        body = {
            "id": f"disagreement-{row.id}",
            "client": row.before,
            "text": row.words,
            "heard": row.kind,
            "verdict": row.verdict,
            "case": row.case_name,
            "at": row.at,
        }
        yield json.dumps(body, ensure_ascii=False)
