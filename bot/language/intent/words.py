"""Small words of typed talk: phone spellings, what leads in and trails off, and signs that stand for a word."""

from __future__ import annotations

import re

PHONE = {
    "u": "you", "ur": "your", "r": "are", "wat": "what", "wot": "what", "wht": "what", "pls": "please",
    "plz": "please",
    "plse": "please", "thx": "thanks", "ty": "thanks", "tnx": "thanks", "cheers": "thanks",
    "idk": "i dont know",
    "dunno": "dont know", "anymore": "any more", "dno": "dont know", "dk": "dont know", "cld": "could",
    "shld": "should", "wld": "would", "y": "why",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "lemme": "let me", "gimme": "give me",
    "ok": "ok",
    "okey": "ok", "okay": "ok", "k": "ok", "kk": "ok", "cos": "because", "coz": "because", "bc": "because",
    "abt": "about", "tmrw": "tomorrow", "tmr": "tomorrow", "2moro": "tomorrow", "tomoz": "tomorrow",
    "l8r": "later",
    "l8er": "later", "wdym": "what do you mean", "hru": "how are you", "nvm": "never mind",
    "nm": "never mind",
    "im": "im", "iam": "im", "cannot": "cant", "wont": "wont", "q": "question", "ques": "question",
    "qn": "question",
    "sry": "sorry", "soz": "sorry", "ain": "aint", "2": "to", "n": "and", "wud": "would", "shud": "should",
    "cud": "could",
    "didn": "didnt", "wasn": "wasnt", "alrdy": "already", "alr": "already", "prev": "previous",
    "nxt": "next", "bk": "back",
    "wt": "what", "dnt": "dont", "undrstnd": "understand", "brb": "be right back", "g2g": "got to go",
    "gtg": "got to go",
    "mins": "minutes", "min": "minute", "sec": "second", "secs": "seconds", "kno": "know", "wrng": "wrong",
    "nthn": "nothing", "nite": "night", "2nite": "tonight", "teh": "the", "waht": "what", "taht": "that",
    "knwo": "know", "konw": "know", "yuo": "you", "becuase": "because", "ttyl": "talk to you later",
    "atm": "at the moment", "naah": "nah", "nahh": "nah", "yess": "yes", "thankyou": "thanks",
    "yday": "yesterday", "thanx": "thanks",
    "yeahh": "yeah", "jus": "just", "wen": "when", "luv": "love",
}  # fmt: skip
LEADS = frozenset(
    "ok so well um uh er erm hmm hm oh ah yes yeah yep no nope nah actually sorry please and but right "
    "hey hi hello god phew ha heh wow gosh omg ugh blimey jeez argh mm yo look "
    "honestly anyway look listen just wait alright cool great thanks then maybe basically tbh really lol "
    "haha "
    "oops damn great fine good sure now also like".split()
)
TRAILS = frozenset(
    "please thanks sorry tbh really now then today lol haha though tho mate ok actually right honestly "
    "yet again "
    "pal buddy bud bro love dear man coach sir friend lovely hun x xx xxx least whatsoever either too then fella son "
    "thank you for anymore guess i suppose anyway at all just yeah no yes sure if thats fine that is".split()
)
FILLERS = frozenset(
    "genuinely honestly just actually totally completely exactly simply basically literally even bit whatsoever "
    "seriously proper truly absolutely kindly quickly personally obviously kinda somehow really definitely here "
    "possibly perhaps maybe mate".split()
)
"""What may stand anywhere in a sentence and change nothing about what it steers to."""
ALIKE = {
    "sooner": "rather", "prefer": "rather", "notion": "idea", "inkling": "idea", "conversation": "session",
    "chat": "session", "interview": "session", "input": "advice", "guidance": "advice", "view": "opinion",
    "tick": "minute", "moment": "minute", "sec": "minute", "second": "minute", "previous": "last", "prior": "last",
    "whats": "what is", "expected": "supposed", "meant": "supposed", "quit": "stop", "halt": "stop", "cease": "stop",
    "finish": "stop", "chatting": "talking", "texting": "talking", "typing": "talking", "speaking": "talking",
    "program": "bot", "programme": "bot", "software": "bot", "algorithm": "bot", "computer": "bot", "gosh": "oh",
    "subject": "topic", "theme": "topic", "issue": "topic",
    "resume": "continue", "proceed": "continue", "crappy": "crap", "shite": "crap", "garbage": "rubbish",
}  # fmt: skip
"""Words of one meaning where the talk is steered, told apart nowhere in it."""
OATHS = frozenset("fucking fuckin fkn effing bloody flipping freaking damn goddamn sodding hell".split())
SIGNS = {
    "?": "help",
    "??": "help",
    "???": "help",
    "👍": "yes",
    "👌": "yes",
    "✅": "done",
    "✔": "done",
    "👎": "no",
    "🙏": "thanks",
    "❤": "thanks",
    "💯": "yes",
    "❌": "no",
    "🤷": "dont_know",
    "😂": "small_talk",
    "🤣": "small_talk",
    **dict.fromkeys("😀😃😄😁😊🙂😉😎🥳🎉😆😅🤗😇👏💪🙌🔥✨🌞☺😍🥰😘😋🤩🤝😜", "small_talk"),
    **dict.fromkeys("😢😭💔😞😔☹🙁😟😩😫😡🤬😠😖😣😥😰😨😱😓😤😕😒🥺😿😶😑😐🙄", "sign_of_feeling"),
    **dict.fromkeys("🤔⏳", "more_time"),
    "👋": "greeting",
    "*": "correction",
}
EXCLAIMS = re.compile(
    r"\W*(?:(?:oh|well|ah|no|so|my|just|and|the)\W+)*(?:(?:f+s+|wtf|fml|smh|omfg|ugh+|a+r+gh+|gr+|bah|pff+t?|"
    r"\*?sighs?\*?|jesus(?: christ)?|christ(?: almighty)?|(?:bloody |fucking )?hell|"
    r"(?:for )?(?:god|pete|christ|fuck|heaven)'?s? ?sakes?|(?:good |oh )?god|"
    r"shit|fuck|crap|bugger|damn(?: it)?|sod it|bollocks)\b\W*)+"
)
"""Nothing but what is let out: no answer, and nothing that could be given back."""
