"""What people say before they say what they want, as patterns of words: "what I'd like today is to ..."."""

Step = tuple[frozenset[str], bool]  # the words that fit here, and whether the step may be left out


def _steps(written: str) -> tuple[Step, ...]:
    """A row such as `i|we really? want to?` as steps: | between alternatives, a closing ? where it may be missing."""
    return tuple((frozenset(one.rstrip("?").split("|")), one.endswith("?")) for one in written.split())


_HEDGE = "really|just|also|still|only|simply|do|honestly|actually|quite|rather|mainly|mostly|most|so|even|now|truly?"
_AIM = (
    "goal|aim|target|wish|hope|focus|priority|question|thing|objective|purpose|ask|"
    "dream|plan|point|idea|issue|topic|problem"
)
_WANT = "want|need|like|love|hope|wish|prefer|value|welcome|appreciate|fancy|choose|be"
_THERE = "is|are|was|would|'s|="
_ABOUT = "from|out|with|at|of|on|in|for|about|to|away|by|?"
_DO = (
    "do|work|focus|look|talk|get|take|leave|come|see|happen|achieve|cover|have|"
    "be|think|go|tackle|address|discuss|bring|gain|know?"
)
_REST = (
    "this|that|it|today|session|here|time|half|hour|the|our|my|away|from|of|out|"
    "on|about|with|at|in|for|chat|most|more|than|anything|first"
)
_TAIL = " ".join(f"{_REST}?" for _ in range(5))

# What leads up to a wish. Each row is "strong": a wish is voiced by the words themselves.
_LEADS = tuple(
    map(
        _steps,
        (
            f"i|we|id {_HEDGE} {_HEDGE} want|need|wish|hope|wanna {_HEDGE} help? to|that|for?",
            f"i'd|we'd {_HEDGE} {_HEDGE} like|love|prefer|want|value|welcome|appreciate|need help? "
            "to|that|for|if?",
            f"i|we would {_HEDGE} {_HEDGE} like|love|prefer|value|welcome|appreciate|wish|want "
            "help? to|that|for|if?",
            "i'd|would love|like it? if|that?",
            "i|we must|should|ought|shall to?",
            "i|we have|got|gotta|ought to",
            "i've|we've got? to",
            f"i'd|i|we'd|it'd|it would|will? {_HEDGE} be {_HEDGE} "
            "happy|glad|grateful|delighted|pleased|satisfied|made|content|keen up? "
            "to|if|with|for? we|i?",
            f"i'm|i|we're am? {_HEDGE} hoping|looking|wanting|trying|keen|aiming|after|thinking|wishing|wondering|here|"
            "interested to|for|in|of|about?",
            f"i could {_HEDGE} do with|use",
            f"i {_HEDGE} like|love to",
            "i want|need|wish|hope",
            "i fancy",
            f"help|helping me|us? {_HEDGE} to|with?",
            f"could|can|may|might|shall|would|will we|you|i {_HEDGE} please? help? me|us? to|with?",
            "would there be time for",
            "could|can|may|might i|we get|have|do|cover",
            f"let's|let {_HEDGE} us|me? {_HEDGE}",
            "my|the|our|one|main|big|only|real|first|two|three|top "
            f"main|big|only|real|first|one|top|honest? {_AIM} {_TAIL} {_THERE} be? :|,? "
            "to|that|for?",
            f"what i|we|i'd|we'd|i'm|i|id would|do|am|will|could? {_HEDGE} "
            f"{_WANT}|after|looking|hoping for|to? {_DO} {_ABOUT} {_TAIL} {_THERE} be? ,|:? "
            "to|that|for?",
            "the|one|a|main|only thing|bit|part|topic|piece|question that? i|i'd|i'm|we|id "
            f"would|do? {_HEDGE} {_WANT}|after|keep for|to? {_DO} {_ABOUT} {_TAIL} {_THERE} be? "
            ",|:? to|that|for?",
            f"all i|i'd|i'm {_HEDGE} want|like|need|after|ask|love {_TAIL} {_THERE} to|that|for?",
            "for me ,? it's|is|it|its is? important|about|mostly|mainly? to|that?",
            f"it would|will|'d be {_HEDGE} "
            "good|nice|great|lovely|helpful|useful|grand|wonderful|amazing|ideal|brilliant "
            "to|if|for|that",
            f"it'd be {_HEDGE} "
            "good|nice|great|lovely|helpful|useful|grand|wonderful|amazing|ideal|brilliant "
            "to|if|for|that",
            f"would be {_HEDGE} good|nice|great|lovely|helpful|useful|grand to|if|for|that",
            "would|would've love|like it? if|that|for?",
            "want|need|wish|hope|hoping|looking|wanting|aiming|trying|wondering to|that|for|about?",
            "go|going|come|coming|walk|walking|leave|leaving|be|get|end|finish "
            "out|home|away|here|today|this|up|done of? this|here|today? with|knowing|having|w",
            f"leave|leaving {_TAIL} with|knowing|having",
            "by the end|time of? this|the|today|our|my|we "
            "session|half|hour|finish|finished|done|end? ,? today|here?",
            f"if i|we {_HEDGE} could|can",
            "if we|i could|can just?",
            "in|for|during this|our|today|today's|the half|session|time|next|short? "
            "hour|session|time|minutes? ,",
            "i|we|can|could need|use help|support|advice|ideas|input with|on|about|to",
        ),
    )
)  # fmt: skip
BY_FIRST: dict[str, list[tuple[Step, ...]]] = {}
for _lead in _LEADS:
    for _word in _lead[0][0]:
        BY_FIRST.setdefault(_word, []).append(_lead)
