"""What stands ahead of a promise: the thing it is about, who does it too, and the place where it is done."""

from bot.language.commitment.forms import is_bare_thing
from bot.language.commitment.own_part import led_by_participle
from bot.language.commitment.text import CUT, THINGS, Words, low_of, past_leads, with_article
from bot.language.commitment.words import LEAD_WORDS, SUBORDINATE

PLACES = frozenset("at in with from on to for by during over".split())
_JOINTS = frozenset("only every each and or so but then no not yes an n".split())
_PRONOUNS = frozenset("it them that him her".split())
# "I will deposit on the 14th": what is done to something that was named before.
TAKES_A_THING = frozenset(
    "take send post submit file pay book cancel deposit upload return sign order buy fix repair print deliver "
    "transfer collect finish prepare write clean wash paint pack hand-wash scan register label".split()
)
_PARTICLES = frozenset("in out up off on down away back over through myself ready today only alone".split())


def last_clause(before: Words) -> Words:
    """The words just before the promise, from the last comma that has words after it, or the last "but"."""
    words = list(before)
    while words and words[-1] in (",", CUT):
        words.pop()
    cut = max(
        (place + 1 for place, word in enumerate(words) if word.lower() in (",", "but", "so")), default=0
    )
    return [word for word in words[cut:] if word not in (",", CUT)]


def fronted(before: Words, named_again: bool = False) -> Words:
    """A thing named ahead of what is done with it: "the letter to my daughter, I write it"."""
    words = last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    head = low[start] if start < len(low) else ""
    if not head or len(low) - start > 10 or (head not in THINGS and head in SUBORDINATE | PLACES | _JOINTS):
        return []
    heading = named_again and len(low) - start < 4 and "," in before[-2:]  # "sign board, I paint it"
    return words[start:] if heading or is_bare_thing(low[start:]) else []


def with_object(words: Words, before: Words) -> Words:
    """The step with what was named ahead of it in its place; "my mum and I will" gives "with my mum"."""
    front = fronted(before, bool({"it", "them"} & {*low_of(words)}))
    if not front:
        return words
    if front[-1].lower() in ("and", "an", "n", "&"):
        return [*words, "with", *front[:-1]] if 1 < len(front) < 6 and _is_someone(front) else words
    if front[-1].lower() in LEAD_WORDS | {"what", "i", "me", "us"}:
        return words
    low = low_of(words)
    place = next((at for at, word in enumerate(low[:4]) if word in _PRONOUNS and not _owns(low, at)), None)
    if place and low[0] == "do" and (led := led_by_participle(front)):
        return led  # "dishwasher fixed, I'll do it"
    if place:
        return [*words[:place], *with_article(front), *words[place + 1 :]]
    if len(words) == 1 or (len(words) < 4 and low[1] in _PARTICLES):
        at = 2 if low[1:2] and low[1] in _PARTICLES - {"ready", "myself", "only", "today"} else 1
        return [*words[:at], *with_article(front), *words[at:]]
    if low[0] in TAKES_A_THING and low[1] in PLACES | {"before", "after"} and before[-1] != ",":
        return [words[0], *with_article(front), *words[1:]]
    return words


def _is_someone(front: Words) -> bool:
    head = front[0]
    return head.lower() in ("my", "our", "me", "the") or (head.istitle() and "'" not in head)


def event_named(before: Words) -> Words:
    """What they say they are going to: "Tuesday is the interview and I'm going"."""
    words = [word for word in before if word != CUT]
    low = low_of(words)
    start = next((at + 1 for at, word in enumerate(low) if word in ("is", "there's", "it's")), 0)
    start += low[start : start + 1] == ("there",)
    while start < len(low) and low[start] in LEAD_WORDS | {","}:
        start += 1
    end = next((at for at in range(start, len(low)) if low[at] in _EVENT_ENDS), len(low))
    if not 0 < end - start < 9 or low[start] in SUBORDINATE | PLACES | {"i", "i'm"}:
        return []
    event = words[start:end]
    if event[0].lower() in ("a", "an"):
        return ["the", *event[1:]]
    return event if event[0].lower() in THINGS else ["the", *event]


_EVENT_ENDS = frozenset("and but so , is are".split())


def _owns(low: tuple[str, ...], at: int) -> bool:
    """ "her book", "that book": no pronoun by itself."""
    after = low[at + 1] if at + 1 < len(low) else ""
    loose = (
        not after or after in PLACES | THINGS | _PARTICLES or after in SUBORDINATE | {"and", "about", "if"}
    )
    return low[at] in ("her", "that") and not loose


def setting(before: Words) -> Words:
    """Where, or on what occasion, when said ahead: "at the stand-up I'll ask"."""
    words = last_clause(before)
    low = low_of(words)
    start = past_leads(low, 0)
    if not low[start:]:
        return []
    if low[start] == "whenever" and low[start + 1 : start + 2] in (("i",), ("i'm",), ("im",), ("my",)):
        return ["when", *words[start + 1 :]]
    place = low[start] in PLACES and 2 <= len(low) - start <= 7 and low[start + 1] in THINGS
    return (
        [low[start], *words[start + 1 :]]
        if place and is_bare_thing(low) and low[-1] not in LEAD_WORDS
        else []
    )
