"""Reality: the person sees their situation afresh; topics follow what was said (playbook §4a)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.flows.flow import Event, Flow
from bot.flows.scene import Scene
from bot.language.echo import as_you, tidy
from bot.language.phrases import clipped, without_opener

OPENING_UP = 12
"""Words a turn, on average, from which someone is opening up and a deeper probe is fitting."""
GIVEN_BACK = 18
"""At most so many words of each answer in the summary."""

_CLAUSE_END = re.compile(r",? (?:and|but|so|because|then)\b|[,;.]\s")
_NONE = re.compile(r"\s*(?:none|nothing|not (?:much|yet|a thing))\b", re.IGNORECASE)
_ALWAYS = re.compile(
    r"\b(always|never|every ?time|everyone|nobody|no one|all the time|constantly)\b", re.IGNORECASE
)
_MUST = re.compile(r"\bi (?:really |just )?(should|must|have to|ought to|shouldn't|mustn't)\b", re.IGNORECASE)
_CANNOT = re.compile(
    r"\bi (?:just |really )?(can't|cant|cannot|couldn't|can not)\b(?! wait| stand| help)", re.IGNORECASE
)
_MIND_READING = re.compile(
    r"\b(?:he|she|they|everyone|people|my \w+)(?:'s| is| are| all)?(?: just| probably| clearly| obviously)? "
    r"(?:thinks?|hates?|doesn't care|don't care|doesn't respect|doesn't want|don't want|looks? down|judg)",
    re.IGNORECASE,
)


def _answer(event: Event) -> str:
    words: str = event.model.words
    return words


def _room(event: Event) -> bool:
    """One tell-tale word is followed at most twice a session, and not in ten minutes."""
    scene: Scene = event.model
    return scene.minutes > 10 and len(scene.session.values("probe")) < (1 if scene.minutes < 30 else 2)


def always_or_never(event: Event) -> bool:
    return _room(event) and bool(_ALWAYS.search(_answer(event))) and not event.model.has("instance")


def mind_read(event: Event) -> bool:
    return _room(event) and bool(_MIND_READING.search(_answer(event))) and not event.model.has("seen")


def a_must(event: Event) -> bool:
    return _room(event) and bool(_MUST.search(_answer(event))) and not event.model.has("rule")


def a_cannot(event: Event) -> bool:
    return _room(event) and bool(_CANNOT.search(_answer(event))) and not event.model.has("cannot")


def wide_picture_only(event: Event) -> bool:
    """No one instance told yet, and there is time for one."""
    scene: Scene = event.model
    return (
        scene.minutes >= 20 and not scene.has("instance") and scene.value("kind") not in ("decision", "event")
    )


def opening_up(event: Event) -> bool:
    """They have been telling more than asked: one deeper question may follow (and only one)."""
    scene: Scene = event.model
    told = [
        len(kept.words.split()) for kept in scene.session.kept if kept.name in ("situation", "tried", "stuck")
    ]
    return (
        scene.minutes >= 20 and bool(told) and sum(told) / len(told) >= OPENING_UP and not scene.has("deeper")
    )


def others_in_it(event: Event) -> bool:
    """What is in the way is somebody's doing: their own part has not been looked at."""
    stuck = f" {event.model.value('stuck', '') or ''} ".lower()
    has_other = any(
        word in stuck
        for word in (" he ", " she ", " they ", " my boss", " them ", " him ", " her ", "nobody")
    )
    return event.model.minutes >= 20 and has_other and not event.model.has("own_part")


def nothing_told(event: Event) -> bool:
    """Everything was skipped or answered with nothing: there is nothing to sum up."""
    return not any(event.model.value(name) for name in ("situation", "tried", "stuck"))


def by_kind(scene: Scene) -> str:
    """The kind of goal decides what is looked for."""
    kind = scene.value("kind", "other")
    return f"ask_{kind}" if kind in ("conversation", "decision", "event", "habit", "finding_out") else "ask"


def summary(scene: Scene) -> dict[str, Any]:
    """Three things in their words, short enough to check at a glance."""
    return {name: _given_back(scene, name) for name in ("situation", "tried", "stuck")}


