"""What somebody has just seen for themselves ("I just realised it's me who keeps saying yes"), in their words."""

from __future__ import annotations

import re

_REALISE = r"(?:realis|realiz)(?:e|ed|ing)"
_NOW = r"(?:just|only now|only just|suddenly|right now|just now|actually just|literally just)"
_MINE = r"(?=(?:i|i'm|i've|i'd|it's|it is|that's|this is|what|how|my|me|we|we're|maybe|perhaps|all of)\b)"
_SEEN = re.compile(
    rf"\b(?:i(?:'ve| have|ve)? {_NOW} (?:now )?{_REALISE}(?: (?:now|just now|here))?"
    rf"|i(?:'m| am|m) (?:{_NOW} |now )?(?:realising|realizing|beginning to (?:see|realise|realize)|starting to "
    r"(?:see|realise|realize))(?: (?:now|here))?"
    rf"|i (?:do )?(?:realise|realize)(?: now)?(?= (?:that |now |,? ?)?{_MINE})"
    r"|i(?: can)? (?:see|notice|understand)(?: right)? now"
    r"|(?:it|that) (?:just |only now |now |suddenly |has just |'s just )*(?:hits|hit|strikes|struck|dawns|dawned|"
    r"occurs|occurred|comes|came)(?: just)? (?:on |to )?me(?: just now| now)?"
    r"|(?:come|now that i come|when i come) to think (?:of|about) it"
    r"|now that i (?:say|hear myself say|type|write|read|see) (?:it|that|this)(?: out loud| aloud| down| here| back)?"
    r"|(?:saying|hearing|typing|writing|reading|seeing) (?:it|that|this) (?:out loud|aloud|down|like that|here|back)"
    r"|i never (?:saw|thought of|looked at) (?:it|that|this) (?:like (?:that|this)|that way|this way)(?: before)?"
    r")\b(?: (?:on|in|at|during) (?:\w+ ){1,4}?\w+(?=:| that))?\s*[,:;–-]*\s*(?:that (?!(?:is|was|means)\b)|but )?"
    r"(?P<what>[^.!?\n]{8,160})",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:^|(?<=[.!?\n,]\s))(?:and |so |but |oh |hm+ |ha |well |actually |in fact )*"
    r"(?P<what>(?:maybe |perhaps |actually |really |in the end )*(?:it's|it is|that's|i'm|i am) (?:actually |really |"
    r"me |just |probably |the one )*(?:me|the one|myself) who (?!has to|must|needs)[^.!?\n]{4,120}"
    r"|it(?:'s not| is not| isn't) (?:really |even |actually )*about [^.!?\n,]{3,50}, (?:it'?s|but) [^.!?\n]{4,80})",
    re.IGNORECASE,
)
_GUESSED = re.compile(
    r"(?:^|(?<=[.!?\n,;]\s)|(?<=\band )|(?<=\bbut )|(?<=\bso ))"
    r"(?:and |so |but |oh |hm+ |well |honestly |actually |maybe )*"
    r"(?:i (?:think|suppose|guess|suspect|reckon)|i wonder (?:if|whether)|maybe|perhaps|(?:it )?turns out|the truth is|"
    r"(?:if i'm|to be) honest,?) (?:that |maybe |perhaps |actually |really |it's that |it's because )*"
    r"(?P<what>i(?:'ve| have) (?:really |actually |just |always |only )*been "
    r"(?!working|doing|going|trying|thinking|at\b)\w+ing [^.!?\n]{6,100}"
    r"|i'm (?:really |actually |just |simply |only )*(?:scared|afraid|frightened|jealous|envious|ashamed|hiding|"
    r"avoiding|protecting|waiting for|punishing|running (?:away )?from|the one|angry (?:with|at)|lonely|"
    r"doing it (?:for|to))\b[^.!?\n]{4,100}"
    r"|(?:it's|it was|it is) (?:really |actually |just )*(?:me|my own|mine) [^.!?\n]{4,100}"
    r"|i (?:never|don't actually|don't really|didn't (?:actually|really)) (?:wanted|want|asked|chose|believed?|decided)"
    r" [^.!?\n]{4,100})",
    re.IGNORECASE,
)
"""What is put as a guess, and is seen about oneself: "I think I've been keeping a promise nobody asked me for"."""
_SPAN = re.compile(
    r"\b(?:for (?:\w+ ){1,2}(?:years?|months?|weeks?|days?|hours?)|since \w+)\W*$", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:you(?:'re| are)? (?:a )?(?:bot|robot|program|machine|not real)|the time|how late)\b", re.IGNORECASE
)
FEWEST, MOST = 3, 18
"""Words of what was seen, to be given back."""
_CUT = re.compile(
    r",?\s+(?:and|but|so|because|which|when|even though|although)\b.*$", re.IGNORECASE | re.DOTALL
)


_CLAUSE = re.compile(
    r"(?:(?:maybe|perhaps|actually|in fact|really|mostly|half of|all of|most of|what|how|why) )*(?:i|i'm|i've|i'd|i'll|"
    r"it|it's|this|that|that's|we|we're|we've|he|he's|she|she's|they|they're|my|our|the|his|her|their|nobody|no one|"
    r"everyone|everybody|people|there|there's|nothing|everything|what|how|(?-i:[A-Z])\w+)\b",
    re.IGNORECASE,
)


def insight_in(text: str) -> str | None:
    """What was seen, as said and short enough to be quoted; None where nothing of the kind is told."""
    plain = text.replace("’", "'")
    found = _SEEN.search(plain) or _OWN.search(plain) or _GUESSED.search(plain)
    if found is None or (found.re is _GUESSED and _SPAN.search(found["what"])):
        return None
    what = " ".join(found["what"].split()).strip(" ,;:–-")
    if len(what.split()) > MOST:
        what = _CUT.sub("", what)
    fits = FEWEST <= len(what.split()) <= MOST and _CLAUSE.match(what) and not _NOT.search(what)
    return what if fits else None
