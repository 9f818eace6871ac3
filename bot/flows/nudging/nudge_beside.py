"""Words after a nudge that are beside its question: pushed back, thanked for, of the session, of a button's sense."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.replies import Button
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_items import LAST_ROW, asked_about, listed_steps
from bot.flows.nudging.nudge_outcomes import OF_STEPS
from bot.flows.nudging.nudge_phrases import SHORT
from bot.flows.nudging.nudge_which import named
from bot.language.reminders.calling import nearness

_WHAT_IS = re.compile(
    r"\W*(?:(?:and|but|so|sorry|hm+)\W+)*what(?:'s| is| does| do| means?)\b.*\b(?:mean|means|drop|partly|later|fewer|"
    r"pause|stop|not yet|another day|done)\b.*\?",
    re.IGNORECASE,
)
_NOT_THEN = re.compile(
    r"\b(?:can'?t|cannot|couldn'?t|won'?t|not|don'?t want|instead|rather|can we|could we|shall we|move|postpone|shift|"
    r"cancel|session)\b",
    re.IGNORECASE,
)
_ATTENDS = re.compile(
    r"\b(?:i|we)(?:'ll| will| shall) (?:attend|be there|come|join)\b|\bsee you (?:there|then|tomorrow)\b|"
    r"\blooking forward\b|^\W*(?:received|noted)\b|\bwing it\b|"
    r"\bno(?:,)? (?:thanks|thank you|need to prepare|preparation)\b",
    re.IGNORECASE,
)
_PUSHES_BACK = re.compile(
    r"\b(?:don'?t|do not|stop) (?:tell(?:ing)? me what|nag(?:ging)?|pester(?:ing)?|order(?:ing)? me)\b|"
    r"\bnone of your\b|"
    r"\bi (?:don'?t|do not) (?:have to|need to|owe) (?:report|answer|explain|tell|you)\b|"
    r"\byou(?:'re| are)? (?:sound|are|just)?"
    r"(?: just)? like my (?:mother|mum|boss|wife|husband|dad|father|teacher)\b|"
    r"^\W*(?:so what|who cares|whatever|you again|"
    r"no[.,!]? just no)\W*$|\bi said i(?:'d| would| will)\b|\bleave it\W*$|\bnot doing any of (?:it|this|them|these)\b|"
    r"\byour ideas?\b.{0,8}\bnot mine\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\W*(?:(?:oh|ugh|meh|well|sorry|just)\W+)*(?:no+|nah+|nope|naw|no way|not happening|as if|"
    r"no,? (?:thanks?|thank you)|no can do|i(?:'d| would) rather not|don'?t feel like it|not feeling it|"
    r"can'?t be (?:arsed|bothered))"
    r"(?:\W+(?:no+|nah|nope|sorry|thanks?|mate|today|way))*\W*",
    re.IGNORECASE,
)
"""Said to a step that is only named: nothing was asked that "not yet" could answer."""
_NO_MORE_OF_IT = re.compile(
    r"\b(?:don'?t|dont|do not|stop|quit|no need to|never)\s+(?:to\s+)?(?:ask|remind|nag|nudg|bother|writ|messag)\w*\s+"
    r"(?:me\s+)?(?:again\s+)?(?:about|of|with|for)\s+(?:it|this|that)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"\W*(?:(?:oh|ah|ok|well)\W+)*(?:thanks?|cheers|how kind|very kind|bless you)\b", re.IGNORECASE
)


def pushes_back(scene: Scene) -> bool:
    """ "Don't tell me what to do", "none of your business": no answer is owed, and less of it is a tap away."""
    if scene.state not in (*OF_STEPS, "asked") or scene.heard.count > 2 * SHORT:
        return False
    refuses = scene.state == "before" and _REFUSES.fullmatch(scene.words.replace("’", "'"))
    if not refuses and not _PUSHES_BACK.search(scene.words):
        return False
    line = scene.utter("nudge", "end", "nothing_owed", rows=(tuple(Button(name) for name in LAST_ROW),))
    close(scene, line)
    return True


def ask_no_more(scene: Scene) -> bool:
    """ "Please don't ask me again about that one": it stays on the list, and nothing more is said of it."""
    steps = asked_about(scene)
    if len(steps) != 1 or scene.state not in OF_STEPS or not _NO_MORE_OF_IT.search(scene.words):
        return False
    scene.do("redate_step", number=steps[0].number, due=None)
    close(scene, scene.utter("nudge", "end", "no_more_of_it"))
    return True


def asks_what_it_is(scene: Scene) -> bool:
    """ "What means drop it?": a question about the buttons answers none of them."""
    if not _WHAT_IS.match(scene.words) or scene.heard.count > 2 * SHORT:
        return False
    course.ask(scene, None, "help")
    return True


def of_the_session(scene: Scene) -> bool:
    """On the eve of it, a time that does not do, or another one, with no step named, is of the session."""
    if scene.state != "eve" or scene.heard.count > 3 * SHORT or not scene.heard.when.due:
        return False
    if not _NOT_THEN.search(scene.words) or _names_one(scene):
        return False
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    course.lay(scene, "next", "when")
    course.ask(scene)
    return True


def _names_one(scene: Scene) -> bool:
    """By its place in the list or by a word of it; the only one is not meant by that alone."""
    steps = asked_about(scene)
    if len(steps) > 1 and named(scene.words, steps, listed_steps(scene)) is not None:
        return True
    return any(nearness(scene.words, step.words) for step in steps)


def comes(scene: Scene) -> bool:
    """ "Received. I shall attend", "no thanks, I'll wing it": a word back, of the session and not of the steps."""
    if scene.state != "eve" or scene.heard.count > 2 * SHORT or not _ATTENDS.search(scene.words):
        return False
    close(scene, scene.utter("nudge", "end", "on_it"))
    return True


def grateful(scene: Scene) -> bool:
    """ "Thank you, very kind of you to remind me": a word back, and the step is theirs."""
    if (
        scene.state != "before"
        or "?" in scene.words
        or scene.heard.when.due
        or not _THANKS.match(scene.words)
    ):
        return False
    if scene.heard.count <= SHORT or scene.heard.intents & {"done", "not_yet", "drop", "partly", "no"}:
        return False
    close(scene, scene.utter("nudge", "end", "on_it"))
    return True