def keep_told(name: str) -> Callable[[Scene], None]:
    """Keep what was told; "nothing" is an answer and is kept as none."""

    def takes(scene: Scene) -> None:
        nothing = (
            scene.heard.intents & {"nothing_more", "no"} or _NONE.match(scene.words)
        ) and scene.heard.count < 4
        scene.keep(name, "" if nothing else scene.words)

    return takes


def _given_back(scene: Scene, name: str) -> str:
    kept = scene.session.held(name)
    if kept is None or not kept.value:
        return ""
    words = as_you(tidy(clipped(str(kept.value))))
    told = ""
    for sentence in re.split(r"(?<=[.!?])\s|\n", words):
        if told and len(f"{told} {sentence}".split()) > GIVEN_BACK:
            break
        told = f"{told} {sentence}".strip()
    return _within(_sentences(without_opener(told)), GIVEN_BACK)


def _sentences(told: str) -> str:
    """Each with its capital: people on phones leave them out."""
    return re.sub(r"(?<=[.!?]\s)[a-z]", lambda match: match.group().upper(), told)


def _within(told: str, limit: int) -> str:
    """As much as fits, ended where a clause ends if there is such a place past a few words."""
    words = told.split()
    if len(words) <= limit:
        return told.rstrip(" .!?,;:") + "."
    cut = " ".join(words[:limit])
    clauses = [match.start() for match in _CLAUSE_END.finditer(cut)]
    fitting = [at for at in clauses if cut[:at].count(" ") >= limit // 3]
    return f"{cut[: fitting[-1]]}." if fitting else cut.rstrip(" ,;:") + " …"


def probed(event: Event) -> None:
    """Count a follow-up on a tell-tale word."""
    event.model.keep("probe", event.model.state, "")


def add_missing(scene: Scene) -> None:
    """What was missing is kept beside the rest."""
    scene.keep("missing", scene.words)


# fmt: off
STAGES = [
    dict(name="situation",    fills=["situation"], rests_on=["agreed"], asks=by_kind, reflects=True),
    dict(name="one_occasion", fills=["instance"],  reflects=True, on_enter=[probed]),
    dict(name="instance",     fills=["instance"],  reflects=True),
    dict(name="seen",         fills=["seen"],      reflects=True, on_enter=[probed]),
    dict(name="whose_rule",   fills=["rule"],      reflects=True, on_enter=[probed]),
    dict(name="what_makes",   fills=["cannot"],    reflects=True, on_enter=[probed]),
    dict(name="tried",        fills=["tried"],     reflects=True, takes=keep_told("tried")),
    dict(name="stuck",        fills=["stuck"],     reflects=True, takes=keep_told("stuck")),
    dict(name="own_part",     fills=["own_part"],  reflects=True),
    dict(name="deeper",       fills=["deeper"],    asks=by_kind, reflects=True),
    dict(name="sum_up",       expects="yes_no", choices=["thats_it", "not_quite"], shows=summary,
         means={"yes": "thats_it", "no": "not_quite", "maybe": "not_quite"}, takes=add_missing, reflects=True),
    dict(name="missing",      takes=add_missing, reflects=True),
]

TOLD = ["situation", "one_occasion", "instance", "seen", "whose_rule", "what_makes"]
TRANSITIONS = [
    # trigger     source          dest            guard
    ["answer",    "situation",    "one_occasion", always_or_never],
    ["answer",    "situation",    "seen",         mind_read],
    ["answer",    "situation",    "whose_rule",   a_must],
    ["answer",    "situation",    "instance",     wide_picture_only],
    ["answer",    TOLD,           "tried"],
    ["answer",    "tried",        "stuck"],
    ["answer",    "stuck",        "what_makes",   a_cannot],
    ["answer",    "stuck",        "own_part",     others_in_it],
    ["answer",    "stuck",        "deeper",       opening_up],
    ["answer",    "stuck",        "done",         nothing_told],
    ["answer",    "stuck",        "sum_up"],
    ["answer",    "own_part",     "deeper",       opening_up],
    ["answer",    "own_part",     "sum_up"],
    ["answer",    "deeper",       "sum_up"],
    ["thats_it",  "sum_up",       "done"],
    ["not_quite", "sum_up",       "missing"],
    ["answer",    "sum_up",       "done"],
    ["answer",    "missing",      "done"],
    ["skip",      "sum_up",       "done"],
    ["skip",      "missing",      "done"],
]
# fmt: on

FLOW = Flow("reality", STAGES, TRANSITIONS)
