"""News that comes before any task, and burdens that deserve someone trained: told of oneself, and now."""

from __future__ import annotations

import re

_LONG_AGO = re.compile(
    r"\b(?:(?:\w+|\d+) (?:years?|decades?) ago|years ago|last (?:year|century)|in (?:19|20)\d\d|as a (?:child|kid)|"
    r"when i was (?:a |\w+ ?)(?:child|kid|little|young|years)?|long ago|used to|recovered|got over)\b",
    re.IGNORECASE,
)
_CLOSE = (
    r"(?:my|our) (?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents?|husband|wife|partner|son|daughter|baby|"
    r"child|kid|brother|"
    r"sister|twin|gran|nan|nana|grandma|grandmother|grandad|grandpa|grandfather|aunt|auntie|uncle|cousin|friend|mate|"
    r"boyfriend|girlfriend|fianc[eé]e?|colleague|boss|neighbour|neighbor|dog|cat)"
)
_GRAVE = (
    r"(?:cancer|leuk[a]?emia|a tumou?r|dementia|alzheimer'?s|parkinson'?s|ms|motor neurone|a stroke|a heart attack|"
    r"terminal|stage (?:three|four|3|4))"
)
_NEWS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "death",
        re.compile(
            rf"\b{_CLOSE}(?:'s|s)? (?:just |has |have |suddenly |sadly )*(?:died|passed away|passed on|"
            rf"passed last|is dead|"
            rf"was killed)\b|\b(?:lost|buried|burying) {_CLOSE}\b|\b{_CLOSE}(?:'s|s)? funeral\b|"
            r"\b(?:had|having) a (?:miscarriage|stillbirth)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "illness",
        re.compile(
            rf"\b(?:i|{_CLOSE})(?:'s|'ve|s)? (?:just |has |have |been |was |were |got |is |"
            rf"am )*(?:diagnosed with|told (?:i|he|she) "
            rf"(?:have|has)) |\b(?:i have|i've got|i got|{_CLOSE} (?:has|had|got)|{_CLOSE}'s got) {_GRAVE}\b|"
            rf"\b{_CLOSE}(?:'s| is) (?:dying|in intensive care|in a hospice|terminally ill)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "job",
        re.compile(
            r"\bi(?:'ve| have|'ve just| just| have just)? (?:just |only )?(?:lost my job|been (?:sacked|fired|"
            r"laid off|let go|made "
            r"redundant)|got (?:sacked|fired|laid off|let go|made redundant)|was (?:sacked|fired|laid off|"
            r"let go|made redundant))\b|"
            r"\bthey(?:'ve| have)? (?:just )?(?:sacked|fired|laid off|let go of) me\b",
            re.IGNORECASE,
        ),
    ),
    (
        "breakup",
        re.compile(
            r"\b(?:my (?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?)|he|she)(?:'s|"
            r" has)? (?:just )?(?:left me|broke up with "
            r"me|dumped me|walked out on me|wants a divorce|asked for a divorce|moved out)\b|\bwe(?:'ve|"
            r" have)? (?:just )?(?:broke|"
            r"broken|split) up\b|\b(?:i'm|we're|i am|we are) getting divorced\b",
            re.IGNORECASE,
        ),
    ),
)
_BURDENS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(rf"\bi(?:'m| am|'ve| have|ve|m)?(?: \w+){{0,4}}? ({pattern})", re.IGNORECASE)
    for pattern in (
        r"panic attacks?",
        r"panic(?:king)? every (?:day|night|morning)",
        r"(?:clinical(?:ly)? )?depress(?:ed|ion)(?: for (?:weeks|months))",
        r"(?:can't|cannot|can hardly|can barely) get out of bed",
        r"(?:felt|feeling|been) (?:low|empty|hopeless|numb) for (?:weeks|months)",
        r"(?:an )?alcoholic",
        r"addicted to (?:alcohol|drink|drinking|drugs?|gambling|cocaine|heroin|pills|painkillers|porn|weed)",
        r"(?:can't|cannot) stop (?:drinking|gambling|using|taking)",
        r"drink(?:ing)? (?:every (?:day|night|morning)|myself to sleep)",
        r"flashbacks?",
        r"ptsd",
        r"(?:an )?eating disorder",
        r"(?:completely |totally |utterly )?burn(?:t|ed)[ -]out",
        r"(?:not slept|haven't slept|can't sleep|don't sleep) (?:properly )?for (?:weeks|months)",
        r"(?:can't|cannot) (?:cope|function) (?:any ?more|without)",
        r"(?:can't|cannot) stop crying",
    )
)
_NOT_MINE = re.compile(r"\b(?:not|never|isn't|don't have|without)\b[^.!?]{0,12}$", re.IGNORECASE)


# Looked for first, since almost no message holds any of them and every message is heard.
_OF_NEWS = tuple(
    "died passed dead killed lost buri funeral miscarr stillb diagnos told cancer leuk tumo dement alzh parkins ms "
    "neurone stroke heart terminal stage dying intensive hospice job sacked fired laid let redundant left broke dumped "
    "walked divorc moved split".split()
)
_OF_BURDEN = tuple(
    "panic depress bed low empty hopeless numb alcoholic addicted drink gambl using taking flashback ptsd eating burn "
    "sle cope function crying".split()
)


def _hints(text: str, hints: tuple[str, ...]) -> bool:
    low = text.lower()
    return any(hint in low for hint in hints)


def heavy_news(text: str) -> str | None:
    """ "death", "illness", "job" or "breakup", when told as fresh news; None for the long past and all else."""
    if not _hints(text, _OF_NEWS) or _LONG_AGO.search(text):
        return None
    return next((kind for kind, pattern in _NEWS if pattern.search(text)), None)


def beyond_coaching(text: str) -> str | None:
    """The burden as they put it ("panic attacks"), when it is theirs and present; else None."""
    if not _hints(text, _OF_BURDEN) or _LONG_AGO.search(text):
        return None
    for pattern in _BURDENS:
        match = pattern.search(text)
        if match and not _NOT_MINE.search(text[: match.start(1)]):
            return match.group(1).lower()
    return None
