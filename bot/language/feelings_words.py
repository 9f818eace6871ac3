"""The feelings people name, the sayings that imply one, and their verdicts on themselves or others."""

from __future__ import annotations

import re

_ALONE = (
    "afraid angry annoyed anxious apprehensive ashamed awkward betrayed bitter bored broken bothered calm "
    "cheerful "
    "confident confused content crushed defeated delighted depleted deflated demoralised desperate "
    "despondent "
    "devastated disappointed discouraged disheartened distraught distressed drained eager embarrassed empty "
    "encouraged energised envious excited exhausted exposed flat foolish frantic frazzled frightened "
    "frustrated "
    "furious glad grateful guilty gutted happy heartbroken helpless hesitant homesick hopeful hopeless "
    "humiliated "
    "hurt ignored impatient inadequate insecure intimidated invisible irritated isolated jealous jittery "
    "joyful "
    "knackered livid lonely lost mad melancholy miserable moody mortified motivated nervous nervy numb low "
    "unloved unsafe unwelcome discouraged "
    "optimistic "
    "overlooked overwhelmed overworked panicky paralysed paralyzed peaceful petrified powerless pressured "
    "proud "
    "puzzled rattled regretful rejected relaxed relieved reluctant resentful restless ridiculous sad "
    "satisfied scared "
    "sceptical shaken shattered shocked shy sorry stressed stuck stupid swamped tearful tense terrified "
    "thankful "
    "thrilled tired torn trapped uncomfortable undervalued uneasy unhappy unappreciated unheard unmotivated "
    "unprepared unsettled unsure unsupported upset useless vulnerable wary weary worried wound wretched "
    "mortified"
).split()
# A verdict on oneself is no feeling to give back.
_VERDICTS = frozenset("stupid useless ridiculous foolish".split())
NAMED: dict[str, frozenset[str] | None] = {word: None for word in _ALONE if word not in _VERDICTS}
NAMED |= {
    "fed": frozenset({"up"}),
    "worn": frozenset({"out", "down"}),
    "burnt": frozenset({"out"}),
    "burned": frozenset({"out"}),
    "wound": frozenset({"up"}),
    "stressed": None,
    "cheesed": frozenset({"off"}),
    "hacked": frozenset({"off"}),
    "cut": frozenset({"up"}),
    "let": frozenset({"down"}),
    "taken": frozenset({"aback"}),
    "torn": None,
    "left": frozenset({"out"}),
    "freaking": frozenset({"out"}),
    "stressing": frozenset({"out"}),
}
VERB_FEELINGS = {
    "worry": "worried", "worrying": "worried", "dread": "dreading it", "dreading": "dreading it",
    "fear": "afraid", "panic": "panicky", "panicking": "panicky", "regret": "regretful",
    "resent": "resentful",
    "despair": "desperate", "stressing": "stressed",
}  # fmt: skip
NOUN_FEELINGS = {
    "despair": "desperate", "guilt": "guilty", "shame": "ashamed", "dread": "full of dread", "anger": "angry",
    "panic": "panicky", "sadness": "sad", "rage": "furious", "grief": "sad",
}  # fmt: skip
ADVERBS = frozenset(
    "honestly tbh basically yeah ok oh so really very a bit quite just pretty kind kinda sort of rather too "
    "still always often sometimes "
    "totally "
    "completely absolutely utterly extremely incredibly more little lot all feeling constantly getting "
    "increasingly "
    "also usually currently now already genuinely properly terribly awfully super dead well right bloody "
    "that "
    "deeply fairly somewhat slightly mostly how as".split()
)
PAST = frozenset("was were felt used".split())
IMPLIED = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (r"\b(?:i've|ive|i have) (?:just |really |truly )?had (?:enough|it up to here)\b", "worn down"),
        (
            r"\b(?:i )?(?:can't|cant|cannot|can not) (?:take|stand|face|bear) (?:it|this|much more|any "
            r"?more|another)",
            "worn down",
        ),
        (
            r"\bat (?:the end of my (?:rope|tether)|my wits'? end|breaking point)\b",
            "at the end of your tether",
        ),
        (
            r"\bmy (?:stomach|heart) (?:drops|sinks|churns|turns|knots|is in knots|races|pounds)\b|\bknot "
            r"in my stomach\b",
            "anxious",
        ),
        (
            r"\bi (?:lie|lay|am lying|'m lying) awake\b|\bkeeps? me (?:up|awake)\b|\b(?:i )?(?:can't|"
            r"cant) sleep (?:for|over|because|thinking)\b"
            r"|\bi'?m up at \w+ (?:going|thinking|worrying)\b",
            "worried",
        ),
        (r"\b(?:nobody|no one|noone) (?:ever )?(?:listens|hears me|cares|asks me)\b", "unheard"),
        (
            r"\b(?:on my own|alone) with (?:it|this|all)\b|\bi(?:'ve| have)? (?:got )?(?:nobody|no one|"
            r"noone) to (?:talk|turn)\b",
            "alone with it",
        ),
        (
            r"\b(?:can't|cant|cannot) (?:cope|keep up)\b|\bi(?:'m| am|m) (?:drowning|sinking|snowed under|"
            r"going under)\b|\bon top of me\b"
            r"|\btoo much on (?:my plate)\b|\bdon'?t know where to (?:start|begin|turn)\b",
            "overwhelmed",
        ),
        (
            r"\b(?:drives?|driving) me (?:mad|nuts|crazy|insane|up the wall|round the bend)\b|"
            r"\btear(?:ing)? my hair out\b|\bpull(?:ing)? my hair out\b"
            r"|\bgets? (?:on my nerves|under my skin|to me)\b|\b(?:i'm|im|i am) (?:so |really )?(?:sick|"
            r"sick and tired) of\b",
            "frustrated",
        ),
        (
            r"\bi(?:'ve| have) (?:nothing|no energy) left\b|\brunning on (?:empty|fumes)\b|\bi(?:'m| am|"
            r"m) (?:done in|spent|on my knees|running on empty)\b",
            "drained",
        ),
        (r"\bover the moon\b|\bmade my (?:day|week)\b|\bon cloud nine\b", "delighted"),
        (r"\b(?:can't|cant) wait\b|\blooking forward\b", "looking forward to it"),
        (
            r"\bi\b[^.!?]{0,60} and cried\b|\b(?:i (?:just |still |then |even )?(?:cried|cry (?:at|in|every|"
            r"when|most))|keep crying|burst into tears|was in tears)\b",
            "upset",
        ),
        (
            r"\bi (?:keep|kept) (?:beating|kicking) myself\b|\bi should have known\b|\ball my fault\b",
            "hard on yourself",
        ),
        (
            r"\bgoing (?:round )?in circles\b|\b(?:hit|hitting) a (?:brick )?wall\b|\bcan'?t see a way\b|"
            r"\bin a rut\b|\bbanging my head\b",
            "stuck",
        ),
        (
            r"\bin two minds\b|\bpulled (?:both|in all|in two|in different) (?:ways|directions)\b|\bpart "
            r"of me\b",
            "torn",
        ),
        (r"\bweight off my (?:mind|shoulders)\b|\bi can breathe\b", "relieved"),
        (
            r"\btaken for granted\b|\bnot even a thank ?(?:you|s)\b|\bwithout (?:a|so much as a) thank "
            r"?(?:you|s)\b",
            "unappreciated",
        ),
        (r"\bwalk(?:ing)? on eggshells\b", "on edge"),
        (
            r"\bwear(?:s|ing) (?:on me|me (?:out|down))\b|\bgrind(?:s|ing) me down\b|\bi give up\b",
            "worn down",
        ),
    )
)
STRONG = re.compile(
    r"\b(?:i've|ive|i have) (?:just |really )?had (?:enough|it up to here)\b|\bat (?:the end of my "
    r"(?:rope|tether)|my wits'? end|breaking point)\b"
    r"|\b(?:can't|cant|cannot|can not) (?:take|stand|bear|do) (?:it|this) (?:any ?more|any longer)\b|"
    r"\b(?:can't|cant|cannot) cope\b"
    r"|\b(?:keep|kept|can't stop|cant stop|been) crying\b|\bin tears\b|\bburst into tears\b|\bfalling "
    r"apart\b|\bbreaking down\b"
    r"|\b(?:i'm|im|i am|i feel|feeling|feel|makes me|made me)(?: just| really| all)? so "
    r"(?:angry|scared|ashamed|hurt|upset|sad|frightened|humiliated|lonely|lost|overwhelmed|stressed|"
    r"anxious)\b(?! (?:she|he|they))"
    r"|\b(?:broke|breaks|breaking) my heart\b|\bi(?:'m| am|m) (?:drowning|going under|at rock bottom|in "
    r"pieces)\b"
)
_JUDGED = (
    r"(?:useless|stupid|pathetic|worthless|hopeless|rubbish|crap|terrible|awful|dreadful|failure|fraud|"
    r"idiot|loser|"
    r"mess|joke|waste of space|incompetent|lazy|weak|coward|dumb|thick|shit|bad (?:mum|mother|mom|dad|"
    r"father|parent|"
    r"person|manager|boss|wife|husband|friend|daughter|son|teacher|nurse|leader)|disappointment|good for "
    r"nothing|"
    r"not good enough|not clever enough|ugly|fat|selfish|ridiculous|impostor|imposter|doormat|pushover)"
)
SELF_VERDICTS = re.compile(
    rf"\b(?:i'm|im|i am|i feel like|i've been|makes me feel like|i was) (?:just |such |so |"
    rf"really |a |an |"
    rf"complete |total |absolute |bit |utterly |always |basically |the |worst |being |completely |totally "
    rf"|probably ){{0,4}}{_JUDGED}\b"
    r"|\b(?:i feel|i've felt|makes me feel|feeling) (?:so |really |just |completely |totally |utterly )*"
    r"(?:useless|stupid|pathetic|worthless|incompetent|not good enough)\b"
    r"|\bi (?:always |just )?(?:ruin|mess up|screw up|fail at) everything\b|\bwhat'?s wrong with me\b|\bi "
    r"hate myself\b"
    r"|\bi can'?t do anything right\b|\bi(?:'m| am|m) no good\b"
)
# A person: a pronoun, someone by their part in life, or a name, which needs "a" after it lest any noun be one.
_PERSON = (
    r"(?:boss|manager|supervisor|director|colleagues?|mum|mom|mother|dad|father|wife|husband|partner|sister|brother|"
    r"son|daughter|team|staff|neighbou?rs?|teacher|landlord|tenant|friend|ex|in-laws|kids?|client|flatmate|housemate|"
    r"lead|chef|coach|doctor|agent|cousin|uncle|aunt|supplier|people)"
)
_THEM = (
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey)(?:'s|'re|s| is| are| was| were)|"
    rf"\b(?:[Mm]y|[Oo]ur|[Tt]he|[Tt]hat|[Hh]is|[Hh]er) (?:[a-z]+ )?{_PERSON}(?:'s| is| are| was)|"
    r"\b(?!It\b|This\b|That\b|What\b|Work\b|Life\b)[A-Z][a-z]+(?<!ing)(?:'s| is)(?= (?:just |such |always |"
    r"being )?(?:an?|the) ))"
)
_MODS = (
    r" (?:just |such |so |really |a |an |complete |total |absolute |bit |utterly |always |basically |bloody |"
    r"fucking |the |"
    r"being |lying |little |all ){0,4}"
)
OTHER_VERDICTS = tuple(
    (re.compile(pattern), effect)
    for pattern, effect in (
        (
            rf"{_THEM}{_MODS}(?:liars?|two-?faced|fake|snakes?|dishonest|fraud)\b|\b(?:he|she|they) "
            rf"(?:always |just )?lies?\b(?! (?:down|in|awake))",
            "finding it hard to rely on what you're told",
        ),
        (
            rf"{_THEM}{_MODS}(?:lazy|slackers?|work-?shy|idle|freeloaders?|good for nothing)\b",
            "carrying more than your share",
        ),
        (
            rf"{_THEM}{_MODS}(?:bull(?:y|ies)|cruel|evil|nasty|toxic|vile|abusive|horrible|monsters?|"
            rf"control freaks?|tyrants?|narcissists?|psychos?|"
            r"bitch(?:es)?|bastards?|dicks?|pricks?|arseholes?|assholes?)\b",
            "having a hard time with how you're treated",
        ),
        (
            rf"{_THEM}{_MODS}(?:useless|idiots?|stupid|morons?|incompetent|pathetic|hopeless|rubbish|crap|"
            rf"clueless|thick|dumb|a joke|waste of space|"
            r"clowns?|morons?|fools?)\b",
            "finding it hard to count on them",
        ),
        (
            rf"{_THEM}{_MODS}(?:selfish|arrogant|rude|ungrateful|spoilt|spoiled|full of (?:himself|"
            rf"herself|themselves)|disrespectful)\b",
            "feeling overlooked in this",
        ),
    )
)
