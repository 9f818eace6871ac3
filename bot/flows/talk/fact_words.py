"""The words that tell a fact that can stand in a summary from one that leans on what is left out."""

from __future__ import annotations

import re

BEGINS = re.compile(
    r"(?:(?:last|this|every|on|in|since|at|for|these|most|after|before) (?:(?:the|your|a|an|last) )?\w+(?: \w+)?,? |"
    r"yesterday,? |today,? |tonight,? )?"
    r"(?:you(?:'re|'ve|'d|'ll)?|your|he(?:'s|'d|'ll)?|she(?:'s|'d|'ll)?|they(?:'re|'ve|'d|'ll)?|the|nobody|everyone|"
    r"everybody|people|no one|there(?:'s| is| are| was)|it(?:'s| is| was) your|(?!I\b)[A-Z]\w+(?:'s)?) "
)
"""A fact begins with whom or what it is about."""
LEANS = re.compile(
    r"^(?:the (?:other|same|second|first|last|latter|former|one|point|thing|problem|issue|question|rest|result)\b|"
    r"you (?:mention|bring|tell (?:you|me)|ask (?:you|because)|feel you can|can|could|know|see|mean|guess|suppose|"
    r"think|said|say|just mean|don't know)\b)"
    r"|\b(?:too|either|as well|instead|though|etc|so|then|anyway|that|which|because|help|the other (?:one|day))$|"
    r"[:;()\"“”]|\bthis\b|,.*,"
)
"""What hangs on the words around it says nothing alone."""
ORPHAN = re.compile(
    r"\bthe (?:next|other|first|last|same|third|second) ones?\b|\b(?:how you not|for it|which one)\b|"
    r"\b(?:for|of|about|with|by) (?:that|those|this|these)\b(?! \w)|\b(?:for|of|about|with|by) that[,;]",
    re.IGNORECASE,
)
"""What it speaks of was named elsewhere."""
BROKEN_OFF = re.compile(
    r"\b(?:not|is|are|was|were|which|doing|that's|\w+'(?:re|m)|as \w+ \w+)$|^you (?:are|were) hoping for",
    re.I,
)
"""What ends so was cut by the ear."""
SOMEBODY = re.compile(r"\b(?:he|she|him|they|them|her(?! \w{3,}))\b")
POINTS = re.compile(
    r"\b(?:he|she|they|him|her|them|it|its|his|their|those|ones|(?<!^)there|"
    r"one(?= (?:i|you|that|of|is|was|and|to|who|which)\b|$|[,;])|"
    r"(?:he|she|it|that)'s|(?<!^)there's|"
    r"they're|they've|that(?= (?:is|was|one|way|kind|sort|day|time|night|week|person|man|woman)\b|$|[,;]))\b"
)
CHARGED = re.compile(
    r"\b(?:but|never|always|every|can't|cannot|won't|keeps?|only|still|alone|stuck|matters?|lost|wants?|needs?|wish|"
    r"hope|hoping|refuses?|again|nobody)\b",
    re.IGNORECASE,
)
CUT = re.compile(
    r",?\s+(?=(?:but|because|cause)\b|and (?:i|i'm|i've|he|she|they|we|my|now|then)\b|so (?:i|i'm|now)\b)",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"^(?:(?:and|because|cause|so|then|now|also|plus|well|anyway|hiya?|hello|ok|okay|yeah|basically|honestly|"
    r"long story short|the thing is|thing is|you see|(?:even )?though|second(?:ly)? off|first(?:ly)? off|"
    r"first of all|on top of (?:that|it)|to be (?:fair|honest))\b[\s,:]*)+",
    re.IGNORECASE,
)
ENDS = re.compile(
    r",? (?:and|but|so|because|which|like|though|although|even though|while|whereas|except|as if|until|before|after|"
    r"instead of|without|when|since)\b|, ",
    re.IGNORECASE,
)
"""Where a fact that is too long can end and still be one."""
HANGS = re.compile(
    r"\b(?:the|a|an|my|your|his|her|their|our|of|to|in|on|at|for|with|from|by|between|both|either|not|is|are|was|were|"
    r"be|more|less|that|what|how|who|if|whether|about|just|only|like|say|said|says|think|know|as|than|into|it's|i|you|"
    r"when|where|which|some|any|no|every|these|those|it was|better|rather|and|but|so|or|because|that's|one|"
    r"\w+'(?:re|m|ve|ll|d|s)|(?!(?:meet|morn|even|wedd|build|th|someth|noth|anyth|everyth|train|feel)ing\b)\w+ing|"
    r"have|has|had|got|get|give|take|make|do|does|did|go|goes|went)$",
    re.IGNORECASE,
)
"""What ends so is cut in the middle."""
LOOSE = re.compile(
    r", so (?!that\b).*$| so (?:i|you|we|now|it|that's)\b.*$|(?<!doing)(?<!do)(?<!say)(?<!think)(?<!hope),? so$|"
    r",? (?:now|then|anyway|though|touch wood)$",
    re.IGNORECASE,
)
TENDER = re.compile(
    r"\b(?:harm|suicid\w*|overdose|cutting|cut as|my life|end it|kill\w*|die|died|dead|death|abus\w+|rape\w*|"
    r"hitting me|beat me|batter\w*|breakdown|psych\w*|rooftops?|drink(?:er|ing)|scars?)\b",
    re.IGNORECASE,
)
"""What was heavy is not put among the facts of a summary."""
GUESSED = re.compile(r"you're thinking about\b")
"""A wish that the ear has put in place of a bare doing."""
PURPOSE = re.compile(
    r"^(?:so (?:that )?(?:i|we|he|she|they|it)"
    r"(?:'d|'ll| can| could| would| will| might| may| should| don't| won't| do not)\b|so that|that|if|unless|what i)\b",
    re.IGNORECASE,
)
"""What they do it for is no fact yet, and "what I want is that I don't" would be turned into its opposite."""
ASKED = re.compile(
    r"(?:(?<=[.!?]\s)|^)(?:[^.!?\n]*\?(?=\s+\S)|(?![^?]*\b(?:should|you|your)\b)[^.!?\n]*\?\W*$)"
)
"""A question in a story is part of its telling; only one that asks for a verdict wants more than a summary."""
