"""The ideas of an answer, each apart: what says when stays with its idea, a "but" waits until they are weighed."""

from __future__ import annotations

import re

from bot.flows.coaching.will_wording import is_reply, reads_as_doing
from bot.language.befalling import befalls
from bot.language.echo import as_i, tidy
from bot.language.fragments import is_fragment
from bot.language.ideas import ideas_in
from bot.language.insights import insight_in
from bot.language.jest import in_jest
from bot.language.others_doings import others_doing
from bot.language.phrases import clipped, is_instruction

_WE_SHOULD = re.compile(
    r",?\s+and (?:(?:my|our|his|her) \w+|[A-Z]\w+) (?:says?|thinks?|suggest(?:s|ed)?|said)(?: that)? "
    r"(?:we|i|you) (?:should|could|can|might|ought to)\s+"
)
"""A second way that somebody else has put forward."""
_WHEN_OF_IT = re.compile(
    r"^(?:before|after|when|once|during|on|at|by|tomorrow|tonight|today|this|next)\b", re.I
)
"""A piece that says when is no way by itself, but belongs to the one before."""
_HELD = re.compile(r",?\s+but\b.*$", re.IGNORECASE | re.DOTALL)
"""A "but" is held until the ideas are weighed (playbook §4a)."""

_THEIRS = re.compile(
    r"^(?:hopefully|i hope(?: that)?|if only|maybe|perhaps) "
    r"(?:he|she|they|someone|somebody|(?:my|the|our) \w+) (?!and i\b)|"
    r"^(?:he|she|they|someone|somebody|(?:my|the|our) \w+) (?:should|ought to|needs? to|has to|have to|"
    r"must)\b|"
    r"^(?:he|she|they|it)(?:'d|'ll| would| will| might| may)\b",
    re.I,
)
"""What another person is to do is no way of one's own; the loosening that follows asks for theirs."""


_PREAMBLE = re.compile(
    r"^\W*(?:(?:well|so|ok|okay|i (?:think|guess|suppose)|hmm+)\b[,\s]*)*"
    r"there(?:'s|'re| is| are)? (?:several|a few|some|many|lots of|a couple of|two|three|four|a number of) "
    r"(?:things?|ways?|options?|ideas?|possibilities|choices)\b[^,:.;\n]{0,40}?[,:]?\s*(?:like|such as|:|"
    r"for (?:example|instance),?)\s+",
    re.IGNORECASE,
)
_CALLED_ONE = re.compile(
    r"^(?:(?:also|and|or|then)\s+)*(?:(?:an|my|the|one|the only)?\s*(?:other|another|second|third|next|last|"
    r"best)\s+)?"
    r"(?:idea|option|way|possibility|thing)s?\s+(?:is|was|would be|might be|could be)\s+(?:that\s+|to\s+)?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*(?:\d+\s*[.):]|[-•*])\s*(?=[a-z])", re.IGNORECASE | re.MULTILINE)
