"""The pieces that requests about reminders are made of: polite beginnings and ends, the messages, "
"their verbs."""

from __future__ import annotations

import re
from typing import NamedTuple


class Request(NamedTuple):
    """What is asked of the partner, about its messages or about a step.

    kind: remind, ahead, off, on, only, fewer, more, rate, hours, days, pause, list, move, done, drop or mute.
    what: which step is meant, or what to be reminded of.  said: the words that name the time.
    due, every: local wall time, and the rule of what recurs (`times_every`).
    named: the words themselves tell that it is about the partner's messages, or a thing of its list.
    value: of "rate" (unit, count), of "hours" (from, to) as minutes of the day, of "days" weekdays, of "ahead" and
    "move" so many minutes before, or days later.
    rest: what else was said, in sentences of its own.
    over: the day until which a pause was asked for, where it is over already.
    """

    kind: str
    what: str = ""
    due: str | None = None
    every: str = ""
    said: str = ""
    named: bool = True
    value: tuple[int, ...] = ()
    rest: str = ""
    over: str | None = None


PRE = (
    r"^\W*(?:(?:oh|and|also|yo|like|ok|okay|k|hi|hey|hello|yes|yeah|no|so|well|now|then|sorry|please|pls|plz|"
    r"thanks|"
    r"thank you|"
    r"right|but|actually|alright|all right|great|cool|btw|by the way|before i forget|one more thing|hmm|um|"
    r"oh dear|"
    r"while i think of it|just|maybe|perhaps|kindly|i think|i'?m afraid|it'?s (?:a bit |too |all )?(?:too "
    r")?much|"
    r"mate|dude|bro|look|listen|tbh|ngl|to be honest|to be fair|honestly|just so you know|fyi|one "
    r"thing|another thing|"
    r"i'?m back|i'?m home(?: again)?|i am (?:home(?: again)?|back)|let'?s say)\b[\s,.:;!-]*)*"
)
_SOFT = r"(?:\s*(?:please|pls|kindly|maybe|also|just|perhaps|possibly|then|again|once more)\b,?)*\s*"
ASK = (
    r"(?:(?:(?:can|could|cld|cud|would|will|wd|may|might|shall|can't|couldn't)\s+(?:you|u|we|i)(?:\s+(?:ask|"
    r"get) you to)?|"
    r"(?:i'?d|i would|i should|i)\s+(?:like|love|appreciate|want|need|(?:be )?(?:very |most )?"
    r"(?:grateful|thankful|glad|obliged) (?:for|of|if you (?:could|would)?))(?!\s+(?:(?:for\s+)?you\s+)?to\b)|"
    r"(?:you|u)\s+(?:can|could|may|might|should)|(?:i'?d|i would|i should|i)\s+(?:like|love|want|need|prefer|"
    r"wish)(?:\s+(?:for\s+)?you)?\s+to|"
    r"i'?d (?:rather|like it if|be glad if) you|i would (?:rather|like it if|be glad if) you|(?:would you|"
    r"do you) mind|"
    r"(?:it|that) would be (?:good|great|nice|lovely|helpful) if you(?: could| would)?|if you (?:could|"
    r"would|can)|"
    rf"(?:would|is) it (?:be )?(?:ok|possible|okay|all right) (?:to|if you)|"
    r"(?:would|could|will) you be so (?:kind|good|nice) (?:as )?to|be so (?:kind|good|nice) (?:as "
    r")?to|be so (?:kind|good|nice) (?:as )?(?=not)|"
    r"(?:may|might|could|can) i (?:ask|trouble you|bother you) for|would it be possible (?:to|for you "
    r"to|if you)|i (?:was )?(?:wonder|wondering|hoping) (?:if |whether )?(?:you (?:could|would|might)|for)|"
    r"what would (?:really )?help is if you|it (?:would|'d) (?:really )?help if you(?: could| would)?|"
    r"it'?d be (?:good|great|nice|lovely|helpful) if you(?: could| would)?|"
    r"(?:is|would) it (?:be )?too much (?:trouble|bother|to ask)(?: for you)? to|"
    r"would you be able to|is there (?:a|any) "
    r"way to|(?:can|could|might|may) i have|"
    rf"let'?s|to|you to)\b)?{_SOFT}"
)
POST = (
    r"(?:[\s,.!-]+(?:please|pls|plz|thanks|thank you|thx|ta|cheers|if (?:you|u) (?:can|could|please|would|"
    r"don'?t mind)|"
    r"would you|could you|can you|for now|from now on|going forward|any ?more|ok|okay|if (?:that'?s|that is|"
    r"it'?s) "
    r"(?:ok|okay|all right|alright|fine|possible)|if possible|by me|with me|for me|max|at (?:the )?most|though|"
    r"then|"
    r"again|maybe|i think|now|at all|altogether|or so|too|dear|you know|ever|really|right|instead|"
    r"completely|lol|haha|mate|m8|bro|pal|dude|love|man|x+|ta|either|further|any longer))*\W*$"
)
MESSAGES = (
    r"(?:reminders?|remindings?|messages?|msgs?|nudges?|pings?|notifications?|notifs?|alerts?|texts?|"
    r"prompts?)"
)
THE = (
    r"(?:(?:the|these|those|your|ur|all|of|my|any|more|me|such|this|that|sending|to send|with|from you)\s+)*"
)
WRITING = (
    r"(?:remind(?:ing)?|nag(?:ging)?|ping(?:ing)?|nudg(?:e|ing)|messag(?:e|ing)|text(?:ing)?|writ(?:e|ing)|"
    r"both(?:er|ering)|bug(?:ging)?|hassl(?:e|ing)|hound(?:ing)?|spam(?:ming)?|pester(?:ing)?|msg(?:ing)?|"
    r"chas(?:e|ing)|contact(?:ing)?|disturb(?:ing)?|poke|buzz|"
    r"send(?:ing)?)"
)
TO_ME = r"(?:\s+(?:to\s+)?(?:me|us))?"
NOT = r"(?:do not|don'?t|dont|not|never|please not|stop)"
DOING = (
    r"(?:remind|nagg|ping|nudg|messag|text|writ|bother|pester|msg|chas|contact|send|annoy|disturb|bugg|"
    r"hassl|hound|spamm)ing"
)
DOING_TO = r"(?:send|remind|messag|text|writ|ping|nudg|bother|contact|msg|disturb)ing"
NO_MESSAGES = (
    rf"(?:(?:nothing|nowt|none|not|never|no(?:\s+more)?\s+{MESSAGES}|{MESSAGES}\s+not|"
    rf"{NOT}\s+(?:to\s+)?{WRITING}"
    rf"{TO_ME}(?:\s+(?:anything|{THE}{MESSAGES}))?|{NOT}\s+(?:to\s+)?be\s+(?:disturbed|bothered|"
    rf"contacted|messaged|reminded|pinged|"
    rf"nudged|texted)|no (?:point|use|sense)(?: in)? {DOING_TO}{TO_ME}(?:\s+anything)?|(?:send|write|"
    rf"text)(?:\s+me)?\s+(?:nothing|no {MESSAGES}))(?:\s+from you)?)"
)
_ADDRESSED = re.compile(r"\b(?:remind\w*|nudg\w+|you|u|ur|your|me|promised?)\b", re.IGNORECASE)


def rule(core: str) -> re.Pattern[str]:
    """A whole sentence that asks for this and for nothing else."""
    return re.compile(f"{PRE}{ASK}{core}{POST}", re.IGNORECASE)


def is_named(text: str) -> bool:
    """Whether the partner or its reminders are named: a bare "not before ten" may be an answer."""
    return bool(_ADDRESSED.search(text))
