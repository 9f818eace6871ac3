"""Hears what is beyond coaching though no emergency, and fresh heavy news: both are met before any task."""

import re

from bot.language.late import late
from bot.language.risks.spelling import plain_words

LONGEST = 1500  # characters read: the rest of a wall of text changes no verdict

_CONDITIONS = {
    "panic": r"(?:panic|anxiety) attacks?|panicking (?:every|all|again|daily)|attacks? of panic",
    "low mood": (
        r"depress(?:ed|ion)|(?:low|down|empty|numb|hopeless|miserable) (?:for|since|all|every|"
        r"these) (?:\w+ ){0,3}"
        r"(?:weeks?|months?|year|time|day|january|february|march|spring|summer|autumn|winter|christmas)|"
        r"(?:weeks|months) (?:of|i|now|that) (?:\w+ ){0,4}(?:low|down|empty|crying|numb|sad|dark)|"
        r"(?:cry|crying|cried) (?:every|all|most) (?:day|night|morning|evening|the time)s?|"
        r"(?:cant|dont) enjoy anything|nothing (?:gives|brings) me (?:any )?(?:joy|pleasure)|"
        r"(?:cant|cannot|couldnt) get out of bed|dont want to get up any ?more"
    ),
    "grief": (
        r"grief|(?:cant|cannot) stop (?:crying|grieving|mourning)|(?:lost|without) without (?:him|her)|"
        r"(?:cant|cannot) (?:cope|go on|live|be) without (?:him|her|them)|mourning|grieving"
    ),
    "addiction": (
        r"addict(?:ed|ion)|alcoholic|relaps(?:e|ed|ing)|(?:cant|cannot|couldnt) stop (?:drinking|"
        r"gambling|using|smoking weed)|"
        r"drink(?:ing)? (?:every|each|too much|a bottle|alone|all|to (?:cope|sleep|forget|get through))|"
        r"gambl(?:ing|e|ed) (?:away|again|every|all|my|the|online)|(?:cocaine|heroin|opioids|"
        r"pills|weed) (?:every|each|all|again|to)|"
        r"hooked on (?:pills|cocaine|gambling|drink|painkillers|opioids|betting)|(?:drinking|"
        r"gambling|betting) (?:problem|is out)"
    ),
    "trauma": (
        r"trauma(?:tised|tized|tic)?|ptsd|flashbacks?|nightmares? (?:about|every|again|of|from|since)|"
        r"(?:keep|kept) (?:reliving|seeing it)|reliving"
    ),
    "exhaustion": (
        r"burn(?:ed|t)? ?out|burning out|burnout|exhaust(?:ed|ion)|(?:running|run) on (?:empty|fumes)|"
        r"(?:completely|totally|utterly) (?:drained|spent|worn out|wiped)|nothing left (?:in me|"
        r"to give|in the tank)|"
        r"breakdown|breaking down|at breaking point|falling apart|signed off (?:with|for) stress"
    ),
    "eating": r"(?:anorexi\w+|bulimi\w+|eating disorder|making myself sick|binge(?:ing)? (?:and|every|again))",
}  # fmt: skip
_HEARD = late(r"\b(?:" + "|".join(_CONDITIONS.values()) + r")\b")

_LEANING = frozenset("every each all most too a the my to for from about of until these this get".split())

