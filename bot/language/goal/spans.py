"""The person's own words for each part of a goal, clean enough to be said back to them."""

from bot.language.clauses import Said, Wish, points_back
from bot.language.first_names import FIRST_NAMES
from bot.language.goal import words as kinds
from bot.language.goal.items import separate_goals, without_tag
from bot.language.goal.less import less_at_head, starts_less
from bot.language.goal.none import is_told
from bot.language.goal.people import DETERMINERS, is_other
from bot.language.goal.scale import is_loose, vague_phrase_at
from bot.language.goal.shape import kind_of

_CLOSING = frozenset(
    "please lol haha though too really thanks basically honestly maybe perhaps ok well tbh".split()
)
_LEADS_TO_SPAN = frozenset("the my our these those next all every last whole for until till to".split())
_CAUSES = frozenset(
    "get getting make making have having persuade convince help teach for that want need".split()
)


Ranges = list[tuple[int, int]]


def spans_of(
    heard: Said, shape: list[str], wished: list[Wish], labels: tuple[str, ...]
) -> dict[str, tuple[str, ...]]:
    """What the prompts echo: "wish" always where there is one, the rest as the labels ask for."""
    found: dict[str, tuple[str, ...]] = {}
    wish = main_wish(heard, wished)
    if wish is None or "none_stated" in labels:
        return found
    first = wish.first + (heard.words[wish.first] == "to" and wish.last - wish.first > 1)
    found["wish"] = _texts(heard, [(first, without_tag(heard.words, first, wish.last))])
    ranges: dict[str, Ranges] = {
        "goals": separate_goals(heard, wished) if "multiple" in labels else [],
        "other": other_person(heard, shape, wished) if "someone_else" in labels else [],
        "stop": what_to_stop(heard, wished) if "negative" in labels else [],
        "vague": vague_words(heard, wish) if "too_vague" in labels else [],
        "horizon": horizon(heard) if "too_big" in labels else [],
    }
    found.update({name: _texts(heard, of_name) for name, of_name in ranges.items()})
    return {name: texts for name, texts in found.items() if texts}


def main_wish(heard: Said, wished: list[Wish]) -> Wish | None:
    """The wish that the rest of the message leads up to: the last voiced one that does not only point back."""
    voiced = [one for one in wished if one.voiced and not points_back(heard.words, one)]
    bare = [one for one in wished if not one.voiced and not is_told(heard.words, one)]
    if voiced:
        last = voiced[-1]
        of_sentence = [one for one in voiced if one.last == last.last]
        return of_sentence[-1] if len(of_sentence) < 3 else of_sentence[0]
    rest = bare or wished
    return rest[0] if rest else None


def _texts(heard: Said, ranges: list[tuple[int, int]]) -> tuple[str, ...]:
    """The words as written, trimmed and with a small first letter; empty and repeated ones are left out."""
    found: list[str] = []
    for first, last in ranges:
        while last > first and (heard.words[last - 1] in _CLOSING or not heard.words[last - 1][0].isalnum()):
            last -= 1
        text = _small(heard, first, heard.between(first, last)) if last > first else ""
        if text and text not in found:
            found.append(text)
    return tuple(found)


def _small(heard: Said, first: int, text: str) -> str:
    """ "How I ..." as "how I ..."; names, I and abbreviations keep their capitals."""
    word = text.split()[0] if text.split() else text
    keeps = word.startswith(("I'", "I\u2019")) or word == "I" or (len(word) > 1 and word[1:2].isupper())
    if keeps or heard.words[first] in FIRST_NAMES or (first and not _opens(heard, first)):
        return text
    return text[:1].lower() + text[1:]


def _opens(heard: Said, at: int) -> bool:
    return heard.words[at - 1] in {".", "!", "?", ":", ";", "\n"}


