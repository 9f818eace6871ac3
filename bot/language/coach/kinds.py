"""What one sentence of a coach does, at first sight: asks openly, leads, says back, advises ..."""

from bot.language.coach.sentences import TAGS, Sentence

_BY_WORD = frozenset(["what", "how", "why", "who", "where", "which", "when", "open wh"])


def kind_of(one: Sentence) -> str:
    """The kind of question or statement; the order of the rules is the order of how much they tell."""
    forms = frozenset(form.removeprefix("later ") for form in one.asks)
    if "check" in one.shows:
        return "check"
    if {"foresees", "tag"} <= one.shows and not forms & _BY_WORD:
        return "tagged plan"
    if _ends_in_tag(one, forms):
        return "leading"
    if "scale" in one.shows and "number moved" not in one.shows:
        return "scaling"
    if one.is_question:
        return _question(one, forms)
    if forms:
        return "lead in"  # "suppose it worked.": the question comes after it
    return "leading" if {"surely", "tag"} <= one.shows else _statement(one.shows, len(one.words))


def _ends_in_tag(one: Sentence, forms: frozenset[str]) -> bool:
    """ "You'll tell her, won't you?": the answer is built in, with or without the marks."""
    if len(one.words) <= 3 or " ".join(one.words[-2:]) not in TAGS or forms & _BY_WORD:
        return False
    if one.words[-3] in (",", "-"):
        return True
    turned = any(word in _NO or word.endswith("n't") for word in one.words[:-2])
    return turned != one.words[-2].endswith("n't") and not one.asks and one.words[-3] not in _RUN_ON


_NO = frozenset(["not", "never", "hardly", "no", "nothing", "nobody"])
_RUN_ON = frozenset("what how who where when why which if than as whether that and or but so because".split())


def _question(one: Sentence, forms: frozenset[str]) -> str:
    if _leads(one, forms) or (not forms and one.shows & {"bid", "light bid"}):
        return "leading"
    if "why" in forms:
        return "why"
    if forms & {"asked for", "may you say", "wonder"}:
        return "open"
    if forms & {"how many", "which", "when"}:
        return "closed"
    if forms & _BY_WORD:
        return "open"
    return "tagged" if {"tag", "you are"} <= one.shows else "closed"


def _leads(one: Sentence, forms: frozenset[str]) -> bool:
    if "what about" in one.shows and not any(form.startswith("later") for form in one.asks):
        return True
    return not forms & _BY_WORD and bool("negative" in forms or one.shows & {"thought of", "surely"})


def _statement(shows: frozenset[str], length: int) -> str:
    if "gathering" in shows:
        return "gathering"
    if shows & {"bid", "light bid", "you should", "my own way", "i suggest"}:
        return "advice"
    if "how it works" in shows:
        return "process"
    if "praise" in shows:
        return "praise"
    if "process" in shows and not shows & {"you are", "feeling"}:
        return "process"
    if shows & {"you are", "feeling"}:
        return "said back"
    return "greeting" if "greeting" in shows and length < 7 else "statement"
