"""Standard spelling for a safe few slips and phone spellings, so that none is echoed back."""

from __future__ import annotations

import re

from bot.language.reflecting.wish import NOUNS_TOO
from bot.language.reflecting.words import BASES, ING

# Each of these can be read in one way only wherever it stands (so no "id", "ill", "were" or "its" here).
_WORDS = {
    "i": "I", "im": "I'm", "i'm": "I'm", "ive": "I've", "i've": "I've", "i'd": "I'd", "i'll": "I'll",
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't", "shouldnt": "shouldn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't",
    "werent": "weren't", "hasnt": "hasn't", "havent": "haven't", "hadnt": "hadn't", "thats": "that's",
    "theres": "there's", "shes": "she's", "hes": "he's", "theyre": "they're", "theyve": "they've",
    "weve": "we've",
    "whats": "what's", "youre": "you're", "youve": "you've", "wanna": "want to", "gonna": "going to",
    "gotta": "have to", "cuz": "because", "cos": "because", "coz": "because", "bc": "because",
    "bcos": "because",
    "becos": "because", "becuase": "because", "abt": "about", "tmrw": "tomorrow", "tmw": "tomorrow",
    "tmr": "tomorrow", "2moro": "tomorrow", "tomoro": "tomorrow", "tomorow": "tomorrow",
    "tommorow": "tomorrow",
    "tommorrow": "tomorrow", "2nite": "tonight", "tonite": "tonight", "thru": "through", "ppl": "people",
    "pls": "please", "plz": "please", "thx": "thanks", "w/": "with", "w/o": "without", "b4": "before",
    "gr8": "great", "thurs": "Thursday", "tues": "Tuesday", "weds": "Wednesday",
    "2day": "today", "wk": "week", "wks": "weeks", "mins": "minutes", "hrs": "hours", "msg": "message",
    "txt": "text", "smth": "something", "sth": "something", "sthg": "something", "sumthing": "something",
    "nothin": "nothing", "somethin": "something", "prob": "probably", "probs": "probably",
    "def": "definitely",
    "definately": "definitely", "allways": "always", "becaus": "because",
    "defo": "definitely", "alot": "a lot", "recieve": "receive",
    "seperate": "separate",
    "seperately": "separately", "teh": "the", "adn": "and", "thier": "their", "freind": "friend",
    "freinds": "friends", "wierd": "weird", "beleive": "believe", "realy": "really", "rlly": "really",
    "untill": "until", "wich": "which", "thign": "thing", "thigns": "things", "kno": "know",
    "dunno": "don't know",
    "bout": "about", "dnt": "don't", "didn't": "didn't", "specifcally": "specifically",
    "occured": "occurred", "mtg": "meeting", "mtgs": "meetings", "dept": "department",
    "govt": "government",
    "approx": "about", "yday": "yesterday", "everythings": "everything's", "monday": "Monday",
    "tuesday": "Tuesday", "wednesday": "Wednesday",
    "thursday": "Thursday", "friday": "Friday", "saturday": "Saturday", "sunday": "Sunday",
    "mondays": "Mondays",
    "fridays": "Fridays", "sundays": "Sundays", "saturdays": "Saturdays", "thursdays": "Thursdays",
    "tuesdays": "Tuesdays",
    "january": "January", "february": "February", "april": "April", "june": "June", "july": "July",
    "october": "October",
    "august": "August", "hed": "he'd", "smtg": "something", "whatevs": "whatever", "til": "until",
    "september": "September", "november": "November", "december": "December", "christmas": "Christmas",
    "xmas": "Christmas",
    "english": "English", "extention": "extension", "definitly": "definitely", "arguement": "argument",
    "apologys": "apologies", "grammer": "grammar", "writting": "writing", "comming": "coming",
    "begining": "beginning",
    "planing": "planning", "succes": "success", "sucess": "success", "suprise": "surprise",
    "tounge": "tongue",
    "acheive": "achieve", "adress": "address", "calender": "calendar", "commited": "committed",
    "commitee": "committee",
    "concious": "conscious", "experiance": "experience", "foward": "forward", "happend": "happened",
    "knowlege": "knowledge",
    "oppurtunity": "opportunity", "prefered": "preferred", "priviledge": "privilege",
    "procastinate": "procrastinate",
    "procrastonate": "procrastinate", "reccomend": "recommend", "recomend": "recommend",
    "refered": "referred",
    "relevent": "relevant", "resturant": "restaurant", "schedual": "schedule", "similiar": "similar",
    "sumone": "someone",
    "togther": "together", "truely": "truly", "usualy": "usually", "wether": "whether", "wont'": "won't",
    "independant": "independent", "existance": "existence", "maintainance": "maintenance",
    "presure": "pressure",
    "proffessional": "professional", "profesional": "professional", "quitt": "quit", "smokeing": "smoking",
    "loosing": "losing", "anxios": "anxious", "anxous": "anxious", "nervious": "nervous",
    "exhuasted": "exhausted",
    "tho": "though", "altho": "although", "bday": "birthday", "convo": "conversation", "esp": "especially",
    "prolly": "probably", "evry": "every", "everytime": "every time", "aswell": "as well",
    "infront": "in front",
    "gunna": "going to", "gona": "going to", "em": "them", "whos": "who's", "cnt": "can't", "havnt": "haven't",
    "propper": "proper", "payed": "paid", "cud": "could", "wud": "would", "agen": "again",
    "somthing": "something", "becasue": "because", "wiht": "with", "wi": "with",
    "thinkin": "thinking", "havin": "having", "atm": "at the moment",
    "theyd": "they'd", "theyll": "they'll", "itll": "it'll", "thatll": "that'll",
    "cigeretts": "cigarettes", "cigerettes": "cigarettes",
    "ciggerettes": "cigarettes", "cigarrettes": "cigarettes", "cigarete": "cigarette",
    "finacially": "financially",
    "embarassed": "embarrassed", "embarassing": "embarrassing", "stressfull": "stressful",
    "greatful": "grateful",
    "buisness": "business", "collegue": "colleague", "collegues": "colleagues", "managment": "management",
    "responsability": "responsibility", "confidance": "confidence", "confidant": "confident",
    "diffrent": "different", "intresting": "interesting", "neccessary": "necessary", "necesary": "necessary",
    "tomorrows": "tomorrow's", "exersise": "exercise", "excercise": "exercise", "strugling": "struggling",
    "expresso": "espresso", "alright": "all right", "thay": "they", "doesn't": "doesn't", "gettin": "getting",
    "goin": "going", "doin": "doing", "tryna": "trying to", "trynna": "trying to", "hafta": "have to",
    "shouldve": "should have", "couldve": "could have", "wouldve": "would have", "imo": "",
    "yrs": "years", "yr": "year", "mths": "months", "appt": "appointment", "mgr": "manager",
    "mgmt": "management", "everyones": "everyone's", "noones": "no one's", "noone": "no one", "hav": "have",
    "lil": "little", "luv": "love", "nite": "night", "ur": "your", "u": "you",
}  # fmt: skip
_WORD = re.compile(r"(?<![\w'@#/.])(?:w/o|w/|b4|gr8|m8|l8r|\d?[A-Za-z][A-Za-z']*)(?![\w'@])")
_ITS = re.compile(
    r"\bits(?= (?:a|an|the|not|just|so|too|all|been|like|hard|really|very|about|my|going|getting|always|"
    r"company|at|on|gone|done|over|due|also|already|probably|kind|sort|making|to|too|time|"
    r"only|good|bad|fine|quicker|easier|because|more|that|what|how|when|no|still|never|been|important|"
    r"difficult|"
    r"\w+ing\b)\b)",
    re.IGNORECASE,
)
_ITS_FIRST = re.compile(
    r"(?:(?<=^)|(?<=[.!;] )|(?<=[,] )|(?<=but )|(?<=because ))[Ii]ts(?= [a-z]+(?:$|[.,!;]| (?:but|and|to|"
    r"for|when|because|if|that|as|at|in|since|with|how|what)\b))"
)
_ID_FIRST = re.compile(r"^[Ii]d(?= (?!card|badge|number|is)[a-z])")
_ID = re.compile(
    r"(?:(?<=^)|(?<=[.,;!?] )|(?<=so )|(?<=and )|(?<=but )|(?<=what )|(?<=that )|(?<=think )|(?<=said )|(?<=if )|"
    r"(?<=reckon )|(?<=hope )|(?<=wish ))[Ii]d(?= (?:like|love|"
    r"rather|say|want|pack|been|be|have|need|prefer|hope|never|just|go|do|get)\b)"
)
_ILL = re.compile(
    r"(?:(?<=^)|(?<=[.,;!?] )|(?<=so )|(?<=and )|(?<=but )|(?<=what )|(?<=that )|(?<=think )|(?<=how )|"
    r"(?<=then "
    r"))[Ii]ll(?= (?:\w+)\b)(?! (?:and|or|with|from|in|at|health|again|for|since|all)\b)"
)
_AND = re.compile(r"(?<=[\w,] )(?:n|&)(?= \w)")
_TWO_VERB = re.compile(r"(?<=[a-z] )2 ([a-z]+)\b")
_NUMERAL_TO = re.compile(
    r"(?<=[a-z] )2(?= (?:put|take|give|send|come|leave|help|learn|read|speak|call|use|live|work|do|get|be|go|"
    r"make|tell|say|have|know|find|see|ask|talk|stop|start|keep|"
    r"write|sort|think|fix|plan|pick|me|my|him|her|them)\b)"
)
_WED = re.compile(r"(?<=\b[Oo]n )wed\b|(?<=\b[Bb]y )wed\b")
_WITH = re.compile(r"(?<=[\w,] )w(?= \w)")
_LETTERS_B = re.compile(r"(?<=\bto )b(?= [a-z])")
_FOUR = re.compile(r"(?<=[a-z] )4(?= (?:my|me|the|a|him|her|them|it|this|that)\b)")

