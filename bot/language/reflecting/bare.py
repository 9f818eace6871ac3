"""Takes from a clause what leads in and trails off, and unwraps it from a cleft."""

from __future__ import annotations

import re

# Words that say nothing of the matter and stand before it.
_LEADS = (
    "um umm uh uhh er erm hm hmm hmmm mm mmm so well ok okay yeah yes yep nope nah oh ah and but basically "
    "honestly anyway anyways "
    "seriously plus also tbh ngl idk firstly hi hiya hello hey thanks specifically alright aye och ach eh "
    "omg".split()
)
# These lead in only where a comma follows; else they belong to what is said.
_LEADS_BEFORE_A_COMMA = (
    "like right deal agreed no really sure great good fine exactly finally first today obviously clearly maybe "
    "probably also "
    "definitely absolutely please look listen sorry sir madam ma'am miss coach mate doc head generally "
    "actually personally overall because then".split()
)
_LEAD_PHRASES = (
    "i mean|i guess|i suppose|i'd say|i would say|to be honest|to be fair|to be frank|if i'm honest|"
    "in all honesty|the thing is|thing is|the truth is|the fact is|truth is|the problem is|i have to "
    "say|i must say|"
    "i must admit|i have to admit|let's see|let me think|for me personally|as for me|in my opinion|in my view|"
    "thank you|first of all|in general|of course|fair enough|good morning|good afternoon|good evening|in short|"
    "long story short|not gonna lie|not going to lie|maybe it sounds (?:silly|daft|stupid|mad|odd)|it "
    "(?:might|may) sound (?:silly|daft|stupid|mad|odd)|as i said|i forgot to say|i forgot to mention|i "
    "should say|i should add|like i "
    "said|all right|what can i say|by the way|"
    "i don't think so|i think so|i don't mind|i agree"
).split("|")
_PHRASES_BEFORE_A_COMMA = (
    "for me|not really|not sure|i don't know|don't know|dunno|i do not know|for today|this time|so far".split(
        "|"
    )
)
# "Or I just hide" is one of two ways; without its "or" it would be a fact.
_OR = "or(?= i (?:could|can|might|should|would)\\b)"
_LEAD = re.compile(
    rf"(?:(?:{_OR}|see(?= i )|{'|'.join(_LEAD_PHRASES + _LEADS)})\b(?!['-])(?:[\s,.!:-]+|$)"
    rf"|(?:{'|'.join(_PHRASES_BEFORE_A_COMMA + _LEADS_BEFORE_A_COMMA)})\s*[,.!:]+\s*)"
)
_FIRST_OF_A_LEAD = frozenset(
    phrase.split()[0]
    for phrases in (_LEADS, _LEADS_BEFORE_A_COMMA, _LEAD_PHRASES, _PHRASES_BEFORE_A_COMMA)
    for phrase in phrases
) | {"or", "see"}
_FILLERS = (
    "um|uh|erm|you know|u know|i mean|tbh|to be honest|if that makes sense|i guess|i suppose|i think|or "
    "something|"
    "or whatever|and all that|and so on|and things like that|innit|etc|as well though|"
    "though|(?<!my )(?<!the )(?<!in )(?<!n't )(?<!never )(?<!his )(?<!her )(?<!to )(?<!of )mind|"
    "that's it really|in this session|for this session|today itself|ha|heh|hey|i promise|i swear|swear|"
    "ma'am|madam|ugh|brr|argh|sigh|phew|that's the goal|"
    "that's my goal|that's the target|that's the aim|"
    "that's the plan|this is my goal|that's what i want|"
    "that's all i want|so that|and that|tho|really tho|if i'm honest|to be fair|please|pls|thanks|thank you|"
    "that's all|that's it"
).split("|")
# So many in a row: a comma may belong to either side, and more of them would be tried in every way there is.
_FILLER = re.compile(
    rf"(?:,?(?<!\bsay)(?<!\bsaying)\s+(?:{'|'.join(_FILLERS)})[,.!]*){{1,5}}$", re.IGNORECASE
)
_LAST_OF_A_FILLER = frozenset(phrase.split()[-1] for phrase in _FILLERS)
_MIDDLE = re.compile(
    r",\s+i(?:'d say| think| guess| suppose)(?=,)|,?\s+(?:ma'am|madam)(?=,)|"
    r",\s+(?:sir|miss|mate|bro|coach|honey|hon|love|dear)(?=,|$)|"
    r",?\s+(?:please|um+|uh+|erm+|er|you know|u know|i mean|tbh|to be honest|if i'm honest)\b(?=[\s,])",
    re.IGNORECASE,
)
_IN_A_MIDDLE = re.compile(
    r"\b(?:please|i'd say|um+|uh+|erm?|know|mean|think|guess|suppose|tbh|honest|ma'am|madam|sir|miss|mate|bro|"
    r"coach|honey|hon|love|dear)\b",
    re.IGNORECASE,
)
# "I don't know what I want mate": said to the partner, but "with my mate" is not.
_MATE = re.compile(
    r"(?:,|(?<= want)|(?<= know)|(?<= it)|(?<= that)|(?<= now)) (?:mate|bro|pal|bruv)$", re.IGNORECASE
)
_TRAILING = re.compile(
    r"(?:[\s,]+(?:(?<!said )(?<!think )(?<!hope )(?<!says )(?<!say )(?<!do )so|(?:and|also|just) like|and|but|"
    r"or|because|then|oh|"
    r"also|plus|which|if|when|the|a|my|cause))+$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?:(?:one|two|three|first|second|third|firstly|secondly|[1-9]|a|b)[,.):]+\s+)+", re.IGNORECASE
)
_THAT_I = re.compile(
    r"^maybe (?=\w+ing (?!is|was|would|helps))|^no (?=(?:i|i'm|want|need|trying|don't|can't)\b)|"
    r"^(?:that(?! i (?:may|don't|get|become|learn|stop|find|keep|feel|know|have|make|take|sleep|say)\b)|"
    r"just|only|like|me) (?=(?:\w+ing (?!is|was|"
    r"would|helps)|"
    r"i|i'm|want|need|to|trying|"
    r"hoping|don't|can't)\b)",
    re.IGNORECASE,
)
_I_THINK = re.compile(
    r"^i (?:think|guess|suppose|feel like|feel) (?=(?:i'd|i would|i want|i need|i feel|i prefer)\b)",
    re.IGNORECASE,
)
_CLEFTS = re.compile(
    r"^(?:what|the (?:one |main |only |first |real )?thing(?: that)?|all|something(?: that)?|one "
    r"thing(?: that)?)"
    r" (?P<subject>i) (?P<verb>(?:really |just |actually |mostly |most )?"
    r"(?:want|need|would like|'d like|would love|'d love|hope|wish))"
    r"(?: most| today| from (?:this|today)(?: session| talk)?| right now| here| really)?"
    r"(?: to (?:do|work on|focus on|look at|talk about|get|take away|achieve|discuss|sort out|walk away with))?"
    r"(?: today| here| now| in this session| from this)? (?:is|would be|'s)(?: that)?,? "
    r"|^(?:my|the|today's)? ?(?:goal|aim|hope|wish|plan|dream|target|intention|topic|question)"
    r"(?: for)?(?: today| this| this session| the session)?(?:'s| is| would be| today is),? "
    r"(?=(?P<base>to|get|be|find|learn|have|become|make|stop|"
    r"start|win|quit|sort|work|go|build|pass|write|finish|keep|buy|feel|take|lose|save|move|improve) )"
    r"|^(?:it's (?:just |really )?that |it is that |the (?:thing|problem) is that |the fact that |i "
    r"just feel that |"
    r"it's just (?=i\b))"
)
_CAN_OPEN_A_CLEFT = frozenset("what the all something one my today's goal aim topic it's it i".split())


