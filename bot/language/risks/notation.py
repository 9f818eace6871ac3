"""A short notation for the signs of risk: phrases in plain words, compiled once to bounded patterns.

`<who>` stands for a class of words, `~` for up to three other words of the same sentence and `~~` for up to six.
Every gap is bounded, so no message can make a pattern run away.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property

from bot.language.risks.ordinary import ORDINARY

START = 4  # letters of a word by which phrases are found
NUMBER = "#"  # any word that begins with a digit
_COMMON = frozenset(word[:START] for word in ORDINARY)
_EVERYWHERE = frozenset(
    "i im ive id ill me my we he she it its they him her them the a an to and of in on at for with that this is "
    "are was be been have has do dont did not no if so but what when how who you your all get got go goin want "
    "will would woul can cant coul coud just about abou think thin know like up out by from or as".split()
)

CLASSES = {
    "i": r"(?:i|im|ive|ill|id)",
    "self": r"(?:myself|my self|meself)",
    "he": r"(?:he|she|they|hes|shes|theyre|hell|shell|theyll|hed|shed|theyd)",
    "him": r"(?:him|her|them)",
    "near": r"(?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|hubby|missus|spouse|lover)",
    "kin": (
        r"(?:dad|daddy|mum|mummy|mam|mom|mama|papa|father|mother|stepdad|stepfather|stepmum|stepmom|stepmother|"
        r"parents|brother|sister|uncle|auntie|aunt|cousin|son|stepson|daughter|grandson|grandad|granddad|grandpa|"
        r"grandfather|nephew|niece|in law|inlaws|family|husband|wife|partner|boyfriend|girlfriend|fiance|ex|fella)"
    ),
    "boss": (
        r"(?:boss|manager|supervisor|madam|sir|landlord|neighbour|neighbor|coach|teacher|carer|caregiver|nurse|"
        r"colleague|agency|employer|trainer|priest|pastor|tutor|lodger|flatmate|roommate|driver|foreman|owner|"
        r"recruiter|sponsor)"
    ),
    "frail": (
        r"(?:baby|toddler|kid|kids|child|children|boy|girl|pupil|little one|wee one|bairn|newborn|son|daughter|"
        r"nephew|niece|grandson|granddaughter|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|"
        r"grandfather|dad|mum|mam|mom|father|mother|brother|bro|sister|uncle|aunt|auntie|resident|residents|"
        r"patient|old lady|old man|elderly|neighbour|lad|wee man|little brother|little sister|cousin|wife|husband)"
    ),
    "hits": (
        r"(?:hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|kick|kicks|kicked|beat|beats|"
        r"beating|beaten|shove|shoves|shoved|choke|chokes|choked|choking|strangle|strangles|strangled|smack|smacks|"
        r"smacked|whack|whacks|burn|burns|burned|burnt|belt|belts|belted|grab|grabs|grabbed|push|pushes|pushed|bites|"
        r"bit|drags|dragged|thump|thumps|thumped|batters|battered|hurts|hurting|pins|pinned|rapes|raped|spits|"
        r"throttled|headbutted|throws|threw|whips|whipped|canes|caned|scalds|scalded)"
    ),
    "harm": (
        r"(?:kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|beat|beating|smash|smashing|strangle|strangling|"
        r"choke|choking|poison|poisoning|murder|murdering|attack|attacking|burn|burning|bash|batter|cripple|"
        r"harm|harming|maim|knife|drown|smother|smothering|suffocate|punch|punching|break his|break her|shake|"
        r"run over|run him|run her|finish|end|destroy|slit|cut|throttle|push him|push her|damage|execute|torture)"
    ),
    "again": (
        r"(?:again|anymore|any more|no more|now|tonight|today|tomorrow|lately|every day|every night|"
        r"these days)"
    ),
    "soon": (
        r"(?:tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|this week|"
        r"next week|christmas|new year|summer|spring|winter|autumn|easter|eid|diwali|easter|my birthday|next month|"
        r"next year|month end|the month)"
    ),
    "end": (
        r"(?:dead|gone|not here|not there|not around|out of the way|away|no more|not alive|"
        r"in the ground|under the ground)"
    ),
    "keeps": (
        r"(?:keep|keeps|kept|took|takes|taken|has|have|had|got|holds|hold|hides|hid|hidden|confiscated|locks|locked|"
        r"controls|control|collects|collected|looks after)"
    ),
    "meds": (
        r"(?:tablets|tablet|pills|pill|paracetamol|meds|medication|medicine|sleeping tablets|sleepers|insulin|dose|"
        r"doses|painkillers|ibuprofen|aspirin|tramadol|warfarin|antidepressants|capsules|patches)"
    ),
    "limb": (
        r"(?:arm|arms|hand|hands|leg|legs|foot|feet|fingers|side|face|mouth|lip|eye|eyelid|tongue|"
        r"wrist|toes)"
    ),
    "breath": r"(?:breath|breathe|breathing|breaths|air)",
    "cant": (
        r"(?:cant|can not|couldnt|unable to|not able to|can hardly|can barely|can scarcely|cannot|"
        r"hard to|struggling to|difficult to|doesnt|wont|isnt|not|no)"
    ),
    "weapon": (
        r"(?:knife|knives|gun|pistol|shotgun|rifle|machete|hammer|bat|petrol|acid|axe|crowbar|blade|poison|rope|"
        r"bullet|bullets|weapon|screwdriver|cricket bat|baseball bat|iron bar|wrench)"
    ),
}  # fmt: skip

_GAP = {"~~": r"(?:[^ .]+ ){0,6}", "~": r"(?:[^ .]+ ){0,3}"}


def _pattern(phrase: str) -> str:
    """One phrase of the notation as a regular expression over ' '-joined plain words."""
    for mark, gap in _GAP.items():
        phrase = phrase.replace(f"{mark} ", gap)
    return re.sub(r"<(\w+)>", lambda m: CLASSES[m[1]], phrase)


def _split(phrase: str, mark: str) -> list[str]:
    """Cut at a mark, but not inside brackets."""
    if "(" not in phrase:
        return phrase.split(mark)
    parts, depth = [""], 0
    for letter in phrase:
        depth += (letter == "(") - (letter == ")")
        if letter == mark and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _bracket_end(element: str) -> int:
    depth = 0
    for place, letter in enumerate(element):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return place + 1
    return len(element)


_OPTIONAL = re.compile(r"\?|\{0,\d\}")
_PLAIN = re.compile(r"[^\W_]+")


@cache  # a few elements stand in hundreds of phrases
def _starts(element: str) -> frozenset[str] | None:
    """How the words that fit an element begin; None where any word may, or none need be there."""
    while element.startswith("(?:"):
        end = _bracket_end(element)
        optional = _OPTIONAL.match(element, end)
        if not optional:
            return _starts_of_any(_split(element[3 : end - 1], "|")) if end == len(element) else None
        element = element[optional.end() :].lstrip()
    if element.startswith("\\d") or element[:1].isdigit():
        return frozenset([NUMBER])
    literal = _PLAIN.match(element)
    if not literal:
        return None
    word, rest = literal.group(), element[literal.end() :]
    if rest == "?":
        return frozenset([word[:START], word[:-1][:START]])
    kept = word[:-1] if rest.startswith("?") else word
    return frozenset([kept[:START]]) if len(kept) >= START or not rest else None


def _starts_of_any(alternatives: list[str]) -> frozenset[str] | None:
    found = [next(filter(None, map(_starts, _split(one, " "))), None) for one in alternatives]
    return frozenset().union(*(one for one in found if one)) if all(found) else None


def _cost(starts: frozenset[str]) -> int:
    return sum(400 if one in _EVERYWHERE else 20 if one in _COMMON else 1 for one in starts)


def needs(phrase: str) -> list[frozenset[str]]:
    """Beginnings of words, of each set of which one must be there for the phrase to fit; the rarest first."""
    shown = re.sub(r"<(\w+)>", lambda m: CLASSES[m[1]], phrase)
    found = sorted(filter(None, map(_starts, _split(shown, " "))), key=_cost)
    if not found:
        raise ValueError(f"no word of {phrase!r} must be there: it would be tried on every message")
    return found


class Signs:
    """Named groups of phrases; only phrases all of whose words are begun in the message are tried."""

    def __init__(self, groups: Mapping[str, Iterable[str]]) -> None:
        self._groups = groups

    @cached_property  # by the first message that is heard: a start need not wait for it
    def _by_start(self) -> dict[str, list[tuple[str, str, list[frozenset[str]]]]]:
        by_start: dict[str, list[tuple[str, str, list[frozenset[str]]]]] = {}
        for group, phrases in self._groups.items():
            for phrase in phrases:
                rarest, *others = needs(phrase)
                for start in rarest:
                    by_start.setdefault(start, []).append((group, phrase, others))
        return by_start

    def find(self, said: str, begun: frozenset[str]) -> dict[str, str]:
        """group -> the words that showed it; `begun` are the beginnings of the words said."""
        found: dict[str, str] = {}
        for start in sorted(self._by_start.keys() & begun):
            for group, phrase, others in self._by_start[start]:
                if group in found or any(map(begun.isdisjoint, others)):
                    continue
                if match := _compiled(phrase).search(said):
                    found[group] = match.group().strip()
        return found


def beginnings(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the words, by which phrases are found."""
    return frozenset(NUMBER if word[0].isdigit() else word[:START] for word in words)


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_pattern(phrase)})\b")
