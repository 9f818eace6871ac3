"""The session a card was made for is told of: taken with a word and one question, whatever became of the card."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.replies import Button
from bot.flows.core.scene import Scene
from bot.flows.preparing.prepare_answers import forget_answers
from bot.flows.preparing.prepare_card import is_told
from bot.language.echo import as_you, tidy

_SESSION = r"(?:(?:coaching )?(?:session|appointment|coaching|hour)|(?:talk|meeting|call|hour) with (?:my|the) coach)"
_HANGS = re.compile(
    r"^\W*(?:(?:just|mostly|mainly|probably|well|i think)\W+)*that (?=i|my|we|it|he|she|they|the|there)", re.I
)
"""What stays, hung on the question."""
_ROWS = ((Button("coach"), Button("prepare")),)
FEWEST = 4
"""Words of an answer that holds something."""
_TOLD = re.compile(
    rf"\b(?:had|have had|i've had|finished|did|did have|done with|back from|came (?:back )?from|(?:just )?out of|"
    rf"been to|was at) (?:(?:my|the|our|that|a|it) )?(?:\w+ )?{_SESSION}\b|"
    r"\b(?:saw|met|spoke (?:to|with)|talked (?:to|with)|was (?:at|with)|have seen|i've seen) "
    r"(?:my|the) (?:human )?coach\b|"
    rf"\b(?:my|the|our|that) {_SESSION} (?:yesterday |today |on \w+ )?"
    r"(?:went|was|is over|has been|turned|didn't|ended)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:different\w*|otherwise|another (?:way|turn)|something (?:else|different)|instead|off (?:the )?card"
    r"|never got to|didn't (?:get to|use|need|go)|not (?:at all )?(?:as|what|like)|nothing like|"
    r"forgot (?:the|my) card|ended up|turned out|surpris\w+|unexpected\w*)\b",
    re.IGNORECASE,
)


def meets(scene: Scene) -> bool:
    """Take it in; False where no card was made, or nothing of its session is told."""
    words = scene.words.replace("’", "'")
    if "?" in words or not is_told(scene) or not _TOLD.search(words):
        return _tells_what_stays(scene)
    scene.session.asides = tuple(one for one in scene.session.asides if one.flow != "prepare")
    forget_answers(scene)
    utterance = "otherwise" if _OTHERWISE.search(words) else "ask"
    scene.say("prepare", "after", utterance, course.shown(scene), _ROWS)
    scene.keep("after_session", True, "")
    return True


def _tells_what_stays(scene: Scene) -> bool:
    """The answer to that question, where it wishes for nothing: given back, and left to them."""
    asked, heard = scene.session.held("after_session"), scene.heard
    if asked is None or scene.session.turn - asked.turn > 1 or heard.intents or heard.count < FEWEST:
        return False
    if (
        heard.goal.spans.get("wish")
        and "none_stated" not in heard.goal.labels
        and not _HANGS.match(scene.words)
    ):
        return False
    scene.say(
        "prepare",
        "after",
        "stays",
        {**course.shown(scene), "echo": as_you(_HANGS.sub("", tidy(scene.words)))},
        _ROWS,
    )
    return True
