"""What the speaker does for a result to come true: "the yard gets swept", "Ana gets my list"."""

from bot.language.commitment.text import CUT, Low, Words, low_of, with_article
from bot.language.commitment.verbs import base_of_participle
from bot.language.commitment.words import VERBS

PARTICLES = frozenset("out up off in back over down away through".split())
_MOVES = {"out": ["send", "out"], "in": ["send", "in"], "off": ["send", "off"], "up": ["put", "up"]}
_WILL_BE = (
    ("will", "be"),
    ("is", "going", "to", "be"),
    ("gets",),
    ("get",),
    ("is",),
    ("are",),
    ("should", "be"),
    ("must", "be"),
    ("shall", "be"),
)


_OBJECT = {"they": "them", "he": "him", "she": "her"}
_SUBORDINATING = frozenset("when if until once who before after unless what while".split())


def passive_turned(words: Words) -> Words | None:
    """ "so the parcel to Ana, which is late, will be posted" gives "post the parcel to Ana"."""
    low = low_of(words)
    at = next((at for at in range(1, len(low)) if _passive_at(low, at)), None)
    if at is None:
        return None
    size = _passive_at(low, at)
    end = at
    if low[end - 1] == ",":  # a clause between commas
        end = next((p for p in range(end - 2, 0, -1) if low[p] == ","), end)
    start = next((p + 1 for p in range(end - 1, -1, -1) if low[p] in (",", "so", "but", "because")), 0)
    thing = [word for word in words[start:end] if word != CUT]
    base = base_of_participle(low[at + size])
    if thing and low[at + size] == "ready":
        return ["get", *with_article(thing), "ready"]
    if not thing or base is None:
        return None
    thing = [_OBJECT.get(thing[0].lower(), thing[0]), *thing[1:]]
    rest = words[at + size + 1 :]
    stop = next((p for p, word in enumerate(rest) if word == "," or word in ("because", "when")), len(rest))
    particle = rest[:1] if rest[:1] and rest[0].lower() in PARTICLES else []
    thing = with_article(thing)
    return ["finish" if base == "do" else base, *particle, *thing, *rest[len(particle) : stop]]


_TO_BE = {("will", "be"), ("must", "be"), ("shall", "be"), ("has", "to", "be"), ("have", "to", "be")} | {
    ("needs", "to", "be"),
    ("need", "to", "be"),
}
_PASSIVE_STARTS = {"gets", "get"} | {be[0] for be in _TO_BE}


def _passive_at(low: Low, at: int) -> int:
    if low[at] not in _PASSIVE_STARTS:
        return 0
    size = 1 if low[at] in ("gets", "get") else next((n for n in (2, 3) if low[at : at + n] in _TO_BE), 0)
    done = low[at + size] if at + size < len(low) else ""
    return size if size and (done in ("ready", "complete") or base_of_participle(done)) else 0


def is_received(low: Low) -> bool:
    """ "she gets her answer", "he gets it": what the speaker gives."""
    return any(
        word in ("gets", "get") and at and low[at - 1] not in ("i", "to", "we") and low[at + 1] in _GIVEN
        for at, word in enumerate(low[:-1])
        if at < 6
    )


_GIVEN = frozenset("my the her his their a an it".split())


def is_passive(low: Low) -> bool:
    """ "the yard gets swept", "the parcel will be posted": done by the speaker, though nobody is named."""
    for at in range(1, len(low) - 1):
        if _passive_at(low, at):
            start = next((p for p in range(at, -1, -1) if low[p] == ","), 0)
            return not _SUBORDINATING & {*low[start:at]} and low[at - 1] not in ("i", "should", "to")
    return False


def led_by_participle(words: Words) -> Words | None:
    """ "the loft cleared out" -> "clear out the loft"; None where no participle follows the thing."""
    low = low_of(words)
    for at in range(1, min(len(low), 12)):
        base = base_of_participle(low[at]) or ("finish" if low[at] in ("complete", "ready") else None)
        if base is None or (low[at] in ("put", "set", "cut", "let", "read") and low[at - 1] in ("to", "and")):
            continue
        if low[at + 1 : at + 2] in (("and",), ("at",), ("after",), ("over",)):
            return ["get", *words]  # "translated and stamped", "looked at": the verb cannot lead
        base = "finish" if base == "do" else base
        if low[at - 1].endswith("'s"):
            words = [*words[: at - 1], words[at - 1][:-2], *words[at:]]  # "the room's cleared"
        particle = words[at + 1 : at + 2] if low[at + 1 : at + 2] and low[at + 1] in PARTICLES else []
        return [base, *particle, *with_article(words[:at]), *words[at + 1 + len(particle) :]]
    return None


