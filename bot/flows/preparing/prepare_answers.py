"""What a preparation knows already, and what it keeps of an answer."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.goal_choice import numbered
from bot.flows.core.incoming import Choice
from bot.flows.core.scene import Scene
from bot.flows.preparing.prepare_card import FROM_STEPS, LINES, body_now, lines_of, name_of, save
from bot.flows.preparing.prepare_hear import parted
from bot.language.goals import hear_goal
from bot.language.phrases import clipped

_SHRUGGED = re.compile(
    r"^\W*(?:well |um+ |i(?:'m| am) )*(?:not (?:really )?sure|don't (?:really )?know|no idea)\b",
    re.IGNORECASE,
)
"""What comes after is told beside the point: what of it they would bring is asked."""
_POINTS = re.compile(
    r"^\W*(?:yes,? )?(?:it's |it is )?(?:that|this|the same)(?: one| again)?(?:,? please)?\W*$", re.I
)
"""Points at the one topic that was offered."""
_THEIRS_TO_DO = re.compile(
    r"\b(?:should(?:n't)?|needs? to|must|ought|ha(?:s|ve) to|to "
    r"(?:stop|start|finally|just|see|listen|change|understand|do|be|take|let|give|treat|respect)|would|won't|doesn't|never|always|keeps?|stops?)\b",
    re.IGNORECASE,
)
"""What somebody else would have to do differently."""
_OWN_TO_SETTLE = re.compile(
    r"^\W*(?:(?:i'd (?:like|love|want)|i want|to|be(?:ing)? able)\W+)*(?:know(?:ing)?|clarity|clear(?:er)?|clearness|"
    r"decid(?:e|ing)|a decision|find(?:ing)? out|sure|understand(?:ing)?|whether|if) "
    r"(?:[\w']+ ){0,4}?(?:i(?:'m|'d|'ve)?|me|my|mine|myself)\b",
    re.IGNORECASE,
)
"""Knowing what they themselves want is theirs, whoever comes into it."""
_PLACES = re.compile(
    r"\b(?:half|halfway|middle|mid|between|start|beginning|bottom|top|low|high|lower|higher|up|down|nowhere|almost|nearly|"
    r"far|close|near|far|way|scale|early|zero|square one|nothing|most|mostly|first|end)\b",
    re.IGNORECASE,
)
"""A place on the scale told in words, and no number."""
NAMING = 6
"""Words up to which an answer may be naming a topic that was offered."""
OFFERED = 3
WAYS = ("someone_else", "negative", "too_big", "none_stated")
"""Faults that a topic is asked about, in this order; the others are met by what they would walk away with."""
WISHED = ("someone_else", "negative")
"""Faults that the wish to walk away with is asked about."""
NARROWED_TOPIC = ("none_stated", "too_big")
"""Where the reframe brings another topic, and not yet what they would walk away with."""
MOST = 7
"""Questions of a preparation; a reframe, and a number asked for once more, are among them."""
OF_THE_SESSION = {"about": "why", "tried": "tried"}
"""Lines that the session under way has heard already, where its goal is the topic."""


def known_topics(scene: Scene) -> list[str]:
    """What may be the topic: today's goal, the standing goal, the last session's, those put by."""
    under_way = [scene.value("goal")] if scene.has("agreed") else []
    last = [value for record in scene.book.records[-1:] for value in _listed(record.body.get("goal"))[-1:]]
    parked = [goal.words for goal in scene.book.parked]
    found = [str(one) for one in (*under_way, scene.book.standing_goal, *last, *parked) if one]
    return list(dict.fromkeys(found))[:OFFERED]


def last_score(scene: Scene) -> float | None:
    """Where they put themselves last, 0 to 10."""
    for record in reversed(scene.book.records):
        for value in reversed(_listed(record.body.get("progress"))):
            if isinstance(value, int | float):
                return value
    return None


def _listed(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [] if value is None else [value]


# What is heard.


def note_asked(scene: Scene) -> None:
    """That this question was answered, so that it can be gone back to, and counted."""
    scene.keep("card_at", scene.state, "")


def has_room(scene: Scene) -> bool:
    """Whether one more question leaves room for the last one."""
    last = 0 if scene.has(name_of("coach")) else 1
    return len(scene.session.values("card_at")) + last < MOST


def hear_line(scene: Scene) -> None:
    """The answer, and whatever else was told along with it, each on its line."""
    note_asked(scene)
    keep_parts(scene, parted(scene.words, scene.state))
    save(scene)


def keep_parts(scene: Scene, told: dict[str, str]) -> None:
    """The line asked for as it is now told; another only if nothing stands there yet."""
    for line, words in told.items():
        if line == "where":
            scene.keep(name_of(line), hear_number(scene, words))
        elif line == scene.state or not scene.has(name_of(line)):
            scene.keep(name_of(line), words)


def hear_number(scene: Scene, words: str) -> float | str:
    """The number that was said; a place on the scale told in other words stays in those words."""
    scale = scene.heard.scale
    if scale is None:
        number = words.split()[0].split("/")[0] if words.split() else ""
        return float(number) if number.isdecimal() and 0 <= int(number) <= 10 else words
    return scale


def hear_score(scene: Scene) -> None:
    note_asked(scene)
    pressed = scene.incoming.of if isinstance(scene.incoming, Choice) else None
    told = pressed if pressed is not None else hear_number(scene, scene.words)
    unplaced = isinstance(told, str) and not _PLACES.search(told)
    if unplaced and not scene.has("card_unplaced") and has_room(scene):
        scene.keep("card_unplaced", True, "")
        return
    scene.keep(name_of("where"), None if unplaced else told)
    save(scene)


def hear_topic(scene: Scene) -> None:
    """One of those that were known, or another, with all that comes along."""
    if scene.state == "again":
        start_over(scene)
    note_asked(scene)
    known = known_topics(scene)
    at = _picked(scene, known)
    if at is not None:
        _take_known(scene, known[at])
    else:
        told = parted(scene.words, "topic")
        _weigh(scene, told.pop("topic", ""))
        keep_parts(scene, told)
    save(scene)


def _picked(scene: Scene, known: list[str]) -> int | None:
    if isinstance(scene.incoming, Choice):
        at = scene.incoming.of
        return at if at is not None and at < len(known) else None
    if (
        len(known) == 1
        and ("yes" in scene.heard.intents or _POINTS.match(scene.words))
        and scene.heard.count <= NAMING
    ):
        return 0
    return numbered(scene.words, len(known), known) if known and scene.heard.count <= NAMING else None


def _take_known(scene: Scene, topic: str) -> None:
    scene.keep(name_of("topic"), topic)
    if scene.has("agreed") and topic == str(scene.value("goal")):
        for line, name in OF_THE_SESSION.items():
            if scene.value(name) and not scene.has(name_of(line)):
                scene.keep(name_of(line), scene.value(name))


def _weigh(scene: Scene, topic: str) -> None:
    """The topic as it was told, and what the ear hears in it."""
    if not topic:
        return
    goals = hear_goal(topic).spans.get("goals", ())
    scene.keep(name_of("topic"), topic)
    scene.keep("card_goals", [clipped(one, 80) for one in goals])
    if _SHRUGGED.match(topic):
        scene.keep("card_fault", "none_stated")
    else:
        _keep_fault(scene, topic, (*WAYS, "multiple"))


def _keep_fault(scene: Scene, words: str, faults: tuple[str, ...]) -> None:
    """The first that is heard for sure; several things are a list, which speaks for itself."""
    heard = hear_goal(words)
    found = [one for one in faults if one in heard.labels and (heard.sure or one == "multiple")]
    if faults is WISHED and _OWN_TO_SETTLE.match(words):
        found = []
    if found[:1] == ["someone_else"] and not _THEIRS_TO_DO.search(words):
        found = found[1:]  # "the new team lead role" has others in it, and asks nothing of them
    scene.keep("card_fault", found[0] if found else "")
    for name in ("other", "stop"):
        if found and heard.spans.get(name):
            scene.keep(f"card_{name}", clipped(heard.spans[name][0], 80))


def choose(scene: Scene) -> None:
    """One of several topics, by button, number or words; or another wording altogether."""
    note_asked(scene)
    goals = scene.value("card_goals", [])
    at = scene.incoming.of if isinstance(scene.incoming, Choice) else numbered(scene.words, len(goals), goals)
    chosen = goals[at] if at is not None and at < len(goals) else scene.words
    if "one_thing" not in scene.heard.intents:
        scene.keep(name_of("topic"), chosen)
    scene.keep("card_fault", "")
    save(scene)


def hear_wish(scene: Scene) -> None:
    """What they would walk away with, weighed as a goal is."""
    hear_line(scene)
    wish = scene.value(name_of("walk_away"))
    if wish and not scene.has("card_narrowed"):
        _keep_fault(scene, str(wish), WISHED)


def hear_narrowed(scene: Scene) -> None:
    """What the reframe brought: the topic where none was named, else what they would walk away with."""
    note_asked(scene)
    line = "topic" if scene.value("card_fault") in NARROWED_TOPIC else "walk_away"
    told = parted(scene.words, line)
    if told.get(line):
        scene.keep(name_of(line), told.pop(line))
    keep_parts(scene, told)
    save(scene)


def start_over(scene: Scene) -> None:
    """A new card: nothing of the old one is carried along."""
    forget_answers(scene)
    scene.do("keep_paper", kind="card", body={})


def load(scene: Scene) -> None:
    """The kept card's lines as answers, also those that were left out, so that none is asked for again."""
    forget_answers(scene)
    lines = lines_of(scene)
    ready = bool(body_now(scene).get("ready"))
    for line in LINES:
        if line in lines or ready:
            scene.keep(name_of(line), lines.get(line, FROM_STEPS if line == "since" else None), "")


def forget_answers(scene: Scene) -> None:
    """The paper stays; what the session held of it goes."""
    scene.session.release([kept.name for kept in scene.session.kept if kept.name.startswith("card_")])
