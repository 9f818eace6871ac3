"""Splits a coach's message into sentences and separate questions, and names what each of them shows."""

from dataclasses import dataclass
from functools import lru_cache

from bot.language.clauses import said
from bot.language.coach.asks import OPENS
from bot.language.coach.bids import LIGHT_WORDS, bids_lightly
from bot.language.coach.patterns import SEEN
from bot.language.coach.slips import SLIPS

_ENDS = frozenset(".!?;…\n")
_LEAD = frozenset(
    "so and but ok okay well right now then hmm mm ah oh great good nice cool yes yeah also just like um uh er "
    "alright fine interesting thanks lovely perhaps maybe please wow aw ooh , - : because or".split()
)
_AUX = frozenset(
    "is are was were am do does did have has had can could will would shall should may might must 's 're 'd 'll".split()
)
_NOT_AUX = frozenset(
    "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't can't couldn't won't wouldn't shouldn't".split()
)
_WH = frozenset(
    "what how why who where when which whose what's how's who's where's what're what'd how'd".split()
)
_ASKED_FOR = frozenset("tell describe explain".split())
_SUBJECTS = frozenset(
    "you we they he she it that there this i your the his her their anyone anybody someone anything any either "
    "another these those one everyone everybody my our".split()
)
_AFTER_WH = _AUX | frozenset(
    "else stopped stops made makes happened happens helps helped matters other others part parts kind sort gets keeps "
    "brings draws worries scares would exactly about needs".split()
)
_LEAD_INS = frozenset(
    "if when before on out once after suppose supposing imagine as in for where since given with of to from at between "
    "by while until besides apart assuming say let's picture whenever looking thinking".split()
)
_ASIDE = 5  # words, the comma among them, of a question word and what is put in after it
_JOINTS = frozenset("and or but & then plus also".split())
TAGS = frozenset(
    "would you,do you,don't you,are you,is it,isn't it,do you not think,do you think,did you,can you,could you,"
    "will you,won't you,aren't you,have you,haven't you,does it,doesn't it,is he,is she,isn't he,isn't she,"
    "are they,aren't they,mustn't you,wouldn't you,can't you,was it,wasn't it,were you,weren't you,was he,was she,"
    "wasn't he,wasn't she,were they,weren't they,will it,won't it,will they,won't they,would it,wouldn't it,"
    "shouldn't you,should you,couldn't you,aren't we,shall we".split(",")
)

