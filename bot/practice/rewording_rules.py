"""The rules by which a why or a piece of advice becomes an open question, and the words such rules are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from bot.language.feeling.words import NAMED
from bot.language.reflecting.words import BASES, base_of_gerund

Put = str | Callable[[re.Match[str]], str | None]
"""What the open question is: words with the named groups in them, or made of the match; None refuses."""
Rules = tuple[tuple[re.Pattern[str], Put], ...]

_KIN = (
    "boss|manager|supervisor|team|colleagues?|coworkers?|director|head|mentor|tutor|teachers?|professor|doctor|"
    "neighbours?|landlord|landlady|client|customer|bank|union|partner|husband|wife|boyfriend|girlfriend|ex|mum|mom|"
    "mother|dad|father|parents|son|daughter|kids|children|sisters?|brothers?|family|aunt|uncle|friends?|mates?|"
    "flatmates?|housemates?|coach|captain|owner|deputy|school|board"
)
NAME = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Christmas|Easter)[A-Z][a-z]{2,}"
)
OWNED = rf"(?:your|the|his|their|her) (?:{_KIN})"
PERSON = rf"(?:him|her|them|{OWNED}|{NAME})"
WHO = rf"(?:he|she|they|{OWNED}|{NAME})"
IT = r"(?:it|this|that)"
THING = r"(?:it|this|that|(?:your|the|his|her|their) [a-z]+)"
SOMEBODY = r"(?:anyone|anybody|someone|somebody)"
FEELING = "|".join(
    sorted({*NAMED, "sure", "ready", "happy", "okay", "ok", "nervous", "comfortable", "confident"})
)
ADJECTIVE = (
    r"(?:too |so |very |that |really |always |still |a bit |quite )*(?:hard|difficult|easy|tough|heavy|painful|scary|"
    r"boring|busy|bad|good|nice|fun|lonely|strange|weird|stressful|tiring|exhausting|annoying|frustrating|lovely|"
    r"awful|terrible|great|okay|ok|alright|fine|sad|upsetting|embarrassing|awkward|long|loud|quiet|dark|safe)"
    r"(?: (?:for|on|to) (?:you|be|do|hear|live)\b.*| (?:there|at home|at work))?$"
)
_WHAT_IT_IS = re.compile(rf"{ADJECTIVE}|(?:so |very |too )?(?:{FEELING}|important|out of|the one)\b")
AS_OBJECT = {"he": "him", "she": "her", "they": "them"}
_RUNS_ON = re.compile(r"\b(?:i'm|im|i)\b|(?: \S+){9}", re.IGNORECASE)


def is_several(who: str) -> bool:
    last = who.split()[-1]
    return who == "they" or last == "children" or (last.endswith("s") and last != "boss")


def does(who: str) -> str:
    return "do" if who == "you" or is_several(who) else "does"


def _makes(who: str, base: str, rest: str, *, past: bool) -> str | None:
    """What made them, in place of why they did."""
    bent = base in ("have", "be", "do") and rest.startswith((" to", " not"))
    if base not in BASES or bent or _RUNS_ON.search(rest):
        return None
    made = f"made {AS_OBJECT.get(who, who)}" if past else f"makes {AS_OBJECT.get(who, who)}"
    return f"what {made} {base}{rest}" if who == "you" else f"what do you think {made} {base}{rest}"


def _acts(found: re.Match[str]) -> str | None:
    return _makes(found["s"], found["v"], found["r"], past=found["a"] == "did")


def _is_so(found: re.Match[str]) -> str | None:
    """Why is it hard? -> What makes it hard?  Why are you leaving? -> What makes you leave?"""
    who, past, rest = found["s"], found["b"] in ("was", "were"), found["r"]
    first = rest.split()[0]
    if base := base_of_gerund(first) if first.endswith("ing") else None:
        return _makes(who, base, rest[len(first) :], past=past)
    if not _WHAT_IT_IS.match(rest):
        return None
    return f"what {'made' if past else 'makes'} {AS_OBJECT.get(who, who)} {rest}"


def _keeps(found: re.Match[str]) -> str:
    """Why do you not use it? -> What keeps you from it?"""
    who = AS_OBJECT.get(found["s"], found["s"])
    return f"what {'kept' if found['a'] == 'did' else 'keeps'} {who} from it"


_BARE = frozenset("it that this these those them".split())


def tried_with(found: re.Match[str]) -> str:
    about = f" about {found['about']}" if found["about"] and found["about"] not in _BARE else ""
    return f"what have you tried so far with {found['who']}{about}"


def table(rules: Iterable[tuple[str, Put]]) -> Rules:
    return tuple((re.compile(pattern), put) for pattern, put in rules)


TOLD = r"(?:tell|told|telling|say to|said to)"
TALKED = (
    r"(?:(?:talk|speak|chat)(?:ed|ing)? (?:to|with)|spoken (?:to|with)|spoke (?:to|with)|ask(?:ed|ing)?|ring|"
    r"call(?:ed|ing)?|phone|email(?:ed)?|text(?:ed)?|write to|written to|approach(?:ed)?)"
)
ABOUT = rf"(?: (?:about|with|of) (?P<about>{THING}))?"
_PUT_FORWARD = (
    r"(?:(?:have|did|do|can|could|would|should|will|had) you (?:ever |already |not |maybe |actually |also |just )*"
    r"(?:thought (?:about|of) |thought to |considered |tried |think (?:about|of) |consider |try )?(?:to |and )?"
    r"(?:try(?:ing)? to )?|"
    r"(?:why don't|why not|couldn't|shouldn't|can't|won't|wouldn't)(?: you)? (?:just |simply )*|"
    r"(?:what|how) about |(?:i think |maybe |perhaps |surely )*you (?:should|could|need to|must|ought to|have to|"
    r"might want to)(?: just| always| simply| also)* |"
    r"(?:i'd|i would|i|my advice is|my tip is|best) (?:just |simply |really |strongly )*(?:(?:suggest|advise|recommend|"
    r"say) (?:that )?(?:you )?(?:should |to )?)?(?:go and |to )?|(?:just |go and |first |maybe |perhaps )*)"
)
OF_ADVICE = table(
    (
        (rf"{_PUT_FORWARD}{TOLD} (?P<who>{PERSON})\b", "what have you said to {who} so far"),
        (rf"{_PUT_FORWARD}{TALKED} (?P<who>{PERSON})\b{ABOUT}", tried_with),
        (r"(?:have|did) you (?:ever |already )?(?:tried|try)\b", "what have you tried so far"),
    )
)
OF_WHY = table(
    (
        (r"why not$", "what makes you say that"),
        (r"why didn't you\b", "what held you back"),
        (r"why (?:can't|couldn't|won't) you\b", "what stands in the way"),
        (rf"why (?P<a>did|do|does) (?P<s>you|{WHO}) not\b", _keeps),
        (r"why (?:don't|not|dont)\b", lambda _: None),
        (rf"why (?P<a>did|do|does) (?P<s>you|it|{WHO}) (?P<v>[a-z]+)(?P<r>.*)$", _acts),
        (
            r"why would you (?P<v>[a-z]+)(?P<r>.*)$",
            lambda m: f"what would make you {m['v']}{m['r']}" if m["v"] in BASES else None,
        ),
        (r"why have you\b|how come\b", "what led to that"),
        (rf"why (?P<b>is|are|was|were) (?P<s>you|{WHO}|{THING}) (?P<r>[a-z].*)$", _is_so),
        (
            r"why an? (?P<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b",
            "what makes it a {n}",
        ),
        (r"why (?:just |right )?now\b", "what makes this the moment for it"),
        (
            r"why (?P<n>(?:the|your|his|her|their|that|this) [a-z]+(?: [a-z]+)?|[A-Z][a-z]+)$",
            "what matters to you about {n}",
        ),
        (
            r"why (?P<v>(?!(?:do|does|did|have|has|had|be|is|are|can|will|would)\b)[a-z]+)(?P<r> .+)$",
            lambda m: _makes("you", m["v"], m["r"], past=False),
        ),
    )
)
