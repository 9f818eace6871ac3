"""What is written in a drill: while a line is waited for it is the answer, and plain words about the talk are off."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Command, Text
from bot.flows.core.scene import Scene
from bot.flows.drilling import after_verdict, held, moves
from bot.flows.drilling.answering import is_choice, is_second_half, names_a_choice, object_to_the_fault
from bot.flows.drilling.choosing import drill_meant
from bot.flows.practising import asked_for
from bot.flows.practising.asking_partner import called
from bot.flows.practising.saying import turn_to
from bot.flows.talk import interlude_remarks, presses, sessions

_NO_IDEA = frozenset({"dont_know", "skip"})
_BRIEF = 4
"""Words up to which these are all of a message."""
_OUT = frozenset({"stop", "enough", "pause", "farewell"})
_SHORT = 3
"""Words up to which a way out or a laugh is no line."""
_SENTENCE = 12
_ELSE = frozenset(
    {"who_are_you", "privacy", "help", "insult", "thanks", "greeting", "list_steps", "resistance"}
)
"""Met here as they are anywhere."""
_LOST = re.compile(
    r"\W*(?:(?:ok|okay|so|sorry|wait|er|um|but)\b[ ,]*)*(?:what(?:'s|s| is) (?:this|the (?:task|point|idea))|what now|"
    r"what (?:should|do|can|am|must) i (?:supposed to |meant to |have to )?(?:do|say|write|type|answer|put)|"
    r"how (?:does|do) (?:this|it|i) (?:work|do this|do it|answer)|"
    r"i do ?n[o'’]?t (?:get|understand) (?:it|this|what\b.*))"
    r"(?: (?:here|now|with this|for))*\W*",
    re.IGNORECASE,
)
"""Said to the partner: to a client none of it would be a question."""
_OF_THE_FAULT = re.compile(
    r"\W*(?:(?:but|no|hm+|ok|sorry|and)\b[ ,]*)*(?:(?P<why>why(?: (?:is|not|so|that|this|it)){0,2}|how come|how so)|"
    r"(?:i )?(?:do ?n[o'’]?t agree|dont agree|disagree|do ?n[o'’]?t think so)(?: with (?:that|you))?|"
    r"(?:you(?:'| a)?re|that'?s|that is|it'?s) (?:wrong|not (?:right|true|fair)))\W*",
    re.IGNORECASE,
)
"""Said of the fault as it was named, and to no client."""
_MORE = re.compile(
    r"\W*(?:(?:ok|okay|yes|yeah|sure|go on|please)\W*)*"
    r"(?:another|more|again|next|one more|keep going)(?: (?:one|round|please))*\W*",
    re.IGNORECASE,
)


def meets(scene: Scene) -> bool:
    """Take what was written as an answer, or as what it is beside one; False when it is none of the drill's."""
    if moves.is_retyped(scene):
        moves.retype(scene)
        return True
    if not isinstance(scene.incoming, Text) or not _is_open(scene) or not scene.book.consented:
        return False
    if presses.typed(scene, scene.words) is not None:
        return False
    if sessions.is_away(scene):
        return _left_behind(scene)
    here = scene.session.here
    assert here is not None, "a drill is open"
    if moves.is_put(scene):
        return _said_to_an_item(scene)
    if words := called(scene.words):
        turn_to(scene, words)
    if here.state == "judged":
        return (held.item(scene) is not None and after_verdict.meets(scene)) or asked_for.meets(scene)
    return here.state == "over" and _after_a_round(scene)


def _said_to_an_item(scene: Scene) -> bool:
    if (words := called(scene.words)) is not None:
        turn_to(scene, words)
        _told_to_the_partner(scene)
    elif _has_no_idea(scene):
        endings.take(scene, "skip_item", absorbs=False)
    elif scene.heard.intents & _OUT and scene.heard.count <= _SHORT:
        endings.take(scene, "stop_drill", absorbs=False)
    elif (other := drill_meant(scene, scene.words) or moves.wanted(scene.words)) is not None:
        scene.incoming = Command("drill", other)
        moves.open_flow(scene)
    elif is_second_half(scene) and (said := _OF_THE_FAULT.fullmatch(scene.words)):
        _on_the_fault(scene, asks=said["why"] is not None)
    elif lead := _no_answer(scene):
        course.ask(scene, scene.utter("drill", "item", lead, course.shown(scene)))
    elif _LOST.fullmatch(scene.words) or ("help" in scene.heard.intents and scene.heard.count <= _BRIEF):
        course.ask(scene, None, "help")
    elif "insult" in scene.heard.intents and scene.heard.count <= _BRIEF:
        return interlude_remarks.meets(scene)
    elif moves.waits_for_a_line(scene):
        endings.answer(scene)
    else:
        return False
    return True


def _on_the_fault(scene: Scene, *, asks: bool) -> None:
    """Why it is that one, or that it is another; the line to the client is still to come."""
    if not asks:
        object_to_the_fault(scene)
    course.ask(scene, None, "why_half" if asks else "disagreed_half")


def _no_answer(scene: Scene) -> str:
    """What is said of it, "" where it may be one: no words at all, a laugh, or none of what there is to choose from."""
    if not any(letter.isalnum() for letter in scene.words):
        return "wordless"
    if "small_talk" in scene.heard.intents and scene.heard.count <= _SHORT:
        return "laughs"
    if is_second_half(scene) and scene.heard.count <= _SHORT and names_a_choice(scene):
        return "one_word"
    if scene.heard.count <= 1 and not (scene.session.here == ("drill", "item") and is_choice(scene)):
        return "" if scene.heard.intents & _ELSE else "one_word"
    if scene.session.here == ("drill", "item") and is_choice(scene) and not names_a_choice(scene):
        return "not_named" if scene.heard.count <= _SENTENCE and not scene.heard.intents & _ELSE else ""
    return ""


def _after_a_round(scene: Scene) -> bool:
    """How it goes on, or something about the last verdict."""
    if after_verdict.why_of_the_last(scene):
        return True
    if (other := drill_meant(scene, scene.words)) is not None:
        scene.incoming = Command("drill", other)
        moves.open_flow(scene)
        return True
    if _MORE.fullmatch(scene.words):
        endings.take(scene, "another_round", absorbs=False)
        return True
    return False


def _told_to_the_partner(scene: Scene) -> None:
    """What begins with its name is no answer: a way out, a remark, or a word on what can be done here."""
    intents = scene.heard.intents
    if intents & {"stop", "enough", "pause"}:
        endings.take(scene, "stop_drill", absorbs=False)
    elif intents & _NO_IDEA:
        endings.take(scene, "skip_item", absorbs=False)
    elif not scene.words or not interlude_remarks.meets(scene):
        course.ask(scene, None, "help")


def _is_open(scene: Scene) -> bool:
    here = scene.session.here
    return here is not None and here.flow == "drill"


def _left_behind(scene: Scene) -> bool:
    """A drill that was left is put away: who comes back later means something else; a greeting is told so."""
    held.let_go(scene)
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "drill")
    greets = scene.heard.intents & sessions.BACK_AGAIN and scene.heard.count <= _BRIEF
    if not greets or scene.session.here is not None:
        return False
    scene.say("drill", "end", "left", course.shown(scene))
    return True


def _has_no_idea(scene: Scene) -> bool:
    return bool(scene.heard.intents & _NO_IDEA) and scene.heard.count <= _BRIEF