# Spellings of questions that `clauses` leaves alone.
_SPELLED = {
    "hows": "how's", "whos": "who's", "wheres": "where's", "whens": "when's", "wats": "what's", "wat": "what",
    "wot": "what", "wht": "what", "wen": "when", "cud": "could", "wud": "would", "1st": "first",
    "couldnt": "couldn't", "werent": "weren't", "wasnt": "wasn't", "hadnt": "hadn't",
    "youve": "you've", "uve": "you've", "youre": "you're", "youd": "you'd", "youll": "you'll", "ull": "you'll",
    "weve": "we've", "urself": "yourself", "hv": "have", "hav": "have", "rly": "really", "y": "why", "cld": "could",
    "shld": "should", "wld": "would", "d'you": "do you", "thru": "through", "gd": "good", "thats": "that's",
    "mustnt": "mustn't", "neednt": "needn't", "hasnt": "hasn't", "shes": "she's", "theyre": "they're",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one of several questions joined in it."""

    words: tuple[str, ...]
    mark: str  # "?" where it was asked with one
    asks: frozenset[str]  # the forms of question found
    shows: frozenset[str]  # the turns of phrase found

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def is_question(self) -> bool:
        if self.mark or not self.asks:
            return bool(self.mark)
        return self.asks != {"asked for"} or self.words[0] not in (
            "suppose",
            "supposing",
            "imagine",
            "picture",
        )


def _spelled(word: str) -> str:
    return _SPELLED.get(word) or SLIPS.get(word, word)


def plain(text: str) -> list[str]:
    """The words in plain spelling, with the marks between them."""
    return [part for word in said(text).words for part in _spelled(word).split(" ")]


def sentences(text: str) -> list[Sentence]:
    """Each sentence and each joined question, in order; empty ones are left out."""
    return list(_sentences(text))


@lru_cache(maxsize=64)
def _sentences(text: str) -> tuple[Sentence, ...]:
    """Kept for a few texts: who judges a line looks at it several times."""
    found: list[Sentence] = []
    words: list[str] = []
    for word in (*plain(text), "\n"):
        if word not in _ENDS:
            words.append(word)
        elif any(one[0].isalnum() for one in words):
            found += _parts(words, "?" if word == "?" else "")
            words = []
        elif word == "?" and found:
            found[-1] = _sentence(list(found[-1].words), "?")
    return tuple(found)


def _parts(words: list[str], mark: str) -> list[Sentence]:
    """A sentence cut where a second question begins: "what will you do, and when?"."""
    cuts = [0]
    for i in range(2, len(words)):
        if words[i] in _WH | _AUX and _begins_another(words, i, cuts[-1]):
            cuts.append(i)
    pieces = [words[a:b] for a, b in zip(cuts, [*cuts[1:], len(words)], strict=True)]
    return [_sentence(_without_joint(piece), mark) for piece in pieces]


def _without_joint(piece: list[str]) -> list[str]:
    end = len(piece)
    while end > 1 and (piece[end - 1] in _JOINTS or not piece[end - 1][0].isalnum()):
        end -= 1
    return piece[:end]


def _begins_another(words: list[str], i: int, since: int) -> bool:
    """A question after a joint or a comma, where what went before was a question too."""
    if words[i - 1] not in _JOINTS and words[i - 1] not in (",", "-", ":"):
        return False
    before = _bare(words[since : i - 1])
    if len(before) <= _ASIDE and before[:1] and before[0] in _WH and before[1:2] == [","]:
        return False  # "what, precisely, would you ..."
    rest = _without_joint(words[i:])
    if len(before) < 3 or " ".join(rest[:4]) in TAGS or (" ".join(rest[:2]) in TAGS and len(rest) < 4):
        return False
    was_asked = _is_asked(before) or any(_inverted(before, j) for j in range(1, len(before)))
    if was_asked:
        return _is_asked(rest) or (len(rest) == 1 and rest[0] in _WH)
    told_first = before[0] not in _LEAD_INS | _WH | _AUX | _NOT_AUX
    return told_first and len(rest) > 2 and _is_asked(rest) and words[i - 1] not in ("or", "than")


def _bare(words: list[str]) -> list[str]:
    first = 0
    while first < len(words) and (words[first] in _LEAD or not words[first][0].isalnum()):
        first += 1
    return words[first:]


def _is_asked(words: list[str]) -> bool:
    """Question order without a question mark: "what would", "did you", "tell me"."""
    if not words:
        return False
    following = words[1] if len(words) > 1 else ""
    if words[0] in _WH:
        return _inverted(words, 0) or not (
            _subject(following) or following in ("a", "an", "worked", "helped", "works")
        )
    if words[0] == "do" and following in ("that", "this", "it"):
        return False
    if words[0] in _AUX | _NOT_AUX:
        return _subject(following) or following in ("one", "these", "those")
    return words[0] in _ASKED_FOR and following in (
        "me",
        "us",
        "what",
        "how",
        "the",
        "one",
        "a",
        "your",
        "for",
        "to",
    )


def _inverted(words: list[str], i: int) -> bool:
    """A question word with its verb before the subject, perhaps after a noun: "what would", "how sure are"."""
    if words[i] not in _WH:
        return False
    after = words[i + 1 : i + 5]
    if not after or "'" in words[i]:
        return bool(after) or i == 0
    if _subject(after[0]) or after[0] in ("worked", "helped"):
        return False
    return bool(_AFTER_WH & set(after)) and not (words[i] == "what" and after[0] in ("a", "an"))


def _subject(word: str) -> bool:
    return word.split("'")[0] in _SUBJECTS and word not in ("one", "these", "those")


def _form(words: list[str]) -> set[str]:
    text = " ".join(words)
    return {name for name, pattern in OPENS.items() if pattern.match(text)}


def _sentence(words: list[str], mark: str) -> Sentence:
    bare = _bare(words)
    text = " ".join(bare)
    asks = _form(bare)
    if not mark and asks and not asks & {"asked for", "may you say", "wonder"} and not _is_asked(bare):
        asks = set()
    if bare[:1] and bare[0] in ("when", "where") and len(bare) > 1 and _subject(bare[1]):
        asks = set()
    if asks & {"may you say", "wonder", "asked for"} and "why" in bare:
        asks.add("why")
    if not asks:
        asks = {f"later {form}" for form in _later(bare, mark)}
    shows = {name for name, pattern in SEEN.items() if pattern.search(text)}
    if bids_lightly([word for word in words if word not in _LEAD - LIGHT_WORDS]):
        shows.add("light bid")
    return Sentence(tuple(words), mark, frozenset(asks), frozenset(shows))


_SUPPOSING = frozenset("if suppose supposing imagine say once when".split())
_CONTRACTED = frozenset("what'd how'd who'd where'd what's how's who's what're what'll how'll who'll".split())
""" "If you had a day, what'd it be": its verb is in the word itself."""
_GOVERNS = frozenset("of about from than like into over behind".split())
""" "You're scared of what is in it": no question."""


def _later(words: list[str], mark: str) -> set[str]:
    """The question after a lead-in: "if nothing stood in your way what would you try"."""
    for i in range(1, min(len(words), 40)):
        embedded = not mark and words[i - 1] in _GOVERNS
        if words[i] in _WH and not embedded and (_inverted(words, i) and (mark or words[i + 1] in _AUX)):
            return _form(words[i:])
        if words[i - 1] == "," and words[0] in _SUPPOSING and words[i] in _CONTRACTED:
            return _form(words[i:])
        if words[i - 1] in (",", "-", ":") and (words[i] in _AUX | _ASKED_FOR) and _is_asked(words[i:]):
            return _form(words[i:])
    return set()
