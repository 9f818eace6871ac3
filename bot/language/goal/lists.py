"""How many goals there are: the parts of a message, what each is about, and whether they hang together."""

import itertools

from bot.language.clauses import Wish, sentences, skip_fillers
from bot.language.goal import words as kinds
from bot.language.goal.people import is_other
from bot.language.goal.scale import Findings, steps
from bot.language.goal.topics import TOPIC_OF

_SPLIT = frozenset(", ; : . ! ? … and plus also then & ) / - \u2013 \u2014".split())
_ALSO = frozenset(
    "also plus separately additionally secondly besides both another alongside else too".split()
)
_LIST_WORDS = kinds.TRAITS | kinds.COMPARATIVE | kinds.MOODS
_APART = frozenset("separately separate unrelated secondly thirdly".split())
_MATTERS = frozenset(
    """thing things topic topics items goals bits matter matters issues subjects convos conversations tabs
    wishes aims wish aim goal subject item issue three 3 please parts""".split()
)
_COUNTED = frozenset("two three four five 2 3 4 couple few several both all".split())
_THINGS = frozenset(
    "things topics items goals bits matters issues questions asks subjects points three 3".split()
)
_ORDINALS = frozenset("first second third firstly secondly thirdly then after next one other half".split())
_JOINED = (
    ("and", "also"), ("and", "then"), ("and", "separately"), ("as", "well", "as"),
    ("on", "top", "of", "that"),
    ("next", "to", "that"), ("other", "hand"), ("other", "topic"), ("different", "topic"), ("other", "thing"),
    ("the", "other"), ("and", "after"), ("after", "that"), ("if", "there's", "time"),
    ("if", "there", "is", "time"),
    ("all", "three"), ("all", "3"), ("both", "please"), ("in", "that", "order"), ("mixed", "bag"),
    ("and", "there's"),
    ("there's", "also"), ("two", "things"), ("three", "things"), ("couple", "of"),
    ("separate", "matter"), ("and", "finally"),
    ("and", "maybe"), ("and", "a"), ("and", "how"), ("and", "whether"), ("and", "my"), ("and", "for"),
    ("plus", "i"), ("oh", "and"),
    ("nothing", "to", "do"), ("half", "the"), ("for", "each"), ("both", "of"), ("and", "another"),
    ("two", "tabs"),
)  # fmt: skip
_JOINED_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _JOINED:
    _JOINED_BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
_BACK = frozenset("it them him her they he she that this those these there it's one each which then".split())
_SIDES = (
    kinds.NEAR
    | kinds.SAY
    | kinds.DECIDE
    | kinds.MAKE
    | kinds.SMALL
    | kinds.MUST
    | kinds.WH
    | kinds.ALL
    | kinds.SELF
) | frozenset(
    """plan list words sentence line date slot number price figure opener opening start end steps step reasons
    reason order tone what's it's bits the and for with from that this them his her him their our your about
    into until till before after then also there there's can need want like would evidence name names day
    time first second last next not off out over down any more much many long which who how what do does did
    doing have has had get got getting take taking use using make going will i'd i'll i'm please""".split()
)
_GOAL_HEADS = frozenset("qwh whether qdecide qmake qsay qless qgrand get getting make making".split())
_THING_HEADS = frozenset("thing qmade".split())


