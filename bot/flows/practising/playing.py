"""The talk in the role: a line of the learner's, the client's answer, and what is said about the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.flows.core import course
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held
from bot.flows.practising.marking import chained, compared, marked
from bot.practice.answering import Response, answer
from bot.practice.debrief import Spoken
from bot.practice.feedback import Feedback, feedback
from bot.practice.line import Line

LONGEST = 1000
"""Characters of a line that are heard and kept."""
_RUNNING = 3


def play(scene: Scene, lead: Reply | None = None) -> None:
    """Answer the line as the client, keep it, and say what it was unless that is to wait for the end."""
    case, before = held.case(scene), held.client(scene)
    assert case is not None, "a practice whose case is gone is ended before"
    line = Line(scene.words[:LONGEST], before.last)
    response = answer(case, before, line)
    told = feedback(line, response)
    _keep(scene, line, response, told)
    _speak(scene, response, told, lead)
    if response.over:
        course.follow(scene, "said_goodbye")
        course.ask(scene)


def _keep(scene: Scene, line: Line, response: Response, told: Feedback) -> None:
    under_way = held.practice(scene)
    number = under_way["lines"] + 1
    held.put(scene, "client_before", scene.value("client"))
    held.put(scene, "client", response.client.to_json())
    held.put(scene, "practice", {**under_way, "lines": number})
    held.put(
        scene,
        "practice_line",
        {"number": number, "line": line.text, "before": line.before, "tapped": [], **told.to_values()},
    )
    spoken = Spoken(
        line.text, response.words, told.kind, told.verdict, told.stage, told.did, told.nearness,
        response.client.trust, response.client.energy, told.words, told.part,
    )  # fmt: skip
    held.put(scene, "practice_log", [*(scene.value("practice_log") or ()), spoken.packed()])
    scene.do(
        "keep_practice_line",
        practice=under_way["number"],
        number=number,
        words=line.text,
        says=response.words,
        trust=response.client.trust,
        energy=response.client.energy,
        **{name: value for name, value in told.to_values().items() if name not in ("words", "part")},
    )


def _speak(scene: Scene, response: Response, told: Feedback, lead: Reply | None) -> None:
    """One message: what the line was, apart; then the client under their name. Its buttons belong to the line."""
    scene.session.asked += 1
    values = course.shown(scene, {**held.shows_client(scene), **told.to_values()})
    each = held.practice(scene)["feedback"] == "each" and not _says_so_again(scene)
    said = lead or (_told(scene, response, told, values) if each else None)
    scene.session.release(["practice_retried"])
    rows = line_rows(scene, scene.value("practice_line")) if each and not response.over else ()
    says = scene.utter("practise", "line", "ask", values, rows, said)
    scene.replies.append(replace(says, apart=True))
    if is_nearly_over(scene) and not response.over and not scene.count("practise", "line", "time_is_up"):
        scene.say("practise", "line", "time_is_up", values)


def say_again(scene: Scene, lead: Reply) -> None:
    """The client's last words once more; the buttons of the line before them come along, since the old ones go."""
    scene.session.asked += 1
    judged = scene.value("practice_line")
    each = held.practice(scene)["feedback"] == "each"
    rows = line_rows(scene, judged) if judged and each else ()
    shown = course.shown(scene, held.shows_client(scene))
    scene.replies.append(replace(scene.utter("practise", "line", "ask", shown, rows, lead), apart=True))


def _says_so_again(scene: Scene) -> bool:
    """Unsure for the third time running: that was said twice, and saying it once more helps nobody."""
    latest = held.log(scene)[-_RUNNING:]
    return len(latest) == _RUNNING and all(one.verdict == "unsure" for one in latest)


def _told(scene: Scene, response: Response, told: Feedback, values: dict[str, Any]) -> Reply:
    """After another try the line is marked alone, with one better line to compare the two with."""
    retried = scene.value("practice_retried")
    if not retried or retried["verdict"] != "weak" or "better_line" in retried.get("tapped", ()):
        return marked(scene, told, response.words, values)
    better = compared(scene, retried, "retried", beside=scene.words)
    return chained([marked(scene, told, "", values, briefly=True), *([better] if better else [])])


def line_rows(scene: Scene, last: dict[str, Any]) -> Rows:
    """For a weak line another try and a better one; of any verdict the reason, an objection, and feedback later."""
    asked, tapped = scene.session.asked, last["tapped"]
    if last["verdict"] == "unsure":
        return ()
    always = (("why_so", "disagree"), ("feedback_later",))
    offered = (("try_again", "better_line"), *always) if last["verdict"] == "weak" else always
    rows = (tuple(Button(one, asked) for one in row if one not in tapped) for row in offered)
    return tuple(row for row in rows if row)


def is_nearly_over(scene: Scene) -> bool:
    """The minutes that were chosen have gone by on the clock; nobody is cut off."""
    under_way = held.practice(scene)
    gone = scene.now - datetime.fromisoformat(under_way["began"])
    return gone.total_seconds() >= (int(under_way["minutes"]) - 1) * 60
