"""What the client tells: the ladder of the stage a line works on, what is held back, facts, and what is left."""

from __future__ import annotations

from itertools import takewhile

from bot.practice import weights
from bot.practice.about import OF_ANY_TALK, WEAK, named_besides, topic_of
from bot.practice.case import Layer
from bot.practice.how_it_is import supposes
from bot.practice.ladders import Asked
from bot.practice.met import (
    ASIDE_OF_THE_GOAL,
    HYPOTHETICAL,
    OF_A_MOMENT,
    OF_THEMSELVES,
    asks_others,
    asks_something_else,
    form_of,
    others_view,
)
from bot.practice.outcome import goal_reached, outcome, step_reached
from bot.practice.talk import Talk
from bot.practice.wording import content, shared, stem


def work(talk: Talk, *, given_back: bool = False) -> None:
    """An open invitation: the ladder of the stage it works on, what is held back, or the next fact.

    given_back: it was something said back and no question; then what comes next belongs to the same matter.
    """
    if shuts(talk):
        return
    if talk.speech.turn():
        talk.did = "goal_changed"
    elif not (others_view(talk) or on_the_way(talk)):
        tell(talk, given_back=given_back)


def on_the_way(talk: Talk) -> bool:
    """The next line on a ladder that the question asks for; where the words leave it open, the ear's stage counts."""
    if any(_meets(talk, one) for one in talk.line.seeks):
        return True
    of_the_goal = talk.line.asks and talk.line.stage == "goal" and not talk.line.seeks
    of_the_goal = of_the_goal and not talk.line.small & _PLACED and form_of(talk) not in ASIDE_OF_THE_GOAL
    named = talk.about.topic or (not talk.before.live and talk.names_anywhere())
    stays = named or _lies_deeper(talk) or talk.speech.heavy()
    return of_the_goal and not stays and climb(talk, "goal")


def _meets(talk: Talk, asked: Asked) -> bool:
    if asked.ladder == "options" and not asked.plainly and not talk.client.options:
        return False
    if _is_time_for(talk, asked.ladder):
        if climb(talk, asked.ladder) or (asked.ladder == "will" and _is_settled(talk)):
            return True
        if not _is_wanting(talk, asked.ladder):
            return asked == Asked("options", True) and talk.react("dry", "short")
    plainly = asked.plainly or (asked.ladder == "will" and talk.speech.last_told()[:1] == ["options"])
    return plainly and talk.react(f"not_yet_{asked.ladder}", "too_early")


def _is_wanting(talk: Talk, ladder: str) -> bool:
    """There is none of it yet: asked for plainly, that is said."""
    if ladder == "will":
        return not step_reached(talk.case, talk.client)
    return ladder == "options" and not talk.client.options


def _lies_deeper(talk: Talk) -> bool:
    """What it is about holds something back."""
    return talk.speech.layer(talk.about.topic or talk.before.live) is not None


def climb(talk: Talk, ladder: str) -> bool:
    """The next rung of the ladder; False where there is none to be said now."""
    rung = talk.speech.rung(ladder)
    if rung is None:
        return ladder != "options" and reveal(talk, talk.speech.hangs_on(ladder))
    if ladder == "will" and not _may_step(talk):
        return False
    last = rung is talk.speech.ladder(ladder)[-1]
    talk.speech.climb(ladder, rung)
    done, way = _REACHED[ladder]
    talk.did = done if last else way
    if ladder == "will" and talk.client.will == 1 and "when" in talk.line.small:
        climb(talk, ladder)
    return True


_REACHED = {"goal": ("goal", "closer"), "options": ("idea", "idea"), "will": ("step", "planned")}


def _is_time_for(talk: Talk, ladder: str) -> bool:
    if ladder == "options":
        return len(talk.client.opened) >= weights.OPENED_FOR_OPTIONS
    return ladder != "will" or talk.client.options > 0


def _is_settled(talk: Talk) -> bool:
    """All of the step is said: what more is asked of it gets a yes."""
    return step_reached(talk.case, talk.client) and talk.react("agreed", "agreed")


def _may_step(talk: Talk) -> bool:
    """Something may be picked once there are ideas; the last rung wants the goal reached and a choice."""
    if talk.client.will < len(talk.case.will) - 1:
        return True
    return goal_reached(talk.case, talk.client) and talk.client.options >= weights.OPTIONS_FOR_A_STEP


def tell(talk: Talk, *, given_back: bool = False) -> None:
    """What is held back under the topic, else its next fact, else what lies nearest elsewhere."""
    topic = talk.about.topic or talk.before.live or talk.speech.next_topic()
    if given_back:  # words given back may be those of any fact; only a name leads away
        topic = topic_of(talk.case, talk.line.content - WEAK - OF_ANY_TALK) or talk.before.live or topic
    pool = "" if given_back else form_of(talk)
    if stay(talk) or (pool not in OF_A_MOMENT and reveal(talk, _held_back(talk, topic))):
        return
    named = talk.names_news(talk.about.topic or talk.before.live, so=pool in OF_THEMSELVES)
    met = bool(pool) and (pool in HYPOTHETICAL or not named) and talk.speech.react(pool)
    nearest = talk.speech.next_layer()
    if nearest and _leads_on(talk):
        if talk.client.trust >= nearest.trust + weights.LED_BY_ANYTHING and reveal(talk, nearest):
            return
        topic = topic if given_back else nearest.topic
    talk.did = "told"
    if given_back and talk.speech.lingers() and talk.speech.react("paused"):
        return
    if met or (not given_back and asks_something_else(talk) and talk.speech.react("unthought")):
        return
    if talk.client.energy <= weights.DRAINS and talk.speech.react("drained"):
        short(talk, topic)
    elif not talk.speech.fact(*_meant(talk, topic), whole=True):
        talk.speech.react("dry")
        _elsewhere(talk)


