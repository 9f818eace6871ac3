"""Whether something says how things are or were, and wishes for nothing: a subject, and soon a finite verb."""

import re

from bot.language.clauses import said, sentences, skip_fillers
from bot.language.commitment.words import VERBS
from bot.language.first_names import FIRST_NAMES
from bot.language.goal import words as kinds
from bot.language.goal.people import DETERMINERS

_SUBJECTS = frozenset(
    "i he she it they we you this there these those everyone everybody nobody someone somebody".split()
)
_NAMES = frozenset("nothing everything something people most one all every some half".split())
"""Subjects only where a verb follows soon."""
_RELATIVE = frozenset("i he she they we you".split())
"""After a thing that is named, such a word goes on to say which: "one page she can say yes to"."""
_JOINED = re.compile(
    r"(?:i'm|i've|i'd been|he's|she's|it's|they're|they've|we're|we've|you're|that's|there's|who's|nobody's|"
    r"everyone's|everybody's|nothing's|everything's|\w+ (?:'s|is))$"
)
_FINITE = kinds.STORY | frozenset(
    """is are am was were has had does did do isn't aren't wasn't weren't hasn't hadn't doesn't didn't don't can can't
    cannot couldn't won't wouldn't gets goes comes says makes takes thinks keeps knows puts gives leaves lets means
    feels seems looks always never ever usually often sometimes still even just only keep think know feel live work hate
    love like call see hear stand sit got 's""".split()
)
_OPENS_WITH_TIME = frozenset(
    "yesterday last once twice whenever usually normally often sometimes lately because cos".split()
)
_OBJECTS = frozenset("me us him them it you".split())
_NO_SUBJECT = frozenset("to how what which whether who where why if let's please not less more no".split())
_MODALS = frozenset("must should ought would could might may will shall 'll gotta".split())
_WISHES = re.compile(
    r"\b(?:i|we)(?:'ve|'m|'d| have| am)? (?:really |just |also |only |still |mainly |would |do |not |don't |mostly )*"
    r"(?:want|wants|need|wish|hope|wanna|want|gotta|would like|aim|intend|plan|have to|must|should|desire|expect|"
    r"request|search|beg|ask|after|propose|look for|thinking of|going to|got to|to|meaning to|been meaning|settle)\b|"
    r"\bi(?:'d| would) (?:\w+ )?(?:like|love|rather|prefer|want|need|be|know|have|feel)\b|"
    r"\b(?:my|the) (?:goal|wish|aim|hope|dream|plan|idea|point) (?:is|was|would)\b|\bso (?:that )?i can\b|"
    r"\b(?:it would|it'd|would) be (?:good|nice|great|lovely|helpful)\b|"
    r"\b(?:needs to|has to|have to|please|it's (?:high |about )?time|this should|let's|let us)\b|"
    r"[,;:] (?:and |so |but |then )*(?:how|what|which|whether|who|when|where) (?:do |should |can |to )?"
    r"(?:i|to|we|my|her|his|they|she|he)\b|"
    r"(?:(?:^|[,.;] )(?:but |so |just )?|\b(?:and|but) )(?:want|wanna|wana|need|would like)\b|"
    r"\b(?:looking|hoping|trying|keen|here|wanting) (?:to|for)\b|\bhow (?:do|can|could|should|to|i)\b|"
    r"\bif only\b|\b(?:help|tell|teach|show) me\b"
)
FEWEST = 3
"""Words of a sentence that can tell something."""
FEW = 5
"""Words up to which "it's my dad" only names the matter."""
NEAR = 7
"""Words within which the verb of a sentence comes."""


def is_statement(text: str) -> bool:
    """Whether every sentence tells, but for a bare word or two; none asks or wishes."""
    words = said(text).words
    if not words or "?" in words or _WISHES.search(" ".join(words)):
        return False
    found = sentences(words)
    told = [_tells(_bare(words[first:last])) for first, last in found if last - first >= FEWEST]
    return all(told) and 2 * len(told) > len(found)


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without "well", "and", "because" in front."""
    at = 0 if words[0] == "to" else skip_fillers(words, 0, len(words))
    while at < len(words) and words[at] in {"and", "but", "so", "because", "no", "not", ","}:
        at += 1
    return words[at:]


def _tells(words: tuple[str, ...]) -> bool:
    if len(words) < FEWEST or words[0] in _NO_SUBJECT or _MODALS & set(words[:3]):
        return False
    head = words[0]
    if _JOINED.match(head):
        named = words[1] in DETERMINERS | {"about", "like"}
        return len(words) > FEW or (len(words) >= FEWEST and not named)
    if head in _OPENS_WITH_TIME or head in _SUBJECTS:
        return words[1] != "to"
    if head == "that":
        return words[1] in _FINITE
    if head in _NAMES:
        named = words[1] in _RELATIVE or (words[2] in _RELATIVE and words[1] not in _FINITE)
        return not named and _has_verb(words[:4])
    if head in VERBS and words[1] not in _FINITE:
        return False
    if head in DETERMINERS or head in kinds.PERSON or head in FIRST_NAMES:
        return _has_verb(words)
    return words[1] in _FINITE and words[1] not in {"like", "work", "call", "love", "do"}


def _has_verb(words: tuple[str, ...]) -> bool:
    """A finite verb after a named subject, and no "to", "who" or joint before it."""
    for at, word in enumerate(words[1:NEAR], start=1):
        if word in {"to", "who", "that", "which", "with", "for", "about", "so", "when", "without"}:
            return False
        if word in _FINITE and (word not in {"like", "work", "call", "love", "do", "just", "only"}):
            return True
        if at > 1 and word.endswith("ed") and len(word) > 4:
            return True
        if at > 1 and word.endswith("s") and (word[:-1] in VERBS or word[:-2] in VERBS):
            return words[at - 1] not in DETERMINERS
        if word.endswith("s") and not word.endswith("ss") and _has_object(words, at):
            return True
    return False


def _has_object(words: tuple[str, ...], at: int) -> bool:
    """ "sighs at me", "wants us out": what only a verb has after it."""
    after = words[at + 1 : at + 3]
    known = words[0] in kinds.PERSON | FIRST_NAMES or at > 1
    return known and bool(
        after
        and (
            after[0] in _OBJECTS or (after[0] in {"at", "to", "with", "for", "on"} and after[-1] in _OBJECTS)
        )
    )
