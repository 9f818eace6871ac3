"""Cuts a message into the clauses that could be said back, each bare of fillers and unwrapped from its cleft."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|(?<=\w)\s*\.{2,}\s*|\s*…\s*|\s+[-–—]+\s+|\s*—\s*|:\s+")
_LEAD = re.compile(
    r"(?:(?:um+|uh+|er+m*|hm+|mm+|so|well|like|ok(?:ay)?|right|yeah|yes|yep|no|nope|nah|oh|ah|and|but|or|"
    r"because|basically|"
    r"honestly|actually|anyway|anyways|seriously|look|listen|obviously|personally|frankly|clearly|really|"
    r"plus|also|then|"
    r"i mean|i guess|i suppose|i'd say|i would say|i reckon|to be honest|to be fair|to be frank|if i'm "
    r"honest|in all honesty|"
    r"the thing is|thing is|the truth is|the fact is|truth is|the problem is|i have to say|i must say|i "
    r"must admit|"
    r"i have to admit|let's see|let me think|for me|for me personally|as for me|in my (?:opinion|view)|hi|"
    r"hello|hey|thanks|thank you|"
    r"sorry|please|tbh|ngl|maybe|perhaps|first|firstly|first of all|finally|overall|in general|generally|"
    r"of course|sure|"
    r"great|good|fine|fair enough|exactly|definitely|absolutely|probably|not really|not sure|dear coach|"
    r"good (?:morning|afternoon|evening)|"
    r"i don't know|i do not know|not sure|in short|specifically|long story short|as i said|like i said|"
    r"alright|all right|what can i say|by the way|today|for today|this time)"
    r"(?:[\s,.!:-]+|$))"
)  # fmt: skip
_LEAD_NEEDS_COMMA = frozenset(
    "like right no really sure great good fine exactly finally first today obviously clearly maybe "
    "perhaps probably "
    "definitely absolutely specifically i-don't-know i-do-not-know not-sure not-really please so-far look "
    "listen for-me this-time for-today sorry generally actually "
    "personally overall or because then no also plus mm like thanks hi today".split()
)
_FILLER = re.compile(
    r"(?:,?\s+(?:um+|uh+|erm*|you know|u know|i mean|tbh|to be honest|if that makes sense|i guess|i "
    r"suppose|i think|or something|i mean|"
    r"or whatever|and (?:all that|so on|stuff|everything|things like that)|innit|etc|as well though|"
    r"though|tho|really tho|"
    r"if i'm honest|to be fair|right now tbh|please|pls|thanks|thank you|that's all|that's it)[,.!]*)+$",
    re.IGNORECASE,
)
_MIDDLE = re.compile(
    r",?\s+(?:please|um+|uh+|erm+|er|you know|u know|i mean|tbh|to be honest|if i'm honest)\b(?=[\s,])",
    re.IGNORECASE,
)
_CLEFTS = re.compile(
    r"^(?:(?:what|the (?:one |main |only |first |real )?thing(?: that)?|all|something(?: that)?|one "
    r"thing(?: that)?) (?P<subject>i) "
    r"(?P<verb>(?:really |just |actually |mostly |most )?(?:want|need|would like|'d like|would love|hope|"
    r"wish)(?: most| today| from (?:this|today)(?: session| talk)?| right now| here| really)?)"
    r"(?: (?:to (?:do|work on|focus on|look at|talk about|get|take away|achieve|discuss|sort out|walk "
    r"away with))?(?: (?:today|here|now|in this session|from this))*)? (?:is|would be|'s)(?: that)?,? )"
    r"|^(?:my (?:goal|aim|hope|wish|plan|dream|target|intention)(?: for (?:today|this|this session|the "
    r"session))? (?:is|would be|today is),? )(?=to )"
    r"|^(?:(?:the goal|goal|today's goal|the aim|the topic|topic|my topic|aim|the question|my "
    r"question)(?: today| for today)? (?:is|would be),? )(?=to )"
    r"|^(?:it's (?:just |really )?that |it is that |the thing is that |the problem is that |the fact that "
    r"|i just feel that |it's just (?=i\b))"
)
_COMMA_SUBJECT = re.compile(
    r"(?:,| -|;)\s+(?:(?:and|but|so|then|because|cause)\s+)?(?=(?:i|i'm|i've|i'd|i'll|it's|he's|she's|"
    r"they're|it|he|she|they|we|that's|there's)\s)"
    r"|,\s+(?=(?:want|need|gotta|have) to\s)|,?\s+(?:and|so|but|or) (?:yeah|yes|um+|uh+),?\s+|\s+(?:so "
    r"that's why|which is why|that's why)\s+(?=i\b)", re.IGNORECASE
)  # fmt: skip
# "... help him I feel": a new clause begun without a mark, but not "told him I would".
_RUN_ON = re.compile(
    r"(?<!\btold )(?<!\btell )(?<!\bshow )(?<!\bask )(?<!\basked )(?<!\bpromised )(?<!\blet )(?<!\bremind "
    r")(?<!\btelling )(?<!\bmake )(?<!\bmade )"
    r"\b(?:it|him|her|them|again|too|now|anyway|it all|feels? (?:fine|ok|okay|good|great|bad))( "
    r")(?=i(?:'m|'ve|'d|'ll)? (?:am|have|feel|want|need|can't|don't|just|was|had|know|think|tried|tend|"
    r"try|love|like|will|would|\w+ed)\b)",
    re.IGNORECASE,
)
# "my mate lent me 600, need to work out ...": whose need it is must not be lost.
_DROPPED_SUBJECT = re.compile(
    r"(?<=[^,]),( )(?=(?:need|want|have|going|would like|trying|hoping) (?:to|a|the|my)\b)", re.IGNORECASE
)
# A sentence up to this long is clearer whole: its second half often turns on the first.
_KEPT_WHOLE = 20
_TRAILING = re.compile(
    r"(?:[\s,]+(?:(?<!said )(?<!think )(?<!hope )(?<!says )(?<!say )(?<!do )so|and|but|or|because|then|"
    r"also|plus|which|if|when|the|a|my|cause))+$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"^(?:(?:one|two|three|first|second|third|firstly|secondly|[1-9]|a|b)[,.):]+\s+)+", re.IGNORECASE
)
_THAT_I = re.compile(
    r"^(?:that|just|only|like|maybe|no) (?=(?:\w+ing (?!is|was|would|helps)|i|i'm|want|need|to|trying|"
    r"hoping|don't|can't)\b)",
    re.IGNORECASE,
)
_I_THINK = re.compile(
    r"^i (?:think|guess|suppose|feel like|feel) (?=(?:i'd|i would|i want|i need|i feel|i prefer|i'm|i am)\b)",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"^(?:if|when|whenever|because|since|as|although|though|even|while|once|after|before|until|unless|"
    r"every time|each time|"
    r"by the time|given|now that|the moment|the more|whether|seeing|having|being|with|in|at|on|for|from|"
    r"over|last|next|"
    r"during|knowing|that|how|what|where|why|who|which|as soon as|as long as|ever|once|in case|so that|to)\b"
)


def sentences(text: str) -> list[str]:
    """The sentences and the parts set off by dashes, each without its final mark."""
    return [piece.strip(" \t.!;,:-–—") for piece in _SENTENCE.split(text) if piece.strip(" \t.!;,:-–—")]


def clauses(sentence: str) -> list[str]:
    """A sentence cut where a comma joins two whole clauses; kept whole where the first only leads up to the second."""
    cut = _RUN_ON.search(sentence) or _DROPPED_SUBJECT.search(sentence)
    if cut:
        return [*clauses(sentence[: cut.start(1)]), *clauses(sentence[cut.start(1) :].lstrip())]
    if len(sentence.split()) <= _KEPT_WHOLE and " yeah " not in sentence:
        return [sentence]
    pieces: list[str] = []
    start = 0
    for cut in _COMMA_SUBJECT.finditer(sentence):
        before = sentence[start : cut.start()]
        if _SUBORDINATE.match(before.lower()) or len(before.split()) < 3:
            continue
        pieces.append(before)
        start = cut.end()
    pieces.append(sentence[start:])
    return pieces


def bare(clause: str) -> str:
    """The clause without what leads in and trails off, out of its cleft."""
    text = _MIDDLE.sub(" ", clause).strip(" ,")
    text = _without_lead(text)
    text = _NUMBERED.sub("", text)
    text = _FILLER.sub("", text.rstrip(" ,.!")).strip(" ,")
    text = _TRAILING.sub("", _I_THINK.sub("", _THAT_I.sub("", text)))
    return unwrapped(text)


def _without_lead(text: str) -> str:
    for _ in range(6):
        low = text.lower()
        lead = _LEAD.match(low)
        if not lead or lead.end() >= len(text):
            return text
        said = lead.group(0).strip(" ,.!:-").replace(" ", "-")
        if said in _LEAD_NEEDS_COMMA and not re.search(r"[,.!:]", lead.group(0)):
            return text
        text = text[lead.end() :].lstrip(" ,.!:-")
    return text


def unwrapped(text: str) -> str:
    """ "What I want is to rest more" -> "I want to rest more"."""
    match = _CLEFTS.match(text.lower())
    if not match:
        return text
    rest = text[match.end() :]
    if not match.group("subject"):
        return rest
    verb = match.group("verb").split()
    wish = "need" if "need" in verb else "hope" if "hope" in verb else "want"
    first = rest.split(" ", 1)[0].lower()
    if first in ("i", "i'm", "i'd", "i'll"):
        return rest
    if first == "to":
        return f"I {wish} {rest}"
    if first in ("a", "an", "my", "some", "the", "more", "one", "for") and wish != "hope":
        return f"I {wish} {rest}" if first != "for" else text
    return text
