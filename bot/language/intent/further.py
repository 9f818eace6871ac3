"""Steering said in a roundabout way, put together from pieces: second goes, wrong turns, leaving, doubts."""

from __future__ import annotations

from bot.language.intent.pieces import BOT, GOAL, HELPER, IT, MADE_OF, MAY, OF_SORTS, THIS, YOU, YOURE

_GO = "(?:go|crack|stab|shot|try|attempt|chance)"
_ANSWERED = (
    "(?:my (?:last |previous |earlier |first )?(?:answer|reply|response)|what i (?:just )?(?:put|said|"
    "typed|wrote|answered|told you)|(?:that|the) (?:last |previous |earlier )?(?:question|answer|one)|"
    "the earlier one|it|that)"
)
_WE_ARE_ON = "(?:we(?:re| are)|im|i am|we|you are|youre)"
_WORK_ON = (
    "(?:work on|working on|talk about|talking about|look at|looking at|focus on|focusing on|discuss|"
    "deal with|doing)"
)
_WHEN = (
    "(?: (?:now|later|soon|today|tonight|tomorrow|again|in (?:a|an|the) (?:bit|while|minute|moment|"
    "hour|morning|evening|afternoon)|after (?:this|the|my|a)? ?(?:call|meeting|lunch|dinner|work|"
    "school run|school|shift|break|gym|bath|shower|class|lesson)|when (?:im|i am) (?:back|home|done|"
    "free)|please|ok|then|sorry))*"
)
_EXERCISE = (
    "(?:exercise|thing|stuff|business|session|chat|process|approach|method|conversation|talk|nonsense|"
    "set of questions)"
)

