"""Praise with nothing of the client's behind it: "amazing!", "I believe in you" (playbook §2: no flattery)."""

from __future__ import annotations

import re

from bot.language.coach.patterns import SEEN
from bot.language.coach.sentences import Sentence
from bot.practice.line import Line
from bot.practice.wording import content, shared

_QUALITY = re.compile(
    r"\b(?:courag\w+|brave\w*|nerve|guts|grit|patien\w+|honest\w*|care|caring|careful\w*|loyal\w*|persist\w*|"
    r"persever\w*|stamina|efforts?|work(?:ed)? hard|hard work|strength|stubborn\w*|disciplin\w*|skill\w*|"
    r"determin\w+|thoughtful\w*|creativ\w*|resourceful\w*|energy|warmth|humou?r|kept|stood|stuck|managed|"
    r"(?:takes?|took) (?:a lot|some|real|quite|something)|for (?:\w+ing|how)|"
    r"that (?:you|u) (?:said|told|did|went|\w+ed)|"
    r"(?:you|u|you've) (?:still |also |even )?(?:held|carried|ran|built|kept|"
    r"brought|raised|wrote|stayed|looked after|said no|told (?:him|her|them)|asked (?:him|her|them)|turned|rebuilt|"
    r"got (?:through|up|them|her|him)|came (?:back|here))(?: [\w']+){2,}|despite|although|even though|"
    r"thank\w*|thx|appreciate|"
    r"grateful)\b",
    re.IGNORECASE,
)
"""A strength or an effort by its name, what the praise is for, or plain thanks."""
_OF_THEM = re.compile(r"\b(?:you|u|you've|you're|youve|youre|your|ur)\b", re.IGNORECASE)
_VERDICT = re.compile(
    r"\b(?:such an?|(?:you're|youre|you are|u r|ur) an?) (?:\w+ )?(?:good|great|lovely|nice|kind|amazing|wonderful|"
    r"brilliant|fantastic|special|star|legend|hero|rock)\b",
    re.IGNORECASE,
)


def cheers(line: Line) -> str:
    """The words that cheer, the longest run of them, where nothing in the line says for what; else ""."""
    if line.asks or any(_says_for_what(part, line) for part in line.parts):
        return ""
    found = [
        match.group()
        for part in line.parts
        for name in ("cheer", "praise")
        for match in SEEN[name].finditer(part.text)
        if not _READS.search(part.text[: match.end()])
    ]
    return max(found, key=lambda words: len(words.split()), default="")


_READS = re.compile(
    r"\b(?:but|only|if|whether|when|until) (?:you|u) (?:can|could)\b[^.?!]*$|"
    r"\b(?:you|you're|u|ur|part of you|being|feel|feels|felt)(?: \w+){0,3} proud\b[^.?!]*$",
    re.IGNORECASE,
)
"""A reading of the client up to the cheer: "nobody but you can do it", "and you're proud of that"."""


def is_outcry(line: Line) -> bool:
    """ "Yesss love it": a few words, and nobody in them."""
    return len(line.text.split()) <= _FEW and not _OF_THEM.search(line.text)


_FEW = 4


def _says_for_what(part: Sentence, line: Line) -> bool:
    """A strength by its name, or something they did: of the person alone it is a verdict all the same."""
    if _QUALITY.search(part.text):
        return True
    about_them = bool(_OF_THEM.search(part.text)) and not _VERDICT.search(part.text)
    return about_them and bool(shared(content(part.text), content(line.before)))
