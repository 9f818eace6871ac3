"""Whose change is wished for: finds other people in a goal and what is said to be done, by them or by the speaker."""

import itertools

from bot.language.clauses import Wish
from bot.language.goal import words as kinds
from bot.language.goal.less import less_within
from bot.language.goal.scale import Findings, steps

DETERMINERS = frozenset(
    "the a an this that these those some any every all each both our my his her their your its".split()
)
_PRONOUNS = kinds.THIRD - {"his", "hers", "theirs"}
OTHERS = (kinds.PERSON | kinds.GROUP | _PRONOUNS) - {
    "hr",
    "it",
    "finance",
    "shift",
    "report",
    "reports",
    "cook",
    "twin",
}
_CAUSE = frozenset(
    """get getting make making have having force persuade persuading convince convincing teach want wanting
    need like love wish hope expect see seeing let encourage push motivate help helping bring bringing for
    that if wants train fix change""".split()
)
_SAID_TO = frozenset(
    """tell telling ask asking say saying text texting email emailing ring ringing call calling show showing
    give giving offer answer send sending write writing phone message explain invite thank warn remind owe
    pay brief update meet meeting see with to from at between about before against toward towards""".split()
)
_MUST = frozenset("needs need must should ought has have could would might shall gotta can will may".split())
_ADVERBS = frozenset("finally just actually really all both only really not also once please".split())
_CLAUSE_OPENS = frozenset(". ; ! ? , : and but so because".split())
_STOPS = frozenset(
    ", ; : . ! ? and but so because when if while since i i'm i'd i'll i've how what whether which".split()
)


_DEPARTMENTS = frozenset(
    "hr finance it procurement legal payroll sales marketing ops operations admin accounts security housing".split()
)
_DOERS = ("ers", "ors", "ists", "ants", "ees", "men", "women", "mates", "folk", "ians")
_NOT_DOERS = frozenset(
    """numbers letters papers orders matters corners dinners computers flowers offers errors doors floors
    colours colors answers powers towers members' quarters sisters' headers folders drawers trainers borders
    covers rivers gardeners' summers winters chapters posters rumours hours tours fees trees degrees knees
    coffees committees plants pants restaurants wants grants tickers fingers shoulders others' specimen
    factors motors mirrors favours behaviours lists artists' playlists checklists jumpers layers showers
    burners drivers' stickers trousers scissors boosters""".split()
)


def is_other(word: str, shape: str) -> bool:
    if "-" in word and (word.endswith(("-in-law", "-laws")) or word.rsplit("-", 1)[1] in OTHERS):
        return True
    return (
        word in OTHERS
        or shape == "qname"
        or (word.endswith(_DOERS) and word not in _NOT_DOERS and shape == "xs")
    )


def people_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    heads = {_past_determiner(words, wish) for wish in wished}
    for at, word in enumerate(words):
        if word in _DEPARTMENTS and at and words[at - 1] in _CAUSE:
            _one_person(found, words, shape, at, heads)
        if is_other(word, shape[at]) and not (at + 1 < len(words) and is_other(words[at + 1], shape[at + 1])):
            _one_person(found, words, shape, at, heads)
    _own_part(found, words)
    others = sum(is_other(word, one) for word, one in zip(words, shape, strict=True))
    changes = sum(one == "to" and _is_doer(words, shape, at) for at, one in enumerate(words))
    steps(found, "people_to", changes, 1, 2, 3)
    if changes > 1:
        found["people_to>=2"] = 1.5  # two people, two changes: rarely one conversation
    if not others:
        found["nobody_else"] = 1.0
    return found


def _past_determiner(words: tuple[str, ...], wish: Wish) -> int:
    at = wish.first
    while at < wish.last - 1 and (words[at] in DETERMINERS or words[at] in {"for", "that", "if", "to"}):
        at += 1
    return at


def _one_person(found: Findings, words: tuple[str, ...], shape: list[str], at: int, heads: set[int]) -> None:
    first, before = _governor(words, shape, at)
    how, then = _predicate(words, at)
    told = before in _SAID_TO or before in kinds.SAY
    if told:
        found["told"] = 1.0
    if before in _CAUSE:
        found[f"cause_{'that' if before in {'that', 'if', 'for'} else 'verb'}"] = 1.0
    at_head = first in heads or at in heads or before == "^" or before in _CLAUSE_OPENS
    if at_head:
        found["other_at_head"] = 1.0
    if not how:
        return
    place = "told" if told else "caused" if before in _CAUSE else "head" if at_head else "else"
    found[f"other_{how}_{place}"] = 1.0
    if how in {"must", "to", "not"} and place != "told":
        found["other_change"] = 1.0
    if place in {"caused", "head"} and how != "past":
        found["other_change_wide"] = 1.0
    if place != "told" and less_within(words, then, min(then + 5, len(words))):
        found["other_less"] = 1.0


def _governor(words: tuple[str, ...], shape: list[str], at: int) -> tuple[int, str]:
    """Where the naming of this person begins, and the word before it: (of "get") in "get all our new consultants"."""
    first = at
    while first > 0 and at - first < 6:
        word = words[first - 1]
        is_part = word in DETERMINERS or is_other(word, shape[first - 1]) or word in {"of", "in", "on", "at"}
        if not (
            is_part or shape[first - 1] in {"x", "xs", "qmood", "qtrait", "qorg", "xlarge", "xnum", "qall"}
        ):
            break
        if not word[0].isalnum() or word in _CAUSE or (word in _SAID_TO and not is_part):
            break
        first -= 1
    return first, words[first - 1] if first else "^"


def _predicate(words: tuple[str, ...], at: int) -> tuple[str, int]:
    """How the person's doing is put ("to", "must", "ing", "base", "more", "not"), and where it goes on."""
    last = min(at + 8, len(words))
    for here in range(at + 1, last):
        word = words[here]
        if word in _STOPS:
            break
        if word in _MUST:
            return "must", here + 1
        if word == "to" and here - at <= 5:
            return "to", here + 1
        if word == "not" and here - at <= 3:
            return "not", here
        if (
            word.endswith("ing")
            and len(word) > 4
            and here - at <= 5
            and word not in {"thing", "evening", "morning"}
        ):
            return "ing", here
        if here == at + 1 and (word in kinds.COMPARATIVE or word in kinds.MOODS):
            return "more", here
        if here == at + 1 and word in _ADVERBS:
            continue
        if here == at + 1 and word not in {"in", "on", "of", "at", "with", "who", "from", "for", "about"}:
            if word in kinds.STORY or (word.endswith("ed") and len(word) > 4):
                return "past", here
            return ("base" if word[0].isalpha() else ""), here
    return "", at


def _is_doer(words: tuple[str, ...], shape: list[str], at: int) -> bool:
    """Whether a person stands before the "to" at this place: "Dad to ...", "and me to ..."."""
    return at > 0 and (words[at - 1] == "me" or is_other(words[at - 1], shape[at - 1]))


def _own_part(found: Findings, words: tuple[str, ...]) -> None:
    for one, two in itertools.pairwise(words):
        if one in kinds.WH and two in {"i", "i'll", "i'd", "to", "do", "i'm", "i've", "am", "can", "we"}:
            found["how_i"] = 1.0
        if one in kinds.SAY and (two in OTHERS or two in DETERMINERS):
            found["say_other"] = 1.0
