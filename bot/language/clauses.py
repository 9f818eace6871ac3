"""Splits what was said into sentences and clauses, drops fillers, and unwraps "what I'd like is to ...".

A `Said` keeps, beside each plain word, where it stood in the text, so that any stretch of words
can be given back exactly as the person wrote it.
"""

import re
from dataclasses import dataclass

from bot.language.lead_ins import BY_FIRST, Step

LONGEST = 2000  # characters read: the rest of a wall of text changes no verdict

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*|[^\w\s]|_|\n")

# Phone spelling and run-together words, as the words they stand for.
_SPELLED = {
    "n": "and", "&": "and", "+": "and", "w": "with", "u": "you", "ur": "your", "r": "are", "b4": "before",
    "im": "i'm", "ive": "i've", "id": "i'd", "ill": "i'll", "dont": "don't", "cant": "can't", "wont": "won't",
    "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't", "thats": "that's", "whats": "what's",
    "its": "it's", "theres": "there's", "hes": "he's", "shes": "she's", "theyre": "they're", "lets": "let's",
    "havent": "haven't", "hasnt": "hasn't", "shouldnt": "shouldn't", "wouldnt": "wouldn't", "arent": "aren't",
    "wanna": "want to", "gonna": "going to", "gotta": "got to", "gimme": "give me", "lemme": "let me",
    "dunno": "don't know", "idk": "don't know", "bc": "because", "cos": "because", "cuz": "because",
    "coz": "because", "abt": "about", "bout": "about", "re": "about", "tmrw": "tomorrow", "tmr": "tomorrow",
    "2moro": "tomorrow", "tomoz": "tomorrow", "2nite": "tonight", "2day": "today", "ppl": "people",
    "pls": "please", "plz": "please", "thx": "thanks", "wk": "week", "wks": "weeks", "yr": "year",
    "yrs": "years", "mth": "month", "mths": "months", "msg": "message", "txt": "text", "prob": "probably",
    "defo": "definitely", "smth": "something", "sth": "something", "rn": "now", "tho": "though",
    "thru": "through", "evry": "every", "bf": "boyfriend", "gf": "girlfriend", "hubby": "husband",
    "mum's": "mum", "kinda": "kind of", "sorta": "sort of", "outta": "out of", "tryna": "trying to",
    "ain't": "isn't", "cannot": "can't", "y'know": "you know",
}  # fmt: skip

_SENTENCE_ENDS = frozenset(".!?;…\n")
_FILLERS = frozenset(
    "ok okay so well um erm er uh hm hmm mm oh ah ooh right yeah yes yep yup hi hello hiya hey honestly "
    "basically frankly actually literally like look listen please maybe perhaps probably anyway just really "
    "lol haha tbh ya sorry and but then also now today obviously truly seriously genuinely guess i'd "
    "first firstly second secondly third thirdly finally lastly".split()
)
_FILLER_PAIRS = frozenset(
    [
        ("you", "know"),
        ("i", "mean"),
        ("i", "guess"),
        ("i", "suppose"),
        ("i", "think"),
        ("kind", "of"),
        ("sort", "of"),
        ("to", "be"),
        ("at", "least"),
        ("of", "course"),
        ("good", "question"),
        ("if", "possible"),
        ("i'd", "say"),
        ("let's", "say"),
        ("say", ","),
    ]
)


@dataclass(frozen=True, slots=True)
class Said:
    """The plain words of a text, each with its place in it."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def between(self, first: int, last: int) -> str:
        """The words from `first` up to but not including `last`, exactly as written."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""


