"""What the rules find in a goal statement, each finding with a name: the reasons the ear can give."""

from bot.language import goal_words as kinds
from bot.language.clauses import Said, Wish, sentences, skip_fillers

Findings = dict[str, float]

_DET = frozenset("the a an this that these those some any every all each both our my his her their your its of".split())
_OTHER = (kinds.PERSON | kinds.GROUP | kinds.THIRD) - {"hr", "it", "finance", "his", "hers", "their", "theirs", "him"}
_CAUSE = frozenset(
    """get getting make making have having force persuade persuading convince convincing teach want wanting need like
    love wish hope expect see seeing let encourage push motivate ask asking helping help bring bringing for that if
    wants train""".split()
)
_MUST_TO = frozenset(
    "must should ought needs need has have would could might shall can will to finally actually just start".split()
)
_LESS = tuple(tuple(one.split()) for one in kinds.LESS_PHRASES)
_LESS_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _one in _LESS:
    _LESS_BY_FIRST.setdefault(_one[0], []).append(_one)
_BEFORE_LESS = frozenset("to be do i can how should we could just please is become more help me have myself us that".split())
_BIG = frozenset("hundred hundreds thousand thousands million millions billion decades".split())
_TENS = frozenset("fifteen twenty thirty forty fifty sixty seventy eighty ninety ten twelve".split())
_ASKS_COACH = frozenset("you you're your yours you'd you'll".split())
_ALSO = frozenset("also plus separately additionally secondly besides both another other alongside else".split())
_COUNTED = frozenset("two three four five couple few several".split())
_THINGS = frozenset("things topics items goals bits matters issues questions asks subjects points".split())
_ORDINALS = frozenset("first second third firstly secondly thirdly then after next".split())
_DONT_KNOW = tuple(
    tuple(one.split())
    for one in (
        "don't know", "no idea", "no clue", "not sure", "haven't a clue", "the foggiest", "can't think", "nothing comes",
        "nothing springs", "you tell me", "not really", "don't really know", "haven't thought", "not certain",
        "what do people", "up to you", "whatever you", "can't put my finger", "gone blank", "mind is blank", "drawn a blank",
        "my mind", "can't say", "couldn't say", "couldn't tell", "to be told", "told to", "was told", "made me", "sent me",
        "booked this", "booked me", "signed me", "hard to say", "where to start", "where to begin", "have to think",
        "need to think", "nothing in particular", "nothing really", "anything really", "didn't know", "haven't got", "no goal",
    )
)  # fmt: skip


def starts_less(words: tuple[str, ...], at: int, last: int) -> bool:
    """Whether a wish for less begins here: "get rid of ..."."""
    return any(words[at : at + len(one)] == one for one in _LESS_BY_FIRST.get(words[at], ()) if at + len(one) <= last)


def rule_findings(heard: Said, shape: list[str], wished: list[Wish]) -> Findings:
    """Every finding, most of them 0 or 1."""
    found: Findings = {}
    words = heard.words
    _negative(found, words, wished)
    _other(found, words, shape, wished)
    _scale(found, words, shape, wished)
    _vague(found, words, shape, wished)
    _several(found, words, shape)
    _none(found, words, shape, wished)
    return found


def _step(found: Findings, name: str, count: float, *marks: int) -> None:
    for mark in marks:
        if count >= mark:
            found[f"{name}>={mark}"] = 1.0


def _negative(found: Findings, words: tuple[str, ...], wished: list[Wish]) -> None:
    for wish in wished:
        at = wish.first
        while at < wish.last - 1 and words[at] in _BEFORE_LESS and not starts_less(words, at, wish.last):
            at += 1
        if at < wish.last and starts_less(words, at, wish.last):
            found["less_head"] = 1.0
            found["less_head_voiced" if wish.voiced else "less_head_bare"] = 1.0
            rest = words[at:wish.last]
            if "and" in rest and any(w in {"start", "have", "get", "begin", "let", "actually"} for w in rest):
                found["less_and_then"] = 1.0
            if not any(word in kinds.WH for word in rest):
                found["less_head_plain"] = 1.0
        tail = words[max(wish.first, wish.last - 4) : wish.last]
        if {"gone", "anymore", "rid"} & set(tail) or ("any" in tail and {"more", "longer"} & set(tail)):
            found["less_tail"] = 1.0
    if {"instead", "rather"} & set(words):
        found["instead"] = 1.0
    if any(starts_less(words, at, len(words)) for at in range(len(words)) if words[at] not in {"not", "no", "don't"}):
        found["less_anywhere"] = 1.0