# Another's condition, a figure of speech, a past that is over, or somebody's profession.
_OVER = late(
    r"\b(?:years? ago|years? since|in (?:19|20)\d\d|used to|back then|long ago|behind me|"
    r"recovered|in recovery|sober|"
    r"years (?:clean|dry|sober|out)|as a (?:child|kid|teenager|student)|im (?:well|fine|"
    r"better|ok|okay) now|these days im|"
    r"before i (?:left|moved|retired)|got (?:help|treatment|through it)|are less now|less now|"
    r"well managed|mild|last year|"
    r"was signed off|had depression)\b"
)
_WORK = late(
    r"\b(?:clients?|patients?|pupils?|students?|caseload|helpline|workshop|training|leaflet|"
    r"policy|team|staff|article|"
    r"novel|essay|thesis|book|podcast|talk on|course|teach|research|campaign|volunteer|"
    r"charity|residents?)\b"
)
_OF_OTHERS = late(
    r"\b(?:my|our|his|her|a|the) (?:\w+ )?(?:dad|father|mum|mam|mom|mother|brother|sister|son|"
    r"daughter|wife|husband|partner|"
    r"boss|manager|friend|colleague|cousin|uncle|aunt|ex|neighbour|boyfriend|girlfriend|"
    r"teenager|kid|child|team|mate|"
    r"deputy|flatmate|niece|nephew)(?:s|'s)? (?:is|was|has|had|gets|got|keeps|suffers|says|"
    r"feels|seems|who|drinks|are|"
    r"panics|depression|addiction|burnout|panic|anxiety|grief|drinking)\b"
)
_NO_CONDITION = late(
    r"\b(?:not|isnt|avoid|avoiding|from|across|group|prevent|preventing|before i|without|near|nearly|"
    r"dont want to|never|risk of|"
    r"addicted to (?:coffee|chocolate|my phone|phone|this|that|tea|work|running|books|the gym|"
    r"crosswords|podcasts|sugar|"
    r"cheese|tiktok|instagram|netflix|emails?|email|scrolling|series|a)|depressed (?:market|area|prices)|"
    r"exhausted (?:all|the|every|my|our) (?:\w+ )?(?:options?|possibilities|list|avenues?|budget)|"
    r"panic attack when i saw|(?:a|an) exhausting|nightmare (?:client|boss|commute))\b"
)


def beyond_coaching(text: str) -> str | None:
    """The condition named, in the person's words; None where there is none of their own now."""
    for said in _sentences(text):
        heard = _HEARD.search(said)
        if heard and not _is_another_matter(said, heard):
            return _whole(said, heard)
    return None


def _whole(said: str, heard: re.Match[str]) -> str:
    """What was found, and the word that a last "every" or "to" leans on, so that it can be said back."""
    rest = said[heard.end() :].split()
    words = heard.group().split()
    while rest and words[-1] in _LEANING:
        words.append(rest.pop(0))
    return " ".join(words)


def _is_another_matter(said: str, heard: re.Match[str]) -> bool:
    near = said[max(0, heard.start() - 24) : heard.end() + 24]
    return (
        bool(_OVER.search(said) or _WORK.search(said) or _NO_CONDITION.search(near))
        or _OF_OTHERS.search(said[: heard.end()]) is not None
    )


