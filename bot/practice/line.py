"""What a learner's line is: its kind as the client and the feedback take it, heard with the client's last words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from bot.language.coach.kinds import kind_of
from bot.language.coach.sentences import Sentence, sentences
from bot.language.coach_lines import CoachHeard, hear_coach
from bot.language.phrases import is_instruction
from bot.practice import besides
from bot.practice.clefts import as_statements
from bot.practice.ladders import Asked, asked_for
from bot.practice.scale import names_a_number, names_a_scale
from bot.practice.turns_of_phrase import signs
from bot.practice.wording import content, small, stems

KINDS = (
    "open", "closed", "settling", "scaling", "leading", "stacked", "why", "why_value", "reflection", "summary",
    "affirmation", "advice", "permission", "contracting", "aim", "safety", "refer", "end", "filler", "insult",
    "swap", "unclear",
)  # fmt: skip
"""The kinds of line, the most telling first where one is several; `settling` is a closed question with a good use."""

QUESTIONS = frozenset({"open", "closed", "settling", "scaling", "leading", "stacked", "why", "why_value"})
_LOOKS_LIKE = {
    "advice": "advice", "open": "open", "closed": "closed", "leading": "leading", "said back": "reflection",
    "praise": "affirmation",
}  # fmt: skip
_SAID_BACK = {"reflection", "summary"}
LONGEST = 1000
_IN_SHORT = re.compile(
    r"^\W*(?:(?:so|and|but|because)\b\W*)*(?:nobody|no one|everybody|everyone|always|never|only|not|still|both|alone|"
    r"too|all of|half of|as if|like|just)\b(?: [\w']+){1,7}\W*$",
    re.IGNORECASE,
)
"""A reflection without its "you": "nobody else could"."""
_ASKING = frozenset("what how why who whom whose which when where".split())
_YES_OR_NO = re.compile(
    r"^\W*(?:(?:and|so|but|ok|or)\b\W*)*(?:did|do|does|is|are|was|were|has|have|had|can|could|will|would)n?'?t? "
    r"(?:you|u|he|she|it|they|we|that|this|there|your|ur|his|her|their|the|some\w+|any\w+|every\w+|no\w+)\b",
    re.IGNORECASE,
)
_SORRY = re.compile(r"^\W*(?:i'?m |so )?sorry\b[^.?!]*[.!] (?=\w)", re.IGNORECASE)
_FACT = re.compile(
    r"(?:and |so |but )?(?:when|who|where|since when) (?:is|are|was|were|did|does|do|has|have|else|knows?)\b",
    re.I,
)
_FEW = 2
_BARE_CHECK = 5


@dataclass(frozen=True)
class Line:
    """A learner's line with the client's words before it.

    coach: the labels of the labelling guide, the stage, and whether the ear is sure.
    told, asked: stems of what it states and of what it asks about.
    """

    words: str
    before: str = ""

    @cached_property
    def text(self) -> str:
        return " ".join(self.words[:LONGEST].split())

    @cached_property
    def coach(self) -> CoachHeard:
        return hear_coach(self.before, self.text)

    @cached_property
    def parts(self) -> list[Sentence]:
        return as_statements(sentences(self.text))

    @cached_property
    def signs(self) -> dict[str, str]:
        return signs(self.text.replace("’", "'"))

    @cached_property
    def told(self) -> frozenset[str]:
        return stems(
            word for part in self.parts if not part.is_question for word in part.words if word[0].isalpha()
        )

    @cached_property
    def asked(self) -> frozenset[str]:
        return stems(
            word for part in self.parts if part.is_question for word in part.words if word[0].isalpha()
        )

    @cached_property
    def content(self) -> frozenset[str]:
        """Stems of what it is about; "sorry, that came out wrong" before a question is about nothing."""
        return content(_SORRY.sub("", self.text))

    @cached_property
    def small(self) -> frozenset[str]:
        """Who, when, now: small words of its questions tell one fact of a topic from another, never topics."""
        asked = [part.text for part in self.parts if part.is_question]
        return small(" ".join(asked) or self.text)

    @cached_property
    def seeks(self) -> tuple[Asked, ...]:
        """Which part of the way to a step it asks for in so many words."""
        if "rehearse" in self.signs:
            return (Asked("will", False),)
        labels = {"open", "closed"} & set(self.coach.labels)
        unmarked = labels and not self.asks and "cleft" not in self.signs
        return asked_for([replace(part, mark="?") for part in self.parts[:1]] if unmarked else self.parts)

    @cached_property
    def asks(self) -> bool:
        """Whether it leaves the client a question to answer."""
        return any(part.is_question for part in self.parts)

    @cached_property
    def asks_openly(self) -> bool:
        return "open" in self.coach.labels and not {"leading", "stacked", "why"} & set(self.coach.labels)

    @cached_property
    def says_back(self) -> bool:
        """Whether it holds a statement about the client, whatever else it does."""
        return any(part.shows & {"you are", "feeling"} for part in self.parts if not part.is_question)

    @cached_property
    def kind(self) -> str:
        """One of KINDS."""
        return next(kind for kind in self._kinds() if kind)

    @property
    def stage(self) -> str:
        return self.coach.stage

    def _kinds(self) -> tuple[str, ...]:
        """Of all that it may be, what comes first is believed."""
        labels, unheard = self._meant()
        return (
            *self._by_signs(labels),
            *self._question(labels),
            *self._by_labels(labels, unheard),
            self._by_form(),
            "closed" if _YES_OR_NO.search(self.text) else "",
            "filler" if besides.passes_time(self) else "",
            "unclear",
        )

    def _meant(self) -> tuple[set[str], bool]:
        """What the ear called it, put right by the line's own form; and whether the ear could not tell."""
        labels = set(self.coach.labels)
        if "affirmation" in labels and not self._praises():
            labels = labels - {"affirmation"} | {"reflection"}
        if labels <= {*_SAID_BACK, "advice"} and self._asks_a_fact():
            labels = {"closed"}
        elif self._only_asks() and labels - _SAID_BACK:
            labels -= _SAID_BACK
        if "cleft" in self.signs and "open" in labels and not self.asks:
            labels = labels - {"open"} | {"reflection"}
        if labels == {"open"} and not self.asks and any("i suggest" in part.shows for part in self.parts):
            labels = {"advice"}
        asks_nothing = labels == {"open"} and not self._asks_anyhow()
        unheard = not self.coach.sure or not labels - {"other"} or asks_nothing
        if besides.is_guess(self) or (unheard and besides.gives_back(self)):
            labels = labels - {"advice", "information"} | {"reflection"}
        return labels, unheard

    def _asks_anyhow(self) -> bool:
        """A question by its form or its words, or a bidding: without any of these nothing is asked."""
        return (
            self.asks
            or not _ASKING.isdisjoint(self.text.lower().split())
            or is_instruction(self.text.lower())
        )

    def _by_signs(self, labels: set[str]) -> tuple[str, ...]:
        """Words that say by themselves what the line is."""
        end = "end" if besides.ends(self) else ""
        return (
            "unclear" if not self.content and not any(map(str.isalpha, self.text)) else "",
            "insult" if besides.insults(self, labels) else "",
            "swap" if "swap" in self.signs or besides.speaks_as_client(self, labels) else "",
            "safety" if "safety" in self.signs and self.asks else "",
            "permission" if self._asks_leave() else "",
            "refer" if "refer" in self.signs else "",
            "open" if "rehearse" in self.signs else "",
            end if not besides.BIDS.search(self.text) else "",
            "unclear" if "way out" in self.signs else "",
            "filler" if self.signs.keys() & {"sympathy", "cheer", "lost"} else "",
            "scaling" if "how sure" in self.signs else "",
            "closed" if "ever" in self.signs else "",
            "filler" if "small talk" in self.signs else "",
            "contracting" if "would suit" in self.signs and self._contracts() else "",
            "advice" if "advice" in labels or "own way" in self.signs else "",
            end,
            "aim" if "aim" in self.signs else "",
            "open" if self.signs.keys() & {"invites", "asks again", "what is it"} else "",
            "contracting" if self._contracts() else "",
            "settling" if "sits" in self.signs else "",
            "settling" if labels & {"closed", "reflection"} and self._only_checks() else "",
        )

    def _by_labels(self, labels: set[str], unheard: bool) -> tuple[str, ...]:
        """What the ear called it, where no word says so."""
        return (
            "summary" if "summary" in labels else "",
            "filler" if "empty" in self.signs else "",
            "reflection" if "reflection" in labels else "",
            "reflection" if unheard and self._says_in_short() else "",
            "open" if "open" in labels and not besides.only_thanks(self) else "",
            "affirmation" if besides.only_thanks(self) else "",
            "affirmation" if "affirmation" in labels else "",
            "settling" if "closed" in labels and self._settles() else "",
            "closed" if "closed" in labels else "",
            "settling" if "information" in labels and self._fixes() else "",
            "reflection" if "information" in labels and besides.is_of_them(self) else "",
            "contracting" if "information" in labels else "",
        )

    def _says_in_short(self) -> bool:
        """ "Nobody else could": given back without its "you"; "just quit" bids."""
        bids = any(kind_of(part) == "advice" for part in self.parts)
        return not self.asks and not bids and bool(_IN_SHORT.search(self.text))

    def _asks_leave(self) -> bool:
        """To offer something, or to ask."""
        return "offer" in self.signs or (bool({"permission", "asks leave"} & set(self.signs)) and self.asks)

    def _praises(self) -> bool:
        """What gives back a fact and names nothing good in it is a reflection."""
        return any("praise" in part.shows for part in self.parts)

    def _counts_something_else(self) -> bool:
        """ "Ten years is a lot, what do you want today?" asks for no number, nor does a line that names none."""
        if names_a_scale(self.text):
            return False
        return bool(self.seeks) or not names_a_number(self.text)

    def _starts_small(self) -> bool:
        """ "And then? What did you do?" is one question."""
        asked = [part for part in self.parts if part.is_question]
        return len(asked) == _FEW and len(asked[0].words) <= _FEW

    def _only_asks(self) -> bool:
        """Nothing but questions in the form of one: "so you're proud of it?" is none."""
        parts = [part for part in self.parts if part.is_question or content(part.text)]
        return bool(parts) and all(map(_is_plainly_asked, parts))

    def _asks_a_fact(self) -> bool:
        """ "When was the last time you turned one down", with no mark after it."""
        first = self.parts[0] if len(self.parts) == 1 else None
        return first is not None and self._only_asks() and bool(_FACT.match(first.text))

    def _question(self, labels: set[str]) -> tuple[str, ...]:
        return (
            "stacked"
            if "stacked" in labels and not self._starts_small() and not besides.trails(self)
            else "",
            "leading" if "leading" in labels else "",
            "scaling" if "scaling" in labels and not self._counts_something_else() else "",
            ("why_value" if "value" in self.signs else "why")
            if "why" in labels or "how come" in self.signs
            else "",
        )

    def _settles(self) -> bool:
        """To confirm, contract, end or fix a time: what a closed question is for (playbook §8)."""
        return bool({"check", "settle"} & set(self.signs)) or self._fixes()

    def _fixes(self) -> bool:
        """Asks for a choice or a time: "which of them presses most?", whatever frame was set before it."""
        sought = {one.ladder for one in self.seeks}
        named = any("which" in part.asks for part in self.parts) or not self._only_asks()
        return "will" in sought or ("goal" in sought and named)

    def _contracts(self) -> bool:
        """How it works here, or the time that is left, and whether that suits them."""
        told = any(kind_of(part) == "process" for part in self.parts if not part.is_question)
        agreed = told and bool(self.signs.keys() & {"suits", "sits"})
        return (
            "time left" in self.signs or agreed or ("would suit" in self.signs and besides.sets_a_frame(self))
        )

    def _only_checks(self) -> bool:
        return "check" in self.signs and len(self.text.split()) <= _BARE_CHECK

    def _by_form(self) -> str:
        """Where no label was heard: what its first sentence looks like, if it looks like anything."""
        forms = (_LOOKS_LIKE.get(kind_of(part), "") for part in self.parts)
        return next(filter(None, forms), "")


def _is_plainly_asked(part: Sentence) -> bool:
    return part.is_question and bool(part.asks) and not any(form.startswith("later") for form in part.asks)
