"""What a goal is about (so that Reality knows what to look for), and the moves that are no fault."""

import re

from bot.language.clauses import Said, said, wishes
from bot.language.goal import words as kinds
from bot.language.goal.people import is_other
from bot.language.goal.shape import shapes

KINDS_OF_GOAL = ("conversation", "decision", "event", "habit", "finding_out", "other")
MOVES = ("borrowed", "others_decide", "vent", "verdict")

_TALK = frozenset(
    """say saying tell telling ask asking raise raising talk talking conversation chat convo discuss discussing
    reply replying respond answer email emailing text texting message letter feedback negotiate negotiating
    apologise apologize explain explaining confront propose break word wording words speak speaking bring
    approach decline refuse invite persuade thank script phrase sentence ring call phone""".split()
)
_DECIDE = frozenset(
    "decide deciding decision choose choosing choice pick picking whether if weigh or accept which settle".split()
)
_EVENT = frozenset(
    """interview exam exams viva presentation speech talk pitch meeting wedding funeral appraisal audition
    match race concert gig show test panel conference workshop toast eulogy hearing tribunal inspection
    performance recital session lesson class party ceremony launch demo defence defense chairing chair trip
    appointment assembly retrospective retro stand-up standup kickoff marathon tournament oral festival
    induction inset away-day""".split()
)
_HABIT = frozenset(
    """routine habit habits sleep bed bedtime morning mornings evenings every daily weekly nightly exercise gym
    run running walk walking swim swimming smoking smoke vaping drinking drink wine sugar snacking snacks
    scrolling phone procrastinating procrastination overtime overwork workload hours late weekend weekends
    stop stopping quit cut less fewer reduce diet eating eat weight practice practise revision revise study
    studying time-management screen gaming coffee yoga guitar reading schedule timetable week nails
    late-night energy stress burnout load juggling inbox organised organized tidy clutter saving spending
    save spend""".split()
)
_FINDING = frozenset(
    """find figure understand discover explore clarity clear direction purpose meaning why know what's missing
    stuck lost motivation confidence spark happy happier happiness unhappy feel feeling mojo identity
    satisfied bored who""".split()
)
_WEIGHTS = (
    ("decision", _DECIDE, 1.1),
    ("conversation", _TALK, 1.0),
    ("event", _EVENT, 0.9),
    ("habit", _HABIT, 0.8),
)
_FREQUENT = re.compile(
    r"\b(?:times|days|nights|evenings|mornings|hours|minutes) a (?:day|week|night|month)\b|\bevery \w+"
)

