"""Cuts a message into the clauses that could be said back."""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+|(?<=\w)\s*\.{2,}\s*(?![a-z ])|\s*…\s*|\s+[-–—]+\s+|\s*—\s*|:\s+")
_COMMA_SUBJECT = re.compile(
    r"(?:,| -|;)\s+(?:(?:and|but|so|then|because|cause)\s+)?(?=(?:i|i'm|i've|i'd|i'll|it's|he's|she's|"
    r"they're|it|he|she|they|we|that's|there's)\s)"
    r"|,\s+(?=(?:want|need|gotta|have) to\s)|,?\s+(?:and|so|but|or) (?:yeah|yes|um+|uh+),?\s+|\s+(?:so "
    r"that's why|which is why|that's why)\s+(?=i\b)", re.IGNORECASE
)  # fmt: skip
# "... help him I feel": a new clause begun without a mark, but not "told him I would".
_RUN_ON = re.compile(
    r"(?<!\btold )(?<!\btell )(?<!\bshow )(?<!\bask )(?<!\basked )(?<!\bpromised )(?<!\blet )(?<!\bremind "
    r")(?<!\btelling )(?<!\bmake )(?<!\bmade )"
    r"\b(?:it|him|her|them|again|too|(?<!and )(?<!but )(?<!so )(?<!even )now|anyway|it all|feels? "
    r"(?:fine|ok|okay|good|great|bad))( "
    r")(?=i'm |i(?:'ve|'d|'ll)? (?:am|have|feel|want|need|can't|don't|just|was|had|know|think|tried|tend|"
    r"try|love|like|will|would|\w+ed)\b)",
    re.IGNORECASE,
)
# "my mate lent me 600, need to work out ...": whose need it is must not be lost.
_DROPPED_SUBJECT = re.compile(
    r"(?<=[^,]),( )(?=(?:need|want|have|going|would like|trying|hoping) (?:to|a|the|my)\b)", re.IGNORECASE
)
# A sentence up to this long is clearer whole: its second half often turns on the first.
KEPT_WHOLE = 20
_SUBORDINATE = re.compile(
    r"^(?:if|when|whenever|because|since|as|although|though|even|while|once|after|before|until|unless|"
    r"every time|each time|"
    r"by the time|given|now that|the moment|the more|whether|seeing|having|being|with|in|at|on|for|from|"
    r"over|last|next|"
    r"during|knowing|that|how|what|where|why|who|which|as soon as|as long as|ever|once|in case|so that|to)\b"
)


# "Mrs. Sato": a stop that ends nothing.
_SHORTENED = re.compile(r"\b([ap]\.m|e\.g|i\.e|Mr|Mrs|Ms|Dr|St|Prof|vs|etc|approx)\.(?= )")


# "the W.I.", "the U.N.": letters, and no end.
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
# "If I stay, ...; if I go, ...": neither half stands for both.
_TWO_IFS = re.compile(r"^(If\b[^.!;]*)\. If\b", re.IGNORECASE)
_JOINED_HALVES = re.compile(r";(?= (?:if|but|and|or|yet) )", re.IGNORECASE)
# "jumping... into something new": a pause, and no end.
_HESITATION = re.compile(r"(?<=\w)\s*\.{2,}\s*(?=[a-z])")


def sentences(text: str) -> list[str]:
    """The sentences and the parts set off by dashes, each without its final mark."""
    text = _INITIALS.sub(lambda found: found[0].replace(".", ""), text)
    text = _TWO_IFS.sub(r"\1, if", text)
    text = _JOINED_HALVES.sub(",", text)
    text = _HESITATION.sub(", ", _SHORTENED.sub(r"\1", text))
    return [piece.strip(" \t.!;,:-–—") for piece in _SENTENCE.split(text) if piece.strip(" \t.!;,:-–—")]


def clauses(sentence: str, *, longest: int = KEPT_WHOLE) -> list[str]:
    """A sentence cut where a comma joins two whole clauses, kept whole where one leads up to the other."""
    cut = _RUN_ON.search(sentence) or _DROPPED_SUBJECT.search(sentence)
    if cut:
        return [
            *clauses(sentence[: cut.start(1)], longest=longest),
            *clauses(sentence[cut.start(1) :].lstrip(), longest=longest),
        ]
    if len(sentence.split()) <= longest and " yeah " not in sentence:
        return [sentence]
    pieces: list[str] = []
    start = 0
    for cut in _COMMA_SUBJECT.finditer(sentence):
        before = sentence[start : cut.start()]
        if _SUBORDINATE.match(before.lower()) or len(before.split()) < 3:
            continue
        pieces.append(before)
        start = cut.end()
    pieces.append(sentence[start:])
    return pieces
