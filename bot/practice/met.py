"""Questions met by their form, where no fact says it: what others think of it, and what it is for the client."""

from __future__ import annotations

import re

from bot.practice.about import OF_ANY_TALK, WEAK, topic_of
from bot.practice.case import Known
from bot.practice.how_it_is import asks_how_it_is, supposes
from bot.practice.talk import Talk
from bot.practice.wants import asks_for_a_view, wanted
from bot.practice.wording import content, shared, stems

OF_A_MOMENT = frozenset({"replied", "who", "since"})
"""What was said or done then, who it was and how long it is, is not what is held back."""
ASIDE_OF_THE_GOAL = frozenset({"replied", "felt", "hindered", "supposed", "value"})
"""Who asks so does not ask for the goal, whatever part of the way it may be on."""
HYPOTHETICAL = frozenset({"supposed", "wished"})
"""What would be, or was wished for, is answered by no fact."""
OF_THEMSELVES = frozenset({"felt", "since"})
"""What something named is like, or how long it is, is no fact of it, unless one says so."""
_SAYING = r"(?:said|says|asked|asks|told|calls|goes|left a note)"
_NEAR = 3  # words between somebody's name and what they said
_VIEWS = frozenset({"think", "opinion", "reckon", "react", "reaction", "know", "notice"})


def form_of(talk: Talk) -> str:
    """The pool that the question's form wants; "" where there is none."""
    said_back = talk.kind in ("reflection", "summary") and "?" not in talk.line.text
    if said_back or not talk.line.asks:
        return ""
    if talk.kind == "why_value":
        return "value"
    return wanted(talk.line) or ("felt" if asks_how_it_is(talk) or supposes(talk) else "")


def asks_others(talk: Talk) -> bool:
    return asks_for_a_view(talk.line, talk.case.client.name)


_INVITES = re.compile(
    r"\b(?:what(?:'s|s| is| has| was| were)? (?:happen\w*|else|about|going on)|"
    r"what (?:have (?:you|u)|(?:you|u) (?:tried|noticed))|"
    r"how (?:do|does|did|is|are) (?:it|that|this|things|the \w+) (?:go|work|happen|come|start|look|stand)|"
    r"tell|describe|explain|say more|more about|example|"
    r"what comes up|there to it|(?:what is|what's) [\w' ]{1,30} about$)\b",
    re.IGNORECASE,
)


def asks_something_else(talk: Talk) -> bool:
    """Something of its own about what is on the table: no invitation to tell on, and nothing called by its name."""
    line = talk.line
    named = topic_of(talk.case, line.asked - WEAK - OF_ANY_TALK) or talk.about.stands_for
    if not line.asks or named or line.signs.keys() & {"invites", "asks again", "what is it"}:
        return False
    asked = " ".join(part.text for part in line.parts if part.is_question)
    return not _INVITES.search(asked) and bool(line.small & _ASKING) and not talk.names_news(talk.before.live)


_ASKING = frozenset({"what", "which", "how", "who", "where", "when", "why"})


def others_view(talk: Talk) -> bool:
    """What somebody else says of it: as it stands among the facts, else as the client would have it from them."""
    if not asks_others(talk):
        return False
    if talk.meant is None:
        names = bool(talk.line.asked - WEAK - OF_ANY_TALK) and talk.names_news(talk.about.topic)
        return not names and talk.react("others", "told")
    talk.did = "told"
    topic = topic_of(talk.case, stems(talk.meant.words)) or talk.about.topic
    fact = _view_among_facts(talk, talk.meant, topic)
    return (fact >= 0 and talk.speech.fact(topic, fact, whole=True)) or talk.speech.view(talk.meant, topic)


def _is_said_by(who: Known, text: str) -> bool:
    """ "My daughter asked whether": they, and not somebody who spoke to them."""
    return bool(
        re.search(
            rf"\b(?:{'|'.join(who.words)})\b(?:\W+\w+){{0,{_NEAR}}}?\W+{_SAYING}\b", text, re.IGNORECASE
        )
    )


def _view_among_facts(talk: Talk, who: Known, topic: str) -> int:
    """The fact of that topic, not told yet, which says what they think, or what they said; -1 for none."""
    facts = talk.case.topics[topic].facts if topic else ()
    of_them = [
        at
        for at, fact in enumerate(facts)
        if shared(stems(who.words), content(fact.full)) and not talk.speech.is_told(topic, at)
    ]
    views = [at for at in of_them if _VIEWS.intersection(facts[at].words)]
    sayings = [at for at in of_them if _is_said_by(who, facts[at].full)]
    return next(iter((*views, *sayings)), -1)