_FACE = re.compile(r"\s*[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]+\s*$")
_CASE = re.compile(r"^(?:if|unless|in case)\b", re.IGNORECASE)
"""The case in which something would be done is no way, but belongs to the one that follows."""
_WISHED = re.compile(
    r"^(?:i )?(?:want|wish|need|hope|would like|'d like) (?:for )?(?:him|her|them|it|that|people|my \w+|"
    r"the \w+|[A-Z]\w+)\b"
    r"(?: \w+)? (?:to|would|could)\b"
)
_MYSELF = re.compile(
    r"^(?:also |and |then |maybe )*(?:i (?:can|could|go|might)(?: to)? (?=[a-z])|(?:(?:need|have|ought) )?to (?=[a-z])|"
    r"i(?:'d| would) (?:rather|sooner|prefer to) |"
    r"(?:i )?(?:(?:would|'d|quite|really|just|do) )*"
    r"(?:want|wanna|need|like|love|wish|hope|mean|intend)(?: to)? (?=[a-z]))",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"^(?:i )?(?:(?:would|'d|quite|really|just|do|only) )*(?:want|wanna|like|love|wish|hope|need)\b"
    r"(?! (?:someone|somebody) to\b)|^(?:to )?(?:feel|worry)\b|"
    r"^(?:to )?be (?:more |less |a (?:bit|lot) )*(?:calm|confident|happ|brave|better|strong|patient|relaxed|free)|"
    r"^(?:to )?(?:get|have|find) (?:some|a bit of|more|a bit more|my) (?:peace|rest|quiet|calm|control|confidence|"
    r"clarity|balance|courage|life)\b",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"^(?:not |never )|^(?:just |only )?(?:be(?! (?:honest|open|clear|direct|firm|there|early|kind)\b)|feel|become|"
    r"know|understand|worry|improve|enjoy|come across|seem|appear|sound (?!(?:her|him|them) out)|"
    r"(?:stay|keep|remain) \w+$|have (?:more|less|a better|better|the courage|peace|time)|"
    r"get (?:better|good|over|rid|more|less|past|on top|back to))\b",
    re.IGNORECASE,
)
"""What somebody wishes for is where they want to be, and no way there."""
_NEITHER = re.compile(
    r"^(?:neither|none(?: of (?:them|those))?|no|nope|instead|rather)\b[,;:.\s]+(?=\w)", re.IGNORECASE
)
_THEY_SAY = re.compile(
    r"(?:^|,?\s*\b(?:and|but)\s+)(?P<teller>(?:[Mm]y|[Oo]ur) \w+|[Hh]e|[Ss]he|[Tt]hey|[A-Z]\w+) "
    r"(?:thinks?|says?|said|suggests?|suggested|reckons?)(?: that)? "
    r"(?P<modal>(?:we|i|I|you) (?:should|could|can|might|ought to) )?(?P<way>\w+)"
)
"""What others say is to be done is a way as well, and stands for itself."""
_LATE = re.compile(
    r"\bi (?:could|can|might|should|would)(?: (?:just|also|always|maybe|simply))* (?!have\b|be\b|not\b|see\b)",
    re.IGNORECASE,
)
"""Where a long sentence comes to the idea itself."""
LONG = 12
FIGURE = re.compile(
    r"(?:just )?(?:scream|cry|weep|die|kill|strangle|murder|explode|sleep for|hug|kiss|vomit|puke|laugh|"
    r"(?:run|walk) away (?:screaming|from it all)|bang my head|tear my hair|hide under|crawl under)\b",
    re.IGNORECASE,
)
"""What somebody "could" do out of feeling is no idea: "so angry I could scream"."""
_NOISE = re.compile(
    r"^(?:a?ha(?:ha)*|lol|hm+|well|seriously|honestly|obviously|really|dunno|etc|yes|no|ok|okay|please|"
    r"sorry|joking|"
    r"just (?:joking|kidding)|kidding)$",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"^(?:though |although |but |because |so |and |which |i think )*(?:it|that|this|they|these|those|which|"
    r"none of (?:them|these)|"
    r"(?:the )?(?:first|second|third|last)(?: one)?)(?:'s|'d| would| is| are| was| might| feels?| sounds?|"
    r" scares?| seems?|"
    r" costs?| helps?| worries| frightens| makes me| pulls?)\b",
    re.IGNORECASE,
)
_HOW_IT_IS = re.compile(
    r"^(?!(?:what|how|doing|being|having|\w+ing) )(?:(?:the|my|our|his|her|their|a|an) )?(?:[a-z]+ ){1,3}(?:is|are|"
    r"was|were|isn'?t|aren'?t|wasn'?t|won'?t|doesn'?t|don'?t)\b(?!.*\b(?:could|would|might|maybe)\b)",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    r"^(?:i )?(?:(?:quite|really|rather|sort of|kind of|do|also) )*(?:like|love|fancy|prefer|hate) "
    r"(?:the|that|this|it|your|my|his|her)\b",
    re.IGNORECASE,
)
_STUCK = re.compile(r"^(?:i )?(?:can'?t|cannot|couldn'?t|don'?t|won'?t) (?!.*\binstead\b)", re.IGNORECASE)
_LEAVES_UNDONE = re.compile(
    r"(?P<lead>^\W*|[.;,\n]\s*)(?:or|what if)(?:,? (?:maybe|perhaps|then|else))* (?:i|we) "
    r"(?:(?:just|simply) )?(?:do not|don'?t|dont) (?:(?:just|simply) )?"
    r"(?!(?:know|think|see|have|want|like|feel|care|mind|get|need|understand|remember|really|believe|even|trust|fit|"
    r"deserve|matter|try|do)\b)(?=[a-z])",
    re.IGNORECASE,
)
"""Not to do something is a way as well, where it is put beside others: "or I just don't cook on Tuesday"."""
_JOINT = re.compile(r",?\s+(?:and|but|like)\s+", re.IGNORECASE)
_LAST_AND = re.compile(r"^(?P<one>.+?),?\s+and\s+(?P<two>(?:then |maybe |also )*\w+ .+)$", re.IGNORECASE)
_SMALL = re.compile(r"(?:the|a|an|with|of|to|at|in|on|for|and|or|is|are|my|your|his|her|it|that|this)", re.I)
_SAME_THING = re.compile(
    r"\b(?:(?:it|them|him|this|there|us)\b|(?:her|that)\b(?=\W*$|\s+(?:how|what|that|why|about|to|if|when|i|"
    r"we|and|on|at)\b))",
    re.IGNORECASE,
)
"""Such a word leans on what went before: "sit down with her and tell her" is one way, not two."""


