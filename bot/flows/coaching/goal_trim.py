"""What stands round a wish and is no part of it: a request for help, other sentences, a word of modesty at the end."""

from __future__ import annotations

import re

from bot.language.goal.statements import is_statement
from bot.language.phrases import is_instruction, is_wording
from bot.language.reflecting.words import low_start

_HELPED = re.compile(
    r"^(?:(?:kindly|please|could you|can you|would you|you could|today|parallelly|additionally|also|maybe|perhaps)"
    r"[\s,]+)*"
    r"(?:(?:help|guide|assist|support|advise) (?:me|us) (?:to |with |in |on )?(?=\w+ \w|how\b|what\b))?",
    re.IGNORECASE,
)
_MODEST = re.compile(
    r"(?:[,.;:–-]\s*(?:and )?(?:that|it|this)(?:'s|'d| would| is)(?: be| do| make)?(?: me)?"
    r"(?: plenty| enough| all| it| great| good| nice| perfect| fine| for today| what i want| my goal| the goal"
    r"| it is)*|"
    r"[\s,.;]+(?:(?:i )?(?:suppose|guess|reckon)|please|thanks|eh|haha|lol|mostly|maybe|perhaps|or something|or so|"
    r"like|if (?:i|we|you) (?:can|may|could)|if possible))\W*$",
    re.IGNORECASE,
)
_DO_I = re.compile(
    r"^(?P<how>(?:what(?: on earth| exactly)?|how|when|where|who|whom|(?:what|which) \w+(?: \w+)?) )?"
    r"(?:do|should|can|could|shall|would|might|must|will) (?:i|we) (?=\w)",
    re.IGNORECASE,
)
"""Asked of themselves, what they want is to know it: "how do I tell her" is "how to tell her"."""
_LATE = re.compile(
    r"\b(?:i|we)(?:'d| would)?(?: really| just| also| only)* (?:want|need|like|love|wanna)(?: to)?\s+(?=\w)",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[a-z)\]\"'”’][.!?;])\s+|(?<=\d[.!?;])\s+(?=[A-Z])|\n+", re.IGNORECASE)
SHORT = 3
"""Words from which a sentence can be the wish."""


def trimmed(wish: str) -> str:
    """The wish by itself, so that it can stand after "So for today:"."""
    wish = _of_its_sentences(wish)
    late = _LATE.search(wish)
    if late and late.start() and not is_wording(wish) and len(wish[late.end() :].split()) >= SHORT - 1:
        wish = wish[late.end() :]
    bare = _HELPED.sub("", wish, count=1)
    wish = bare if len(bare.split()) >= SHORT - 1 else wish
    bare = _MODEST.sub("", wish)
    wish = bare if len(bare.split()) >= SHORT - 1 or len(bare.split()) == len(wish.split()) - 1 else wish
    asked = _DO_I.match(wish)
    if asked:
        wish = f"{asked['how'] or 'whether '}to {wish[asked.end() :]}"
    return wish.rstrip(" ,;:?!.")


def _of_its_sentences(wish: str) -> str:
    """Of several the first that is no telling and can stand; all of them where none is."""
    found = [one.strip() for one in _SENTENCES.split(wish) if one.strip()]
    if len(found) < SHORT - 1:
        return wish
    fit = [one for one in found if len(one.split()) >= SHORT and not is_statement(one)]
    best = next((one for one in fit if is_wording(one) or is_instruction(one)), "") or (fit[0] if fit else "")
    return low_start(best or found[0])
