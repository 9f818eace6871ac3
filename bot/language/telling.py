"""What somebody tells of themselves or of how it is, where ways were asked for: "I cried in the shop" is none."""

from __future__ import annotations

import re

from bot.language.phrases import is_instruction

_PAST = (
    r"(?!(?:n|f|sp|bl|exc|proc|succ|w)eed\b|embed\b|shed\b|wed\b)\w+ed|was|were|had|did|went|came|got|said|told|made|"
    r"took|gave|found|knew|thought (?!of\b|about\b|to\b)|felt|left|kept|held|sat|stood|spoke|broke|wrote|ran|began|"
    r"drank|sang|swam|saw|heard|met|paid|sent|spent|bought|brought|caught|taught|fought|slept|woke|wore|drove|rode|rose|"
    r"chose|lost|won|built|forgot|fell|grew|threw|blew|flew|drew|shot|stuck|struck|hid|ate|hung|swore|tore|understood|"
    r"used to|lay|rang"
)
_STANDING = (
    r"(?:can'?t|cannot|don'?t|didn'?t|haven'?t|hadn'?t|wasn'?t|am|hate|dread|love|know|doubt|wonder|wish|hope|feel|live|"
    r"own|remember|regret|miss|fear|have (?!to\b)|need (?!to\b)|want (?!to\b|out\b)|like (?!to\b))"
)
_OFTEN = r"(?:never|always|usually|often|sometimes|still|already|just|only|really|also|once|even|then|nearly|almost)"
_DOING = rf"(?: {_OFTEN})* (?:{_PAST})\b|(?: {_OFTEN})* keep \w+ing\b|(?: {_OFTEN})* {_STANDING}"
_HABIT = r" (?:never|always|usually|still|often|sometimes) (?!could\b)\w+"
_BEING = (
    r"'m (?:(?:still|always|just|constantly|already|currently) |"
    r"(?!(?:not )?\w+ing\b|gonna\b|tempted\b|(?:torn |split |caught )?between \w+ing\b))"
)
_HAVING = (
    r"'ve (?!(?:got |had )?(?:an? )?(?:idea|thought)\b|got to (?!choose|decide)|decided\b|made (?:up )?my\b)"
)
_OF_SELF = re.compile(
    r"^\W*(?:(?:and|but|so|well|because|then|now|yes|yeah|no|honestly|anyway|oh|actually|i mean)\b[\s,]*)*(?:i|we)"
    rf"(?:{_BEING}|{_HAVING}|{_DOING}|{_HABIT})",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^\W*(?:(?:and|but|so|well|oh|hey)\W+)*(?:do|did|does|are|were|have|has|how (?:many|much|old|long|often)|why|who|"
    r"what(?:'s| is| are| do| does) (?:your|you|this|it|that|the)|is (?:it|this|that|there|anybody))\b.*\?\W*$",
    re.IGNORECASE,
)
_OFFERS = re.compile(
    r"\b(?:could|might|maybe|perhaps|instead|ideas?|options?|ways?|choices?|plan b|either|what if|i'?ll|i'?d|"
    r"thinking of|going to|tempted|worked|helped|does help|would help)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+")
_ALSO = re.compile(
    r",?\s+(?:so|and|but) (?=(?:maybe|perhaps|i could|i might|i'?ll|i'?d|we could)\b)", re.IGNORECASE
)


def without_telling(words: str) -> str:
    """The message without the sentences that tell and offer nothing; "" where all of them do."""
    said = _ALSO.sub(". ", words.replace("’", "'"))
    kept = [one for one in _SENTENCES.split(said) if not _tells(one)]
    return words if len(kept) == len(_SENTENCES.split(said)) else " ".join(kept)


def _tells(sentence: str) -> bool:
    if _OFFERS.search(sentence):
        return False
    return bool(_OF_SELF.match(sentence) or _ASKS.match(sentence)) and not is_instruction(sentence)
