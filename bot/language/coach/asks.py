"""The forms in which a coach asks, as bounded patterns over plain words."""

import re

_YOU = r"(?:you|u|we|ya|they|he|she|it|that|there|this|i|your \w+|the \w+|anyone|anybody|someone|anything|any of)"
_AUX = (
    r"(?:is|are|was|were|am|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|'s|'ve)"
)
_NOT_AUX = (
    r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|"
    r"shouldn't|mustn't|ain't)"
)
_ASK_FOR = (
    r"(?:tell me|talk me through|walk me through|take me through|describe|explain|say (?:a bit |a little |some )?more|"
    r"say (?:a bit|a little|something) about|paint (?:me )?a picture|give me (?:an|one|some) example|"
    r"help me (?:understand|see|get)|share|expand|elaborate|unpack|go on about|show me|picture|imagine|suppose|"
    r"let's say|bring me|put me in|walk us through|take me back|list|name (?:me )?(?:some|three|one|the)|spell out|"
    r"finish the sentence|complete the sentence|think of a time)"
)

ASKS = {
    "open wh": (
        r"(?:what|wat|wot|what's|how|how's|how'd|what'd|in what|to what|at what|from what|for what|"
        r"with what|where|who|who's|whose|in which \w+|which (?:parts?|ways?)) (?!time\b|day\b|date\b)"
    ),
    "what": r"what(?:'s|'re|'d|'ll)?",
    "how": r"how(?:'s|'d|'re)?",
    "why": r"(?:why|y|how come|what for)",
    "how many": (
        r"how (?:many|much|long|often|old|far|soon|big|late|early|likely|sure|confident|ready|"
        r"committed|high|strong)"
    ),
    "which": r"(?:which|whose)",
    "who": r"who(?:'s|'ll|'d)?",
    "when": (
        r"(?:when|by when|since when|what time|what day|what date|at what time|on which|which day|"
        r"since which|until when)"
    ),
    "where": r"where",
    "asked for": _ASK_FOR,
    "may you say": (
        r"(?:can|may|could|might) i ask|(?:can|could|would|will|may|might) (?:you|u|i|we) (?:please |"
        rf"just |maybe |perhaps |kindly )?(?:{_ASK_FOR}|tell|say|give|describe|explain|ask)"
    ),
    "wonder": (
        r"(?:i|i'm|im|i'd|we|was|me) (?:am |be |was |just |do )*(?:wonder|wondering|curious|"
        r"interested|keen|love|like|intrigued) (?:to |about |in |what |how |who |where |which |why |"
        r"if |whether )"
    ),
    "yes or no": rf"(?:{_AUX}) \w+",
    "anything": rf"(?:{_AUX} there|anything|any) ",
    "negative": rf"(?:{_NOT_AUX}|{_AUX} {_YOU} not) ",
}
OPENS = {name: re.compile(pattern + r"(?:\b|(?<= ))") for name, pattern in ASKS.items()}
