"""Hears risk in a message: to oneself, to others, abuse now, a medical emergency; or none.

A signpost, not a diagnosis. Named signs are looked for in plain words; a small linear model weighs them
together with the rarer words; a false alarm, gently worded, costs less than a miss.
"""

from dataclasses import dataclass

from bot.language.goal.shape import kind_of as shape_of
from bot.language.linear import LinearModel, shipped
from bot.language.risks.abuse_control import ABUSE_CONTROL
from bot.language.risks.abuse_signs import ABUSE_HARM
from bot.language.risks.calm_signs import CALM, CALMING, OUTRIGHT
from bot.language.risks.everyday import EVERYDAY, PLAIN_REASONS
from bot.language.risks.harm_signs import OTHERS
from bot.language.risks.medical_signs import MEDICAL
from bot.language.risks.notation import Signs, beginnings
from bot.language.risks.self_signs import SELF_WISHES
from bot.language.risks.self_ways import SELF_WAYS
from bot.language.risks.spelling import plain_words
from bot.language.risks.themes import dangers, themes

KINDS = ("self", "harm_others", "abuse", "medical")
LONGEST = 1500  # characters read: the rest of a wall of text changes no verdict
FEW = 6  # a message of fewer words that shows no sign tells of none
ENOUGH = -0.05  # log-odds from which the likeliest kind is the best guess
CLEAR = 1.0  # log-odds from which a session is stopped
UNSIGNED = 4.0  # more is asked where all signs only support others, and of `self` without any; no other is clear then
ASIDE = 1.35  # more, where all that shows it is what somebody else cannot do
THREAT = 0.5  # more for harm to others: a plan with a day and a person in it looks like a threat

Found = dict[str, dict[str, str]]  # kind -> group of signs -> the words that showed it
Ear = dict[str, Signs]  # kind, or "calm" -> the signs listened for

SIGNS: dict[str, dict[str, tuple[str, ...]]] = {
    "self": {**SELF_WISHES, **SELF_WAYS, "everyday": EVERYDAY["self"]},
    "harm_others": {**OTHERS, "everyday": EVERYDAY["harm_others"]},
    "abuse": {**ABUSE_HARM, **ABUSE_CONTROL, "everyday": EVERYDAY["abuse"]},
    "medical": {**MEDICAL, "everyday": EVERYDAY["medical"]},
    "calm": {**CALM, **PLAIN_REASONS},
}
_EAR: Ear = {kind: Signs(groups) for kind, groups in SIGNS.items()}
_OUTRIGHT = Signs(OUTRIGHT)
_OTHERS = ("he", "she", "they", "you", "nobody")
_SUPPORTING = frozenset(["aside", "everyday", "right now", "in earnest"])


@dataclass(frozen=True, slots=True)
class RiskHeard:
    """The kind of risk, or "none", and the words or the rule that decided.

    sure: enough to stop a session for. In a set of messages half of which tell of danger the best guess
    is the right one to give; in a session hardly one in a thousand does, so more is asked there.
    """

    risk: str
    why: tuple[str, ...]
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is weighed: the plain words, the signs found in them, and what they are about."""

    said: str
    found: Found
    about: frozenset[str]


def hear_risk(text: str) -> RiskHeard:
    """Whether the message tells of danger now, heard on every message in any state."""
    words = plain_words(text[:LONGEST])
    found = signs(" ".join(words), beginnings(words), _EAR)
    if not found and len(words) < FEW:
        return RiskHeard("none", ())
    heard = evidence(words, found)
    risk, sure = weighed(shipped("risk"), heard)
    return RiskHeard(risk, _why(risk, found), sure)


def evidence(words: list[str], found: Found) -> Evidence:
    return Evidence(" ".join(words), found, frozenset(themes(set(words))))


def signs(said: str, begun: frozenset[str], ear: Ear) -> Found:
    """For each kind, the groups of signs found in plain words, with the words that showed them."""
    found = {kind: hits for kind in KINDS if (hits := ear[kind].find(said, begun))}
    if found:
        found["calm"] = ear["calm"].find(said, begun)
    return found


def views(heard: Evidence) -> dict[str, str]:
    return {"text": heard.said, "outline": " ".join(map(shape_of, heard.said.split()))}


def rules(heard: Evidence) -> dict[str, float]:
    """The signs as features: each group, how many groups of a kind, what calms them; and the themes."""
    named = {f"about {theme}": 1.0 for theme in heard.about}
    calm = heard.found.get("calm", {})
    for kind, hits in heard.found.items():
        named |= {f"{kind}: {group}": 1.0 for group in hits}
        strong = len(set(hits) - _SUPPORTING)
        named |= {f"{kind} >= {n}": 1.0 for n in range(1, min(strong, 4) + 1)}
        if kind != "calm":
            named |= {f"{kind} & {group}": 1.0 for group in calm}
            if strong and not set(calm) - {"wants"}:
                named[f"{kind} & no calm"] = 1.0
    return named


def verdict(model: LinearModel, heard: Evidence) -> str:
    """The best guess."""
    return weighed(model, heard)[0]


def weighed(model: LinearModel, heard: Evidence) -> tuple[str, bool]:
    """The kind of most weight, if that is enough, else what was said outright; and whether it is clear."""
    if not heard.found and (heard.said.count(" ") + 1 < FEW or not dangers(set(heard.about))):
        return "none", False
    margins = model.margins(views(heard), rules(heard))
    kind, margin = max(margins.items(), key=lambda item: item[1])
    outright = _outright(heard)
    if margin > ENOUGH:
        return kind, outright != "none" or margin > _clear(kind, heard)
    return outright, outright != "none"


def _clear(kind: str, heard: Evidence) -> float:
    """The log-odds from which it is clear enough to stop a session."""
    shown = heard.found.get(kind, {})
    if _SUPPORTING.issuperset(shown):
        return CLEAR + UNSIGNED if shown or kind == "self" else float("inf")
    another = kind == "abuse" and _of_another(heard.said, set(shown.values()))
    return CLEAR + (kind == "harm_others") * THREAT + another * ASIDE


def _of_another(said: str, shown: set[str]) -> bool:
    """All that shows it is what "she" or "they" cannot do: mostly somebody who could hardly refuse an offer."""
    return len(shown) == 1 and any(
        f"{who} {words}" in said for words in shown for who in _OTHERS if "cant" in words
    )


def _outright(heard: Evidence) -> str:
    """Better a false alarm than a miss: plain words are believed where nothing in the message calms them."""
    if not heard.found or CALMING & set(heard.found["calm"]):
        return "none"
    said = _OUTRIGHT.find(heard.said, beginnings(heard.said.split()))
    return next((kind for kind in KINDS if kind in said), "none")


def _why(risk: str, found: Found) -> tuple[str, ...]:
    """The words of the clearest signs; for none, the words that calmed it."""
    if risk == "none":
        return tuple(found.get("calm", {}).values())
    hits = found.get(risk, {})
    shown = [words for group, words in hits.items() if group not in _SUPPORTING]
    return tuple(dict.fromkeys(shown or hits.values())) or ("the words together",)
