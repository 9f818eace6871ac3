"""An action as somebody words it: whether it can be one, what turns the talk to it, and what "it" stands for."""

from __future__ import annotations

import re

from bot.language.befalling import befalls
from bot.language.echo import as_i, tidy
from bot.language.fragments import is_fragment, is_somebody, is_time_only
from bot.language.others_doings import others_doing
from bot.language.phrases import is_instruction

_REPLY = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yh|y|k+|ok(?:ay)?|no|nope|nah|maybe|perhaps|sure|fine|great|good|lovely|perfect|right|"
    r"true|well|no ?one|nobody|myself|"
    r"h+m+|u[hm]+|er+m*|mm+|possibly|probably|nothing|none|any|either|neither|whatever|spot on|not really|really|"
    r"a?ha(?:ha)*|lol|"
    r"(?:leave|drop|skip|forget) (?:it|that)(?: (?:there|at that|be))?|"
    r"that'?s enough|doesn'?t matter|don'?t (?:mind|care)|no idea)\b\W*)+$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^(?:and |but |well |because |so |maybe |perhaps |probably )*(?:that (?:i|he|she|they|we|you)\b|"
    r"(?:that )?(?:it|that|this|there|he|she|they|we|you|who|what|time|someone|"
    r"nobody)"
    r"(?:'s|'re|'d|'ll|'ve| is| are| was| were| has| have| had| would| will| might| does| did| never| always|"
    r" matters?| helps?| scares?| feels?| needs?| keeps?)\b|(?:my|the|his|her|our|their|an?) \w+(?: \w+)? "
    r"(?:is|are|was|were|has|have|had|never|always|will|would|might|matters?)\b|"
    r"i(?:'m| am|'ve| was| feel| felt| have (?!to\b)| had | can'?t| cannot| don'?t| didn'?t| won'?t| know|"
    r" hate| love|"
    r" like (?!to\b)| need (?!to\b)| want (?!to\b))(?! going to| gonna))",
    re.IGNORECASE,
)
_NOT_CHOSEN = re.compile(r"^i(?:'m| am) not\b|^not (?:sure|really|yet|now)\b", re.IGNORECASE)
_TURN = re.compile(
    r"^\W*(?:(?:no|nope|actually|rather|instead|well|hmm+|ok|okay|yes|but|sorry|or|and|maybe|perhaps|then|"
    r"better|"
    r"(?:let'?s|can we|could we|shall we) say|let'?s|let me|can we|could we|please|i think|i guess|"
    r"i mean)\b[\s,.:;-]*)+",
    re.IGNORECASE,
)
_RATHER = re.compile(
    r"^i(?:'d| would)? (?:much |just )?(?:rather|prefer to|sooner|like to|better)\s+", re.IGNORECASE
)
_MOVES = re.compile(
    r"^(?:make|change|move|put|shift|push|set|have|leave|do)\s+"
    r"(?:it|that|this|the (?:time|date|day|plan|hour|whole thing))\b\s*"
    r"(?:(?:back |forward )?(?:to|for|into|till|until)\b)?\s*",
    re.IGNORECASE,
)
_PLACED = re.compile(r"(?:put|leave|have|do|set)\b", re.IGNORECASE)
_TAIL = re.compile(
    r"[\s,]+(?:instead|rather|then|please|though|after all|if possible|"
    r"(?:and )?that'?s (?:it|all|that|my lot|the lot|it for me))\W*$",
    re.IGNORECASE,
)
_SERVES = re.compile(
    r"\s+(?:would|might|could|will) (?:really |probably |surely )?"
    r"(?:help|do(?: it)?|work|be (?:good|better|best|enough|easier|nice|fine|doable))(?: me| more| too)?\W*$",
    re.IGNORECASE,
)
_WAIT = re.compile(
    r"^(?:(?:wait|sorry|hang on|hold on|oh)\W+)*(?:no\W+)?(?:not (?:the |my |a |an )?\w+[,;:]\s*(?:but )?)?",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"^(?:say|promise|swear|announce|declare) (?:that )?(?=i(?:'ll| will| am going to|'m going to)\b)",
    re.IGNORECASE,
)
"""What comes before a promise is no part of what is promised."""
_I_DO = re.compile(r"^i (?:just |then |also )*(?=[a-z]+\b)", re.IGNORECASE)
_JUST_IT = re.compile(
    r"^(?:just |simply |then |to |so |exactly |also )*(?:do |doing |try |(?:i'd )?keep |keep to |"
    r"stick (?:with|to) |stay with |go (?:with|for) |still )?(?:just |exactly )*"
    r"(?:it|that|this|so|the same|that one|this one|the other(?: one)?|what i said)(?: (?:then|really|"
    r"of course|first|myself|"
    r"now|too|as well))*$",
    re.IGNORECASE,
)
_ENDS_IN_IT = re.compile(
    r"^(?P<verb>\w+(?: (?:for|up|out|at|on|in|to))?) (?:it|that|this|one|some|them)(?P<rest>(?: (?:up|out|"
    r"down|off))?)$",
    re.IGNORECASE,
)
_A_PART = re.compile(
    r"\b(?:half|part|bit|piece|third|quarter|some|beginning|start) of (?:it|that)$", re.IGNORECASE
)
_OBJECT = re.compile(
    r"^\w+ (?P<noun>(?:an?|the|my|our|his|her|their|some|another|two|three|\d+)\b .+)$", re.IGNORECASE
)

