"""What the client tells: the ladder of the stage a line works on, what is held back, facts, and what is left."""

from __future__ import annotations

from bot.practice import weights
from bot.practice.outcome import goal_reached, outcome
from bot.practice.talk import Talk


def work(talk: Talk) -> None:
    """An open invitation: the ladder of the stage it works on, what is held back, or the next fact."""
    if shuts(talk):
        return
    if talk.speech.turn():
        talk.did = "goal_changed"
        return
    ladder = talk.line.stage
    if ladder not in weights.ASKED_AS or _lies_deeper(talk, ladder) or not climb(talk, ladder):
        tell(talk)


def _lies_deeper(talk: Talk, ladder: str) -> bool:
    """A question in no words of that stage, on a topic that holds something back, is about what is held back."""
    if not talk.line.asks:
        return True
    shown = weights.ASKED_AS[ladder] & frozenset().union(*(part.shows for part in talk.line.parts))
    return not shown and talk.speech.layer(talk.about.topic or talk.before.live) is not None


def climb(talk: Talk, ladder: str) -> bool:
    """The next rung of the ladder; False where there is none to be said now."""
    if not _is_time_for(talk, ladder):
        return talk.react(f"not_yet_{ladder}", "too_early")
    rung = talk.speech.rung(ladder)
    if rung is None or (ladder == "will" and not _may_step(talk)):
        return False
    last = rung is talk.speech.ladder(ladder)[-1]
    talk.speech.climb(ladder, rung)
    talk.did = {"goal": ("closer", "goal"), "options": ("idea", "idea"), "will": ("planned", "step")}[ladder][
        last
    ]
    return True


def _is_time_for(talk: Talk, ladder: str) -> bool:
    if ladder == "options":
        return len(talk.client.opened) >= weights.OPENED_FOR_OPTIONS
    return ladder != "will" or talk.client.options > 0


def _may_step(talk: Talk) -> bool:
    """The last rung to a step wants the goal reached, and something to choose from."""
    if talk.client.will < len(talk.case.will) - 1:
        return True
    return goal_reached(talk.case, talk.client) and talk.client.options >= weights.OPTIONS_FOR_A_STEP


def tell(talk: Talk) -> None:
    """What is held back under the topic, else its next fact, else what lies nearest elsewhere."""
    topic = talk.about.topic or talk.before.live or next_topic(talk)
    layer = talk.speech.layer(topic)
    if layer is None and not talk.about.topic:
        nearest = talk.speech.next_layer()
        topic = nearest.topic if nearest else topic
        layer = talk.speech.layer(topic) if topic == talk.before.live else None
    if layer is not None:
        talk.did = "opened"
        talk.speech.open(layer)
        return
    talk.did = "told"
    if talk.client.energy <= weights.DRAINS and talk.speech.react("drained"):
        short(talk, topic)
    elif not talk.speech.fact(topic, talk.about.fact, whole=True):
        talk.speech.react("dry")
        _elsewhere(talk)


def next_topic(talk: Talk) -> str:
    layer = talk.speech.next_layer()
    return layer.topic if layer else next(iter(talk.case.topics))


def _elsewhere(talk: Talk) -> None:
    """A fact of another topic: first where something is held back, then in the order of the case."""
    topics = [layer.topic for layer in talk.case.layers if layer.id not in talk.client.opened]
    for topic in (*topics, *talk.case.topics):
        if talk.speech.fact(topic, -1, whole=True):
            return
    anything(talk)


def short(talk: Talk, topic: str = "") -> None:
    """The answer to a closed question, and little more."""
    topic = topic or talk.about.topic or talk.before.live or next_topic(talk)
    talk.did = talk.did or "short"
    if talk.speech.fact(topic, talk.about.fact, whole=False):
        return
    talk.speech.react("dry")
    if not any(talk.speech.fact(other, -1, whole=False) for other in talk.case.topics):
        anything(talk)


def anything(talk: Talk) -> None:
    """When nothing answers: an aside, any fact, and at the very end a goodbye."""
    speech = talk.speech
    if speech.aside() or any(speech.fact(topic, -1, whole=True) for topic in talk.case.topics):
        return
    if speech.lines or any(map(speech.react, ("dry", "chatted", "drained", "shut"))):
        return
    end(talk)


def shuts(talk: Talk) -> bool:
    return talk.client.trust < weights.SHUTS and talk.react("shut", "shut")


def by_manner(talk: Talk) -> None:
    """What some do whatever was said: wander off, or ask what they should do."""
    case, client = talk.case, talk.client
    if "rambling" in case.manner and talk.did in ("told", "opened", "closer", "idea", "agreed"):
        talk.speech.aside()
    if (
        "asks_advice" in case.manner
        and client.turns % weights.SEEKS_EVERY == 0
        and talk.speech.react("seeks")
    ):
        talk.change(asked=True)


def end(talk: Talk) -> None:
    talk.over = True
    talk.did = "goodbye"
    talk.speech.goodbye(outcome(talk.case, talk.client))
