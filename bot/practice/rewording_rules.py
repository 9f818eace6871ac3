"""The rules by which a closed question, a why or a piece of advice becomes an open question."""

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
_NAME = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Christmas|Easter)[A-Z][a-z]{2,}"
)
_OWNED = rf"(?:your|the|his|their|her) (?:{_KIN})"
_PERSON = rf"(?:him|her|them|{_OWNED}|{_NAME})"
_WHO = rf"(?:he|she|they|{_OWNED}|{_NAME})"
_IT = r"(?:it|this|that)"
_THING = r"(?:it|this|that|(?:your|the|his|her|their) [a-z]+)"
_SOMEBODY = r"(?:anyone|anybody|someone|somebody)"
_FEELING = "|".join(
    sorted({*NAMED, "sure", "ready", "happy", "okay", "ok", "nervous", "comfortable", "confident"})
)
_ADJECTIVE = (
    r"(?:too |so |very |that |really |always |still |a bit |quite )*(?:hard|difficult|easy|tough|heavy|painful|scary|"
    r"boring|busy|bad|good|nice|fun|lonely|strange|weird|stressful|tiring|exhausting|annoying|frustrating|lovely|"
    r"awful|terrible|great|okay|ok|alright|fine|sad|upsetting|embarrassing|awkward|long|loud|quiet|dark|safe)"
    r"(?: (?:for|on|to) (?:you|be|do|hear|live)\b.*| (?:there|at home|at work))?$"
)
_WHAT_IT_IS = re.compile(rf"{_ADJECTIVE}|(?:so |very |too )?(?:{_FEELING}|important|out of|the one)\b")
_STATES = frozenset(
    "know feel want like think have be get see hear need mean love hate believe live understand remember belong "
    "sleep manage realise realize expect hope wish prefer own happen seem enjoy".split()
)
_NOT_DONE = frozenset(
    "been had always ever known lived felt got wanted never not liked thought heard".split()
)
_AS_OBJECT = {"he": "him", "she": "her", "they": "them"}
_RUNS_ON = re.compile(r"\b(?:i'm|im|i)\b|(?: \S+){9}", re.IGNORECASE)


def _is_several(who: str) -> bool:
    last = who.split()[-1]
    return who == "they" or last == "children" or (last.endswith("s") and last != "boss")


def _does(who: str) -> str:
    return "do" if who == "you" or _is_several(who) else "does"


def _third(verb: str) -> str:
    """ "shout" -> "shouts"."""
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    irregular = {"have": "has", "do": "does", "be": "is"}
    return irregular.get(verb) or verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _happens(found: re.Match[str]) -> str | None:
    """How often does he shout? -> What happens when he shouts?"""
    who, verb = found["s"], found["v"]
    if verb not in BASES:
        return None
    form = verb if _does(who) == "do" else _third(verb)
    return f"what happens when {who} {form}{found['r']}"


def _makes(who: str, base: str, rest: str, *, past: bool) -> str | None:
    """What made them, in place of why they did."""
    bent = base in ("have", "be", "do") and rest.startswith((" to", " not"))
    if base not in BASES or bent or _RUNS_ON.search(rest):
        return None
    made = f"made {_AS_OBJECT.get(who, who)}" if past else f"makes {_AS_OBJECT.get(who, who)}"
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
    return f"what {'made' if past else 'makes'} {_AS_OBJECT.get(who, who)} {rest}"


def _feels(found: re.Match[str]) -> str:
    return f"how do you feel about {found['o'] or 'it'}"


def _thinks(found: re.Match[str]) -> str:
    who, verb = found["s"], found["v"]
    return f"how {found['a']} {who} feel about it" if verb == "feel" else f"what {found['a']} {who} {verb}"


def _tried_with(found: re.Match[str]) -> str:
    about = f" about {found['about']}" if found["about"] else ""
    return f"what have you tried so far with {found['who']}{about}"


def _so_far(found: re.Match[str]) -> str | None:
    return None if found["v"] in _NOT_DONE else "what have you done about it so far"


def _did(found: re.Match[str]) -> str | None:
    return f"what did {found['s']} do then" if found["v"] in BASES - _STATES else None


def _is_like(found: re.Match[str]) -> str:
    """Is he a good father? -> What is he like as a father?"""
    noun = found["n"]
    return f"what {found['b']} {found['s']} like as {'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _has_said(found: re.Match[str]) -> str:
    return f"what {'have' if _is_several(found['s']) else 'has'} {found['s']} said about it so far"


