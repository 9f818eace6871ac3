"""Words of danger in ordinary talk stop no session; danger told round a corner is heard."""

import json
from pathlib import Path

import pytest

from bot.flows.practising.own_danger import told_in_words
from bot.language import risk
from bot.language.risk import hear_risk
from bot.language.risks.everyday import EVERYDAY, PLAIN_REASONS
from bot.language.risks.notation import Signs, beginnings
from bot.language.risks.spelling import plain_words

TRAINING = Path(__file__).parents[2] / "training"
REASONS = Signs(PLAIN_REASONS)

NO_STOP = {
    "doing it alone": [
        "I do it all myself because it's faster",
        "We have no cleaner, so I mop the whole studio myself",
    ],
    "away a while": [
        "I won't be around until Thursday",
        "She won't be here till the new term starts",
        "I won't be there on Tuesday, the plumber comes",
    ],
    "before somebody acts": [
        "that he asks me before he does it",
        "I'd like a say before they can sign for the van",
    ],
    "things that fall": [
        "the fence fell down in the storm",
        "two shelves came down in the night and nobody heard",
    ],
    "nerves": [
        "my chest gets tight before presentations",
        "my throat closes whenever I have to speak to the board",
    ],
    "meeting somebody": [
        "I'll be waiting for him at 9 outside his office",
        "I'll be waiting by her desk with the flowers",
    ],
    "cutting other things": [
        "I've started cutting out certain smokes",
        "power cut again, so no laptop",
        "I cut myself shaving before the interview",
    ],
    "no room to breathe": [
        "I can't breathe in that tiny office",
        "I need room to breathe between two calls",
    ],
    "places": [
        "I look at the river while I eat",
        "I go under the railway bridge twice a day",
    ],
    "papers": [
        "The insurance is in order, that much I pay myself",
        "My passport is at the embassy until May",
    ],
    "a promise of something": ["he says he'll find me a desk by the window"],
    "a race": ["she beats me to every promotion"],
}


@pytest.mark.parametrize("text", [text for texts in NO_STOP.values() for text in texts])
def test_ordinary_words_of_danger_stop_no_session(text: str) -> None:
    assert not hear_risk(text).sure


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I'd like somebody to switch the lights off for me. I've started looking at rooftops", "self"),
        (
            "what I know is what's in her lunchbox, in the fridge. I've started bringing something in",
            "harm_others",
        ),
        ("on my way to work I keep looking up at bridges and counting how high", "self"),
        ("once mum is gone there's nobody left and then I can go too", "self"),
        ("there's something in his flask now and he can't taste it", "harm_others"),
        ("I loosened his wheel nuts and on Monday he takes the hill road", "harm_others"),
        ("I hide my phone in the flour, he reads everything, and only he has the key", "abuse"),
        ("she hits the ground and now I can't get her to open her eyes", "medical"),
    ],
)
def test_danger_told_round_a_corner_is_heard(text: str, kind: str) -> None:
    assert hear_risk(text).risk == kind


@pytest.mark.parametrize(
    "text",
    [
        "I've been cutting again",
        "I've cut myself again",
        "I started cutting myself after the summer and it calms me",
        "I won't be around by Christmas, I've made up my mind and it's quiet now",
        "my chest is tight and it goes down my arm",
        "I can't breathe and my lips are blue",
        "my husband hits me when he has been drinking",
        "mum fell off the ladder and she doesn't answer me",
    ],
)
def test_what_looks_like_it_but_is_danger_still_stops_a_session(text: str) -> None:
    assert hear_risk(text).sure


def test_a_sign_that_everyday_talk_holds_as_often_opens_nothing_alone() -> None:
    for kind, phrases in EVERYDAY.items():
        strong = {one for group, said in risk.SIGNS[kind].items() if group != "everyday" for one in said}
        assert not strong.intersection(phrases)
        heard = risk.Evidence("words", {kind: {"everyday": "words"}, "calm": {}}, frozenset())
        assert risk._clear(kind, heard) >= risk.CLEAR + risk.UNSIGNED


@pytest.mark.parametrize("family", ["nerves", "cutting other things", "no room to breathe", "a race"])
def test_an_ordinary_reason_is_found_in_the_words(family: str) -> None:
    for text in NO_STOP[family][:1]:
        words = plain_words(text)
        assert REASONS.find(" ".join(words), beginnings(words))


def test_what_a_coach_says_to_a_client_is_nobodys_own_danger() -> None:
    """A line of the learner's counts only where they speak of themselves; one in five hundred may be misheard."""
    rows = [
        json.loads(line)
        for name in ("coach", "coach_more")
        for line in (TRAINING / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    lines = [row["text"] for row in rows if row["id"][0] != "H"][::10]
    assert len(lines) > 600
    told = [line for line in lines if told_in_words(line)]
    assert len(told) <= len(lines) / 500, told
