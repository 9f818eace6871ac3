"""What somebody else does, did or said, told where one's own ideas were asked for; and whether it is taken over."""

from __future__ import annotations

import re

from bot.language.first_names import FIRST_NAMES
from bot.language.goal.words import GROUP, PERSON

_OPENS = re.compile(
    r"^\W*(?:(?:well|so|ok|okay|and|but|or|then|also|hmm+|oh|i (?:think|guess|know|remember)(?: that)?|apparently|"
    r"years ago|once|last (?:year|week|month|time)|for (?:example|instance)|like)\b[,\s]*)*",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"(?P<who>(?:he|she|they|others|(?:most |some |other )?people|everyone(?: else)?|everybody(?: else)?|"
    r"someone(?: i know| else)?|somebody(?: i know| else)?)|"
    r"(?:(?P<whose>my|our|his|her|the|an?|another|one of my|some) )?(?:(?:old|best|good|former|last|new|other|"
    r"elder|older|younger|big|little) )?(?P<head>[\w'-]+)"
    r"(?: (?:of (?:mine|ours|my \w+)|at work|from work|next door))?(?:,? (?P<name>(?-i:[A-Z])[\w-]+))?),?"
    r"(?: who [^,]{3,40},)?\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PRONOUNS = frozenset("he she they others people everyone everybody someone somebody most some other".split())
_CALLED = frozenset("mum mom dad grandma grandpa gran nan granny grandad".split())
_ADVERB = (
    r"(?:just|simply|always|usually|once|even|also|often|never|only|actually|then|sometimes|normally|still|really|"
    r"apparently|all|both)\s+"
)
_IRREGULAR = (
    r"put|did|does|said|says|told|went|made|took|wrote|had|has|got|kept|gave|bought|set|cut|left|found|began|rang|"
    r"sent|spoke|read|ran|let|quit|said|swore|used|brought|came|chose|drew|held|hired|laid|met|paid|sat|shut|slept|"
    r"spent|stood|stuck|taught|thought|threw|tried|tries|woke|wears|wore|build|built|do|say|have|go|make|take|keep|"
    r"write|use|start|works?"
)
_DOES = re.compile(rf"(?:{_ADVERB})*(?P<verb>(?:{_IRREGULAR})|[a-z]{{2,}}(?:ed|[^s\W]s))\b", re.IGNORECASE)
_STATES = re.compile(
    rf"(?:{_ADVERB})*(?:is|are|was|were|isn'?t|aren'?t|needs?|should|ought|must|has to|have to|could|would|can|might|"
    r"will|may|wants?|likes?|hates?|knows?)\b",
    re.IGNORECASE,
)
_SAYS = frozenset("said says say told".split())
_SAYS_NO = re.compile(r"(?:\w+ )*says? (?:no|yes)\b", re.IGNORECASE)
_OFFERS = re.compile(r"^[^.;,]{0,30}\b(?:(?:we|i|you) (?:should|could|can|might|ought to))\b", re.IGNORECASE)
"""A way put forward for the two of them is one of the ways."""
_NOW = frozenset("do go make take keep write use start have say read run build work".split())
_MINE = re.compile(
    r"\b(?:i|i'd|we|we'd) (?:could|can|might|should|will|would|may|want|'ll|guess i)\b|\bi'(?:ll|d)\b|\bfor me\b|"
    r"\bme too\b|\blet'?s\b",
    re.IGNORECASE,
)
_TAKES = re.compile(
    r"^\W*(?:(?:well|yes|yeah|maybe|perhaps|ok|so|hmm+|actually|i (?:think|guess|suppose))[\s,]+)*(?:that i|i|we)?\s*"
    r"(?:'d|'ll)?\s*(?:could|can|might|should|will|would|may|want to|would like to)?\s*(?:also |just |even )?"
    r"(?:do|try|use|copy|borrow|take|(?:begin|start|open|do it)(?: like| with))\s+"
    r"(?:that|this|it|the same|something like (?:that|it)|so|as (?:he|she|they) d\w+)"
    r"(?: thing)?(?: too| as well| also| myself| maybe| then| one day| once| here)*\W*$|"
    r"^\W*(?:(?:well|yes|yeah|maybe|perhaps|ok|so)[\s,]+)*(?:all of (?:it|that)|the whole (?:thing|lot)|"
    r"the same(?: thing)?|"
    r"(?:that|this|it) (?:could|might|would|may) (?:work|help|fit|suit|do)(?: for)?(?: me)?(?: too| as well)?)\W*$",
    re.IGNORECASE,
)


def others_doing(words: str) -> str | None:
    """ "As my friend Joan did": whom one could do it like, where only somebody else's doing is told; else None."""
    said = _OPENS.sub("", words.strip())
    found = _WHO.match(said)
    if found is None or not _is_somebody(found) or _MINE.search(said) or said.rstrip().endswith("?"):
        return None
    rest = found["rest"]
    does = _DOES.match(rest)
    if does is None or _STATES.match(rest) or _OFFERS.match(rest):
        return None
    verb = does["verb"].lower()
    return f"as {_named(found['who'])} {_in_short(verb, found['who'].lower(), rest)}"


_WOULD = re.compile(
    rf"(?:{_ADVERB}|probably\s+|definitely\s+)*(?:would|will)"
    r"(?: (?:probably|just|simply|definitely|have))* (?!be\b|like\b|say no\b)\w+",
    re.IGNORECASE,
)
_SHORT_WOULD = re.compile(r"(?<=\w)['’](?:d|ll)(?= \w)")


def others_would(words: str) -> str | None:
    """ "As my sister would": what somebody else would do, where that was asked; None where it is not told."""
    found = _WHO.match(_OPENS.sub("", _SHORT_WOULD.sub(" would", words.strip())))
    if found is None or not _is_somebody(found) or _MINE.search(words) or not _WOULD.match(found["rest"]):
        return None
    return f"as {_named(found['who'])} would"


def takes_it_over(words: str) -> bool:
    """ "Maybe I could do that too": said of what somebody else does."""
    return bool(_TAKES.match(words))


def _is_somebody(found: re.Match[str]) -> bool:
    head = (found["head"] or found["who"].split()[0]).lower()
    if head in _PRONOUNS or head in FIRST_NAMES or head in _CALLED:
        return True
    owned = bool(found["whose"]) or (found["name"] or "").lower() in FIRST_NAMES
    return owned and (head in PERSON or head in GROUP)


def _named(who: str) -> str:
    """A name with its capital; "my friend" and "she" as they were said."""
    words = [word.capitalize() if word.lower() in FIRST_NAMES else word for word in who.strip(" ,").split()]
    words[0] = words[0] if words[0].lower() in FIRST_NAMES else words[0][:1].lower() + words[0][1:]
    return " ".join(words)


def _in_short(verb: str, who: str, rest: str) -> str:
    """ "Did", "does", "do" or "said": what of it the words hold."""
    if verb in _SAYS and not _SAYS_NO.match(rest):
        return "said"
    now = verb in _NOW or (verb.endswith("s") and not verb.endswith("ss"))
    many = who.split()[0] in ("they", "people", "others", "most", "some") or who.endswith("s")
    return ("do" if many else "does") if now else "did"
