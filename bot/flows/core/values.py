"""The values a template may name: what was kept, flipped to "you" where it is given back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.flows.core.flow import Stage
from bot.flows.core.scene import Scene
from bot.language.echo import as_you
from bot.language.phrases import clipped

SPOKEN = (
    "goal", "topic", "echo", "whole", "other", "stop", "vague", "chosen", "situation", "tried", "stuck",
    "pick", "action", "obstacle", "then_what", "cue", "why", "takeaway", "idea", "bit",
)  # fmt: skip
"""Kept in the person's words and said back as "you"."""

PLAIN = ("minutes", "sure", "due_words", "now_words", "plan", "zone", "feeling", "kind", "operator", "reads",
         "crisis", "label", "count", "steps", "ideas", "goals", "parked", "reflection", "standing_goal", "on_telegram",
         "reminders", "step", "when_words", "recap", "effect", "condition", "number", "mark",
         "earlier", "learned", "actions", "worked", "progress", "line", "sessions", "next_words",
         "change", "ending", "changed", "evidence", "ahead", "skills", "aim", "coachee", "coach", "must", "place",
         "quiet_from", "quiet_to", "morning", "evening", "days_words", "hours_words",
         "paused_words", "insight", "by_day", "named", "more")  # fmt: skip

DEBRIEF = ("lines", "unsure", "questions", "open", "closed", "settled", "credited", "why", "leading", "stacked",
           "at_once", "mirrored", "echoed", "missed", "affirmed", "advice", "advice_allowed", "words_per_line",
           "stages", "fault", "nearer", "met", "goal", "step", "beyond", "outcome", "opened", "layers", "best",
           "best_did", "next", "practices", "per_question", "open_share", "advice_share")  # fmt: skip
"""The counts of a practice, as practice.debrief has them."""

PRACTICE = ("name", "says", "about", "beyond", "minutes", "feedback", "skill", "case", "verdict", "did", "words",
            "stage", "nearness", "hint", "best", "clients", "better", "part", "topic_word",
            "noticed", "n_seen", "n_beside",
            *(f"n_{field}" for field in DEBRIEF))  # fmt: skip
"""Of a practice: the client, the settings, and what a line was."""

DRILL = ("drill_title", "drill_client", "drill_line", "drill_better", "drill_because", "drill_right", "drill_words",
         "drill_back", "n_answered", "n_held")  # fmt: skip
"""Of a drill: the item, what decided, and what a round came to."""

TERMS = ("term_coachee", "term_coach", "term_objectives", "term_set_by", "term_commits", "term_support", "term_number",
         "term_often", "term_length", "term_ends", "term_ended", "term_agreed", "tick_harm", "tick_concerns",
         "tick_law", "tick_consent")  # fmt: skip
"""The terms of an agreement, and the marks before its exceptions."""

CARD = ("card_topic", "card_about", "card_walk_away", "card_tried", "card_afraid", "card_where", "card_since",
        "card_coach")  # fmt: skip
"""The lines of a preparation card, as they were said."""

_LOOSE_END = re.compile(r"(?:[\s,;]+(?:and|or|but|because|the))?[\s.,;:!?]*$")
"""A template brings its own stop."""

BLANK: dict[str, Any] = dict.fromkeys((*SPOKEN, *PLAIN, *PRACTICE, *DRILL, *TERMS, *CARD), "")
"""Every name that any template may use: a name that is not held is empty, a name not listed is an error."""


@dataclass(frozen=True, slots=True)
class Flipped:
    """Words of theirs that become "you" when a template writes them; most values of a turn are never written."""

    words: str

    def __str__(self) -> str:
        return as_you(self.words)


def values_of(scene: Scene, stage: Stage | None) -> dict[str, Any]:
    """What the stage's templates may name now."""
    values, latest = dict(BLANK), scene.session.latest()
    for name in SPOKEN:
        kept = latest.get(name)
        if kept:
            values[name] = Flipped(_LOOSE_END.sub("", clipped(str(kept))))
    values["minutes"] = scene.given
    for name in ("sure", "plan", "due_words", "feeling", "kind"):
        values[name] = latest.get(name, "")
    if stage is not None and stage.shows:
        values.update(stage.shows(scene))
    return values
