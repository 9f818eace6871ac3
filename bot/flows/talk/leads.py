"""What is said before the next question: a reflection, a feeling met, an effect named, or nothing."""

from __future__ import annotations

import re

from bot.flows.coaching.goal_leads import openly, turned_from, went_on
from bot.flows.coaching.goal_shown import instead_words, listed
from bot.flows.core.flow import Stage
from bot.flows.core.incoming import Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.practising import seeing
from bot.flows.series.agreement_terms import is_left_open
from bot.flows.talk.pace import is_expansive
from bot.flows.talk.summing import sum_up
from bot.flows.talk.telling import FEARED, GIVEN_BACK, MANY, SHORT, telling
from bot.language.echo import as_you, tidy
from bot.language.jest import in_jest
from bot.language.phrases import clipped
from bot.language.reflection import Reflection, reflect

_MINDS = re.compile(r"\bthinks?\b", re.IGNORECASE)
"""What others may think of one is a fear, not a verdict of one's own."""
RUNNING = 3
"""At most so many reflecting turns running (playbook §2.1)."""
POINTS = frozenset("your the this these those his her their our no not being having".split())
"""A key phrase that begins with one of these names a thing and can stand in a sentence."""
PARKED = 40
"""Words of the parked goals and of the chosen one that fit in one message."""
SAID = 3
"""From so many words on, what they take away is quoted."""
IDEAS_WAIT = frozenset({"goal", "reality"})
"""Where a way that is let slip is kept for later."""
IDEA = 60
"""Characters of an idea that are said back in passing."""
LONG = 55
"""Words from which an answer is a story and is met by what stands out in it."""
TELLING = 25
"""Words from which an answer of somebody who tells at length is summed up."""


def lead(scene: Scene, stage: Stage) -> Reply | None:
    """What to give back of the answer just heard at `stage`; None when a bare question serves better."""
    spoken = isinstance(scene.incoming, Text)
    if is_left_open(scene):
        return scene.utter("agreement", "file", "open")
    found = _lead(scene, stage) if stage.reflects and spoken else None
    if stage.name == "takeaway" and spoken:
        found = _written_down(scene)
    if stage.name == "afraid" and spoken and scene.heard.count >= SAID and not scene.heard.intents:
        found = scene.utter("prepare", "afraid", "taken")
    if stage.name == "noticed" and spoken:
        found = seeing.seen(scene)
    if stage.name == "choose_one":
        found = _put_by(scene)
    if stage.expects == "goal" and spoken and scene.heard.is_strong and scene.state != "frame":
        found = _met(scene)  # strong feeling is met before any fault of the goal (playbook §4)
    if stage.expects == "goal" and spoken and not found and _told_beside(scene):
        found = _lead(scene, stage)
    if went_on(scene):
        found = openly(scene)
    if scene.state == "instead" and spoken and not found and instead_words(scene) != "ask":
        found = turned_from(scene)
    if stage.name == "topic" and spoken and not found and scene.state == "frame":
        found = _reason(scene)
    found = _taken_up(scene, stage, found) if spoken else found
    scene.session.reflected = scene.session.reflected + 1 if found else 0
    return found


def _taken_up(scene: Scene, stage: Stage, found: Reply | None) -> Reply | None:
    """A way let slip is acknowledged before all else, and "nothing" where there is nothing to give back."""
    if scene.session.reflected >= RUNNING or went_on(scene):
        return found
    return _kept_idea(scene) or found or (_nothing(scene, stage) if stage.reflects else None)


def _reason(scene: Scene) -> Reply | None:
    """A reason told along with the goal is acknowledged, since it will not be asked for."""
    kept = scene.session.held("why")
    if kept is None or kept.turn != scene.session.turn or not kept.value or scene.heard.risk.risk != "none":
        return None
    found = reflect(str(kept.value))
    if found is None or len(found.text.split()) > GIVEN_BACK:
        return None
    return scene.utter("lead", "reason", "ask", {"why": found.text})


def _told_beside(scene: Scene) -> bool:
    """A story in place of a wording: it is given back before the wording is asked for again."""
    told = scene.session.held("beside")
    return told is not None and told.turn == scene.session.turn


def _kept_idea(scene: Scene) -> Reply | None:
    """Ways let slip before ways are asked for are kept where they belong, and they are told so."""
    kept, here = _ways_of_now(scene), scene.session.here
    if not kept or here is None or here.flow not in IDEAS_WAIT:
        return None
    if len(kept) > 1:
        return scene.utter("lead", "idea", "several", {"count": len(kept)})
    return scene.utter("lead", "idea", "ask", {"idea": as_you(clipped(kept[0], IDEA))})


def _ways_of_now(scene: Scene) -> list[str]:
    return [str(k.value) for k in scene.session.kept if k.name == "idea" and k.turn == scene.session.turn]


