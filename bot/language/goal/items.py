"""Cuts a message with several goals into each of them, in the person's own words."""

from bot.language.clauses import Said, Wish, after_lead, skip_fillers
from bot.language.goal import words as kinds
from bot.language.goal.lists import parts_of
from bot.language.goal.none import is_told

MOST_GOALS = 6  # a longer list is no list of goals any more, and nobody wants it read back
_TAGS_OF_TWO = frozenset(
    {
        ("both", "please"), ("can", "we"), ("don't", "laugh"), ("i", "guess"), ("i", "suppose"),
        ("i", "think"), ("if", "possible"), ("if", "there"), ("in", "that"),
        ("is", "what"), ("not", "joking"), ("or", "something"), ("that's", "all"),
        ("that's", "it"), ("that's", "my"), ("that's", "the"), ("that's", "what"), ("that's", "why"),
        ("thats", "it"), ("this", "is"), ("you", "know"),
    }
)  # fmt: skip
_TAG_WORDS = frozenset(one for one, _ in _TAGS_OF_TWO)
_ITEM_OPENS = frozenset(
    """and also plus then or but separately first firstly second secondly third thirdly finally lastly one two
    three next after that's there's there is it's the-other another other thing topic""".split()
)


def without_tag(words: tuple[str, ...], first: int, last: int) -> int:
    """Where the wish ends before ", that's it", "is what I'd like", "please"."""
    for at in range(first + 2, last):
        if (
            words[at] in _TAG_WORDS
            and (at > first + 2 or words[at - 1] == ",")
            and words[at : at + 2] in _TAGS_OF_TWO
        ):
            return at
    return last


def separate_goals(heard: Said, wished: list[Wish]) -> list[tuple[int, int]]:
    """Each goal of several, lead-ins and joining words left off; side notes stay with the goal before them."""
    words = heard.words
    goals: list[tuple[int, int]] = []
    for first, last in parts_of(words):
        end = without_tag(words, first, last)
        at = _item_start(words, first, end)
        if at >= end or is_told(words, Wish(at, end, False)) or _is_count(words, at, end):
            continue
        if goals and _is_side_note(words, at, end) and words[first - 1] in {",", "(", "-"}:
            goals[-1] = (goals[-1][0], end)
        else:
            goals.append((at, end))
    return goals[:MOST_GOALS]


def _item_start(words: tuple[str, ...], first: int, last: int) -> int:
    at = first
    for _ in range(4):
        at = skip_fillers(words, at, last)
        while at < last and words[at] in _ITEM_OPENS and at + 1 < last:
            at += 1
        after = after_lead(words, at, last) if at < last else -1
        if after <= at:
            break
        at = after
    return at + 1 if at < last - 1 and words[at] == "to" else at


def _is_count(words: tuple[str, ...], first: int, last: int) -> bool:
    """ "Two things really", "my top three": an announcement, not a goal."""
    return last - first <= 4 and any(
        w in {"things", "topics", "items", "both", "bag", "all", "order"} for w in words[first:last]
    )


def _is_side_note(words: tuple[str, ...], first: int, last: int) -> bool:
    return words[first] in {
        "who",
        "which",
        "since",
        "because",
        "as",
        "when",
        "it",
        "he",
        "she",
        "they",
        "that",
        "where",
    } or (last - first == 1 and words[first] in kinds.NEAR)
