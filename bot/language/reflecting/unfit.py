"""Hears wording that can be understood but not given back: other tongues' turns, phone letters, broken-off ends."""

from __future__ import annotations

import re

# Turns of those whose English is young: clear enough, but a coach would not say them.
_YOUNG_ENGLISH = re.compile(
    r"\b(?:(?:to|of|with|from|for|by) other [a-z]*[a-rt-z]\b(?! than)|i(?:'d| would) wish\b|fear to \w|"
    r"(?:had|have|has|took|got|make|made|see|saw) again \w|(?:two|three|four|many|several) times (?:the|my|this)\b|"
    r"wants that (?:i|he|she|they|my|the)\b|thinking to \w|and (?:myself|themselves)\b|before from\b|to be never\b|"
    r"(?:has|have) (?:evening|morning|night|english|dance) (?:class|course|lesson)\b|between \w+ing .* or not\b)"
)
# "To rest, this is what I ask": a wish told twice over.
_TOLD_TWICE = re.compile(
    r"\bis (?:all|what|why) (?:i|i'm|i am|brings|brought)\b|\bis my (?:goal|aim|wish)|"
    r", (?:for )?this i\b|, this (?:must|has to|should)\b|\bwhy me\b"
)
_DOUBLE_NO = re.compile(
    r"n't (?:\w+ ){1,3}(?:nobody|nothing|none|nowhere)\b|\bain't (?!an? |the |no |going|sure|\w+ing\b)"
)
_BROAD = re.compile(r"\bmight could\b|(?:'ve|\bhave) no (?:had|been|seen|done|got)\b")
_PHONE_LETTER = re.compile(
    r"(?<![\w'.])[nruyw](?![\w'.])|(?:to|gonna|will|'s|would|could|can|must|don't) b(?![\w'.])|\b[24]gether\b|"
    r"(?:need|want|go|going|back|up|plan|ing) [24] (?!out|of)[a-z]+[a-rt-z]\b(?! \w+s\b)"
)
# "... but which moment": the sentence breaks off.
_BREAKS_OFF = re.compile(r"\b(?:but|and|or|because) (?:which|what|who|when|where|how|why)(?: \w+){0,2}$")
# "Cnt", "nxt": no word without a vowel is a word, but for these.
_NO_VOWEL = re.compile(r"(?![aeiouy'-])[b-df-hj-np-tv-xz]{2,}")
_ABBREVIATED = frozenset(
    "mr mrs ms dr st vs pm tv hr gp cv pc phd km kg mm hrs mp mps kph mph ft lb hm hmm pt jr sr dj nhs "
    "bbc hgv gcse pr "
    "qr th rd nd nvq hq dvd cd bbq ngo pta pdf hnd btec mba mri ptsd ok sqe gdp hmrc dbs nqt tb xp kc qc wrc".split()
)
_SCOTS = frozenset(
    "tae fae ma masel hame hoose dae cannae dinnae gied wean weans efter aff mair nae naw isnae didnae wasnae yin "
    "oot doon noo auld haud whit gonnae wee-un".split()
)


def is_unfit(said: str, low: str, words: list[str]) -> bool:
    """Whether the clause, said by a coach, would sound broken."""
    if not _SCOTS.isdisjoint(words) or any(map(_is_no_word, said.split())):
        return True
    if "n't" in low and _DOUBLE_NO.search(low):
        return True
    return bool(
        _YOUNG_ENGLISH.search(low)
        or _TOLD_TWICE.search(low)
        or _PHONE_LETTER.search(low)
        or _BROAD.search(low)
        or _BREAKS_OFF.search(low)
    )


def _is_no_word(word: str) -> bool:
    word = word.rstrip(",.!;:")
    # In capitals it is an abbreviation, known or not.
    return _NO_VOWEL.fullmatch(word) is not None and word not in _ABBREVIATED
