"""What the rules find in a goal statement, each finding with a name: the reasons the ear can give."""

from bot.language.clauses import Wish
from bot.language.goal.less import less_findings
from bot.language.goal.lists import list_findings
from bot.language.goal.none import none_findings
from bot.language.goal.people import people_findings
from bot.language.goal.scale import Findings, scale_findings, vague_findings


def rule_findings(
    words: tuple[str, ...],
    shape: list[str],
    wished: list[Wish],
    core: tuple[str, ...],
    core_shape: list[str],
    core_wishes: list[Wish],
) -> Findings:
    """Every finding, most of them 0 or 1; none for a message without words."""
    if not core:
        return {"no_words": 1.0}
    found: Findings = {}
    for look in (people_findings, less_findings, scale_findings, vague_findings, list_findings):
        found.update(look(core, core_shape, core_wishes))
    found.update(none_findings(words, shape, wished))
    return found
