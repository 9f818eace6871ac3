"""What an agreement holds: its terms as they are heard, kept on the person's page, and shown."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.values import values_of
from bot.flows.series.agreement_checks import CHECKS, ends, is_own, often_in
from bot.language.echo import tidy
from bot.language.phrases import clipped

TERMS = ("coachee", "coach", "objectives", "set_by", "commits", "support", "number", "often", "length", "ends",
         "exceptions", "agreed")  # fmt: skip
"""In the order in which they are asked (playbook §6)."""
TERM_BUTTONS = {f"term_{name}": name for name in TERMS if name != "agreed"}
"""Button -> the term it changes; each works whenever pressed."""
EXCEPTIONS = ("harm", "concerns", "law", "consent")
"""Where confidentiality ends, each ticked by itself (playbook §9)."""
OBJECTIVES = 3
IN_A_ROW = 3
MARKS = {True: "☑", False: "☐"}

UNREAD = frozenset({"gibberish", "other_language"})
NAMES = ("coachee", "coach")
"""Of any language, and spelt as they are."""

_READ = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|ok(?:ay)?|sure|i(?:'ve)?|i have|they(?:'re| are)|that(?:'s| is))\W+)*"
    r"(?:yes|yeah|yep|ok(?:ay)?|all|every(?:thing| one of them)?|understood|understand|read|agreed?|fine|clear|tick)\b",
    re.IGNORECASE,
)
_LIST = re.compile(r"\s*(?:;|\n|(?:^|\s)\d{1,2}[.)]\s)\s*")
_LENGTH = re.compile(
    r"\b(?:(?:half|three quarters of|quarter of) an hour|an hour(?: and a (?:half|quarter))?|one hour|two hours"
    r"|\d{1,3}(?:\.5)? ?(?:-| )?(?:min(?:ute)?s?|hours?|hrs?))\b",
    re.IGNORECASE,
)


def paper_now(scene: Scene) -> dict[str, Any]:
    """The agreement as it stands, with what this very turn changed."""
    changed = [effect.values["body"] for effect in scene.effects if effect.name == "keep_paper"]
    return dict(changed[-1] if changed else scene.book.papers.get("agreement", {}))


def keep_term(scene: Scene, name: str, value: Any) -> None:
    """Keep one term, in the session and at once on the page; what was agreed before wants a new yes."""
    scene.keep(f"term_{name}", value, "")
    body = {**paper_now(scene), name: value}
    if name != "agreed":
        body.pop("agreed", None)
    scene.do("keep_paper", kind="agreement", body=body)


def is_complete(scene: Scene) -> bool:
    return all(is_settled(paper_now(scene), name) for name in TERMS)


def is_settled(paper: dict[str, Any], name: str) -> bool:
    """Whether this term was answered or left out; of the exceptions each wants its tick."""
    if name == "exceptions" and paper.get(name) and not paper.get("exceptions_left"):
        return set(paper[name]) >= set(EXCEPTIONS)
    return name in paper


def load(scene: Scene) -> None:
    """Take what the page holds into the session, so that it is not asked again."""
    paper = paper_now(scene)
    scene.session.release([f"{kind}_{name}" for kind in ("term", "missed") for name in TERMS])
    scene.session.release(["term_only", "left_open", "asked_unticked"])
    for name in TERMS:
        if is_settled(paper, name):
            scene.keep(f"term_{name}", paper[name], "")


def take_term(scene: Scene, name: str) -> None:
    """Keep what was said for the term that was asked, and what came along for later ones."""
    words = clipped(" ".join(scene.words.split()), 300)
    if not any(letter.isalnum() for letter in words):
        return
    value = heard_as(scene, name, words)
    if name in ("number", "often", "length"):
        _along(scene, words)
    if value is None:
        _missed(scene, name)
        return
    if name == "coach":
        keep_term(scene, "own", is_own(words))
    keep_term(scene, name, value)
    if name == "objectives" and value and not scene.book.standing_goal:
        scene.do("standing_goal", words=value[0])


def _missed(scene: Scene, name: str) -> None:
    """Not to be kept as it was said: asked once more, then the line is left open."""
    if not scene.has(f"missed_{name}"):
        scene.keep(f"missed_{name}", True, "")
        return
    keep_term(scene, name, [] if name in ("objectives", "exceptions") else "")
    scene.keep("left_open", name, "")


def is_missed(scene: Scene, name: str) -> bool:
    """Whether the answer that just came could not be kept."""
    kept = scene.session.held(f"missed_{name}")
    return kept is not None and kept.turn == scene.session.turn


def is_left_open(scene: Scene) -> bool:
    """Whether a line was left open for want of an answer, in this very turn."""
    kept = scene.session.held("left_open")
    return kept is not None and kept.turn == scene.session.turn


def heard_as(scene: Scene, name: str, words: str) -> Any:
    """The term as it is kept; None where it must be asked again."""
    if scene.heard.intents & UNREAD and name not in NAMES:
        return None
    if name == "coach" and is_own(words):
        return words
    if name in CHECKS:
        return CHECKS[name](words)
    match name:
        case "objectives":
            return _objectives(scene, words)
        case "ends":
            return ends(words, scene.heard.when.due, scene.now)
        case "exceptions":
            return list(EXCEPTIONS) if _READ.match(words) and "no" not in scene.heard.intents else None
        case _:
            return words


def _objectives(scene: Scene, words: str) -> list[str] | None:
    """Up to three; None when there are more, so that they choose."""
    found = [clipped(tidy(piece)) for piece in _LIST.split(scene.words) if tidy(piece)]
    if len(found) < 2 and "multiple" in scene.heard.goal.labels:
        found = [clipped(tidy(goal)) for goal in scene.heard.goal.spans.get("goals", ())] or found
    return found if 0 < len(found) <= OBJECTIVES else None


def _along(scene: Scene, words: str) -> None:
    """How often and how long, told along with the number, are not asked again."""
    length = _LENGTH.search(words)
    for name, told in (("often", often_in(words)), ("length", length and length.group())):
        if told and not scene.has(f"term_{name}"):
            keep_term(scene, name, told)


def label_pressed(scene: Scene) -> str:
    """The label of the button that was pressed, as the person read it."""
    choice = scene.incoming
    labels = [
        label
        for shown in scene.session.recent
        for _, label, trigger, asked, of in shown.buttons
        if isinstance(choice, Choice) and (trigger, asked, of) == (choice.trigger, choice.asked, choice.of)
    ]
    return labels[-1] if labels else ""


def show(scene: Scene) -> None:
    """The whole agreement as one message, with a button for each term."""
    scene.say("agreement", "show", "ask", shows_terms(scene), term_rows())


def term_rows() -> Rows:
    found = tuple(Button(trigger) for trigger in TERM_BUTTONS)
    rows = tuple(found[at : at + IN_A_ROW] for at in range(0, len(found), IN_A_ROW))
    return (*rows, (Button("send_agreement"),))


def shows_terms(scene: Scene) -> dict[str, Any]:
    """Every term by its name; what is left out is empty."""
    paper = paper_now(scene)
    terms = {f"term_{name}": paper.get(name, "") for name in TERMS}
    return {
        **values_of(scene, None),
        **terms,
        **ticks(scene),
        "term_objectives": "; ".join(paper.get("objectives") or ()),
        "term_ended": paper.get("ended", ""),
    }


def ticks(scene: Scene) -> dict[str, str]:
    ticked = paper_now(scene).get("exceptions") or ()
    return {f"tick_{name}": MARKS[name in ticked] for name in EXCEPTIONS}
