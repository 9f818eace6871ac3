"""Hears a clause that is about the talk itself, small talk or a bare answer: to say it back would be empty."""

from __future__ import annotations

import re

_OF_THE_TALK = (
    "our (?:half hour|session|chat|conversation|call)|this (?:session|chat|bot|app|conversation)|before we|let's|"
    "we(?:'ve| have| had)? (?:said|talked|covered|discussed|agreed|looked|begin|finish)|"
    "we (?:can |could |should )?(?:talk about|look at|focus on|work on)|"
    "while (?:i|we) (?:talk|speak|chat|type)|(?:weird|odd|strange|funny|nice|good) (?:talking|speaking|"
    "typing|to talk) to|"
    "(?:good|nice|great|lovely) (?:chat|talk|session)|(?:finished|done|all|enough) for (?:today|now)|"
    "coaching|found the link|how (?:this|it) (?:goes|works)|(?:bring up|talk about|discuss|raise) "
    "(?:two|three|a few|some) things|we've been over|here we are|(?:last|next|first) session|round the "
    "houses|come a long way|"
    "talked too much|"
    "have it straight|"
    "(?:i|you) can think of|(?:looked at|seen|thought of) (?:it|that) (?:like that|that way|before)|"
    "^(?:idea|option|plan|step|way|number) (?:\\d|one|two|three|[a-e])\\b|"
    "^the (?:first|second|third|fourth|fifth|last|other)(?: one)? (?:is|would be)|"
    "haven't got anything|(?:prepared|brought) (?:no|nothing)\\b|not thought (?:of any|on this|"
    "about it)|nothing in particular|^(?:i'm|i am) done(?:,? i think)?$|this thing on|(?:perhaps|maybe) "
    "we (?:might|could|can|"
    "should|may)|joined the|nearly "
    "(?:there|done)|when we meet|next time we|half of this|"
    "(?:going|about|meant) to say something|"
    "another question|the question|the next question|question mark|as an ai|chatbot|robot|"
    "(?:pick|choose|decide) \\w+ for me|nothing else|everything is covered"
)
_ASKED_OF_THE_PARTNER = "give me|tell me|ask me|send me|show me|help me|thank"
_SMALL_TALK = (
    "(?:need|have|got) to (?:run|go|dash|shoot)(?: for my| now| soon|$|,)|can't complain|"
    "i(?:'m| am)(?: a bit| so)? late(?! (?:for|with|on|to|in|again))|"
    "(?:must|need to|have to|should|better) (?:just )?(?:close the|open the|get the door|answer the|"
    "take this|hang up)|"
    "^(?:need to|have to) (?:run|go|dash)(?! (?:to|back|for a|out|through|over)\\b)|"
    "(?:network|signal|connection|line|wifi|wi-fi|battery) (?:is|was|keeps|went|drops|died)|"
    "(?:one|two) secs?|one moment|back now|bear with|"
    "i'll just (?:find|get|grab|close|shut|put|turn|move)|must (?:depart|leave|dash|go)(?: now|$)|"
    "it's (?:freezing|boiling|cold|hot|raining|snowing|pouring)"
)
_NO_ANSWER = "that(?:'d| would| will) do|comes to mind|foggiest|faintest|not to sure|have to think about"
# "We were nine in the shop" is a count of heads, not an age.
_HEADS = (
    "we(?:'re| are| were)(?: only| just)? (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    "(?: (?:in|at|on)\\b|$)"
)
_ASIDE = re.compile(
    rf"\b(?:{'|'.join((_OF_THE_TALK, _ASKED_OF_THE_PARTNER, _SMALL_TALK, _NO_ANSWER, _HEADS))})(?!\w)"
)
_ANSWER_ONLY = re.compile(
    r"^(?:it|that|this)(?:'s| is| was| has been| would be| will be| sounds| sounds like| seems)(?: like)?(?: a| an)?"
    r"(?: very| really| quite| so)? "
    r"(?:good|great|ok|okay|fine|nice|helpful|interesting|lovely|true|right|useful)"
    r"(?: one| idea| plan| thing| advice| point| approach)?$"
    r"|^i(?:'ve| have)(?: \w+ly)? (?:got )?(?:nothing|no ideas?|none)\b(?! (?:to|how|what|why|left|in|for))"
    r"|^i (?:think|guess|suppose|believe|reckon) (?:that's|that is|this is)\b|^it's me\b"
    r"|^i (?:can't|don't|won't|do|did|am|have),|^mine (?:is|was|would|'s)\b|^i said (?:an? )?(?:\d+|one|"
    r"two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|^(?:no )?there (?:is|are)(?: not|n't)?$|^i have no (?:idea|clue)$|^i(?:'ve| have) no notion$|"
    r"^i haven't (?:a|the) (?:scooby|clue)$|^(?:it|this|that) (?:has|have|had) "
    r"(?:been|helped)\b"
)


def is_an_aside(low: str) -> bool:
    """Whether the clause says nothing of their matter."""
    return bool(_ASIDE.search(low) or _ANSWER_ONLY.match(low))
