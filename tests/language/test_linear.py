"""The linear model: what training weighs is what the bot sums."""

import json
import math

from hypothesis import given
from hypothesis import strategies as st

from bot.language.linear import (
    GRAM_UNIT,
    MODELS,
    RULE_UNIT,
    LinearModel,
    char_ngrams,
    features,
    shipped,
    tokens,
    word_ngrams,
)

WRITTEN = {
    "labels": ["big", "vague"],
    "bias": [-0.5, 0.25],
    "sets": {"": 0.2, "big": 0.0, "vague": 0.0, "big vague": 0.9},
    "weights": {
        "text=career": [2, -1],
        "text=my career": [1, 0],
        "text=^ my": [5, 5],
        "text~car": [2, 7],
        "text~ my ": [-10, 5],
        "wish=career": [0, 30],
        "!horizon": [150, 0],
    },
}


def by_features(views: dict[str, str], rules: dict[str, float]) -> list[float]:
    found = features(views, rules)
    weights = WRITTEN["weights"]
    assert isinstance(weights, dict)
    return [
        WRITTEN["bias"][i]  # type: ignore[index]
        + sum(value * weights[name][i] * unit(name) for name, value in found.items() if name in weights)
        for i in range(2)
    ]


def unit(name: str) -> float:
    return RULE_UNIT if name.startswith("!") else GRAM_UNIT


@given(st.text(st.sampled_from("my career car?, ’'X9é\u00df"), max_size=80), st.floats(0, 3))
def test_the_quick_sum_is_the_sum_that_training_weighs(text: str, horizon: float) -> None:
    views, rules = {"text": text, "wish": text[::2]}, {"horizon": horizon, "unheard_of": 1.0}
    margins = LinearModel(WRITTEN).margins(views, rules)
    for quick, plain in zip(margins.values(), by_features(views, rules), strict=True):
        assert math.isclose(quick, plain, abs_tol=1e-9)


def test_curly_apostrophes_and_capitals_make_no_difference() -> None:
    assert tokens("I DON’T know…") == tokens("i don't know…") == ["i", "don't", "know", "…"]


def test_neighbouring_words_and_the_ends_of_the_text_are_pairs() -> None:
    assert word_ngrams(["my", "career"]) == {"my", "career", "^ my", "my career", "career $"}


def test_character_pieces_stay_within_one_word() -> None:
    assert set(char_ngrams("cv")) == {" c", "cv", "v ", " cv", "cv ", " cv "}


def test_an_empty_message_has_the_margins_of_nothing_said() -> None:
    assert LinearModel(WRITTEN).margins({"text": ""}, {}) == {"big": -0.5, "vague": 0.25}


@given(st.text(max_size=4096))
def test_any_text_gets_a_finite_margin_for_every_label(text: str) -> None:
    margins = shipped("goals").margins({"text": text}, {})
    assert set(margins) == set(shipped("goals").labels)
    assert all(math.isfinite(margin) for margin in margins.values())


def test_the_models_together_stay_under_a_megabyte() -> None:
    assert 0 < sum(model.stat().st_size for model in MODELS.glob("*.json")) <= 1_000_000


def test_a_model_is_written_sorted_one_feature_a_line() -> None:
    text = (MODELS / "goals.json").read_text(encoding="utf-8")
    names = list(json.loads(text)["weights"])
    assert names == sorted(names)
    assert len(text.splitlines()) >= len(names)


def test_the_reasons_of_a_label_are_the_findings_that_spoke_for_it() -> None:
    model = LinearModel(WRITTEN)
    assert model.heaviest("big", {"horizon": 1.0, "unheard_of": 1.0}, 3) == ["horizon"]
    assert model.heaviest("vague", {"horizon": 1.0}, 3) == []


def test_the_likeliest_set_of_labels_is_heard_and_how_far_it_leads() -> None:
    model = LinearModel(WRITTEN)
    assert model.likeliest({"big": -1.0, "vague": -1.0})[0] == ()
    assert model.likeliest({"big": 1.0, "vague": -2.0}) == (("big",), 0.8)


def test_labels_that_go_together_are_heard_together_more_readily() -> None:
    assert LinearModel(WRITTEN).likeliest({"big": 1.0, "vague": -0.5})[0] == ("big", "vague")
