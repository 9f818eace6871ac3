"""The rules by which a closed question becomes an open one on the same thing."""

from __future__ import annotations

import re

from bot.language.reflecting.words import BASES
from bot.practice.rewording_rules import (
    ABOUT,
    ADJECTIVE,
    AS_OBJECT,
    FEELING,
    IT,
    NAME,
    OWNED,
    PERSON,
    SOMEBODY,
    TALKED,
    THING,
    TOLD,
    WHO,
    does,
    is_several,
    table,
    tried_with,
)  # fmt: skip

_STATES = frozenset(
    "know feel want like think have be get see hear need mean love hate believe live understand remember belong "
    "sleep manage realise realize expect hope wish prefer own happen seem enjoy".split()
)
_NOT_DONE = frozenset(
    "been had always ever known lived felt got wanted never not liked thought heard".split()
)


def _third(verb: str) -> str:
    """ "shout" -> "shouts"."""
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    irregular = {"have": "has", "do": "does", "be": "is"}
    return irregular.get(verb) or verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _happens(found: re.Match[str]) -> str | None:
    """How often does he shout? -> What happens when he shouts?"""
    who, verb = found["s"], found["v"]
    if verb == "happen":
        return "what is it like for you when it happens"
    if verb not in BASES:
        return None
    form = verb if does(who) == "do" else _third(verb)
    return f"what happens when {who} {form}{found['r']}"


def _feels(found: re.Match[str]) -> str:
    return f"how do you feel about {found['o'] or 'it'}"


def _thinks(found: re.Match[str]) -> str:
    who, verb = found["s"], found["v"]
    return f"how {found['a']} {who} feel about it" if verb == "feel" else f"what {found['a']} {who} {verb}"


def _so_far(found: re.Match[str]) -> str | None:
    return None if found["v"] in _NOT_DONE else "what have you done about it so far"


def _did(found: re.Match[str]) -> str | None:
    return f"what did {found['s']} do then" if found["v"] in BASES - _STATES else None


def _is_like(found: re.Match[str]) -> str:
    """Is he a good father? -> What is he like as a father?"""
    noun = found["n"]
    return f"what {found['b']} {found['s']} like as {'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _has_said(found: re.Match[str]) -> str:
    return f"what {'have' if is_several(found['s']) else 'has'} {found['s']} said about it so far"


def _means(found: re.Match[str]) -> str | None:
    """Do you want to know what's in it? -> What would it mean to you to know what's in it?"""
    verb, rest = found["v"], found["r"]
    if verb not in BASES or _FIRST_PERSON.search(rest):
        return None
    return f"what would it mean to you to {verb}{rest}"


def _takes(found: re.Match[str]) -> str | None:
    """Can you ask for help? -> What would it take for you to ask for help?"""
    verb, rest = found["v"], found["r"]
    if verb not in BASES - _STATES or _FIRST_PERSON.search(rest):
        return None
    return f"what would it take for you to {verb}{rest}"


