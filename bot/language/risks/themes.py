"""What a message is about, word by word: themes whose meeting in one message says more than each alone.

A trailing `-` takes every word that begins so.
"""

from functools import lru_cache

THEMES = {
    "death": (
        "die dies died dying dead death deaths funeral funerals grave graves buried burial coffin cremat- "
        "heaven afterlife suicid- overdos- euthan- corpse hearse deceased perish mortal ashes eternal "
        "fatal"
    ),
    "living": (
        "live living lives alive life exist exists existing existence wake waking woke survive survived "
        "surviving breathing born being world earth future tomorrow"
    ),
    "ending": (
        "gone disappear- vanish- end ending ended over finish finished stop stopped quit rest sleep "
        "asleep forever permanently permanent peace peaceful calm final finally last leave leaving away "
        "goodbye goodbyes farewell"
    ),
    "worthless": (
        "burden useless worthless pointless hopeless empty numb nobody noone notice miss missed failure "
        "waste weight point reason reasons nothing tired weary exhausted ashamed disgust- hate alone "
        "lonely trapped hollow unbearable cope coping bear despair darkness dark"
    ),
    "farewell": (
        "letter letters note notes insurance password passwords affairs belongings pension inherit- will "
        "savings accounts papers documents sorted tidy tidied given giving gave away dog cat keys"
    ),
    "self harm": (
        "cut cutting cuts blade blades razor razors sleeves sleeve wrist wrists arms thigh thighs scar "
        "scars marks burn burns burning scratch- hurting harming skin starv- purg- plaster "
        "plasters bandage-"
    ),
    "means": (
        "pills pill tablets tablet rope bridge bridges train trains platform roof rooftop river canal "
        "cliff edge ledge gun pistol rifle knife knives blade balcony tracks railway petrol bleach poison "
        "exhaust garage noose belt axe machete hammer acid bat weapon crowbar screwdriver bottle lorry "
        "wheel"
    ),
    "violence": (
        "hit hits hitting punch- kick kicks kicked slap slaps slapped slapping beat beats beaten beating "
        "shove shoves shoved push pushes pushed choke chokes choked choking strangl- smack smacked "
        "throttl- throw throws threw thrown grab grabs grabbed drag drags dragged pin pinned bite bites "
        "attack- assault- violent violence smash smashed smashing batter- stab stabs stabbed stabbing "
        "shoot shot shooting kill kills killed killing murder- hurt hurts hurting harm bleed blood rape "
        "raped fight fists fist spit crush cripple destroy rip force forced forces smother- shake shaken "
        "shook"
    ),
    "revenge": (
        "pay pays paid sorry regret revenge lesson deserve deserves suffer suffers coming costs learn "
        "respect humiliat- laugh laughing laughed even justice punish punished finish finished mercy "
        "sorted done ruined ruin stole destroyed"
    ),
    "stalking": (
        "follow followed following watch watched watching address outside waiting wait parks parked "
        "drives route home house street knows know found routine car hiding corner alone planned planning "
        "plan ready prepared decided rehearsed rehearsing picked picture picturing imagine imagining "
        "fantas- dream dreams"
    ),
    "urge": (
        "voices voice urge urges rage anger angry fury furious snap snapped control temper stop scared "
        "hands itching courage near nearly close almost"
    ),
    "control": (
        "lock locks locked locking passport passports card cards phone checks checking allowed allow "
        "allows permission keeps kept hides hid controls controlling let lets forbid- wages salary "
        "pension money account keys key tracks tracker reads deletes delete owe debt documents visa "
        "deport- report threaten- threat threats blackmail- nobody isolated permit"
    ),
    "fear": (
        "scared afraid frightened terrified frightening fear dread safe unsafe hide hides hiding hid "
        "escape trapped flinch- cower- shak- nervous begged begs secret secrets believe tell told quiet "
        "whisper- careful eggshells"
    ),
    "injury": (
        "bruise bruises bruised bruising black lip marks mark wound wounds wounded scar broken broke "
        "fractur- rib ribs finger fingers swollen welt welts burnt scald- bleeding stitches limp limping "
        "makeup scarf sunglasses"
    ),
    "partner": (
        "husband wife partner boyfriend girlfriend bf gf fiance fiancee ex hubby missus spouse marriage "
        "married marry wedding divorce"
    ),
    "parent": (
        "dad mum mam mom mother father parents stepdad stepfather stepmum stepmother stepson uncle aunt "
        "auntie cousin brother sister son daughter nephew niece grandson inlaws papa mama family"
    ),
    "child": (
        "baby toddler kid kids child children boy boys girl girls pupil pupils bairn newborn infant son "
        "daughter nephew niece little lad lads teen teenager year class nursery six five seven four eight"
    ),
    "frail": (
        "nan nana gran granny grandma grandmother grandad granddad grandpa grandfather elderly resident "
        "residents old pensioner disabled disability dementia carer carers caregiver wheelchair"
    ),
    "boss": (
        "boss manager supervisor landlord madam sir agency employer coach teacher colleague neighbour "
        "neighbours director owner foreman"
    ),
    "drink": "drink drinks drinking drunk drank beer vodka whisky wine sober pub bottle",
    "night": (
        "night nights bed bedroom room door doors chair upstairs wardrobe bathroom weekend weekends home"
    ),
    "secret": (
        "secret tell telling told anyone anybody believe delete type typing whisper quick quickly reads "
        "between ours promise promised"
    ),
    "body": (
        "chest arm arms face tongue throat lip lips mouth head leg legs foot feet neck hand hands eye "
        "eyes stomach belly tummy back jaw heart skin side fingers skull spine ear"
    ),
    "symptom": (
        "pain pains painful tight tightness tighter numb numbness swell- swollen bleed bleeding blood "
        "dizzy sweat- shaking shaky shivering blurred blurry faint fainted fainting sick vomit- fever "
        "temperature blue grey purple floppy heavy weak weakness stiff rash droop- slur- spinning "
        "headache migraine crushing squeezing pressure tingling burning hot cold clammy breath breathe "
        "breathing wheez- gasp- cough- choking confused muddled drowsy sleepy thumping pounding racing "
        "palpitations skipping cramps contractions"
    ),
    "collapse": (
        "collapsed collapse unconscious fell fallen fall floor wake waking answer answering respond- "
        "snoring fit fitting seizure convuls- lying unresponsive passed blacked stairs ladder roof crash "
        "crashed knocked bike car hit bumped"
    ),
    "medicine": (
        "tablets tablet pills insulin dose doses sugar sugars diabetic diabetes inhaler epipen allergy "
        "allergic nuts nut peanut wasp bee sting stung prawn prawns medication meds paracetamol mistake "
        "double twice swallowed battery ate eaten bitten"
    ),
    "pregnant": (
        "pregnant pregnancy weeks months baby bleeding blood contractions waters midwife bump trimester "
        "moving kicks"
    ),
    "now": (
        "now tonight today just minute minutes min mins ago suddenly hour hours since still moment right "
        "currently here"
    ),
    "again": "again lately anymore these every always still keeps often back more worse recently",
    "soon": (
        "tonight tomorrow friday monday sunday saturday thursday tuesday wednesday weekend week christmas "
        "summer month birthday soon next after"
    ),
    "minimising": (
        "nothing probably only just fine bother anyway sorry suppose expect sure silly fuss grand wait "
        "quick finish continue carry appointment reschedule session"
    ),
    "past": (
        "ago years year decades was were used then childhood teenager twenties teens nineteen since once "
        "former retired recovered recovery sober healed 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024"
    ),
    "work": (
        "nurse paramedic doctor teacher social worker officer counsellor therapist lifeguard vet midwife "
        "solicitor lawyer volunteer helpline hospice ward clinic shift shifts client clients patient "
        "patients caseload training course leaflet workshop team staff unit inspection policy awareness "
        "novel crime film series book podcast play game games chapter article research essay study exam "
        "writing write script theatre character"
    ),
    "helped": (
        "therapy therapist counselling counsellor treatment police gp hospital doctor ward stable safe "
        "help helped support recovered court order crisis ambulance better well fine operation surgery "
        "scan"
    ),
    "fun": "lol haha hahaha lmao omg bruh ngl joke funny laugh lads mate drama queen",
    "things": (
        "printer laptop photocopier computer phone spreadsheet spreadsheets email emails inbox deadline "
        "deadlines meeting meetings commute coffee tea espresso traffic essay homework thesis app wifi "
        "heating office parking form forms tickets budget invoices software server project pitch audit "
        "exam game match gym diet workout garden laundry dishes recipe"
    ),
    "wish": (
        "want wanted like love plan decide talk learn goal focus question prepare think choose work help "
        "figure"
    ),
}

_HARMLESS = frozenset("boss now again soon night minimising past work helped fun things wish".split())

_WHOLE: dict[str, list[str]] = {}
_BEGUN: dict[str, list[str]] = {}
for _theme, _words in THEMES.items():
    for _word in _words.split():
        (_BEGUN if _word.endswith("-") else _WHOLE).setdefault(_word.rstrip("-"), []).append(_theme)
_LENGTHS = sorted({len(begin) for begin in _BEGUN})


def themes(words: set[str]) -> set[str]:
    """The themes that any of the words belongs to."""
    return set().union(*map(_themes_of, words))


@lru_cache(maxsize=8192)
def _themes_of(word: str) -> frozenset[str]:
    """Words recur, so what was found for one is kept."""
    begun = (theme for length in _LENGTHS for theme in _BEGUN.get(word[:length], ()))
    return frozenset(_WHOLE.get(word, ())).union(begun)


def dangers(found: set[str]) -> int:
    """How many of the themes are ones that talk of danger dwells on."""
    return len(found - _HARMLESS)
