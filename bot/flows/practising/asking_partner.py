"""What is said to the partner in the middle of a practice, after its name: understood where it can be, else offered."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.practising import debriefing, held, hinting, moves, taps
from bot.flows.talk import commands

_NAME = re.compile(r"^\W*(?:(?:hey|hi|ok|okay|dear|so)\W+)?(?:grow|partner)\b", re.IGNORECASE)
_STOP = re.compile(r"\W*(?:[,:;.!?\-–—]|\n|$)")
_OF_THEIRS = re.compile(
    r"(?:(?:'|’)?s\b|\s+(?:and|or|at|in|of|on|by|to|wise|who|has|had|was|were|said|says|thinks?|knows?|feels?|does|"
    r"doesn(?:'|’)?t|would|with|for|from|work|support|up|into|your|the|more|about|as)\b)",
    re.IGNORECASE,
)
"""What follows where a partner of the client's is spoken of, or something that grows."""


def called(words: str) -> str | None:
    """What is said to the partner; None where the line does not begin with its name, or speaks of another partner."""
    name = _NAME.match(words)
    if name is None:
        return None
    rest = words[name.end() :]
    if stop := _STOP.match(rest):
        return rest[stop.end() :].strip()
    if _OF_THEIRS.match(rest) and requested(rest) is None:
        return None
    return rest.strip()


def requested(words: str) -> str | None:
    """Which request it is, by the name in DOES; None where it is none that is known."""
    said = " ".join(re.findall(r"[\w'’]+", words.lower())).replace("’", "'")
    return next((name for name, pattern in _SAID.items() if pattern.search(said)), None)


_POLITE = (
    r"^(?:(?:please|can|could|may|let's|lets|let|us|i|i'd|would|want|need|like|to|you|we|me|just|now|and|then|give|"
    r"a|the|go|take|have|do|ok|okay|so|oh|well) )*"
)
_END = (
    r"(?: (?:please|now|here|then|for (?:now|today|a (?:bit|moment|minute|while))|it|this|that|thanks|thank you|"
    r"the (?:practice|talk|session|role|case)))*$"
)


def _asks(words: str) -> re.Pattern[str]:
    return re.compile(f"{_POLITE}(?:{words}){_END}")


_SAID: dict[str, re.Pattern[str]] = {
    "later": re.compile(
        r"\bfeedback\b.*\b(?:end|after(?:wards)?|later|last)\b(?!.*\beach\b)|\b(?:no|stop|hold|less|without) "
        r"(?:the |more |your )?feedback\b"
    ),
    "each": re.compile(r"\bfeedback\b.*\b(?:each|every|now|again|line by line|right away|always)\b"),
    "hint": _asks(
        r".*\bhint\b.*|i'?m stuck|stuck|nudge|a tip|tip|what (?:now|next)|what (?:should|can|do) i (?:ask|say).*"
    ),
    "one_back": _asks(
        r"(?:one|a|1)? ?(?:line|step|turn)? ?back|back (?:one|a|1)(?: (?:line|step|turn))?|back|undo|again|try again|"
        r"take (?:that|it|this|(?:that|my|the|this) (?:last )?(?:line|one|question)) back|"
        r"that back|scratch that|another try|redo"
    ),
    "stop": _asks(
        r"stop|end|finish|quit|enough|that's (?:it|all|enough)|i'm done|done|stop (?:practi[cs]ing|playing)|"
        r"end (?:here|it|the practice)|wrap up|get me out|exit|leave"
    ),
    "pause": _asks(r"pause|break|wait|hold on|later|(?:carry|go) on later|tomorrow|another time"),
    "help": _asks(
        r"help(?: me)?|i'?m lost|lost|how does (?:this|it) work|what (?:is|are) (?:this|the rules)|"
        r"what can i (?:do|say)"
    ),
    "who": re.compile(
        r"\b(?:who|what) (?:are|r) (?:you|u)\b|"
        r"\bare you (?:a |an )?(?:bot|robot|ai|human|real|person|program)\b"
    ),
    "privacy": re.compile(r"\b(?:privacy|who (?:can )?(?:reads?|sees?) (?:this|that|it|all))\b"),
    "why": _asks(r"why(?: (?:that|so|not|is that|was that))?"),
    "disagree": _asks(r"(?:i )?(?:disagree|don't agree|do not agree)(?: with .*)?"),
    "another": _asks(
        r"(?:another|a different|someone|somebody) (?:client|case|person|else)|change (?:the )?client|switch client"
    ),
    "swap": re.compile(
        r"\b(?:swap|switch|change|trade|turn) (?:(?:the|our|round) )*(?:chairs?|roles?|places|seats|sides|tables?)\b|"
        r"\bcoach me\b|^(?:(?:can|could|may|shall) we |let's |lets |i want to )?(?:swap|switch)(?: now| please)*$"
    ),
    "go_on": _asks(
        r"go on|carry on|continue|resume|back to (?:the )?(?:talk|client|role|practice|her|him|them|it)|nothing|"
        r"never ?mind|sorry"
    ),
}  # fmt: skip


def take(scene: Scene) -> bool:
    """Do what this turn's words ask of the partner; False where nothing is understood."""
    name = requested(scene.words)
    if name is None:
        return False
    DOES[name](scene)
    return True


def _speaks_again(scene: Scene) -> None:
    """The client's last words, and the learner's turn."""
    if scene.state != "line":
        course.follow(scene, "back_to_client")
    course.ask(scene)


def _one_back(scene: Scene) -> None:
    if scene.state != "line":
        course.follow(scene, "back_to_client")
    moves.one_back(scene)


def _feedback(when: str) -> Callable[[Scene], None]:
    def change(scene: Scene) -> None:
        held.put(scene, "practice", {**held.practice(scene), "feedback": when})
        scene.say("practise", "line", f"feedback_{when}", course.shown(scene, held.shows_client(scene)))
        if scene.state != "line":
            _speaks_again(scene)

    return change


def _of_the_line(trigger: str) -> Callable[[Scene], None]:
    """As if it were tapped under the line that was judged last."""

    def act(scene: Scene) -> None:
        if scene.state == "line" and scene.has("practice_line"):
            taps.TAPS[trigger](scene)
        else:
            _speaks_again(scene)

    return act


def _helped(scene: Scene) -> None:
    if scene.state != "line":
        course.follow(scene, "back_to_client")
    course.ask(scene, None, "help")


def _who(scene: Scene) -> None:
    lead = scene.utter("repair", "who", "ask", course.shown(scene))
    if scene.state != "line":
        course.follow(scene, "back_to_client")
    course.ask(scene, lead)


def _another(scene: Scene) -> None:
    """The talk with this one is left as it stands."""
    moves.begin_anew(scene)


def _swap(scene: Scene) -> None:
    """Not in the middle of it: when that will be, or why never."""
    if scene.state == "line":
        course.follow(scene, "called")
    said = "afterwards" if debriefing.may_swap(scene) else debriefing.why_not(scene)
    course.ask(scene, scene.utter("practise", "swapped", said, course.shown(scene, held.shows_client(scene))))


DOES: dict[str, Callable[[Scene], None]] = {
    "later": _feedback("end"),
    "each": _feedback("each"),
    "hint": hinting.hint,
    "one_back": _one_back,
    "stop": moves.to_an_end,
    "pause": moves.pause,
    "help": _helped,
    "who": _who,
    "privacy": lambda scene: commands.privacy(scene),
    "why": _of_the_line("why_so"),
    "disagree": _of_the_line("disagree"),
    "another": _another,
    "swap": _swap,
    "go_on": _speaks_again,
}
"""Requests by their names in _SAID."""
