"""Looking back on the sessions themselves: a review after every third, and the ending of a series (playbook §6)."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken
from bot.flows.core.values import values_of
from bot.flows.series import record
from bot.flows.series.agreement_terms import paper_now
from bot.flows.series.next_session import set_to
from bot.language.phrases import clipped

EVERY = 3
KEPT_AS = "review"
"""The paper that says after which session a look back was last offered."""
LAST = {"changed": "changed", "evidence": "evidence", "ahead": "ahead"}
"""State of the ending -> what its answer is kept as."""


def is_due(scene: Scene) -> bool:
    """After every third session that had something in it, and after the last that was agreed on."""
    return scene.session.number > 0 and (_since_offered(scene) >= EVERY or _is_last(scene))


def _since_offered(scene: Scene) -> int:
    """Sessions held since a look back was last offered, this one included."""
    last = int(scene.book.papers.get(KEPT_AS, {}).get("session", 0))
    now = scene.session.number
    return 1 + sum(last < one.session < now for one in record.filled(scene))


def _is_last(scene: Scene) -> bool:
    """As many sessions as were agreed on have been held since."""
    paper = paper_now(scene)
    return str(scene.session.number - paper.get("before", 0)) == str(paper.get("number", ""))


def offer(scene: Scene) -> Reply | None:
    """Said after the goodbye, with a button that works whenever pressed; nothing waits for it."""
    if not is_due(scene):
        return None
    number = scene.session.number
    last = _is_last(scene)
    scene.do("keep_paper", kind=KEPT_AS, body={"session": number})
    values = {**values_of(scene, None), "number": number}
    rows = ((Button("look_back", of=number),),)
    return scene.utter("review", "offer", "last" if last else "ask", values, rows)


def about(scene: Scene, session: int | None) -> None:
    """Which session's record the answers go to; the last one's when none is named."""
    kept = record.filled(scene)
    found = session if session is not None else kept[-1].session if kept else None
    scene.session.release([*LAST, "ended"])
    scene.keep("looks_back", found, "")


def takes_nothing(scene: Scene) -> None:
    """What is said belongs to the series, not to a session."""


def save_helps(event: Event) -> None:
    _into_line(event.model, "worked", event.model.words)


def save_change(event: Event) -> None:
    _into_line(event.model, "change", event.model.words)


def save_last(event: Event) -> None:
    """What changed, how it shows, what is next: one line of the record, grown answer by answer."""
    scene: Scene = event.model
    scene.keep(LAST[scene.state], clipped(" ".join(scene.words.split())), "")
    _into_line(scene, "ending", "; ".join(told for _, told in _told(scene)))


def _told(scene: Scene) -> list[tuple[str, str]]:
    return [(name, str(scene.value(name))) for name in LAST.values() if scene.value(name)]


def _into_line(scene: Scene, line: str, words: str) -> None:
    one = scene.book.record(scene.value("looks_back"))
    if one is None or not words.strip():
        return
    lines = {**record.lines_of(one), line: clipped(" ".join(words.split()), record.LONGEST)}
    scene.do("save_record", session=one.session, body={**one.body, "lines": lines})


def ended(event: Event) -> None:
    """The series is over: no next session stands, and nothing asks for one."""
    scene: Scene = event.model
    scene.keep("ended", True, "")
    if scene.book.next_session:
        set_to(scene, None)
    if paper_now(scene).get("agreed"):
        day = spoken(f"{scene.now:%Y-%m-%d}", record.LONG_AGO)
        scene.do("keep_paper", kind="agreement", body={**paper_now(scene), "ended": day})


def over(scene: Scene, went_on: bool) -> Reply:
    """The last word: a goodbye to the series, or on to the next session; `went_on` when they said so."""
    if scene.value("ended"):
        told = dict(_told(scene))
        values = {**values_of(scene, None), **dict.fromkeys(LAST.values(), ""), **told}
        return scene.utter("review", "end", "ended" if told else "ended_bare", values)
    return scene.utter("review", "end", "going_on" if went_on else "left")


def shows(scene: Scene) -> dict[str, Any]:
    return {"number": scene.value("looks_back") or ""}


LEAVING = {"skip": "skip", "dont_know": "skip", "nothing_more": "skip", "stop": "leave_it_there",
           "pause": "leave_it_there"}  # fmt: skip
WAITS: dict[str, Any] = dict(takes=takes_nothing, shows=shows, bare=4, bare_no=2)

# fmt: off
STAGES = [
    dict(name="helps", means=LEAVING, **WAITS),
    dict(name="change", means={**LEAVING, "no": "skip"}, **WAITS),
    dict(name="onward", choices=["keep_going", "end_series"], **{**WAITS, "bare": 6},
         means={"yes": "keep_going", "carry_on": "keep_going", "stop": "end_series", "skip": "keep_going"}),
    dict(name="changed", means=LEAVING, **WAITS),
    dict(name="evidence", means=LEAVING, **WAITS),
    dict(name="ahead", means=LEAVING, **WAITS),
]

TRANSITIONS = [
    # trigger       source       dest
    dict(trigger="answer", source="helps",    dest="change",   before=save_helps),
    dict(trigger="answer", source="change",   dest="onward",   before=save_change),
    ["keep_going",  "onward",   "done"],
    ["end_series",  "onward",   "changed"],
    ["answer",      "onward",   "done"],
    dict(trigger="answer", source="changed",  dest="evidence", before=save_last),
    dict(trigger="answer", source="evidence", dest="ahead",    before=save_last),
    dict(trigger="answer", source="ahead",    dest="done",     before=[save_last, ended]),
    ["skip",        "helps",    "change"],
    ["skip",        "change",   "onward"],
    ["skip",        "onward",   "done"],
    ["skip",        "changed",  "ahead"],
    ["skip",        "evidence", "ahead"],
    dict(trigger="skip",           source="ahead", dest="done", before=ended),
    ["leave_it_there", ["helps", "change"], "done"],
    dict(trigger="leave_it_there", source=["changed", "evidence", "ahead"], dest="done", before=ended),
]
# fmt: on

FLOW = Flow("review", STAGES, TRANSITIONS)
