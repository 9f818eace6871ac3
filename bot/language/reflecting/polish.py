"""Puts the wording of a clause right before it is turned: kin named like persons, bare plans, lost words."""

from __future__ import annotations

import re

_KIN = (
    "mum|mam|mom|mummy|mommy|mammy|dad|daddy|nan|nana|nanna|gran|granny|"
    "grandma|grandpa|grandad|granddad|mama|papa|mami|papi"
)
_BEFORE_KIN = (
    "tell|telling|told|ask|asking|asked|ring|ringing|rang|call|calling|called|phone|phoned|text|texted|"
    "see|seeing|"
    "saw|visit|visiting|visited|help|helping|helped|leave|leaving|left|let|make|want|need|show|showed|"
    "give|gave|"
    "upset|hurt|annoy|blame|trust|face|thank|remind|owe|forgive|believe|convince|disappoint|through|up|"
    "over|after|against|around|into|behind|\\w+ing|get|gets|got|miss|missed|bring|brought|"
    "take|taking|took|move|moved|moving|lose|worry|love|to|from|"
    "for|about|at|of|with|"
    "rung|without|by|on|in|near|beside|than|past|that|if|when|because|since|like|before|after|where|how|why|what|"
    "while|until|so|but|though|once|and|or|says?|thinks?|does|did|is|has|was"
)
# "Mam" is the speaker's own; said by another she is "your mam".
_OF_KIN = re.compile(
    rf"(^|\b(?:{_BEFORE_KIN}) )(?<!m[uao]m and )(?<!dad and )(?<!nan and )(?<!gran and )(?<!or )"
    rf"({_KIN})(?=(?:'s)?(?:[ ,.]|$))(?!(?-i: [A-Z]))(?!'s Day)",
    re.IGNORECASE,
)
# A capital in the middle names one's own: "he sold Dad's watch", but not "they call me Grandpa".
_KIN_BY_NAME = re.compile(
    r"(?<=[a-z,] )(?<!\bmy )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bour )(?<!\btheir )(?<!\byour )"
    r"(?<!\ban )(?<! a )(?<!\bme )(?<!\bhim )"
    r"(?<!\band )(?<!\bor )(?<!\bas )(?<!\bbe )(?<!'s )(?<!\bold )(?<!\blike )"
    r"(Mum|Mam|Mom|Mummy|Daddy|Dad|Nan|Nana|Gran|Granny|Grandma|Grandpa|Grandad|Mama|Papa)(?=(?:'s)?(?:[ ,.]|$))"
    r"(?! [A-Z])(?!'s Day)"
)
_WILL_NOT = re.compile(r"\bI (?:will|shall) not\b", re.IGNORECASE)
# "You shall" and "you will" are orders; "you'll" gives a plan back.
_WILL = re.compile(r"\bI (?:will|shall)\b(?=(?: \w+)+)", re.IGNORECASE)
_PARTICIPLES = {
    "spoke": "spoken", "went": "gone", "did": "done", "wrote": "written", "took": "taken", "broke": "broken",
    "saw": "seen", "ate": "eaten", "forgot": "forgotten", "gave": "given", "drove": "driven", "chose": "chosen",
    "fell": "fallen", "wore": "worn", "woke": "woken", "began": "begun", "rang": "rung", "drank": "drunk",
}  # fmt: skip
_SPOKE = re.compile(
    rf"\b((?:have|has|had|haven't|hasn't|hadn't|\w+'ve|(?:he|she)'s)(?: never| not| just| already| ever| even)? )"
    rf"({'|'.join(_PARTICIPLES)})\b",
    re.IGNORECASE,
)
# "I'm off on Friday, can't wait": the second half has lost its "I".
_LOST_I = re.compile(
    r"(?<=\w), (?=(?:haven't|don't|can't|cannot|didn't|won't|couldn't|wouldn't|hadn't) \w)", re.IGNORECASE
)
_LOST_IM = re.compile(
    r"(?<=\w), (?=(?:not |kinda |kind of |sort of |a bit |so |really |pretty |very |still )?"
    r"(?:terrified|scared|nervous|"
    r"worried|anxious|excited|exhausted|tired|knackered|gutted|ashamed|embarrassed|proud|afraid|lost|stuck|furious|"
    r"happy|relieved|shattered|sure)\b)",
    re.IGNORECASE,
)
_NEVER = re.compile(r"(?<=\w), (?=never \w+ed )", re.IGNORECASE)
_ALREADY = re.compile(r"\b(i have|i had) already (?=(?:the|a|an|my|two|three|some|one)\b)", re.IGNORECASE)
# "I should be glad to", of an older English, is no duty.
_SHOULD_LIKE = re.compile(
    r"\bI should (?:simply |very much |also )?(like|love|be (?:very |greatly |most |so )?(?:glad|happy|"
    r"relieved|grateful|"
    r"pleased)(?= (?:if|to|of|with)\b))\b",
    re.IGNORECASE,
)
# "Boss wants a word": typed talk drops whose boss it is.
_WHOSE = re.compile(
    r"^(boss|manager|supervisor|wife|husband|partner|landlord|landlady|girlfriend|boyfriend|missus|hubby|daughter|"
    r"son|brother|sister|neighbour|kids|parents|flatmate|gaffer|stepdad|stepmum|roommate|teacher|"
    r"tutor)(?= (?!and\b)\w)",
    re.IGNORECASE,
)
_WHICH = re.compile(r"^(bloke|guy|lad|girl|woman|man|lady|chap)(?= (?!and\b)\w)", re.IGNORECASE)
# "I hate me", "I don't know what to do with me".
_MYSELF = re.compile(
    r"\b(I (?:hate|blame|love|like|forgive|trust|lose|lost) |\bdo with )me\b(?=[,.]|$)", re.IGNORECASE
)
# "..., Dale": the partner's name, or one the person knows they said.
_NAMED = re.compile(
    r"(?<=[a-z]), (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|"
    r"Nov|Dec|God|Chr)"
    r"[A-Z][a-z]+$"
)
_NO_MORE = re.compile(r"(n't\b.*) no more$", re.IGNORECASE)
_DISCUSS = re.compile(r"\b(discuss(?:ed|ing)?) about\b", re.IGNORECASE)
_DONT = re.compile(
    r"^((?:he|she|it)|(?:the|my|his|her|this|that|our) (?:\w+ )?(?!people|children|men|women|staff|police|team|folk|"
    r"family|crew|lot|board|kids|council|choir|union)[a-z]*[a-rt-z]) don't\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"i\b", re.IGNORECASE)


def polished(said: str) -> str:
    """The clause, still in the first person, in wording that can be turned to "you"."""
    low = said.lower()
    if any(word in low for word in ("will", "shall")):
        said = _WILL.sub("I'll", _WILL_NOT.sub("I won't", said))
    if ", " in said and _OWN.match(said):
        said = _NEVER.sub(", and I've ", _LOST_IM.sub(", and I'm ", _LOST_I.sub(", and I ", said)))
    if said.count(",") == 1:
        said = _NAMED.sub("", said)
    if "me" in low:
        said = _MYSELF.sub(r"\1myself", said)
    if "n't" in low:
        said = _DONT.sub(r"\1 doesn't", _NO_MORE.sub(r"\1 any more", said))
    said = _DISCUSS.sub(r"\1", said)
    if "already" in low:
        said = _ALREADY.sub(lambda found: f"I already {found[1].split()[1]} ", said)
    return _SPOKE.sub(lambda found: found[1] + _PARTICIPLES[found[2].lower()], said)


_ANY_KIN = re.compile(rf"\b(?:{_KIN})\b", re.IGNORECASE)


def owned(said: str) -> str:
    """ "Boss says", "Mam says", "bloke next door": whose they are is put back."""
    if "should" in said:
        said = _SHOULD_LIKE.sub(r"I'd \1", said)
    said = _WHOSE.sub(lambda found: f"my {found[1].lower()}", said)
    said = _WHICH.sub(lambda found: f"a {found[1].lower()}", said)
    if not _ANY_KIN.search(said):
        return said
    said = _OF_KIN.sub(lambda found: f"{found[1]}my {found[2].lower()}", said)
    return _KIN_BY_NAME.sub(lambda found: f"my {found[1].lower()}", said)