_FIRST_PERSON = re.compile(r"\b(?:i|i'm|me|my|mine|we|us|our|today|now|here|im)\b", re.IGNORECASE)
_OFTEN = "always|often|usually|ever|sometimes|mostly|generally|constantly|regularly|never"
_WEIGHS = "bother|hurt|scare|worry|annoy|upset|affect|stress|trouble|frighten|anger|sadden|tire|exhaust"
_TO_HAVE = r"(?:do you have|have you got)"
_FOR = r"(?P<r> (?:for|about|to|in|with|on) .+)?$"
_SAID = "agreed|said|answered|replied|responded|told|decided|promised|offered|complained"
_TRAITS = "good|bad|nice|strict|difficult|kind|hard|great|strong|quiet|fair|lazy"
_GOES = r"(?:well|badly|ok|okay|alright|all right|enough)"
OF_CLOSED = table(
    (
        (
            rf"(?:have|did) you (?:ever |already )?{TOLD} (?P<who>{PERSON})\b",
            "what have you said to {who} so far",
        ),
        (rf"(?:have|did) you (?:ever |already )?{TALKED} (?P<who>{PERSON})\b{ABOUT}", tried_with),
        (r"(?:is|was) there anything else$", "what else is there"),
        (r"is there anything (?:else )?(?P<v>[a-z]+ing) (?P<r>.+)$", "what is {v} {r}"),
        (
            r"is there anything (?P<e>else )?(?:that )?(?P<r>(?:you|he|she|they) .+)$",
            "what {e}is there that {r}",
        ),
        (rf"is there {SOMEBODY} (?P<e>else )?(?:who|that) (?P<r>.+)$", "who {e}{r}"),
        (rf"is there {SOMEBODY} (?P<e>else )?(?P<r>you .+)$", "who {e}is there that {r}"),
        (r"(?P<b>is|are|was|were) there (?:any|some) (?P<n>[a-z]+(?: [a-z]+)?)$", "what {n} {b} there"),
        (rf"{_TO_HAVE} (?:any|some) (?P<n>(?:other )?[a-z]+){_FOR}", "what {n} do you have{r}"),
        (
            rf"{_TO_HAVE} (?P<d>the|enough|your) (?P<n>[a-z]+){_FOR}",
            lambda m: (
                f"how do things stand with {'the' if m['d'] == 'the' else 'your'} {m['n']}{m['r'] or ''}"
            ),
        ),
        (rf"{_TO_HAVE} an? (?P<n>plan|idea|goal|strategy|date|deadline){_FOR}", "what {n} do you have{r}"),
        (rf"(?P<a>can|could|will|would) {SOMEBODY} (?P<e>else )?(?P<r>[a-z]+ .+|help)$", "who {e}{a} {r}"),
        (
            rf"(?:can|could|would|will) you (?P<v>ask|talk to|speak to|invite|call) {SOMEBODY}(?P<r> .+)?$",
            "who could you {v}{r}",
        ),
        (
            rf"(?P<a>do|does|did) (?P<s>you|{WHO}) (?P<v>like|love|enjoy|miss|hate|appreciate) "
            rf"(?P<o>{THING}|him|her|them|{NAME})$",
            "what {a} {s} {v} about {o}",
        ),
        (
            rf"(?P<a>do|does|did) (?P<s>you|{WHO}) know (?:about|of) (?P<o>{THING})$",
            "what {a} {s} know about {o}",
        ),
        (rf"(?P<a>does|do|did) (?P<s>{WHO}) know\b", "what {a} {s} know of it"),
        (r"do you know (?:what|how|when|where|why|who|if|whether)\b", "what do you know about it so far"),
        (
            rf"do you (?:think|believe|reckon) (?:that )?(?:maybe |perhaps )?(?P<s>he|she|they|{OWNED}|{NAME})\b",
            lambda m: f"what do you think is going on for {AS_OBJECT.get(m['s'], m['s'])}",
        ),
        (rf"(?P<a>does|did|do) {IT} (?:really |still |also )?(?:{_WEIGHS}) you\b", "how {a} it affect you"),
        (rf"(?P<a>does|do|did) (?P<s>{WHO}) (?P<v>say|think|want|expect|need|feel)\b(?! you)", _thinks),
        (
            rf"(?:do you feel|are you) (?:{FEELING}|mad)\b(?: (?:about|with|of|for|at) (?P<o>{THING}|{PERSON}))?",
            _feels,
        ),
        (rf"were you (?:{FEELING})\b", "how did you feel then"),
        (rf"(?P<b>is|was) (?P<s>{WHO}) an? (?:{_TRAITS}) (?P<n>[a-z]+)$", _is_like),
        (r"do you remember\b", "what do you remember of it"),
        (
            r"(?:do you (?:want|wish|plan|hope)|would you like) to (?P<v>(?!(?:take|talk|look|stop|go|move|start|begin|"
            r"work|share|say|tell|add|continue|explore)\b)[a-z]+)(?P<r>(?: \S+){0,8})$",
            _means,
        ),
        (
            rf"(?P<b>is|are|was|were) (?P<s>{WHO}|{THING}) (?:{_OFTEN}) (?P<r>late|away|early|tired|angry|ill|busy|"
            r"rude|quiet|loud|there|alone|like that|like this|that (?:way|late|slow))$",
            "what happens when {s} {b} {r}",
        ),
        (r"how many times\b|how often$", "what is it like for you each time"),
        (rf"(?:do|does) {IT} happen\b", "what is going on when it happens"),
        (rf"did {IT} (?:work|help|go well|go ok|go okay)\b", "what came of it"),
        (rf"does {IT} (?:help|work)\b", "how does it help you"),
        (
            rf"(?P<a>do|did|does) (?P<s>you|{WHO}|{IT}) (?P<v>sleep|cope|manage|get on|go)(?: {_GOES})?$",
            "how {a} {s} {v}",
        ),
        (
            rf"(?:is|are) (?P<s>{WHO}) (?:very |so |really |still )?(?:{FEELING}|angry|aware|fine|ok|okay)\b",
            lambda m: f"how {does(m['s'])} {m['s']} see it",
        ),
        (rf"are you (?P<v>sleeping|eating|coping|managing)(?: {_GOES})?$", "how are you {v}"),
        (r"are you (?P<v>getting|having|doing|taking) (?:any|some) (?P<n>[a-z]+)", "what {n} are you {v}"),
        (rf"is {IT} {ADJECTIVE}", "what is it like for you"),
        (rf"was {IT} {ADJECTIVE}", "what was that like for you"),
        (rf"how often (?:do|does) (?P<s>you|{WHO}|it) (?P<v>[a-z]+)(?P<r>.*)$", _happens),
        (
            r"how long (?:has|have) .*\b(?:been|had|felt|lasted|going)\b|"
            r"how long (?:do|are) you (?:do|doing|live|living|know|feel|feeling|carry|carrying|think|thinking)\b",
            "what has it been like for you in that time",
        ),
        (rf"when did (?P<s>{THING}) (?P<v>start|begin|happen|stop|change)\b", "how did {s} {v}"),
        (r"since when\b", "how did it begin"),
        (rf"(?:has|have) (?P<s>{WHO}) (?:already |ever )?(?:{_SAID})\b", _has_said),
        (r"have you (?:ever |already )?tried\b|did you (?:ever )?try\b", "what have you tried so far"),
        (
            r"is (?:it|that|this) because\b|do you think (?:it's|it is|that's) because\b",
            "what do you think is behind it",
        ),
        (
            r"(?:can you|could you|(?:are|would|will) you (?:be )?able to) (?P<v>[a-z]+)(?P<r>(?: \S+){0,8})$",
            _takes,
        ),
        (r"have you (?:already )?(?:decided|chosen|settled)\b", "what are you leaning towards"),
        (r"have you (?:already )?(?P<v>[a-z]+(?:ed|en|un|de|nt|ne|pt|ound|old))\b", _so_far),
        (rf"did (?P<s>you|{WHO}) (?P<v>[a-z]+)\b", _did),
        (rf"(?P<a>will|would) (?P<s>{WHO}) (?P<v>[a-z]+)\b", "what do you think {s} {a} do"),
    )
)
