"""How the client takes each kind of line (playbook §8): a rule for each."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.language.coach.sentences import plain
from bot.practice import asked, weights
from bot.practice.about import elsewhere, topic_words
from bot.practice.asked import is_beside, put_right
from bot.practice.line import Line
from bot.practice.talk import Talk
from bot.practice.telling import climb, end, reveal, short, shuts, stay, tell, work
from bot.practice.wording import shared, stems

_OF_THEM = frozenset("you your yours he him his she her they them their it this that there we us our".split())
"""Who or what a question may be about without naming it."""


def _open(talk: Talk) -> None:
    live = talk.about.topic in ("", talk.before.live) or talk.about.touches
    gives_back = talk.line.says_back and talk.mirror.nearness in ("adds", "selects")
    as_asked = "open on the topic" if live and not talk.about.foreign else "open"
    talk.weigh(talk.mirror.nearness if gives_back else as_asked)
    if elsewhere(talk.case, talk.client, talk.line) and talk.react("beside", "short"):
        return
    if talk.line.says_back and talk.mirror.nearness == "misses":
        put_right(talk)
    elif talk.line.small & _OF_THEM or not is_beside(talk):
        work(talk)


def _why(talk: Talk) -> None:
    talk.weigh("why")
    if not talk.react("defended", "defended") and not shuts(talk):
        short(talk)


def _why_value(talk: Talk) -> None:
    talk.weigh("why_value")
    work(talk)


def _reflection(talk: Talk) -> None:
    _said_back(talk, talk.mirror.nearness)


def _summary(talk: Talk) -> None:
    """What is no more than the last answer over again is no summary."""
    nearness = talk.mirror.nearness
    _said_back(talk, "summary" if nearness in ("adds", "selects") else nearness)


def _said_back(talk: Talk, heard_as: str) -> None:
    talk.weigh(heard_as)
    talk.change(mirrored=(*talk.client.mirrored, tuple(sorted(talk.line.told or talk.line.content))))
    if heard_as == "echoes":
        talk.react("said_so", "echoed")
        if talk.line.asks_openly:
            work(talk)
    elif heard_as == "misses":
        put_right(talk)
    else:
        asks = talk.line.asks and "check" not in talk.line.signs
        if heard_as in ("adds", "summary") or not asks:  # what it asks besides wants its answer, not a yes
            talk.speech.react("agreed")
        if shuts(talk) or (not talk.line.seeks and stay(talk)):
            return
        near = talk.speech.lies_near(talk.mirror.words) if heard_as == "adds" else None
        if near is None or asks or not reveal(talk, near):
            work(talk, given_back=not asks)


def _affirmation(talk: Talk) -> None:
    """Twice it does good; after that it begins to sound like flattery."""
    much = talk.before.praised >= weights.PRAISES
    talk.weigh("praise again" if much else "affirmation")
    talk.change(praised=talk.before.praised + 1)
    said = talk.react("praised", "flattered" if much else "praised")
    if talk.line.asks_openly or not said:
        tell(talk)


_WHAT_ABOUT = re.compile(r"\W*(?:(?:so|and|but|ok|okay|then) )*(?:what|how) about\b", re.IGNORECASE)


def _asks_about_a_topic(talk: Talk) -> bool:
    """ "What about Liam?" puts forward nothing, where it is somebody or something of the client's."""
    if not _WHAT_ABOUT.match(talk.line.text) or (talk.line.content and not talk.about.topic):
        return False
    return not talk.line.content or _is_all_of(talk.line.content, topic_words(talk.case, talk.about.topic))


def _is_all_of(words: frozenset[str], known: frozenset[str]) -> bool:
    return shared(words, known) == words


def _advice(talk: Talk) -> None:
    """Allowed or asked for, it is weighed; else it was tried, or there are warm thanks and nothing is done."""
    if asked.check(talk):
        return
    if talk.before.allowed or talk.before.asked:
        talk.kind = "advice_allowed"
        talk.weigh("advice allowed")
        if talk.react("considered", "considered"):
            return
    else:
        talk.weigh("advice")
    talk.change(advised=talk.before.advised + 1)
    first = "tried" if (talk.before.advised + talk.before.seed) % 2 == 0 else "thanked"
    other = "thanked" if first == "tried" else "tried"
    if not any(talk.react(pool, pool) for pool in (first, other, "complied", "shut")):
        talk.did = first


