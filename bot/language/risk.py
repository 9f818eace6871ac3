"""Hears risk in a message: to oneself, to others, abuse now, a medical emergency; or none.

A signpost, not a diagnosis. Named signs are looked for in plain words; a small linear model weighs them
together with the rarer words; a false alarm, gently worded, costs less than a miss.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.linear import LinearModel, shipped
from bot.language.risk_abuse_signs import ABUSE
from bot.language.risk_calm_signs import CALM
from bot.language.risk_harm_signs import OTHERS
from bot.language.risk_medical_signs import MEDICAL
from bot.language.risk_notation import Signs, beginnings
from bot.language.risk_ordinary import ORDINARY
from bot.language.risk_self_signs import SELF
from bot.language.risk_spelling import plain_words

KINDS = ("self", "harm_others", "abuse", "medical")
LONGEST = 1500  # characters read: the rest of a wall of text changes no verdict
SIGNED = -0.35  # margin that is enough once a sign is there
UNSIGNED = 1.2  # margin asked of the words alone

FEW = 7  # a message of so few words that shows no sign tells of none

Found = dict[str, dict[str, str]]  # kind -> group of signs -> the words that showed it

_SUPPORTING = frozenset(["aside", "right now", "in earnest"])
_SIGNS = {"self": Signs(SELF), "harm_others": Signs(OTHERS), "abuse": Signs(ABUSE), "medical": Signs(MEDICAL)}
_CALM = Signs(CALM)


@dataclass(frozen=True, slots=True)
class RiskHeard:
    """The kind of risk, or "none", and the words or the rule that decided."""

    risk: str
    why: tuple[str, ...]


def plain(text: str) -> str:
    return " ".join(word for word in plain_words(text[:LONGEST]) if word != ",")


def signs(said: str) -> Found:
    """For each kind, the groups of signs found in plain words, with the words that showed them."""
    begun = beginnings(said.split())
    found = {kind: hits for kind, groups in _SIGNS.items() if (hits := groups.find(said, begun))}
    if found:
        found["calm"] = _CALM.find(said, begun)
    return found


def is_signed(found: Found) -> bool:
    return any(set(found.get(kind, ())) - _SUPPORTING for kind in KINDS)


def views(said: str) -> dict[str, str]:
    return {"text": " ".join(word for word in said.split() if word not in ORDINARY)}


def rules(found: Found) -> dict[str, float]:
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


def verdict(margins: Mapping[str, float], found: Found) -> str:
    kind, margin = max(margins.items(), key=lambda item: item[1])
    return kind if margin > (SIGNED if is_signed(found) else UNSIGNED) else "none"


def hear_risk(text: str) -> RiskHeard:
    """Whether the message tells of danger now, heard on every message in any state."""
    said = plain(text)
    found = signs(said)
    if not found and said.count(" ") < FEW:
        return RiskHeard("none", ())
    risk = verdict(shipped("risk").margins(views(said), rules(found)), found)
    return RiskHeard(risk, _why(risk, found))


def _why(risk: str, found: Found) -> tuple[str, ...]:
    """The words of the strongest groups of signs; for none, the words that calmed it."""
    if risk == "none":
        return tuple(found.get("calm", {}).values())
    hits = found.get(risk, {})
    shown = [words.strip() for group, words in hits.items() if group not in _SUPPORTING]
    return tuple(dict.fromkeys(shown or [w.strip() for w in hits.values()])) or ("the words together",)