def bare(clause: str) -> str:
    """The clause without what leads in and trails off, out of its cleft."""
    text = _MIDDLE.sub(" ", clause) if _IN_A_MIDDLE.search(clause) else clause
    text = _NUMBERED.sub("", _without_lead(text.strip(" ,"))).rstrip(" ,.!")
    if text.rsplit(" ", 1)[-1].lower() in _LAST_OF_A_FILLER:
        text = _FILLER.sub("", text).strip(" ,")
    text = _MATE.sub("", text)
    text = _TRAILING.sub("", _I_THINK.sub("", _THAT_I.sub("", text)))
    return unwrapped(text)


def _without_lead(text: str) -> str:
    for _ in range(6):
        low = text.lower()
        if low.split(" ", 1)[0].rstrip(",.!:") not in _FIRST_OF_A_LEAD:
            return text
        lead = _LEAD.match(low)
        if not lead or lead.end() >= len(text):
            return text
        text = text[lead.end() :].lstrip(" ,.!:-")
    return text


def unwrapped(text: str) -> str:
    """ "What I want is to rest more" -> "I want to rest more"."""
    low = text.lower()
    match = _CLEFTS.match(low) if low.split(" ", 1)[0] in _CAN_OPEN_A_CLEFT else None
    if not match:
        return text
    rest = text[match.end() :]
    if not match.group("subject"):
        return rest if match.group("base") in (None, "to") else f"to {rest}"
    verb = match.group("verb").split()
    wish = "need" if "need" in verb else "hope" if "hope" in verb else "want"
    first = rest.split(" ", 1)[0].lower()
    if first in ("i", "i'm", "i'd", "i'll"):
        return rest
    if first == "to":
        return f"I {wish} {rest}"
    if first in ("a", "an", "my", "some", "the", "more", "one", "two", "three", "for") and wish != "hope":
        return f"I {wish} {rest}" if first != "for" else text
    return text
