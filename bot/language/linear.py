"""A small linear model in plain Python: n-grams and named rule findings in, one margin per label out."""

import itertools
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from math import inf, sqrt
from pathlib import Path

Vector = tuple[float, ...]

MODELS = Path(__file__).parent / "models"
LONGEST_WORD = 24  # longer "words" are keyboard walls; their tail tells nothing and costs time
KEPT_WORDS = 2048  # half a kilobyte each
MOST_TOKENS = 400  # about 2,000 characters: the rest of a wall of text changes no verdict
GRAM_UNIT, RULE_UNIT = 0.1, 0.01  # weights are whole numbers of these: short to write, exact to add

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[?!,;:.…]")
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u201c": '"', "\u201d": '"'})


def tokens(text: str) -> list[str]:
    """Lower-cased words and the punctuation that carries meaning, in order."""
    return _TOKEN.findall(text.translate(_QUOTES).lower())[:MOST_TOKENS]


def word_ngrams(words: list[str]) -> set[str]:
    """Single words and neighbouring pairs; the ends of the text count as neighbours."""
    return {*words, *map(" ".join, zip(["^", *words], [*words, "$"], strict=True))}


def outline_ngrams(marks: list[str]) -> set[str]:
    """Single marks, pairs and triples of an outline (see `features`), whose ends count as neighbours."""
    ended = ["^", *marks, "$"]
    return {
        *marks,
        *map(" ".join, itertools.pairwise(ended)),
        *map(" ".join, zip(ended, ended[1:], ended[2:], strict=False)),
    }


def char_ngrams(word: str) -> list[str]:
    """Pieces of 2 to 5 characters of one word, its two boundaries shown as spaces."""
    padded = f" {word[:LONGEST_WORD]} "
    last = len(padded) + 1
    return [padded[i : i + n] for n in (2, 3, 4, 5) for i in range(last - n)]


def is_outline(view: str) -> bool:
    return view.startswith("outline")


def features(views: Mapping[str, str], rules: Mapping[str, float]) -> dict[str, float]:
    """The named features of one message, as training sees them.

    `views` are texts by a one-word name ("text", "wish", "client"); each gives its own n-grams. A view whose
    name starts with "outline" is a row of marks: its n-grams go up to three marks, and none is spelled.
    Names: `text=word pair`, `text~char`, `!rule`. `LinearModel.margins` sums the same features faster.
    """
    found = {f"!{name}": value for name, value in rules.items() if value}
    for view, text in views.items():
        if is_outline(view):
            found.update(_even_shares(f"{view}=", outline_ngrams(text.split()[:MOST_TOKENS])))
            continue
        words = tokens(text)
        found.update(_even_shares(f"{view}=", word_ngrams(words)))
        pieces = [piece for word in set(words) for piece in char_ngrams(word)]
        found.update(_even_shares(f"{view}~", pieces))
    return found


def _even_shares(prefix: str, grams: Iterable[str]) -> dict[str, float]:
    listed = list(grams)
    share = 1 / sqrt(len(listed)) if listed else 0.0
    found: dict[str, float] = {}
    for gram in listed:
        found[prefix + gram] = found.get(prefix + gram, 0.0) + share
    return found


@dataclass(frozen=True, slots=True)
class _View:
    """The weights of one text: by word n-gram, and by character n-gram."""

    words: dict[str, Vector]
    chars: dict[str, Vector]