_SEEN_DOING = re.compile(
    r"^(?:ring|call|phone|text|email|e-mail|message|write to|speak to|talk to|tell|ask|send|book|cancel|"
    r"invite|buy|"
    r"print|thank|visit|meet)\b (?!about\b)",
    re.IGNORECASE,
)
FEWEST_DOING = 3
MOVE = 6
"""Words up to which such a pick is one move rather than several."""
_BEFORE_A_NOUN = frozenset("a an the my her his their our some this that it him them me myself".split())
_NO_VERB = frozenset(
    "with for in on at by as of from to and or but not no even like than if is was are be so all both then what who "
    "it that this yes some after before during when while because about over give".split()
)


def may_be_step(words: str) -> bool:
    """Whether the words can be something to do: not a bare reply, time or name, and not how things are."""
    said = tidy(words)
    if not any(letter.isalpha() for letter in said) or _REPLY.match(said) or said.endswith("?"):
        return False
    if is_fragment(said) or is_somebody(said) or others_doing(said) or befalls(said):
        return False
    return is_instruction(as_i(said)) or not (_TOLD.match(said) or _NOT_CHOSEN.match(said))


def is_reply(words: str) -> bool:
    """Whether it only answers, and names nothing: "fine", "y", "hm"."""
    return _REPLY.match(tidy(words)) is not None


def is_doing(words: str) -> bool:
    """Whether the words tell, beyond doubt, of something to do."""
    return is_instruction(bare_step(words))


def reads_as_doing(phrase: str) -> bool:
    """Whether it can follow "I'll": a verb we know, or a word that is one by what comes after it."""
    first, second = (*phrase.lower().split(), "", "")[:2]
    return is_instruction(phrase) or (second in _BEFORE_A_NOUN and first.isalpha() and first not in _NO_VERB)


def is_seen_doing(words: str) -> bool:
    """Something that others would see being done, in three words or more: "tell them in the chat"."""
    return bool(_SEEN_DOING.match(tidy(words))) and len(words.split()) >= FEWEST_DOING


def is_one_move(step: str) -> bool:
    """Something that can be seen being done, at one go: "ring Ana"."""
    return bool(_SEEN_DOING.match(step)) and len(step.split()) <= MOVE


def bare_step(words: str) -> str:
    """What follows "I'll": "I speak with her" and "actually I'd rather speak with her" are both "speak with her"."""
    said = without_turn(words)
    step = as_i(tidy(_SAYING.sub("", as_i(tidy(said)))))
    plain = _I_DO.sub("", step)
    return plain if is_instruction(plain) else step


def without_turn(words: str) -> str:
    """The change itself, without what turns the talk to it: "no, make it Thursday instead" is "Thursday"."""
    said = _SERVES.sub("", _TAIL.sub("", _TURN.sub("", _WAIT.sub("", words.strip()))))
    said = _RATHER.sub("", said)
    moved = _MOVES.sub("", said)
    kept = (
        moved and _PLACED.match(said) and not is_time_only(moved)
    )  # "leave it in the kitchen" is the step itself
    return (said if kept else moved).strip(" ,.;:")


def is_just_it(action: str) -> bool:
    """ "Just that", "do it": what was picked, and nothing else."""
    return bool(_JUST_IT.match(action.strip(" .!,")))


def with_noun(action: str, pick: str) -> str:
    """The action with its noun: "buy one" of "a kitchen timer" is "buy a kitchen timer", "do it" the pick itself."""
    if not pick:
        return action
    chosen = as_i(tidy(pick))
    if _A_PART.search(action) and is_instruction(chosen):
        return f"{action}: {chosen}"
    if is_just_it(action):
        return chosen
    found = _ENDS_IN_IT.match(action)
    if not found:
        return action
    if not is_instruction(chosen):
        return f"{found['verb']} {chosen}{found['rest']}" if len(chosen.split()) > 1 else action
    noun = _OBJECT.match(chosen)
    return f"{found['verb']} {noun['noun']}{found['rest']}" if noun else chosen