def _nothing(scene: Scene, stage: Stage) -> Reply | None:
    """ "Nothing really" is an answer: taken in two words, without a verdict."""
    kept = scene.session.held(stage.fills[0]) if stage.fills else None
    if kept is None or kept.value or kept.turn != scene.session.turn or not scene.words:
        return None
    return scene.utter("lead", "nothing", "tried" if stage.name == "tried" else "ask")


def _lead(scene: Scene, stage: Stage) -> Reply | None:
    heard = scene.heard
    if scene.session.reflected >= RUNNING or _asks_with_their_words(scene):
        return None
    if stage.name == "weigh" and scene.value("pick"):
        return None
    if heard.verdict and not _MINDS.search(heard.words):
        return scene.utter("lead", "effect", "ask", {"effect": heard.verdict[1]})
    if summed := _summed(scene):
        return summed
    if heard.feeling and (heard.is_strong or heard.count >= SHORT) and _fresh(scene, heard.feeling.word):
        if heard.reflection and (not heard.feeling.named or heard.feeling.word in heard.reflection.text):
            return _given_back(scene)
        named = "named" if heard.feeling.named else "implied"
        return scene.utter("lead", "feeling", named, {"feeling": heard.feeling.word})
    if heard.count < SHORT or stage.expects == "ideas" or in_jest(heard.words):
        return None
    if heard.count >= LONG:
        return _stands_out(scene)
    return _given_back(scene, telling(scene) if heard.count >= MANY else None)


def _summed(scene: Scene) -> Reply | None:
    """A story, or what those who tell at length tell, in one sentence of two or three facts (playbook §5)."""
    heard = scene.heard
    if heard.count < LONG and not (heard.count >= TELLING and is_expansive(scene)):
        return None
    said, feeling = sum_up(heard.words, str(scene.value("goal") or "")), heard.feeling
    if said is None or (feeling and feeling.named and feeling.word not in said):
        return None  # a feeling that is named is met before the facts
    if feeling and feeling.word in said:
        _fresh(scene, feeling.word)
    return scene.utter("lead", "summary", "ask", {"reflection": said})


def _asks_with_their_words(scene: Scene) -> bool:
    """The next question holds a list or a summary of theirs: that is reflection enough."""
    listing = ("sum_up", "weigh", "pick", "plan", "another", "card")
    lists_ways = scene.state == "ideas" and bool(_ways_of_now(scene))
    return (scene.state in listing or lists_ways) and scene.session.here is not None


def _put_by(scene: Scene) -> Reply | None:
    """What was not chosen is parked by name (playbook §4)."""
    parked = [
        as_you(str(k.value))
        for k in scene.session.kept
        if k.name == "parked" and k.turn == scene.session.turn
    ]
    return (
        scene.utter(
            "lead",
            "parked",
            "ask",
            {"parked": listed(parked, PARKED - len(str(scene.value("goal")).split()))},
        )
        if parked
        else None
    )


def _met(scene: Scene) -> Reply | None:
    feeling = scene.heard.feeling
    if feeling is None or not _fresh(scene, feeling.word):
        return None
    return scene.utter("lead", "feeling", "named" if feeling.named else "implied", {"feeling": feeling.word})


def _fresh(scene: Scene, feeling: str) -> bool:
    """A feeling is named once, not each time it is said."""
    if feeling in scene.session.values("feeling"):
        return False
    scene.keep("feeling", feeling)
    return True


_TAKEN = re.compile(
    r"^(?:what )?i(?:'ll|'d| will| would)?(?: really| mostly| mainly)? "
    r"(?:take(?: away| with me| from (?:this|it))?|leave with|carry(?: away| with me)?)"
    r"(?: from (?:this|it|here|today))?(?: is| that| the fact that|:)*\s+(?=\w+ \w)",
    re.IGNORECASE,
)
"""The question's own words before what is taken away."""


def _written_down(scene: Scene) -> Reply | None:
    """What they take away stands in the record as they said it, and is quoted so, not turned to "you"."""
    words = _TAKEN.sub("", tidy(scene.words))
    if not SAID <= len(words.split()) <= GIVEN_BACK or scene.heard.intents & {
        "no",
        "dont_know",
        "nothing_more",
    }:
        return None
    return scene.utter("close", "takeaway", "kept", {"takeaway": words})


def _stands_out(scene: Scene) -> Reply:
    told = telling(scene)
    if told:
        words = told.text.removeprefix("that ")
        return scene.utter("lead", "story", "told", {"reflection": words})
    phrase = scene.heard.key_phrase or ""
    points = len(phrase.split()) > 1 and phrase.split()[0].lower() in POINTS
    return scene.utter("lead", "story", "ask" if points else "bare", {"echo": phrase})


def _given_back(scene: Scene, found: Reflection | None = None) -> Reply | None:
    reflection = found or scene.heard.reflection
    if reflection is None or len(reflection.text.split()) > GIVEN_BACK or FEARED.match(scene.heard.words):
        return None
    words = reflection.text.removeprefix("that ")  # "that I can just ask", to what they take away
    return scene.utter("lead", "reflection", reflection.form, {"reflection": words})
