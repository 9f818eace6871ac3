"""How a step is worded once it is found: up to the remarks on it, with what was named ahead of it."""

from bot.language.commitment.forms import in_base_form, is_bare_thing, named_by_noun
from bot.language.commitment.fronted import PLACES, event_named, last_clause, setting, with_object
from bot.language.commitment.own_part import is_passive, led_by_participle, own_part, passive_turned
from bot.language.commitment.text import CUT, THINGS, Low, Words, is_tail, low_of, past_leads, trimmed
from bot.language.commitment.verbs import base_of_gerund, base_of_participle
from bot.language.commitment.words import AFTER_COMMA, BREAK_WORDS, VERBS


def from_statement(words: Words) -> Words:
    """A sentence without "I": what the speaker has to do for it to come true, or the thing named."""
    if is_passive(low_of(words)) and (turned := passive_turned(words)):
        return turned
    words = _without_echo(words)
    body = trimmed(body_of(words))
    kept = [word for word in body if word != ","]
    if not kept:
        return kept
    head = _before_remark(words)
    own = own_part(head) or own_part(kept)
    if own or not is_bare_thing(low_of(kept)):
        return own or kept
    at = body.index(",") if "," in body else len(body)
    late = base_of_participle(low_of(body)[at + 1]) if at + 1 < len(body) else None  # "two pages, written"
    return led_by_participle(head) or (led_by_participle(kept) if late else None) or named_by_noun(kept)


def _without_echo(words: Words) -> Words:
    """ "the landlord, he gets a letter": named twice."""
    low = low_of(words)
    at = next((at for at in range(2, min(6, len(low))) if low[at] in ("he", "she", "they", "it")), 0)
    return (
        [*words[: at - 1], *words[at + 1 :]] if at and low[at - 1] == "," and CUT not in low[:at] else words
    )


def _before_remark(words: Words) -> Words:
    """The statement up to its first comma, if that is more than a word or two."""
    low = low_of(words)
    until = next((at for at in range(2, len(words)) if _tells_when(low, at)), len(words))
    said = [word for word in words[:until] if word != CUT]
    head = said[: said.index(",")] if "," in said[2:] and "," not in said[:2] else said
    return trimmed([word for word in head if word != ","])


def worded(sentence: Words, at: int, start: int) -> Words:
    """The step after a lead that takes the words from `at` to `start`, with what stands ahead of it put back."""
    start += low_of(sentence[start : start + 1]) == ("first",) and low_of(
        sentence[start + 1 : start + 2]
    ) != ("of",)
    words, before = in_base_form(body_of(sentence[start:])), sentence[:at]
    lead = low_of(sentence[at:start])
    if not words:
        return words
    if lead in (("needs",), ("need",), ("wants",), ("want",)):
        return [words[0], *last_clause(before), *words[1:]]  # "the tablets need sorting"
    words = _after_lead(lead, words)
    if low_of(words[:2]) in (("go",), ("go", "along"), ("go", ",")) and (event := event_named(before)):
        return ["go", "to", *event]
    return [*with_object(words, before), *setting(before)]


def _after_lead(lead: Low, words: Words) -> Words:
    """What the lead makes of the words: "going to the gym", "about time I rang", "I want it painted"."""
    head = words[0].lower()
    if lead[-2:] == ("going", "to") and head in THINGS | _HABITUAL:
        return ["go", "to", *words]
    if lead[-2:] == ("time", "i"):
        return [base_of_participle(head) or words[0], *words[1:]]
    if lead[-1:] == ("is",):
        return named_by_noun(words)
    if lead[:1] in (("i've",), ("ive",)) or lead == ("i", "have"):
        return in_base_form(["have", *words])
    if lead[-1:] in (("want",), ("wanting",), ("need",), ("wanted",)) or lead[-2:] == ("i'd", "like"):
        return led_by_participle(words) or ["get", *words]
    return _gone_to(words) if head in _THERE and lead[-1:] in _BEING else words


_HABITUAL = frozenset("bed town church mass yoga work school sleep therapy mosque temple pilates gym".split())
_THERE = frozenset("at in online round over up down off".split())
_BEING = (("i'm",), ("im",), ("am",), ("be",))


def _gone_to(words: Words) -> Words:
    """ "at the bank" gives "go to the bank", "in at the bank" "go in to the bank"."""
    to = ["to" if word.lower() == "at" and at < 2 else word for at, word in enumerate(words)]
    return ["go", *to]


