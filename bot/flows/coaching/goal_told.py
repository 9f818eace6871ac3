"""What comes in place of a goal's wording: a story, a complaint, a yes in other words, a doing with its day."""

from __future__ import annotations

import re

from bot.flows.coaching.told_beside import is_telling
from bot.flows.coaching.will_wording import bare_step
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.talk.substance import says_something
from bot.flows.talk.summing import content
from bot.language.echo import tidy
from bot.language.goal.statements import is_statement
from bot.language.phrases import as_object, clipped, is_instruction

LONG = 40
"""Words from which a first message is a story, with or without a wish in it."""
FEWEST = 5
"""Words from which what is told without a wish is a complaint rather than a shrug."""
FEW = 4
"""The same, where it is of something of theirs."""
WEIGHED = 14
"""Words with which a way is still named, rather than told of."""
PICTURE = 8
"""Words from which what was told is a picture of the situation."""
_OWN = r"(?:really |just |only |mostly |also |actually |honestly |still |do |would |'d |suppose |think |guess |i )*"
_WANTS = re.compile(
    rf"\b(?:i|we)(?:'d| would|'m| am)? ?{_OWN}"
    r"(?:want|wanna|need|wish|hope|like to|love to|rather|be (?:glad|happy|grateful)|looking for|after|trying to)\b|"
    r"\bwhat i(?:'d)? (?:really |actually |most )*(?:want|need|like|wish)|\bhelp me\b|"
    r"\bhow (?:do|can|could|should|would) (?:i|we)\b|\bshould i\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:don'?t|do not|didn'?t|never|no longer) (?:really )?(?:want|need|wish)\b", re.IGNORECASE
)
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+|\n+|,?\s+(?:and|but|so|then)\s+(?=(?:i|i'm|i'd|what|maybe|now|how)\b)|,\s+(?=(?:i|what i)\b)",
    re.IGNORECASE,
)
_OBJECTS = re.compile(
    r"^\W*(?:(?:well|hmm+|um+|er+|no|but|yes|yeah|ok|honestly|i think|i guess|actually)\b[\s,.]*)*"
    r"(?:(?:it|that|this)(?:'s| is|s| sounds| feels| seems| looks)? "
    r"(?:not\b|too\b|only (?:half|part|one)|half\b|partly|almost\b|nearly\b|close\b|wrong\b|(?:a (?:bit|little)|rather|"
    r"very|quite|kind of|sort of|so) (?:too |off|vague|wrong|big|wide|small|narrow|general|formal|stiff|long|strong|"
    r"much|harsh|cold)|(?:isn'?t|doesn'?t|does not|is not) (?:quite |really |exactly )?(?:it|right|what|how|sit|fit|"
    r"sound|feel|capture|catch|say))|"
    r"(?:there'?s|something(?:'s| is)?) (?:something )?(?:missing|off|wrong|more to it)|(?:you )?(?:got|have) "
    r"(?:it|that) wrong|that (?:isn'?t|wasn'?t|is not) (?:it|what)|(?:more|less) like\b\W*$)",
    re.IGNORECASE,
)
"""Said of the wording itself, not of the matter."""
_WILL_DO = re.compile(
    r"^\W*(?:(?:yes|yeah|ok|okay|well|so|and|then|but|maybe|probably|i think|i guess)\b[\s,.]*)*"
    r"(?:i'?ll|i will|i shall|i'?m (?:going to|gonna|planning to|meeting|seeing|ringing|calling)|"
    r"i am (?:going to|planning to|meeting|seeing)|(?:gonna|going to)|let me|i(?:'ve| have) decided to|"
    r"i could|i might)\s+"
    r"(?!be\b|feel\b|know\b|have to\b|need\b|want\b)",
    re.IGNORECASE,
)
_MIGHT_DO = re.compile(
    r"^\W*(?:(?:yes|yeah|ok|okay|well|so|and|then|but|maybe|perhaps|i think|i guess|i suppose)\b[\s,.]*)*"
    r"(?:i|we) (?:could|might) (?!be\b|feel\b|know\b|have\b|need\b|want\b|do with\b|"
    r"use (?:some |a )?help\b|never\b|not\b)",
    re.IGNORECASE,
)
"""A way that is weighed: once there is a goal, that is an idea for later."""
_HEDGED = re.compile(r"[\s,]+(?:maybe|perhaps|i guess|i suppose|or something)\W*$", re.IGNORECASE)
_AT_TIMES = re.compile(
    r"^\W*(?:(?:and|but|so|because|well|yes|it'?s|like|for example)\b[\s,]*)*"
    r"(?:in the (?:morning|afternoon|evening|night)s?|"
    r"at (?:night|home|work|school|lunch)|(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|weekends)|"
    r"(?:every|each|most|some|last|this) \w+(?: in \w+)?|yesterday|today|"
    r"when(?:ever)? \w+)"
    r"[\s,]+(?:[\w']+ ){0,3}?(?:he|she|it|they|we|i|my \w+|the \w+|everybody|nobody)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\b(?:him|her|them|it|this|that)\b", re.IGNORECASE)
_MAKES_READY = re.compile(
    r"^(?:prepare|plan|decide|know|find|be|get|work|think|feel|choose|figure|understand|learn)\b",
    re.IGNORECASE,
)
LEADS = re.compile(
    r"^\W*(?:(?:well|hmm+|um+|no|but|yes|yeah|actually|honestly|i think|i guess|i suppose|maybe|perhaps)\b[\s,.]*)*"
    r"(?:it'?s|that'?s|it is|this is) (?:(?:more|rather|really|actually|mostly) )+"
    r"(?:about |a (?:matter|question) of |like )?",
    re.IGNORECASE,
)
"""What stands before the matter as they see it now: "it's more about the nerves"."""


