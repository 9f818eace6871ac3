"""Which part of the way a question asks for in so many words: a goal, ideas, or a step."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.language.coach.sentences import Sentence


class Asked(NamedTuple):
    """ladder: "goal", "options" or "will".  plainly: so that it cannot be meant otherwise."""

    ladder: str
    plainly: bool


_TODAY = (
    r"(?<!like )today(?! (?:on|at|in) )|tonight",
    r"this (?:session|hour|half hour|conversation|talk|chat|time)|our (?:time|talk|session|hour)",
    r"(?:take|walk) away|walk out with|take home|leave (?:here )?with|(?:go|come|going) (?:home|away|out) with",
    r"(?<!do you )(?<!do u )get out of(?! \w+ing)",
    r"have in your hands?|by the end|when we(?:'re| are)? (?:finish|done|stop|end)\w*",
    r"(?:you|u|your)\b[^.?!]*\binstead|instead\b[^.?!]*\b(?:you|u)",
    r"(?:what|be there|then) instead|instead of (?:it|that)",
    r"when you (?:leave|go|stand up)(?: here| from here| today|$)|brings? you(?: here| today| to me|$)",
    r"(?:the |your )?(?:goal|aim|focus)",
)
_WILL = (
    r"(?:what|which|how|when|where|who|whom|then)\b[^.?!,]{0,30}\b(?:will you|you will|you'll)\b"
    r"(?! feel| take away| know)",
    r"(?:what|which|how|when|where|who|whom)\b[^.?!,]{0,30}\b(?:are |r |do )?(?:you|u) "
    r"(?:going|gonna|plan|planning|intend)",
    r"what you(?:'re| are) going to|(?:what|how|when)'ll you|(?:what|which) (?:day|date|time|hour)|by when",
    r"when (?:exactly |then )?(?:could|would|can|might|will) (?:you|it|that|this)",
    r"when do you (?:want|plan|intend|start|begin|do)|when (?:are|r) (?:you|u) (?:doing|going|starting|\w+ing it)",
    r"^(?:and |so |then |ok |okay )*when(?: exactly| then)?$",
    r"(?:first|next|smallest|concrete|small|one) (?:\w+ )?(?:step|move|action)s?|step (?:could|would|"
    r"will|might)",
    r"(?:smallest|first|easiest|next|simplest|tiniest) (?:\w+ )?(?:thing|bit|piece|part)\b[^.?!]{0,12}\b(?:you|u)"
    r" (?:could|can|might|would|will)",
    r"what(?:'s| is) the (?:very )?first thing you|commit|commitment|action plan|your plan",
    r"which (?:one |of (?:these|those|them|the \w+) |option |idea |way )*(?:will|are|would|do) you "
    r"(?:choose|pick|go|take|start|begin|do|try|want to (?:do|try|start|begin|go))",
)
_OPTIONS = (
    r"options?|alternatives?|possibilit\w+|what (?:other )?ways|brainstorm\w*",
    r"(?:what|which|any|other|more|your|some) (?:\w+ )?(?:ideas?|solutions?)|what(?:'s| is) possible",
    r"what (?:do|have) you (?:got )?in mind",
    r"what haven't you|other way|another way|ways? forward",
    r"(?:what|how|who|where|which|in what)\b[^.?!,]{0,40}\b(?:could|might|can) (?:you|"
    r"u)\b(?! (?:tell (?:me|us)|"
    r"say more|see|remember|recall|notice|hear|feel|be|have|learn|need|take|leave|walk|share)\b)",
    r"what else (?:could|might|can|would|is possible)|what (?:would|could|might) (?:help|work)",
    r"what (?:would|could|might) (?:(?!you\b|it\b|that\b|this\b)\w+ ){1,5}(?:do|suggest|advise|"
    r"recommend|try)",
    r"what (?:would|could|might) you (?:do(?! (?:with|without|if))|try|suggest|advise)|tried yet",
    r"what (?:would|do|did) you (?:like|want|wanna) to (?:do|try)|ways (?:to|of|could|that)",
    r"if (?:money|time|nothing|anything|you had (?:no|all)|you could do any\w+|you (?:weren't|"
    r"couldn't fail))",
    r"what would be (?:the smallest|the opposite|one thing|another)|one thing (?:that )?you (?:could|"
    r"can|might)",
)
_WORDS_FOR_IT = (
    r"(?:what|how)\b[^.?!,]{0,24}\b(?:will|would|might|could|do) (?:you )?(?:actually |"
    r"exactly )?(?:want to |like to )?"
    r"(?:say|put it|phrase|word|begin|start|open)",
    r"(?:first|opening) (?:sentences?|lines?|words?)|(?:what|which) (?:exact )?words|"
    r"what do you (?:choose|pick|decide)",
    r"which of (?:these|those|them)|which (?:one|option|idea|way)",
    r"which (?:\w+ )?(?:feels|seems|fits|appeals|speaks|suits)",
    r"where (?:will|would) you (?:start|begin)|what(?:'s| is) your (?:choice|pick|decision)|"
    r"which is it|what first",
    r"how (?:will|would|might|could|does|do) (?:it|that|this|the \w+|your \w+|you) (?:start|begin|go|"
    r"sound|open)",
    r"when (?:is|will) (?:that|it|this)(?: be)?$",
)
_WISH = (
    r"what (?:exactly |then |is it (?:that )?)?(?:do|would) (?:you|u) (?:really |actually |most |"
    r"rather )*"
    r"(?:want|wanna|wish|hope|need|prefer|(?<!did you )(?<!did u )(?:like|"
    r"love)(?! about))\b(?! (?:him|her|them|me|your|from (?:him|her|them|your)|"
    r"to (?:tell|say|do|ask|hear|answer|show)\b))",
    r"what do you think you (?:want|need)",
    r"what (?:are|r) (?:you|u) (?:really |actually )?(?:hoping|looking|wanting|wishing|after|longing|aiming)",
    r"what (?:you|u) (?:really |most )?(?:want|need|wish)|how (?:would|will) you know",
    r"what (?:would|will) (?:be|make|success|good|better|ideal|enough)\b[^.?!]{0,40}\b"
    r"(?:look|worth|good|different|there|better|useful|success\w*|enough)",
    r"which of (?:these|those|them|the \w+) (?:[\w']+ ){0,6}most",
    r"if (?:only |just )one (?:of \w+ )?(?:\w+ )?(?:got|gets|were|was|had)",
    r"which (?:(?!you\b|i\b)[\w']+ ){0,5}(?:most|first|matters?|press\w*|urgent|important|start|"
    r"(?:heavi|bigg|hard|loud|clos|near|pressing|strong|sor|tough|urgent|weighti)est)",
    r"what (?:would|will) (?:you|u|others|people|he|she|they) (?:\w+ )?(?:notice|see|be doing)\b",
    r"how (?:would|do) (?:you|u) (?:like|want) (?:it|things|this|that|the \w+|your \w+) to be",
    r"what (?:kind|sort) of (?:[\w']+ ){1,4}(?:do|would) (?:you|u) (?:want|like) to be",
    r"what (?:would|will|might|does) (?:that|it|this) look like|who (?:do|would) (?:you|u) (?:want|like|wanna) to be",
    r"which one(?: of \w+)?(?: would (?:it|that) be| is it)?$",
    r"what would (?:a|the|your) (?:(?!you\b)[\w']+ ){1,4}(?:be|look)\b",
    r"what (?:matters|is important|counts) most|if you could (?:only |just )?(?:choose|pick|change|"
    r"have|do|get|sort|fix|keep|solve|tackle) (?:only |just )?one",
    r"(?:in|into) your (?:own )?hands|your (?:own )?(?:part|share|side) (?:in|of)|what(?: is|"
    r"'s) (?:yours|up to you)",
    r"(?:which|what) (?:part|bit)\b[^.?!]{0,20}\b(?:is|are) yours",
    r"where (?:would|do|shall|should) (?:you|we) (?:like to |want to )?(?:start|begin)",
    r"what would you be (?:doing|able)|what (?:made|brought|brings|makes) you (?:come|here)(?: here)?(?: today)?",
)
_MORE = (
    r"^(?:and |any |maybe |perhaps )*(?:another|others?|more)(?: ones?)?$",
    r"anything (?:else|different|\w+ different)",
    r"what else|how else|what would \w+ (?:say|tell you)",
    r"who (?:else )?(?:could|might|can|would) \w+ (?:with |for )?you",
)


def _any(alternatives: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:(?<!\w)(?:{one})(?!\w))" for one in alternatives))


_FORMS = (
    (Asked("goal", True), _any(_TODAY)),
    (Asked("will", True), _any(_WILL)),
    (Asked("options", True), _any(_OPTIONS)),
    (Asked("will", False), _any(_WORDS_FOR_IT)),
    (Asked("goal", False), _any(_WISH)),
    (Asked("options", False), _any(_MORE)),
)


def asked_for(parts: Iterable[Sentence]) -> tuple[Asked, ...]:
    """The ladders that the questions among these sentences ask for, the likeliest first."""
    asked = [part.text for part in parts if part.is_question]
    return tuple(found for found, pattern in _FORMS if any(map(pattern.search, asked)))
