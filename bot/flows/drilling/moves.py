"""Beginning a drill, asking for one in words, and what commands mean while one is put."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Command, Edited, Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.drilling import held
from bot.flows.drilling.answering import is_choice, is_second_half, names_a_choice
from bot.flows.drilling.choosing import named
from bot.flows.drilling.serving import next_item
from bot.flows.talk import sessions

FREE = frozenset({"item", "reframe"})
"""Where a line is waited for: what is written there is said to a client, not to the partner."""
_WANTED = re.compile(
    r"\W*(?:(?:can|could|shall|may) (?:we|i) (?:try |have )?|let'?s (?:try )?|"
    r"i(?:'d| would)? (?:like|want|need) (?:to )?|give me |start |begin |do |another |some |please )*"
    r"(?:a |an |the |some |more |my )*drills?\b(?P<which>[^.?!]{0,40})[.?!]*\s*",
    re.IGNORECASE,
)
_LONGEST = 8
_ANSWERED = frozenset({"judged", "over"})


def open_flow(scene: Scene) -> None:
    """What is due, or the drill that was asked for; at the very first, what there is to choose from."""
    words = scene.incoming.argument if isinstance(scene.incoming, Command) else ""
    only = named(scene, words) if words and words != "?" else None
    if not words and _waits(scene):
        course.ask(scene)
        return
    held.let_go(scene)
    if only is None and (words or not scene.book.drill_counts):
        course.lay(scene, "drill", "choose")
    else:
        held.begin_round(scene, only or "")
        _lay_first(scene)
    course.ask(scene, _none_due(scene))


def _none_due(scene: Scene) -> Reply | None:
    """To somebody who asks for what is due, when it is something new that comes."""
    here, only = scene.session.here, held.round_of(scene)["only"]
    drilled = scene.book.drill_counts and not any(card.is_due for card in scene.book.drill_cards)
    if only or not drilled or here is None or here.state != "item":
        return None
    return scene.utter("drill", "item", "none_due", course.shown(scene))


def _waits(scene: Scene) -> bool:
    """Something is put that was not answered, nor left long ago."""
    here = scene.session.here
    return (
        here is not None
        and here.flow == "drill"
        and here.state not in _ANSWERED
        and not sessions.is_away(scene)
    )


def _lay_first(scene: Scene) -> None:
    found = next_item(scene)
    if found is None:
        course.lay(scene, "drill", "over")
        return
    held.put_item(scene, found.drill, found.item)
    course.lay(scene, "drill", "item")


def wanted(words: str) -> str | None:
    """What stands behind "drill" where that is asked for in so many words; None where it is not."""
    asked = _WANTED.fullmatch(words) if len(words.split()) <= _LONGEST else None
    return asked["which"].strip() if asked else None


def asked_for(scene: Scene) -> bool:
    """Begin one that was asked for in words; False when none was."""
    which = wanted(scene.words)
    if which is None:
        return False
    scene.incoming = Command("drill", which)
    open_flow(scene)
    return True


def takes(scene: Scene, name: str) -> bool:
    """Deal with a command that means something else in a drill; False when it does not."""
    here = scene.session.here
    if here is None or here.flow != "drill":
        return False
    if name in ("stop", "pause"):
        endings.take(scene, "drill_done" if here.state == "over" else "stop_drill", absorbs=False)
    elif name == "skip":
        endings.take(scene, _PAST.get(here.state, "stop_drill"), absorbs=False)
    elif name == "back":
        course.ask(scene)
    else:
        return False
    return True


_PAST = {"item": "skip_item", "reframe": "skip_item", "judged": "next_item", "over": "drill_done"}
"""What is skipped, by where one stands."""


def is_put(scene: Scene) -> bool:
    """Whether an item waits for its answer."""
    here = scene.session.here
    return here is not None and here.flow == "drill" and here.state in FREE and held.item(scene) is not None


def waits_for_a_line(scene: Scene) -> bool:
    """Or for a choice that was just made in words."""
    here = scene.session.here
    if not is_put(scene):
        return False
    return names_a_choice(scene) if here == ("drill", "item") and is_choice(scene) else True


def is_retyped(scene: Scene) -> bool:
    """The answer that was just judged, in other words."""
    edited = scene.incoming
    if not isinstance(edited, Edited) or not edited.is_last:
        return False
    if not edited.words.strip() or edited.words[0] == "/":
        return False
    judged = scene.session.here == ("drill", "judged") and bool(held.answer(scene).get("words"))
    takes_a_line = not is_choice(scene) or is_second_half(scene)
    return judged and (takes_a_line or names_a_choice(scene, edited.words))


def retype(scene: Scene) -> None:
    """The answer as it reads now."""
    assert isinstance(scene.incoming, Edited)
    scene.incoming = Text(scene.incoming.words)
    judge_again(scene)


def judge_again(scene: Scene) -> None:
    """Judged anew; what is scheduled stays by the first."""
    course.lay(scene, "drill", "reframe" if is_second_half(scene) else "item")
    endings.answer(scene)