def _permission(talk: Talk) -> None:
    """Leave to ask is no leave to advise."""
    talk.weigh("permission")
    talk.change(allowed="asks leave" not in talk.line.signs)
    talk.react("allowed", "allowed")


def _contracting(talk: Talk) -> None:
    talk.weigh("contracting")
    talk.react("contracted", "contracted")


def _aim(talk: Talk) -> None:
    """Back to what they came for: a word of assent, and the next rung to the goal where there is one."""
    talk.weigh("aim")
    talk.speech.react("aimed")
    if not climb(talk, "goal"):
        work(talk)


def _safety(talk: Talk) -> None:
    talk.weigh("safety")
    if not talk.react("safe", "safe"):
        short(talk)


def _refer(talk: Talk) -> None:
    talk.weigh("refer")
    beyond = talk.case.beyond
    said = talk.react("referred", "referred") or talk.react("agreed", "agreed")
    if beyond and beyond.layer in talk.client.opened and climb(talk, "goal"):
        talk.did = "referred" if said else talk.did


def _filler(talk: Talk) -> None:
    """Small talk; a nod after something heavy, or a word of sympathy, gets a pause; what cheers, thanks."""
    talk.weigh("filler")
    signs = talk.line.signs
    stays = "small talk" not in signs and (talk.speech.lingers() or "sympathy" in signs)
    pool = "praised" if "cheer" in signs else "paused" if stays else "chatted"
    if not talk.react(pool, "chatted"):
        talk.react("chatted", "chatted")


def _insult(talk: Talk) -> None:
    talk.weigh("insult")
    before = sum(place.startswith("sworn_at") for place in talk.before.told)
    if before >= weights.INSULTS or not talk.react("sworn_at", "offended"):
        end(talk)


def _swap(talk: Talk) -> None:
    talk.weigh("swap")
    talk.react("swapped", "swapped")


def _unclear(talk: Talk) -> None:
    """How do you mean? At most twice running; then they tell something of their own accord."""
    talk.weigh("unclear")
    if talk.before.misread >= weights.MISREAD or not talk.react("puzzled", "puzzled"):
        talk.did = "short"
        short(talk)


_MAY_HOLD_AN_OFFER = frozenset({"open", "closed", "settling", "contracting", "filler", "unclear"})
_OFFER = 6  # words of something told, once leave was given to tell it


def _offers(line: Line) -> bool:
    """ "Some people ask to see the job first. What do you make of it?", right after leave was given."""
    told = [part for part in line.parts if not part.is_question]
    return sum(len(part.words) for part in told) >= _OFFER and not any(
        "you are" in part.shows for part in told
    )


_BESIDE_A_NAME = frozenset("and so ok what how about with the your his her at in on then but".split())


def kind_of(talk: Talk) -> str:
    """What the line is; "and Ronan" is an invitation, though there is neither verb nor question in it."""
    line, topic = talk.line, talk.about.topic
    if line.kind in ("advice", "leading") and _asks_about_a_topic(talk):
        return "open"
    if line.kind in _MAY_HOLD_AN_OFFER and talk.before.allowed and _offers(line):
        return "advice"
    names = (
        bool(topic) and _is_all_of(line.content, topic_words(talk.case, topic)) and line.words.count("?") <= 1
    )
    words = [word for word in plain(line.text) if word[0].isalpha()]
    bare = names and len(words) <= _NAMES and all(word in _BESIDE_A_NAME or stems([word]) for word in words)
    return "open" if bare and not line.signs else line.kind


_NAMES = 4
"""Words of a line that does no more than name what it is about."""

RULES: dict[str, Callable[[Talk], None]] = {
    "open": _open, "closed": asked.closed, "settling": asked.settling, "scaling": asked.scaling,
    "leading": asked.leading, "stacked": asked.stacked, "why": _why, "why_value": _why_value,
    "reflection": _reflection, "summary": _summary, "affirmation": _affirmation, "advice": _advice,
    "permission": _permission, "contracting": _contracting, "aim": _aim, "safety": _safety, "refer": _refer,
    "end": end, "filler": _filler, "insult": _insult, "swap": _swap, "unclear": _unclear,
}  # fmt: skip
