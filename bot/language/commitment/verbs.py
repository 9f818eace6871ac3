"""Verbs back to the form of an instruction: "ringing", "rung" and "booked" become "ring" and "book"."""

from bot.language.commitment.words import VERBS

_IRREGULAR = {
    "been": "go",
    "begun": "begin",
    "bought": "buy",
    "brought": "bring",
    "built": "build",
    "caught": "catch",
    "chosen": "choose",
    "cleaned": "clean",
    "come": "come",
    "cut": "cut",
    "done": "do",
    "drawn": "draw",
    "driven": "drive",
    "eaten": "eat",
    "fallen": "fall",
    "fed": "feed",
    "felt": "feel",
    "found": "find",
    "forgiven": "forgive",
    "given": "give",
    "gone": "go",
    "got": "get",
    "gotten": "get",
    "had": "have",
    "heard": "hear",
    "held": "hold",
    "hung": "hang",
    "kept": "keep",
    "known": "know",
    "laid": "lay",
    "led": "lead",
    "left": "leave",
    "lent": "lend",
    "let": "let",
    "lit": "light",
    "made": "make",
    "met": "meet",
    "paid": "pay",
    "put": "put",
    "quit": "quit",
    "read": "read",
    "ridden": "ride",
    "run": "run",
    "rung": "ring",
    "said": "say",
    "sat": "sit",
    "seen": "see",
    "sent": "send",
    "set": "set",
    "shown": "show",
    "shut": "shut",
    "slept": "sleep",
    "sold": "sell",
    "sorted": "sort",
    "spent": "spend",
    "split": "split",
    "spoken": "speak",
    "stood": "stand",
    "stuck": "stick",
    "sung": "sing",
    "swum": "swim",
    "taken": "take",
    "taught": "teach",
    "thought": "think",
    "told": "tell",
    "torn": "tear",
    "thrown": "throw",
    "understood": "understand",
    "woken": "wake",
    "won": "win",
    "worn": "wear",
    "written": "write",
    "wrapped": "wrap",
    "cancelled": "cancel",
    "agreed": "agree",
    "swept": "sweep",
    "mown": "mow",
    "sewn": "sew",
    "sown": "sow",
    "dug": "dig",
    "hidden": "hide",
    "struck": "strike",
    "bent": "bend",
    "bound": "bind",
    "dealt": "deal",
    "drunk": "drink",
    "flown": "fly",
    "forgotten": "forget",
    "frozen": "freeze",
    "grown": "grow",
    "hurt": "hurt",
    "learnt": "learn",
    "rewritten": "rewrite",
    "rebuilt": "rebuild",
    "redone": "redo",
    "rehung": "rehang",
    "repaid": "repay",
    "withdrawn": "withdraw",
    "sought": "seek",
    "shaken": "shake",
    "shorn": "shear",
    "spread": "spread",
    "spelt": "spell",
    "beaten": "beat",
    "broken": "break",
    "blown": "blow",
    "ground": "grind",
    "wound": "wind",
    "fought": "fight",
    "wrote": "write",
    "begged": "beg",
}
_DONE = frozenset({"done", "complete", "finished", "ready", "completed"})

_FINAL_E = frozenset(
    "arrang chang writ mak tak com ris driv rid tim rat us phon cycl hik bik bak shar car prepar compar "
    "stor explor clos choos los propos rais prais purchas clear-e chas practis promis apologis organis "
    "realis revis advis updat creat dat stat rot quot not vot cit invit complet delet promot donat "
    "negotiat delegat translat celebrat schedul fil styl til pil smil handl tackl settl scribbl fiddl "
    "shuffl juggl sampl cas issu queu argu valu pursu mov sav giv leav hav liv serv reserv approv improv "
    "remov resolv receiv achiev solv believ driv div lov wav trad fad guid provid decid divid slid hid "
    "cod includ rehears paus eras nurs reduc produc introduc practic invoic danc slic notic plac replac "
    "fac trac pric voic announc manag pag stag engag encourag exchang arrang charg merg judg nudg pledg "
    "tap-e typ wip shap scrap-e swip hop-e cop fram nam renam consum resum assum welcom tun fin-e combin "
    "defin outlin min lin-e refin examin determin imagin declin plan-e admir fir hir wir retir requir "
    "acquir ensur measur captur captur configur cur explor ignor restor scor tir squar declar glu "
    "continu tak-e bit writ cit ignit excit execut contribut distribut salut rout commut comput disput "
    "drap escap escalat confid describ subscrib unsubscrib prob snooz freez squeez siz priz analys "
    "criticis prioritis finalis summaris prioritiz organiz apologiz realiz finaliz summariz analyz "
    "memoris memoriz minimis minimiz".split()
)
_DOUBLES = frozenset("bb dd gg mm nn pp rr tt".split())
_KEEP_DOUBLE = frozenset({"add", "err", "purr", "odd", "ebb", "egg"})
_NOT_GERUNDS = frozenset(
    "thing something nothing anything everything morning evening during king ring bring string sing "
    "spring wing swing sling cling sting wedding building ceiling feeling pudding sibling clothing "
    "housing funding darling fling ping bing meeting training swimming parenting according including "
    "regarding following briefing nursing bedding heading lodging".split()
)
_NOT_DROPPED = frozenset(
    "begin again within captain cabin robin raisin cousin resin margin virgin login".split()
)
# These are verbs often enough at the head of a step to be read so there.
_GERUND_AT_HEAD = frozenset({"ringing", "meeting", "training", "swimming", "building", "heading"})


# What is left of "-ging", "-ating", "-ising" and the like nearly always wants its "e" back.
_MUTE_E = tuple("dg nc rc rs is at ag ac ic uc ak ik as yp bl dl gl kl pl tl fl zl ur ar id".split())
_NO_MUTE_E = tuple("eat oat eak oak ear our oar aid oid visit".split())


def _stem(word: str) -> str:
    """What is left once -ing or -ed is off, mended: "chatt" to "chat", "writ" to "write"."""
    if word in _FINAL_E:
        return word + "e"
    if word[-2:] in _DOUBLES and word not in _KEEP_DOUBLE:
        return word[:-1]
    if word.endswith(_MUTE_E) and not word.endswith(_NO_MUTE_E) and len(word) > 2:
        return word + "e"
    return word + "e" if word[-1:] in ("v", "u", "z") and word[-2:] != "zz" else word


def base_of_gerund(word: str, at_head: bool = False) -> str | None:
    """ringing -> ring; None where the word is no gerund ("thing", "morning")."""
    if word.endswith(("in", "in'")) and len(word) > 4 and word not in _NOT_DROPPED:
        return _dropped_g(word.rstrip("'") + "g")
    if (
        not word.endswith("ing")
        or len(word) < 5
        or (word in _NOT_GERUNDS and not (at_head and word in _GERUND_AT_HEAD))
    ):
        return None
    if word in ("lying", "dying", "tying"):
        return word[0] + "ie"
    return _stem(word[:-3])


def _dropped_g(word: str) -> str | None:
    """ "phonin" -> phone: read only where a verb of commitments comes of it."""
    base = _stem(word[:-3])
    return base if base in VERBS else None


def base_of_participle(word: str) -> str | None:
    """written -> write, booked -> book; None where the word is no participle."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if (
        not word.endswith("ed")
        or len(word) < 5
        or word in ("hundred", "indeed", "speed", "exceed", "proceed")
    ):
        return None
    if word.endswith("ied") and len(word) > 5:
        return word[:-3] + "y"
    return _stem(word[:-2])
