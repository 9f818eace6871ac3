"""Which explanation belongs to a verdict, for whoever asks why."""

from __future__ import annotations

from collections.abc import Mapping

_OF_REASONS = {
    "why_closed": "closed closed_now one_closed",
    "why_advice": "advice planted whose_idea own_story",
    "why_leading": "leading",
    "why_stacked": "stacked",
    "why_why": "why",
    "why_subject": "stock loose leans for_any met_leaning",
    "why_no_question": "no_question speech",
    "why_echo": "echo copied",
    "why_words": "beside guessed turned",
    "why_mirror": "no_mirror comforts asks long",
    "why_fault": "still_not still_vague still_at_fault changes_them as_wide which_one towards_what whose_part "
    "met_otherwise as_goal",
    "why_skipped": "skipped",
}
_NAMES = {reason: name for name, reasons in _OF_REASONS.items() for reason in reasons.split()}
_OF_DRILLS = {"which_part": "why_part", "coaching_or_mentoring": "why_side"}


def explained(drill: str, answer: Mapping[str, str]) -> str:
    """The name of the words (prompts/en/drill/judged.j2) that say how the verdict came about."""
    found = _NAMES.get(answer.get("reason", ""))
    if found:
        return found
    if drill in _OF_DRILLS:
        return _OF_DRILLS[drill]
    return "why_held" if answer.get("verdict") == "held" else "why_unsure"
