"""What a learner does besides the kinds of line of the labelling guide: asks leave, refers on, comes to an end."""

from __future__ import annotations

import re

_HELP = (
    r"doctor|gp\b|therap\w+|counsell?\w+|psycholog\w+|psychiatr\w+|specialist|professional|helpline|hotline|"
    r"occupational health|medical|clinic|nurse|physician|mental health|crisis line|support line"
)

SIGNS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "safety": (
            r"\b(?:are|r) (?:you|u) (?:feeling )?(?:safe|in danger|thinking (?:of|about) (?:suicide|"
            r"ending|hurting|harming))|"
            r"\b(?:suicid\w*|kill(?:ing)? yourself|end(?:ing)? (?:your|it all|ur) ?(?:life)?|"
            r"hurt(?:ing)? yourself|"
            r"harm(?:ing)? yourself|self[ -]harm\w*|not (?:want(?:ing)? to )?(?:be here|live|wake up))\b|"
            r"\b(?:feel|are you|keep(?:ing)? (?:you|yourself)) safe\b"
        ),
        "refer": (
            rf"\b(?:{_HELP})\b[^.?!]{{0,80}}\b(?:help|right|better|talk|see|speak|support|turn to|"
            rf"could|might|person|place|know)|"
            rf"\b(?:help|right (?:person|place)|better (?:with|for|than)|talk|speak|see|turn to|"
            rf"support|someone|somebody|anyone)\b"
            rf"[^.?!]{{0,80}}\b(?:{_HELP})|"
            r"\b(?:beyond|outside|more than) (?:what |for )?(?:coaching|i|we|my)\b|"
            rf"\b(?:something|matter|question|one|that's|is) for (?:a|an|your|the) (?:\w+ )?(?:{_HELP})\b|"
            r"\b(?:not (?:the )?right (?:person|one|place)|not (?:trained|qualified)|"
            r"isn'?t (?:for )?coaching)\b"
        ),
        "permission": (
            r"\b(?:may|can|could|might|shall|would you (?:like|mind|want)|do you (?:mind|want)|"
            r"is it (?:ok|okay|alright|all right|fine)|"
            r"would it (?:be (?:ok|okay|alright|all right|helpful|useful|fine)|help)|are you (?:ok|"
            r"okay|open))\b[^.?!]{0,24}?"
            r"\b(?:i|me)\b[^.?!]{0,12}?\b(?:share|offer|suggest|t(?:ell|old) you (?:what|something|how)|"
            r"challenge|make an? (?:suggestion|observation)|"
            r"give you (?:an?|my|some)|say what|point|add|idea|advice|(?:an?|my|some) (?:thought|"
            r"observation|idea|suggestion))"
        ),
        "offer": (
            r"\bi (?:could|can|might|have|'ve got)\b[^.?!]{0,60}\bif (?:you(?:'d)? (?:like|want|wish|are interested)|"
            r"that helps|it helps)\b|\bif you(?:'d)? (?:like|want),? i (?:could|can|might)\b"
        ),
        "own way": (
            r"\bwhat (?:helped|worked for|saved) me\b|\b(?:helped|worked for|saved) me (?:a lot|was)\b|"
            r"\bi used to (?:be|do) (?:just )?(?:the same|like (?:that|you))\b"
        ),
        "aim": (
            r"\b(?:com(?:e|ing)|going?|bring(?:ing)?) (?:us )?back to (?:what (?:you|u) want\w*|"
            r"(?:your|the|ur) (?:goal|aim|question|topic))|"
            r"\b(?:come|go|get|turn) back to what (?:you|u) (?:want|hope|came)\w*|"
            r"\bwhat (?:you|u) (?:wanted|said you wanted|came (?:here )?(?:for|with))\b|"
            r"\b(?:you|u) (?:wanted|said (?:that )?(?:you|u) wanted|came)\b[^.?!]{0,60}\b(?:today|"
            r"goal|from this|to take|leave with|walk away)|"
            r"\bhow (?:does|do|is) (?:that|this|it|all this)\b[^.?!]{0,20}\b(?:fit|help|serve|connect|"
            r"relate|link)\w*\b[^.?!]{0,30}"
            r"\b(?:goal|aim|what you want\w*|wanted|today)"
        ),
        "end": (
            r"\b(?:let'?s|let us|shall we|we'?ll|we (?:can|could|should|will|need to|have to)|time to|"
            r"i(?:'d| would) like to|(?:ok|okay|fine|all ?right) (?:if we|to)) (?:\w+ )?"
            r"(?:stop|finish|end|close|wrap|leave it|pause|call it) ?(?:here|there|up|now|for today|today|"
            r"this|it|the session|a day)\b|"
            r"\b(?:thanks|thank you|thx) for (?:today|your time|coming|sharing|staying|this|the session|talking)|"
            r"\b(?:our time is up|time'?s up|we'?re out of time|that'?s (?:our|all the) time)\b|"
            r"^\W*(?:good)?bye\b|\b(?:thanks|thank you|ok|okay|well),? (?:good)?bye\b|\b(?:good)?bye\W*$|"
            r"\b(?:see you (?:next|then|soon)|until next time|take care)\W*$"
        ),
        "time left": (
            r"\b(?:minutes?|time|half an hour) (?:left|remaining)\b[^?]{0,60}\bhow "
            r"(?:do|would|shall|should|can|could) (?:you|we)"
        ),
        "suits": (
            r"\b(?:is|are|does|do) (?:that|this|it|you) (?:\w+ )?(?:ok|okay|alright|all right|fine|clear|suit|work)\b|"
            r"\b(?:ok|okay|alright|all right|fine) (?:with|for|by) (?:you|u)\b"
        ),
        "value": (
            r"\bwhy (?:is|are|does|do|would)\b[^.?!]{0,60}\b(?:important|matter\w*|valu\w+|mean|worth|"
            r"care|precious|dear|count)"
            r"|\bwhat for\b"
        ),
        "small talk": (
            r"^\W*(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b\W*(?:\w+\b\W*)?)?"
            r"(?:(?:nice|good|lovely|great) to (?:meet|see) (?:you|u)\W*)?(?:how (?:are|r) (?:you|u)|"
            r"how'?s it going|how do you do|nice to meet (?:you|u))"
            r"(?: (?:doing|keeping|today|going|all|this \w+))?\W*$|"
            r"\b(?:how|what)(?:'s|s| is) the weather\b"
        ),
        "swap": (
            r"\b(?:swap|switch|change|trade) (?:roles|places|chairs|seats|over|round|around)\b|"
            r"\blet'?s (?:swap|switch|trade)\b|\b(?:you|u) (?:ask|coach) me\b|"
            r"\b(?:you|u) be the coach\b|"
            r"\b(?:can|could|will|would) (?:you|u) (?:please )?coach me\b|\b(?:i|i'll|let me) be the client\b"
        ),
        "sits": r"\bhow does (?:that|this|it|all that) (?:sit|land|sound)\b",
        "rehearse": (
            r"\bsay it (?:to me|out loud|aloud|as|like)\b|"
            r"\btry (?:it|that|the (?:\w+ ){0,2}\w+) (?:out )?(?:on|with) me\b|\blet me hear (?:it|that)\b"
        ),
        "check": (
            r"\bdoes (?:that|it) make sense\b|"
            r"\b(?:is|was|did|does|have|do|am) (?:that|it|i|this)\b[^.?!]{0,40}\b(?:right|correct|"
            r"fair|so|get (?:that|you|it)|"
            r"understood?|fit|hearing|accurate|capture\w*)\b|\b(?:right|correct|yes|yeah|no)\?\s*$"
        ),
        "settle": (
            r"\b(?:will|would|can|could) (?:you|u) (?:do|try) (?:that|it|this)\b|"
            r"\b(?:shall we|would (?:you|it)|are you|is (?:that|this|it)|does (?:that|this|it)|do you|"
            r"can we|have we)\b[^.?!]{0,60}"
            r"\b(?:ready|move on|go on|carry on|stay with|look at|enough|continue|stop|work for you|"
            r"ok(?:ay)? (?:for|with)|"
            r"good (?:goal|place|for)|the goal|your goal|today|focus|start|begin|agree)\b"
        ),
        "insult": (
            r"\b(?:you(?:'re| are)?|u(?: r)?|ur) (?:\w+ )?(?:a |an |such an? |so )?(?:\w+ )?"
            r"(?:stupid|idiot\w*|moron|dumb|"
            r"pathetic|useless|coward|liar|disgrace|cow|bitch|cunt|wanker|twat|arsehole|asshole|prick|loser)\W*$|"
            r"\b(?:fuck|screw|sod) (?:you|u|off)\b|\b(?:piss|bugger) off\b|\bshut (?:the \w+ )?up\b|"
            r"^\W*(?:stupid|dumb|fucking) (?:cow|bitch|woman|man|idiot)\b"
        ),
        "empty": (
            r"^\W*(?:(?:so |and |oh |ah |ok |okay )*(?:i (?:hear|see|understand|get)(?: (?:you|that|"
            r"it|what you))?|understood|noted|interesting|makes sense|that makes sense|"
            r"fair enough))\W*$"
        ),
    }.items()
}  # fmt: skip
"""Signs by name, looked for in the line as it was typed."""


def signs(text: str) -> dict[str, str]:
    """Which signs a line shows, with the words that show each."""
    found = {name: pattern.search(text) for name, pattern in SIGNS.items()}
    return {name: match.group().strip() for name, match in found.items() if match}
