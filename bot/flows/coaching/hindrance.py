"""What might get in the way, as it can follow "if": "he might say no" becomes "he says no"."""

from __future__ import annotations

import re

from bot.language.commitment.words import VERBS
from bot.language.echo import tidy
from bot.language.phrases import is_instruction
from bot.language.reflecting.words import base_of_gerund

_OPENING = re.compile(
    r"^(?:(?:well|maybe|probably|perhaps|possibly|just|only|mostly|mainly|honestly|i guess|i suppose|"
    r"i think|i fear|"
    r"i worry|i'm (?:afraid|scared|worried)|that|if|when|the fact that|it's that|"
    r"the (?:main |only )?(?:problem|risk|danger) is)[\s,]+)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:,?\s+(?:and then|and i|and so|because|so that|cos|since|which|unless|then|"
    r"like (?:i|he|she|they|it|we|always|usual))\b|[,;.(:]|\s[-–—]\s).*$",
    re.IGNORECASE | re.DOTALL,
)
_WHO = (
    r"(?P<who>i|he|she|it|they|we|you|there|this|that|someone|somebody|nobody|everyone|people|[A-Z]\w+|"
    r"(?:my|the|our|his|her|their|an?|another|some) \w+(?: \w+)?)"
)
_MODAL = re.compile(
    rf"^{_WHO}(?:(?:'ll| will| might| may| could| would|'d)(?P<no> not)?|(?P<wont> (?:won't|wouldn't)))"
    r"(?: just| always| probably| even| simply)* (?P<verb>[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_AND_DOES = re.compile(
    r"(?P<joint>\b(?:and|or) (?:then |just |simply )?)(?P<verb>[a-z]+)"
    r"(?=$|[,.;]| (?:the|an?|my|his|her|our|their|it|me|him|them|us|that|to|no|nothing|away|off|out|up|down|back|on)\b)"
)
"""The second thing that somebody might do: "make a joke and change the subject"."""
_WHO_ALONE = re.compile(
    r"^(?:i|he|she|it|they|we|you|there|someone|somebody|nobody|nothing|something|everything|everyone|people)(?:'\w+)?\s",
    re.IGNORECASE,
)
_THEIR_DOING = re.compile(
    r"^(?:[A-Z][a-z]+ \w+s|(?:[A-Z][a-z]+|(?:my|the|our|his|her) \w+(?: \w+)?) "
    r"(?:is|are|has|have|never|always|say|want|need|get|go|doesn't|don't|isn't|aren't|can't|\w+s(?= \w)))\b|"
    r"^(?:an?|another|some|one of (?:my|the|our)|no) \w+ (?:is|has|wants|needs|doesn't|isn't|never|always|"
    r"\w+[^s\W]s)\b"
)
_MAY_BE_DOING = re.compile(r"^(?:my|the|our|his|her|their) \w+(?: \w+)? \w+[^s\W]s$", re.IGNORECASE)
_STATE = frozenset(
    "tired busy nervous scared afraid ill sick lazy exhausted late distracted stressed anxious shy angry drunk "
    "overwhelmed interrupted forgetful worn grumpy sleepy hungry bored away ashamed embarrassed".split()
)
_LACK = re.compile(r"^(?:no|not enough|too much|too many|another|something else)\b", re.IGNORECASE)
_DOES_ALONE = frozenset("forget oversleep panic freeze procrastinate quit".split())
_PLURAL = frozenset("people feet kids children colleagues nerves".split())
_MANY = frozenset("i we they you people".split())
LONGEST = 12
"""More words than this of what might get in the way would drown the plan."""
_SHORTENED = re.compile(
    r",?\s+(?:and|but|or|before|after|while|until|where|so|if|that|right when|just when|when|in the (?=\w+ing\b)|"
    r"at the last|during|even though|as)\b",
    re.IGNORECASE,
)
"""Where a long hindrance can end and still be one."""
FEWEST = 3
_THAT_DOES = re.compile(
    r"^(?P<who>someone|somebody|people|(?:an?|some|another|the|one of (?:my|the)) \w+(?: \w+)?) (?:that|who|which) "
    r"(?P<does>\w+[^s\W]s|is|are|has|"
    r"have|will|might|may|can)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_SOMEBODYS_DOING = re.compile(
    r"^(?P<who>(?:my|the|our|his|her|an?|some|another) \w+(?: \w+)?|someone|somebody|nobody|people|[A-Z][a-z]+|him|her|"
    r"them|it|me|myself) (?P<not>not )?(?P<doing>[a-z]{2,}ing)\b(?P<rest>.*)$"
)
_NOT_DOING = frozenset(
    "nothing something anything everything morning evening meeting meetings thing feeling building king wedding".split()
)
_PLAIN_DOING = frozenset(
    "is are has have never always say want need get go doesn't don't isn't aren't can't wants needs".split()
)
_AS_SUBJECT = {"him": "he", "her": "she", "them": "they", "me": "I", "myself": "I"}


