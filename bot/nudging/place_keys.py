"""The form in which names of places are looked up: small letters without marks, words with one space between."""

from __future__ import annotations

import re
import unicodedata

_BETWEEN = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"(?<=\w)['’‘.](?=\w)")
_WHOLE = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)


def key_of(name: str) -> str:
    """ "Saint-Étienne", "st. etienne" and "SAINT ETIENNE" are one."""
    bare = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    plain = "".join(one for one in bare if not unicodedata.combining(one))
    words = _BETWEEN.sub(" ", _APOSTROPHES.sub("", plain)).split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(_WHOLE.get(word, word) for word in words)