def said(text: str) -> Said:
    """Plain words: lower case, straight apostrophes, phone spelling written out; punctuation stays."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text[:LONGEST]):
        word = match.group().lower().replace("\u2019", "'")
        for part in _SPELLED.get(word, word).split(" "):
            words.append(part)
            starts.append(match.start())
            ends.append(match.end())
    return Said(text, tuple(words), tuple(starts), tuple(ends))


def sentences(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """(first, last) of each sentence, without its closing mark; empty ones are left out."""
    found: list[tuple[int, int]] = []
    first = 0
    for i, word in enumerate(words):
        if word in _SENTENCE_ENDS:
            if i > first:
                found.append((first, i))
            first = i + 1
    if len(words) > first:
        found.append((first, len(words)))
    return found


def skip_fillers(words: tuple[str, ...], first: int, last: int) -> int:
    """Where the sentence begins once "ok so, honestly, I think" and stray marks are passed over."""
    while first < last:
        if first + 1 < last and (words[first], words[first + 1]) in _FILLER_PAIRS:
            first += 2
        elif words[first] in _FILLERS or not words[first][0].isalnum():
            first += 1
        else:
            break
    return first


def _end_of_match(words: tuple[str, ...], at: int, last: int, steps: tuple[Step, ...]) -> int:
    """Where the steps end when matched from `at` (each step as early as it fits), or -1."""
    for fits, optional in steps:
        if at < last and words[at] in fits:
            at += 1
        elif not optional:
            return -1
    return at


def after_lead(words: tuple[str, ...], first: int, last: int) -> int:
    """Where the content begins after one or more lead-ins such as "what I'd like is to"; -1 if there is none."""
    found = -1
    at = first
    for _ in range(4):
        best = max((_end_of_match(words, at, last, lead) for lead in BY_FIRST.get(words[at], ())), default=-1)
        if best <= at or best >= last:
            break
        found = at = skip_fillers(words, best, last)
        if at >= last:
            return -1
    return found


@dataclass(frozen=True, slots=True)
class Wish:
    """A stretch that says what is wanted, its lead-in left off; `voiced` when words of wanting led to it."""

    first: int
    last: int
    voiced: bool


_GOES_ON = frozenset("also plus separately another besides too".split())
_POINTERS = frozenset("that this it there both".split())
_OPENS = frozenset(", : - \u2013 \u2014 ( and but so because cos then is plus also = now".split())


def wishes(words: tuple[str, ...]) -> list[Wish]:
    """Every wish in order: the voiced ones of a sentence, or else the sentence itself as a bare candidate."""
    found: list[Wish] = []
    for first, last in sentences(words):
        voiced = _voiced(words, first, last)
        found += voiced or _bare(words, first, last)
    return found


def _voiced(words: tuple[str, ...], first: int, last: int) -> list[Wish]:
    starts: list[tuple[int, int]] = []  # where the lead-in begins, where the wish does
    for at in range(first, last):
        if words[at] in BY_FIRST and (
            at == first or words[at - 1] in _OPENS or at == skip_fillers(words, first, at)
        ):
            after = after_lead(words, at, last)
            if after > at and (not starts or after > starts[-1][1]):
                starts.append((at, after))
    found = [Wish(after, last, True) for _, after in starts]
    if found:
        found = _before_lead(words, first, starts[0], found) + found
    return found


def _before_lead(
    words: tuple[str, ...], first: int, start: tuple[int, int], voiced: list[Wish]
) -> list[Wish]:
    """What stands before the first lead-in of a sentence: a wish by itself if "I also want ..." goes on from it."""
    lead, after = start
    begin = skip_fillers(words, first, lead)
    if lead - begin < 3:
        return []
    if points_back(words, voiced[0]):
        return [Wish(begin, voiced[0].last, False)]
    goes_on = not _GOES_ON.isdisjoint(words[lead - 1 : after])
    return [Wish(begin, lead, goes_on)]


def points_back(words: tuple[str, ...], wish: Wish) -> bool:
    """Whether a wish only points at what was said before: "I'd like that fixed", "let's aim for that"."""
    length = wish.last - wish.first
    if (
        wish.first
        and words[wish.first - 1] in _POINTERS
        and (length <= 1 or (words[wish.first] == "to" and length <= 4))
    ):
        return True
    return length <= 6 and not _POINTERS.isdisjoint(words[wish.first : min(wish.first + 4, wish.last)])


def _bare(words: tuple[str, ...], first: int, last: int) -> list[Wish]:
    at = skip_fillers(words, first, last)
    return [Wish(at, last, False)] if at < last else []
