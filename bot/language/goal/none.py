"""Whether there is a wish at all: shrugs, greetings, questions to the coach, and stories that ask for nothing."""

import itertools

from bot.language.clauses import Wish
from bot.language.goal import words as kinds
from bot.language.goal.lists import head_of
from bot.language.goal.scale import Findings, steps

_DONT_KNOW = (
    "don't know", "no idea", "no clue", "not sure", "haven't a clue", "the foggiest", "can't think",
    "nothing comes",
    "nothing springs", "you tell me", "not really", "don't really know", "haven't thought",
    "not certain", "wasn't sure",
    "what do people", "up to you", "whatever you", "put my finger", "gone blank", "mind is blank",
    "mind's blank", "a blank",
    "mind's gone", "can't say", "couldn't say", "couldn't tell", "to be told", "told to", "was told",
    "made me", "sent me",
    "booked this", "booked me", "signed me", "hard to say", "where to start", "where to begin",
    "have to think", "blank",
    "to think about", "nothing in particular", "nothing really", "anything really", "didn't know",
    "no goal", "no topic",
    "you're the coach", "you choose", "you pick", "you decide", "surprise me", "no preference",
    "nothing today", "nothing much",
    "can't remember", "forgot", "gone clean", "slipped my mind", "brain is", "haven't decided",
    "no plans", "nothing to",
    "everything's fine", "all good", "i'm fine", "i'm good", "can't complain", "pass", "skip",
    "next question", "hmm", "no clue",
    "what should i", "what can you", "what do you", "how does this", "who are you", "are you a",
    "is this", "do you", "how are you",
    "not much to say", "nothing on my mind", "got nothing", "i've nothing", "what sort of",
    "what kind of things", "just checking",
    "just browsing", "by accident", "come back to you", "give me a minute", "one sec", "let me think",
    "it's complicated", "been better",
    "how was your", "how's your", "and you", "you okay", "good morning", "good afternoon",
    "good evening", "nice to meet",
)  # fmt: skip
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _one in _DONT_KNOW:
    _BY_FIRST.setdefault(_one.split()[0], []).append(tuple(_one.split()))
_SUBJECTS = (
    kinds.WE
    | kinds.THIRD
    | frozenset("i it it's that's there there's i've i'm this nobody someone who".split())
)
PEOPLE = kinds.PERSON | kinds.GROUP
_FINITE = kinds.STORY | frozenset(
    """is are am was were has been keeps keep takes took goes went does did comes came gets got says said
    thinks makes made puts put knows knew calls rings snows feels felt seems moved lost won broke closed
    opened 's isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't couldn't wouldn't rang
    never always it's he's she's they're phones""".split()
)
_WISHING = kinds.MUST - {"have", "could", "would", "might", "will", "can", "shall"} | frozenset(
    "to let's whether".split()
)


def none_findings(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> Findings:
    found: Findings = {}
    voiced = any(wish.voiced for wish in wished)
    found["voiced" if voiced else "unvoiced"] = 1.0
    shrug = any(
        words[at : at + len(one)] == one for at, w in enumerate(words) for one in _BY_FIRST.get(w, ())
    )
    if shrug:
        found["shrug"] = 1.0
        if not voiced:
            found["shrug_unvoiced"] = 1.0
    told = [is_told(words, wish) for wish in wished if not wish.voiced]
    if told and all(told) and not voiced:
        found["only_told"] = 1.0
    elif any(told):
        found["some_told"] = 1.0
    if not voiced and not any(word in _WISHING for word in words):
        found["no_wishing_word"] = 1.0
        if told and all(told):
            found["only_told_no_wishing"] = 2.0  # the surest sign there is: worth more than one word
    steps(found, "story", sum(word in kinds.STORY for word in words), 1, 2, 3)
    if {"you", "you're", "your", "u"} & set(words):
        found["to_coach"] = 1.0
        if words[-1] == "?" and not voiced:
            found["asks_coach"] = 1.0
    found.update({f"head_{head_of(words, shape, w.first, w.last)}": 1.0 for w in wished})
    if not wished:
        found["no_words"] = 1.0
    return found


def is_told(words: tuple[str, ...], wish: Wish) -> bool:
    """Whether this stretch states what is or was, as a story does: a subject soon followed by a finite verb."""
    near = words[wish.first : min(wish.first + 9, wish.last)]
    if not near or near[0] in kinds.WH or near[0] == "to":
        return False
    if near[0] in _SUBJECTS:
        return not any(word in _WISHING for word in near[:4])
    for subject, verb in itertools.pairwise(near):
        if (
            subject in PEOPLE
            and verb.endswith("s")
            and len(verb) > 3
            and verb not in PEOPLE
            and verb not in _WISHING
        ):
            return True  # "my roommate plays ..."
    return any(word in _FINITE or (word.endswith("ed") and len(word) > 4) for word in near[1:]) and not any(
        word in _WISHING for word in near
    )
