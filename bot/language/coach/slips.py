"""Slips of the thumb in the small words by which a question or a piece of advice is known."""

_WORDS = (
    "what when where which would could should have that this with like about think thing tell want feel felt does your "
    "there they from some more make find first might need other"
).split()
_WORDS_TOO = frozenset(["three", "dose", "odes", "form"])


def _slips(word: str) -> set[str]:
    """Two letters that changed places, or one of "would", "could", "should" left out; never a word by itself."""
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    dropped = {word[:i] + word[i + 1 :] for i in range(1, len(word))} if word.endswith("ould") else set()
    return (swapped | dropped) - _WORDS_TOO - set(_WORDS)


SLIPS = {slip: word for word in _WORDS for slip in sorted(_slips(word))}
"""What was typed -> what was meant."""
