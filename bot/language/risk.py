"""Hears risk in a message: to oneself, to others, abuse now, a medical emergency; or none.

A signpost, not a diagnosis. Named signs are looked for in plain words; a small linear model weighs them
together with the rarer words; a false alarm, gently worded, costs less than a miss.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.linear import LinearModel, shipped
from bot.language.risk_abuse_signs import ABUSE
from bot.language.risk_calm_signs import CALM
from bot.language.risk_harm_signs import OTHERS
from bot.language.risk_medical_signs import MEDICAL
from bot.language.risk_notation import compile_signs
from bot.language.risk_ordinary import ORDINARY
from bot.language.risk_self_signs import SELF
from bot.language.risk_spelling import plain_words

KINDS = ("self", "harm_others", "abuse", "medical")
LONGEST = 1500  # characters read: the rest of a wall of text changes no verdict
SIGNED = -0.2  # margin that is enough once a sign is there
UNSIGNED = 1.2  # margin asked of the words alone

Signs = dict[str, dict[str, str]]  # kind -> group of signs -> the words that showed it

_SUPPORTING = frozenset(["aside", "right now", "in earnest"])
_SIGNS: dict[str, dict[str, re.Pattern[str]]] = {
    "self": compile_signs(SELF),
    "harm_others": compile_signs(OTHERS),
    "abuse": compile_signs(ABUSE),
    "medical": compile_signs(MEDICAL),
}
_CALM = compile_signs(CALM)


@dataclass(frozen=True, slots=True)
class RiskHeard:
    """The kind of risk, or "none", and the words or the rule that decided."""

    risk: str
    why: tuple[str, ...]


def plain(text: str) -> str:
    return " ".join(word for word in plain_words(text[:LONGEST]) if word != ",")


def signs(said: str) -> Signs:
    """For each kind, the groups of signs found in plain words, with the words that showed them."""
    found = {kind: _of(groups, said) for kind, groups in _SIGNS.items()}
    found = {kind: hits for kind, hits in found.items() if hits}
    if found:
        found["calm"] = _of(_CALM, said)
    return found


def _of(groups: Mapping[str, re.Pattern[str]], said: str) -> dict[str, str]:
    return {name: match.group() for name, pattern in groups.items() if (match := pattern.search(said))}


def is_signed(found: Signs) -> bool:
    return any(set(found.get(kind, ())) - _SUPPORTING for kind in KINDS)


def views(said: str) -> dict[str, str]:
    return {"text": " ".join(word for word in said.split() if word not in ORDINARY)}


def rules(found: Signs) -> dict[str, float]:
    """The signs as features: each group, how many groups of a kind, and what calms them."""
    named: dict[str, float] = {}
    calm = found.get("calm", {})
    for kind, hits in found.items():
        named |= {f"{kind}: {group}": 1.0 for group in hits}
        strong = len(set(hits) - _SUPPORTING)
        named |= {f"{kind} >= {n}": 1.0 for n in range(1, min(strong, 4) + 1)}
        if kind != "calm":
            named |= {f"{kind} & {group}": 1.0 for group in calm}
            if strong and not set(calm) - {"wants"}:
                named[f"{kind} & no calm"] = 1.0
    return named


def verdict(margins: Mapping[str, float], found: Signs) -> str:
    kind, margin = max(margins.items(), key=lambda item: item[1])
    return kind if margin > (SIGNED if is_signed(found) else UNSIGNED) else "none"


def hear_risk(text: str) -> RiskHeard:
    """Whether the message tells of danger now, heard on every message in any state."""
    said = plain(text)
    found = signs(said)
    rare = views(said)
    if not found and not rare["text"]:
        return RiskHeard("none", ())
    risk = verdict(shipped("risk").margins(rare, rules(found)), found)
    return RiskHeard(risk, _why(risk, found))


def _why(risk: str, found: Signs) -> tuple[str, ...]:
    """The words of the strongest groups of signs; for none, the words that calmed it."""
    if risk == "none":
        return tuple(found.get("calm", {}).values())
    hits = found.get(risk, {})
    shown = [words.strip() for group, words in hits.items() if group not in _SUPPORTING]
    return tuple(dict.fromkeys(shown or [w.strip() for w in hits.values()])) or ("the words together",)