def ideas_told(words: str) -> list[str]:
    """The ideas of the answer; what says when stays with what it is about."""
    found: list[str] = []
    case = ""
    if befalls(words):
        return []
    told = _listed(ideas_in(_plain(_parted(words))))
    pieces = [piece for piece in told if not (others_doing(piece) or insight_in(piece))]
    if _shouted(pieces) or (len(pieces) == 1 and others_saying(words)):
        return []
    for piece in pieces:
        if found and _WHEN_OF_IT.match(piece):
            found[-1] = f"{found[-1]}, {piece}"
        elif _CASE.match(piece):
            case = f", {piece}"
        else:
            found.append(f"{piece}{case}")
            case = ""
    named = [_named(idea) for idea in found if not _THEIRS.match(idea)]
    named = [_FACE.sub("", idea) for idea in named]
    fit = [idea for idea in named if idea and not is_no_way(idea)]
    return [clipped(idea, 120) for idea in fit if is_instruction(idea) or not in_jest(words)]


def _shouted(pieces: list[str]) -> bool:
    """One. Word. At. A. Time. is a sentence with feeling, and no list."""
    return len(pieces) > 2 and all(" " not in one for one in pieces) and any(map(_SMALL.fullmatch, pieces))


def _own_words_of(found: re.Match[str]) -> str:
    return f". {found['way']}" if found["modal"] or is_instruction(found["way"]) else found[0]


def _plain(words: str) -> str:
    """Without numbering, a preamble, or who said it."""
    told = _LEAVES_UNDONE.sub(r"\g<lead>or not ", _WE_SHOULD.sub(". ", _NUMBERED.sub("", words)))
    return _PREAMBLE.sub("", _THEY_SAY.sub(_own_words_of, told))


def is_no_way(idea: str) -> bool:
    """A figure of speech, a noise, a judgement, a bare time: said where ideas were asked for, but none."""
    kinds = (FIGURE, _NOISE, _JUDGED, _DRAWN, _STUCK, _WISHED, _WISH)
    told = _HOW_IT_IS.match(idea) and not is_instruction(idea)
    return bool(told) or any(kind.match(idea) for kind in kinds) or is_fragment(idea) or is_reply(idea)


def others_saying(words: str) -> str | None:
    """ "As my wife said", where that is all that was told: somebody's idea, but not yet theirs."""
    found = _THEY_SAY.match(words)
    if found is None or (found["modal"] or "we").startswith("we"):
        return None
    return f"as {found['teller'][:1].lower()}{found['teller'][1:]} said"


def theirs_told(words: str) -> str:
    """ "As my sister does": somebody else's way that was told, alone or beside their own; "" for none."""
    pieces = re.split(r"[.;!\n]+\s*", _parted(words))
    return next((like for piece in pieces if (like := others_doing(piece))), "") or others_saying(words) or ""


def _parted(words: str) -> str:
    """With what somebody else does, told after an "and", in a sentence of its own."""
    for joint in _JOINT.finditer(words):
        rest = re.split(r"[.;!\n]", words[joint.end() :])[0]
        if others_doing(rest) and not _THEY_SAY.match(rest):
            return f"{words[: joint.start()]}. {words[joint.end() :]}"
    return words


def _named(idea: str) -> str:
    """Without "another idea is" before it and the "but" behind it."""
    said = tidy(_HELD.sub("", idea))
    bare = _CALLED_ONE.sub("", _NEITHER.sub("", said))
    late = _LATE.search(bare) if len(bare.split()) > LONG and not is_instruction(bare) else None
    bare = bare[late.end() :] if late else bare
    own = _MYSELF.sub("", bare)
    wished = own != bare and _STATE.match(own)
    return own if is_instruction(own) and not wished else bare


def _listed(pieces: tuple[str, ...]) -> list[str]:
    """The last of a list is often joined to the one before by an "and": that one is an idea of its own."""
    if len(pieces) < 2:
        return list(pieces)
    found = _LAST_AND.match(pieces[-1])
    apart = found and all(reads_as_doing(as_i(tidy(found[part]))) for part in ("one", "two"))
    if not found or not apart or _SAME_THING.search(found["two"]):
        return list(pieces)
    return [*pieces[:-1], found["one"], found["two"]]