_AT_MY_MUMS = re.compile(r"(?<=\bat my )(mum|mom|mam|dad|nan|gran|sister|brother|mate)s\b", re.IGNORECASE)
# "On me break", "them new scanners": said so, written so by nobody else.
_ME_MINE = re.compile(
    r"\bme (?=(?:break|mum|mam|dad|nan|mates?|missus|kids|lad|daughter|son|wife|husband|sister|brother|mother|"
    r"father|uncle|aunt|own|manager|boss|gaffer|shift|head|knees?|van)\b)",
    re.IGNORECASE,
)
_THEM_NEW = re.compile(r"\bthem (?=(?:new|old) \w)", re.IGNORECASE)
_HEADS_A = re.compile(r"^my (\w+[^\Ws])s (?=an? )", re.IGNORECASE)
_NO_SURE = re.compile(r"(?<=\bI'm )no (?=sure|going|happy|bothered|ready|doing|allowed)")
# "My mums forms": there is but one of her.
_ONES_OWN = re.compile(
    r"(?<=\bmy )(mum|mom|mam|dad|nan|husband|wife|boyfriend|girlfriend)s(?= (?!are|were|have|both|and|or)[a-z])",
    re.IGNORECASE,
)
_IN_SLIP = re.compile(r"\b[A-Za-z]{2,}in\b(?!')")
# "speakng": no English word ends so.
_ING_SLIP = re.compile(r"(?<=[a-z][bdfgklmprstvz])ng\b")


