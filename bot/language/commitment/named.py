"""What a pronoun in a step stands for, where just one thing or person was named before it."""

from dataclasses import dataclass

from bot.language.commitment.fronted import PLACES, TAKES_A_THING
from bot.language.commitment.text import CUT, THINGS, Low, Words, low_of, with_article
from bot.language.commitment.verbs import base_of_gerund
from bot.language.commitment.words import LEAD_WORDS, SUBORDINATE, VERBS
from bot.language.timing.words import MONTH, WEEKDAY

_HER = frozenset(
    "mother mum mam mom mama mummy sister daughter wife aunt auntie aunty nan gran granny grandma nana niece "
    "lady girl woman girlfriend lassie missus mrs ms miss ma sister-in-law mother-in-law".split()
)
_HIM = frozenset(
    "father dad da papa brother son husband uncle grandad granddad grandpa nephew man boy lad boyfriend mr "
    "sir guy bloke gentleman brother-in-law father-in-law".split()
)
_EITHER = frozenset(
    "boss manager supervisor teacher landlord neighbour neighbor friend customer client doctor gp nurse "
    "tenant colleague partner coach mentor mentee tutor principal head foreman gaffer planner architect "
    "builder plumber electrician solicitor lawyer accountant agent supplier apprentice student cousin baby "
    "flatmate housemate roommate director secretary chair pastor priest vicar imam rabbi counsellor "
    "counselor therapist coordinator receptionist guy driver cook cleaner helper notary trainer dentist "
    "headteacher warden conductor editor recruiter inspector child kid".split()
)
_PEOPLE = _HER | _HIM | _EITHER
_GROUPS = frozenset("kids lads girls boys parents family people team children neighbours folks crew".split())
_DETERMINERS = THINGS | frozenset("their your some several two three four five six".split())
_STOPS = (
    frozenset(
        "is are was were isn't aren't wasn't has have had hasn't haven't will won't would can can't could "
        "should must may might do does did doesn't didn't don't i he she they we you it me him them us i'll "
        "i'm i've he's she's it's they're and but so or because that which who whom whose if , . up out off "
        "down away again since still not no yes now today already just only ought than as then here there "
        "owes says said told asked asks gave let lets got goes went came comes turns keeps needs wants "
        "expires ends starts begins runs due closes opens stops falls reports returns meets sits".split()
    )
    | SUBORDINATE
    | {CUT}
)
_ENDS = _STOPS | PLACES | (_DETERMINERS - {"two", "three", "four", "five", "six"})
_LINKS = frozenset("of for to about from".split())
_TITLES = frozenset("mr mrs ms miss dr sister brother aunt auntie uncle pastor father".split())
_MOST = 60  # words looked back over: the thing was named just before


@dataclass(frozen=True, slots=True)
class Named:
    words: Words
    kind: str  # "her", "him", "person", "many" or "thing"


def resolved(words: Words, said: Words) -> Words:
    """The step with its pronoun made plain: "call him" after "my brother owes me" is "call my brother"."""
    low = low_of(words)
    if len(low) == 1 and low[0] in TAKES_A_THING:
        return [*words, *(_the_one("do", named_in(said[-_MOST:])) or [])]
    at = next((at for at in range(len(low)) if _stands_alone(low, at) and words[at] != "IT"), None)
    if at is None or at > 6 or "and" in low[:at]:
        return words
    if {*low[:at]} & _PEOPLE and low[at] in ("him", "her"):
        return words
    one = _the_one("do" if low[:2] == ("do", "it") else low[at], named_in(said[-_MOST:]))
    if one is None:
        return words
    if low[at] == "his" and THINGS & {*low[:at]}:
        return words
    owner = low[at] in ("his", "her", "their") and not _is_object(low, at)
    if owner:
        return [*words[:at], *one[:-1], one[-1] + "'s", *words[at + 1 :]] if len(one) < 4 else words
    return [*words[:at], *one, *words[at + 1 :]]


def _stands_alone(low: Low, at: int) -> bool:
    return at > 0 and (low[at] in ("it", "him", "them", "his") or low[at] == "her")


def _is_object(low: Low, at: int) -> bool:
    after = low[at + 1] if at + 1 < len(low) else ""
    return not after or after in PLACES | _DETERMINERS | _STOPS | LEAD_WORDS | {
        "about",
        "back",
        "over",
        "off",
    }


