"""What stands before a wish, or softens it: sighs, shrugs, a "no" to the last wording; and who is no one person."""

from __future__ import annotations

import re

SHRUGGED = re.compile(
    r"^\s*(?:(?:well|hmm|um+|er+)[\s,.]+)?"
    r"(?:(?:i )?(?:don'?t|dont|do not) (?:really )?know|dunno|(?:i'?m )?not (?:really )?sure|idk|no idea)[\s,.…-]*"
    r"(?:(?:but|maybe|perhaps|i guess|i suppose|probably)\b[\s,]*)*(?!how|what|whether|if|why|where|when|who)",
    re.IGNORECASE,
)
"""A shrug before the wish ("I don't know, maybe …"); not "I don't know how to …", which is one."""
DENIED = re.compile(
    r"^\s*(?:not (?:quite|really|exactly)|no|nope|nah|actually)\b[\s.,!:;-]+(?=\w+\s)|"
    r"^\s*(?:(?:oh|well|all) )?(?:fine|ok(?:ay)?|alright|right|sure|yes|yeah)(?: then)?[.,!:;]+\s*(?=\w+\s)",
    re.IGNORECASE,
)
WHERE_TO_START = re.compile(
    r"^\s*(?:(?:ugh|oh|well|hmm+|god|right|so|ok|okay|phew|ah)[\s,.…!]+)*"
    r"(?:where (?:do|should|to|would) (?:i )?(?:even )?(?:start|begin)|there'?s (?:so much|a lot)(?: going on)?|"
    r"(?:it'?s )?a long story)[\s,.…!?:-]+(?=\S)",
    re.IGNORECASE,
)
"""A sigh before the matter, which is no wish."""
ABOUT = re.compile(
    r"^\W*(?:(?:hello|hi|hey|ok|okay|well|so|yes|good (?:morning|afternoon|evening)|please|today)\b[\s,.!]*)*"
    r"(?:i(?:'d| would)? (?:just |really )?(?:want|like|need|wish)(?: to)? |(?:can|could) (?:we|i) |let'?s |to )?"
    r"(?:(?:speak|talk|chat)(?: today)?(?: with you)? about|discuss) "
    r"(?!.*\bwith (?:my|the|our|him|her|them|[A-Z]))(?=(?:my|the|our|a|an|how|what|whether|english|work)\b)",
    re.IGNORECASE,
)
"""To speak of something here is no goal; what is spoken of may hold one."""
SOFTLY = re.compile(
    r"^(?:i (?:wouldn'?t|would not) mind|i(?:'d| would) be (?:happy|glad|ok|okay|content|fine) (?:with|to)|"
    r"it(?:'d| would) (?:help|be (?:good|nice|great|useful)) (?:to|if i could))\s+",
    re.IGNORECASE,
)
"""A wish put so softly that it is not heard as one."""
ORGANISATION = re.compile(
    r"\b(?:culture|organi[sz]ation|company|firm|hospital|department|industry|country|system|society|"
    r"government|world|council)\b",
    re.IGNORECASE,
)
