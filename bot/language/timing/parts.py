"""Parts of the day: "in the evening", "at lunchtime", "first thing"; not a lunch with Ana or a night shift."""

from bot.language.timing.clock import AT
from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase

_PART_OF_WORD = {
    "morning": "morning",
    "mornings": "morning",
    "afternoon": "afternoon",
    "afternoons": "afternoon",
    "evening": "evening",
    "evenings": "evening",
    "night": "night",
    "nights": "night",
    "lunchtime": "noon",
    "lunch": "noon",
    "noon": "noon",
    "am": "morning",
    "pm": "afternoon",
}


def part_of_day(line: Line, at: int, scene: Scene) -> Phrase | None:
    word, before = line.words[at], line.back(at)
    if word == "first" and line.words[at + 1] == "thing":
        last = at + 2 + 3 * (line.words[at + 2 : at + 5] == ("in", "the", "morning"))
        frail = before in ("the", "very", "my", "last") or line.words[last] in (
            "i",
            "you",
            "we",
            "that",
            "is",
            "to",
        )
        return Phrase(at, last, "first thing", part="morning", frail=frail, loose=True)
    if word == "midnight":
        return Phrase(at, at + 1, "midnight", clock=(23, 59), frail=before not in AT)
    part = _PART_OF_WORD.get(word)
    if part is None or _names_a_thing(line, at):
        return None
    if before == "this" and word not in ("night", "lunch", "am", "pm"):
        return Phrase(at - 1, at + 1, "part of today", day=scene.today, part=part)
    last = at + 1 + (word == "lunch" and line.words[at + 1] in _OF_LUNCH)
    return Phrase(at, last, "a part of the day", part=part, frail=_is_frail_part(line, at), loose=True)


_OF_LUNCH = ("break", "hour", "time")


def _names_a_thing(line: Line, at: int) -> bool:
    """A greeting, a meal or a compound: "good morning", "lunch with Ana", "night shift"."""
    word, before, after = line.words[at], line.back(at), line.words[at + 1]
    if before in ("good", "last", "yesterday", "one", "other", "a", "an", "all"):
        return True
    if word == "lunch":
        return before not in ("at", "over", "by") and not (
            (before in ("my", "on", "in", "the", "during") or line.is_break(at - 1)) and after in _OF_LUNCH
        )
    return after in (
        "shift",
        "shifts",
        "class",
        "classes",
        "school",
        "routine",
        "owl",
        "person",
        "pages",
        "course",
    )


def _is_frail_part(line: Line, at: int) -> bool:
    """ "noon", "at lunchtime" and "in the morning" stand by themselves; a bare "morning" does not."""
    word, before, lead = line.words[at], line.back(at), line.back(at, 2)
    if word == "noon" or (word == "lunchtime" and before not in ("the", "my")):
        return False
    if word == "lunch":
        return before not in ("at", "over", "by") and line.words[at + 1] not in _OF_LUNCH
    if before in ("early", "late"):
        before, lead = lead, line.back(at, 3)
    bare = before in ("in", "at") and word in ("morning", "afternoon", "evening")  # "at evening I call him"
    return not (
        bare or (before == "the" and lead in ("in", "during", "by") and word not in ("night", "nights"))
    )
