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
    r"the (?:main |only )?(?:problem|risk|danger) is(?: that)?)[\s,]+)+",
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
_WHO_ALONE = re.compile(
    r"^(?:i|he|she|it|they|we|you|there|someone|somebody|nobody|everyone|people)(?:'\w+)?\s", re.IGNORECASE
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
LONGEST = 10
"""More words than this of what might get in the way would drown the plan."""


def as_condition(words: str) -> str:
    """A clause to follow "if", in the first person; "" when none can be made of it that reads."""
    said = _OPENING.sub("", tidy(words)).strip(" .!,?")
    clause = _TAIL.sub("", said).strip(" .!,?")
    if not clause or len(clause.split()) > LONGEST or not clause[0].isalpha():
        return ""
    modal = _MODAL.match(clause)
    if modal:
        return _without_modal(modal)
    if _WHO_ALONE.match(clause) or _THEIR_DOING.match(clause):
        return "I" + clause[1:] if re.match(r"i(?:'|\s)", clause) else clause
    return _made_a_clause(clause)


def base_of_doing(word: str) -> str:
    """ "writes" is from "write", "carries" from "carry"."""
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _without_modal(found: re.Match[str]) -> str:
    who, verb, rest = found["who"], found["verb"].lower(), found["rest"]
    who = "I" if who.lower() == "i" else who
    several = who.lower() in _MANY or (" " in who and re.search(r"[^s]s$", who) is not None)
    if verb == "be":
        now = "am" if who == "I" else "are" if several else "is"
        return f"{who} {now}{' not' if found['no'] or found['wont'] else ''}{rest}"
    if found["no"] or found["wont"]:
        dont = "don't" if several else "doesn't"
        return f"{who} {dont} {verb}{rest}"
    return f"{who} {verb if several else _third(verb)}{rest}"


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
    if low.endswith("ing"):
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
