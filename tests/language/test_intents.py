"""What a message does to the conversation is heard where it is meant, and not inside ordinary content."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import intents
from bot.language.intent.match import phrases_heard
from bot.language.intent.phrases import WHOLE
from bot.language.intents import hear_intents

TRAINING = Path(__file__).parents[2] / "training"
INTERRUPTING = frozenset(
    "back skip pause stop help who_are_you advice correction change_goal decided resistance insult delete "
    "privacy list_steps begin".split()
)
HEARD = {
    "yes": "yes|yep|yh|sounds good|that's it|go on then|ok|yes please|👍",
    "no": "no|nope|nah|not really|no thanks|i dont think so",
    "maybe": "maybe|perhaps|it depends|i guess so|not sure",
    "dont_know": "i don't know|idk|dunno really|no idea tbh|haven't a clue|not sure|nothing comes to mind",
    "thanks": "thanks|ty|thx|much appreciated|thanks a lot",
    "greeting": "hi|hello there|good morning|hiya",
    "farewell": "bye|see you tomorrow|goodnight|take care",
    "back": "can we go back|previous question|go back a step pls|can i change my last answer|back one",
    "skip": "next question please|pass|rather not say|skip this one|i dont want to answer that|let's move on",
    "pause": "need to stop for now, later|let's carry on tomorrow|gotta go|can we pause|I'll come back later",
    "stop": "stop|I want to end this|can we just finish|cancel|i dont want to do this anymore|end session",
    "help": "what do you mean|wat do u mean|I don't understand the question|can you reword that|huh?|?",
    "who_are_you": "are you a bot|am I talking to a person|r u real|who are you|is this a real person",
    "advice": "what should I do?|what would you do|just tell me|any tips?|what should i do about my boss",
    "correction": "that's not what I said|no I meant Karen|you got that wrong|i didnt say that|no thats wrong",
    "change_goal": "actually the goal is different|can we go back to what I want|let's start over"
    "|I want to talk about something else|can i change my goal",
    "decided": "I already know what I'll do|my mind is made up|ive decided|i've already decided",
    "keep_it": "keep it as it is|no, that is my goal|leave it like that|i like it how i said it|dont change it",
    "resistance": "this is pointless|I was sent here|waste of time|what's the point|my boss made me do this",
    "insult": "you're useless|stupid bot|shut up|you're a terrible coach",
    "begin": "I'd like to work on something|can we do a session|coach me|let's start|new session",
    "one_thing": "it's all one thing|they're connected|its the same thing really|they go together",
    "nothing_more": "that's it|no more|nothing else|none|nope that's all|can't think of anything else",
    "enough": "can we just finish|how long is this|how many more questions|are we nearly done",
    "list_steps": "what have I promised|show my steps|what are my steps|remind me of my steps",
    "privacy": "who can read this|is this confidential|can my boss see this|do you store this",
    "delete": "delete everything about me|wipe my data|please delete all my messages",
    "small_talk": "how are you|how's it going|nice weather today",
    "more_time": "hang on|give me a minute|one sec|let me think",
    "done": "did it!|done|i've done it|managed it|all done ✅",
    "partly": "half of it|some of it|halfway|started it but didnt finish",
    "not_yet": "not yet|didnt get round to it|haven't yet|i forgot|ran out of time",
    "drop": "forget that one|drop it|no longer needed|not doing that anymore",
    "figure_of_speech": "just an expression|not literally|i was joking|i was exaggerating",
    "carry_on": "let's carry on|continue|keep going|where were we",
    "other_language": "quiero hablar de mi trabajo|je ne sais pas quoi dire|ich möchte über meine arbeit sprechen"
    "|non lo so|ik weet het niet|nie wiem co robić|bilmiyorum ne yapacağım|eu quero falar sobre o meu trabalho"
    "|я не знаю|我不知道|لا أعرف",
    "gibberish": "asdfgh|sdkjfhskdjf|🍕🍕|...|jjjjjjjj",
    "empty": "|  |\n",
}
CONTENT = """I need to stop saying yes
my boss told me to go back
I want to finish the report
I should skip lunch less
I can't help it
should I take the job? is what I keep asking
he's useless
I don't know how to tell her
I want to work on my confidence
I'd like to start running
we stopped for a break at the services
I paused the project in May
I want my brother to delete the photos
my manager wants to see this by Friday
the meeting was a waste of time and I said so
I was sent to the Leeds office last year
I need to cancel the gym
I have to go to the dentist on Monday and I dread it
what should be on the agenda is my question
she asked me who I was
I never said that to my wife
I've decided nothing in years
it's silly how much I mind
I want to quit smoking
I start my new job on Monday
I already know what she will say
go for a walk before work
I said yes to the extra shift""".splitlines()


@pytest.mark.parametrize(
    ("intent", "line"), [(n, line) for n, lines in HEARD.items() for line in lines.split("|")]
)
def test_an_intent_is_heard_however_it_is_typed(intent: str, line: str) -> None:
    assert intent in hear_intents(line)


@pytest.mark.parametrize("line", CONTENT)
def test_ordinary_content_interrupts_nothing(line: str) -> None:
    assert not hear_intents(line) & (INTERRUPTING | {"dont_know", "done", "drop", "not_yet"})


def lines_of(file: str, key: str) -> list[str]:
    records = map(json.loads, (TRAINING / file).read_text(encoding="utf-8").splitlines())
    return [record[key] for record in records if not record["id"].startswith("H")]


@pytest.mark.parametrize("file", ["goals.jsonl", "commitments.jsonl"])
def test_hardly_a_line_of_real_content_interrupts_a_session(file: str) -> None:
    lines = lines_of(file, "text")
    fired = [line for line in lines if hear_intents(line) & (INTERRUPTING - {"who_are_you"})]
    assert len(fired) * 200 <= len(lines), fired


def test_english_content_is_never_taken_for_another_language_or_for_mash() -> None:
    lines = lines_of("goals.jsonl", "text") + lines_of("commitments.jsonl", "text")
    taken = [line for line in lines if hear_intents(line) & {"other_language", "gibberish"}]
    assert len(taken) * 200 <= len(lines), taken


def test_the_words_a_phrase_needs_keep_none_of_its_matches_out() -> None:
    import re

    patterns = [(name, re.compile(pattern)) for name, pattern in WHOLE]
    lines = [line for lines in HEARD.values() for line in lines.split("|")] + lines_of("goals.jsonl", "text")
    for line in lines:
        for words in intents._sentences(line.lower()):
            if len(words) <= 16:
                forms = intents._bare_forms(words)
                all_tried = {
                    n for n, pattern in patterns for form in forms if pattern.fullmatch(" ".join(form))
                }
                assert phrases_heard(forms) == all_tried


def test_a_yes_that_opens_a_longer_answer_is_heard() -> None:
    assert "yes" in hear_intents("Yes, I rang her on Tuesday and it went fine")
    assert "no" in hear_intents("no, she never called back")
    assert "no" not in hear_intents("no one called back")


def test_a_request_at_the_end_of_a_story_does_not_steer_the_session() -> None:
    story = "I told him about the rota and the weekend and how the whole team felt about it by Friday. Stop. He left."
    assert not hear_intents(story) & INTERRUPTING


@given(st.text(max_size=4096))
def test_any_text_is_heard_without_error(text: str) -> None:
    assert isinstance(hear_intents(text), frozenset)


@pytest.mark.parametrize(
    "piece", ["no ", "can we ", "i said ", "that is ", "my goal is ", "read this ", "a", "yes, ", "?! "]
)
def test_endless_repeats_are_heard_in_bounded_time(piece: str) -> None:
    started = time.perf_counter()
    hear_intents(piece * (4096 // len(piece)))
    for count in range(1, 17):
        hear_intents(piece * count + "zzz")
    assert time.perf_counter() - started < 1