def _meant(talk: Talk, topic: str) -> tuple[str, int]:
    """The topic and fact that is asked for; where none is named, the one that was told in short just now."""
    match talk.speech.last_told():
        case ["topics", last, at, "short"] if not talk.line.content - WEAK - OF_ANY_TALK:
            return last, int(at)
    return topic, talk.fact(topic)[0]


def stay(talk: Talk) -> bool:
    """After something heavy, what comes next is near it; not where another matter is named, or a fact asked for."""
    heavy = talk.speech.heavy()
    if heavy is None or (
        talk.line.asks and (_turns_away(talk, heavy) or supposes(talk) or asks_others(talk))
    ):
        return False
    talk.did = "told"
    return talk.speech.more()


def _turns_away(talk: Talk, heavy: Layer) -> bool:
    named = talk.about.topic
    given_back = shared(talk.line.content - OF_ANY_TALK, content(heavy.says))
    elsewhere = named != heavy.topic and len(given_back) < _GIVEN_BACK
    return bool(named) and (elsewhere or _asks_a_fact(talk, named))


_GIVEN_BACK = 2  # words of it in a question by which it is that which is asked after


def _held_back(talk: Talk, topic: str) -> Layer | None:
    """What the topic holds back and would tell now; nothing before anything is on the table."""
    on_the_table = talk.about.topic or talk.before.live
    if not on_the_table or talk.about.foreign or _asks_a_fact(talk, topic):
        return None
    besides = named_besides(talk.case, talk.line, topic) if talk.line.asks else []
    return next(filter(None, map(talk.speech.layer, (topic, *besides))), None)


def _leads_on(talk: Talk) -> bool:
    """The question is of no topic in particular, and what is on the table has been told of."""
    live = talk.before.live
    if not live or talk.about.foreign:
        return False
    if talk.about.topic:
        return talk.line.asks and _takes_up_the_rest(talk)
    return talk.fact(live)[0] < 0 and not _stays(talk)


def _takes_up_the_rest(talk: Talk) -> bool:
    """It asks on from the last words of something held back, of which there are no more, and names nothing else."""
    last, topic = talk.speech.last_told(), talk.about.topic
    told_whole = last[:1] == ["layers"] and last[-1] == "more"
    named = topic_of(talk.case, talk.line.content - WEAK - OF_ANY_TALK) or talk.fact(topic)[0] >= 0
    return told_whole and topic == talk.before.live and not named


def _stays(talk: Talk) -> bool:
    """There is more to say of what is on the table, before what lies nearest elsewhere."""
    told = [place for place in talk.before.told if place.startswith(("layers", "topics"))]
    here = list(takewhile(lambda place: place.startswith(f"topics {talk.before.live} "), reversed(told)))
    return bool(told) and len(here) < weights.STAYS


def reveal(talk: Talk, layer: Layer | None) -> bool:
    """Tell what is held back; False where there is nothing."""
    if layer is None:
        return False
    talk.did = "opened"
    talk.speech.open(layer)
    return True


_PLACED = frozenset({"who", "when", "where"})
_FACTUAL = frozenset({*_PLACED, "which", stem("happened")})
"""What is asked for by these is a fact."""


def _asks_a_fact(talk: Talk, topic: str) -> bool:
    """So many of its words are of one fact that it is this which is asked, and not what lies under it."""
    fact, named = talk.fact(topic)
    factual = _FACTUAL & (talk.line.small | talk.line.asked)
    rest = (talk.line.asked or talk.line.content) - _FACTUAL - WEAK
    enough = named >= weights.NAMES_A_FACT or (named > 0 and named == len(rest))
    return bool(factual) and enough and not talk.speech.is_told(topic, fact)


def _elsewhere(talk: Talk) -> None:
    """A fact of another topic: first where something is held back, then in the order of the case."""
    topics = [layer.topic for layer in talk.case.layers if layer.id not in talk.client.opened]
    for topic in (*topics, *talk.case.topics):
        if talk.speech.fact(topic, -1, whole=True):
            return
    anything(talk)


def short(talk: Talk, topic: str = "") -> None:
    """The answer to a closed question, and little more."""
    topic = topic or talk.about.topic or talk.before.live or talk.speech.next_topic()
    talk.did = talk.did or "short"
    if talk.speech.fact(topic, talk.fact(topic)[0], whole=False):
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
    if talk.client.trust >= weights.SHUTS or len(talk.client.opened) >= weights.OPEN_ENOUGH:
        return False
    return talk.react("shut", "shut")


def end(talk: Talk) -> None:
    talk.over = True
    talk.did = "goodbye"
    talk.speech.goodbye(outcome(talk.case, talk.client))
