"""How people put it after a nudge: stop, fewer, later, which one, on it."""

from __future__ import annotations

import re

SHORT = 6
"""Words up to which a day alone is the step's new one."""
_THEM = (
    r"(?:it|this|that|these|those|them|me|(?:the|your|all)\s+\w+|(?:the\s+)?(?:reminders?|nudges?|messages?))"
)
OFF = re.compile(
    rf"^\W*(?:(?:please|no|just)\W+)*(?:stop(?:\s+(?:reminding|nudging|asking|writing|messaging|sending|with))?"
    rf"(?:\s+(?:to\s+)?{_THEM})*|unsubscribe|leave me alone|(?:turn|switch)\s+(?:\w+\s+)?off(?:\s+{_THEM})?"
    rf"|no more(?:\s+(?:of\s+)?{_THEM}|\s+(?:reminders?|nudges?|messages?))?|no (?:reminders?|nudges?|"
    rf"messages?))"
    r"(?:\W+please)?\W*$",
    re.IGNORECASE,
)
FEWER = re.compile(
    r"^\W*(?:fewer|less)\b(?!.*\bi\b)|\bless often\b"
    r"|^\W*(?:that'?s |this is |it'?s )?(?:a bit |way )?too (?:many|often)\b"
    r"|\btoo (?:many|much) (?:messages|reminders|nudges)\b|^\W*(?:please )?not so (?:many|often|much)\b",
    re.IGNORECASE,
)
PAUSE = re.compile(
    r"^\W*(?:please\W+|let'?s\W+)?(?:pause|take a break|i'?m (?:away|on (?:holiday|leave)))\b", re.I
)
NONE = re.compile(r"^\W*(?:none|not any ?more|never)\W*$", re.IGNORECASE)
WHICH = re.compile(
    r"^\W*(?:(?:sorry|hm+|wait|um+|er+|ok)\W+)*(?:which|what)(?:\s+(?:one|step|plan|of (?:them|those|these)"
    r"|(?:was|is) (?:it|that|this)|do you mean|are you talking about|about|again|(?:was )?the plan))*\W*$",
    re.IGNORECASE,
)
LATER = re.compile(
    r"\b(?:later(?: on)?|ltr|l8e?r|snooze|not (?:right )?now|in a (?:bit|while|moment)|"
    r"(?:remind|ask|nudge|write|try|ping|poke|buzz|prod|text|message|catch) me|"
    r"come back to (?:it|this|me)|get back to me)\b",
    re.IGNORECASE,
)
IN_A_WHILE = re.compile(
    r"^\W*(?:(?:ok|maybe|yes|say|give me|gimme|gis|need|about|make it|perhaps|please|again)\W+)*"
    r"(?:in |(?<=me )|(?<=gimme )|(?<=gis )|(?<=need ))(?:about )?(?:an?|"
    r"half an|a couple of|\w+)\s+(?:more\s+)?"
    r"(?:hours?|hrs?|h|minutes?|mins?|m)(?: or so| time| please| pls| maybe| then)*\W*$",
    re.IGNORECASE,
)
""" "In an hour", and nothing beside: ask again then."""
ASKS = re.compile(
    r"\b(?:give me a (?:shout|nudge|ping|buzz|bell)|send (?:me )?(?:that|it|this) again|tell me again)\b|"
    r"\b(?<!n't )(?<!nt )(?<!not )(?<!stop )(?:remind|ask|nudge|write|try|ping|poke|buzz|prod|text|message|catch) me\b",
    re.IGNORECASE,
)
OTHER_DAY = re.compile(
    r"\bnot today\b|\b(?:an|some) ?other (?:day|time)\b"
    r"|^\W*(?:soon|some ?time(?: soon)?|at some point|in a few days|when i can|whenever|one of these days)\W*$",
    re.IGNORECASE,
)
ILL = (
    r"ill(?! (?:just|also|still|then|probably|prob|definitely|defo|do|be|get|try|call|ring|phone|go|have|make|send|"
    r"write|email|see|ask|take|finish|start|sort|let|tell|come|leave|look|manage|work|give|read|put|pick|book|text|"
    r"speak|talk|message|msg|think|remember)\b)"
)
"""Of health; "ill do it" is a promise, typed short."""
KEPT_FROM = re.compile(
    rf"\b(?:no time|(?:too |so )?busy|swamped|{ILL}|sick|forg[eo]t(?:ten)?|can'?t|cannot|couldn'?t|won'?t|"
    rf"didn'?t|did not|haven'?t|have not|wasn'?t able|ran out of time|slipped my mind|"
    rf"(?:went|gone|flew|slipped) (?:clean |right |completely )?(?:out of|from|off) my (?:head|mind)|"
    r"never (?:got|happened|came))\b"
    r"|^\W*(?:nope|nah|not really|neither|none|still not)\b",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"^\W*(?:(?:still|so far|well|nope|no|sorry|sadly|ok)\W+)*(?:nothing|zero|zilch|not a thing|nowhere)"
    r"(?:\W+(?:yet|so far|much|happened|done|at all|really|to report|new|today|this week|i'?m afraid|"
    r"sorry))*\W*$",
    re.IGNORECASE,
)
"""Of a step, the same as not yet."""
HINDERED = re.compile(rf"\b(?:no time|busy|swamped|{ILL}|sick|can'?t|cannot|won'?t)\b", re.IGNORECASE)
IN_PART = re.compile(
    r"^\W*(?:(?:well|yes|yeah|yh|ish|i|i've|sort|only)\W+)*(?:kinda|kind of|sorta|sort of|half ?way|"
    r"in part|partially|partly|"
    r"(?:i(?:'ve)? )?(?:only |just )?(?:started|begun|began|made a start|got (?:half|part) ?way)|ish\b)|"
    r"\bonly (?:half|partly|in part|part of)\b|"
    r"\b(?:been |is |was )?(?:partially|partly|half) (?:done|completed?|finished)\b",
    re.IGNORECASE,
)
"""More than nothing, and not all of it."""
NO_WISH = re.compile(
    r"^\W*won'?t ?(?:fix|do)\W*$|\b(?:shall|will|am|'m|'ll) not (?:be )?(?:doing|going to do|do) (?:it|this|that)\b|"
    r"\bwon'?t be doing (?:it|this|that)\b|"
    r"\b(?:lost (?:all |any |the )?interest|not interested(?: any ?more)?|no longer (?:want|need|"
    r"matters|relevant))\b|"
    r"\b(?:don'?t|do not) (?:really )?(?:want|need)(?: to)?(?: do)?(?: (?:it|this|that))?(?: any ?more)?\W*$",
    re.IGNORECASE,
)
DOING = re.compile(r"^\W*(?:(?:i'?m )?(?:doing|on|about)\b|will do|on my way)", re.IGNORECASE)
MOVES = re.compile(
    r"\b(?:move[ds]?|moving|push(?:ed)?|shift(?:ed)?|postponed?|resched\w+|put (?:it|this|that) "
    r"(?:off|back)|instead|"
    r"rather|could (?:it|that|we) be|(?:try|have a go)(?: (?:it|that))? again|wait (?:till|until|for)|make (?:it|that)|"
    r"do (?:it|that|this)|doing it|will do|i'?ll)\b",
    re.IGNORECASE,
)
PREFERS = re.compile(
    r"\b(?:not|nothing|never|no \w+) (?:before|after|on|in|at|between)\b|\bonly (?:on|in|at|after|before)\b|"
    r"\b(?:every|each|weekdays|weekends)\b",
    re.IGNORECASE,
)
"""A time that is no new one for the step: when they want to be written to, or how often."""
GOING = re.compile(
    r"^\W*(?:yes|yep|yeah|ok(?:ay)?|k+|sure|right|will do|i will|i know|i am|(?:i'?m )?on (?:it|my way)|got it|"
    r"noted|thanks?|"
    r"thank you|cheers|doing it(?: now)?|about to|👍|all set|ready|"
    r"(?:all |sounds |that'?s )?(?:good|fine|great|perfect))"
    r"(?:\W+\w+){0,4}\W*$",
    re.IGNORECASE,
)
ON_IT = re.compile(
    r"^\W*(?:(?:yes|yep|yeah|yh|yup|ok(?:ay)?|sure|right|cool|i|am|i'?m|i'?ll)\W+)*"
    r"(?:on it|on the case|doing (?:it|that)|(?:will|gonna|going to) do|do (?:it|that)|"
    r"tonight|this (?:evening|afternoon)|today)\b",
    re.IGNORECASE,
)
MOMENT = re.compile(
    r"^(?!.*\b(?:was|were|(?<!'ve )(?<!have )had|did|didn'?t|got|came|went|said)\b)"
    r"\W*(?:(?:yes|yep|yeah|ok(?:ay)?|sure|right|will|probably|"
    r"maybe|it'?ll be|prob|that'?s the plan|i will)\W+)*"
    r"(?:(?:straight |right )?(?:after|over|before|during|around) (?:work|lunch|dinner|tea|supper|breakfast|school|"
    r"class|the \w+|my \w+|this|that|i\b)|at (?:lunch|dinner|tea|break|home)|in my break|"
    r"(?:once|when|(?:as )?soon as) (?:i|we|the|my|he|she|they)\b|first thing|in a (?:bit|minute|sec\w*|moment))",
    re.IGNORECASE,
)
"""A moment of the day that only they will see."""
WENT = re.compile(
    r"^\W*(?:(?:it|that|this|all|they)\W+)?(?:(?:all )?went|was|were|turned out)\b(?!.*\?)", re.IGNORECASE
)
YES_DID = re.compile(
    r"^\W*(?:yes|yep|yeah|yup)\W+"
    r"(?:(?:finally|at last|just now|just did|already|i did|we did|it did|it worked|worked)\b"
    r"|(?:(?:she|he|they|it|that|everyone|everybody|all)|(?:the|my|our) \w+) (?:really |all |just |even )?"
    r"(?:was|were|did|went|slept|said|came|got|laughed|loved|liked|helped|worked|enjoyed|agreed|listened)\b)",
    re.IGNORECASE,
)
"""A yes with what came of it is more than "on it"."""
FINE = re.compile(
    r"^\W*(?:really |pretty |quite |very |so )?(?:well|fine|good|great|ok(?:ay)?|all ?right|badly|terribl[ey]|"
    r"awful|so-so|not (?:so |too )?(?:bad|great|good|well)|better than \w+( \w+){0,3}|yes|all good|👍)"
    r"(?:,? thanks?)?\W*$",
    re.IGNORECASE,
)
ALL = re.compile(r"\b(?:both|all|everything|the lot|each|none|neither|nothing)\b", re.IGNORECASE)
AND = re.compile(r"[,;.\n]+|\s+(?:and|but)\s+|(?<=[a-z])\s+(?=[1-4]\s+[a-z])", re.IGNORECASE)
AS_NOW = re.compile(
    r"\b(?:as (?:it is|now|before|they are)|keep (?:them|it|going)|go on|carry on|the same)\b", re.I
)
SMALLER = re.compile(r"\b(?:smaller|shorter|less|cut|shrink|simpler|easier)\b", re.IGNORECASE)
BRING = re.compile(r"\b(?:session|bring|talk (?:about|it)|discuss|look at it)\b", re.IGNORECASE)
GOING_TO = re.compile(
    r"\b(?:(?:not|haven'?t|hadn'?t|won'?t) forg[eo]t(?:ten)?|(?:planning|about|going|gonna|"
    r"intend(?:ing)?|hope|hoping) to do (?:it|that)|"
    r"(?:will|i'?ll) (?:do|get to) (?:it|that)|on my (?:list|mind|way)|got it in hand|in hand|under control)\b",
    re.IGNORECASE,
)
"""It is still to come, and they know."""
KEEP = re.compile(r"\b(?:keep|leave|stay|as (?:it )?is|stet)\b", re.IGNORECASE)
