"""Learners of five skills who practise by script: they see what is said, and what a coach would make of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from bot.language.pronouns import you_for_me
from bot.language.reflection import reflection_line
from bot.practice.answering import Response, answer
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.feedback import Feedback, feedback
from bot.practice.line import Line
from bot.practice.wording import SMALL

LINES = 30
"""A practice ends here, if nobody ended it before."""


@dataclass
class Talked:
    """What a learner has heard and seen so far; `did` is what a coach hears in each answer: a goal, an idea, a no."""

    chance: Random
    said: list[str]
    did: list[str]
    mine: list[str]

    @property
    def last(self) -> str:
        return self.said[-1]

    def one_of(self, lines: Sequence[str]) -> str:
        """A line not used yet, if there is one."""
        fresh = [line for line in lines if line not in self.mine] or list(lines)
        return self.chance.choice(fresh)

    def word(self) -> str:
        """A word of the client's worth taking up."""
        words = [word.strip(".,!?:;\"'()").lower() for word in self.last.split()]
        long = [word for word in words if len(word) > 4 and word not in SMALL and word.isalpha()]
        return self.chance.choice(long) if long else "that"


@dataclass
class Practised:
    """A whole practice: the client at the end, and for each line what came of it."""

    case: Case
    client: Client
    lines: list[str]
    answers: list[Response]
    told: list[Feedback]

    def count(self, *kinds: str) -> int:
        return sum(one.kind in kinds for one in self.answers)


Learner = Callable[[Talked], str]


def practise(case: Case, learner: Learner, seed: int, lines: int = LINES) -> Practised:
    """The learner talks with the client of the case until one of them ends it."""
    client = begin(case, seed)
    talked = Talked(Random(seed * 7919 + len(case.name)), [client.last], [], [])
    held = Practised(case, client, [], [], [])
    while len(held.lines) < lines:
        line = Line(learner(talked), held.client.last)
        response = answer(case, held.client, line)
        held.client = response.client
        held.lines.append(line.text)
        held.answers.append(response)
        held.told.append(feedback(line, response))
        talked.mine.append(line.text)
        talked.said.append(response.words)
        talked.did.append(response.did)
        if response.over:
            break
    return held


GOAL = (
    "What would you like to take away from today?",
    "And what in that would you want to have in hand when we finish?",
    "What is it you want instead?",
    "What exactly would be different for you by the end of this hour?",
    "Which part of it matters most to you today?",
    "What in all this is in your own hands?",
    "What would make this talk worth your time?",
    "How would you know that you have what you need?",
)
OPTIONS = (
    "What could you do about it?",
    "What else could you do?",
    "What other ideas do you have?",
    "What might you try that you have never tried?",
    "What would you do if nothing stood in your way?",
    "Which other options are there?",
)
WILL = (
    "Which of these will you do?",
    "When will you do it?",
    "What exactly will you say?",
    "What will be your first step?",
    "How will you begin?",
    "What is the very first thing you'll do?",
)
DEEPER = (
    "What is that like for you?",
    "What makes that hard?",
    "What happens in you then?",
    "Tell me more about that.",
    "What matters to you in that?",
    "What lies behind that for you?",
    "What have you noticed about it?",
    "What does that mean to you?",
    "How does it affect you?",
    "What have you tried so far?",
    "When you think of it now, what comes up?",
    "What else is there to it?",
)
ABOUT = (
    "Tell me more about the {word}.",
    "You said {word}: what is in that word for you?",
    "What is it about the {word}?",
    "How is it for you, the {word}?",
)
ADVICE = (
    "You should just talk to them about it.",
    "Have you thought about writing it down?",
    "Why don't you take a few days off first?",
    "If I were you I'd tell them straight.",
    "You need to set clear limits with the {word}.",
    "I'd suggest making a list.",
    "What about asking a friend to help you?",
    "You could simply leave the {word} for a while.",
    "The best thing is to sleep on it and then decide.",
    "Try to see it from the other side.",
    "I had the same once, I just stopped worrying and it worked.",
    "You ought to get some help with the {word}.",
    "Make a plan for the week and stick to it.",
    "Surely the easiest thing would be to say no?",
)
CLOSED = (
    "Is it about the {word}?",
    "Have you told anybody?",
    "Did that happen often?",
    "Are you happy with the {word}?",
    "Has it always been like that?",
    "Do you do that every week?",
    "Was it better before?",
    "Is the {word} the problem?",
    "Do they know?",
    "Did you say anything?",
    "Does the {word} bother you?",
    "Is it the same at home?",
    "Are you sure?",
    "Have you got the time for it?",
    "Did you sleep well? And are you eating?",
    "Why did you do that?",
    "Was anybody else there?",
    "Can you change the {word}?",
)
FILLER = ("ok", "I see.", "Right.", "Interesting.", "hmm", "Go on.")


