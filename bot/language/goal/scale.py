"""How large a goal is, and how loose: horizons, whole organisations, great aims; moods, traits and bare topics."""

from bot.language.clauses import Wish
from bot.language.goal import words as kinds

Findings = dict[str, float]

_LARGE = frozenset("hundred hundreds thousand thousands million millions billion decades dozens".split())
_TENS = frozenset("ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety".split())
_PLURAL_SPANS = frozenset("years decades generations".split())
_BE = frozenset("be feel become being feeling becoming get stay come have having find more".split())
_WHOLE_WORLD = frozenset(
    """world country nation nationwide worldwide national global globally industry humanity society planet
    government system continent europe africa asia britain england scotland wales ireland india america
    nigeria kenya germany france spain italy poland county region borough city""".split()
)
_FOR_GOOD = (
    ("for", "good"), ("for", "ever"), ("for", "life"), ("once", "and", "for", "all"),
    ("from", "scratch"), ("from", "zero"),
    ("ground", "up"), ("top", "to", "bottom"), ("start", "to", "finish"), ("end", "to", "end"),
    ("root", "up"),
    ("the", "lot"), ("step", "by", "step"), ("year", "by", "year"), ("day", "one"), ("every", "year"),
    ("the", "whole"),
    ("some", "day"), ("one", "day"), ("all", "of", "it"), ("every", "single"), ("everything", "about"),
    ("full", "plan"),
    ("full", "route"), ("road", "map"), ("roadmap",), ("master", "plan"), ("life", "plan"),
    ("five", "year"), ("ten", "year"),
    ("rest", "of"), ("all", "my"), ("all", "the"), ("in", "one", "go"), ("i've", "left"),
    ("left", "to", "me"), ("my", "days"),
    ("when", "i'm", "gone"), ("until", "i", "die"), ("until", "retirement"), ("to", "retirement"),
    ("whole", "life"),
    ("never", "again"), ("by", "fifty"), ("by", "forty"), ("across", "the"), ("in", "every"),
    ("the", "entire"),
)  # fmt: skip
_VAGUE = (
    "level up", "up my game", "step up", "stepping up", "move forward", "moving forward", "get ahead",
    "back on track",
    "on track", "find my feet", "my mojo", "come across", "make a difference", "real difference",
    "myself out", "head straight",
    "on top of things", "on top of", "turn things around", "be someone", "be somebody",
    "taken seriously", "show up better",
    "my potential", "get unstuck", "feeling stuck", "sense of", "the spark", "my spark", "my life",
    "make progress",
    "some progress", "do better", "better at", "better with", "feel better", "best version",
    "better version", "good person",
    "better person", "better man", "better woman", "like myself", "like me", "my confidence",
    "more confidence", "the whole",
    "work life", "people skills", "soft skills", "way forward", "next level", "bigger picture",
    "in general", "in life",
    "my energy", "my mindset", "mindset around", "relationship with", "how i feel", "stand out",
    "fit in", "deal with",
    "cope better", "cope with", "handle things", "keep up", "personal growth", "self esteem",
    "inner peace", "good place",
    "better place", "good at", "things better", "feel this way", "feel like", "the situation",
    "my situation", "work stuff",
    "life stuff", "some clarity", "more clear", "think bigger", "be seen", "be heard", "own it",
    "a bit of", "some kind of",
    "sort of", "my best", "best self", "move on", "move up", "grow as", "develop as", "improve as",
    "be there", "get it together",
    "have it together", "together", "more like", "rough around", "round the edges", "my purpose",
    "my way", "my place",
    "my voice", "my role", "my style", "the vibe", "a better", "well being", "peace of mind",
    "quality of", "headspace",
)  # fmt: skip
_VAGUE_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _one in _VAGUE:
    _VAGUE_BY_FIRST.setdefault(_one.split()[0], []).append(tuple(_one.split()))
_GOOD_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _FOR_GOOD:
    _GOOD_BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
_LOOSE_WORDS = kinds.TRAITS | kinds.LOOSE | kinds.MOODS
_EMPTY = kinds.SELF | kinds.WE | frozenset(
    """a an the this that these those to of in on at for with from by about into over up down out and or but so
    because than as is are was be been being am it it's that's there there's do does have has had you your
    yours would could can will just only also then too please want need like love wish hope i'm feel get got
    really very quite bit more all when where how what who around some any is it ok well yeah today session
    think guess suppose be become if we're they they're says said everyone everybody he she wherever""".split()
)  # fmt: skip
_CONCRETE = frozenset("qwh qdecide qmake qsay qmade qnear xnum xlarge qname".split())


def steps(found: Findings, name: str, count: float, *marks: int) -> None:
    for mark in marks:
        if count >= mark:
            found[f"{name}>={mark}"] = 1.0


