"""Wishes for less: stopping, avoiding, losing, not being; and what turns one into a positive wish."""

from bot.language.clauses import Wish
from bot.language.goal import words as kinds

Findings = dict[str, float]

_PHRASES: dict[str, list[tuple[str, ...]]] = {}
for _one in kinds.LESS_PHRASES:
    _PHRASES.setdefault(_one.split()[0], []).append(tuple(_one.split()))
_BEFORE = frozenset(
    """to be do i can how should we could just please is become more help me have myself us that finally really
    learn start try trying being feel i'm am want it being able for""".split()
)
_NOTS = frozenset("don't not isn't doesn't won't wouldn't never aren't".split())
_TAILS = frozenset("gone anymore rid".split())
_SAYS = frozenset("say says saying said".split())
_CARRYING = frozenset(
    "get go going be have live do last spend survive manage cope sit stay exist getting being living".split()
)
"""Wishes led by these say only what shall not be: "get through a Monday without snapping"."""
_POSITIVE_NEXT = frozenset(
    "start starting begin have instead get actually let do go be keep find choose pick plan".split()
)


def starts_less(words: tuple[str, ...], at: int, last: int) -> int:
    """How many words of a wish for less stand here ("get rid of": 3), or 0."""
    known = _PHRASES.get(words[at])
    if known is None or (words[at] == "no" and at and words[at - 1] in _SAYS):
        return 0  # to say no to something is to do something
    fitting = (len(one) for one in known if words[at : at + len(one)] == one)
    return max((length for length in fitting if at + length <= last), default=0)


def less_within(words: tuple[str, ...], first: int, last: int) -> bool:
    return any(starts_less(words, at, len(words)) for at in range(first, last))


def less_at_head(words: tuple[str, ...], wish: Wish) -> tuple[int, int] | None:
    """(first, last) of the words that make this wish one for less, if it opens that way."""
    at = wish.first
    while at < wish.last - 1 and words[at] in _BEFORE and not starts_less(words, at, wish.last):
        at += 1
    length = starts_less(words, at, wish.last) if at < wish.last else 0
    if (
        not length
        and at < wish.last
        and words[wish.first - 1 : wish.first] != ()
        and "that" in words[max(0, wish.first - 1) : wish.first + 2]
    ):
        for here in range(wish.first, min(wish.first + 7, wish.last)):
            if words[here] in _NOTS:
                return here, here + 1
    return (at, at + length) if length else None


def less_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    for wish in wished:
        head = less_at_head(words, wish)
        if head:
            _at_head(found, words, wish, head)
        tail = set(words[max(wish.first, wish.last - 5) : wish.last])
        if (
            tail & _TAILS
            or ("any" in tail and tail & {"more", "longer"})
            or {"to", "end"} <= tail
            or {"no", "longer"} <= tail
        ):
            found["less_tail"] = 1.0
    if {"instead", "rather"} & set(words):
        found["instead"] = 1.0
    if any(
        starts_less(words, at, len(words))
        for at in range(len(words))
        if words[at] not in {"not", "no", "don't"} and not _says_how(words, at, wished)
    ):
        found["less_anywhere"] = 1.0
    if "less_head" in found and any(name in {"qdecide", "qmake"} or name == "qwh" for name in shape):
        found["less_and_concrete"] = 1.0
    return found


def _says_how(words: tuple[str, ...], at: int, wished: list[Wish]) -> bool:
    """Whether "without ..." only says how a thing named before it is to be done: "ask her without a row"."""
    if words[at] != "without":
        return False
    for wish in wished:
        if wish.first < at < wish.last:
            verb = next((word for word in words[wish.first : at] if word not in _BEFORE), "without")
            return verb not in _CARRYING
    return False


def _at_head(found: Findings, words: tuple[str, ...], wish: Wish, head: tuple[int, int]) -> None:
    found["less_head"] = 1.0
    found["less_head_voiced" if wish.voiced else "less_head_bare"] = 1.0
    found[f"less_by_{words[head[0]]}"] = 1.0
    rest = words[head[1] : wish.last]
    turns = [at for at, word in enumerate(rest) if word in {"and", ",", "but"}]
    if any(_turns_positive(rest, at + 1) for at in turns):
        found["less_then_more"] = 1.0
    if sum(bool(starts_less(rest, at + 1, len(rest))) for at in turns if at + 1 < len(rest)):
        found["less_and_less"] = 1.0
    if wish is not None and len(rest) <= 12:
        found["less_head_short"] = 1.0


def _turns_positive(rest: tuple[str, ...], at: int) -> bool:
    """Whether "and ..." goes on to something to do, rather than to one more thing to stop."""
    return (
        at < len(rest)
        and not starts_less(rest, at, len(rest))
        and not _POSITIVE_NEXT.isdisjoint(rest[at : at + 2])
    )