def _other(found: Findings, words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> None:
    count = len(words)
    for at, word in enumerate(words):
        is_other = word in _OTHER or shape[at] == "qname"
        if not is_other:
            continue
        before = _before(words, at)
        after = at + 1
        while after < count and (words[after] in {"finally", "just", "actually", "really", "all", "both"}):
            after += 1
        follow = words[after] if after < count else ""
        if follow in {"needs", "must", "should", "ought", "has", "have", "need", "could", "would"}:
            found["other_must"] = 1.0
            if after + 2 < count and words[after + 1] in {"to", "do", "learn"}:
                found["other_must_to"] = 1.0
        if before in _CAUSE and follow == "to":
            found["cause_other_to"] = 1.0
        if before in _CAUSE:
            found[f"cause_{before}"] = 1.0
        if before in {"get", "make", "making", "getting", "have", "let", "see"} and follow and follow[0].isalpha():
            found["make_other_do"] = 1.0
        if follow == "to" or (follow.endswith("ing") and len(follow) > 4):
            found["other_to"] = 1.0
            if after + 1 < count and starts_less(words, after + 1, count):
                found["other_less"] = 1.0
        if after + 1 < count and starts_less(words, after, count) and follow not in {"no", "not", "off", "out"}:
            found["other_less"] = 1.0
        if before in kinds.SAY or (before in {"to", "with"} and at > 2 and _any_before(words, at, kinds.SAY)):
            found["say_to_other"] = 1.0
    for wish in wished:
        head = wish.first + (words[wish.first] in _DET)
        window = range(head, min(head + 4, wish.last))
        if any(words[i] in _OTHER or shape[i] == "qname" for i in window):
            own = any(words[i] in {"i", "i'll", "i'd", "how", "what"} for i in window)
            found["other_near_head" if not own else "other_near_own"] = 1.0
        if words[head] in _OTHER or shape[head] == "qname":
            found["other_heads_wish"] = 1.0
    for i in range(count - 1):
        if words[i] in kinds.WH and words[i + 1] in {"i", "i'll", "i'd", "to", "do", "i'm"}:
            found["how_i"] = 1.0
            break


def _before(words: tuple[str, ...], at: int) -> str:
    """The word that governs a person: "get ALL the consultants" is governed by "get"."""
    steps = 0
    at -= 1
    while at >= 0 and steps < 4 and (words[at] in _DET or words[at] in kinds.ALL or steps and words[at] not in _CAUSE):
        at -= 1
        steps += 1
    return words[at] if at >= 0 else "^"


def _any_before(words: tuple[str, ...], at: int, wanted: frozenset[str]) -> bool:
    return any(word in wanted for word in words[max(0, at - 5) : at])


def _scale(found: Findings, words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> None:
    horizon = sum(word in kinds.HORIZON for word in words)
    alls = sum(word in kinds.ALL for word in words)
    _step(found, "horizon", horizon, 1, 2)
    _step(found, "all", alls, 1, 2, 3)
    count = len(words)
    for at, word in enumerate(words):
        if word in kinds.ALL and any(w in kinds.ORGANISATION or w in kinds.GROUP for w in words[at + 1 : at + 4]):
            found["whole_organisation"] = 1.0
        if word in kinds.ALL and any(w in kinds.HORIZON for w in words[at + 1 : at + 4]):
            found["whole_life"] = 1.0
        if word in {"years", "year"} and at and (words[at - 1].isdigit() or words[at - 1] in _TENS):
            found["many_years"] = 1.0
        if word in _BIG or (word.replace(",", "").isdigit() and len(word) >= 3):
            found["large_number"] = 1.0
        if word == "from" and any(w in {"to", "through", "until", "till", "right"} for w in words[at + 2 : at + 12]):
            found["from_to"] = 1.0
        if word in {"rest", "remainder"} and words[at + 1 : at + 2] == ("of",):
            found["rest_of"] = 1.0
        if word == "next" and at + 2 < count and words[at + 2] in {"years", "decades", "generation"}:
            found["next_years"] = 1.0
    for wish in wished:
        at = wish.first + (words[wish.first] == "to")
        if at < wish.last and words[at] in kinds.GRAND:
            found["grand_head"] = 1.0
        if at < wish.last and words[at] in {"become", "be", "becoming", "get", "go"}:
            if any(w in kinds.GRAND_AIMS for w in words[at + 1 : at + 6]):
                found["become_grand"] = 1.0
    _step(found, "grand_aim", sum(word in kinds.GRAND_AIMS for word in words), 1, 2)
    _step(found, "grand", sum(word in kinds.GRAND for word in words), 1, 2)
    if any(word in kinds.SCOPE_DOWN for word in words):
        found["scope_down"] = 1.0
    if any(word in kinds.NEAR for word in words):
        found["near"] = 1.0


def _vague(found: Findings, words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> None:
    content = [w for w in words if w[0].isalpha() and kind_is_content(w)]
    loose = sum(w in kinds.TRAITS or w in kinds.LOOSE or w in kinds.MOODS for w in content)
    share = loose / len(content) if content else 0.0
    found["loose_share"] = share
    if share > 0.99 and content:
        found["all_loose"] = 1.0
    concrete = sum(
        name in {"qwh", "qdecide", "qmake", "qsay", "qmade", "qnear", "xnum", "xlarge", "qname"} for name in shape
    )
    if not concrete:
        found["nothing_concrete"] = 1.0
    _step(found, "concrete", concrete, 2, 4, 6)
    length = sum(w[0].isalnum() for w in words)
    for mark in (2, 4, 7, 12):
        if length <= mark:
            found[f"words<={mark}"] = 1.0
    _step(found, "words", length, 20, 35)
    for wish in wished:
        at = wish.first + (words[wish.first] == "to")
        if at < wish.last and words[at] in {"be", "feel", "become", "being", "feeling", "becoming", "get", "stay"}:
            near = words[at + 1 : at + 5]
            if any(w in kinds.MOODS or w in kinds.COMPARATIVE or w in kinds.TRAITS for w in near):
                found["be_mood"] = 1.0
        part = [w for w in words[wish.first : wish.last] if w[0].isalpha() and kind_is_content(w)]
        if part and all(w in kinds.TRAITS or w in kinds.LOOSE or w in kinds.MOODS for w in part):
            found["loose_wish"] = 1.0
        if any(w in kinds.COMPARATIVE for w in words[wish.first : wish.first + 4]):
            found["comparative_wish"] = 1.0


_EMPTY = kinds.SELF | kinds.WE | frozenset(
    """a an the this that these those to of in on at for with from by about into over up down out and or but so
    because than as is are was be been being am it it's that's there there's do does have has had you your yours would
    could can will just only also then too please want need like love wish hope i'm feel get got really very quite
    bit more all when where how what who work on around something some any thing things is it ok well yeah today
    session think guess suppose be become""".split()
)  # fmt: skip


def kind_is_content(word: str) -> bool:
    return word not in _EMPTY


def _several(found: Findings, words: tuple[str, ...], shape: list[str]) -> None:
    parts = _parts(words)
    heads = [_head(words, shape, first, last) for first, last in parts]
    goals = sum(head in {"qwh", "qdecide", "qmake", "qsay", "qless", "qgrand", "base"} for head in heads)
    things = sum(head in {"thing", "qmade"} for head in heads)
    _step(found, "goal_parts", goals, 1, 2, 3)
    _step(found, "thing_parts", things, 2, 3)
    _step(found, "goals_or_things", goals + things, 2, 3, 4)
    _step(found, "parts", len(parts), 2, 3, 5)
    topics: set[str] = set()
    fresh = 0
    for first, last in parts:
        here = {topic for word in words[first:last] for topic in kinds.TOPIC_OF.get(word, ())}
        if here and not here & topics:
            fresh += 1
        topics |= here
    _step(found, "fresh_topics", fresh, 2, 3)
    _step(found, "topics", len(topics), 2, 3, 4)
    present = set(words)
    if present & _ALSO:
        found["also"] = 1.0
    if {"and"} <= present and present & {"also", "separately", "then"}:
        found["and_also"] = 1.0
    _step(found, "ordinals", len(present & _ORDINALS), 1, 2)
    if any(words[i] in _COUNTED and words[i + 1] in _THINGS for i in range(len(words) - 1)):
        found["counted_things"] = 1.0
    _step(found, "and", words.count("and"), 1, 2, 3)
    _step(found, "comma", words.count(","), 1, 2, 3)
    said = sentences(words)
    begun = [_head(words, shape, first, last) for first, last in said]
    same = max((begun.count(head) for head in begun), default=0)
    _step(found, "alike_sentences", same, 2, 3)


_SPLIT = frozenset(", ; : . ! ? … and plus also then & - \u2013 \u2014".split())


def _parts(words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Stretches between commas, stops and joining words, at least two words long (or one at a list's end)."""
    parts: list[tuple[int, int]] = []
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or words[at] in _SPLIT:
            if at > first:
                parts.append((first, at))
            first = at + 1
    return parts


def _head(words: tuple[str, ...], shape: list[str], first: int, last: int) -> str:
    at = skip_fillers(words, first, last)
    if at < last and words[at] == "to":
        at += 1
    if at >= last:
        return ""
    if words[at] in {"the", "a", "an", "my", "our", "some", "another"}:
        return "thing"
    return shape[at]


def _none(found: Findings, words: tuple[str, ...], shape: list[str], wished: list[Wish]) -> None:
    if any(wish.voiced for wish in wished):
        found["voiced"] = 1.0
    else:
        found["unvoiced"] = 1.0
        if sum(word in kinds.STORY for word in words) >= 1:
            found["unvoiced_story"] = 1.0
    if any(words[at : at + len(one)] == one for at in range(len(words)) for one in _DONT_KNOW if words[at] == one[0]):
        found["dont_know"] = 1.0
    _step(found, "story", sum(word in kinds.STORY for word in words), 1, 2, 3)
    if any(word in _ASKS_COACH for word in words):
        found["you"] = 1.0
    heads = [_head(words, shape, wish.first, wish.last) for wish in wished]
    for head in heads:
        found[f"head_{head}"] = 1.0
    if not heads:
        found["no_words"] = 1.0
