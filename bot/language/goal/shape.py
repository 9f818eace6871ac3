"""The shape of a goal: its words replaced by their kinds, so that lines by new writers look like known ones."""

from bot.language.clauses import Said, Wish, skip_fillers
from bot.language.first_names import FIRST_NAMES
from bot.language.goal import words as kinds

_PLAIN = frozenset(
    """a an the this that these those to of in on at for with from by about into over up down out off and or but so
    because than as is are was were be been being am it it's that's there there's do does did don't have has had i
    me my we our you your not no some any one two three four five i'm i'd i'll i've get getting got make making have
    let help want need like love wish hope feel feeling become becoming more less would could can will just only also
    plus then next too instead if whether , : ; . ? ! - ( ) = please thing things""".split()
)
_KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("qhe", kinds.THIRD),
    ("qwh", kinds.WH),
    ("qmust", kinds.MUST),
    ("qnear", kinds.NEAR),
    ("qhorizon", kinds.HORIZON),
    ("qall", kinds.ALL),
    ("qperson", kinds.PERSON),
    ("qgroup", kinds.GROUP),
    ("qorg", kinds.ORGANISATION),
    ("qmood", kinds.MOODS),
    ("qcomp", kinds.COMPARATIVE),
    ("qdecide", kinds.DECIDE),
    ("qsay", kinds.SAY),
    ("qmake", kinds.MAKE),
    ("qmade", kinds.MADE),
    ("qgrand", kinds.GRAND),
    ("qaim", kinds.GRAND_AIMS),
    ("qtrait", kinds.TRAITS),
)
_KIND_OF = {word: word for word in _PLAIN}
for _name, _listed in reversed(_KINDS):
    _KIND_OF.update({word: _name for word in _listed if word not in _PLAIN})
_LESS = frozenset(
    """stop stopping quit quitting avoid avoiding never reduce reducing ditch cease eliminate drop dropping
    lose losing giving cut cutting less fewer rid kick shake escape""".split()
)
_KIND_OF.update(dict.fromkeys(_LESS, "qless"))
_KIND_OF.update({word: "qname" for word in FIRST_NAMES if word not in _KIND_OF})
_ENDINGS = (("ing", "xing"), ("ed", "xed"), ("ly", "xly"), ("ness", "xness"), ("ity", "xness"), ("s", "xs"))
_LARGE = frozenset("hundred hundreds thousand thousands million millions billion dozen".split())
_TENS = frozenset("ten fifteen twenty thirty forty fifty sixty seventy eighty ninety".split())


def kind_of(word: str) -> str:
    """The word itself if it is grammar, else the name of its kind, else what its ending tells."""
    known = _KIND_OF.get(word)
    if known is not None:
        return known
    if word in _LARGE or word in _TENS:
        return "xlarge"
    if word[0].isdigit():
        return "xlarge" if len(word.rstrip("thsndrk")) > 1 else "xnum"
    for ending, name in _ENDINGS:
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return name
    return "x"


_NAME_MUST = frozenset((word,) for word in "needs must should ought has to".split())


def is_name(heard: Said, at: int) -> bool:
    """A capital inside a sentence of mixed case, on a word that is no known one: Priya, Ana, Dan."""
    letter = heard.text[heard.starts[at]]
    if not letter.isupper() or heard.words[at] in _KIND_OF or heard.words[at] in kinds.SELF:
        return False
    opens = at == 0 or heard.words[at - 1] in {".", "!", "?", ":"}
    if opens:  # every sentence opens with a capital: a name only if it then must or should do something
        return heard.words[at + 1 : at + 2] in _NAME_MUST
    return not heard.text.isupper()


def shapes(heard: Said) -> list[str]:
    """The kind of each word."""
    found = [kind_of(word) for word in heard.words]
    for at in range(len(found)):
        if found[at].startswith("x") and is_name(heard, at):
            found[at] = "qname"
    return found


def skeleton(words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> list[str]:
    """What joins the parts and what each part begins with: the outline that tells lists from one thing."""
    bones: list[str] = []
    starts = {wish.first for wish in wished}
    joint = "^"
    for at, word in enumerate(words):
        if word in _JOINTS:
            joint = word if joint in {"^", ","} or word not in {","} else joint
            continue
        if joint or at in starts:
            head = skip_fillers(words, at, min(at + 3, len(shape)))
            bones += [f"{joint or 'w'}", shape[min(head, len(shape) - 1)]]
            joint = ""
    return bones


_JOINTS = frozenset(", ; : . ! ? and plus also then or but - \u2013 \u2014 & ( so because".split())