def scale_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    for at, word in enumerate(words):
        _one_word(found, words, at, word)
    steps(found, "horizon", sum(word in kinds.HORIZON for word in words), 1, 2)
    steps(found, "all", sum(word in kinds.ALL for word in words), 1, 2, 3)
    steps(found, "grand_aim", sum(word in kinds.GRAND_AIMS for word in words), 1, 2)
    steps(found, "grand", sum(word in kinds.GRAND for word in words), 1, 2)
    for wish in wished:
        _heads(found, words, wish)
    if set(words) & kinds.SCOPE_DOWN:
        found["scope_down"] = 1.0
    if set(words) & kinds.NEAR:
        found["near"] = 1.0
    big = [name for name in found if name not in {"scope_down", "near", "all>=1", "grand>=1", "grand_aim>=1"}]
    steps(found, "big_signs", len(big), 1, 2, 3, 5)
    return found


def _heads(found: Findings, words: tuple[str, ...], wish: Wish) -> None:
    """What the wish begins with: a grand verb, or becoming something grand."""
    at = wish.first + (words[wish.first] == "to")
    if at >= wish.last:
        return
    if words[at] in kinds.GRAND:
        found["grand_head"] = 1.0
        if not _WIDE.isdisjoint(words[at : wish.last]):
            found["grand_head_wide"] = 1.0
    if words[at] in _BECOMING and not kinds.GRAND_AIMS.isdisjoint(words[at + 1 : at + 6]):
        found["become_grand"] = 1.0


_WIDE = kinds.ORGANISATION | kinds.ALL | kinds.HORIZON
_BECOMING = frozenset("become be becoming get go play playing".split())


def _one_word(found: Findings, words: tuple[str, ...], at: int, word: str) -> None:
    next_few = words[at + 1 : at + 4]
    if any(words[at : at + len(phrase)] == phrase for phrase in _GOOD_BY_FIRST.get(word, ())):
        found["for_good"] = 1.0
    if word in kinds.ALL:
        if any(w in kinds.ORGANISATION or w in kinds.GROUP for w in next_few):
            found["whole_organisation"] = 1.0
        if any(w in kinds.HORIZON for w in next_few):
            found["whole_life"] = 1.0
        if any(w[0].isdigit() or w in _LARGE or w in _TENS for w in next_few[:2]):
            found["all_of_number"] = 1.0
    if (
        word in _PLURAL_SPANS
        and at
        and (words[at - 1].isdigit() or words[at - 1] in _TENS or "next" in words[at - 3 : at])
    ):
        found["many_years"] = 1.0
    if word in _LARGE or (
        word.replace(",", "").isdigit() and int(word) >= 200 if word.isdecimal() else False
    ):
        found["large_number"] = 1.0
    if word.isdecimal() and len(word) == 4 and word.startswith("20") and word > "2029":
        found["far_year"] = 1.0
    if word == "from" and any(
        w in {"to", "through", "until", "till", "right"} for w in words[at + 2 : at + 12]
    ):
        found["from_to"] = 1.0
    if word in _WHOLE_WORLD:
        found["whole_world"] = 1.0


def vague_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    content = [w for w in words if w[0].isalpha() and w not in _EMPTY]
    share = sum(map(is_loose, content)) / len(content) if content else 0.0
    found["loose_share"] = share
    if share > 0.99:
        found["all_loose"] = 1.0
    concrete = sum(name in _CONCRETE for name in shape)
    if not concrete:
        found["nothing_concrete"] = 1.0
    steps(found, "concrete", concrete, 2, 4, 6)
    length = sum(w[0].isalnum() for w in words)
    found.update({f"words<={mark}": 1.0 for mark in (2, 4, 7, 12) if length <= mark})
    steps(found, "words", length, 20, 35)
    if any(vague_phrase_at(words, at) for at in range(len(words))):
        found["vague_phrase"] = 1.0
        if concrete <= 1:
            found["vague_phrase_alone"] = 1.0
    for wish in wished:
        _loose_wish(found, words, shape, wish)
    return found


def vague_phrase_at(words: tuple[str, ...], at: int) -> int:
    """How many words of a phrase that could mean anything stand here ("move forward": 2), or 0."""
    known = _VAGUE_BY_FIRST.get(words[at])
    if known is None:
        return 0
    return max((len(one) for one in known if words[at : at + len(one)] == one), default=0)


def is_loose(word: str) -> bool:
    return word in _LOOSE_WORDS


def _loose_wish(found: Findings, words: tuple[str, ...], shape: list[str], wish: Wish) -> None:
    at = wish.first + (words[wish.first] == "to")
    near = words[at + 1 : at + 5]
    if at < wish.last and words[at] in _BE and any(is_loose(w) or w in kinds.COMPARATIVE for w in near):
        found["be_mood"] = 1.0
    part = [w for w in words[wish.first : wish.last] if w[0].isalpha() and w not in _EMPTY]
    if part and all(map(is_loose, part)):
        found["loose_wish"] = 1.0
    if (
        words[wish.first : wish.first + 1]
        and words[wish.first] in {"my", "the", "a", "some"}
        and wish.last - wish.first <= 4
    ):
        found["bare_topic"] = 1.0
    if any(w in kinds.COMPARATIVE for w in words[wish.first : wish.first + 4]):
        found["comparative_wish"] = 1.0
    if not any(name in _CONCRETE for name in shape[wish.first : wish.last]):
        found["wish_without_concrete"] = 1.0