def _table(rules: Iterable[tuple[str, Put]]) -> Rules:
    return tuple((re.compile(pattern), put) for pattern, put in rules)


_TOLD = r"(?:tell|told|telling|say to|said to)"
_TALKED = (
    r"(?:(?:talk|speak|chat)(?:ed|ing)? (?:to|with)|spoken (?:to|with)|spoke (?:to|with)|ask(?:ed|ing)?|ring|"
    r"call(?:ed|ing)?|phone|email(?:ed)?|text(?:ed)?|write to|written to|approach(?:ed)?)"
)
_ABOUT = rf"(?: (?:about|with|of) (?P<about>{_THING}))?"
_PUT_FORWARD = (
    r"(?:(?:have|did|do|can|could|would|should|will|had) you (?:ever |already |not |maybe |actually |also |just )*"
    r"(?:thought (?:about|of) |thought to |considered |tried |think (?:about|of) |consider |try )?(?:to |and )?"
    r"(?:try(?:ing)? to )?|"
    r"(?:why don't|why not|couldn't|shouldn't|can't|won't|wouldn't)(?: you)? (?:just |simply )*|"
    r"(?:what|how) about |(?:i think |maybe |perhaps |surely )*you (?:should|could|need to|must|ought to|have to|"
    r"might want to)(?: just| always| simply| also)* |(?:just |go and |first |maybe )*)"
)
OF_ADVICE = _table(
    (
        (rf"{_PUT_FORWARD}{_TOLD} (?P<who>{_PERSON})\b", "what have you said to {who} so far"),
        (rf"{_PUT_FORWARD}{_TALKED} (?P<who>{_PERSON})\b{_ABOUT}", _tried_with),
    )
)
OF_WHY = _table(
    (
        (r"why not$", "what makes you say that"),
        (r"why didn't you\b", "what held you back"),
        (r"why (?:can't|couldn't|won't) you\b", "what stands in the way"),
        (r"why (?:don't|not|dont)\b", lambda _: None),
        (rf"why (?P<a>did|do|does) (?P<s>you|it|{_WHO}) (?P<v>[a-z]+)(?P<r>.*)$", _acts),
        (
            r"why would you (?P<v>[a-z]+)(?P<r>.*)$",
            lambda m: f"what would make you {m['v']}{m['r']}" if m["v"] in BASES else None,
        ),
        (r"why have you\b|how come\b", "what led to that"),
        (rf"why (?P<b>is|are|was|were) (?P<s>you|{_WHO}|{_THING}) (?P<r>[a-z].*)$", _is_so),
        (
            r"why an? (?P<n>[0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b",
            "what makes it a {n}",
        ),
        (r"why (?:just |right )?now\b", "what makes this the moment for it"),
        (
            r"why (?P<n>(?:the|your|his|her|their|that|this) [a-z]+(?: [a-z]+)?|[A-Z][a-z]+)$",
            "what matters to you about {n}",
        ),
        (r"why (?P<v>[a-z]+)(?P<r> .+)$", lambda m: _makes("you", m["v"], m["r"], past=False)),
    )
)
_TO_HAVE = r"(?:do you have|have you got)"
_FOR = r"(?P<r> (?:for|about|to|in|with|on) .+)?$"
_SAID = "agreed|said|answered|replied|responded|told|decided|promised|offered|complained"
_TRAITS = "good|bad|nice|strict|difficult|kind|hard|great|strong|quiet|fair|lazy"
_GOES = r"(?:well|badly|ok|okay|alright|all right|enough)"
OF_CLOSED = _table(
    (
        (
            rf"(?:have|did) you (?:ever |already )?{_TOLD} (?P<who>{_PERSON})\b",
            "what have you said to {who} so far",
        ),
        (rf"(?:have|did) you (?:ever |already )?{_TALKED} (?P<who>{_PERSON})\b{_ABOUT}", _tried_with),
        (r"(?:is|was) there anything else$", "what else is there"),
        (r"is there anything (?:else )?(?P<v>[a-z]+ing) (?P<r>.+)$", "what is {v} {r}"),
        (
            r"is there anything (?P<e>else )?(?:that )?(?P<r>(?:you|he|she|they) .+)$",
            "what {e}is there that {r}",
        ),
        (rf"is there {_SOMEBODY} (?P<e>else )?(?:who|that) (?P<r>.+)$", "who {e}{r}"),
        (rf"is there {_SOMEBODY} (?P<e>else )?(?P<r>you .+)$", "who {e}is there that {r}"),
        (r"(?P<b>is|are|was|were) there (?:any|some) (?P<n>[a-z]+(?: [a-z]+)?)$", "what {n} {b} there"),
        (rf"{_TO_HAVE} (?:any|some) (?P<n>(?:other )?[a-z]+){_FOR}", "what {n} do you have{r}"),
        (rf"{_TO_HAVE} an? (?P<n>plan|idea|goal|strategy|date|deadline){_FOR}", "what {n} do you have{r}"),
        (rf"(?P<a>can|could|will|would) {_SOMEBODY} (?P<e>else )?(?P<r>[a-z]+ .+|help)$", "who {e}{a} {r}"),
        (
            rf"(?:can|could|would|will) you (?P<v>ask|talk to|speak to|invite|call) {_SOMEBODY}(?P<r> .+)?$",
            "who could you {v}{r}",
        ),
        (
            rf"(?P<a>do|does|did) (?P<s>you|{_WHO}) (?P<v>like|love|enjoy|miss|hate|appreciate) "
            rf"(?P<o>{_THING}|him|her|them|{_NAME})$",
            "what {a} {s} {v} about {o}",
        ),
        (
            rf"(?P<a>do|does|did) (?P<s>you|{_WHO}) know (?:about|of) (?P<o>{_THING})$",
            "what {a} {s} know about {o}",
        ),
        (rf"(?P<a>does|do|did) (?P<s>{_WHO}) know\b", "what {a} {s} know of it"),
        (r"do you know (?:what|how|when|where|why|who|if|whether)\b", "what do you know about it so far"),
        (rf"(?P<a>does|do|did) (?P<s>{_WHO}) (?P<v>say|think|want|expect|need|feel)\b(?! you)", _thinks),
        (rf"(?:do you feel|are you) (?:{_FEELING})\b(?: (?:about|with|of|for) (?P<o>{_THING}))?", _feels),
        (rf"were you (?:{_FEELING})\b", "how did you feel then"),
        (rf"(?P<b>is|was) (?P<s>{_WHO}) an? (?:{_TRAITS}) (?P<n>[a-z]+)$", _is_like),
        (r"do you remember\b", "what do you remember of it"),
        (
            r"do you want to\b(?! (?:take|talk|look|stop|go on|move on|start|begin|work))",
            "what would you like to happen",
        ),
        (rf"(?:do|does) {_IT} happen\b", "what is going on when it happens"),
        (rf"did {_IT} (?:work|help|go well|go ok|go okay)\b", "what came of it"),
        (rf"does {_IT} (?:help|work)\b", "how does it help you"),
        (
            rf"(?P<a>do|did|does) (?P<s>you|{_WHO}|{_IT}) (?P<v>sleep|cope|manage|get on|go)(?: {_GOES})?$",
            "how {a} {s} {v}",
        ),
        (
            rf"(?:is|are) (?P<s>{_WHO}) (?:very |so |really |still )?(?:{_FEELING}|angry|aware|fine|ok|okay)\b",
            lambda m: f"how {_does(m['s'])} {m['s']} see it",
        ),
        (rf"are you (?P<v>sleeping|eating|coping|managing)(?: {_GOES})?$", "how are you {v}"),
        (r"are you (?P<v>getting|having|doing|taking) (?:any|some) (?P<n>[a-z]+)", "what {n} are you {v}"),
        (rf"is {_IT} {_ADJECTIVE}", "what is it like for you"),
        (rf"was {_IT} {_ADJECTIVE}", "what was that like for you"),
        (rf"how often (?:do|does) (?P<s>you|{_WHO}|it) (?P<v>[a-z]+)(?P<r>.*)$", _happens),
        (
            r"how long (?:has|have) .*\b(?:been|had|felt|lasted|going)\b",
            "what has it been like for you in that time",
        ),
        (rf"when did (?P<s>{_THING}) (?P<v>start|begin|happen|stop|change)\b", "how did {s} {v}"),
        (r"since when\b", "how did it begin"),
        (rf"(?:has|have) (?P<s>{_WHO}) (?:already |ever )?(?:{_SAID})\b", _has_said),
        (r"have you (?:already )?(?:decided|chosen|settled)\b", "what are you leaning towards"),
        (r"have you (?:already )?(?P<v>[a-z]+(?:ed|en|un|de|nt|ne|pt|ound|old))\b", _so_far),
        (rf"did (?P<s>you|{_WHO}) (?P<v>[a-z]+)\b", _did),
        (rf"(?P<a>will|would) (?P<s>{_WHO}) (?P<v>[a-z]+)\b", "what do you think {s} {a} do"),
    )
)