_ROUGH_WORD = re.compile(r"[\w'/&]+")
_ITS_OR_NOT = frozenset({"its", "Its"})
_WEDS = frozenset({"wed"})
_ID_OR_ILL = frozenset({"id", "Id", "ill", "Ill"})
_SINGLE = frozenset({"w", "n", "&", "2", "4", "b"})
# As typed, low or with a capital; "I'm" itself needs no mending.
_TO_MEND = (_WORDS.keys() | {word.capitalize() for word in _WORDS}) - {"I", "I'm", "I've", "I'd", "I'll"}


def _one(match: re.Match[str]) -> str:
    word = match.group(0)
    mended_word = _WORDS.get(word.lower())
    if mended_word is None or (word.isupper() and len(word) > 1):
        return word
    if word[0].isupper() and mended_word[:1].islower():
        return mended_word[:1].upper() + mended_word[1:]
    return mended_word


def _ing(match: re.Match[str]) -> str:
    """ "sayin" -> "saying", where that is a verb; "cabin" stays."""
    return match[0] + "g" if match[0].lower() + "g" in ING else match[0]


def _to(match: re.Match[str]) -> str:
    """ "Need 2 pick" -> "need to pick", but "2 work phones" stays."""
    return f"to {match[1]}" if match[1] in BASES - NOUNS_TOO else match[0]


def mended(text: str) -> str:
    """The text with those slips put right; everything else as it was typed."""
    words = set(_ROUGH_WORD.findall(text))
    if not words.isdisjoint(_ITS_OR_NOT):
        text = _ITS_FIRST.sub("it's", _ITS.sub("it's", text))
    if not words.isdisjoint(_ID_OR_ILL):
        text = _ILL.sub("I'll", _ID.sub("I'd", _ID_FIRST.sub("I'd", text)))
    if not words.isdisjoint(_WEDS):
        text = _WED.sub("Wednesday", text)
    if not words.isdisjoint(_SINGLE):
        text = _FOUR.sub(
            "for", _TWO_VERB.sub(_to, _NUMERAL_TO.sub("to", _AND.sub("and", _WITH.sub("with", text))))
        )
        text = _LETTERS_B.sub("be", text)
    if "my " in text or text.startswith("My "):
        text = _HEADS_A.sub(r"my \1's ", _AT_MY_MUMS.sub(r"\1's", _ONES_OWN.sub(r"\1's", text)))
    if "me " in text or "them " in text:
        text = _THEM_NEW.sub("those ", _ME_MINE.sub("my ", text))
    if "I'm no " in text:
        text = _NO_SURE.sub("not ", text)
    if "in" in text:
        text = _IN_SLIP.sub(_ing, text)
    if "ng" in text:
        text = _ING_SLIP.sub("ing", text)
    return text if words.isdisjoint(_TO_MEND) else _WORD.sub(_one, text)
