"""The feelings people name, and their verdicts on themselves or others."""

from __future__ import annotations

from bot.language.late import late

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
    "mortified buzzing chuffed stoked elated ecstatic disgusted offended cross grumpy cranky narked miffed fuming "
    "seething pleased conflicted disillusioned bewildered cornered suffocated demotivated demoralized dejected "
    "gloomy "
    "unwanted disrespected belittled patronised sidelined agitated weepy fragile wobbly"
).split()
# A verdict on oneself is no feeling to give back.
_VERDICTS = frozenset("stupid useless ridiculous foolish".split())
NAMED: dict[str, frozenset[str] | None] = {word: None for word in _ALONE if word not in _VERDICTS}
ONLY_FELT = frozenset("alone down awful terrible dreadful rotten heavy excluded used unwanted small".split())
"""Feelings after "feel", facts or verdicts after "am"."""
NAMED |= dict.fromkeys(sorted(ONLY_FELT))
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
    "pissed": frozenset({"off"}),
    "peed": frozenset({"off"}),
    "ticked": frozenset({"off"}),
    "bummed": frozenset({"out"}),
    "weirded": frozenset({"out"}),
    "freaked": frozenset({"out"}),
    "wiped": frozenset({"out"}),
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
MISSPELT = {
    "embarrased": "embarrassed", "embarassed": "embarrassed", "embaressed": "embarrassed",
    "dissapointed": "disappointed", "disapointed": "disappointed", "dissappointed": "disappointed",
    "frustated": "frustrated", "furstrated": "frustrated", "overwelmed": "overwhelmed",
    "overwhelmd": "overwhelmed", "anxios": "anxious", "axious": "anxious", "nervouse": "nervous",
    "nervious": "nervous", "exausted": "exhausted", "exhuasted": "exhausted", "stresed": "stressed",
    "worryed": "worried", "releived": "relieved", "lonley": "lonely", "jelous": "jealous",
    "greatful": "grateful", "tierd": "tired", "angy": "angry", "terrefied": "terrified", "guity": "guilty",
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
_JUDGED = (
    r"(?:useless|stupid|pathetic|worthless|hopeless|rubbish|crap|terrible|awful|dreadful|failure|fraud|"
    r"idiot|loser|"
    r"mess|joke|waste of space|incompetent|lazy|weak|coward|dumb|thick|shit|bad (?:mum|mother|mom|dad|"
    r"father|parent|"
    r"person|manager|boss|wife|husband|friend|daughter|son|teacher|nurse|leader)|disappointment|good for "
    r"nothing|"
    r"not good enough|not clever enough|ugly|fat|selfish|ridiculous|impostor|imposter|doormat|pushover)"
)
SELF_VERDICTS = late(
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
    "(?:boss|manager|supervisor|director|colleagues?|mum|mom|mother|dad|father|wife|husband|partner|sister|"
    r"brother|"
    "son|daughter|team|staff|neighbou?rs?|teacher|landlord|tenant|friend|ex|in-laws|kids?|client|flatmate|"
    r"housemate|"
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
    (late(pattern), effect)
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
            r"bitch(?:es)?|bastards?|dicks?|pricks?|arseholes?|assholes?|"
            r"pigs?|cows?|witch(?:es)?|snakes?|rats?|scum|jerks?|creeps?|wankers?|tossers?|twats?|cunts?|sadists?)\b",
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