_KIN = (
    r"(?:dad|daddy|father|papa|mum|mam|mom|mummy|mother|mama|brother|sister|son|daughter|wife|"
    r"husband|partner|"
    r"grandad|granddad|grandpa|grandfather|nan|nana|gran|granny|grandma|grandmother|uncle|"
    r"auntie|aunt|cousin|friend|pal|"
    r"mate|boyfriend|girlfriend|baby|child|nephew|niece|colleague|boss|mentor|neighbour|"
    r"stepdad|stepmum|fiance|fiancee|"
    r"twin|godmother|godfather|in law|dog|cat)"
)
_GAP = r"(?:(?!my |our )[^ .]+ ){0,4}"  # "losing my Sundays, my daughter asks" has lost no daughter
_NEWS = {
    "death": (
        rf"(?:my|our) {_GAP}{_KIN} (?:[^ .]+ ){{0,3}}(?:died|passed(?: away| on)?|has died|is dead|"
        r"was killed|"
        r"took (?:his|her) own life|drowned|is gone|was put (?:to sleep|down))|"
        rf"(?:lost|losing|buried|burying|bury) (?:my|our) {_GAP}{_KIN}|(?:my|"
        rf"our) {_GAP}{_KIN}s? funeral (?:is|was)|"
        r"(?:dad|mum|mam|mom|nan|gran|grandad|grandma|grandpa) (?:died|passed)(?: away)?|"
        rf"{_KIN} (?:[^.]+ )?(?:hes|shes|he is|she is|he has|she has) (?:been )?gone (?:now )?since\b|"
        rf"we lost (?:him|her) (?:in|on|at|last)|"
        rf"(?:he|she) (?:died|passed away) (?:in|on|last|this|two|three|a)|"
        r"(?:miscarr(?:ied|iage)|stillb\w+)|"
        rf"lost the baby|death (?:of|in) (?:my|our|the family)|(?:my|our) {_GAP}{_KIN}s? (?:death|passing)"
    ),
    "illness": (
        rf"(?:ive|i have|i|been|was|got|just|weve|he|she|hes|shes|{_KIN}) {_GAP}(?:diagnosed|diagnosis)|"
        rf"(?:i|ive|i have|{_KIN}|he|she|hes|shes) (?:has |got |have |had |been told (?:its|"
        r"she has|he has|i have) )(?:[^ .]+ ){0,2}"
        r"(?:cancer|tumou?r|leukaemia|leukemia|dementia|alzheimers|ms|motor neurone|parkinsons|"
        r"stroke|heart attack)|"
        r"(?:its|it is|is) (?:cancer|terminal|malignant|a tumou?r)|cancer (?:is|has come) back|"
        r"(?:in|into) (?:intensive care|a coma|icu)|(?:had|having) a (?:stroke|heart attack)|"
        r"only (?:weeks|months) (?:left )?to live|"
        r"(?:biopsy|scan|results) (?:[^ .]+ ){0,3}(?:positive|bad|cancer|malignant)"
    ),
    "job": (
        r"(?:i|ive|i have|just|been|was|got|im|were|weve) (?:[^ .]+ ){0,2}(?:fired|sacked|"
        r"laid off|made redundant|dismissed)|"
        r"lost (?:my|his|her|our) (?:job|position|post|contract)s?|(?:let|letting) me go|"
        r"they(?:ve)? (?:fired|sacked) me|"
        r"(?:my|our) (?:job|post|position|role)s? (?:is|was|are|has been|have been|"
        r"is being) (?:cut|gone|axed|scrapped|made redundant)|"
        r"(?:got|been given) (?:my )?(?:"
        r"notice(?! (?:that|they|theyre|of|to|about|it|its|we|he|she|there|for|period)\b)|"
        r"p45|redundancy)"
    ),
    "breakup": (
        r"(?:broke|broken) up|split(?:ting)? up (?:with|from|after|last|on|this)|(?:weve|we have|"
        r"we just|we) (?:just )?(?:split up|split|separated)$|(?:left|dumped|leaving|"
        r"divorcing) me(?! (?:everything|nothing|all|the|a|an|her|his|their|some|money|with|to|in|out|"
        r"alone|behind on|wondering|feeling|holding|cold|unsure|speechless|thinking|no)\b)|(?:were|we are|getting) "
        r"(?:getting )?(?:divorced|a divorce|separated|separating|splitting)|wants (?:a |the )?divorce|"
        r"(?:my|our) (?:marriage|relationship|engagement) (?:is over|ended|has ended|broke|"
        r"fell apart|is ending)|"
        r"(?:my )?(?:wife|husband|partner|boyfriend|girlfriend|fiance|fiancee) (?:has |just |"
        r"walked |moved )+(?:left|out|gone)|"
        r"(?:called|called it|call) off (?:the|our) (?:wedding|engagement)|ended (?:it|things) with me"
    ),
}  # fmt: skip
_NEWS_HEARD = {kind: late(rf"\b(?:{words})\b") for kind, words in _NEWS.items()}
_STALE = late(
    r"\b(?:(?:\w+ )?(?:years?|decades?) (?:ago|now|back|since|on|later)|for (?:\w+ )?years|"
    r"years ago|in (?:19|20)\d\d|(?:19|20)\d\d|"
    r"long (?:ago|dead|time ago)|last year|when i was|as a (?:child|kid|boy|girl|teenager)|"
    r"used to|back then|long since|"
    r"months ago|last (?:spring|summer|autumn|winter)|\w+(?:teen|ty) years|at (?:school|uni)|"
    r"worked it through|if|"
    r"afraid|scared|worried|might|could|when|would|anniversary|all clear|in remission|"
    r"recovered|mended|who)\b"
)
_HOW_LONG = late(rf"\b{_KIN} for (?:\w+ ){{1,3}}years\b")
"""How long somebody was a friend dates nothing."""
_FIGURE = late(
    r"\b(?:nearly|almost|died (?:laughing|inside|a|of)|my (?:phone|laptop|car|battery|"
    r"plants?)|temper|my mind|lost my (?:keys|way|"
    r"voice|patience|temper)|film|series|novel|book|character|game|season|episode|case|client|"
    r"clients|patient|patients|school)\b"
)


def heavy_news(text: str) -> str | None:
    """ "death", "illness", "job" or "breakup" where it is told as fresh news of the person's own."""
    for said in _sentences(text):
        for kind, news in _NEWS_HEARD.items():
            if news.search(said) and not _STALE.search(_HOW_LONG.sub("", said)) and not _FIGURE.search(said):
                return kind
    return None


def _sentences(text: str) -> list[str]:
    said = " ".join(plain_words(text[:LONGEST]))
    return [one.strip() for one in said.split(".") if one.strip()]
