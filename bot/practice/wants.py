"""What a question is after when no fact of the case answers it: a meaning, a wish, what stops them, how it felt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.practice.line import Line

_YOU = r"(?:you|u)"
_FILL = r"(?:really |actually |most |secretly |ever |still |just |then |exactly |personally )*"


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w)(?:{one})(?!\w)" for one in alternatives), re.IGNORECASE)


HOW_LONG = _any(
    r"how long (?:has|have|is|was|did|ago)|since when|when (?:have|had) (?:you|u) (?:last|ever)",
    r"when did (?:it|this|that|all (?:this|that)|(?:you|u) (?:first|last))",
    r"(?:when|how long ago) (?:was|were|is) (?:you last|the (?:last|first) time)",
)
FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("since", HOW_LONG),
    (
        "replied",
        _any(
            rf"(?:what|how) did {_YOU} {_FILL}(?:say|answer|reply|respond|react|tell (?:him|her|them))",
            rf"what did {_YOU} {_FILL}do(?: then| next| after(?:wards)?| about it)?$",
            rf"what do {_YOU} {_FILL}(?:say|answer|reply|tell (?:him|her|them|people))(?! (?:about|if|we))",
            rf"how do {_YOU} {_FILL}(?:respond|react|answer)",
        ),
    ),
    (
        "supposed",
        _any(
            r"what (?:would|will|might|could|'d|is going to|'s going to) happen",
            r"what happens (?:if|when you don't|to (?:you|u) if)",
            r"(?:and|but|so) if (?:he|she|it|they|nothing|not)|^(?:(?:and|but|so) )+when (?:he|she|it|they|you|u)",
            r"(?:how|what) would (?:it|that|this) be\b[^.?!]*\bif",
            rf"what would {_YOU} {_FILL}do (?:with|if|without)",
            r"what if|(?:what's|what is|whats|what'd be|what would be) the worst(?! (?:of|part|bit|about|thing about))",
            rf"what would {_YOU} {_FILL}lose",
            rf"(?:what|which|who)(?: \w+)? (?:are|r|were|is it) {_YOU} {_FILL}(?:that {_YOU} (?:are|were) )?(?:so )?"
            r"(?:afraid|scared|worried|frightened|fearing|nervous)",
            rf"what (?:do|did) {_YOU} {_FILL}(?:fear|worry|dread|risk)",
            rf"what (?:scares|frightens|worries|would it cost) {_YOU}",
            r"what would (?:that|it|this) (?:change|cost|mean|do|bring|give)",
        ),
    ),
    (
        "hindered",
        _any(
            r"what(?:'s|s| is| has| was| else)? (?:been |it (?:is )?that |that |always |really )?"
            r"(?:stop\w*|keep|keeps|kept|keeping|hold|holds|held|holding|prevent\w*|block\w*|hinder\w*|"
            r"(?:gets?|getting|got|stands|is) in (?:the|your) way|sets? (?:you|it|that) off|triggers?)",
            r"what(?:'s|s| is)? ?(?:that )?(?:ma[dk]\w+) (?:it|that|this|him|her|them|the \w+|saying \w+|asking) "
            r"(?:all |so |that |too |such )*(?:a )?(?:not easy|hard|difficult|tough|big|scary|heavy|impossible|tricky)",
            r"what(?:'s|s| is| was) the worst (?:of|part|bit|about|thing about)",
            r"what(?:'s|s| is| was) (?:the )?(?:so |most )?(?:hard|difficult|tough|tricky)(?:est|iest)?",
        ),
    ),
    (
        "value",
        _any(
            r"what (?:makes|made) (?:the )?\w+ (?:so |that )*(?:important|matter|special|worth|precious)",
            r"what(?:'s|s| is| was) (?:so |really |most )*(?:important|precious|special|valuable)",
            r"what matters|"
            r"what do (?:you|u) (?:value|care about|treasure|get (?:out of|from))",
            r"what counts",
        ),
    ),
    (
        "felt",
        _any(
            r"(?:what|how) (?:was|is|'s|s|are|were)\b[^.?!]{0,60}\b(?:like )?(?:for|to|on|with) (?:you|u)",
            r"how (?:do|did|does|are|were|would)\b[^.?!]{0,50}\b(?:feel|feeling)",
            r"what (?:do|did|are|were) (?:you|u) (?:\w+ )?(?:feel|feeling|notice in)",
            r"what(?:'s|s| is| was) (?:that|it|this|the \w+) like",
            r"what (?:goes|went|happens|happened|was going on|is going on) (?:on )?(?:through|in(?:side)?|with) "
            r"(?:you|u|your)(?: (?:head|mind|body))?",
            r"what (?:does|did|is) (?:it|that|this|all this|all that) cost(?:ing)?(?: (?:you|u))?",
            r"what(?:'s|s| is| was) the (?:price|cost)",
            r"how (?:scary|hard|painful|heavy|sad|lonely|bad) (?:is|was) (?:that|it|this)",
        ),
    ),
    (
        "wished",
        _any(
            rf"(?:what|which|how)\b[^.?!]{{0,24}}\b(?:would|did|do|had|'d) {_YOU} {_FILL}(?:have )?{_FILL}"
            r"(?:liked?|loved?|want|wanted|hoped?|wish|wished|need|needed|prefer|preferred|rather)",
            rf"what would {_YOU} {_FILL}(?:say|tell|ask)",
            rf"what (?:would|could) {_YOU} have {_FILL}(?:said|told|done|answered|asked)",
            rf"what (?:are|were|r) {_YOU} {_FILL}(?:waiting|longing|hoping|looking|wishing)",
            rf"what do {_YOU} {_FILL}miss|what is it (?:that )?{_YOU} {_FILL}(?:miss|want|need|wish)",
            r"what\b[^.?!]{0,30}\b(?:you|u) (?:miss|long for)",
            r"what would (?:have been|be) (?:a )?better",
        ),
    ),
    (
        "who",
        _any(
            r"^(?:(?:and|so|but|ok|then) )*(?:whom|"
            r"who(?! (?:is|are|was|were|else) (?:he|she|they|it|that|this|your|the|\w+$))"
            r"(?!(?: \w+)? (?:you|u) (?:\w+ ){0,2}(?:be|become)\b))",
            r"\w+ whom$",
        ),
    ),
    (
        "meaning",
        _any(
            r"what (?:do|did|would) (?:you|u) (?:\w+ )?make of|what (?:was|were|is|are) your (?:first )?thoughts?",
            r"what (?:do|did|would) (?:you|u) (?:\w+ )?think"
            r"(?! (?:(?:you|u) (?:could|can|might|will|should)|is|was|happen\w*))",
            r"what (?:are|were) (?:you|u) thinking",
            r"what (?:does|did|do|is|was|would)\b[^.?!]{0,60}\b(?:mean|say about|tell you|stand for|represent)",
            r"what(?:'s|s| is| was) (?:it )?(?:about|in|behind|under|underneath)|what(?:'s|s| is) (?:so )?\w+ about",
            r"what(?:'s|s| is| was)\b[^.?!]{1,30}\b(?:to|for) (?:you|u)",
            r"how do (?:you|u) (?:see|explain|understand)|what lies (?:behind|under)\w*|what does your \w+ know",
            r"what (?:is|was|'s) (?:really )?going on",
            r"what (?:do|does|did) (?:the )?\w+ (?:give|do for|do to) (?:you|u)",
        ),
    ),
)
"""Pools of reactions, and the forms of question that each answers; the first that fits counts."""

_WHO = r"(?:(?!you\b|u\b|it\b|that\b|this\b|there\b|i\b|we\b)[\w'-]+ ){1,5}?"
_OTHERS = re.compile(
    rf"\b(?:what|how) (?:do|does|did|would|will|might|'d|'s) (?:(?:you|u) (?:think|suppose|reckon|imagine) )?{_WHO}"
    r"(?:(?:would|might|will|really|actually|himself|herself|themselves|all|'d) )*"
    r"(?:says?|thinks?|knows?|sees?|seen|notice[ds]?|makes? of|reckons?|feel|react|respond|take|answer)\b|"
    rf"\bhow (?:is|are|was|were|'s) {_WHO}(?:with|about|taking) (?:it|this|that|you|all)\b|"
    r"\bwhat(?:'s| is| are) (?:his|her|their|\w+'s|your \w+'s) (?:view|opinion|take|side|reaction|feelings?)\b",
    re.IGNORECASE,
)


def asks_for_a_view(line: Line, client: str) -> bool:
    """What somebody else than the client of that name says, thinks or makes of it."""
    found = [match[0] for part in questions(line) if (match := _OTHERS.search(part))]
    return any(client.lower() not in match.lower() for match in found)


def wanted(line: Line) -> str:
    """The pool that answers the question's form; "" where its form wants nothing of the sort."""
    asked = list(questions(line))
    return next((pool for pool, form in FORMS if any(map(form.search, asked))), "")


def questions(line: Line) -> Iterable[str]:
    """What of the line asks, as typed in plain words."""
    asked = [part.text for part in line.parts if part.is_question]
    return asked or ([line.text] if {"open", "closed", "why"} & set(line.coach.labels) else [])
