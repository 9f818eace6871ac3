"""Every rule of the self-play can be broken, and breaks for nothing else."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bot.flows.core.incoming import Choice, Command, Incoming, Text
from tests.selfplay import Part, Session, Turn
from tests.selfplay_rules import RULES

Said = tuple[Incoming, str]


def part(words: str, ours: str | None = None, name: str = "goal.topic.ask") -> Part:
    return Part(name, words, words if ours is None else ours)


def session(*parts: Part, did: Incoming | None = None, over: bool = True, **given: int | bool) -> Session:
    """One utterance a turn, each at the same place, and a step at the end."""
    turns = [Turn(did or Text("hm"), "goal.topic", "goal.topic", [one], [one.words]) for one in parts]
    return Session("made up 1", turns, over=over, **{"steps": 1, **given})


def broken(one: Session) -> set[str]:
    return {rule.__name__ for rule in RULES if list(rule(one))}


def travels(*places: str) -> Session:
    """From place to place, and to a step."""
    turns = [
        Turn(Text("hm"), stood, stands, [part(f"{at} is it?")], [f"{at} is it?"])
        for at, (stood, stands) in enumerate(pairwise(places))
    ]
    return Session("made up 1", turns, steps=1, over=True)


def asked_to_end(answer: str) -> Session:
    """A word that may mean the end, which is asked about, and what is said to that."""
    turns = [Turn(Text("hm"), "will.cue", "stopping.sure", [part("Shall we end?")], ["Shall we end?"]),
             Turn(Text(answer), "stopping.sure", "will.cue", [part("We stop.")], ["We stop."])]  # fmt: skip
    return Session("made up 1", turns, over=True)


def opened(words: str, stands: str) -> list[Turn]:
    return [Turn(Text(words), ".", stands, [part(f"What of {words[:4]}?")], [])]


SOUND = [part("So you rang her.", "So ….", "lead.reflection.plain"), part("What came of it?")]
WHEN = part("When will you ring Ana?", "When will you …?")
LONG = " ".join(["word"] * 61) + "."
BREAKS = {
    "over without a step and without a word": ("ends_well", session(*SOUND, steps=0)),
    "without a step, and a word about leaving long before": (
        "ends_well", Session("made up 1", [*session(WHEN, did=Text("I have to go")).turns, *session(*SOUND).turns],
                             over=True)),
    "a goal that ends before it was asked what is to be done": (
        "passes_through_will", travels("goal.frame", "will.action", "goal.topic", "options.ideas", "close.takeaway")),
    "never over though the goal was changed long ago": ("ends_well", Session("made up 1", [
        *session(part("What now?"), did=Text("actually the goal is different")).turns,
        *travels(*("goal.topic", "reality.tried") * 30).turns], steps=1)),
    "asked whether to end, and ended by a no": ("ends_well", asked_to_end("no, go on")),
    "never over": ("ends_well", session(*SOUND, over=False)),
    "stopped by words that say nothing of the kind": (
        "ends_well", session(*SOUND, did=Text("how long do we have?"), steps=0)),
    "the same question twice": ("repeats_nothing", session(part("What now?"), part("And then?"), part("What now?"))),
    "the same question with words of theirs": ("repeats_nothing", session(WHEN, part("Hm?"), WHEN)),
    "the same reflection twice": ("repeats_nothing", session(SOUND[0], part("Hm?"), SOUND[0])),
    "two questions": ("asks_one_thing", session(part("What do you want? Who else?"))),
    "advice": ("advises_nobody", session(part("You should ring her."))),
    "a hint": ("advises_nobody", session(part("What about writing to her?"))),
    "too many words of ours": ("stays_short", session(part(LONG))),
    "a screen full with words of theirs": ("stays_short", session(part(f"{LONG} {LONG}", "….", "reality.tried.ask"))),
    "a question that will not go away": ("holds_nobody", session(*(part(f"{one} is it?") for one in "ABCDEFGH"))),
    "open steps not asked for at the end of a heavy opening": ("looks_back", Session("made up 1", [
        *opened("I'm grieving. My aim is a call.", "beyond.choose"),
        *travels("beyond.choose", "goal.frame", "will.when", "close.takeaway").turns],
        over=True, left_open=1, steps=1)),
    "open steps that were only shown": ("looks_back", session(
        *SOUND, part("These are open.", name="steps.list.ask"), did=Command("coach"), left_open=2)),
    "open steps not asked for": ("looks_back", session(*SOUND, did=Command("coach"), left_open=1)),
    "a speaker who is not the partner": ("reads_well", session(part("You rang my sister.", "…."))),
    "a word twice": ("reads_well", session(part("You rang the the sister.", "…."))),
    "an end that leads nowhere": ("reads_well", session(part("So you rang her and.", "So …."))),
    "a space before a comma": ("reads_well", session(part("You rang her , then.", "…."))),
    "two stops": ("reads_well", session(part("You rang her..", "…."))),
    "a verb of somebody else": ("reads_well", session(part("So you was late.", "So …."))),
    "the same opener three times": ("opens_otherwise", session(
        part("So it rains.", "So ….", "lead.reflection.plain"), part("So he left.", "So ….", "lead.reflection.plain"),
        part("So you stayed.", "So ….", "lead.reflection.plain"))),
}  # fmt: skip


@pytest.mark.parametrize("what", BREAKS)
def test_each_rule_is_broken_by(what: str) -> None:
    rule, one = BREAKS[what]
    assert broken(one) == {rule}


def test_every_rule_is_among_those_broken() -> None:
    assert {rule for rule, _ in BREAKS.values()} == {rule.__name__ for rule in RULES}


BEARS = {
    "asked whether to end, and a yes": asked_to_end("sure"),
    "the goal changed over and over": Session(
        "made up 1",
        [
            *session(*(part(f"{one} is it?") for one in "ABC")).turns,
            *session(part("What now?"), did=Text("actually the goal is different")).turns,
        ],
        steps=1,
    ),
    "steps answered from their list on the way": session(
        *SOUND, part("What of these?", name="steps.list.again"), did=Command("coach"), left_open=2
    ),
    "steps that wait for the end, and none comes": Session(
        "made up 1",
        [*opened("I'm grieving. My aim is a call.", "beyond.choose"), *opened("I have to go", "goal.frame")],
        over=True,
        left_open=1,
    ),
    "a plain session": session(*SOUND),
    "a person's own should": session(part("So you should ring her.", "So ….", "lead.reflection.plain")),
    "a stop by word": session(*SOUND, did=Text("I have to go"), steps=0),
    "a goal changed, and then asked what is to be done": travels(
        "goal.frame", "will.action", "goal.topic", "will.action", "resume.recap", "close.takeaway"
    ),
    "a stop by button": session(*SOUND, did=Choice("stop_here"), steps=0),
    "a question asked for again": session(part("What now?"), part("What now?"), did=Command("back"), steps=1),
    "a quote of theirs": session(part("“I rang my sister”, you said.", "“…”, you said.")),
    "a wish without its verb": session(part("So you don't want to.", "So ….")),
    "long safety": session(part(LONG, name="risk.signpost.ask_now")),
    "a list of theirs": session(part("1. ring my sister\n2. and\nWhich one?", "1. …\n2. …\nWhich one?")),
}


@pytest.mark.parametrize("what", BEARS)
def test_no_rule_is_broken_by(what: str) -> None:
    assert not broken(BEARS[what])
