"""Phrases that steer the conversation wherever they stand in a message, and the words that must be there first."""

from __future__ import annotations

import re

_PATTERNS: dict[str, tuple[str, str]] = {
    "delete": (
        "delete erase wipe",
        r"\b(?:delete|erase|wipe) (?:all (?:of )?)?(?:everything|my (?:data|account|messages|history|"
        r"chats?|details|information|records?)|"
        r"(?:everything|all|whatever|anything|what|the (?:data|stuff|things)) (?:that )?(?:you (?:have|"
        r"know|keep|ve got|stored)|youve (?:got|stored)|ive (?:said|told|written)|i (?:said|told|"
        r"wrote)))\b",
    ),
    "privacy": (
        "confidential private anonymous boss manager employer",
        r"\b(?:is|are|will) (?:this|it|that|my (?:answers|messages|data)|these|what i (?:say|write|type)) "
        r"(?:\w+ ){0,2}(?:confidential|private|anonymous)\b(?! (?:matter|school|sector|practice|room))"
        r"|\b(?:can|will|does|could) (?:my |the )?(?:boss|manager|employer) (?:be able to )?(?:see|read|"
        r"get to see|get) (?:this|these|what i|it|my)\b",
    ),
    "advice": (
        "should would advice tips suggestions ideas suggest recommend",
        r"(?!.*\b(?:is what|(?:is|thats) (?:my|the) question)\b)"
        r"(?:^|\b(?:so|but|then|ok|please|honestly|just tell me) )what (?:should|shall|would) (?:i|you) "
        r"(?:do|say|suggest|advise|recommend)(?: (?:if|about|with|to|when|in|then)\b|$)"
        r"|\bwhat (?:do|would) you (?:suggest|recommend|advise)\b|\bdo you have any (?:tips|advice|"
        r"suggestions|ideas)\b|\b(?:any|got any) (?:tips|advice|suggestions) (?:for|on|to|about)\b"
        r"|\b(?:give|offer) me (?:some |any |your |a few )?(?:tips|advice|suggestions|ideas|"
        r"recommendations)\b|\bcan you (?:suggest|recommend|advise)\b",
    ),
    "who_are_you": (
        "robot bot human ai chatbot machine person",
        r"\b(?:are you|am i (?:talking|speaking|chatting|writing) (?:to|with)|is this) (?:\w+ "
        r"){0,3}(?:robot|bot|human|ai|chatbot|machine|real person)\b"
        r"|\byou are (?:a )?(?:robot|bot|machine) or (?:a )?(?:person|human)\b",
    ),
    "help": (
        "mean understand",
        r"\bwhat do you mean (?:by|with|when)\b|\b(?:dont|do not|didnt) (?:really )?understand (?:the|"
        r"your|this|that) question\b",
    ),
    "insult": (
        "fuck screw piss you youre",
        r"(?:^|\b(?:oh|ok|no|well|just|honestly|seriously|please|so) )(?:fuck|screw|piss) (?:off|you)\b|"
        r"\byou(?:re| are) (?:just )?(?:a )?(?:useless|stupid|dumb|"
        r"crap|shit) (?:bot|robot|machine|program)\b",
    ),
    "who_reads": (
        "read see",
        r"\bwho (?:else )?(?:can|will|gets to|could) (?:read|see) (?:this|these|it|my|what)\b",
    ),
}
_GATES = {name: frozenset(words.split()) for name, (words, _) in _PATTERNS.items()}
ANYWHERE = tuple(
    ("privacy" if name == "who_reads" else name, _GATES[name], re.compile(pattern))
    for name, (_, pattern) in _PATTERNS.items()
)