def _the_one(pronoun: str, named: list[Named]) -> Words | None:
    kinds = {
        "him": ("him", "person"),
        "his": ("him", "person"),
        "her": ("her", "person"),
        "them": ("many",),
        "it": ("thing",),
        "do": ("thing", "many"),
    }[pronoun]
    fit = [one for one in named if one.kind in kinds]
    sure = [one for one in fit if one.kind == pronoun] or fit
    heads = {one.words[-1].lower() for one in sure}
    if not sure or (pronoun not in ("it", "do") and len(heads) > 1):
        return None
    return sure[0].words


_TIMES = (
    frozenset(WEEKDAY) | frozenset(MONTH) | {"next", "last", "every", "tomorrow", "today", "tonight", "end"}
)
_SPANS = frozenset(
    "day days week weeks month months year years time morning evening night minute hour".split()
)


def named_in(said: Words) -> list[Named]:
    """The things and people named, as far as a determiner or a capital letter shows them."""
    low = low_of(said)
    found: list[Named] = []
    at = 0
    while at < len(low):
        end = _end_of_name(said, low, at)
        if end > at:
            words = [word for word in said[at:end] if word != CUT]
            if words and words[-1].lower() not in _SPANS:
                if said[at][:1].isupper() and words[-1].endswith("'s"):
                    words[-1] = words[-1][:-2]  # "Margaret's funeral", "Gerry's on with me"
                name = end == at + 1 and said[at][:1].isupper()
                kind = _kind(low_of(words))
                found.append(Named(with_article(words), "person" if name and kind == "thing" else kind))
        at = max(end, at + 1)
    return found


def _end_of_name(said: Words, low: Low, at: int) -> int:
    opens = at == 0 or low[at - 1] == "."
    if (
        low[at] in _DETERMINERS
        and low[at + 1 : at + 2]
        and low[at + 1][0].isalpha()
        and low[at + 1] not in _STOPS
    ):
        return _past_nouns(low, at + 1)
    if low[at] in _TITLES and at + 1 < len(low) and low[at + 1] not in _STOPS:
        return at + 2
    if said[at][:1].isupper() and low[at] not in _STOPS | _TIMES and not opens:
        return at + 1
    if opens:
        end = next((place for place in range(at, len(low)) if low[place] in _STOPS - {CUT}), len(low))
        other = low[at] in VERBS | LEAD_WORDS | PLACES | _TIMES or not low[at][0].isalpha()
        other = other or base_of_gerund(low[at], at_head=True) is not None
        if at < end < at + 5 and not other and {*low[at:end]} - {CUT}:
            return end
    if low[at] in _PEOPLE:
        return at + 1
    return at


def _past_nouns(low: Low, at: int) -> int:
    start = at
    while at < len(low) and at - start < 6 and low[at] not in _ENDS and low[at][0].isalpha():
        if at > start and (
            low[at].endswith("ed") or (low[at].endswith("s") and {low[at][:-1], low[at][:-2]} & VERBS)
        ):
            break
        at += 1
    if low[at - 1] in _GROUPS and low[at : at + 2] in (("at", "the"), ("in", "the"), ("from", "the")):
        return _past_nouns(low, at + 2)
    if at + 1 < len(low) and low[at] in _LINKS and at > start and low[at + 1] not in _STOPS:
        if low[at + 1] in _DETERMINERS:
            return _past_nouns(low, at + 2)
        return _past_nouns(low, at + 1) if low[at] in ("of", "for") else at
    return at


def _kind(low: Low) -> str:
    words = [word for word in low if word != CUT]
    head = next((words[at - 1] for at, word in enumerate(words) if at and word in _LINKS), words[-1])
    if head in _HER or words[0] in ("mrs", "ms", "miss", "auntie", "aunt", "sister"):
        return "her"
    if head in _HIM or words[0] in ("mr", "uncle", "brother"):
        return "him"
    if head in _EITHER or head.endswith(("ologist", "ician", "keeper", "worker")):
        return "person"
    if head in _GROUPS or (head.endswith("s") and not head.endswith(("ss", "'s", "us"))):
        return "many"
    return "thing"
