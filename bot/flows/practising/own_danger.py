"""Danger told while somebody plays a part: only what they say of themselves counts, and they are asked whose it is."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice, Edited, Text
from bot.flows.core.scene import Scene
from bot.flows.practising import chairs, held, saying
from bot.flows.practising.asking_partner import called
from bot.flows.talk.risk_told import tell_of_risk
from bot.language.risk import hear_risk
from bot.practice.wording import content, shared

PARTS = frozenset({"practise", "drill"})
"""Flows in which somebody speaks as the coach of a made-up client."""
TO_THE_PARTNER = frozenset({"choose", "which", "settings", "aside"})
"""Of those, where they speak for themselves."""
FOR_THEMSELVES = frozenset({"nudge", "reminders", "forget", "prepare", "zone"})
"""After the chairs were changed: where they are asked as who they are."""
TAPS = ("it_is_me", "it_was_practice", "it_was_role")
TOLD = "danger_words"
_PIECES = re.compile(r"[^.;:!?\n,]+[.;:!?\n,]*")
_AND = re.compile(r"\b(?:and|but|so|because|then)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]|(?<!\w)['‘][^'’]{4,}['’](?!\w)")
_THEIRS = re.compile(r"\b(?:you|your|yours|yourself|u|ur|you(?:'|’)?(?:re|ve|d|ll))\b", re.IGNORECASE)
_MINE = re.compile(
    r"\b(?:i|i(?:'|’)?m|i(?:'|’)?ve|i(?:'|’)?d|i(?:'|’)?ll|im|ive|me|my|myself|mine)\b|"
    r"^\W*(?:just )?(?:wanna|want(?:ing)? to|gonna|going to|can(?:'|’)?t go on|cant go on)\b",
    re.IGNORECASE,
)
_SWALLOWED = re.compile(
    r"\bi(?:(?:'|’)?ve| have)? (?:just |already )?(?:took|taken|swallowed|had) (?!my\b)"
    r"(?:\w+ ){0,4}(?:pills|tablets)\b|"
    r"\bi(?:(?:'|’)?ve| have)? (?:just )?overdosed\b",
    re.IGNORECASE,
)
_ME = re.compile(r"\b(?:me|myself|mine|i am|i(?:'|’)?m|real|true|yes|yeah|yep)\b", re.IGNORECASE)
_PART = re.compile(
    r"\b(?:practi[cs]e|role|play(?:ing|ed)?|part|client|case|not (?:me|mine|real|serious)|"
    r"isn(?:'|’)?t (?:me|mine|real)|"
    r"wasn(?:'|’)?t (?:me|mine)|figure of speech|joking?|joke)\b",
    re.IGNORECASE,
)
_NOT_A_PART = re.compile(
    r"\b(?:not|isn(?:'|’)?t|wasn(?:'|’)?t|no) (?:the |a |part of the |my )?(?:practi[cs]e|role|part|joke|joking)\b",
    re.I,
)


def told_in_words(words: str, before: str = "") -> str:
    """The kind of danger that somebody tells of themselves, "" for none.

    A question to the client about safety is a sound line, and so is giving back what the client said (before).
    """
    plain = _QUOTED.sub(" ", words)
    to_nobody = "?" not in plain and not _THEIRS.search(plain) and not _gives_back(plain, before)
    own = plain if to_nobody else "; ".join(_own_pieces(plain))
    if not own.strip():
        return ""
    if _SWALLOWED.search(own):
        return "self"
    heard = hear_risk(own)
    return heard.risk if heard.sure else ""


def _gives_back(words: str, before: str) -> bool:
    """Half of it are the client's own words."""
    said = content(words)
    return len(shared(said, content(before))) * 2 > len(said)


def _own_pieces(words: str) -> list[str]:
    """Clauses said of oneself: nobody is addressed in them, nothing is asked."""
    pieces = [part for piece in _PIECES.findall(words) for part in _split(piece)]
    return [piece for piece in pieces if _MINE.search(piece) and not _THEIRS.search(piece)]


def _split(piece: str) -> list[str]:
    """Where the one half is about them and the other about oneself, each stands alone."""
    return _AND.split(piece) if _THEIRS.search(piece) else [piece]


def danger(scene: Scene) -> str:
    """The kind of danger told in this message to the partner itself, "" for none: what stops the talk at once."""
    words = scene.incoming.words if isinstance(scene.incoming, Text | Edited) else ""
    here = scene.session.here
    if not words:
        return ""
    if here is not None and here.flow in PARTS:
        return told_in_words(words, held.client(scene).last if scene.has("client") else "")
    return scene.heard.risk.risk if scene.heard.risk.sure else ""


def meets(scene: Scene) -> bool:
    """Ask whose it is where a part is played, and take the answer; False when there is nothing of the kind."""
    here = scene.session.here
    if here is not None and here.flow == "whose":
        return _answered(scene)
    if not _plays_a_part(scene) or not (kind := danger(scene)):
        return False
    words = scene.incoming.words if isinstance(scene.incoming, Text | Edited) else ""
    held.put(scene, TOLD, {"kind": kind, "words": words})
    course.lay(scene, "whose", "words")
    course.ask(scene)
    return True


def _plays_a_part(scene: Scene) -> bool:
    here = scene.session.here
    if here is None or here.flow == "risk":
        return False
    if here == ("practise", "line") and called(scene.words) is not None:
        return False
    if here.flow in PARTS:
        return not (here.flow == "practise" and here.state in TO_THE_PARTNER)
    return scene.has(chairs.PART) and here.flow not in FOR_THEMSELVES


def _answered(scene: Scene) -> bool:
    """By a tap or in words; more danger is no answer but theirs."""
    trigger = _meant(scene)
    if trigger is None:
        return False
    told = dict(scene.value(TOLD) or {})
    if not trigger:
        course.ask(scene, None, "help")
        return True
    scene.session.release([TOLD])
    course.follow(scene, trigger)
    if trigger == "it_is_me":
        chairs.put_away(scene)
        tell_of_risk(scene, str(told.get("kind") or "self"))
    else:
        _go_on(scene, str(told.get("words") or ""))
    return True


def _meant(scene: Scene) -> str | None:
    """The trigger; "" where it stays open; None where what came is no answer."""
    incoming = scene.incoming
    if isinstance(incoming, Choice):
        offered = incoming.asked == scene.session.asked and incoming.trigger in TAPS
        return incoming.trigger if offered else None
    if not isinstance(incoming, Text):
        return None
    words = incoming.words
    if _NOT_A_PART.search(words) or scene.heard.risk.sure:
        return "it_is_me"
    if _PART.search(words) or "figure_of_speech" in scene.heard.intents:
        return "it_was_practice"
    return "it_is_me" if _ME.search(words) else ""


def _go_on(scene: Scene, words: str) -> None:
    """In a part it stays unsaid: no client is to answer it, and no session to make a goal of it."""
    if saying.is_in_role(scene):
        course.ask(
            scene, scene.utter("whose", "words", "unsaid", course.shown(scene, held.shows_client(scene)))
        )
    elif scene.has(chairs.PART):
        course.ask(
            scene, scene.utter("whose", "words", "unsaid_role", course.shown(scene, chairs.shows_part(scene)))
        )
    else:
        _take_as_said(scene, words)


def _take_as_said(scene: Scene, words: str) -> None:
    """A note on the practice, an answer to a drill: what was held back is taken where it was meant."""
    saying.turn_to(scene, words)
    if scene.session.here is not None:
        endings.answer(scene)
