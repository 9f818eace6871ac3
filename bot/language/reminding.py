"""Requests about reminders and steps, as people make them at any time: hears which, or that there is none."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.reminders.alone import hear_alone
from bot.language.reminders.asked import hear_reminder
from bot.language.reminders.hours import hear_hours
from bot.language.reminders.mending import mended
from bot.language.reminders.passing import hear_in_passing
from bot.language.reminders.settings import rate_alone
from bot.language.reminders.steps import hear_step
from bot.language.reminders.together import hear_together
from bot.language.reminders.wishes import hear_wish
from bot.language.reminders.words import Request

_MAYBE = re.compile(
    r"remind|rmd|"
    r"\bask|hit me|buzz|from you|bug|hassl|hound|spam|annoy|pester|disturb|contact|hear|remember me|nudg|ping|"
    r"notif|messag|msg|text|writ|nag|bother|pause|paus|break from|until|till|"
    r"alone|quiet|"
    r"before|b4|after|hours|between|only|just|day|week|often|more|less|fewer|many|much|enough|fine|promis|"
    r"commit|agree|"
    r"said|say|plan|set out|sign|list|coming|push|move|shift|postpon|resched|delay|bump|put|defer|change|do\b|"
    r"did|done|finish|complet|"
    r"tick|mark|sort|manag|drop|scrap|forget|delete|remov|cancel|lose|strike|cross|bin|chuck|ditch|abandon|"
    r"rid of|take|leave|"
    r"meant|suppos|undertak|kick|poke|prod|buzz|alert|wake|alarm|shout|check|come back|start|resum|on again|"
    r"back on|no |not |avoid|skip|track|open|outstanding|pending|run me|follow",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_FILLERS = re.compile(
    r"\b(?:u+m+|u+h+|er+m?)\b,?\s*|\blike (?=(?:at|on|in|\d|half|seven|eight|nine|ten)\b)", re.IGNORECASE
)
_OWN = re.compile(r"^\W*(?:i|i'd|i'll|we|let's|to)\b", re.IGNORECASE)
_MOST = 400
"""Letters of a message that may hold such a request."""


def hear_request(text: str, now: datetime, alone: bool = False) -> Request | None:
    """The request in a message: all of it, or one of its sentences with `rest` being the others.

    alone: nothing is open that messages of other people could belong to.
    """
    said = mended(_FILLERS.sub("", text.strip().replace("’", "'")))
    if not said or len(said) > _MOST or not _MAYBE.search(said):
        return None
    if several := _together(said, now):
        return several[0]._replace(named=any(one.named for one in several))
    whole = _of_one(said, now)
    if whole is not None:
        return whole
    sentences = [one for one in _SENTENCES.split(said) if one.strip()]
    for at, one in enumerate(sentences if len(sentences) > 1 else ()):
        request = _of_one(one, now)
        if request is not None and request.named:
            return request._replace(rest=" ".join(sentences[:at] + sentences[at + 1 :]))
    return hear_in_passing(said, now, _of_one) or (hear_alone(said, now, _of_one) if alone else None)


def hear_several(text: str, now: datetime) -> tuple[Request, ...]:
    """All of the settings in a message that holds more than one, and nothing else."""
    said = mended(_FILLERS.sub("", text.strip().replace("’", "'")))
    return _together(said, now) if len(said) <= _MOST else ()


def _together(said: str, now: datetime) -> tuple[Request, ...]:
    return hear_together(said, lambda part: hear_hours(part) or hear_wish(part, now) or rate_alone(part))


def _of_one(text: str, now: datetime) -> Request | None:
    setting = hear_hours(text) or hear_wish(text, now)
    if setting is not None:
        return None if _is_their_own(setting, text) else setting
    return hear_reminder(text, now) or hear_step(text, now)


def _is_their_own(setting: Request, text: str) -> bool:
    """ "I'd like to write more": what they will do themselves, and no word of the partner."""
    return not setting.named and bool(_OWN.match(text))
