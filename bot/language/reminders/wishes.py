"""Reminders off, on, or only those asked for; no more of one thing; and the question what there is of them."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.reminders.pausing import hear_pause
from bot.language.reminders.words import (
    DOING,
    MESSAGES,
    NOT,
    POST,
    THE,
    TO_ME,
    WRITING,
    Request,
    is_named,
    rule,
)

_END = (
    r"(?:stop|end|cancel|turn off|switch off|disable|kill|quit|halt|cease|no more|enough(?: of| with)?|drop|"
    r"scrap|"
    r"shut up with|pack (?:it )?in(?: with)?|give it a rest with|suspend|get rid of|mute|silence|deactivate|"
    r"unsubscribe from|stfu with|shut it with|cut (?:it )?out(?: with)?|knock (?:it )?off(?: with)?|"
    r"lay off|give over with|"
    r"away with|no need (?:for|of)|no need|done with|do one with|on your bike with)"
)
_OFF = (
    rf"(?:stop[\s,.!]+)?(?:{_END}\s+{THE}{MESSAGES}|(?:turn|switch)\s+{THE}{MESSAGES}\s+off|"
    rf"{THE}{MESSAGES}\s+off|"
    rf"(?:stop|quit|cease)\s+{DOING}(?:\s+to)?\s+me(?:\s+{THE}{MESSAGES})?|"
    rf"(?:do not|don'?t|dont|did not|didn'?t|not|never)\s+(?:send|"
    rf"{WRITING})\s*(?:to\s+)?me(?:\s+{THE}{MESSAGES})?(?:\s+(?:any ?more|again|ever))|"
    rf"(?:do not|don'?t|dont|did not|didn'?t|not|never)\s+send\s+(?:me\s+)?{THE}{MESSAGES}|"
    rf"(?:i (?:do not|don'?t|dont) (?:want|need|like)|i (?:want|need) no|"
    rf"without)\s+{THE}(?:more\s+)?{MESSAGES}|"
    rf"no\s+{THE}{MESSAGES})"
)
_ONLY_ASKED = (
    rf"(?:(?:{WRITING}{TO_ME}\s+)?(?:only|just)\s+(?:{WRITING}{TO_ME}\s+)?(?:when|if|what|those|the "
    rf"ones)\s+(?:i|"
    rf"that i)(?:'ve)?\s+(?:ask|want|say|tell|request)\w*"
    rf"(?:\s+(?:you|for|to|it|so|them))*|{NOT}\s+{WRITING}{TO_ME}\s+unless\s+i\s+(?:ask|say|tell|"
    rf"want)\w*(?:\s+(?:you|for|to|it|so))*|"
    rf"(?:only|just)\s+(?:the\s+)?{MESSAGES}\s+(?:that\s+)?i\s+(?:ask|set)\w*(?:\s+for)?)"
)
_ON = (
    rf"(?:(?:start|resume|restart|unpause|turn on|switch on|begin|bring back|continue|reactivate|re-?enable|"
    rf"send|go on with)"
    rf"\s+{THE}{MESSAGES}(?:\s+(?:back on|on|again|now))*|(?:turn|switch|put) (?:it|"
    rf"them) (?:back )?on(?: again)?|(?:turn|switch|put|"
    rf"have)\s+{THE}{MESSAGES}\s+(?:back\s+)?on(?: again)?|"
    rf"{THE}{MESSAGES}\s+(?:back\s+)?on(?: again)?|(?:start|resume|begin)\s+{DOING}(?:\s+to)?\s+me(?: again)?|"
    rf"(?:again\s+)?{WRITING}\s+(?:to\s+)?me\s+again|again\s+{WRITING}\s+{THE}{MESSAGES}|"
    rf"(?:i (?:want|would like|need)|i'?d like)\s+{THE}{MESSAGES}\s+(?:back|again)(?: on)?|"
    rf"(?:end|stop|lift|cancel) the pause|(?:start|resume|switch (?:it|them) on|turn (?:it|them) on|back "
    rf"on) again)"
)
_WHAT_I = (
    r"(?:what|which(?: ones| steps| things)?)\s+(?:have|had|did|was it|is it|was|has|"
    r"it was)?\s*(?:it\s+)?(?:that\s+)?i(?:'?ve|'?d| have| had)?\s+"
    r"(?:(?:already|actually)\s+)?(?:promised?|say|said|agreed?(?: to)?|commit(?:ted)?(?: to)?|planned|plan|"
    r"sign(?:ed)? up for|set out|take on|taken on|undertaken?|undertook|let myself in for|want to)"
    r"(?:\s+(?:that\s+)?(?:to|i'?d|i would|i will|i'?ll|id|i (?:was|am|were) (?:gonna|going to)|i was going to|"
    r"i wanted to|i should|"
    r"i had to))?(?:\s+(?:do|be doing))?(?:\s+(?:again|so far|last time|this week|you))*"
)
_MINE = (
    rf"(?:my|the)\s+(?:open\s+|next\s+|current\s+|other\s+)*(?:promises?|commitments?|{MESSAGES}|to-?dos?)"
)
_LIST = (
    rf"(?:what (?:am|was) i (?:meant|supposed|going|due) to (?:be doing|do)(?: next| again)?|"
    rf"(?:what|which) (?:\w+ )?(?:undertakings|promises|commitments)\s+(?:have i (?:given|made|taken on)|"
    rf"did i (?:give|make)|do i have)|"
    rf"(?:(?:can|could|would) you )?(?:tell|show|remind|give|list)\s+(?:me\s+)?{_WHAT_I}|{_WHAT_I}|"
    r"(?:what|which \w+) (?:did|have|had) we (?:agree(?:d)?|settle(?:d)?|decide(?:d)?|say|said|"
    r"plan(?:ned)?)(?: on| upon)?"
    r"(?:(?: that)? (?:i|for me)(?: would| will|'d|'ll| should| was going| am going| have| had)?(?: to)?(?: "
    r"do)?)?|"
    r"(?:remind|tell|show) me (?:of )?what (?:my|the) (?:commitments|promises|steps|to-?dos|tasks|"
    r"actions) (?:are|were)|"
    rf"(?:what are|which are|what were|what'?s in|what is in)\s+{_MINE}(?:\s+(?:so far|again))?|"
    rf"(?:show|list|tell|see|read|give)\s+(?:me\s+)?(?:all\s+)?(?:of\s+)?{_MINE}|what'?s (?:on|"
    rf"in) my (?:list(?: of \w+)?|"
    rf"plate)|what is on my list|"
    r"what\s+(?:do|will|are|would)\s+(?:you|u)\s+(?:going to\s+)?(?:remind|nudge)(?:ing)?\s+me\s+(?:of|about)|"
    rf"what'?s coming(?: up)?(?: for me)?|(?:which|what)\s+{MESSAGES}\s+(?:have i (?:got|set)|do i have|"
    rf"did i (?:ask for|set)|are there|are (?:set|coming|open|on|running|active))(?: (?:set|running|coming|"
    rf"active|open|on|up|left))?|"
    rf"when\s+(?:will|are|do|r|would|is)\s+(?:you|u|ya)\s+(?:going to\s+|gonna\s+)?(?:{WRITING}|be reminding|"
    rf"be writing){TO_ME}(?:\s+(?:next|again|about \w+(?: \w+){{0,3}}))*|"
    rf"when(?:'?s| is| are| comes?)\s+(?:my|the) next {MESSAGES}|do i have (?:any\s+)?{MESSAGES}(?: set| "
    rf"coming|"
    rf" open)?|"
    r"(?:what|anything)(?:'?s| is| are)? (?:still )?(?:outstanding|open|pending|left to do|still to "
    r"do|left on my list)|"
    r"(?:my )?open (?:actions|steps|tasks|items|points)|(?:my |the )?to-? ?do(?: list)?|"
    r"(?:what|which) are the (?:things|steps|promises) (?:that )?i(?:'?ve| have| had)? (?:promised?|said|agreed|"
    r"planned|taken on)(?: (?:to|i'?d|i would))?(?: do)?|"
    r"(?:(?:confirm|tell me|show me|list)\s+)?(?:which|what) (?:\w+ )?(?:commitments|promises|steps|actions|tasks|"
    r"things) "
    r"(?:are|remain|is)(?: (?:currently|still|now))? (?:outstanding|open|pending|left|due)|"
    r"what (?:have|did) (?:you|u) (?:got |get |have )?(?:written |noted )?(?:down )?for me|my (?:promises|"
    r"commitments|reminders))"
)
RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("only", rule(_ONLY_ASKED)),
    ("list", rule(_LIST)),
    ("off", rule(_OFF)),
    ("on", rule(_ON)),
)
_NEED_NOT = (
    r"(?:(?:you (?:do not|don'?t|dont)|(?:there'?s |there is )?no) (?:need|have)|you (?:need not|"
    r"needn'?t|can stop))"
)
_MUTE = rule(
    rf"(?:(?:stop|quit)\s+(?:{DOING}(?:\s+to)?\s+me)|(?:{NOT}|"
    rf"{_NEED_NOT}(?:\s+to)?)\s+{WRITING}\s+(?:to\s+)?me"
    r"(?:\s+any ?more)?|"
    rf"no\s+more\s+{MESSAGES}|"
    rf"(?:stop|cancel|delete|drop|remove|scrap|turn off|forget|clear)\s+(?:the|that|my)\s+{MESSAGES})\s+"
    r"(?:about|of|for|to|on|regarding)\s+(?P<what>(?!(?:me|you|it|this|that|them|everything|all)\b).{2,60}?)"
)
_OF_TIME = (
    r"(?:all|other|daily|weekly|hourly|constant|next|late|early|more|same|extra|annoying|stupid|bloody|silly|"
    r"(?:week-?)?(?:day|end|night)s?|mornings?|evenings?|afternoons?|nightly|kind of|of)\b"
)
"""Before "reminders", these do not say what of."""
_MUTE_CALLED = rule(
    rf"(?:{_END}|delete|remove|forget(?: about)?|take off|clear|lose|i (?:do not|don'?t|dont) (?:want|need)|"
    rf"(?:stop|quit)\s+sending(?:\s+me)?)\s+(?:me\s+)?(?:the|my|that|this|your|those)\s+"
    rf"(?!(?:{_OF_TIME}|{MESSAGES}\b))(?P<what>[\w'-]+(?:\s+[\w'-]+){{0,3}}?)\s+{MESSAGES}"
    r"(?:[,;]\s+(?:i|it|they|that|because|as|no)\b.*)?"
)
"""One of them by what it is of: "stop the plant reminder"."""
_MUTE_THAT = re.compile(
    rf"\b(?:the|that|those|your)\s+(?:\w+\s+)?(?:things?|ones?|stuff|bits?|{MESSAGES})\s+(?:about|of|with|"
    rf"for|on|to)\s+"
    rf"(?:the\s+|my\s+)?(?P<what>[\w'-]+(?:\s+[\w'-]+){{0,4}}?)(?:\s+(?:that\s+|"
    rf"which\s+)?you\s+(?:keep\s+)?\w+(?:\s+me)?)?"
    rf"(?:[,;.]|\s+-)\s+(?:[\w']+\s+){{0,5}}?{_END}\s+(?:that|it|them|those|with)(?:\s+one)?{POST}",
    re.IGNORECASE,
)
""" "That one about the vitamins, you can drop it." """


def hear_wish(text: str, now: datetime) -> Request | None:
    """Off, on, a pause, only when asked, no more of one thing, or the list; None for anything else."""
    if paused := hear_pause(text, now):
        return paused
    for kind, pattern in RULES:
        if pattern.match(text):
            return Request(kind, named=is_named(text))
    muted = _MUTE.match(text) or _MUTE_CALLED.match(text) or _MUTE_THAT.search(text)
    return Request("mute", muted["what"].strip(" .!")) if muted else None
