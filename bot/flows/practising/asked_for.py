"""The other chair asked for in plain words: to be the coach, to rehearse a topic of one's own, how one has come on."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.practising import held, looking_back, moves
from bot.language.hearing import Heard

LONGEST = 18
_OPENS = (
    r"\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|well|no|yes|please|sorry|actually|and|now|then|maybe|i mean|today)"
    r"\W+)*"
)
_WISH = (
    r"(?P<wish>(?:can|could|shall|may|might) (?:i|we|you) (?:please |just |now |maybe )?|let'?s |let me |"
    r"(?:i'?m|i am) here to |i(?:'d| would)? (?:really |just |rather |also )*(?:like|want|need|love|prefer)"
    r"(?: you)?(?: to)? |(?:how|what) about |(?:it'?s )?(?:my turn|time) to )?"
    r"(?:(?:try|do|have|start|begin|go and|go on) )?"
)
_PRACTISE = r"(?:practi[sc]e|practi[sc]ing|rehearse|rehearsing|try out|try)"
_CLIENT = r"(?:a|an|another|one more|the next) (?:\w+ )?(?:clients?|coachees?)"
_ROLES = (
    rf"(?:{_PRACTISE} (?:as |to be |being |be )?(?:the |a )?|(?:be|being|play|playing|am) (?:the )?)coach",
    r"(?:you(?:'re| are|'ll| can| could| will)? )?(?:be|play|act as|pretend to be|are|being) (?:the |my |a )?"
    r"(?:client|coachee)",
    r"(?:i(?:'ll| can| will)? )?coach you",
    r"(?:(?:swap|switch) (?:chairs|roles)|change chairs)",
)
_WORKS = (
    rf"{_PRACTISE} (?:my |some |on |at |a bit of )*(?:coaching|coaching skills|coach skills)",
    rf"{_PRACTISE}(?: coaching)? (?:(?:on|with) )?(?P<which>(?:{_CLIENT}|(?<=ing )(?:someone|somebody)|"
    r"(?<=with )(?:someone|somebody)).{0,60})",
    rf"{_PRACTISE} asking(?: \w+)? questions",
    r"(?:a |an |another |the |my |one more |some )*(?:coaching )?(?:practi[sc]e (?:session|talk)|role[- ]?play)",
)
_OWN = (
    rf"(?:{_PRACTISE}|play|coach) (?:on |with )?"
    r"(?:my own(?: (?:topic|case|card|goal|thing|story|session))?|my (?:topic|card))"
)
_SAID_ALONG = (
    r"(?:[\s,;:–-]*(?:and|while|so|with)? ?(?:you(?:'re| are|'ll be| be| play| as)?|i(?:'m| am|'ll be| be)?) "
    r"(?:be |play |as )?(?:the |my |a )?(?:client|coachee|coach))?"
)
_TAIL = (
    r"(?:[\s,]+(?:please|now|today|again|then|here|first|instead|for a bit|a bit|a little|with you|on you|"
    r"if (?:i|we) can|if that'?s ok(?:ay)?|thanks))*\W*"
)
_SOMEBODY = re.compile(
    rf"{_OPENS}(?:(?:(?:can|could|may) (?:i|you|we)(?: please)? |let me )?"
    rf"(?:have|coach|meet|(?:give|get|find|show) me) {_CLIENT}|(?:another|one more|the next|next) (?:client|coachee))"
    rf"(?: to (?:coach|practi[sc]e (?:on|with)))?{_TAIL}",
    re.IGNORECASE,
)
_CHAIR = re.compile(rf"{_OPENS}{_WISH}(?:{'|'.join(_ROLES)}){_SAID_ALONG}{_TAIL}", re.IGNORECASE)
_TO_PRACTISE = re.compile(rf"{_OPENS}{_WISH}(?:{'|'.join(_WORKS)}){_SAID_ALONG}{_TAIL}", re.IGNORECASE)
_REHEARSE = re.compile(rf"{_OPENS}{_WISH}{_OWN}{_TAIL}", re.IGNORECASE)
_BARE = re.compile(rf"{_OPENS}(?:practi[sc]e|practi[sc]ing|rehearse|rehearsal){_TAIL}", re.IGNORECASE)
_DOING = r"(?:doing|getting on|coming on)"
_PROGRESS = re.compile(
    rf"{_OPENS}(?:(?:can|could) (?:i|you) (?:please )?)?(?:(?:show|see|give|tell)(?: me)? )?"
    r"(?:my (?:practi[sc]e |drill |coaching )?progress"
    rf"|how (?:i|i'm|i am|i've been|i have been) (?:been )?{_DOING}|how (?:am i|have i been) {_DOING})"
    r"(?: (?:as a coach|with (?:the |my )?(?:drills?|practi[sc]e|practi[sc]ing|coaching)"
    rf"|in (?:the )?(?:drills?|practi[sc]e)|so far|lately|over time))*{_TAIL}",
    re.IGNORECASE,
)
"""Asked of the coaching they practise; in the middle of a session "how am I doing" is asked of something else."""
OPENINGS = frozenset({"arrive", "goal"})
"""Where no answer to the open question is in the way of such a wish."""


def meets(scene: Scene) -> bool:
    """Open what was asked for; False when nothing was."""
    if len(scene.words.split()) > LONGEST:
        return False
    words = scene.words.replace("’", "'")
    if _PROGRESS.fullmatch(words) and (scene.session.here is None or "progress" in words.lower()):
        looking_back.progress(scene)
        return True
    if _REHEARSE.fullmatch(words):
        return _opens(scene, "my own topic")
    if not is_wanted(words, at_opening=_at_an_opening(scene)) and not _bare(scene, words):
        return False
    found = _TO_PRACTISE.fullmatch(words)
    return _opens(scene, ((found and found["which"]) or "").strip(" .!?"))


def after_a_drill(scene: Scene) -> bool:
    """The same where a round of drills is over: it gives way."""
    here, words = scene.session.here, scene.words.replace("’", "'")
    if here is None or here.flow != "drill" or here.state not in ("over", "choose"):
        return False
    if len(words.split()) > LONGEST or not (is_wanted(words, at_opening=False) or _REHEARSE.fullmatch(words)):
        return False
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "drill")
    return meets(scene)


def is_wanted(words: str, *, at_opening: bool = True) -> bool:
    """Whether to be the coach is asked for; where a question is open, only a wish is no answer to it."""
    if _CHAIR.fullmatch(words) or (at_opening and _SOMEBODY.fullmatch(words)):
        return True
    found = _TO_PRACTISE.fullmatch(words)
    return found is not None and (at_opening or bool(found["wish"]))


def _at_an_opening(scene: Scene) -> bool:
    here = scene.session.here
    return here is None or (here.flow in OPENINGS and not scene.has("agreed"))


def _bare(scene: Scene, words: str) -> bool:
    return scene.session.here is None and _BARE.fullmatch(words) is not None


def _opens(scene: Scene, which: str) -> bool:
    """A client to choose; one described in the same breath is looked for at once."""
    if not which or moves.is_waiting(scene):
        moves.open_flow(scene)
        return True
    held.let_go(scene)
    course.lay(scene, "practise", "choose")
    scene.incoming = Text(which)
    scene.heard = Heard(which, scene.now, scene.heard.session, scene.heard.places)
    endings.answer(scene)
    return True
