"""The step in a commitment: the action in the person's own words, free of its time and lead-in."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.language.commitments_forms import in_base_form, is_passive
from bot.language.commitments_named import resolved
from bot.language.commitments_text import (
    CUT,
    Low,
    Words,
    by_first_word,
    low_of,
    past_leads,
    phrase_at,
    sentences_of,
    trimmed,
    without,
)
from bot.language.commitments_verbs import base_of_gerund, base_of_participle
from bot.language.commitments_wording import body_of, from_statement, worded
from bot.language.commitments_words import (
    BE_DOING,
    LEAD_WORDS,
    PROMISES,
    SPELL_OUT,
    SUBORDINATE,
    VERBS,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way of taking the step out of the message: how much speaks for it, and how to word it."""

    weight: float
    word: Callable[[], Words]
    at: int = 0  # how far into its sentence it begins


def step_of(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The action as an instruction to oneself; the whole text, tidied, where no action can be made out."""
    sentences = sentences_of(without(text, spans))
    readings = [(place, one) for place, sentence in enumerate(sentences) for one in _readings(sentence)]
    readings.sort(key=lambda placed: -placed[1].weight)
    for place, reading in readings:
        words = trimmed(reading.word())
        if words:
            return _spelt_out(resolved(words, _said_before(sentences, place, reading.at)))
    return _spelt_out(trimmed([word for sentence in sentences for word in sentence]))


def _said_before(sentences: list[Words], place: int, at: int) -> Words:
    said = [word for sentence in sentences[:place] for word in (*sentence, ".")]
    return [*said, *sentences[place][:at]]


def _spelt_out(words: Words) -> str:
    spelt = [word.lower() if word in _CAPITALS else SPELL_OUT.get(word.lower(), word) for word in words]
    if spelt and spelt[0].lower() in _LOWERED:
        spelt[0] = spelt[0].lower()
    return " ".join(spelt).replace(" ,", ",")


# What opened a sentence may stand in the middle of the step.
_CAPITALS = frozenset("The A An My Our His Her This That All Both Two Three Some".split())
_LOWERED = VERBS | {"a", "an", "the", "my", "our", "some", "two", "three", "all", "both"}


# --- readings ---

_PROMISES = by_first_word(PROMISES)
_BE_DOING = by_first_word(BE_DOING)
_ANYWHERE = frozenset(
    "i'll ill i i'm im imma ima gonna gunna is will would are do doing let said and".split()
)
# "is to", "will be to": someone else's as often as mine.
_NOT_MINE = frozenset({"is", "will", "would", "are"})
_WEAK = {"could": 3.2, "might": 3.2, "may": 3.2, "should": 3.2, "would": 3.2, "i'd": 3.2, "can": 2.4}
_NOT_DOING = frozenset(
    "am was were had did didn't don't dont said told thought knew went got know think guess mean feel "
    "hope wish need want just also never see suppose reckon like love hate believe can't cant couldn't "
    "won't haven't met promise swear wont keep propose".split()
)
_IS_WHEN = frozenset(
    {"is", "that's", "thats", "agreed", "decided", "means", "promise", "promised"}
)  # "Friday is when I tell him"
_WITH_TIME = 1.0  # the time stands in the sentence of the step more often than elsewhere
_DEADLINES = frozenset("deadline cut-off cutoff target limit date day slot".split())
_EMPTY = frozenset(
    {("do", "it"), ("do", "that"), ("do", "this"), ("do",), ("be",), ("have", "to"), ("start",)}
)


def _readings(sentence: Words) -> list[Reading]:
    low = low_of(sentence)
    found = [reading for at in range(len(low)) if (reading := _promise_at(sentence, low, at))]
    opening = _opening(sentence, low)
    found += [reading for at in range(1, len(low)) if (reading := _segment_at(sentence, low, at))]
    return [*found, opening] if opening else found


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


_FINITE_AFTER = frozenset("i is are was will i'm im i'll ill it it's".split())


def _promise_at(sentence: Words, low: Low, at: int) -> Reading | None:
    """The step after "I'll", "I'm ...ing", "I ..." at this word."""
    word = low[at]
    size, weight = 0, 0.0
    if (
        word in _PROMISES
        and (word in _ANYWHERE or _is_fresh(low, at))
        and (size := phrase_at(low, at, _PROMISES))
    ):
        weight = _WEAK.get(low[at + size - 1], 5.0)
        if word == "let" and not _verb_next(low, past_leads(low, at + size)):
            return None
        if word in _NOT_MINE and (size < 2 or (not _is_fresh(low, at) and not _doing_next(low, at + size))):
            return None
    elif word in _BE_DOING and (size := phrase_at(low, at, _BE_DOING)) and _gerund_next(low, at + size):
        weight = 4.9
    elif word in _BE_DOING and (size := phrase_at(low, at, _BE_DOING)) and _is_place_next(low, at + size):
        weight = 4.2 if CUT in low else 2.0
    elif (
        word == "is"
        and low[past_leads(low, 0) : past_leads(low, 0) + 1] == ("what",)
        and _verb_next(low, at + 1)
    ):
        size, weight = 1, 5.0
    elif word in ("needs", "need") and at and _gerund_next(low, at + 1) and not _is_somebodys_need(low, at):
        size, weight = 1, 3.9
    elif word == "need" and low[at : at + 2] == ("need", "to") and low[at - 1] not in _OTHERS:
        size, weight = 2, 3.6
    elif phrase_at(low, at, _WANTING) and _is_wanted(low, at + phrase_at(low, at, _WANTING)):
        size, weight = phrase_at(low, at, _WANTING), 4.0 if CUT in low else 2.4
    elif word == "i" and _doing_next(low, at + 1):
        size, weight = 1, 3.0 if low[at + 1] == "have" else 4.0
    elif CUT in low and (size := _have_done(low, at)):
        weight = 4.0
    elif word == "for" and at and low[at - 1] in _DEADLINES and _gerund_next(low, at + 1):
        size, weight = 1, 4.5
    if not weight or not _goes_on(low, at + size):
        return None
    weight += _WITH_TIME * (CUT in low)
    joint = at - 1 - (low[at - 2 : at] == ("because", "then"))
    aside = (
        at > 0
        and low[joint] in SUBORDINATE
        and low[at - 2 : at] not in _THOUGHTS
        and low[max(0, at - 2)] not in _IS_WHEN
    )
    aside = aside and not (low[at - 1] == "that" and _PLEDGED & {*low[max(0, at - 8) : at]})
    weight -= 4.0 * aside + 4.0 * _is_of_others(low, at) + _emptiness(low, at + size)
    weight -= 3.0 * (low[at : at + size] == ("let's",) and low[at + size] == "say")
    weight -= 0.8 * (low[at : at + size] in _WISHES)
    return Reading(weight, lambda: worded(sentence, at, at + size), at)


_THOUGHTS = (("i", "think"), ("i", "hope"))
_PLEDGED = frozenset("word promised promise swore vowed".split())
_OTHERS = frozenset("they you he she it who that don't didn't not would".split())
_PLACES_GONE_TO = frozenset("at in online round over up down off".split())


_WANTING = by_first_word(
    [("i", "want"), ("i", "need"), ("i'm", "wanting"), ("im", "wanting"), ("i'd", "like"), ("i", "wanted")]
)


def _is_wanted(low: Low, at: int) -> bool:
    """ "I want the plan in her tray by noon": what they will bring about."""
    thing = low[at : at + 1] != () and low[at] in ("the", "my", "it", "that", "this", "them", "our", "a")
    return thing and len(low) > at + 2 and bool(_WANTED_TO_BE & {*low[at + 1 :]} or _any_participle(low, at))


_WANTED_TO_BE = frozenset("in on off out away with at to back up".split())


def _any_participle(low: Low, at: int) -> bool:
    return any(base_of_participle(word) for word in low[at + 1 : at + 8])


def _is_somebodys_need(low: Low, at: int) -> bool:
    """ "I need training" asks; "the tablets need sorting" is a thing to do."""
    return low[at - 1] in _OTHERS | {"i", "we", "that"}


def _is_place_next(low: Low, at: int) -> bool:
    """ "I'm at the bank on Monday": being there is what they will do."""
    at = past_leads(low, at)
    return low[at : at + 1] != () and low[at] in _PLACES_GONE_TO and low[at + 1 : at + 2] != ("a",)


def _verb_next(low: Low, at: int) -> bool:
    return low[at : at + 1] != () and low[at] in VERBS


_WISHES = (("i", "want", "to"), ("i", "wanna"), ("i", "need", "to"), ("i", "hope", "to"), ("let", "me"))


def _is_of_others(low: Low, at: int) -> bool:
    """ "mum is gonna lose it": a promise without "I" after somebody else's "is"."""
    return (
        low[at] in ("gonna", "gunna", "going", "planning", "hoping")
        and low[at - 1 : at] != ()
        and (low[at - 1] in ("is", "are", "was", "were") or low[at - 1].endswith(("'s", "'re")))
    )


def _have_done(low: Low, at: int) -> int:
    """ "by Friday I have told her": with a time, what is done by then is what they will do."""
    size = 2 if low[at : at + 2] == ("i", "have") else int(low[at] in ("i've", "ive"))
    return size if size and at + size < len(low) and base_of_participle(low[at + size]) else 0


def _is_fresh(low: Low, at: int) -> bool:
    """Does a clause begin here?"""
    return at == 0 or low[at - 1] in (",", CUT, "so", "and", "but", "then") or past_leads(low, 0) >= at


def _goes_on(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and low[at] not in ("and", "but", "or", "i", "not")


def _emptiness(low: Low, at: int) -> float:
    """ "I'll ask." and "I'll do it" say less than the sentence that follows them."""
    at = past_leads(low, at)
    end = next((place for place in range(at, len(low)) if low[place] == ","), len(low))
    body = tuple(word for word in low[at:end] if word != CUT and word not in LEAD_WORDS)
    if body in _EMPTY or _is_stance(body):
        return 2.6
    return 0.5 if len(body) == 1 else 0.0


def _is_stance(body: Low) -> bool:
    """ "be fair", "say this with my hand on my heart", "keep saying so": how, not what."""
    if body[:1] in (("no",), ("not",), ("never",), ("nae",)):
        return True
    if body[:1] == ("be",):
        return (
            len(body) < 5
            and not (base_of_gerund(body[1]) if len(body) > 1 else None)
            and not (_PLACE & {*body[1:]})
        )
    return body[:2] in _STANCES or body in _STANCES


_PLACE = frozenset("at in on there up online with".split())
_STANCES = frozenset(
    {
        ("say", "this"),
        ("say", "it"),
        ("keep", "saying"),
        ("keep", "meaning"),
        ("keep", "putting"),
        ("keep", "telling"),
        ("see",),
        ("give", "in"),
        ("say", "so"),
        ("decide", "that"),
        ("see", "no"),
        ("see", "how"),
        ("know",),
        ("make", "a"),
        ("get", "there"),
        ("make", "myself"),
    }
) - {("make", "a")}


def _gerund_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and base_of_gerund(low[at], at_head=True) is not None


def _doing_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    word = low[at] if at < len(low) else ""
    if word == "have":
        return not (at + 1 < len(low) and base_of_participle(low[at + 1]))
    return word in VERBS or (word.isalpha() and word not in _NOT_DOING and base_of_participle(word) is None)


def _opening(sentence: Words, low: Low) -> Reading | None:
    """The sentence read from its start: an instruction, a "...ing", or the bare thing itself."""
    start = past_leads(low, 0)
    if start >= len(low):
        return None
    head = low[start]
    if head in VERBS and low[start + 1 : start + 2] not in (("i",), ("is",)) and not _gives_time(low, start):
        return Reading(
            4.2 - _emptiness(low, start) + _WITH_TIME * (CUT in low),
            lambda: in_base_form(body_of(sentence[start:])),
        )
    if base_of_gerund(head, at_head=True) and head != "being" and not is_passive(low):
        return Reading(4.2 + _WITH_TIME * (CUT in low), lambda: in_base_form(body_of(sentence[start:])))
    plain = (
        1.0
        + _WITH_TIME * (CUT in low)
        + 0.1 * min(len(low) - start, 8)
        - 2.0 * bool({"was", "were", "had", "didn't"} & set(low))
        - 2.0 * (head in ("no", "not", "because") or head in SUBORDINATE)
        + 2.4 * is_passive(low)
    )
    return Reading(plain, lambda: from_statement(sentence[start:]))


def _gives_time(low: Low, at: int) -> bool:
    return low[at : at + 3] == ("give", "me", CUT)