def own_part(words: Words) -> Words | None:
    """What the speaker does for "the form goes out" or "the list will be with Ana" to come true."""
    low = low_of(words)
    if not low:
        return None
    given = _receives(words, low) if is_received(low) else None
    return given or _goes(words, low) or _will_be(words, low) or _receives(words, low)


_ASIDE_TO = frozenset("downstairs upstairs away back on into under outside inside home".split())


def _goes(words: Words, low: Low) -> Words | None:
    for at in range(1, len(low) - 1):
        if low[at] in ("stays", "stay"):
            return ["keep", *words[:at], *words[at + 1 :]]
        size = 1 if low[at] == "goes" else 2 if low[at : at + 2] == ("is", "going") else 0
        if (
            size
            and low[at + size : at + size + 1] == ("to",)
            and low[at + size + 1 :]
            and _is_no_verb(low, at + size + 1)
        ):
            return ["take", *with_article(words[:at]), *words[at + size :]]
        if low[at] in ("goes", "go") and low[at + 1] in _ASIDE_TO:
            return ["put", *words[:at], *words[at + 1 :]]
        if low[at] in ("goes", "go") and low[at + 1] in _MOVES:
            thing, rest = with_article(words[:at]), words[at + 2 :]
            if rest and low[at + 1] == "in":
                return ["put", *thing, "in", *rest]
            return [*_MOVES[low[at + 1]], *thing, *rest]
    return None


def _is_no_verb(low: Low, at: int) -> bool:
    return at < len(low) and low[at] not in VERBS | {"be", "have", "do"}


def _will_be(words: Words, low: Low) -> Words | None:
    for at in range(1, len(low) - 1):
        size = next((len(be) for be in _WILL_BE if low[at : at + len(be)] == be), 0)
        if not size or at + size >= len(low):
            continue
        thing, state, rest = words[:at], low[at + size], words[at + size + 1 :]
        if state in ("with", "w") and rest:
            return ["get", *thing, "to", *rest]
        if state == "in" and rest:
            return ["put", *with_article(thing), "in", *rest]
        if state in _MOVES:
            return [*_MOVES[state], *thing, *rest]
        if base_of_participle(state) or state in ("complete", "ready"):
            return led_by_participle([*thing, *words[at + size :]])
    return None


def _receives(words: Words, low: Low) -> Words | None:
    """ "Ana gets my list", "they'll have my answer from me", "both will have heard from me" """
    words = [_OBJECT.get(words[0].lower(), words[0]), *words[1:]]
    for at in range(1, min(len(low) - 1, 6)):
        size = (
            2 if low[at : at + 2] in (("will", "have"), ("will", "get")) else int(low[at] in ("gets", "has"))
        )
        if size and (at + size < len(low)) and low[at + size] in _GIVEN:
            thing = words[at + size :]
            return ["give", *words[:at], *_without_from_me(thing)]
    hears = next((at for at, word in enumerate(low) if word in ("hear", "hears", "heard")), 0)
    if hears and low[hears + 1 :] and "me" in low[hears:]:
        return ["tell", *_whom(words[:hears]), *_without_from_me(words[hears + 1 :])]
    if low[0] in ("they'll", "she'll", "he'll") and low[1:2] and low[1] in ("have", "get"):
        whom = {"they'll": "them", "she'll": "her", "he'll": "him"}[low[0]]
        return ["give", whom, *words[2:]]
    return None


def _whom(words: Words) -> Words:
    return [word for word in words if word.lower() not in ("will", "have", "has")]


def _without_from_me(words: Words) -> Words:
    low = low_of(words)
    at = next((at for at in range(len(low) - 1) if low[at : at + 2] == ("from", "me")), None)
    return words if at is None else [*words[:at], *words[at + 2 :]]
