"""Plain words for the ear for risk: lower case, phone spelling written out, misspelt danger words mended."""

import re
from functools import lru_cache

_TOKEN = re.compile(r"[^\W_]+(?:\.\d+)?|[.!?;:…\n]+")
_APOSTROPHES = {ord(c): None for c in "'’‘`´ʼ*"}

PHONE = {
    "u": "you", "ur": "your", "r": "are", "n": "and", "b4": "before", "abt": "about", "nite": "night",
    "tonite": "tonight", "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "2moro": "tomorrow",
    "2nite": "tonight", "yr": "year", "yrs": "years", "wk": "week", "wks": "weeks", "w": "with", "wanna": "want to",
    "gonna": "going to", "gotta": "got to", "gunna": "going to", "rly": "really", "plz": "please", "pls": "please",
    "bf": "boyfriend", "gf": "girlfriend", "mins": "min", "minutes": "min", "thx": "thanks", "cuz": "because",
    "coz": "because", "bc": "because", "cos": "because", "wont": "wont", "cannot": "cant", "luv": "love",
    "im": "im", "iam": "im", "ill": "ill", "sumone": "someone", "some1": "someone", "any1": "anyone",
    "every1": "everyone", "no1": "nobody", "bro": "brother", "sis": "sister", "gettin": "getting",
    "doin": "doing", "dyin": "dying", "killin": "killing", "hurtin": "hurting", "bleedin": "bleeding",
    "cuttin": "cutting", "endin": "ending", "livin": "living", "yday": "yesterday", "outta": "out of",
    "dont": "dont", "idk": "i dont know", "ppl": "people", "tho": "though", "thru": "through", "str8": "straight",
    "wen": "when", "wat": "what", "wot": "what", "da": "the", "dis": "this", "cud": "could", "wud": "would",
    "shud": "should", "havin": "having", "hav": "have", "wana": "want to", "jst": "just", "nt": "not",
    "brethe": "breathe", "breth": "breath", "brething": "breathing", "abit": "a bit", "alot": "a lot",
}  # fmt: skip

# Danger words that get misspelt; a token that is no word we know and shares a skeleton with one is read as it.
MENDED = (
    "suicide suicidal breathe breath breathing disappear exist existing unconscious colleague written letters "
    "swollen swelling bleeding bruise bruises bruised passport husband boyfriend girlfriend stepfather "
    "collapsed seizure diabetic tablets overdose insulin allergic dizzy tongue throat chest numb droopy headache "
    "pregnant insurance funeral burden anymore myself killing strangle murder violent threatens threatened "
    "knife punched slapped choked pension abusive abused ambulance paracetamol survive alive forever "
    "tonight stomach stabbed shoulder pressure unbearable hopeless worthless painless"
).split()


def _skeleton(word: str) -> str:
    """The first letter and the consonants in order, doubled ones once: what survives most slips of spelling."""
    kept = [word[0]]
    for letter in word[1:]:
        if letter not in "aeiouyh" and letter != kept[-1]:
            kept.append(letter)
    return "".join(kept)


_BY_SKELETON = {_skeleton(word): word for word in MENDED if len(_skeleton(word)) > 3}
_TRUE_WORDS = frozenset(
    "existed exists expressed bruising breaths breathed breadth broth letter tablet headaches written survey "
    "forever favor kinfe killings strangely stranger strongly strange disappears disappeared disappears depressed "
    "insurances pressure purser burdened bordered murdered murders abuses bleed swell collapse collapses "
    "colleagues passports husbands diabetics threaten threats violence violently ambulances throats tongues".split()
)


@lru_cache(maxsize=8192)
def _mend(token: str) -> str:
    """The word a token stands for; only longer tokens are mended, short ones have too many neighbours."""
    said = PHONE.get(token, token)
    if len(said) < 6 or said in _TRUE_WORDS or not said.isascii():
        return said
    meant = _BY_SKELETON.get(_skeleton(said))
    return meant if meant and abs(len(meant) - len(said)) < 3 and meant[-1] == said[-1] else said


def plain_words(text: str) -> list[str]:
    """The words of the text in plain spelling; the ends of sentences come as '.'."""
    found: list[str] = []
    for token in _TOKEN.findall(text.lower().translate(_APOSTROPHES)):
        found += _mend(token).split(" ") if token[0].isalnum() else "."
    return found
