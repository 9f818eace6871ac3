"""The turns of phrase by which a coach's sentence shows what it is, as bounded patterns over plain words."""

import re

from bot.language.coach.crediting import CREDITS

_TEN = r"(?:10|ten|5|five|100|hundred)"
_BIDS = (
    "go|put|try|take|ask|call|ring|write|book|start|stop|make|keep|set|use|find|tell|talk|speak|send|buy|get|join|block|"
    "stick|leave|let|give|breathe|focus|think|look|read|install|download|move|cut|drop|switch|turn|avoid|remember|forget|"
    "be|have|say|do|break|delegate|delete|drink|sleep|eat|walk|run|practise|practice|pick|choose|add|check|hire|sign|"
    "apply|email|text|message|phone|plan|prepare|schedule|save|share|bring|wear|record|list|wait|trust|ignore|invite|"
    "change|learn|see|visit|work|stay|sit|spend|hand|split|hold|offer|rehearse|request|insist|push|demand|swap|quit|"
    "raise|cook|order|set|create|draw|follow|treat|reward|consider|contact|sort|schedule|track|mute|unplug|meet"
)

# "what about the swaps makes it hard": asked of what was told, no course of action put forward
_ASKED_OF = (
    r"what about (?!\w+ing\b)(?:(?!what\b|how\b|who\b|which\b|where\b|if\b)[\w'-]+ ){1,6}?"
    r"(?:makes?|made|matters?|feels?|felt|bothers?|worries|scares|frightens|hurts?|tires?|interests?|"
    r"appeals|attracts|draws|drew|keeps|gives|gets|stops|means|weighs|annoys|is (?:most|more|so|hard|"
    r"difficult|"
    r"important|hardest|it)|(?:would|do|did|are|have) (?:you|u))\b"
)

# "have you tried anything else": asks what was done, and puts no course of action forward
_NO_COURSE = (
    r"(?! (?:(?:of|about) )?(?:anything|it|that|this|them|something (?:else|different|new|before)|"
    r"before|already|"
    r"(?:another|other|any|some other|different|a different) (?:\w+ )?(?:ways?|things?|"
    r"approach(?:es)?|ideas?|options?))"
    r"(?: (?:else|before|already|yet|so far|since|out|in the past|with (?:him|her|them)|up to now|at all))*$)"
)

