"""Advice in the imperative with any verb at all: "just paint the door", "maybe hum it to her"."""

from collections.abc import Sequence

LIGHT_WORDS = frozenset("just maybe perhaps simply please".split())
_DONE_TO = frozenset(
    "a an the it him her them your yourself this that these those something some one to with for out up off on "
    "down all everything everyone everybody".split()
)
_NO_VERBS = frozenset(
    "like love hope wonder want need feel mean wish think know see hear have sound seem as about after before once "
    "half both one not enough something in out on off up down at by for from of to with over under through into "
    "this that the a an all here there now then more less even only too so much many few it he she they you we i "
    "because if when where what how who why which it's that's there's he's she's you're they're i'm we're is was "
    "are were do does did".split()
)


def bids_lightly(words: Sequence[str]) -> bool:
    """Whether a verb comes after a light word, and before what it is to be done to.

    words: of one sentence, without what leads in.
    """
    if len(words) < 3 or words[0] not in LIGHT_WORDS or words[2] not in _DONE_TO:
        return False
    verb = words[1]
    return verb.isalpha() and verb not in _NO_VERBS and not verb.endswith(("ing", "ed", "ly", "s"))
