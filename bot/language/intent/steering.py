"""Moves of the talk put together from what people do and to what: back, past, out, to another goal, to a decision."""

from __future__ import annotations

from bot.language.intent.pieces import (
    AGAIN,
    ASKED,
    AT_WORK_ON,
    BEFORE,
    GOAL,
    HERE,
    IT,
    LAST,
    MAY,
    TALK,
    YOURE,
    YOUVE,
)

# Without marks or apostrophes, as typed; a pattern is tried only on a sentence all of whose words it holds.
STEERING: dict[str, tuple[str, ...]] = {
    "back": (
        f"{MAY}(?:go|step|rewind|jump|move|return|scroll|come|flip|hop|head|turn|skip|get|be|take (?:me|"
        f"us)|bring (?:me|us)|send me)(?: back| backwards)*(?: to)? {BEFORE}(?: please| again| would you)*",
        f"{MAY}(?:go|step|jump|move|come|flip|hop|head|skip|take (?:me|us)|bring (?:me|us)) back(?:wards)? "
        "(?:a|one|1) (?:step|question|bit|place|screen|turn|minute|second)(?: please| again| would you| "
        "back)*",
        f"{MAY}rewind(?: (?:that|it|us|me))?(?: (?:a|one|1) (?:step|question|bit|minute|second|"
        "little))?(?: please| would you)*",
        f"{MAY}(?:redo|re do|change|edit|fix|undo|amend|revise|retract|scrap|scratch|take back|delete|"
        "cancel|withdraw|rewrite|reword|correct|do over|answer|do|try|give|have another (?:go|crack|stab|"
        f"shot|try) at|retry|replace) (?:(?:the|that|my|your) )*(?:(?:very )?{LAST} {ASKED}|{ASKED} "
        "(?:before|earlier|i (?:just )?gave)|(?:one|thing|bit) (?:before|i just (?:gave|answered|said)))"
        f"{AGAIN}",
        f"{MAY}(?:redo|re do|answer|do|have another (?:go|crack|stab|shot|try) at) (?:that|that one|the "
        "one before|my answer|that answer|that question)(?: (?:again|over|differently|another way|properly|"
        "once more|one more time))+",
        f"{MAY}(?:redo|undo|retract|rewrite|change|edit|take back) (?:my|that|the) (?:answer|reply|"
        "response)(?: please)?",
        "(?:(?:hang|hold) on )?i (?:answered|replied|pressed|hit|tapped|sent|typed|clicked|posted)(?: "
        "(?:that|it|on|send|the wrong (?:one|button|thing)|wrong|too (?:fast|quick|quickly|soon|early)|by "
        "(?:mistake|accident)|before i finished))+",
    ),
    "skip": (
        f"{MAY}(?:(?:jump|leap|hop|slide|skip) (?:past|over|beyond)|(?:move|go|step) (?:past|on from)) "
        f"{IT}(?: please)?",
        f"{MAY}(?:pass|skip|pass up)(?: on)? {IT}(?: please| thanks| if you dont mind)*",
        f"{MAY}(?:not|sooner not|rather not)(?: (?:go (?:there|into (?:that|it|this))|get into (?:that|it|"
        "this)|share(?: that)?|discuss (?:that|it|this)|answer(?: (?:that|this|it))?(?: one)?|say|talk "
        "about (?:that|it|this)|open that (?:door|box|can of worms)|touch that(?: one)?|do (?:that|this) "
        "one))(?: please| thanks)*",
        "(?:thats|that is|its|it is|this is|thatd be|a bit)(?: (?:a|bit|too|far|way|rather|very|getting))* "
        "(?:private|personal|none of your business|not your business|off limits|not something i (?:want|"
        "wish) to (?:share|discuss|talk about|go into))",
        "(?:thats )?(?:none of your (?:business|beeswax|concern)|mind your own business)|no comment|ask "
        "(?:me )?(?:something|anything) else|(?:a )?different question(?: please)?|move (?:along|swiftly "
        "on)|no i wont answer(?: that)?|i (?:wont|refuse to|decline to) answer(?: (?:that|this|it))?(?: "
        "one)?",
    ),
    "stop": (
        f"{MAY}(?:stop|end|finish|conclude|close|terminate|discontinue|quit|exit|wrap up|round off|wind up|"
        f"bring to (?:a close|an end)) (?:{TALK}|with {TALK}){HERE}",
        f"{MAY}(?:stop|end|finish|conclude|discontinue|quit|leave it|end it|stop it|finish it|leave things|"
        "leave off|park it|wind (?:it )?up|wrap (?:it |this |things )?up)(?: (?:here|there|now|today|for "
        f"today|tonight|at this point|at that)){HERE}",
        f"(?:(?:i think |well |maybe )*{MAY})call it (?:a day|quits|a night){HERE}|{MAY}knock (?:it|"
        f"this) on the head (?:here|there|now|for today|for now|today){HERE}",
        "(?:that|this|it|thatll|itll) (?:will )?(?:have to|must) do(?: (?:me|us))?(?: for)?(?: (?:today|"
        f"tonight|now|one day|me))*{HERE}",
        "(?:thats )?(?:enough|plenty)(?: of (?:this|that))? for (?:one (?:day|sitting|night|evening|go)|"
        "today|tonight|this (?:evening|morning|week))(?: (?:i|reckon|think|guess|thanks|please))*",
        "(?:im|i am|were|that is me|thats me)(?: all)? (?:done|finished|through|out)(?: (?:here|with "
        "(?:this|the session|it)|for (?:today|tonight|the day|the night|now)))+",
    ),
    "pause": (
        "(?:hold|keep) (?:that thought|my place|the line|my spot)(?: (?:please|for (?:a|me)|minute|second|"
        "moment))*",
        "(?:(?:sorry|got to|have to|must|need to|i|ive|just) )*(?:answer|get|take) (?:the (?:door|phone)|"
        "this call|a call|a phone call)",
        f"{MAY}(?:continue|finish|resume|pick (?:it|this) (?:back )?up|come back(?: to (?:it|this))?|do "
        "(?:the rest|this)|carry on)(?: (?:it|this|again))?(?: (?:later|tomorrow|tonight|another (?:time|"
        "day)|some other time|after (?:lunch|work|dinner|tea|supper|my (?:meeting|shift|break))|in (?:the|"
        "a) (?:morning|evening|afternoon|bit|while|minute|hour)|when (?:im|i am) (?:home|back|free|less "
        "tired)|next week|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:evening|"
        "afternoon)|today|please))+",
    ),
    "change_goal": (
        f"{MAY}(?:change|switch|swap|revise|revisit|rethink|redo|alter|adjust|reconsider|reset|update|go "
        "back to|return to|get back to|come back to|look (?:again )?at|tweak) (?:the|my|our|todays) "
        f"(?:whole )?{GOAL}(?: (?:again|please|for today|completely|a bit|entirely|itself))*",
        f"{MAY}(?:change|switch|swap|rethink|reconsider|revisit) {AT_WORK_ON}(?: (?:please|here|today))*",
        f"{MAY}(?:go|get|come|return|circle|jump|switch) (?:back )?to what (?:i|ive) (?:actually |really |"
        "originally )?(?:want|wanted|came for|am after|was after|wish|wished for|need|came here for|said i "
        "wanted|hoped for)(?: (?:today|here|from this|to get|out of this|first|in the first place))*",
        f"(?:my|the|todays) (?:real |actual |true |bigger |main |whole )?{GOAL} (?:is|isnt|should be|needs "
        "to be|ought to be|has to be|must be|has)(?: (?:really|actually|now|not))*(?: (?:this|that|wrong|"
        "different|another|another one|other|something else|something different|changed|elsewhere|revised|"
        "a different one|not the right one|the wrong one|not right))",
        "(?:(?:my|the) )?(?:real|actual|true|bigger) (?:problem|issue|question|thing|topic) is(?: "
        "(?:really|actually))?(?: (?:something else|other|another|another one|different|a different one|"
        "elsewhere|not this|not that|not this one))",
        "(?:this|that|it) (?:isnt|is not|wasnt)(?: (?:really|actually|even))?(?: (?:my|the|what))?(?: "
        f"(?:real|right|main|actual))?(?: (?:{GOAL}|i (?:want|wanted|need|came) to (?:work on|talk about|"
        "discuss|look at)|i came (?:here )?(?:for|about)|im here (?:for|about)))(?: today| at all)?",
        "i(?:ve| have)? (?:picked|chose|chosen|took|taken|set|started (?:with|on|from)|gone for|brought|"
        f"named)(?: (?:the|a))? wrong (?:{GOAL}|thing|problem|question|one)(?: to (?:work on|talk about|"
        "look at|discuss|bring))?(?: today| here)?",
        f"{MAY}(?:work on|talk about|look at|discuss|focus on|do|tackle|pick|choose|take) (?:something "
        f"(?:else|different)|a different {GOAL}|another {GOAL})(?: (?:today|instead|please|entirely|"
        "completely|now|if thats ok))*",
        f"(?:on reflection )?the {GOAL} (?:ought to|should|needs to|has to|must) (?:be )?(?:change|changed|"
        "revised|different|another|redone)",
        f"(?:wrong|different) {GOAL}(?: (?:please|actually|sorry|now))*",
    ),
    "correction": (
        f"{YOUVE} (?:twisted|misread|misheard|misunderstood|mistook|mixed up|muddled|garbled|mangled|"
        "distorted|misquoted|missed)(?: (?:my (?:words|point|meaning)|me|that|it|what i (?:said|wrote|"
        "meant|mean)|there|again|up|im afraid|completely|totally|the point|a bit))*",
        f"{YOUVE} (?:got|gotten|took|taken|heard|read) (?:me|that|it|this|my (?:words|meaning)|what i "
        "(?:said|meant))(?: (?:wrong|the wrong way|the wrong way round|upside down|back to front|backwards|"
        "all wrong|a bit wrong|out of context))+(?: (?:im afraid|there|again|round))*",
        "(?:(?:thats|that is|youve got|you have|you got|its) )?(?:(?:the|hold of the|completely the) "
        ")*wrong end of the stick",
        f"(?:(?:{YOURE}|{YOUVE}) |stop |dont )?(?:put|putting) words in(?:to)? my mouth",
        "(?:(?:thats|that is|that was|its|it is|no|this is|sorry) )?not (?:quite |exactly |really |at all "
        ")?what i (?:said|meant|mean|was saying|was getting at|wrote|was asking|asked|told you|had in mind|"
        "am saying|typed|intended)(?: at all| no| though)*",
        "(?:that|it|this) (?:isnt|wasnt|is not|was not) (?:quite |exactly |really |at all )?what i (?:said|"
        "meant|mean|was saying|was getting at|wrote|was asking|asked|told you|had in mind|am saying|typed|"
        "intended)(?: at all)?",
        "i (?:didnt|did not|never|havent|have not|dont)(?: even| actually| really)? (?:say|said|mean|meant|"
        "mention|mentioned|write|wrote|written|tell you|told you|suggest|suggested)(?: (?:that|it|this|"
        "anything like that|such a thing|any of that|anything of the sort|it like that|that at all))",
        "(?:i )?(?:wrote|typed|put|said|worded|phrased|expressed|explained) (?:that|it|this|myself) "
        "(?:wrong|badly|wrongly|poorly|incorrectly|the wrong way)|(?:that|it) came out (?:all "
        ")?wrong(?:ly)?|typo|my typo|misclick|fat fingers?|wrong button|(?:damn )?autocorrect|auto correct|"
        "slip of the (?:thumb|finger|tongue)|that was a (?:typo|mistake|slip)",
        "let me (?:correct|rephrase|reword) (?:that|myself|what i said|it)|correction",
    ),
    "decided": (
        "(?:honestly |look )?i(?:ve| have| do|m| am)?(?: (?:already|now|just|finally|think i|pretty much|"
        "got|have|actually|fully|clear|clear on))* (?:know|knew|see|figured out|worked out|sussed|sussed "
        "out|found|decided|chosen|settled|settled on|determined|made up my mind|clear|set|sorted out|"
        "concluded)(?: (?:exactly|on|about|already))*(?: (?:what|which way|how))(?: (?:to|ill|i will|im|i "
        "am|i|id|i have|ive|i need|i want|i must|i should))(?: (?:do|doing|going to|need to|got to|have to|"
        "must|be|go|go for|go with|going with|choose|pick|try|say))+(?: (?:now|next|already|about (?:it|"
        "this|that)))*",
        "i(?:ve| have)? (?:already |just |now |finally )*(?:took|taken|made|got|have) (?:my|a|the) (?:own "
        ")?(?:decision|choice|plan|solution|answer)(?: (?:already|now|about (?:it|this|that)))*",
        "i (?:already |now )*(?:know|have|got) (?:the|my) (?:answer|solution|way forward|plan)(?: "
        "(?:already|now|to (?:this|that|it)))*",
        f"(?:{MAY}skip|no need (?:for|of)|(?:i )?(?:dont|wont) (?:need|want|require)|forget(?: about)?)(?: "
        "(?:any|the|to|look at|go through|discuss|other|more|further|all|these|those|your))* (?:options|"
        "ideas|alternatives|choices|brainstorming|possibilities|suggestions)(?: (?:now|please|thanks|any "
        "more|really|at all))*",
        "(?:im|i am) (?:quite |pretty |already |totally |all )*(?:set|settled|fixed|decided|resolved|"
        "sold)(?: (?:on|about|to do))?(?: (?:what (?:im|i am) (?:doing|going to do)|what (?:ill|i will) do|"
        "it|that|this|my plan|my way|the plan))(?: now| already)*",
        "my mind(?:s| is) (?:already |now )?(?:made up|set|decided)|(?:the )?decisions? (?:is |has been |"
        "already )*(?:made|taken)",
    ),
}  # fmt: skip
