"""Ready-made date libraries scored on `due` as our own ear is: dateparser, parsedatetime, recurrent."""

from collections.abc import Callable
from datetime import datetime

from training.commitments_score import rows_of

WRITERS = "DEFG"  # H is locked, and the libraries learn nothing from us either way

Due = str | None
Reader = Callable[[str, datetime], tuple[Due, Due]]  # the day alone, and the day with its time


def table(writers: str = WRITERS) -> str:
    """Share of lines with the due exactly right, and with the right day whatever the clock; by library."""
    rows = rows_of(writers)
    lines = [
        f"== commitment baselines on {len(rows)} lines of {', '.join(writers)} ==",
        "library        due    day",
    ]
    readers = {"dateparser": _dateparser(), "parsedatetime": _parsedatetime(), "recurrent": _recurrent()}
    lines += [_line(name, reader, rows) for name, reader in readers.items()]
    return "\n".join(lines)


def _line(name: str, reader: Reader, rows: list[dict[str, str]]) -> str:
    due = day = 0
    for row in rows:
        answers = reader(row["text"], datetime.fromisoformat(row["now"]))
        # A library does not say whether a clock time was named: either answer that is right counts for it.
        due += row["due"] in answers if row["due"] else answers == (None, None)
        day += (row["due"] or "")[:10] == (answers[0] or "")
    return f"{name:13}  {due / len(rows):.3f}  {day / len(rows):.3f}"


def _answers(found: datetime | None) -> tuple[Due, Due]:
    if found is None:
        return None, None
    return found.date().isoformat(), found.replace(tzinfo=None).isoformat(timespec="minutes")


def _dateparser() -> Reader:
    from dateparser.search import search_dates

    def read(text: str, now: datetime) -> tuple[Due, Due]:
        settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"}
        found = search_dates(text, languages=["en"], settings=settings)
        return _answers(found[0][1] if found else None)

    return read


def _parsedatetime() -> Reader:
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def read(text: str, now: datetime) -> tuple[Due, Due]:
        found = calendar.nlp(text, sourceTime=now)
        return _answers(found[0][0] if found else None)

    return read


def _recurrent() -> Reader:
    from recurrent.event_parser import RecurringEvent

    def read(text: str, now: datetime) -> tuple[Due, Due]:
        try:
            found = RecurringEvent(now_date=now).parse(text)
        except Exception:  # it raises all manner of errors on ordinary prose; that is a line not heard
            return None, None
        return _answers(found if isinstance(found, datetime) else None)

    return read
