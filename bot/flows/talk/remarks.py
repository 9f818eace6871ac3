"""Words in a session that are about the talk, not an answer: what each calls for (playbook §5)."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.coaching import picking
from bot.flows.coaching.will_wording import is_doing
from bot.flows.core import course, endings
from bot.flows.core.flow import Stage
from bot.flows.core.scene import Scene
from bot.flows.talk import (
    asides,
    burdens,
    commands,
    named_steps,
    not_knowing,
    patience,
    sessions,
    steering,
    stopping,
    turnings,
    undone,
)
from bot.language.intent.named import only_points
from bot.language.phrases import is_instruction
from bot.language.reminders.spoken_of import speaks_of_reminders

WORDED = frozenset({"goal", "words", "sentence", "ideas", "step"})
"""Where a bare number or sign is no answer."""
_END = re.compile(
    r"\b(?:stop|end|ends?|finish\w*|enough|quit|leave|bye|go|done|time|today|now|session|talk|here|for me)\b",
    re.I,
)
INVITED = 2
"""Invitations to say more in a session; after that a short answer is simply short."""
SHORT = 12
BRIEF = 6
"""Words up to which thanks or small talk is all of a message."""
NOD = 4
"""Words up to which a yes is no more than one."""
MORE = frozenset({"situation", "instance"})
"""Where one very short answer gets one invitation to say more."""


def meets(scene: Scene) -> bool:
    """Deal with a remark; False when the words are an answer."""
    stage = course.stage_here(scene)
    if stage is None:
        return False
    if stage.expects == "goal" and speaks_of_reminders(scene.words):
        commands.run(scene, "reminders")  # no goal is made of what the partner does
        return True
    if named_steps.meets(scene):
        return True
    means = set(stage.means)
    heard = scene.heard.intents | turnings.led_in(scene) | not_knowing.led_in(scene, stage)
    for intents, fits, act in REMARKS:
        if heard & intents - means and fits(scene, stage):
            act(scene)
            return True
    return not scene.heard.intents & means and _told(scene, stage)


def _told(scene: Scene, stage: Stage) -> bool:
    """What comes before any task, and an answer too short to stand."""
    heard = scene.heard
    if burdens.meets_a_burden(scene):
        return True
    if stage.expects in WORDED and not any(letter.isalpha() for letter in heard.words):
        asides.leading("unclear")(scene)
        return True
    if _bears_out(scene):
        patience.come_back(scene, None)
        return True
    if _only_points(scene, stage):
        _pointed_at(scene)
        return True
    if stage.expects == "goal" and heard.intents & {"yes", "no", "maybe"} and heard.count <= 2:
        course.ask(scene, None, patience.once(scene, "help"))
        return True
    if _too_short(scene, stage):
        scene.say("repair", "say_more", "ask", course.shown(scene))
        return True
    return False


def _bears_out(scene: Scene) -> bool:
    """A bare yes to the goal that was just taken as one: the question after it is still open."""
    taken = scene.session.held("taken_as_yes")
    just = taken is not None and taken.turn == scene.session.turn - 1
    return just and "yes" in scene.heard.intents and scene.heard.count <= NOD


def _only_points(scene: Scene, stage: Stage) -> bool:
    """Neither an idea nor a step: it points at one that was told, or nods."""
    heard = scene.heard
    if stage.expects not in ("ideas", "step") or heard.intents & {
        *stage.means,
        "nothing_more",
        "no",
        "dont_know",
    }:
        return False
    goes_on = "carry_on" in heard.intents or not is_doing(scene.words)
    nods = "yes" in heard.intents and 1 < heard.count <= NOD and goes_on
    return bool(heard.count) and (nods or only_points(scene.words))


def _pointed_at(scene: Scene) -> None:
    """An idea already told is picked; anything else gets the question in other words."""
    here = scene.session.here
    named = "yes" not in scene.heard.intents and picking.names_one(scene)
    if here and here.flow == "options" and named and course.jump(scene, "options", "pick"):
        endings.answer(scene)
    else:
        reword(scene)


def _too_short(scene: Scene, stage: Stage) -> bool:
    """Two words where a picture was asked for, or a bare yes or number where words were: invited once per question."""
    heard, key = scene.heard, f"more.{stage.name}"
    bare = "yes" in heard.intents or not any(letter.isalpha() for letter in heard.words)
    short = heard.count <= 2 and (
        stage.name in MORE or (bool(stage.fills) and stage.expects == "words" and bare)
    )
    if not short or scene.session.said.get(key) or scene.count("repair", "say_more") >= INVITED:
        return False
    scene.session.said[key] = 1
    return True


def _always(scene: Scene, stage: Stage) -> bool:
    return True


def _of_the_talk(scene: Scene, stage: Stage) -> bool:
    """ "That's enough" while ideas are gathered or chosen from is enough ideas."""
    return not (stage.expects in ("ideas", "pick") and "nothing_more" in scene.heard.intents)


def _ends_it(scene: Scene, stage: Stage) -> bool:
    """ "That's all I have", to a question, is all there is to answer; the talk is ended in words that say so."""
    return (
        "nothing_more" not in scene.heard.intents
        or bool(_END.search(scene.words))
        or stage.expects == "yes_no"
    )


def _no_way_round(scene: Scene, stage: Stage) -> bool:
    """Asked what they will do then, "say it again" is what they will do."""
    return stage.name != "then_what" or not is_instruction(scene.words)


def _to_us(scene: Scene, stage: Stage) -> bool:
    """Asked what they might do or say, "I love you" may be just that."""
    return stage.expects not in ("ideas", "step") and stage.name != "then_what"


def _short(scene: Scene, stage: Stage) -> bool:
    return scene.heard.count <= SHORT


def _to_think(scene: Scene, stage: Stage) -> bool:
    """ "Ten minutes", to how long there is, is how long there is."""
    return stage.expects != "minutes" or not scene.heard.minutes


def _brief(scene: Scene, stage: Stage) -> bool:
    return scene.heard.count <= BRIEF and not scene.heard.intents & set(stage.means)  # "no thanks" answers


def leaves(scene: Scene) -> None:
    """A goodbye in the middle: it waits; at the very end, that was it."""
    here = scene.session.here
    if here and here.flow == "close":
        sessions.stop(scene)
    else:
        steering.pause(scene)


def resists(scene: Scene) -> None:
    """Not defended: put on the table once, then respected."""
    if scene.has("wants_to_be_here"):
        patience.come_back(scene, scene.utter("repair", "heard_you"))
        return
    course.lay(scene, "resistance", "how_much")
    course.ask(scene)


def reword(scene: Scene) -> None:
    """The open question explained in other words; asked for again, a smaller one."""
    course.ask(scene, None, patience.once(scene, "help") or patience.once(scene, "smaller"))


REMARKS: tuple[tuple[frozenset[str], Callable[[Scene, Stage], bool], Callable[[Scene], None]], ...] = (
    (frozenset({"delete"}), _always, commands.delete),
    (frozenset({"stop"}), _ends_it, stopping.stops),
    (frozenset({"enough"}), _of_the_talk, stopping.has_enough),
    (frozenset({"pause"}), _of_the_talk, sessions.pause),
    (frozenset({"presence"}), _short, asides.leading("presence")),
    (frozenset({"who_are_you"}), _always, asides.leading("who")),
    (frozenset({"privacy"}), _always, commands.privacy),
    (frozenset({"list_steps"}), _always, commands.steps),
    (frozenset({"change_goal"}), _always, turnings.change_goal),
    (frozenset({"correction"}), _always, undone.correct),
    (frozenset({"back"}), _always, steering.back),
    (frozenset({"skip"}), _always, steering.skip),
    (frozenset({"advice"}), _always, asides.leading("advice")),
    (frozenset({"help"}), _no_way_round, reword),
    (frozenset({"insult"}), _always, asides.insulted),
    (frozenset({"resistance"}), _always, resists),
    (frozenset({"decided"}), turnings.is_decided, turnings.decided),
    (frozenset({"more_time"}), _to_think, asides.take_time),
    (frozenset({"other_language"}), _always, asides.leading("language")),
    (frozenset({"gibberish", "empty"}), _always, asides.leading("unclear")),
    (frozenset({"flirt"}), _to_us, asides.leading("flirt")),
    (frozenset({"sign_of_feeling"}), _always, asides.leading("sign")),
    (frozenset({"exclaims"}), _always, asides.leading("sign", "exclaims")),
    (frozenset({"dont_know"}), not_knowing.is_met, not_knowing.dont_know),
    (frozenset({"thanks"}), _brief, asides.leading("welcome")),
    (frozenset({"farewell"}), _brief, leaves),
    (frozenset({"about_you"}), _short, asides.leading("about_me")),
    (frozenset({"greeting"}), _brief, asides.greets),
    (frozenset({"small_talk"}), _brief, asides.chats),
)
"""Intent -> where it is a remark rather than an answer -> what to do; the first that fits."""