def skilled(talked: Talked) -> str:
    """The client's aim, what lies behind it, their own ideas, a step; gives back words and feelings on the way."""
    turn = len(talked.mine)
    changed = len(talked.did) - talked.did[::-1].index("goal_changed") if "goal_changed" in talked.did else 0
    did = talked.did[changed:]  # who hears that it is about something else asks for the goal anew
    ideas, planned = did.count("idea"), did.count("planned") + did.count("step")
    if "step" in did:
        return _after_the_step(talked)
    if did[-1:] == ["puzzled"]:
        return "Let me put it another way. What is that like for you?"
    if "goal" not in did and (turn == 0 or turn % 3 == 1):
        return _with_reflection(talked, talked.one_of(GOAL))
    since = did[::-1].index("too_early") if "too_early" in did else LINES
    ready = "goal" in did and turn >= 8 and since >= 3
    if ready and (ideas >= 3 or (ideas >= 2 and planned)):
        return WILL[min(planned, 2)] if did[-1] in ("planned", "idea") else talked.one_of(WILL)
    if ready:
        return talked.one_of(OPTIONS)
    return _deeper(talked)


def _after_the_step(talked: Talked) -> str:
    if talked.did[-1] == "step":
        return "On a scale from 0 to 10, how sure are you that you will do it?"
    return "Shall we stop here for today?"


def _deeper(talked: Talked) -> str:
    if talked.chance.random() < 0.4:
        return talked.one_of(ABOUT).format(word=talked.word())
    return _with_reflection(talked, talked.one_of(DEEPER))


def _with_reflection(talked: Talked, question: str) -> str:
    """Their words given back, now and then by themselves."""
    given = reflection_line(talked.last) if talked.chance.random() < 0.6 else None
    if given is None or given in talked.mine:
        return question
    return given if talked.chance.random() < 0.3 else f"{given} {question}"


def advisor(talked: Talked) -> str:
    """Listens twice, then knows what should be done."""
    if talked.chance.random() < 0.25:
        return talked.one_of(CLOSED).format(word=talked.word())
    if talked.chance.random() < 0.12:
        return talked.one_of((*GOAL, *DEEPER))
    return talked.one_of(ADVICE).format(word=talked.word())


def interrogator(talked: Talked) -> str:
    """Yes or no, one after the other."""
    return talked.one_of(CLOSED).format(word=talked.word())


def parrot(talked: Talked) -> str:
    """Says back what was said, in nearly the same words."""
    if not talked.mine:
        return talked.one_of(GOAL)
    return f"So {you_for_me(talked.last)}"


def mixed(talked: Talked) -> str:
    """Sound one moment, and slips into old ways the next."""
    ways = (skilled, skilled, skilled, interrogator, advisor, parrot)
    if talked.chance.random() < 0.08:
        return talked.one_of(FILLER)
    return talked.chance.choice(ways)(talked)


SKILLS: dict[str, Learner] = {
    "skilled": skilled, "mixed": mixed, "parrot": parrot, "interrogator": interrogator, "advisor": advisor,
}  # fmt: skip