_BORROWED = re.compile(
    r"\b(?:says?|said|thinks?|thought|reckons?|keeps? saying|suggested|suggests|insists?|decided) (?:that )?"
    r"(?:i (?:should|need|must|have|ought|could|can|can't|don't|do not|am|was|lack|never|always|come|talk|speak|sound|"
    r"look|seem|work|take|get)|i'm (?:too|not|so|very|bad|hard|a|the)|i've|i'd|my)\b"
    r"|\b(?:told|tells?|wants?|expects?|asked|advised|ordered|telling|needs) me (?:to|that|i|i'm)\b"
    r"|\b(?:says?|said|came up|written|wrote|noted|flagged|feedback|goal|objective|told|read|put|is|it's|was|were|"
    r"comes|got|had)\b[^.!?]{0,40}\b(?:in|from|on) my (?:\d+ )?(?:review|appraisal|feedback|360|development plan)\b"
    r"|^(?:in|from|on) my (?:\d+ )?(?:review|appraisal|feedback|360|development plan)\b"
    r"|\b(?:suggested|recommended|chose|picked|ordered|requested|ticked) (?:it|this|that)\b|\bmy manager ticked\b"
    r"|\b(?:apparently|supposedly|allegedly) i\b|\bi(?:'m| am) told (?:that )?i\b|\bcame up in my\b"
)
_SELF_SAYS = re.compile(
    r"\bi(?:'ll|'d)? (?:think|thought|said|say|reckon|decided|suggested) (?:that )?(?:i|i'm|i've|i'd|my)\b"
)
_OTHERS_DECIDE = re.compile(
    r"\b(?:get|getting|win|winning|land|landing|secure|earn|be given|be offered|have|receive|pass|passing|make)"
    r"\b[^.!?]{0,25}?"
    r"\b(?:promotion|promoted|contract|tender|job|offer|pay rise|raise|visa|grant|funding|place|role|post|bonus|award|"
    r"scholarship|permission|custody|mortgage|loan|planning permission|deal|interview panel|probation)\b"
    r"|\b(?:be|get|getting|being) (?:promoted|hired|accepted|chosen|selected|picked|shortlisted|elected|admitted|"
    r"confirmed|approved|published|noticed|made permanent)\b"
)
_OWN_WORK_ON_IT = re.compile(
    r"\b(?:how|what|which|whether|plan|prepare|prep|draft|write|words?|answer|answers|questions?|decide|choose)\b"
)
_VERDICT = re.compile(
    r"\b(?:should|shall|ought) (?:i|we)\b|\bam i (?:right|wrong|being|mad|crazy|silly|stupid|the)\b"
    r"|\bis it (?:right|wrong|ok|okay|normal|fair|worth|a good|a bad|time)\b"
    r"|\bdo you think\b|\bwhat would you do\b|\btell me (?:what to do|if|whether|which)\b"
    r"|\bwas i (?:right|wrong)\b|\bwho(?:'s| is) right\b"
    r"|\bwould you (?:leave|stay|take|do|say|go|accept)\b|\bgood idea to\b"
)
_VENT = re.compile(
    r"\b(?:vent|rant|moan|offload|let off steam|get (?:it|this|that|things|stuff|something) off my chest|"
    r"get it all out|"
    r"let it (?:all )?out|just (?:want|need) (?:to )?(?:be heard|someone to listen|to talk|to scream|to moan|to cry)|"
    r"blow off steam|have a good (?:cry|moan|rant)|someone to listen|be listened to|sound off)\b"
)
_READ = 2000  # characters


def kind_of_goal(text: str) -> str:
    """One of conversation, decision, event, habit, finding_out, other: the likeliest by the words of the wish."""
    heard = said(text)
    words = _wished_words(heard)
    scores = {kind: weight * sum(word in listed for word in words) for kind, listed, weight in _WEIGHTS}
    if _FREQUENT.search(" ".join(words)):
        scores["habit"] += 1.5
    if any(word in _TALK for word in words) and _somebody(heard):
        scores["conversation"] += 1.0
    if "should i" in " ".join(words) or (
        words[:1] and words[0] in {"whether", "if", "decide", "deciding", "choose", "choosing", "pick"}
    ):
        scores["decision"] += 1.5
    best = max(scores, key=lambda kind: scores[kind])
    if scores[best] > 0:
        return best
    return "finding_out" if any(word in _FINDING or word in kinds.TRAITS for word in words) else "other"


def _wished_words(heard: Said) -> tuple[str, ...]:
    """The words of the voiced wishes; without any, all words."""
    voiced = [one for one in wishes(heard.words) if one.voiced]
    return heard.words[voiced[0].first :] if voiced else heard.words


def _somebody(heard: Said) -> bool:
    return any(is_other(word, one) for word, one in zip(heard.words, shapes(heard), strict=True))


def goal_moves(text: str) -> tuple[str, ...]:
    """The moves of the playbook that carry no label, sorted: borrowed, others_decide, vent, verdict."""
    heard = said(text[:_READ])
    plain = " ".join(heard.words)
    found = {
        "borrowed": bool(_BORROWED.search(_SELF_SAYS.sub("", plain))),
        "others_decide": bool(_OTHERS_DECIDE.search(plain)) and not _OWN_WORK_ON_IT.search(plain),
        "vent": bool(_VENT.search(plain)),
        "verdict": bool(_VERDICT.search(plain)),
    }
    return tuple(sorted(move for move, is_there in found.items() if is_there))
