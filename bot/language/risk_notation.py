"""A short notation for the signs of risk: phrases in plain words, compiled once to bounded patterns.

`<who>` stands for a class of words, `~` for up to three other words of the same sentence and `~~` for up to six.
Every gap is bounded, so no message can make a pattern run away.
"""

import re

CLASSES = {
    "i": r"(?:i|im|ive|ill|id)",
    "self": r"(?:myself|my self|meself)",
    "he": r"(?:he|she|they|hes|shes|theyre|hell|shell|theyll|hed|shed|theyd)",
    "him": r"(?:him|her|them)",
    "near": r"(?:husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|hubby|missus|spouse|lover)",
    "kin": (
        r"(?:dad|daddy|mum|mummy|mam|mom|mama|papa|father|mother|stepdad|stepfather|stepmum|stepmom|stepmother|"
        r"parents|brother|sister|uncle|auntie|aunt|cousin|son|stepson|daughter|grandson|grandad|granddad|grandpa|"
        r"grandfather|nephew|niece|in law|inlaws|family|husband|wife|partner|boyfriend|girlfriend|fiance|ex|fella)"
    ),
    "boss": (
        r"(?:boss|manager|supervisor|madam|sir|landlord|neighbour|neighbor|coach|teacher|carer|caregiver|nurse|"
        r"colleague|agency|employer|trainer|priest|pastor|tutor|lodger|flatmate|roommate|driver|foreman|owner|"
        r"recruiter|sponsor)"
    ),
    "frail": (
        r"(?:baby|toddler|kid|kids|child|children|boy|girl|pupil|little one|wee one|bairn|newborn|son|daughter|"
        r"nephew|niece|grandson|granddaughter|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|"
        r"grandfather|dad|mum|mam|mom|father|mother|brother|bro|sister|uncle|aunt|auntie|resident|residents|"
        r"patient|old lady|old man|elderly|neighbour|lad|wee man|little brother|little sister|cousin|wife|husband)"
    ),
    "hits": (
        r"(?:hit|hits|hitting|slap|slaps|slapped|slapping|punch|punches|punched|kick|kicks|kicked|beat|beats|"
        r"beating|beaten|shove|shoves|shoved|choke|chokes|choked|choking|strangle|strangles|strangled|smack|smacks|"
        r"smacked|whack|whacks|burn|burns|burned|burnt|belt|belts|belted|grab|grabs|grabbed|push|pushes|pushed|bites|"
        r"bit|drags|dragged|thump|thumps|thumped|batters|battered|hurts|hurting|pins|pinned|rapes|raped|spits|"
        r"throttled|headbutted|throws|threw|whips|whipped|canes|caned|scalds|scalded)"
    ),
    "harm": (
        r"(?:kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|beat|beating|smash|smashing|strangle|strangling|"
        r"choke|choking|poison|poisoning|murder|murdering|attack|attacking|burn|burning|bash|batter|cripple|"
        r"harm|harming|maim|knife|drown|smother|smothering|suffocate|punch|punching|break his|break her|shake|"
        r"run over|run him|run her|finish|end|destroy|slit|cut|throttle|push him|push her|damage|execute|torture)"
    ),
    "again": r"(?:again|anymore|any more|no more|now|tonight|today|tomorrow|lately|every day|every night|these days)",
    "soon": (
        r"(?:tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|this week|"
        r"next week|christmas|new year|summer|spring|winter|autumn|easter|eid|diwali|easter|my birthday|next month|"
        r"next year|month end|the month)"
    ),
    "end": r"(?:dead|gone|not here|not there|not around|out of the way|away|no more|not alive|in the ground|under the ground)",
    "keeps": (
        r"(?:keep|keeps|kept|took|takes|taken|has|have|had|got|holds|hold|hides|hid|hidden|confiscated|locks|locked|"
        r"controls|control|collects|collected|looks after)"
    ),
    "meds": (
        r"(?:tablets|tablet|pills|pill|paracetamol|meds|medication|medicine|sleeping tablets|sleepers|insulin|dose|"
        r"doses|painkillers|ibuprofen|aspirin|tramadol|warfarin|antidepressants|capsules|drops|patches)"
    ),
    "limb": r"(?:arm|arms|hand|hands|leg|legs|foot|feet|fingers|side|face|mouth|lip|eye|eyelid|tongue|wrist|toes)",
    "breath": r"(?:breath|breathe|breathing|breaths|air)",
    "cant": r"(?:cant|can not|couldnt|unable to|not able to|can hardly|can barely|can scarcely|cannot|hard to|struggling to|difficult to|doesnt|wont|isnt|not|no)",
    "weapon": (
        r"(?:knife|knives|gun|pistol|shotgun|rifle|machete|hammer|bat|petrol|acid|axe|crowbar|blade|poison|rope|"
        r"bullet|bullets|weapon|screwdriver|cricket bat|baseball bat|iron bar|wrench)"
    ),
}  # fmt: skip

_GAP = {"~~": r"(?:[^ .]+ ){0,6}", "~": r"(?:[^ .]+ ){0,3}"}


def _pattern(phrase: str) -> str:
    """One phrase of the notation as a regular expression over ' '-joined plain words."""
    for mark, gap in _GAP.items():
        phrase = phrase.replace(f"{mark} ", gap)
    return re.sub(r"<(\w+)>", lambda m: CLASSES[m[1]], phrase)


def compile_signs(signs: dict[str, tuple[str, ...]]) -> dict[str, re.Pattern[str]]:
    """Each named group of phrases as one pattern."""
    return {name: re.compile(r"\b(?:" + "|".join(map(_pattern, said)) + r")\b") for name, said in signs.items()}