def body_of(words: Words) -> Words:
    """The step from its first word to where remarks on it begin."""
    low = low_of(words)
    kept: Words = []
    start = past_leads(low, 0)
    for place in range(start, len(words)):
        word = low[place]
        if kept and (word in BREAK_WORDS or (word == "," and _remark_follows(low, place))):
            break
        if len(kept) > 1 and _tells_when(low, place):
            break
        if word != "," or not _sets_off_a_time(low, place):
            kept.append(words[place])
    return kept


_SUBJECT = frozenset(
    "i i'm im i've ive i'll he she it it's its they we you the this that my our his her their there there's "
    "a an everyone everybody somebody someone he's she's they're we're mum dad".split()
)
_ASKING = frozenset("ask asked know out decide check say tell see find learn of about remember".split())


def _tells_when(low: Low, at: int) -> bool:
    """Does a clause begin here that says when: "when he gets paid", "before the shop opens"?"""
    word, after = low[at], low[at + 1] if at + 1 < len(low) else ""
    if low[at - 1] in _ASKING or not after:
        return False
    if word in ("when", "whenever"):
        return after != "to"
    if word in ("once", "while"):
        return after in _SUBJECT | {CUT}
    if word in ("before", "til", "till", "until"):
        return after in _SUBJECT - {"the", "this", "that", "my", "our", "i", "a", "an"} or _is_clause(low, at)
    if word == "so":
        after = low[at + 2] if after == CUT and at + 2 < len(low) else after
        return after in ("i", "i'll", "ill", "i'm", "im", "it's", "its", "that's", "thats", "we")
    if word == "as":
        return after in ("it's", "its", "they", "he", "she", "i'm", "im", "there", "soon")
    return word == "whether" and low[at + 1 : at + 3] == ("or", "not")


def _is_clause(low: Low, at: int) -> bool:
    """ "before the shop opens", "before I forget it"; not "before my shift", "before I open my mail"."""
    following = low[at + 1 : at + 7]
    if following[:1] == ("i",):
        return bool(_LOSING & {*following[1:3]})
    verbs = (base_of_gerund(word) is None and word.endswith("s") and word[:-1] in VERBS for word in following)
    return following[0] in _SUBJECT and any(verbs)


_LOSING = frozenset("forget lose chicken bottle change chance talk go get run".split())


def _sets_off_a_time(low: Low, at: int) -> bool:
    """Is this one of the commas round a time, as in "I'll call, on Sunday, my aunt"?"""
    if low[at + 1 : at + 2] == (CUT,):
        return True
    return at > 0 and low[at - 1] == CUT and (at == 1 or low[at - 2] == ",")


def _remark_follows(low: Low, at: int) -> bool:
    """Does the comma here close the step? A comma beside a time may only set the time off."""
    coming = [later for later in low[at + 1 : at + 7] if later not in (CUT, ",")][:2]
    if coming and coming[0] in _GOES_ON and _sets_off_a_time(low, at):
        return False
    if coming and not _sets_off_a_time(low, at) and not _continues(low, at, coming[0]):
        return True
    aside = coming[:1] == ["and"] and coming[1:] and (coming[1] in _ASIDES or _is_stance_next(low, at))
    return (bool(coming) and (coming[0] in AFTER_COMMA or aside)) or is_tail(low, at + 1)


def _is_stance_next(low: Low, at: int) -> bool:
    """ ", and I'll be fair" """
    coming = [word for word in low[at + 1 : at + 8] if word not in (CUT, ",")]
    subject = coming[1:2] in (["i'll"], ["ill"], ["i'm"], ["i"])
    return (
        subject and coming[2:3] != [] and coming[2] in ("be", "no", "not", "never", "won't", "shall", "will")
    )


def _continues(low: Low, at: int, word: str) -> bool:
    """A next action or item goes on after a comma; a detail ("on paper", "phone off") does not."""
    listed = bool({"and", "or", "n", "&"} & {*low[at + 1 : at + 10]}) and word not in PLACES
    form = base_of_gerund(word) or base_of_participle(word)
    return listed or word in VERBS or form is not None or word in ("and", "then", "or")


_GOES_ON = frozenset("my the before after while until for straight our her his their".split())
_ASIDES = frozenset("it'll it it's that's thats that by he she they he's she's they're no not".split())
