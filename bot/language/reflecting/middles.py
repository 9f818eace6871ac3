"""Cuts asides out of the middle of what was said, so that what is left is one sentence or two, never a run-on."""

from __future__ import annotations

import re

_HONESTLY = (
    r"(?:if (?:i'm|i am|we're)(?: being)?(?: really| totally| completely| brutally| perfectly)? "
    r"(?:honest|truthful|frank)|to be(?: really| totally| completely| brutally| perfectly)? (?:honest|truthful|frank)|"
    r"in all honesty|truth be told|to tell (?:you )?the truth|truth is|tbh|"
    r"(?:i must|i have to|i've got to|i'll) (?:admit|confess))"
    r"(?: with (?:you|myself|him|her|them))?"
    r"(?:,? about (?:it|this|that)(?: all)?(?: or (?:anything|something))?(?=[,.;!]|$))?"
)
_BY_THE_WAY = (
    r"you know|i mean|i think|i guess|i suppose|i'd say|how (?:do|can|shall|should) i (?:put|say) (?:it|this)|"
    r"(?:god )?bless (?:him|her|them)|as it were|so to speak|"
    r"(?:and )?(?:this|it)(?: is|'s) (?:hard|difficult|odd|strange) to say|to be fair(?: to (?:him|her|them|me))?|"
    r"off the top of my head|or so it (?:feels|seems)|if you (?:like|see what i mean|know what i mean)|"
    r"if that makes sense|honestly|um+|uh+|er+m?|please"
)
_ASIDE = re.compile(
    rf"(?P<before>,?)(?<=[\w,])\s+(?:{_HONESTLY})(?P<after>,?)(?=\s+\S)|,\s+(?:{_BY_THE_WAY})(?P<closed>,)(?=\s+\S)",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"^(?:(?:{_HONESTLY}),?|being honest,)\s+(?=\w)", re.IGNORECASE)
_TRAILING = re.compile(rf",?\s+(?:{_HONESTLY})(?=[.!;]|$)", re.IGNORECASE)
_MAY_HOLD = re.compile(
    r"hones|truth|frank|tbh|admit|confess|"
    r", (?:you|i|how|god|bless|as|so|and|this|it|to|off|or|if|um|uh|er|please)",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(
    r"\s+(?:i|i'm|i've|i'd|i'll|he|she|it|we|they|he's|she's|it's|we're|they're|there's|that's|nobody|"
    r"(?:my|our|the|his|her|their) \w+ \w+)\s",
    re.IGNORECASE,
)
_LEANS_ON = re.compile(
    r"\b(?:think|know|feel|felt|say|said|is|are|was|were|that|and|but|because|so|or|if|when|what|which|who|how|"
    r"hope|want|believe|admit|thing|than|as|to)$",
    re.IGNORECASE,
)
"""What comes next belongs to this word, so that the aside stood inside one sentence."""
_HELD_TO = re.compile(r"\s+(?:that|because|to|than|who|which|about)\b", re.IGNORECASE)
_OPENS = 3
"""After so few words the sentence has only begun: "my sister, bless her, rings me"."""
_FATE = re.compile(
    r"(?P<tried>(?:^|\b(?:i|we)(?:'ve)? )(?:tried|used|bought|made|did|set up)\b[^,.;]*),? ?,\s+"
    r"(?=(?:lasted|worked|helped|failed|fizzled|didn't (?:work|last|help)|never worked|went (?:well|badly|nowhere))\b)",
    re.IGNORECASE,
)
_WORKED = re.compile(
    r"(?P<did>^(?:and |but |so |well,? )*(?:i|we)(?:'ve)? \w+[^,.;]*),\s+"
    r"(?=(?:worked(?! (?:in|at|as|for|on|with|there|out)\b)|lasted|helped(?! (?:him|her|them|my|out|with)\b))\b)",
    re.IGNORECASE,
)
""" "Tried an app, lasted two days": what became of it wants its own subject."""


def without_asides(text: str, parted: str = "; ") -> str:
    """The text without "if I'm honest" and the like; where two clauses met at one, `parted` stands between them."""
    if not _MAY_HOLD.search(text):
        return _with_fate(text)
    text = _TRAILING.sub("", _LEADING.sub("", text))

    def cut(found: re.Match[str]) -> str:
        before, after = text[: found.start()], text[found.end() :]
        return _between(before, f"{after} ", parted, marked=bool(found["closed"] or found["after"]))

    return _with_fate(_ASIDE.sub(cut, text))


def _with_fate(text: str) -> str:
    return _WORKED.sub(r"\g<did>, and it ", _FATE.sub(r"\g<tried>, and it ", text))


def _between(before: str, after: str, parted: str, *, marked: bool) -> str:
    """What stands where the aside stood: nothing, a comma, or a full part."""
    if _LEANS_ON.search(before) or _HELD_TO.match(after):
        return ""
    if _NEW_CLAUSE.match(after):
        return parted.rstrip()
    begun = len(re.split(r"[.!?;,]", before)[-1].split()) <= _OPENS
    return "," if marked and not begun else ""
