"""The ways of taking the step out of a sentence, each with a weight: promises, doings, openings."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.language.commitment.forms import in_base_form
from bot.language.commitment.fronted import PLACES
from bot.language.commitment.own_part import is_passive, is_received
from bot.language.commitment.signs import (
    doing_next,
    emptiness,
    gerund_next,
    goes_on,
    have_done,
    is_aside,
    is_fresh,
    is_needed_of_me,
    is_of_another_day,
    is_of_others,
    is_place_next,
    is_somebodys_need,
    is_wanted,
    verb_next,
)
from bot.language.commitment.text import CUT, Low, Words, by_first_word, low_of, past_leads, phrase_at
from bot.language.commitment.verbs import base_of_gerund, base_of_participle
from bot.language.commitment.wording import body_of, from_statement, worded
from bot.language.commitment.words import BE_DOING, PROMISES, SUBORDINATE, VERBS


@dataclass(frozen=True, slots=True)
class Reading:
    """One way of taking the step out of the message: how much speaks for it, and how to word it."""

    weight: float
    word: Callable[[], Words]
    at: int = 0  # how far into its sentence it begins


_Found = tuple[int, float]  # how many words lead up to the step, and how much speaks for it
_NOTHING: _Found = (0, 0.0)

_PROMISES = by_first_word(PROMISES)
_BE_DOING = by_first_word(BE_DOING)
_WANTING = by_first_word(
    [("i", "want"), ("i", "need"), ("i'm", "wanting"), ("im", "wanting"), ("i'd", "like"), ("i", "wanted")]
)
_ANYWHERE = frozenset(
    "i'll ill i i'm im imma ima gonna gunna is will would are do doing let said and i'd it's about".split()
)
# "is to", "will be to": someone else's as often as mine.
_NOT_MINE = frozenset({"is", "will", "would", "are"})
_WEAK = {"could": 3.2, "might": 3.2, "may": 3.2, "should": 3.2, "would": 3.2, "i'd": 3.2, "can": 2.4}
_WISHES = (("i", "want", "to"), ("i", "wanna"), ("i", "need", "to"), ("i", "hope", "to"), ("let", "me"))
_DEADLINES = frozenset("deadline cut-off cutoff target limit date day slot".split())
_WITH_TIME = 1.0  # the time stands in the sentence of the step more often than elsewhere
_FINITE_AFTER = frozenset("i is are was will i'm im i'll ill it it's".split())


def readings_of(sentence: Words) -> list[Reading]:
    low = low_of(sentence)
    begins = [at for at, word in enumerate(low) if word in _WAYS]
    found = [reading for at in begins if (reading := _promise_at(sentence, low, at))]
    if "," in low:
        found += [reading for at in range(1, len(low)) if (reading := _segment_at(sentence, low, at))]
    opening = _opening(sentence, low)
    return [*found, opening] if opening else found


# --- "I'll", "I'm ...ing", "I ..." ---


def _promised(low: Low, at: int) -> _Found:
    if low[at] not in _ANYWHERE and not is_fresh(low, at):
        return _NOTHING
    size = phrase_at(low, at, _PROMISES)
    if not size or (low[at] == "let" and not verb_next(low, past_leads(low, at + size))):
        return size, 0.0
    if low[at] == "will" and size == 1 and past_leads(low, 0) >= at:
        return size, 5.0  # "will call the office": the "I" left out
    if low[at] in _NOT_MINE and (size < 2 or (not is_fresh(low, at) and not doing_next(low, at + size))):
        return size, 0.0
    if low[at + size : at + size + 1] == ("be",) and is_place_next(low, at + size + 1):
        return _NOTHING  # "I shall be at the library" is read as a place gone to
    wish = 0.8 * (low[at : at + size] in _WISHES) + 3.0 * (low[at : at + 2] == ("let's", "say"))
    return size, _WEAK.get(low[at + size - 1], 5.0) - wish


def _being_done(low: Low, at: int) -> _Found:
    size = phrase_at(low, at, _BE_DOING)
    if not size:
        return _NOTHING
    if gerund_next(low, at + size):
        return size, 4.9
    return (size, 4.2 if CUT in low else 2.0) if is_place_next(low, at + size) else _NOTHING


def _what_i_do(low: Low, at: int) -> _Found:
    """ "What I shall do, since he is away, is write to her" """
    start = past_leads(low, 0)
    asked = (
        low[start : start + 1] == ("what",) or "thing" in low[start:at]
    )  # "one thing, and that is ring her"
    return (1, 5.0) if asked and verb_next(low, at + 1) else _NOTHING


def _needed(low: Low, at: int) -> _Found:
    if at and gerund_next(low, at + 1) and not is_somebodys_need(low, at):
        return 1, 3.9
    return (2, 3.6) if is_needed_of_me(low, at) else _NOTHING


def _wanted(low: Low, at: int) -> _Found:
    size = phrase_at(low, at, _WANTING)
    return (size, 4.0 if CUT in low else 2.4) if size and is_wanted(low, at + size) else _NOTHING


def _told(low: Low, at: int) -> _Found:
    return (1, 3.0 if low[at + 1] == "have" else 4.0) if doing_next(low, at + 1) else _NOTHING


def _done_by_then(low: Low, at: int) -> _Found:
    return (have_done(low, at), 4.0) if CUT in low and have_done(low, at) else _NOTHING


def _deadline_for(low: Low, at: int) -> _Found:
    return (1, 4.5) if at and low[at - 1] in _DEADLINES and gerund_next(low, at + 1) else _NOTHING


_Way = Callable[[Low, int], _Found]


def _ways() -> dict[str, tuple[_Way, ...]]:
    """The ways that can begin at a word, in the order they are tried."""
    table: list[tuple[_Way, set[str]]] = [
        (_promised, set(_PROMISES)),
        (_being_done, set(_BE_DOING)),
        (_what_i_do, {"is"}),
        (_needed, {"need", "needs", "want", "wants"}),
        (_wanted, set(_WANTING)),
        (_told, {"i"}),
        (_done_by_then, {"i", "i've", "ive"}),
        (_deadline_for, {"for"}),
    ]
    words = {word for _, firsts in table for word in firsts}
    return {word: tuple(way for way, firsts in table if word in firsts) for word in words}


_WAYS = _ways()


def _promise_at(sentence: Words, low: Low, at: int) -> Reading | None:
    """The step after "I'll", "I'm ...ing", "I ..." at this word."""
    found = next((one for way in _WAYS.get(low[at], ()) if (one := way(low, at))[0]), _NOTHING)
    size, weight = found
    if not weight or not goes_on(low, at + size):
        return None
    weight += _WITH_TIME * (CUT in low) - 4.0 * is_aside(low, at) - 4.0 * is_of_others(low, at)
    weight -= 1.2 * is_of_another_day(low, at)
    weight += 0.5 * (low[at - 1 : at] == ("so",) or low[max(0, at - 2) : at] == ("so", CUT))
    return Reading(weight - emptiness(low, at + size), lambda: worded(sentence, at, at + size), at)


# --- clauses without "I" ---


def _segment_at(sentence: Words, low: Low, at: int) -> Reading | None:
    """A clause in mid-sentence that opens with what is done: "Saturday, me and Jo, choosing tiles"."""
    if low[at] in (",", CUT) or low[at - 1] not in (",", CUT, "so") or "," not in low[:at]:
        return None
    if low[at] in VERBS and low[at + 1 : at + 2] and low[at + 1] not in _FINITE_AFTER:
        weight = 3.2
    elif base_of_gerund(low[at], at_head=True) and low[at] != "being":
        weight = 3.6
    else:
        return None
    end = next((place for place in range(at, len(low)) if low[place] == ","), len(low))
    near = CUT in low[max(0, at - 2) : end]
    return Reading(weight + _WITH_TIME * near, lambda: worded(sentence, at, at), at)


def _opening(sentence: Words, low: Low) -> Reading | None:
    """The sentence read from its start: an instruction, a "...ing", or the bare thing itself."""
    start = past_leads(low, 0)
    if start >= len(low):
        return None
    head = low[start]
    told = head in VERBS and (start == 0 or low[start - 1] not in PLACES)  # not "tomorrow at drop off"
    if told and low[start + 1 : start + 2] not in (("i",), ("is",)) and not _gives_time(low, start):
        return Reading(
            4.2 - emptiness(low, start) - 1.5 * _is_heading(low, start) + _WITH_TIME * (CUT in low),
            lambda: in_base_form(body_of(sentence[start:])),
        )
    if base_of_gerund(head, at_head=True) and head != "being" and not is_passive(low):
        return Reading(4.2 + _WITH_TIME * (CUT in low), lambda: in_base_form(body_of(sentence[start:])))
    done = base_of_participle(head) if head.endswith(("ed", "en", "nt", "ne", "ld", "de")) else None
    if done and CUT in low and len([word for word in low if word not in (CUT, ",")]) < 3:
        return Reading(5.0, lambda: ["finish" if done == "do" else done], start)  # "Taxes! Filed by Monday."
    plain = (
        1.0
        + _WITH_TIME * (CUT in low)
        + 0.1 * min(len(low) - start, 8)
        - 2.0 * bool({"was", "were", "had", "didn't"} & set(low))
        - 2.0 * (head in ("no", "not", "because") or head in SUBORDINATE)
        + 2.4 * (is_passive(low) or (CUT in low and is_received(low)))
        - 1.5 * (next((word for word in low if word not in (CUT, ",")), "") in PLACES)
    )
    return Reading(plain, lambda: from_statement(sentence[start:]))


def _is_heading(low: Low, at: int) -> bool:
    """ "sign board, on Tuesday I repaint it": a thing named ahead, though its first word could be a verb."""
    end = next((place for place in range(at, len(low)) if low[place] == ","), len(low))
    return (
        end - at < 4 and CUT not in low[at:end] and bool({"it", "them"} & {*low[end:]}) and "i" in low[end:]
    )


def _gives_time(low: Low, at: int) -> bool:
    return low[at : at + 3] == ("give", "me", CUT)
