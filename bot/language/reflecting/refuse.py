"""What is not said back: illness and death, risk, verdicts, slurs, sarcasm, words to the partner itself."""

from __future__ import annotations

import re

# Anywhere in the message these forbid a reflection of any part of it.
_HEAVY = frozenset(
    "die dies died dying dead death deaths suicide suicidal kill killed killing murder funeral "
    "bereavement bereaved grief "
    "grieving mourning cancer tumour tumor stroke copd chemo radiotherapy dialysis chemotherapy "
    "terminal hospice miscarriage "
    "miscarried "
    "stillborn overdose overdosed abuse abused abusive abuser assault assaulted raped rape violent "
    "violence beaten "
    "self-harm selfharm addict addicted addiction alcoholic heroin cocaine depression depressed psychosis "
    "psychotic bipolar schizophrenia schizophrenic ptsd trauma traumatic anorexia bulimia dementia "
    "alzheimer's "
    "alzheimers parkinson's unconscious bleeding ambulance seizure seizures emphysema widow widowed "
    "widower stabbed "
    "knife gun weapon strangle strangled threatened threatens threatening hurt-myself disappear relapse "
    "relapsed "
    "diagnosis diagnosed biopsy metastatic leukaemia leukemia stillbirth paralysed hiv aids coma".split()
)
# These only keep their own clause from being said back.
_ILL = frozenset(
    "sick illness ill ills disease diseases diabetes asthma bronchitis pneumonia surgery operation "
    "hospital operated "
    "injured injury wheezing wheeze breathlessness migraine migraines poorly unwell paining anxiety ocd "
    "adhd autism autistic "
    "arthritis heart-attack cough coughing "
    "covid infection pain pains panic-attack fracture fractured".split()
)
_SLURS = re.compile(
    r"\b(?:f+u+c?k\w*|fck\w*|shit\w*|bullshit|cunts?|twats?|bitch\w*|bastards?|wank\w*|arse\w*|assholes?|"
    r"dick(?:s|head)?|"
    r"prick|piss\w*|bollocks|crap\w*|slut\w*|whores?|fag\w*|queers?|trann\w*|retard\w*|spaz\w*|pak[iy]s?|"
    r"nigg\w*|chav\w*|"
    r"gypp\w*|pikey\w*|psycho|nutter|mental|bloody|damn\w*|goddam\w*|wtf|ffs|omfg|lmao|lmfao)\b"
)
_VERDICT = frozenset(
    "useless stupid idiot idiots idiotic moron lazy liar liars lying pathetic worthless hopeless rubbish "
    "failure "
    "failures loser losers incompetent dumb fat ugly bully bullies narcissist narcissistic evil toxic "
    "selfish "
    "clueless chancer ungrateful arrogant disgusting nasty cruel weak coward cowardly fraud fake impostor "
    "imposter disgrace doormat pushover thick greedy vain childish bitchy snake "
    "witch monster dragon tyrant cheat cheats cheated thief lunatic foolish inadequate lame bad-mother "
    "dishonest manipulative sleazy creep creepy spineless".split()
)
# Said of a thing these are a fact of their day; said of a person they are a verdict.
_HARSH = frozenset(
    "ridiculous awful terrible dreadful horrible crazy insane mess joke shambles mad bad rubbish".split()
)
_PERSONS = frozenset(
    "he she they he's she's they're boss manager mum mom mother dad father wife husband sister brother "
    "son daughter partner "
    "team colleague friend teacher neighbour neighbor director lead leader kids children parents staff "
    "people".split()
)
_HARSH_SELF = re.compile(
    r"\bi(?:'m| am|'ve been| was)(?: \w+){0,3} (?:ridiculous|awful|terrible|dreadful|horrible|crazy|mad|"
    r"bad|rubbish|joke|mess)\b|\bmy \w+ (?:is|are|was)(?: so| very| really)? (?:bad|terrible|awful|"
    r"dreadful|trash|rubbish)\b"
)
_VERDICT_PHRASE = re.compile(
    r"\b(?:waste of (?:space|time)|good for nothing|a nobody|not (?:good|clever|smart|bright|strong|brave|pretty|"
    r"thin|fit) enough|"
    r"not (?:really |exactly )?an? (?:very |particularly )?(?:good|nice|kind|decent) "
    r"(?:person|man|woman)|"
    r"it's (?:just )?(?:silly|stupid|daft)|still (?:stink|suck)|"
    r"(?:crazy|silly|stupid|daft|mad) (?:idea|thing|plan|question|thought)|no good|bad (?:mum|mother|mom|dad|"
    r"father|parent|person|"
    r"manager|boss|wife|husband|friend|son|daughter|teacher|nurse|leader|at (?:everything|my job)))\b"
)
_DEATH = re.compile(
    r"\b(?:passed away|god rest|(?:he|she|mum|mom|mam|dad) passed(?= (?:in|last|on|two|three|so|before|at)\b|$|"
    r"[.,])|passing away|passed on|no longer with us|(?:i am|i'm|he is|she is) no more|when "
    r"i'm gone|"
    r"(?:lost|losing|buried|bury) (?:my|our|her|his|a|the) (?:mum|mom|mother|dad|father|wife|husband|partner|"
    r"baby|son|daughter|"
    r"brother|sister|best friend|friend|nan|gran|grandmother|grandfather|grandad|child|twin|dog|cat)|"
    r"widowe?r?s?|ashes|headstones?|graves?|eulogy|"
    r"kill myself|end it|ending it|heart attacks?|put to sleep|blood|bruises?|wounds?|(?:stop|not|want to) "
    r"exist(?:ing)?|"
    r"better off without|hits? (?:me|my|him|her)|hurting (?:him|her|them|my)|be around|passports?|panic "
    r"attacks?|"
    r"hurt(?:ing)? myself|hates? myself|sympathy card|condolence\w*|inquest|coroner\w*|"
    r"terminally|late (?:husband|wife|mother|father|mum|dad|partner|brother|sister))\b"
)
_SARCASM = re.compile(
    r"\b(?:lol|haha+|hehe|lmao|rofl|yeah right|as if|oh great|oh joy|just great|just what i need\w*|"
    r"thanks a (?:lot|bunch)|"
    r"big surprise|surprise surprise|shocker|so that's (?:nice|great|fun)|how lovely|lucky me|what a "
    r"(?:joy|treat|surprise)|"
    r"of course he did|of course she did|apparently|supposedly|living the dream|allegedly|good luck with "
    r"that)\b|/s\b|[🙄😂🤣😏🙃]"
)
# "I'm not after a fella. Just someone to ...": the first half alone would be the wrong half.
_NOT_BUT_JUST = re.compile(r"(?:\bnot|n't)\b[^.!]*[.!] (?:just|only)\b")
_YOU = frozenset(
    "you your yours yourself yourselves you're you've you'd you'll u ur ya you'r youre youve ye yall "
    "y'all".split()
)
_TAKEN_BACK = re.compile(
    r"\b(?:hang on|no wait|wait no|scratch that|i mean (?:he|she|it|they|not|the)|(?<=\w),? i mean "
    r"(?:i|i'm|i've|my|we|our|his|her|their|that)|or rather|no sorry)\b"
)
# "I'd say a four": a number is not said back (playbook: none after numbers).
_NUMBERED = re.compile(
    r"\b(?:(?:i'd|i would|i'll) say (?:an? |about |maybe |like |probably )*|i(?:'m| am) (?:at "
    r")?(?:about |maybe |probably )*an? )"
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b(?=$|[.,;]| (?:on|for|out|of|at|in|"
    r"today|now|maybe|really|right|tops)\b)"
    r"|\ban? (?:10|\d)(?=$|[.,;])"
)
_TOLD = re.compile(
    r"\b(?:ways|options|choices|one thing|this|the question|the problem|the thing) ?:|\b(?:said|say|"
    r"says|told|asked|wrote|written|card|note|sign|reads|"
    r"thought|think)\b[^.!?:]*:"
)
_ASKED_INSIDE = re.compile(  # "they think why is she here": turned to "you", nobody knows who asks whom
    r"\b(?:thinks?|thought|thinking|like|say|said) (?:why|what|how|who|where|when) "
    r"(?:is|are|was|were|am|do|does|did|can|should|would) (?:he|she|i|it|they|we|this|that)\b|"
    # "I say let me check": who "me" is, only the quotation marks would tell.
    r"\b(?:says?|said|saying|thinks?|thought|goes|go|like) (?:ok |well |just |please )?(?:let|leave|give|tell|show|"
    r"ask|call|text|send|help|get|bring|pass) (?:me|us|my|i)\b"
)
_QUOTES = re.compile(r"[\"«»„]|(?<!\w)'|'(?!\w)(?<![sS]')|[<>{}\[\]|\\^~*_`@#=]|https?:|www\.|\.com\b")
_NOT_FOR_ECHO = re.compile(r"[^\x00-\x7fà-ÿÀ-Ÿ£€–—…]")


def forbids_all(low: str, words: list[str]) -> bool:
    """Whether nothing of the message may be said back."""
    # Back to "sorry, I'm rambling" it would be a reproach.
    if "sorry" in words or not _YOU.isdisjoint(words) or not _HEAVY.isdisjoint(words):
        return True
    return bool(
        _DEATH.search(low)
        or _NOT_BUT_JUST.search(low)
        or _NUMBERED.search(low)
        or (":" in low and _TOLD.search(low))
        or _TAKEN_BACK.search(low)
        or _ASKED_INSIDE.search(low)
        or _QUOTES.search(low)
        or _SARCASM.search(low)
        or _NOT_FOR_ECHO.search(low)
    )


def forbids_summing(low: str, words: list[str]) -> bool:
    """Whether the story is too heavy, too wry or too often taken back for any two facts of it to stand alone."""
    if "sorry" in words or not _HEAVY.isdisjoint(words):
        return True
    return any(kind.search(low) for kind in (_DEATH, _NOT_BUT_JUST, _TAKEN_BACK, _SARCASM))


def forbids_clause(low: str, words: list[str]) -> bool:
    """Whether this one clause may not be said back."""
    if not _VERDICT.isdisjoint(words) or not _ILL.isdisjoint(words):
        return True
    if not _HARSH.isdisjoint(words) and (not _PERSONS.isdisjoint(words) or _HARSH_SELF.search(low)):
        return True
    return bool(_SLURS.search(low) or _VERDICT_PHRASE.search(low))


def is_shouted(text: str) -> bool:
    """Typed in capitals, or nearly."""
    letters = sum(map(str.isalpha, text))
    return letters > 6 and sum(map(str.isupper, text)) * 2 > letters
