"""The step in a commitment: the action in the person's own words, free of its time and lead-in."""

from collections.abc import Iterable

from bot.language.commitment.named import resolved
from bot.language.commitment.readings import readings_of
from bot.language.commitment.text import Words, sentences_of, trimmed, without
from bot.language.commitment.words import SPELL_OUT, VERBS


def step_of(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The action as an instruction to oneself; the whole text, tidied, where no action can be made out."""
    sentences = sentences_of(without(text, spans))
    readings = [(place, one) for place, sentence in enumerate(sentences) for one in readings_of(sentence)]
    readings.sort(key=lambda placed: -placed[1].weight)
    for place, reading in readings:
        words = trimmed(reading.word())
        if words:
            said = _said_before(sentences, place, reading.at)
            return _spelt_out(resolved(resolved(words, said), said))
    return _spelt_out(trimmed([word for sentence in sentences for word in sentence]))


def _said_before(sentences: list[Words], place: int, at: int) -> Words:
    said = [word for sentence in sentences[:place] for word in (*sentence, ".")]
    return [*said, *sentences[place][:at]]


def _spelt_out(words: Words) -> str:
    spelt = [word.lower() if word in _CAPITALS else SPELL_OUT.get(word.lower(), word) for word in words]
    if spelt and spelt[0].lower() in _LOWERED:
        spelt[0] = spelt[0].lower()
    return " ".join(spelt).replace(" ,", ",")


# What opened a sentence may stand in the middle of the step.
_CAPITALS = frozenset("The A An My Our His Her This That All Both Two Three Some".split())
_LOWERED = VERBS | {"a", "an", "the", "my", "our", "some", "two", "three", "all", "both"}
