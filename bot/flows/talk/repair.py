"""What every flow does alike: risk, commands, buttons, nudges, and words that are about the talk itself."""

from __future__ import annotations

from bot.flows.core import course
from bot.flows.core.incoming import Choice, Command, Edited, Located, Other, Silence, Text
from bot.flows.core.scene import Scene
from bot.flows.drilling import in_item
from bot.flows.nudging import (
    nudge,
    nudge_items,
    nudge_practice,
    nudge_taps,
    nudge_wishes,
    reminding,
    zone_asking,
)
from bot.flows.practising import in_role, own_danger
from bot.flows.preparing import prepare_moves, prepare_remarks
from bot.flows.talk import before_consent, commands, precedence, presses, remarks, taking_leave, undone
from bot.flows.talk.risk_told import tell_of_risk
from bot.language.excuses import without_excuse

UNREADABLE = {
    **{kind: kind for kind in ("voice", "photo", "sticker", "forwarded")},
    **{kind: kind for kind in ("video", "location", "contact", "document", "poll")},
    "video_note": "video",
    "venue": "location",
}
"""What is sent without words, by how it is met; all else is met alike."""


def meets(scene: Scene) -> bool:
    """Deal with what is not an answer to the open question; False when it is one."""
    if in_role.meets(scene) or in_item.meets(scene):
        return True
    if isinstance(scene.incoming, Text):
        scene.incoming = presses.typed(scene, scene.incoming.words) or scene.incoming
    match scene.incoming:
        case Silence() as said:
            nudged(scene, said)
        case Text() | Edited() if (kind := own_danger.danger(scene)) and not _only_words(scene):
            tell_of_risk(scene, kind)
        case incoming if not scene.book.consented:
            return before_consent.meets(scene, incoming)
        case Located() as where:
            zone_asking.located(scene, where)
        case Other(kind):
            unreadable(scene, kind)
        case Edited(words, is_last=True) if prepare_moves.edited(scene, words):
            prepare_remarks.meets(scene)
        case Edited(words, is_last):
            undone.edited(scene, words if is_last else "", remarks.meets)
        case Command(name):
            if name not in commands.COMMANDS or not nudge_taps.leaves(scene, name):
                commands.run(scene, name)
        case Choice() as choice:
            return presses.pressed(scene, choice)
        case Text(words):
            if (rest := without_excuse(words)) != words:
                taking_leave.hear_without(scene, rest)
            taking_leave.notice(scene)
            return precedence.met(scene)
    return True


def _only_words(scene: Scene) -> bool:
    """In the pause after a risk message, saying that it was a figure of speech is heard as that."""
    here = scene.session.here
    return bool(here and here.flow == "risk" and "figure_of_speech" in scene.heard.intents)


def nudged(scene: Scene, said: Silence) -> None:
    """What is due, in one message; what was answered meanwhile is not asked about."""
    nudge_items.note(scene, said.nudges)
    reminding.put_away(scene)
    state = nudge.state_for(scene, said.asks_to_go_on)
    if not state:
        nudge_practice.invite(scene)
        return
    course.lay(scene, "nudge", state)
    course.ask(scene)
    if (
        said.asks_to_go_on and state != "go_on"
    ):  # what they asked for comes all the same, in a message of its own
        scene.say("nudge", "go_on", "ask", course.shown(scene), nudge_wishes.go_on_rows(scene))


def unreadable(scene: Scene, kind: str) -> None:
    """A photo, a voice message: said kindly, and the question still stands."""
    scene.say("repair", "unreadable", f"ask_{UNREADABLE.get(kind, 'other')}", course.shown(scene))