# Without marks or apostrophes, as typed; a pattern is tried only on a sentence all of whose words it holds.
FURTHER: dict[str, tuple[str, ...]] = {
    "back": (
        f"{MAY}(?:have |get |take )?(?:a|another|one more) (?:second |new |fresh |better )?{_GO} at "
        f"{_ANSWERED}(?: again| please)*",
        f"{MAY}(?:change|alter|fix|correct|redo|rewrite|edit|revise|take back|improve) {_ANSWERED}"
        "(?: (?:again|please|before|earlier|a minute ago|just now|there))+",
        f"{MAY}(?:change|alter|fix|correct|redo|rewrite|edit|revise|take back) (?:what i (?:just )?(?:put|"
        "said|typed|wrote|answered|told you)|my (?:last |previous |earlier |first )?(?:answer|reply|"
        "response))(?: please)?",
        f"{MAY}answer (?:the|that) (?:earlier|previous|last) (?:one|question)(?: (?:properly|again|better|"
        "now))*",
        f"{MAY}(?:go|get|be|take (?:me|us)|bring (?:me|us)|jump|return) (?:back )?to where (?:we|i) (?:were|"
        "was|had been)(?: (?:a|one) (?:minute|moment|second|question|step|bit) ago| before| earlier| just "
        "now)",
        f"{MAY}bring (?:up|back) (?:the|that) (?:(?:last|previous|earlier) (?:one|question)|(?:one|"
        "question) (?:you asked )?(?:before|earlier))(?: please| again)*",
        "(?:(?:one|a) (?:question|step|screen) back|back up|backtrack|back (?:a|one) (?:bit|step)|"
        "rewind|whoa back up)(?: (?:please|if you (?:please|can)|a (?:bit|second|minute)|for me|there))*",
        "i (?:messed|screwed|mucked|fouled|cocked) (?:(?:that|it)(?: one)? up|up (?:that|the) (?:one|"
        "answer|question)|up)|(?:i )?(?:pressed|hit|tapped|clicked|picked|chose|pushed) (?:the )?wrong "
        "(?:one|thing|button|option|answer)",
    ),
    "skip": (
        f"{MAY}(?:not )?(?:go|get|head) (?:down that (?:road|path|route|rabbit hole)|there|into (?:that|it|"
        "this|that now))(?: (?:now|today|please|here))*",
        f"{MAY}(?:give|ill give) {IT} a (?:miss|swerve|pass)",
        f"{MAY}(?:do|have|try|get|take|ask me|move (?:on )?to) (?:a|another|some) (?:different|other|new)? "
        "?question(?: (?:please|instead|now))*",
        f"{MAY}(?:not|prefer not to|rather not|leave|not want to|dont want to|dont wish to) (?:to "
        f")?(?:speak|talk|answer|discuss|think) (?:of|about|on)? ?{IT}(?: (?:now|today|please|here))*",
        "(?:i )?(?:really |just )?(?:dont|do not|wont|will not|cant) (?:really )?(?:fancy|feel like|want "
        "to|wanna|care to|wish to|like|like to)(?: (?:answering|answer|getting into|go into|going into|go "
        f"there|going there|discuss|discussing|talk about|talking about|say|saying))+(?: {IT}| that here| "
        "anything about (?:that|it))?(?: (?:now|today|please|sorry|here))*",
        "(?:(?:that|this) (?:one|question) ?is|thats|this is|(?:that|this) ones) not (?:one )?(?:for me|"
        "one i (?:want to|will|can) answer)(?: next)?",
        "(?:move|lets move|moving) on from (?:that|this)(?: one)?(?: please)?",
    ),
    "stop": (
        "(?:thats|that is|thatll be|that will be) (?:me|us|it|all)(?: (?:done|finished|out|off))? for "
        "(?:today|tonight|now|the (?:day|night|evening))|thats me (?:off|away|out)",
        "(?:i(?:ve| have) )?(?:got|had) (?:what|all|everything) i (?:came|needed|wanted|was after)(?: for| "
        "here for| to know)?",
        "(?:im |i am |lets )?call(?:ing)? it (?:quits|a day|a night)(?: (?:here|now|for today|then))*",
        "(?:thats|that is) all (?:the time )?i (?:have|ve got|got|can spare)(?: time for| time| for)?(?: "
        "(?:today|now|tonight))*",
        f"{MAY}(?:round|wrap|finish|wind|close|tie) (?:this|it|things|us) (?:off|up)(?: (?:now|here|please|"
        "today|soon))*",
        "i (?:no longer|dont|do not) (?:wish|want|care|feel like) (?:to )?(?:continue|continuing|go on|"
        "going on|carry on|carrying on|proceed)(?: (?:with this|this|now|today|any more|any further))*",
        "(?:let|get) me out(?: of (?:here|this))?|i want out|(?:im|i am) (?:off|leaving|quitting|gone)(?: "
        "now)?|(?:please )?(?:let us|lets) (?:finish|stop|end)(?: (?:here|now|it|there))*",
    ),
    "pause": (
        f"(?:(?:ill|i will|will|i shall) )?(?:be (?:right )?back|right back){_WHEN}|back (?:soon|later|"
        f"tomorrow|tonight|in (?:a|an|ten|five|two)){_WHEN}",
        f"{MAY}(?:come|get) back to (?:you|this|it){_WHEN}",
        f"{MAY}(?:put|place) (?:this|it|things|us|the session) on (?:hold|ice|pause)(?: (?:for (?:now|a bit|"
        "a minute|today)|please))*",
        "(?:(?:my |the )?(?:baby|kids?|child|dog|doorbell|door|phone|boss|toast|dinner|oven|alarm|bus|"
        "train|taxi|stop) ?(?:s|is)? (?:is )?(?:crying|here|ringing|calling|going off|coming|leaving|at "
        "the door|up|burning|barking|awake))(?: (?:back soon|one (?:second|minute)|hang on|wait|have to go|"
        "sorry|now))*",
        "(?:i(?:m| am) )?(?:driving|in a meeting|on a call|on the phone|cooking|at the till|about to "
        "(?:board|drive|go in))(?: (?:now|talk later|later|right now))*",
    ),
    "change_goal": (
        "(?:this|that|it)(?:s| is|isnt|s not| is not|wasnt)? (?:not |isnt )?(?:really |actually )?(?:the|"
        f"what) (?:right )?(?:thing|{GOAL}|one|problem)? ?(?:i|we) (?:should|ought to|need to|want to|have "
        f"to|must) (?:be )?{_WORK_ON}(?: (?:at all|now|today))*",
        f"{MAY}{_WORK_ON} (?:my|the) (?:sister|brother|boss|mother|mum|dad|father|wife|husband|partner|job|"
        "work|money|health|kids|son|daughter|marriage|sleep|team|manager|house|future|studies|exam|move) "
        "instead(?: (?:please|today|then))*",
        f"(?:the|my|this|that|our) {GOAL}(?: (?:we|i|you) (?:set|picked|chose|agreed(?: on)?|have|named|"
        "wrote))?(?: (?:doesnt|does not|isnt|is not|no longer|not|seems|feels|feel|is|has|looks))+(?: "
        "(?:right|feel right|fit|fits|fitting|true|mine|wrong|off|any more|now|shifted|moved|moved on|"
        "changed|different|another|another one|something else|really))+",
        f"{_WE_ARE_ON} (?:{_WORK_ON} )?(?:on |at )?the wrong (?:thing|{GOAL}|problem|question|track|one)(?: "
        "here)?",
        "(?:now )?i (?:now )?(?:see|realise|realize|think|notice|feel)(?: now)?(?: that)? (?:the|my) "
        f"(?:real )?{GOAL} (?:should be|is|ought to be|must be|needs to be)(?: (?:really|actually))?(?: "
        "(?:another one|another|different|something else|a different one|other))",
        f"{MAY}(?:pick|choose|take|set|find|have|try|start with) (?:another|a new|a different|some other) "
        f"(?:{GOAL}|one)(?: (?:please|instead|today))*",
    ),
    "correction": (
        "(?:no )?(?:(?:its|thats|it is) )?(?:the )?other way (?:round|around)|(?:thats|that is|its|it is|"
        "its all|thats all) (?:the )?(?:wrong way (?:round|around)|back to front|upside down|not (?:right|"
        "correct|it|true|accurate|how it (?:is|was)|what happened|how i (?:meant|said) it))(?: (?:at all|"
        "though))*",
        "(?:thats|that is|those are|those arent|these arent|theyre|they are|that isnt|not|thats not) "
        "(?:not )?my (?:words|word|meaning|point|phrase)(?: at all)?",
        f"(?:i (?:think|believe|feel|fear)(?: that)? )?{YOU} (?:(?:have |ve |are )?(?:completely |totally |"
        "slightly |a bit )?(?:misunderstand|misunderstood|misunderstanding|misinterpret|misinterpreted|"
        "misread|mistake|mistook|confuse|confused)|(?:got|have|took) the wrong (?:idea|impression|message|"
        "end))(?: (?:me|that|it|this|what i (?:said|meant)|my (?:meaning|point)|there))*",
        "(?:i )?(?:was|am|have been|feel) (?:being )?(?:misquoted|misunderstood|misheard|misread)(?: "
        "(?:there|here|by you))*|i was (?:talking about|referring to|speaking of|thinking of) something "
        "else",
    ),
    "decided": (
        "(?:i(?:ve| have) )?(?:already )?(?:got|have) (?:it|this|that|everything) (?:all )?(?:sorted|"
        "worked out|figured out|planned|decided|settled|clear)(?: (?:out|already|now))* in my (?:head|"
        "mind)(?: (?:already|now))*",
        "(?:my|the) (?:decision|choice|mind|plan) (?:is|has been|was)? ?(?:already )?(?:taken|made|made up|"
        "set|settled|fixed|done|clear)(?: (?:already|now|up))*|(?:choice|decision) made",
        "i(?:ve| have)? (?:already |now |finally )*(?:settled|sorted|decided|chosen|worked out|figured out|"
        "planned) (?:on )?(?:what|which (?:way|one)|how)(?: (?:to|ill|i will|im|i am|i))?(?: (?:do|doing|"
        "going to do|go|going|it|take|pick|choose))+(?: (?:already|now))*",
        "i (?:already )?(?:know|see) which way (?:im|i am|ill|i will|to) (?:going|go|take|turn)|i know "
        "what im doing(?: (?:already|now))*|i know (?:already )?what (?:comes|i do|happens) next",
    ),
    "resistance": (
        "(?:im |i am )?(?:not sure|unsure|wondering)?(?: )?why "
        "(?:am i|im|i am|would i|should i|do i)(?: (?:even|still|bother))?(?: (?:telling|tell|talking to|"
        f"talk to|doing|do|answering|answer|explaining|explain|using))+(?: (?:{HELPER}|this|that|it|all "
        "this|any of this|these questions|to|with|here))*",
        "(?:is|whats|what is|where is|wheres) (?:there )?(?:a|any|the) (?:point|use|sense|purpose|value) "
        f"(?:to|in|of) {THIS}(?: (?:at all|exactly))*",
        "(?:honestly |really )?(?:(?:what|such|this is) (?:an? )?|(?:the )?most )(?:completely |totally |"
        "utterly |really )*(?:pointless|silly|stupid|useless|daft|weird|boring|ridiculous|meaningless|"
        f"empty|idiotic) {_EXERCISE}(?: (?:ever|this is))*",
        f"{YOU} (?:just )?(?:keep|kept|always|only) (?:on )?(?:asking|ask|repeating|repeat|saying|say)(?: "
        "me)?(?: the)?(?: (?:same|silly|stupid|pointless|more))*(?: (?:thing|things|stuff|question|"
        "questions))?(?: (?:again|over and over|over|and over|all the time))*",
        "(?:none|nothing) (?:of this|of it|here|you (?:ask|say)) (?:is|helps|works|does|makes)(?: (?:a|any|"
        "me))*(?: (?:useful|helpful|helping|good|use|sense|relevant|any good|anything|help|difference))*",
        f"i (?:have|ve) (?:no|little|zero|not much) (?:faith|trust|belief|confidence|interest) in (?:{THIS}|"
        f"this kind of {_EXERCISE}|such {_EXERCISE}|{HELPER}|coaching)",
        "(?:i )?(?:cant|dont|do not|cannot|really dont) (?:really )?(?:see|imagine|think|believe|feel)(?: "
        f"how)? {THIS}(?: (?:is|will|would|could|can|ever|really))*(?: (?:helping|help|working|work|useful|"
        "do any good|doing any good|make a difference|change anything|any use))(?: (?:me|much|at all))*",
        "i (?:didnt|did not|never) (?:choose|chose|ask|want|agree|decide) (?:to be here|this|to do this|"
        "for this|to come)|i (?:was|got) (?:signed up|put up|volunteered|roped in(?:to)?)(?: (?:for|to|by|"
        "this|it|do))*",
        "(?:this |it )?(?:just )?(?:feels|feel|sounds|looks|seems) like (?:im|i am|we are|were) (?:just "
        ")?(?:filling (?:in|out)|ticking|doing|being|taking|talking to|answering)(?: (?:a|an|some|my))?(?: "
        "(?:form|forms|boxes|survey|questionnaire|test|exam|interviewed|interrogated|quizzed|wall|tax "
        "return|machine|homework))",
    ),
    "help": (
        "(?:i )?(?:dont|do not|didnt|cant) (?:really |quite )?(?:get|see|know|understand|follow) what "
        f"{YOURE} (?:want|wanting|asking|ask|after|need|expect|mean|getting at|looking for)(?: (?:from me|"
        "me to (?:say|do|write)|here|by (?:that|this)|for))*",
        "(?:that|this|it)(?: (?:one|question))? (?:went|goes|is going|flew) (?:(?:right|straight|way) "
        ")?(?:over|above) my head|(?:(?:please|kindly) )+to (?:explain|repeat|clarify|rephrase|"
        "simplify)(?: (?:the|this|that|your|it|question|again))*|(?:(?:can|could|would) you |please )*"
        "(?:tell|show) me (?:please )?(?:what (?:all )?(?:you|i|we|this) can do|"
        "what (?:this|it|all this|the bot) (?:is for|does|can do))(?: (?:here|for me|with (?:you|this|it)))*|"
        "what (?:else )?can (?:you|this|it|the bot) (?:do|help)(?: (?:me|for me|with|me with|here))*|"
        "what (?:is|s) (?:this|it|all this) (?:for|good for|about)|what am i (?:supposed|meant|expected) to "
        "(?:write|say|answer|do|put|type)(?: here| now)*",
    ),
    "advice": (
        r"(?:(?:please|come on|so|ok|go on) )*just tell me"
        r"(?: (?:what|how|which|should|shall|if|whether|is|do|straight|the answer)(?: \w+){0,7})?",
        "(?:(?:i )?(?:just |only )*(?:want|need|wish|would like) (?:someone|somebody|you|a coach) to|"
        "can(?: you)?|could you|will you|just|please) (?:just )?(?:tell me|decide(?: for me)?|choose for "
        "me|pick for me)(?: (?:what|how|which|one|to|do|is|best|right|i should|for me|the answer|next))*",
        f"(?:do {YOU} (?:think|believe|agree|reckon)|tell me if|am i|was i)(?: (?:im|i am|i was|that|i did|"
        "hes|shes|it is|its))*(?: (?:right|wrong|being (?:unreasonable|unfair|silly|fair|reasonable)|"
        "overreacting|to blame|the problem|making a mistake|crazy|stupid|the right thing))(?: (?:here|or "
        "(?:wrong|not)|to (?:do|say) (?:this|that|it)))*",
        f"if {YOU} were (?:me|in my (?:place|shoes|position))(?: what)?(?: (?:would|should) you (?:do|say|"
        "choose|pick))?",
    ),
    "who_are_you": (
        f"(?:{YOURE}|so youre)(?: {OF_SORTS})* {MADE_OF}(?: (?:right|then|arent you|are you|or what|or (?:"
        f"{OF_SORTS} )*{MADE_OF}))+|u (?:a|an) {MADE_OF}",
        "is (?:someone|somebody|anyone|a person|a human|it|this)(?: (?:typing|writing|reading|"
        f"answering))(?: (?:these|this|that|me|them|it))?(?: (?:or|is|it|just|automatic|automated|a {BOT}|"
        f"{MADE_OF}|all|generated|scripted|you|real))*",
        f"(?:what|which) (?:kind|sort|type|brand|version|model)? ?(?:of )?(?:an? )?{MADE_OF} (?:is this|are "
        "you|am i (?:talking|speaking|chatting) to|is that|do you (?:use|run on))",
    ),
    "insult": (
        f"(?:{YOURE} |this is )?(?:about )?as (?:useful|helpful|clever|smart|bright|sharp|much use|good)(?: "
        "as)? (?:a |an )?(?:chocolate (?:teapot|fireguard)|brick|chocolate|wet (?:weekend|lettuce|sponge)|"
        "doorstop|hole in the head|screen door on a submarine|ashtray on a motorbike|potato|stone|spoon|"
        "two short planks)",
        "what (?:an? )?(?:complete |total |utter |stupid |useless |bloody )*(?:idiot|moron|fool|joke|waste|"
        f"clown|dummy|disgrace|embarrassment)(?: (?:{YOU}(?: are)?|{YOURE}|this is|of a {BOT}))?",
        "(?:screw|fuck|sod|stuff|damn|bugger|eff|to hell with) (?:this|that|the|your)(?: (?:stupid|dumb|"
        f"useless|bloody|fucking|damn|silly|shitty|crappy))* (?:{BOT}|coaching|session|question|questions|"
        "chat|nonsense|rubbish|shit|crap)",
    ),
    "dont_know": (
        "whatever(?: (?:you (?:like|want|say|think)|really|then))*|you (?:choose|pick|decide)(?: (?:for me|"
        "one|please))*|(?:its )?(?:up to you|your (?:choice|call))|no preference|meh|"
        "anything(?: (?:really|you like|will do))*",
        "(?:i )?(?:really |honestly |just )?(?:cant|cannot|couldnt) (?:really )?think(?: (?:right now|now|"
        "straight|today|clearly|at the moment|of a thing))*",
        "(?:hmm |um )?nothings? (?:is )?(?:coming|comes|there|popping up|springing to mind)(?: (?:up|to me|"
        "to mind|out|right now))*|(?:its|it is|thats) not (?:so |very )?clear to me(?: (?:yet|either|now|"
        "at all))*",
    ),
    "about_you": (
        r"(?:(?:and|so|but|oh|hey|then|now) )*(?:are|were|do|did|have|can|could) you"
        r"(?: (?!i\b|my\b|me\b|think\b|say\b)\w+){1,4}",
        r"(?:(?:and|so|but|oh|hey) )*(?:where|how|when|what|who)(?: (?:are|do|did|were|old are|is|was|s))+ (?:you|your)"
        r"(?: (?!i\b|my\b|me\b|mean\b|think\b|say\b|suggest\b|want\b)\w+){1,3}",
        "(?:and |but |so )?why (?:do|are|would|did) you (?:ask|asking|want to know|need to know|care)(?: "
        "(?:me|that|this|about (?:that|it|this)|all this|so many questions))*|why (?:that|this) question|"
        "whats it to you",
    ),
    "thanks": (
        "(?:oh |wow |ah |aw )*(?:thanks|thank you|cheers)?(?: ?thats| ?that is| ?youre| ?you are| ?this is|"
        " ?this)(?: (?:so|very|really|awfully|too|most|is|was))* (?:kind|sweet|nice|lovely|good of you|"
        "helpful|generous|patient)(?: (?:of you|to say|thanks|thank you|so|much|dear))*",
    ),
    "yes": (
        "(?:yes )?(?:thatll|that will|thatd|that would|this will|itll|it will) (?:work|fit|suit(?: me)?|be "
        "(?:it|right|good|fine|perfect|lovely|grand))(?: (?:nicely|fine|well|for me|just fine|perfectly))*|"
        "(?:you|u|youve|that) (?:got|has got|have got|gets|nailed|nails|hit|hits|sums|summed) (?:it|that|"
        "the nail)(?: (?:in one|on the head|exactly|right|perfectly|up|up nicely))*",
    ),
}  # fmt: skip