SHOWS = {
    "bid": (
        r"^(?:please |first |just |maybe |perhaps |always |never |simply |then |next time |"
        rf"you know what )*(?:don't |do not |never )?(?:{_BIDS}) (?!me\b|you\b|your time|on$|ahead|"
        r"long as)|\b(?:idea|plan|one|perfect|good|great|yes|yeah) , (?:so |just )*(?:do|try|"
        r"go (?:for|with)|start with|"
        r"stick (?:to|with)) (?:that|it|this|the)\b"
    ),
    "foresees": (
        r"^(?:i take it |i guess |presumably |then |that means |for you )*(?:you'll|you will|"
        r"you're (?:going to|gonna)|"
        r"you (?:are going to|gonna|do|go|just|start|stop|tell|ask|call|ring|text|send|say)|we'll|"
        r"ur gonna|u will|"
        r"u gonna|he'll|she'll|they'll) "
    ),
    "scale": (
        r"\b(?:0|1|zero|one|nought|nil)\b[^.?]{1,60}\b(?:10|ten|100|hundred)\b|\b(?:10|ten|100|"
        r"hundred)\b[^.?]{1,60}\b(?:0|1|zero|one|nought|nil)\b|\b(?:scale|how many (?:points|stars)|"
        r"ladder|give (?:it|yourself|that|this) (?:now|today|a mark|a number|out)|(?:10|ten) \w+ is\b|"
        rf"(?:10|ten|100|hundred) when|what\'s it reading|(?<!times )out of {_TEN}|(?:0|1|zero|one|nought|"
        rf"nil)\b ?(?:-|to|and|till|through|up to) ?{_TEN}\b|1-10|0-10|{_TEN} being|{_TEN} is|"
        rf"{_TEN} (?:means|meaning|would be|for)|rate|rating|score|what number|which number|a number|"
        r"number from|percent|per cent|percentage|marks out|points up to|if 10|if ten|if 1|if one's|"
        r"stars)\b"
    ),
    "acts": (
        r"\b(?:better to|wiser|smarter|easier (?:to|if)|make more sense|more sense|should|just|ought|"
        r"why don't|time (?:you|to|for)|need|try|tried|thought|considered|"
        rf"(?!{_ASKED_OF})what about (?!that\b|this\b|it\b|you\b)|how about|what if|safer|faster|"
        r"quicker|sensible|obvious thing|help to|worth)\b"
    ),
    "judges": (
        r"\b(?:agree|think|feel|say|guilty|selfish|unrealistic|risky|fair|rude|waste|harsh|much|silly|"
        r"true|really|actually|secretly|afraid|scared|avoiding|making excuses|overreact\w*|ashamed|"
        r"love|happy)\b"
    ),
    "how it works": (
        r"\b(?:you|u) can (?:\w+ )?(?:stop|end|pass|skip|leave|delete|log|take a break|choose|ask|"
        r"change|say no|quit|always come)\b|\bstands for\b|\btime check\b|\b(?:it's|its|this is|"
        r"that's|everything|nothing|whatever|anything|what) (?:you (?:say|tell|share|"
        r"write) )?(?:here |me )?(?:is |stays |goes |are )?(?:confidential|private|between|to your|"
        r"in this chat|here)\b|\bto go\b|\b(?:\d+|five|ten|fifteen|twenty|thirty|forty|half an|few|"
        r"couple of) (?:minutes?|mins?|hour)\b"
    ),
    "number moved": (
        r"\b(?:turn|move|bring|get|take|nudge|push|raise|lift|make) (?:that|this|it|you|the|your|"
        r"u)\b[^.?]{0,24}\b(?:up|to|into|from|higher|seven|eight|nine|7|8|9|point|notch)\b|"
        r"\bnot (?:a )?(?:lower|zero|0|1|2|3|two|three)\b"
    ),
    "surely": (
        r"\b(?:surely|obviously|clearly|of course|deep down|must (?:know|be|feel|admit|realise|have)|"
        r"let's face it|come on|everyone knows|bound to|can't be|just a|only natural)\b"
    ),
    "tag": (
        r"(?:isn't it|aren't you|aren't they|isn't he|isn't she|don't you|doesn't it|didn't you|"
        r"didn't it|won't you|wouldn't you|mustn't you|haven't you|hasn't it|can't you|right|no|"
        r"correct|yes|eh|innit|do you not|are you|did you|have you|would you|is it|does it|agreed|"
        r"yeah|huh)$|, (?:isn't it|isn't he|isn't she|aren't you|don't you|doesn't it|didn't you|won't you|"
        r"wouldn't you|haven't you|can't you|innit) ,"
    ),
    "check": (
        r"\b(?:is that (?:right|it|so|fair|correct|how)|have i (?:got|understood|heard|missed)|"
        r"am i (?:right|hearing|close)|did i (?:get|hear|understand)|"
        r"does that (?:sound|capture|fit)|"
        r"do i (?:have|hear)|is that what|if i(?:'ve)? (?:got|understood|understand|hear|heard)|"
        r"correct me|or am i off|what did i miss|anything i missed)\b"
    ),
    "thought of": (
        r"\b(?:have|had|has|did|haven't|hv) (?:you|u) (?:ever |not |also |maybe |already |"
        r"actually )*(?:thought (?:of|about)|thought|consider|considered|considering|tried|try|"
        rf"think about|think of|thinking of|looked (?:at|into))\b{_NO_COURSE}|\bdid (?:you|u) ever (?:think|"
        rf"consider|try)\b{_NO_COURSE}|\bever (?:thought|considered|tried)\b{_NO_COURSE}"
    ),
    "what about": (
        rf"\b(?:(?!{_ASKED_OF})what about|how about|what if (?:you|u|we)|why (?:don't|not|dont) (?:you|u|we|just)|"
        r"why not|isn't it time|couldn't you|could you not|can't you|can you not|shouldn't you|"
        r"should you not|wouldn't (?:it|you)|would (?:it|you) not|might you not|won't you|"
        r"isn't (?:the|it)|wouldn't (?:a|an|the)|"
        r"(?:could|can|might) (?:you|u) (?:(?:maybe|perhaps|just|also|simply|possibly) )+(?!tell|say|"
        r"describe|explain|"
        r"give me|share|help me))\b"
    ),
    "you should": (
        r"(?<!if )(?<!what )(?<!who )\b(?:you|u|ya|we) (?:really |just |also |probably |definitely |might |only |"
        r"simply )*(?:should|ought|need to|needs to|have to|must|could (?:just|always|try|maybe|also|"
        r"easily|simply)|could|might want|may want|'d better|better|want to be|gotta|got to|shouldn't|"
        r"mustn't|needn't|don't (?:have|need) to|can't|can (?:always|just|try|simply))\b|"
        r"\byou'd (?:be )?(?:better|do well|do better|wiser)"
    ),
    "my own way": (
        r"\b(?:if i (?:were|was) (?:you|u)|if it (?:were|was) me|in your (?:shoes|place|position)|"
        r"were i you|i(?:'d| would)(?! (?:rather|love|be (?:curious|interested|happy|glad)|"
        r"invite you to say|like to (?:hear|"
        r"know|understand|check|ask|stay|go back|come back)))|what i'd do|when i was|when my|"
        r"what worked for me|"
        r"works wonders|worked wonders|worked for me|what helped me|in my (?:experience|case|time|"
        r"day)|for me it|i always|i usually|i used to|i just|i once|i had the same|my (?:advice|tip|"
        r"suggestion|recommendation)|does wonders|did the trick|does the trick|best way|"
        r"the trick is)\b"
    ),
    "i suggest": (
        r"\b(?:i|i'd|i would) (?:strongly |really |just )?(?:suggest|recommend|propose|advise|"
        r"(?:think|say|reckon|guess) (?:you'd|(?:you|u) (?:really |just |also |simply |"
        r"maybe )*(?:should|ought|need|must|"
        r"have to|could|might|may|can|better|would))|go for|start with|encourage|urge)\b|"
        r"\b(?:my (?:suggestion|"
        r"advice|tip)|suggestion|pro tip|top tip|tip|the thing to do|the answer is|the solution|"
        r"the best thing|a good idea|worth (?:trying|a try|asking|a go)|there's a (?:very )?(?:good|"
        r"great)|it helps to|it's better|better to|best to|"
        r"(?<!feel )(?<!felt )(?<!be )(?<!is )(?<!get )(?<!know )(?<!much )better (?:if )?you "
        r"(?!than|and|were|are|feel|felt|get|got|know|knew|think|now|at)|"
        r"what (?:you|u|i|we)(?:'ve|'d| would| have)? (?:really |always |just |usually )*(?:got to|have to|need to|"
        r"want to|ought to|should|could|say|tell \w+|tell my \w+) (?:do )?is (?=you\b|to\b|go\b|just\b|get\b|"
        r"\w+ (?:it|them|him|her|the|a|your)\b)|"
        r"make sure|be sure)\b"
    ),
    "process": (
        r"\b(?:confidential|confidentiality|private|privacy|between us|stays (?:here|between)|notes|"
        r"record|recorded|recording|session|sessions|minutes|mins|half an hour|half hour|hour|"
        r"coaching|coach|coaches|counsell\w+|therap\w+|advice|grow|first (?:part|step|stage|phase)|"
        r"next (?:part|step|stage|phase)|last (?:part|step|stage|phase)|second part|third step|stage|"
        r"phase|reality|method|process|model|platform|stored|delete|deleted|program|bot|"
        r"stop (?:any ?time|whenever|at any)|pass on|skip|at any (?:time|point)|whenever you|"
        r"exception|supervisor|harm|safety|law|consent|we have|we've|left|my (?:job|role)|"
        r"not here (?:to|as)|camera|link|cost|free|fee)\b"
    ),
    **CREDITS,
    "feeling": (
        r"\b(?:sounds|sounding|seems|seem|feels|feel|feeling|felt|looks) (?:like|as if|as though|that|"
        r"really|very|so|pretty|a bit|quite|to me)\b|\b(?:i (?:hear|sense|notice|get|imagine|suspect|gather)|"
        r"i'm (?:hearing|sensing|getting|picking up|noticing|picturing|imagining)|hearing|"
        r"i (?:have|get|had) (?:the|a|an) (?:\w+ )?(?:impression|sense|feeling|hunch|picture)|"
        r"my (?:sense|guess|hunch|impression) is|i can (?:hear|see|imagine|feel)|it strikes me|"
        r"i (?:think|guess|believe|bet|reckon) (?:that )?(?:maybe |perhaps )?(?:you're|you've|(?:you|"
        r"u) (?:are|were|feel|felt|want|"
        r"wanted|miss|love|hate|fear|long|have been)|ur|part of you|there's|it's))\b|\b(?:sounds|"
        r"must be|must have been) \w+"
    ),
    "you are": (
        r"^(?:so |and |ah |oh |ok |okay |mm |hmm |right |then |but |it's like |as if |because |"
        r"for you |perhaps |maybe )*(?:you|u|ur|your|you're|youre|you've|youve|you'd|you'll|yours|"
        r"yourself|it's|there's|part of you|one part|a part|some of you|on (?:the )?one (?:hand|side)|"
        r"half of you|both|whichever|either way|he's|she's|they|they're|that)\b"
    ),
    "gathering": (
        r"\b(?:sum(?:ming)? (?:up|it up|this up)?|to sum|in sum|summar\w+|recap\w*|so far|gather|"
        r"let me (?:check|see|gather|play|pull|put|say)|pull(?:ing)? (?:it|this|that|together)|"
        r"what i'm (?:hearing|getting)|what i(?:'ve)? (?:heard|hear|got|have)|if i(?:'ve)? understood|"
        r"you(?:'ve)? (?:talked|spoken|told|mentioned|described|named|said|listed)|"
        r"wrap(?:ping)? (?:up|it up)|all in all|altogether|in short|in a nutshell|looking back|"
        r"you came (?:in|with)|you (?:started|began|arrived)|we've (?:looked|covered|talked|got|"
        r"heard)|threads?|so for today|so today|to finish|out of all|as i've heard|putting (?:it|that|"
        r"this)|that's (?:three|four|two|the)|as i understand)\b"
    ),
    "greeting": (
        r"^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|morning|evening|welcome|bye|"
        r"goodbye|see (?:you|u|ya)|take care|thanks|thank (?:you|u)|thx|cheers|ok|okay|k|mm+|mhm+|"
        r"hmm+|hm+|ah+|oh+|ohh+|aha|uh huh|right|sure|yes|yeah|yep|no worries|no problem|no prob|np|"
        r"you're welcome|ur welcome|take your time|lol|haha\w*|ha|one sec|sorry|pleasure|have a|enjoy|"
        r"likewise|same|fine|good|nice to|lovely to|ciao|of course|go ahead|i see|got it|gotcha|"
        r"alright|cool)\b"
    ),
    "small talk": (
        r"\b(?:weather|cat|dog|coffee|tea|weekend|kettle|rain|train|wifi|typing|see you|see u|"
        r"talk soon|nice to meet|how are you|how's things|hope you|sorry|hang on|one sec|"
        r"take your time|no rush|still (?:here|with you)|i'm here|bless|doorbell|lagging|froze|"
        r"connection|holiday)\b"
    ),
    "alternatives": r"\b\w+ or \w+",
    "today": (
        r"\b(?:today|this session|our time|this half hour|in thirty|in half an hour|when we (?:finish|"
        r"hang|stop|end)|by the end|walk away|take away|leave with|come away|worth (?:your|our)|"
        r"get out of|focus on|goal|aim|want from|want to (?:work|talk|look|focus)|want instead|"
        r"would you like|like to have|look like|achieve|success|successful|ideal|dream|hoping|"
        r"hope for|wish|important to you|matters?|difference would|outcome|result|topic|miracle|"
        r"what do you want|want out of)\b"
    ),
    "now": (
        r"\b(?:happen\w*|at the moment|right now|these days|now|currently|so far|lately|last (?:time|"
        r"week|one|night)|tried|trying|already|feel\w*|going on|in the way|stopping|stops|effect|"
        r"affect\w*|impact|cost\w*|did|was|were|been|has|how long|since|noticed|notice|usually|"
        r"typical|example|who else|involved|react\w*|respond\w*|situation|present|own part|body|"
        r"thinking|before|part in)\b"
    ),
    "could": (
        r"\b(?:could|might|else|options?|ideas?|possib\w+|ways?|alternativ\w+|choices?|choose|instead|"
        r"what if|if (?:you|nothing|money|there|u)|imagine|suppose|pros|cons|advantage\w*|compare|"
        r"weigh|lean\w*|prefer|best|which|appeal\w*|attract\w*|brainstorm|friend|mate|admire|advise|"
        r"differently|worked before|opposite|resources|help|try)\b"
    ),
    "will": (
        r"\b(?:will|going to|gonna|'ll|when|by when|first step|next step|step|steps|start|begin|"
        r"commit\w*|support|who will|remind\w*|diary|calendar|plan|sure|confident|likely|obstacle|"
        r"in the way|get in|stop you|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        r"tomorrow|tonight|week|o'clock|accountab\w+|know (?:it's|that it's|you've) done|celebrate|"
        r"willing|what time|deadline|follow|action|ready|prepared)\b"
    ),
    "closing": (
        r"\b(?:before we (?:go|stop|finish|end|close)|taking with you|take away from|wrap up|finish|"
        r"end here|last thing|next time|anything else|how was|leave it)\b"
    ),
}
SEEN = {name: re.compile(pattern) for name, pattern in SHOWS.items()}
