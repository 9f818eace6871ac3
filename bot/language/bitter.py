"""Whether something is praised that went wrong: "it went GREAT, he hung up on me" tells no outcome to be kept."""

from __future__ import annotations

import re

_WENT_WELL = re.compile(
    r"(?<!not )(?<!so )(?<!too )(?<!that )(?<!very )\b(?:great|brilliant|wonderful\w*|fantastic\w*|perfect\w*|lovely|"
    r"swimmingly|fabulous\w*|amazing\w*|super|like a dream|terrific|"
    r"went (?:so |really |very )?(?:well|smoothly|nicely))\b",
    re.IGNORECASE,
)
_WENT_WRONG = re.compile(
    r"\b(?:(?:he|she|they|everyone|everybody|the \w+|my \w+|who) (?:just |only |then |all |basically )?"
    r"(?:hung up|walked (?:out|off|away)|stormed (?:out|off)|laughed at|shouted|yelled|screamed|swore|snapped|slammed|"
    r"ignored me|never (?:answered|picked up|came|showed)|didn'?t (?:answer|pick up|come|show|turn up)|told me to|"
    r"fell asleep|cut me off)|(?:nobody|no[ -]?one) (?:came|showed|turned up|answered|listened)|hung up on me|"
    r"yeah,? right|(?:i|it) (?:froze|panicked|blanked|fell (?:apart|over)|crashed|broke|blew up|burn(?:ed|t)))\b|🙃|🙄",
    re.IGNORECASE,
)
LONGEST = 20
"""Words; a longer story has room for both."""


def is_bitter(text: str) -> bool:
    """ "It went GREAT, he hung up on me": praised, and what happened says otherwise; how to note it is theirs."""
    words = text.replace("’", "'")
    if len(words.split()) > LONGEST:
        return False
    return _WENT_WELL.search(words) is not None and _WENT_WRONG.search(words) is not None