def parts_of(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Stretches between commas, stops and joining words."""
    parts: list[tuple[int, int]] = []
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or words[at] in _SPLIT:
            if at > first:
                parts.append((first, at))
            first = at + 1
    return parts


def head_of(words: tuple[str, ...], shape: list[str], first: int, last: int) -> str:
    """The kind of word that a part begins with, lead-ins and "to" left off."""
    at = skip_fillers(words, first, last)
    if at < last and words[at] in {"to", "for"}:
        at += 1
    if at >= last:
        return ""
    if is_other(words[at], shape[at]):
        return "other"
    if words[at] in {"the", "a", "an", "my", "our", "some", "another", "that", "this"}:
        return (
            "other"
            if any(is_other(words[i], shape[i]) for i in range(at + 1, min(at + 3, last)))
            else "thing"
        )
    return shape[at]


def list_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    parts = parts_of(words)
    heads = [head_of(words, shape, first, last) for first, last in parts]
    goals = sum(head in _GOAL_HEADS for head in heads)
    things = sum(head in _THING_HEADS for head in heads)
    steps(found, "goal_parts", goals, 2, 3)
    steps(found, "thing_parts", things, 2, 3)
    steps(found, "other_parts", heads.count("other"), 2, 3)
    steps(found, "goals_or_things", goals + things, 2, 3, 4)
    steps(found, "parts", len(parts), 2, 3, 5)
    steps(found, "voiced", sum(wish.voiced for wish in wished), 2, 3)
    _topics(found, words, parts)
    _alike(found, words, shape, parts, heads)
    _joints(found, words)
    own = [part for part, head in zip(parts, heads, strict=True) if _stands_alone(words, part, head)]
    steps(found, "own_parts", len(own), 2, 3)
    if len(parts) > 1 and all(
        any(map(_is_loose, words[first:last])) and last - first <= 6 for first, last in parts
    ):
        found["list_of_loose"] = 1.0
    return found


def _is_loose(word: str) -> bool:
    return word in _LIST_WORDS


def _stands_alone(words: tuple[str, ...], part: tuple[int, int], head: str) -> bool:
    """A part that could be a goal by itself: opening like one, with its own matter, pointing at nothing before."""
    first, last = part
    if head not in _GOAL_HEADS | _THING_HEADS | {"other", "qmade"} or any(
        w in _BACK for w in words[first : first + 5]
    ):
        return False
    return sum(_is_matter(word) for word in words[first:last]) >= 2 or (
        last - first <= 3 and any(map(_is_matter, words[first:last]))
    )


def _is_matter(word: str) -> bool:
    """A word that brings a matter of its own, rather than a date, an amount or another side of the same one."""
    return word[0].isalpha() and len(word) > 2 and word not in _SIDES


def _topics(found: Findings, words: tuple[str, ...], parts: list[tuple[int, int]]) -> None:
    topics: set[str] = set()
    fresh = back = 0
    for first, last in parts:
        here = {topic for word in words[first:last] for topic in TOPIC_OF.get(word, ())}
        if topics and here and not here & topics:
            fresh += 1
        topics |= here
        if first and any(word in _BACK for word in words[first : first + 4]):
            back += 1
    steps(found, "fresh_topics", fresh, 1, 2)
    steps(found, "topics", len(topics), 2, 3, 4)
    steps(found, "refers_back", back, 1, 2)
    if fresh and not back:
        found["fresh_and_not_back"] = 1.0


def _alike(
    found: Findings, words: tuple[str, ...], shape: list[str], parts: list[tuple[int, int]], heads: list[str]
) -> None:
    """Lists whose items are built alike: "calmer, fitter, kinder", "No ... . No ... ."."""
    loose = sum(
        any(w in kinds.TRAITS or w in kinds.COMPARATIVE or w in kinds.MOODS for w in words[first:last])
        and last - first <= 6
        for first, last in parts
    )
    steps(found, "loose_items", loose, 2, 3)
    for first, last in itertools.pairwise(heads):
        if first == last and first and first not in {"x", "i", "qhe"}:
            found["alike_neighbours"] = 1.0
    begun = [head_of(words, shape, first, last) for first, last in sentences(words)]
    steps(found, "alike_sentences", max((begun.count(head) for head in begun), default=0), 2, 3)
    short = sum(last - first <= 4 for first, last in parts)
    if len(parts) >= 3 and short == len(parts):
        found["short_items"] = 1.0


def _says_several(words: tuple[str, ...]) -> bool:
    "Whether the speaker says outright that there is more than one: , , ."
    if _APART & set(words):
        return True
    pairs = list(itertools.pairwise(words))
    numbered = any(one == ")" and two[0].isalpha() for one, two in pairs) and {"1", "2"} <= set(words)
    counted = any(one in _COUNTED and two in _MATTERS for one, two in pairs)
    another = any(
        one in {"other", "another", "different", "second", "next"} and two in _MATTERS for one, two in pairs
    )
    return (
        numbered
        or counted
        or another
        or words[-2:] in (("both", "please"), ("please", "both"))
        or words.count("half") > 1
    )


def _joints(found: Findings, words: tuple[str, ...]) -> None:
    present = set(words)
    if present & _ALSO:
        found["also"] = 1.0
    steps(found, "ordinals", len(present & _ORDINALS), 1, 2)
    if any(one in _COUNTED and two in _THINGS for one, two in itertools.pairwise(words)):
        found["counted_things"] = 1.0
    if _says_several(words):
        found["says_several"] = 1.5  # they count their goals themselves: worth more than a joining word
    joined = [
        p for at, w in enumerate(words) for p in _JOINED_BY_FIRST.get(w, ()) if words[at : at + len(p)] == p
    ]
    found.update({f"joint_{'_'.join(phrase)}": 1.0 for phrase in joined})
    steps(found, "joints", len(joined), 1, 2)
    steps(found, "and", words.count("and"), 1, 2, 3)
    steps(found, "comma", words.count(","), 1, 2, 3)