class LinearModel:
    """Margins (log-odds, 0 is the threshold) per label, from weights that training wrote."""

    def __init__(self, written: Mapping[str, object]) -> None:
        self.labels: tuple[str, ...] = tuple(_strings(written["labels"]))
        self._bias = _vector(written["bias"])
        self._none = (0.0,) * len(self.labels)
        self._rules: dict[str, Vector] = {}
        self._views: dict[str, _View] = {}
        weights, sets = written["weights"], written.get("sets", {})
        assert isinstance(weights, dict) and isinstance(sets, dict)
        for name, row in weights.items():
            self._take(name, tuple(row))
        self._sets = [(tuple(name.split()), float(bonus)) for name, bonus in sets.items()]
        self._spelling = lru_cache(maxsize=KEPT_WORDS)(self._spelled)

    def _take(self, name: str, row: Vector) -> None:
        if name.startswith("!"):
            self._rules[name[1:]] = tuple(RULE_UNIT * weight for weight in row)
            return
        view, mark, gram = name.partition("=")
        if "~" in view:  # the mark that comes first is the view's; the other belongs to the n-gram
            view, mark, gram = name.partition("~")
        known = self._views.get(view) or self._views.setdefault(view, _View({}, {}))
        (known.words if mark == "=" else known.chars)[gram] = row

    def margins(self, views: Mapping[str, str], rules: Mapping[str, float]) -> dict[str, float]:
        """One number per label: above 0 the label is heard; about 2 is fairly sure."""
        rows = [self._bias]
        for name, value in rules.items():
            row = self._rules.get(name)
            if row is not None and value:
                rows.append(row if value == 1 else tuple(value * weight for weight in row))
        for view, text in views.items():
            if view not in self._views or not text:
                continue
            rows += self._of_outline(view, text) if is_outline(view) else self._of_view(view, tokens(text))
        return dict(zip(self.labels, map(sum, zip(*rows, strict=True)), strict=True))

    def likeliest(self, margins: Mapping[str, float]) -> tuple[tuple[str, ...], float]:
        """The set of labels that fits best, of those met in training, and by how much it beats the next.

        A set's margins are added up; its bonus says how much more often than by chance its labels go together.
        """
        best = second = -inf
        heard: tuple[str, ...] = ()
        for labels, bonus in self._sets:
            weight = bonus
            for label in labels:
                weight += margins[label]
            if weight > best:
                best, second, heard = weight, best, labels
            elif weight > second:
                second = weight
        return heard, best - second

    def heaviest(self, label: str, rules: Mapping[str, float], most: int) -> list[str]:
        """The names of the rules' findings that spoke most for a label, strongest first."""
        at = self.labels.index(label)
        weighed = [
            (self._rules[name][at] * value, name) for name, value in rules.items() if name in self._rules
        ]
        return [name for weight, name in sorted(weighed, reverse=True)[:most] if weight > 0]

    def _of_outline(self, view: str, text: str) -> list[Vector]:
        known = self._views[view].words
        grams = outline_ngrams(text.split()[:MOST_TOKENS])
        heard = [known[gram] for gram in grams if gram in known]
        return [_scaled_sum(heard, GRAM_UNIT / sqrt(len(grams)), self._none)]

    def _of_view(self, view: str, words: list[str]) -> list[Vector]:
        if not words:
            return []
        known = self._views[view].words
        grams = word_ngrams(words)
        heard = [known[gram] for gram in grams if gram in known]
        spelled = [self._spelling(view, word) for word in set(words)]
        pieces = sum(count for _, count in spelled)
        return [
            _scaled_sum(heard, GRAM_UNIT / sqrt(len(grams)), self._none),
            _scaled_sum([row for row, _ in spelled], GRAM_UNIT / sqrt(pieces), self._none),
        ]

    def _spelled(self, view: str, word: str) -> tuple[Vector, int]:
        """The summed weights of a word's pieces, and how many pieces it has: words recur, so this is kept."""
        known = self._views[view].chars
        pieces = char_ngrams(word)
        rows = [known[piece] for piece in pieces if piece in known]
        return _scaled_sum(rows, 1.0, self._none), len(pieces)


def _scaled_sum(rows: list[Vector], scale: float, none: Vector) -> Vector:
    if not rows:
        return none
    return tuple(scale * sum(column) for column in zip(*rows, strict=True))


def _strings(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(one) for one in value]


def _vector(value: object) -> Vector:
    assert isinstance(value, list)
    return tuple(float(one) for one in value)


@cache
def shipped(kind: str) -> LinearModel:
    """The model of a kind ("goals", "coach", "risk"), read once, at the first message that needs it."""
    return LinearModel(json.loads((MODELS / f"{kind}.json").read_text(encoding="utf-8")))