def as_condition(words: str) -> str:
    """A clause to follow "if", in the first person; "" when none can be made of it that reads."""
    said = _OPENING.sub("", tidy(words)).strip(" .!,?")
    clause = _cut(_TAIL.sub("", said).strip(" .!,?"))
    if not clause or not clause[0].isalpha():
        return ""
    clause = _THAT_DOES.sub(r"\g<who> \g<does>\g<rest>", clause)
    modal = _MODAL.match(clause)
    if modal:
        return _without_modal(modal)
    doing = _SOMEBODYS_DOING.match(clause)
    if doing and (base := "be" if doing["doing"] == "being" else base_of_gerund(doing["doing"])):
        return _as_done(doing, base)
    if _WHO_ALONE.match(clause) or _is_their_doing(clause):
        return "I" + clause[1:] if re.match(r"i(?:'|\s)", clause) else clause
    return _made_a_clause(clause)


def _is_their_doing(clause: str) -> bool:
    """Somebody and what they do; "the usual chaos" is nobody's doing."""
    found = _THEIR_DOING.match(clause)
    if found is None:
        return False
    last = found[0].split()[-1].lower()
    return (
        last in _PLAIN_DOING or base_of_doing(last) in VERBS or not last.endswith("s") or last.endswith("es")
    )


def _cut(clause: str) -> str:
    """As much of a long one as says it; "" where it has no place to end."""
    if len(clause.split()) <= LONGEST:
        return clause
    ends = [clause[: found.start()] for found in _SHORTENED.finditer(clause)]
    fitting = [end for end in ends if FEWEST <= len(end.split()) <= LONGEST]
    return fitting[-1].strip(" .!,?") if fitting else ""


def base_of_doing(word: str) -> str:
    """ "writes" is from "write", "carries" from "carry"."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _without_modal(found: re.Match[str]) -> str:
    who, verb, rest = found["who"], found["verb"].lower(), found["rest"]
    who = "I" if who.lower() == "i" else who
    several = who.lower() in _MANY or (" " in who and re.search(r"[^s]s$", who) is not None)
    if verb == "be":
        now = "am" if who == "I" else "are" if several else "is"
        rest = rest if several or who == "I" else _AND_DOES.sub(_does_too, rest)
        return f"{who} {now}{' not' if found['no'] or found['wont'] else ''}{rest}"
    if found["no"] or found["wont"]:
        dont = "don't" if several else "doesn't"
        return f"{who} {dont} {verb}{rest}"
    return f"{who} {verb}{rest}" if several else f"{who} {_third(verb)}{_AND_DOES.sub(_does_too, rest)}"


def _does_too(found: re.Match[str]) -> str:
    verb, at_the_end = found["verb"], found.end() == len(found.string)
    return f"{found['joint']}{verb if at_the_end and verb not in VERBS else _third(verb)}"


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"


def _made_a_clause(phrase: str) -> str:
    """A state, a doing or a thing: the words that make a sentence of it are put to it."""
    first, *rest = phrase.split()
    low = first.lower()
    if low in _STATE or (
        low in ("too", "so", "being", "feeling", "getting") and rest and rest[0].lower() in _STATE
    ):
        return f"I'm {phrase.split(' ', 1)[1] if low in ('being', 'feeling', 'getting') else phrase}"
    if _LACK.match(phrase):
        return f"there's {phrase}" if low != "something" else "something else comes up"
    if low in ("me", "myself") and rest and rest[0].lower().endswith("ing"):
        return f"I end up {' '.join(rest)}"
    if low == "not" and rest and (base := base_of_gerund(rest[0].lower())):
        return f"I don't {' '.join([base, *rest[1:]])}"
    if low.endswith("ing") and low not in _NOT_DOING:
        alone = base_of_gerund(low) if not rest else None
        if alone in VERBS | _DOES_ALONE:
            return f"I {alone}"
        return f"I end up {phrase}" if rest else f"{phrase} gets in the way"
    if (is_instruction(phrase) and rest and low not in ("work", "fear", "doubt")) or low in _DOES_ALONE:
        return f"I {phrase}"
    if len(phrase.split()) > LONGEST // 2:
        return ""
    last = phrase.split()[-1].lower()
    if _MAY_BE_DOING.match(phrase) and base_of_doing(last) in VERBS:
        return ""  # "my boss calls", or several calls: it cannot be told which
    many = last in _PLURAL or (last.endswith("s") and not last.endswith("ss")) or " and " in phrase
    return f"{phrase} {'get' if many else 'gets'} in the way"


def _as_done(found: re.Match[str], base: str) -> str:
    """ "The boss calling me in" is "the boss calls me in"."""
    who = _AS_SUBJECT.get(found["who"].lower(), found["who"])
    many = (
        who.lower() in _MANY
        or who.lower() in _PLURAL
        or (" " in who and re.search(r"[^s]s$", who) is not None)
    )
    if base == "be":
        return f"{who} {'am' if who == 'I' else 'are' if many else 'is'}{' not' if found['not'] else ''}{found['rest']}"
    if found["not"]:
        return f"{who} {'don' if many else 'doesn'}'t {base}{found['rest']}"
    return f"{who} {base if many else _third(base)}{found['rest']}"
