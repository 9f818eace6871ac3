"""What is written after a verdict: why, I disagree, show me, once more, another one, or a better line at once."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.drilling import held, moves
from bot.flows.drilling.answering import WHY, is_choice, is_second_half
from bot.flows.drilling.choosing import drill_meant
from bot.practice.drills.subject import hold_of
from bot.practice.line import Line
from bot.practice.wording import content, shared

_LEAD = r"\W*(?:(?:ok|okay|but|and|so|well|hm+|oh|no|sorry|wait|please|er|um|erm)\b[ ,]*)*"
_WHY = re.compile(
    _LEAD + r"(?:why(?: (?:is|was|are|do|did|does|not|wrong|so)\b.*)?|how come\b.*|explain\b.*|"
    r"(?:can|could|would) (?:you|u) explain\b.*|"
    r"what(?:'s| is| was|s) (?:wrong|bad|missing|off|the matter|the problem)\b.*|"
    r"how (?:is|was|does|could) (?:that|it|this|mine|a)\b.*|what(?:'s|s| is| does) (?:a |an |the )?"
    r"(?:closed|open|leading|stacked|advice|mirror|echo|reflection|mean)\b.*|what (?:do|did) (?:you|u) mean\b.*|"
    r"i (?:do ?n[o']?t|dont) (?:get|understand|see|know) (?:it|why|that|how|what)\b.*|"
    r"(?:what|huh|pardon|come again|really|seriously)\W*)\W*",
    re.IGNORECASE,
)
_DISAGREE = re.compile(
    _LEAD + r"(?:i (?:really |still )?(?:think|thought|believe|feel|find) (?:that )?)?"
    r"(?:i (?:really |totally |still |strongly )*(?:disagree|do ?n[o']?t (?:agree|think so)|dont agree|object)\b.*|"
    r"disagree\b.*|(?:you'?re|you are|ur|u r|that'?s|thats|that is|it'?s|this is) (?:just |so |totally |simply )?"
    r"(?:wrong|mistaken|not (?:right|true|fair|wrong)|unfair|nonsense|rubbish|bullshit|bs|incorrect)\b.*|"
    r"(?:(?:mine|my (?:line|question|answer)) (?:is|was|isn'?t|wasn'?t)|(?:it|that) (?:was|isn'?t|wasn'?t)) (?:\w+ )?"
    r"(?:open|fine|ok|okay|good|right|correct|closed|advice|leading|a question|wrong)\b.*|"
    r"(?:it'?s|it is|that'?s|that is) (?:not |an? )?(?:open|closed|advice|leading|question)\b.*|"
    r"not (?:true|fair)\W*)\W*",
    re.IGNORECASE,
)
_SHOW = re.compile(
    _LEAD
    + r"(?:show me\b.*|(?:can|could|may) i see\b.*|what (?:should|could|would|can) (?:i|you|u|one) (?:have )?"
    r"(?:say|said|ask|asked|write|written|put|do|done)\b.*|(?:to )?compare\W*|(?:an? |the |your |give me an? )?"
    r"(?:example|answer|solution|model(?: answer)?|better one|yours)(?: please)?\W*)\W*",
    re.IGNORECASE,
)
_ONCE_MORE = re.compile(
    _LEAD
    + r"(?:(?:can|could|may|let) (?:i|me) )?(?:have (?:a |an)?)?(?:try|another (?:try|go)|again|redo|retry|once more|"
    r"same (?:one|again))(?: (?:it|that|this|one|again|once more))*(?: please)?\W*",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    _LEAD + r"(?:(?:can|could|may) (?:i|we) have |give me |let'?s (?:do|have|try) |i(?:'d| would) like )?"
    r"(?:a |an |the )?(?:another|more|next|one more|new|different|other|keep going|go on|continue|onwards?)"
    r"(?: (?:one|item|question|line|please|ones))*\W*",
    re.IGNORECASE,
)
_HOW_FAR = re.compile(
    _LEAD
    + r"how (?:many|much|long|far|am i|did i|have i)\b.*(?:left|more|go|doing|do|done|so far|still|are there|are we)"
    r"\b.*|my score\W*",
    re.IGNORECASE,
)
_CHAT = frozenset(
    {"thanks", "small_talk", "greeting", "farewell", "stop", "enough", "pause", "help", "resistance", "insult",
     "who_are_you", "privacy", "carry_on", "yes", "about_you"}
)  # fmt: skip
_A_LINE = 3
"""Words from which something may be a line."""
_BRIEF = 5


def meets(scene: Scene) -> bool:
    """Deal with it; False when it is a plain word of going on, or none of the drill's."""
    words = scene.words.strip().replace("’", "'")
    if _HOW_FAR.fullmatch(words):
        _tell(scene, "left")
    elif _ANOTHER.fullmatch(words):
        endings.take(scene, "next_item", absorbs=False)
    elif _ONCE_MORE.fullmatch(words):
        _again(scene)
    elif _SHOW.fullmatch(words):
        _show(scene)
    elif _DISAGREE.fullmatch(words):
        object_to_it(scene)
    elif _WHY.fullmatch(words):
        _tell(scene, WHY)
    elif (other := drill_meant(scene, words)) is not None:
        scene.incoming = Command("drill", other)
        moves.open_flow(scene)
    elif _is_a_better_line(scene):
        moves.judge_again(scene)
    else:
        return False
    return True


def why_of_the_last(scene: Scene) -> bool:
    """Once the round is over its last verdict may still be asked about; False where nothing of the kind is said."""
    words = scene.words.strip().replace("’", "'")
    objects = _DISAGREE.fullmatch(words)
    if (
        not held.answer(scene)
        or held.item(scene) is None
        or not (objects or _WHY.fullmatch(words) or _SHOW.fullmatch(words))
    ):
        return False
    course.lay(scene, "drill", "judged")
    return meets(scene)


def object_to_it(scene: Scene) -> None:
    """Kept once; where there was no verdict, there is nothing to object to."""
    given = held.answer(scene)
    if given.get("verdict") == "unsure" or given.get("reason") == "skipped":
        _tell(scene, "no_verdict")
    elif "disagree_drill" in held.told(scene):
        _tell(scene, "kept_already")
    else:
        endings.take(scene, "disagree_drill", absorbs=False)


def _tell(scene: Scene, name: str) -> None:
    held.tell(scene, name)
    course.ask(scene)


def _show(scene: Scene) -> None:
    """What they wrote is not compared twice; where a choice was all, the reason says it."""
    item = held.item(scene)
    shown = item is not None and bool(item.better)
    if shown:
        endings.take(scene, "compare_answer", absorbs=False)
    else:
        _tell(scene, WHY)


def _again(scene: Scene) -> None:
    """The same item, for another line."""
    course.lay(scene, "drill", "reframe" if is_second_half(scene) else "item")
    course.ask(scene)


def is_choice_only(scene: Scene) -> bool:
    drill = held.drill(scene)
    return is_choice(scene) and drill is not None and drill.name != "name_fault"


def _is_a_better_line(scene: Scene) -> bool:
    """A line to the client where the last did not hold: a question, or of a mirror something with a word of theirs."""
    item, drill, given = held.item(scene), held.drill(scene), held.answer(scene)
    if item is None or drill is None or given.get("verdict") == "held" or is_choice_only(scene):
        return False
    if scene.heard.count < _A_LINE or (scene.heard.intents & _CHAT and scene.heard.count <= _BRIEF):
        return False
    if drill.name == "mirror_it":
        return bool(shared(content(scene.words), content(item.client)))
    line = Line(scene.words, item.client)
    return line.asks and hold_of(item, line) == "named"
