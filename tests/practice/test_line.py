"""What a learner's line is taken for, in the words and spelling of a phone."""

import pytest

from bot.practice.case import Fact
from bot.practice.line import KINDS, Line
from tests.practice.playing import CASES, MAREN, play

KIND = {
    "filler": (
        "Hi Noor, nice to meet you, how are you?", "hello, how are you today?", "mm", "uh huh", "I see.",
        "What's the weather like?", "hey, whats up", "sorry to hear that", "ouch", "same here", "I know how you feel",
        "my boss is the same", "well done!", "you got this", "i dont know what to say", "hmm ok",
        "Good afternoon Leela, thank you for making time. How are you today?",
        "Good morning dear, quite chilly for the month isn't it",
        "hi noreen lovely to meet you! how are you doing today",
    ),
    "why": ("why", "how come you didnt ask her", "Why did you do that?"),
    "why_value": ("how come that is so important to you", "Why does that matter to you?"),
    "reflection": (
        "I think you're scared", "So for you it's better to do it than to lose her.", "must be hard",
        "Your evenings go to the choir, all of them.",
        "you must be exhausted", "nobody else could",
        "you sense that you can't say no, maybe", "No to them. You can't.",
        "So what matters to you is your weekends, and something with your brother.",
        "what you really want is to be asked",
        "What makes it hard is that nobody helps.", "what stands out to me is the weekends",
    ),
    "affirmation": ("thanks for telling me that", "Thank you for being so open."),
    "closed": ("have you ever said no", "Have you ever tried another way?", "did you talk to him",
               "did something happen"),
    "open": (
        "What about the swaps makes it hard to say no?", "How are you sleeping?", "tell me more about the house",
        "Say it to me as you'd say it to her.", "what else", "anything else", "go on", "ok and?", "and then",
        "and now?", "like what", "better how", "for example", "tell me more about the friday",
        "can you be more specific", "hi loretta whats going on", "hey noor. what's the matter?",
        "what do you mean", "sorry what", "thanks for sharing that with me. what was it like",
        "Hi Maren, thanks for coming. What would you like today?", "Can you explain me more about your sister?",
        "what makes you think that is true", "what worries you when your son is out", "what is it that you want",
        "What matters to you is what?", "what keeps you there",
    ),
    "advice": (
        "You should count to ten first.", "Have you tried an app?",
        "I used to be the same, what helped me was a list.", "I'd suggest an app.",
        "I had the same with my grandmother, we just took the keys away from her",
        "If I were you I'd say no.", "in your shoes id ring him", "were I you, I'd quit", "I'd say no if I were you",
        "just leave lol", "what you have to do is sit him down and tell him",
    ),
    "permission": ("May I share a thought?", "Would it be okay if I told you what I notice?", 
                   "can i tell u what i notice?",                   "I could share something, if you like."),
    "contracting": (
        "Before we start: what you tell me stays with me, and we have twenty minutes. Is that okay?",
        "We've got five minutes left. How do you want to use them?",
        "I won't judge anything you say, and I mostly ask questions.", "Would it suit you if I kept the time for us?",
        "Hello, I'm Sam. We have 20 minutes, and it stays between us. How does that sound?",
    ),
    "settling": (
        "Did I get that right?", "Does that make sense?", "How does that sit with you?", "Will you do that?",
        "Which of these will you do?", "And when?",
    ),
    "scaling": ("On a scale from 0 to 10, how sure are you?", "how sure are you", "how likely is it that you'll do it"),
    "refer": ("I think this is something for a doctor, more than for coaching.",
              "A counsellor could help you better with this than I can."),
    "safety": ("Are you safe?", "have u thought of suicide"),
    "end": ("Shall we stop here for today?", "ok good luck, bye", "Thanks for today!", "nice one, see you",
            "thanks Gethin, see you next week", "I think that's a good place to stop.", "lets call it a day",
            "thanks lorne, good luck", "can we stop here", "sorry i have to go now", "that's all for today"),
    "insult": ("you stupid cow", "You're a coward.", "shut up"),
    "swap": ("let's swap, you ask me", "Can you coach me?"),
    "unclear": ("????", "\N{THUMBS UP SIGN}", "stop", "go back", "try again", "end the session", "I want to end this",
                "skip this", "i disagree", "give me a hint", "what should i say"),
}  # fmt: skip


@pytest.mark.parametrize("kind, words", [(kind, words) for kind, lines in KIND.items() for words in lines])
def test_a_line_is_taken_for_what_it_is(kind: str, words: str) -> None:
    assert kind in KINDS
    assert Line(words, "I can't say no to them.").kind == kind


def test_what_about_somebody_of_theirs_is_a_question() -> None:
    assert play("what about Liam?", case=CASES["kwabena"]).response.kind == "open"
    assert play("What about ringing Liam?", case=CASES["kwabena"]).response.kind == "advice"


def test_ten_years_are_no_scale() -> None:
    assert Line("ten years is a lot, what bit do you want to look at today").kind != "scaling"


def test_a_small_word_before_a_question_makes_no_two_of_it() -> None:
    assert Line("And then? What did you do?").kind == "open"
    assert Line("What did you do? And who was there? And why?").kind == "stacked"


def test_giving_back_a_fact_without_praise_is_a_reflection() -> None:
    said = play("You have been in that cellar for thirty-four years.", case=CASES["aurelio"])
    assert said.response.kind == "reflection"


def test_a_frame_before_a_choice_leaves_it_a_choice() -> None:
    assert Line("Four things, and we have half an hour. Which of them presses most?").kind == "settling"
    assert Line("We have half an hour and it stays between us.").kind == "contracting"


@pytest.mark.parametrize("words", ["Can I ask you something?", "Do you mind me asking about your brother?"])
def test_leave_to_ask_is_permission(words: str) -> None:
    assert Line(words).kind == "permission"


@pytest.mark.parametrize("words", ["Can I ask what you want?", "Is it ok for him to ask you about that?"])
def test_a_question_put_as_leave_to_ask_is_still_one(words: str) -> None:
    assert Line(words).kind != "permission"


@pytest.mark.parametrize("words", ["How's your day going?", "Nice weather, isn't it?", "Cold out, isn't it?"])
def test_the_day_and_the_weather_are_small_talk(words: str) -> None:
    assert Line(words).kind == "filler"


def test_what_is_felt_with_a_tag_is_leading_still() -> None:
    assert Line("It's awful, isn't it?").kind == "leading"


@pytest.mark.parametrize("fact", MAREN.topics["swaps"].facts, ids=lambda fact: fact.short)
def test_when_something_was_is_asked_after_whatever_was_said_before_it(fact: Fact) -> None:
    assert Line("When was the last time you turned down a swap", fact.full).kind == "closed"
