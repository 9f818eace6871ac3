"""Messages as typed on a phone by ten voices: which steer the talk, and which merely hold such words."""

import time

import pytest

from bot.language.feelings import hear_feeling
from bot.language.ideas import ideas_in, stuck_in, tried_in
from bot.language.intents import hear_intents

STEERS = {
    "advice": (
        "Please can you advise me?",
        "can u give me some advice pls",
        "you tell me, you're the coach",
    ),
    "back": (
        "can i answer the previous one again",
        "can we go back to the one before",
        "let me redo the last one",
    ),
    "begin": (
        "can we start a new session",
        "i have something i need to talk through",
        "lets start",
    ),
    "carry_on": (
        "keep going",
        "where did we leave off",
        "yeah go on then",
    ),
    "change_goal": (
        "can i switch to another goal",
        "can we talk about something else instead",
        "different topic please",
    ),
    "correction": (
        "*meeting",
        "no i meant my other sister",
        "sorry I meant to say Friday",
    ),
    "decided": (
        "ive chosen already",
        "made my mind up",
        "right, i've decided",
    ),
    "delete": (
        "delete everything you have on me",
        "i want all my info deleted",
        "id like my data removed please",
    ),
    "done": (
        "I managed it in the end",
        "did the thing!",
        "finished it last nite",
    ),
    "dont_know": (
        "I don't know. I have never thought about it.",
        "errm... dunno",
        "nothing comes to mind",
    ),
    "drop": (
        "cancel that step pls",
        "drop it please",
        "let that one go",
    ),
    "enough": (
        "are we nearly finished",
        "how much longer is this",
        "too many questions!",
    ),
    "farewell": (
        "right im off, bye",
        "see you next week",
        "take care, talk soon",
    ),
    "figure_of_speech": (
        "I meant that as a joke",
        "its a figure of speech",
        "relax i didnt mean it literally",
    ),
    "gibberish": (
        "asdfghjkl",
        "qwerty uiop",
        "sdkfjhsdkf",
    ),
    "greeting": (
        "good morning",
        "hey, anyone there?",
        "hi coach",
    ),
    "help": (
        "give me an example",
        "sorry i dont follow the question",
        "you lost me there",
    ),
    "insult": (
        "oh piss off",
        "sod off",
        "you are crap at this",
    ),
    "keep_it": (
        "I'd keep it",
        "dont change a word",
        "no change needed",
    ),
    "list_steps": (
        "list my actions pls",
        "remind me what i promised",
        "whats on my list",
    ),
    "maybe": (
        "I could go either way on it",
        "hmm sort of yes and no",
        "perhaps. depends on the week",
    ),
    "more_time": (
        "gimme 2 mins",
        "give me a minute to think",
        "hmm let me have a think about that",
    ),
    "no": (
        "nah you're alright",
        "no, leave it",
        "not in the least",
    ),
    "not_yet": (
        "havent done it",
        "still havent",
        "work went crazy so no",
    ),
    "nothing_more": (
        "i've run out of ideas",
        "no thats all",
        "nope nothing more from me",
    ),
    "one_thing": (
        "its all one problem to me",
        "no they go hand in hand",
        "they hang together, cant split them",
    ),
    "other_language": (
        "eu não falo inglês",
        "je ne sais pas quoi faire",
        "можно по-русски?",
    ),
    "partly": (
        "did two out of the three",
        "made a start at least",
        "only got through the first bit",
    ),
    "pause": (
        "can we do the rest tonight",
        "lets park it here and carry on tomorrow",
        "pick this up later?",
    ),
    "privacy": (
        "is this confidential?",
        "where is all this stored",
        "who gets to see these messages",
    ),
    "resistance": (
        "coaching doesn't work for people like me",
        "what a waste of time",
        "whats the point of these questions",
    ),
    "skip": (
        "different question please",
        "i dont feel like answering that",
        "pass on that",
    ),
    "small_talk": (
        "how are you today?",
        "hows it going",
        "nice weather isnt it",
    ),
    "stop": (
        "I would like to leave it there for today",
        "end the chat",
        "i'm done with this conversation",
    ),
    "thanks": (
        "thank u so much",
        "thankyou",
        "that was useful, thank you",
    ),
    "who_are_you": (
        "are you a real person or a bot",
        "are you an AI model or what",
        "what are you exactly",
    ),
    "yes": (
        "yeah go on then",
        "you got it",
        "yup nailed it",
    ),
}
ORDINARY = (
    "I might ask for four long days instead of five",
    "I told her I don't know him",
    "I want to change topic for my dissertation",
    "I'd like to help my team to stop arguing",
    "a quiet hour in the evening, thats all i want",
    "advice line at citizens bureau",
    "asking for help is the hardest thing for me",
    "begin my day with something other than the phone",
    "begin with the cupboard under the stairs",
    "beginner swimmers are in my lane",
    "continue breastfeeding when i return",
    "correct the kids homework without rows",
    "delete the game from my phone",
    "delete three hundred photos a night",
    "done with school runs by nine, then the shop",
    "exactly on time for once",
    "get some help with the childcare",
    "he called me useless in front of everyone",
    "he never says thanks",
    "he stored all his rubbish in my garage",
    "how do you tell someone they smell? thats my problem this week",
    "i have not spoken to him yet",
    "i keep asking myself what should i do",
    "i passed it over to my colleague",
    "i was mistaken about the date and missed the slot",
    "i'm done with his excuses",
    "its a shit job but its paying the bills",
    "its not enough to say sorry",
    "keep going to the gym when it gets dark",
    "keep my private life private at work",
    "leave that church",
    "leave the union",
    "leave work on time",
    "let my team make more decisions",
    "mein chef (my boss) never says anything nice",
    "moving on from my old team",
    "my boss reads all our messages and i feel watched",
    "my mate said skip it and go to the pub",
    "my mum has decided i am moving in",
    "no time for myself at all since the twins",
    "not that i mind the work, its the people",
    "ok at home, terrible at work",
    "pass the exam in may",
    "pause before I answer my teenage daughter",
    "pause between patients and breathe",
    "say yes to fewer things",
    "saying sorry first",
    "set another date with the bank",
    "showing up for my dad",
    "something else, anything, than that warehouse",
    "the fucking rota changes every week",
    "the session with the union rep went badly",
    "they sent me to cover another ward",
    "thinking of emigrating",
    "this is the third job in two years where it went like this",
    "two of the three apprentices left",
    "well the thing is that my brother owes me money",
    "what a person i have become",
    "what do i do all day? i move boxes",
    "wipe the slate clean with my brother",
)
TOLD_NOT_OFFERED = (
    "he is my boss, he is 50, he has two kids",
    "its raining, im tired, the car is broken",
    "We had a meeting on monday and he shouted and she left",
    "my sister lives in leeds, my brother is useless, mum is 84",
    "dunno",
    "nothing comes to mind",
)
LISTED = {
    "saying no, delegating, leaving on time": 3,
    "budget app, cash envelopes, no cards on weekends": 3,
    "He is my boss. I could write to him.": 1,
    "I dont know, maybe ask around?": 1,
    "tell my mum, tell my dad, tell them both together": 3,
    "my sister could lend me hers": 1,
}
FELT = {
    "so stressed rn": ("stressed", True),
    "well pissed off with the lot of em": ("pissed off", True),
    "i feel so alone in this": ("alone", True),
    "I am very dissapointed in them": ("disappointed", True),
    "it's doing my head in": ("frustrated", False),
    "they treat me like dirt": ("put down", False),
    "I don't know how much longer I can keep this up": ("worn down", False),
    "my blood boils": ("angry", False),
}
UNFELT = (
    "I'm afraid I can't make tuesday",
    "I'm alone on the till on Fridays",
    "I want to give up sugar",
    "there is no light at the end of the tunnel",
    "mad busy at the shop till six",
    "my brother feels lonely since mum died",
)
TRIED = ("i did try getting up early", "so far i have spoken to HR and the union", "tried everything tbh")
UNTRIED = (
    "he tried to ring me",
    "I want to try yoga",
    "I've been doing alright",
    "I've been a nurse for ten years",
)
IN_THE_WAY = (
    "i always end up scrolling",
    "but then I chicken out",
    "theres no money for it",
    "my fear stops me",
)
NOT_IN_THE_WAY = ("no problem", "my colleague is stuck in traffic", "I can see it now")