def met(scene: Scene, how: str) -> None:
    """Note how the frame was answered, if neither by yes nor by another wording."""
    scene.keep("met_by", how, "")
    scene.keep("faults", [])


def answered_beside(scene: Scene) -> bool:
    """Deal with what goes along with the framed goal, or objects to it; False when it is another wording."""
    if _OBJECTS.search(scene.words):
        met(scene, "objects")
    elif step := doing_with_a_day(scene):
        scene.keep("idea", step)
        met(scene, "acts")
    elif says_it_again(scene):
        met(scene, "repeats")
    elif goes_along(scene):
        scene.keep("beside", scene.words if scene.heard.count >= PICTURE else "")
        met(scene, "adds")
    else:
        return False
    return True


def goes_along(scene: Scene) -> bool:
    """More about the matter, with no other wish and no correction in it."""
    if not says_something(scene) or LEADS.match(scene.words) or _WANTS.search(scene.words):
        return False
    if tells_a_time(scene.words):
        return True
    return is_statement(scene.words) or is_telling(scene.words, scene.heard.goal, led_in=False)


def tells_a_time(words: str) -> bool:
    """ "In the morning she cries and I must bring her": what happens, with nothing wanted in it."""
    return _AT_TIMES.match(words) is not None and not _WANTS.search(words)


def doing_with_a_day(scene: Scene) -> str:
    """What they will do and when, or could do, which is a step and no goal; "" when it is none."""
    heard = scene.heard
    might = scene.has("goal") and heard.count <= WEIGHED and _MIGHT_DO.match(scene.words)
    if not (heard.when.due or might) or heard.count > LONG:
        return ""
    will = _WILL_DO.match(scene.words)
    bare = tidy(scene.words)
    pointing = is_instruction(bare) and bool(_POINTS.search(bare)) and not _MAKES_READY.match(bare)
    if not will and not (scene.has("goal") and pointing):
        return ""
    return clipped(bare_step(_HEDGED.sub("", _WILL_DO.sub("", scene.words)) if will else bare), 120)


def says_it_again(scene: Scene) -> bool:
    """The goal once more, in no words that add to it."""
    goal, said = content(str(scene.value("goal") or "")), content(scene.words)
    return len(said) > 1 and said - _WISHING <= goal


_WISHING = frozenset("want need like would love know yes yeah exactly so just really today".split())


_OF_MINE = re.compile(
    r"^\W*(?:(?:well|so|ok|okay|hmm+|um+|honestly|basically|it'?s just(?: that)?|just(?: that)?|the thing is|cos)"
    r"\b[\s,.]*)*(?:(?:my|our|the|this|these) (?:[\w']+ ){1,3}?(?:is|are|was|were|keeps?|isn'?t|aren'?t|won'?t|"
    r"doesn'?t|don'?t|never|always|goes?|gets?|falls?)\b|i(?:'m| am|m)? (?:always|never|constantly|forever|hardly ever|"
    r"keep|can'?t stop|can'?t seem|still haven'?t)\b)"
    r"(?!.*\b(?:good|fine|ok|okay|great|nice|lovely|well|alright|weather|same|know)\b)",
    re.IGNORECASE,
)
"""How something of theirs is, or what they always do, however few the words: that is trouble enough to ask about."""


def is_trouble(scene: Scene) -> bool:
    """A complaint, or a story, with no wish in it: how it should be is asked, and it is no goal (playbook §4)."""
    heard, words = scene.heard, scene.words
    labels = set(heard.goal.labels)
    if "vent" in heard.moves:
        return False
    if heard.count >= LONG:
        return not last_wish(words) and "multiple" not in labels
    of_mine = _OF_MINE.match(words.replace("’", "'")) is not None
    if heard.count < (FEW if of_mine else FEWEST) or "?" in words or heard.intents & {"dont_know"}:
        return False
    if (
        labels & {"too_big", "multiple"}
        or labels in ({"too_vague"}, {"negative"})
        or "borrowed" in heard.moves
    ):
        return False
    charged = of_mine or heard.count >= PICTURE or bool(heard.feeling) or "someone_else" in labels
    return is_statement(words) and (charged or labels != {"none_stated"})


def last_wish(words: str) -> str:
    """Of a long message the last clause that wants something, to the end of its sentence; "" when none does."""
    found = [part for part in _CLAUSES.split(words) if part and _WANTS.search(part)]
    wanted = [part for part in found if not _REFUSES.search(part)] or found
    if not wanted:
        return ""
    clause = wanted[-1].strip(" ,.;")
    led = _WANTS.search(clause)
    return clause[led.start() :] if led else clause


def keep_trouble(scene: Scene) -> None:
    """What was told is kept for Reality; no goal is made of it."""
    scene.keep("beside", scene.words)
    scene.keep("faults", ["none_stated"])
    scene.keep("told_at", scene.state)
    scene.keep("met_by", "troubled", "")
    other = scene.heard.goal.spans.get("other", ())
    if other and len(other[0].split()) > 1:
        scene.keep("other", clipped(as_object(tidy(other[0])), 80))


def _by(event: Event, *how: str) -> bool:
    kept = event.model.session.held("met_by")
    return kept is not None and kept.turn == event.model.session.turn and kept.value in how


def objects(event: Event) -> bool:
    """The wording was found wanting, and nothing put in its place."""
    return _by(event, "objects")


def agrees_by_going_on(event: Event) -> bool:
    """Neither yes nor no, but more of the same matter: it is taken as a yes, and said so."""
    return _by(event, "adds", "acts")


def repeats(event: Event) -> bool:
    """The goal said once more is a yes."""
    return _by(event, "repeats")


def in_trouble(event: Event) -> bool:
    return _by(event, "troubled")