def other_person(heard: Said, shape: list[str], wished: list[Wish]) -> list[tuple[int, int]]:
    "Whose change is wished for, as named: , ; a pronoun only if nobody is named."
    words = heard.words
    starts = [one.first for one in wished]
    candidates: list[tuple[int, int, int]] = []
    for at, word in enumerate(words):
        if not is_other(word, shape[at]) or (at + 1 < len(words) and is_other(words[at + 1], shape[at + 1])):
            continue
        first = at
        while first > 0 and (
            words[first - 1] in DETERMINERS or shape[first - 1] in {"x", "qmood", "qperson", "qorg", "qall"}
        ):
            if words[first - 1] in _CAUSES:
                break
            first -= 1
        while first < at and words[first] not in DETERMINERS and not is_other(words[first], shape[first]):
            first += 1
        opens = any(0 <= first - start <= 2 for start in starts) or (
            first > 0 and words[first - 1] in _CAUSES
        )
        candidates.append((2 * (word in kinds.THIRD) - opens, first, at + 1))
    best = min(candidates, default=None)
    if best is None or best[0] >= 0:
        return _unlisted_doer(words, wished) or ([best[1:]] if best else [])
    return [best[1:]]


def _unlisted_doer(words: tuple[str, ...], wished: list[Wish]) -> list[tuple[int, int]]:
    """Somebody no list knows, by place: "for my deckhand to ...", "our sommelier must ..."."""
    for wish in wished:
        first = wish.first + (words[wish.first] in {"for", "that", "to"})
        if first < wish.last and words[first] in {"my", "our", "the", "his", "her"}:
            for last in range(first + 2, min(first + 5, wish.last)):
                if words[last] in {"to", "must", "should", "needs", "need", "has"}:
                    return [(first, last)]
    return []


def what_to_stop(heard: Said, wished: list[Wish]) -> list[tuple[int, int]]:
    """The thing to stop without the stopping: "snapping at my kids"."""
    words = heard.words
    for wish in wished:
        head = less_at_head(words, wish)
        if head and head[1] < wish.last:
            return [_trim_stop(words, head[1], wish.last)]
    for at in range(len(words)):
        length = starts_less(words, at, len(words))
        if length and words[at] not in {"no", "not", "don't", "can't"} and at + length < len(words):
            ends = [i for i in range(at, len(words)) if words[i] in {".", ";", "!", "?"}]
            return [_trim_stop(words, at + length, ends[0] if ends else len(words))]
    return []


def _trim_stop(words: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
    while first < last - 1 and words[first] in {"to", "be", "with", "of", "any", "more", "myself"}:
        first += 1
    for at in range(first + 1, last):
        if words[at] in {",", "-", "(", "but", "because", ";", "any", "anymore"} or (
            words[at] == "and"
            and at + 1 < last
            and (words[at + 1] in {"start", "i", "to", "get", "not", "stop", "my", "quit"})
        ):
            return first, at
    return first, last


def vague_words(heard: Said, wish: Wish) -> list[tuple[int, int]]:
    """The word that could mean anything: "better", "more balance", "move forward"."""
    words = heard.words
    for at in range(wish.first, wish.last):
        length = vague_phrase_at(words, at)
        if length and at + length <= wish.last and any(map(is_loose, words[at : at + length])):
            return [(at, at + length - (words[at + length - 1] in {"of", "with", "in", "at", "as", "on"}))]
    loose = [at for at in range(wish.first, wish.last) if is_loose(words[at])]
    if loose:
        last = loose[0] + 1
        while last < wish.last and is_loose(words[last]):
            last += 1
        return [(loose[0], last)]
    return [(wish.first, wish.last)] if wish.last - wish.first <= 5 else []


def horizon(heard: Said) -> list[tuple[int, int]]:
    """The words that make it large: "the rest of my career", "every ward", "all nine sites"."""
    words = heard.words
    runs: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        if (
            (word in kinds.HORIZON and word not in {"life", "career", "ever"})
            or word in kinds.ALL
            or word in {"rest", "next"}
        ):
            last = at + 1
            while (
                last < len(words)
                and last - at < 5
                and words[last][0].isalnum()
                and words[last] not in {"and", "to", "i"}
            ):
                last += 1
                if words[last - 1] in kinds.HORIZON | kinds.ORGANISATION | kinds.GROUP | kinds.PERSON:
                    break
            first = at
            while (
                first
                and at - first < 4
                and (words[first - 1] in _LEADS_TO_SPAN or kind_of(words[first - 1]) == "xlarge")
            ):
                first -= 1
            runs.append((first, last))
    return [max(runs, key=lambda run: run[1] - run[0])] if runs else []
