"""Turns the speaker's own words about themselves into words about "you", with the verb to match."""

from __future__ import annotations

import re

TOKEN = re.compile(r"\w+(?:'\w+)*|[^\w\s]|\s+")

# "Priya and I" is said back as "you and Priya".
_YOU_FIRST = re.compile(
    r"(^|\b(?i:when|if|what|that|how|before|after|because|and|but|so|think|hope) )"
    r"((?i:my) \w+|[A-Z](?<!I)[a-z]+) and I\b(?!')"
)
_FLIPS = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
    "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll",
    "we're": "you're", "we've": "you've", "we'd": "you'd", "we'll": "you'll",
}  # fmt: skip
FIRST_PERSON = frozenset(_FLIPS) | {"am", "i'd've", "i'ma"}
_AGREES = {"am": "are", "was": "were", "wasn't": "weren't", "ain't": "aren't"}
_BE = frozenset({"am", "was", "wasn't", "ain't"})
# Words that may stand between "I" and its verb, as in "I really was".
_BETWEEN = frozenset(
    "really always never just also still only often usually actually certainly definitely probably truly "
    "honestly already once both first simply currently normally generally obviously clearly".split()
)
_OTHER_SUBJECTS = frozenset(
    "he she it they this that there these those who which everyone everybody someone somebody nobody "
    "nothing everything something anything one people he's she's it's they're that's there's".split()
)
_JOINS = frozenset({"and", "but", "or", "then", ",", "so"})
_MONTHS_OF_MINE = frozenset({"a", "gold", "coal", "data", "the", "salt", "land"})


def straight(text: str) -> str:
    """The same text with typographer's quotes made plain, so that one spelling of "I'm" is looked for."""
    return text.replace("’", "'").replace("‘", "'").replace("`", "'").replace("“", '"').replace("”", '"')


_YOU_TWICE = re.compile(r"\byou you\b")
"""Of "me I am also sad", as it is said in some languages."""


def you_for_me(phrase: str) -> str:
    """The phrase said back to its speaker: "I was late for my shift" -> "you were late for your shift"."""
    tokens = TOKEN.findall(_YOU_FIRST.sub(r"\1you and \2", straight(phrase)))
    out: list[str] = []
    speaker_is_subject = False
    previous = ""
    for place, token in enumerate(tokens):
        low = token.lower()
        if token.isspace():
            out.append(token)
            continue
        if low in _BE:
            out.append(_be(token, low, previous, speaker_is_subject, tokens[place + 1 : place + 3]))
        elif low == "we'll" and _puts_off(tokens[place + 1 : place + 5]):
            out.append(token)
        elif low in _FLIPS and not _belongs_to_a_name(token, low, previous, tokens[place + 1 : place + 3]):
            out.append(_FLIPS[low])
        else:
            out.append(token)
        if low in ("i", "i'm", "i've", "i'd", "i'll", "we"):
            speaker_is_subject = True
        elif low in _OTHER_SUBJECTS or token in ".;!?":
            speaker_is_subject = False
        if low not in _BETWEEN:
            previous = low
    return _YOU_TWICE.sub("you", "".join(out))


def _puts_off(after: list[str]) -> bool:
    """ "Pete said we'll see": nobody in particular will."""
    return [one.lower() for one in after[:2]] == [" ", "see"] and not (
        len(after) == 4 and after[3][0].isalpha()
    )


def _be(token: str, low: str, previous: str, speaker_is_subject: bool, after: list[str]) -> str:
    """ "am" and "was" beside "I", or in a later clause that still has "I" for its subject, agree with "you"."""
    beside = previous == "i" or (len(after) == 2 and after[1].lower() == "i")
    if low == "am" and previous.isdigit():
        return token
    if beside or (speaker_is_subject and previous in _JOINS):
        return _AGREES[low]
    return token


def _belongs_to_a_name(token: str, low: str, previous: str, after: list[str]) -> bool:
    """ "My Fair Lady", "the US", "a gold mine" keep their word."""
    if low == "us" and token == "US":
        return True
    if low == "mine" and previous in _MONTHS_OF_MINE:
        return True
    titled = low in ("my", "our") and token[0].isupper() and previous not in ("", ".", "!", "?", ":")
    return titled and len(after) == 2 and after[1][:1].isupper()