@pytest.mark.parametrize(
    ("intent", "line"), [(name, line) for name, lines in STEERS.items() for line in lines]
)
def test_what_steers_the_talk_is_heard_in_anyones_typing(intent: str, line: str) -> None:
    assert intent in hear_intents(line)


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_answer_that_holds_such_words_steers_nothing(line: str) -> None:
    assert hear_intents(line) == frozenset()


@pytest.mark.parametrize(
    ("sworn", "plain"),
    [
        ("honestly? not a fucking clue", "not a clue"),
        ("what the hell do you mean", "what do you mean"),
        ("bloody stop now", "stop now"),
    ],
)
def test_an_oath_changes_nothing_about_what_is_asked(sworn: str, plain: str) -> None:
    assert hear_intents(plain) <= hear_intents(sworn)


def test_clauses_that_are_all_about_the_talk_are_each_heard() -> None:
    assert hear_intents("cheers mate, thats all, bye") >= {"thanks", "nothing_more", "farewell"}
    assert "stop" not in hear_intents("I told her to stop, she laughed")


@pytest.mark.parametrize("line", TOLD_NOT_OFFERED)
def test_how_things_are_is_no_idea(line: str) -> None:
    assert ideas_in(line) == ()


@pytest.mark.parametrize(("line", "count"), LISTED.items())
def test_each_thing_offered_is_an_idea(line: str, count: int) -> None:
    assert len(ideas_in(line)) == count


@pytest.mark.parametrize(("line", "felt"), FELT.items())
def test_a_feeling_is_heard_by_its_name_or_by_what_implies_it(line: str, felt: tuple[str, bool]) -> None:
    feeling = hear_feeling(line)
    assert feeling is not None and (feeling.word, feeling.named) == felt


@pytest.mark.parametrize("line", UNFELT)
def test_what_only_sounds_like_a_feeling_is_none(line: str) -> None:
    assert hear_feeling(line) is None


def test_what_was_tried_and_what_is_in_the_way_are_heard_in_passing() -> None:
    assert all(map(tried_in, TRIED)) and not any(map(tried_in, UNTRIED))
    assert all(map(stuck_in, IN_THE_WAY)) and not any(map(stuck_in, NOT_IN_THE_WAY))


@pytest.mark.parametrize(
    "piece", ["a, ", "no, ", "i started ", "my ", "i said x not ", "i dont know ", "tried it "]
)
def test_endless_repeats_are_heard_for_ideas_and_intents_in_bounded_time(piece: str) -> None:
    text = piece * (4096 // len(piece))
    started = time.perf_counter()
    for hear in (ideas_in, tried_in, stuck_in, hear_feeling, hear_intents):
        hear(text)
    assert time.perf_counter() - started < 0.5
