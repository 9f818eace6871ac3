"""Words when no session is open: a topic begins one, an outcome answers a step, a thanks stays a thanks."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import LEFT, outcome_in_words
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging import nearest
from bot.flows.nudging.nudge_taps import answered
from bot.flows.preparing import after_session
from bot.flows.talk import burdens, commands, named_steps, sessions, turnings
from bot.language.intent.named import only_points
from bot.language.likeness import closest
from bot.language.reminders.spoken_of import speaks_of_reminders

ASKED = {
    "back": "back",
    "skip": "skip",
    "stop": "stop",
    "pause": "pause",
    "help": "help",
    "list_steps": "steps",
    "privacy": "privacy",
    "delete": "delete",
}
TOLD_STRAIGHT = {
    "insult": "insult", "presence": "presence", "who_are_you": "who", "correction": "sorry", "flirt": "flirt",
    "sign_of_feeling": "sign", "other_language": "language", "about_you": "about_me",
}  # fmt: skip
"""Met by a word, and by nothing that opens a session."""
NODDED = frozenset({"nothing_more", "keep_it", "drop", "enough", "maybe", "no", "yes", "carry_on"})
"""What may still be said to something that is over."""
TOPIC = 3
"""Words from which a message with no fault heard in it may be a topic."""
STORY = 5
"""Words from which a message without a wish is a story that wants hearing."""
TOLD = frozenset({"yes", "no", "maybe", "partly", "done"})
"""Intents that a sentence about a finished step may hold by the way."""
LONG_AFTER = 25
"""Words from which what follows an answered step is a matter of its own."""
REASON = 10
"""Words up to which what follows a step that was not done says why."""
_WISHES = re.compile(
    r"\b(?:i want|i'd like|i need|i would like|can we|could we|help me|how (?:do|can) i)\b", re.IGNORECASE
)
_HANGS = re.compile(
    r"\W*(?:that (?:i|we|it|he|she|they)|because|cos|which|or|and|so that|than)\b", re.IGNORECASE
)
"""What hangs on something said before it."""
BARE_SHRUG = 2
"""Words up to which not knowing is no more than a shrug."""
BARE = 8
"""Words up to which a request holds nothing but itself."""
UNREAD = frozenset({"other_language", "gibberish", "empty"})
UNTOPICAL = frozenset({"greeting", "thanks", "farewell", "yes", "no"})
"""In a short message these are all of it; in a longer one they only open it."""


def spoken(scene: Scene) -> None:
    """Take what was written while nothing was asked."""
    intents = scene.heard.intents
    if _weighed_down(scene):
        return
    if after_session.meets(scene):
        return
    if _goes_on_about_a_step(scene) or named_steps.meets(scene) or _turns_to_a_goal(scene):
        return
    command = next((name for intent, name in ASKED.items() if intent in intents), None)
    if command is None and speaks_of_reminders(scene.words):
        command = "reminders"
    if command:
        commands.run(scene, command)
    elif outcome_in_words(scene) and scene.book.open_steps and scene.heard.count < 15:
        outcome_told(scene, scene.book.open_steps)
    elif straight := next((name for intent, name in TOLD_STRAIGHT.items() if intent in intents), None):
        scene.say("repair", straight, "ask", course.shown(scene), sessions.menu_rows(scene))
    elif "exclaims" in intents:
        scene.say("repair", "sign", "exclaims", course.shown(scene), sessions.menu_rows(scene))
    elif "resistance" in intents:
        sessions.menu(scene, "reluctant")
    elif "advice" in intents and scene.heard.count <= BARE:
        scene.say("repair", "advice", "ask", course.shown(scene), sessions.menu_rows(scene))
    elif _only_takes_leave(scene):
        scene.say("idle", "thanks" if "thanks" in intents else "nod", "ask", course.shown(scene))
    elif nearest.meets(scene):
        return
    elif names_a_topic(scene):
        sessions.begin(scene, topic_told=True)
    elif "begin" in intents or (intents & {"yes", "carry_on"} and _was_invited(scene)):
        sessions.begin(scene)
    elif intents & {"thanks", "farewell"}:
        scene.say("idle", "thanks", "ask", course.shown(scene))
    elif intents & {"small_talk", *NODDED} or not any(letter.isalpha() for letter in scene.words):
        scene.say("idle", "nod", "asked" if "?" in scene.words else "ask", course.shown(scene))
    elif intents & {"gibberish", "empty"}:
        sessions.menu(scene, "unclear")
    else:
        sessions.menu(scene, "greeting" if "greeting" in intents else "ask")


def _weighed_down(scene: Scene) -> bool:
    """Heavy news, or what is beyond coaching, opens a session and is met before anything that came along with it."""
    if not (scene.heard.news or scene.heard.beyond):
        return False
    sessions.begin_at_goal(scene)
    return burdens.meets_a_burden(scene)


def _turns_to_a_goal(scene: Scene) -> bool:
    """Another goal, or a decision, with no session open: a new one begins there."""
    intents, bare = scene.heard.intents | turnings.led_in(scene), scene.heard.count <= BARE
    if "change_goal" in intents and (bare or turnings.led_in(scene)):
        turnings.change_goal(scene)
    elif "decided" in intents and bare:
        turnings.decided(scene)
    else:
        return False
    return True


def _was_invited(scene: Scene) -> bool:
    """The last thing said offered to begin; after a goodbye a bare "ok" is only an ok."""
    last = scene.session.recent[-1] if scene.session.recent else None
    return last is None or any(trigger == "coach" for _, _, trigger, _, _ in last.buttons)


def _goes_on_about_a_step(scene: Scene) -> bool:
    """What follows an answered nudge belongs to the step, unless it asks for something."""
    last = next((kept for kept in reversed(scene.session.kept) if kept.name in ("done_step", LEFT)), None)
    was_left = last is not None and last.name == LEFT
    turns, words, beside = (1, REASON, frozenset[str]()) if was_left else (2, LONG_AFTER, TOLD)
    if last is None or scene.session.turn - last.turn > turns:
        return False
    if closest(scene.words, [step.words for step in scene.book.open_steps]) is not None:
        return False  # it is of another one
    if scene.heard.intents - beside or _WISHES.search(scene.words) or scene.heard.count > words:
        return False
    scene.do("learned", number=last.value, learned=scene.words)
    scene.say("idle", "after_step", "ask", course.shown(scene))
    return True


def is_only_told(scene: Scene) -> bool:
    """Neither a wish nor a remark: something told about the step that was asked after."""
    heard = scene.heard
    wishes = "none_stated" not in heard.goal.labels and bool(heard.goal.spans.get("wish"))
    return not wishes and not heard.intents and heard.count >= TOPIC


def _only_takes_leave(scene: Scene) -> bool:
    """ "Thanks, see you in the morning": a goodbye and when, and nothing besides."""
    if not (scene.heard.intents & {"thanks", "farewell"} or _UNTIL_THEN.search(scene.words)):
        return False
    return {*re.findall(r"[a-z']+", scene.words.lower().replace("’", "'"))} <= _OF_A_GOODBYE


_UNTIL_THEN = re.compile(
    r"\b(?:see|speak|talk|catch|hear) (?:to |from )?(?:you|u|ya)\b|\b(?:bye|till|until|speak|see ya)\b",
    re.IGNORECASE,
)
_OF_A_GOODBYE = frozenset(
    "thanks thank thx ta cheers you u ya bye goodbye see speak talk catch hear from to till until then in on at the a "
    "again soon later next this week weekend morning evening afternoon night tomorrow tmrw tonight day good great "
    "lovely ok okay right so and well mate all for now of course have nice have monday tuesday wednesday thursday "
    "friday saturday sunday mon tue tues wed thu thurs fri sat sun now i'm off much very lot lots".split()
)


def names_a_topic(scene: Scene) -> bool:
    """A wish, however vague, a story, or not knowing what; a bare "can we do a session" is none."""
    heard = scene.heard
    if heard.intents & {*UNREAD, "introduces"} or (heard.intents & UNTOPICAL and heard.count < STORY):
        return False
    if ("begin" in heard.intents and heard.count < 9) or _is_fragment(scene):
        return False
    if "none_stated" in heard.goal.labels:
        return heard.count >= STORY or "dont_know" in heard.intents
    return heard.count >= TOPIC or bool(heard.goal.labels)


def _is_fragment(scene: Scene) -> bool:
    """A few words that only point at something, or name a time or a number: the rest of a talk that is over."""
    heard = scene.heard
    timed = (bool(heard.when.due) or heard.scale is not None) and "none_stated" in heard.goal.labels
    if heard.count <= BARE_SHRUG and "dont_know" in heard.intents:
        return True
    return heard.count <= STORY and (only_points(scene.words) or timed or bool(_HANGS.match(scene.words)))


def outcome_told(scene: Scene, steps: tuple[Step, ...]) -> None:
    """Note an outcome told in words: of the step it names, of the only one, else ask which."""
    answer = outcome_in_words(scene)
    at = 0 if len(steps) == 1 else closest(scene.words, [step.words for step in steps])
    if at is None or answer is None:
        commands.steps(scene)
        return
    answered(scene, steps[at], answer)
