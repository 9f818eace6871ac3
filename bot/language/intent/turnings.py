"""Further whole sentences that move on or object, one way of saying it to a line: stop, pause, skip, another goal."""

from __future__ import annotations

from bot.language.intent.requests import ASKED

_POLITELY = "(?:please |sorry |just |actually |maybe )*"
_ASK = (
    f"(?:{_POLITELY}(?:can|could|may|shall|would|will) (?:we|i|you) |lets |let us |id like to |i want to |"
    "i would like to |please |id rather |i would rather )"
)
_THIS = (
    "(?:this|any of this|all this|this thing|coaching|the coaching|this coaching|talking|talking about it|"
    "these questions)"
)

# Without marks or apostrophes, as typed; every word stands whole, so that its pattern is found by it.
TURNINGS: dict[str, tuple[str, ...]] = {
    "resistance": (
        "(?:i )?(?:really )?(?:cant|dont|fail to|do not|cannot) (?:see|get|understand) (?:the|what the|any) "
        "(?:point|use|value|sense|purpose)(?: (?:in|of|to|with) (?:this|it all|all this|any of this|coaching|"
        "these questions|talking|doing this|answering))?",
        "(?:im |i am )?only (?:here|doing this|on here|in this) (?:because )?(?:i (?:had|have) to|(?:hr|they|"
        r"work|my \w+) (?:told|made|said|sent|wanted|asked|pushed|makes|wants|signed|put|booked|insisted))(?: "
        r"\w+){0,5}|(?:i )?never (?:asked|signed up|volunteered|agreed) (?:for|to) (?:coaching|this|any of "
        "this|be here|be coached)",
        "(?:talking|chatting|typing|writing|answering) (?:to|with) (?:a |this |some )?(?:bot|machine|"
        "computer|app|robot|chatbot|phone) (?:wont|doesnt|does not|isnt going to|will not|cant|never) "
        "(?:change|help|solve|fix|do|helps|work)(?: (?:anything|me|it|a thing|nothing|my|problem|problems|"
        "anyone))*|these questions (?:are doing|do) nothing for me|(?:a )?(?:bit of )?(?:a )?(?:box|tick box|"
        "boxticking|box ticking|pr|hr) (?:ticking )?(?:exercise|thing|nonsense)(?: (?:this|isnt it|really))*",
        "(?:what|such) a (?:complete |total |massive |huge )?waste of (?:my |everyones |our )?time(?: this "
        r"is)?|(?:ive |i have )?(?:got )?better things to do(?: (?:than|with)(?: \w+){1,4})?",
        f"(?:sorry |but |honestly )*i (?:really |honestly )?(?:dont|cant|fail to) see how {_THIS} (?:is |will "
        "|can |could |would |should |possibly |ever |going to |gonna |supposed to |meant to )*(?:help|helps|"
        "work|change|changes|do)(?: (?:me|anything|anyone|us|things|a thing|any good|here))*",
        f"how (?:is|are|will|would|could|can) {_THIS} (?:going to |gonna |supposed to |meant to |ever "
        ")*(?:help|change|work|do)(?: (?:me|anything|anyone|us|things|any good|that|here))*|why am i (?:even "
        ")?(?:here|doing this)",
        "i(?:m| am|ve)? only (?:came|come|here|doing this|did this|signed up|joined)(?: here)? (?:because|"
        r"since|as) (?:i (?:had|have) to|i was (?:told|made|sent)|(?:hr|they|work|my \w+) (?:told|made|said|"
        r"sent|wanted|asked|pushed|makes|wants))(?: \w+){0,6}|i was (?:told|informed) (?:that )?i (?:have|had|"
        "must|need|needed) (?:to )?(?:do|come to|attend|use|try) (?:it|this|that|coaching|this coaching)|i "
        "didnt (?:choose|ask|want) to (?:be here|do this)",
        "(?:coaching|talking|therapy|this stuff|self help|this kind of (?:thing|stuff)) (?:doesnt|does not|"
        "never|wont|didnt|isnt) (?:really )?(?:work|works|help|helps|for me|change anything|solve anything|"
        "fix anything)(?: for (?:people like me|me|us|someone like me))?|whats the (?:point|use) (?:of|in) "
        "(?:(?:these|all these|this|your|any of this|doing this|answering|talking|asking me)(?: (?:this|that|"
        "these|questions|to you|to a (?:bot|robot|machine)|about it|all this))*)",
        f"{_THIS} (?:is |isnt |does |doesnt |is not |does not |s not )+(?:really )?(?:help|helping|helpful|"
        "any help|doing anything)(?: (?:me|much|at all|for me|right now))*|these questions (?:are|feel) "
        "(?:so |just |really |a bit )*(?:stupid|silly|pointless|dumb|annoying|daft|useless)|(?:im |i am "
        ")?not (?:really )?(?:buying|into|feeling|convinced by) (?:this|coaching)|(?:im |i am )?(?:very |a "
        "bit |pretty |quite )?(?:sceptical|skeptical) (?:about|of) (?:this|coaching|all this)|do i (?:really "
        ")?have to do this|this (?:all )?(?:is|feels|seems) (?:a bit |so |very |really )*(?:cringe|forced|"
        "pointless|daft|silly|patronising|stupid|awkward)|thanks for nothing",
        "i(?:d| would) rather be (?:anywhere else|elsewhere|working|at home|doing (?:something else|my "
        "(?:work|job)))",
    ),
    "skip": (
        "(?:you (?:have |ve )?(?:already |just )+(?:asked|ask) (?:me )?(?:that|this) (?:one|question))|no "
        "more (?:about|on|of) (?:that|this)(?: please)?",
        "(?:id |i would |i )?(?:rather|prefer)(?: to)? not(?: to)? (?:answer|say|discuss|talk about|go into|"
        f"share) {ASKED}(?: (?:please|now|today))*|{_ASK}?(?:leave|skip|not do|not answer|pass on) (?:that|"
        "this|it)(?: (?:one|question|bit|part|out|blank))+",
        "ill pass(?: on (?:that|this)(?: one)?)?|next one|not going there|lets not(?: (?:go there|talk about "
        "(?:that|it)))?|do i have to (?:answer|say)(?: (?:that|this|it))?|(?:im )?not comfortable (?:with|"
        "answering|sharing|talking about) (?:that|this|it)(?: (?:one|question))?|(?:i )?(?:dont|do not) "
        "(?:want|feel like|wish|like) (?:to )?(?:say|saying|talk about it|go into (?:it|that)|share(?: that| "
        "this)?|sharing|answering(?: (?:that|this)(?: one)?)?)|thats (?:a bit |too |very )*(?:personal|"
        "private)|can i not answer",
        "(?:i |ive |i have )?(?:already |just )+(?:answered|told you|said)(?: (?:that|this|it|so|already))*|"
        "you (?:have |ve )?(?:already |just )+(?:asked|ask)(?: (?:me|that|this|already))*|you asked (?:me "
        ")?(?:that|this)(?: (?:already|before|just now|twice))+|asked and answered",
    ),
    "pause": (
        "(?:sorry |oops |damn |ah )+(?:the |my |a )?(?:train|bus|taxi|lift|stop|boss|client|customer|patient|"
        "baby|phone|doorbell|meeting|break|lunch|dinner|tea|kids|child|husband|wife|mum)(?: (?:is|has|just|"
        "are|s))* (?:here|coming|arrived|starting|starts|calling|ringing|over|ready|up|crying|awake|back|"
        "home)(?: now)?",
        "(?:my |phone )*(?:battery|phone) (?:is |is about to |about to |s )?(?:dying|die|low|dead|almost "
        "(?:empty|dead)|nearly (?:empty|dead))(?: (?:sorry|now))*|(?:i )?(?:need|have|got|ive got|must) "
        "(?:to )?(?:pop|nip|head|go|run|dash) (?:out|off)(?: (?:for|a|bit|now|minute|sorry|quickly|second))*|"
        "(?:lets |can we |ill )?(?:park|leave|pause|stop) (?:it|this|things) (?:here|there) and (?:carry on|"
        r"continue|pick it up|pick this up|come back|finish|resume|go on)(?: \w+){0,3}",
        r"(?:sorry )?(?:hang on|hold on|one sec|one moment|wait a sec|got to go)(?: \w+){0,3} (?:door|phone|"
        r"doorbell|boss|baby|kids|meeting|call|crying|knocking|calling|ringing)(?: \w+){0,3}|(?:sorry "
        ")?(?:the |my )?(?:phone|phones|doorbell|door|someones|someone|somebody|boss|bus|train|stop|baby|"
        "kids|dinner) (?:is |are |s |just )?(?:ringing|at the door|calling|here|coming|crying|woke up|awake|"
        "walked in|ready) (?:now|sorry|one second|back soon)",
        "(?:sorry )?(?:i )?(?:got|have|need|ive got) to (?:jump on a call|take this call|take this|get off "
        "(?:here|the (?:bus|train))|log off|(?:get back to work|board|sleep|eat|cook) (?:now|sorry))(?: "
        "(?:now|sorry|first|quickly))*|(?:my )?(?:lunch|lunch break|break) is (?:over|up|finished)|to be "
        "continued|tbc|(?:its |this is |now is )(?:not a good|a bad) time(?: (?:right )?now)?|(?:im |i am "
        ")?(?:a bit |too |really )*busy (?:right )?now|cant talk(?: (?:right )?now)?|(?:im )?(?:in a meeting|"
        "on shift|at work) (?:now|right now|atm)|(?:ill be )?back in (?:a |an )?(?:few|bit|hour|5|10|15|20|"
        "30|half an hour|five|ten|twenty)(?: minutes?)?|(?:im )?too tired (?:for this|now|today|tonight|to "
        "(?:continue|think|go on|carry on))(?: (?:now|tonight|today))*|(?:im )?off to bed(?: now)?|im going "
        "to bed(?: now)?",
        "(?:(?:can|could|may|shall) (?:we|i) |lets )(?:please )?(?:do|finish|continue|pick) (?:this |the "
        "rest |our chat |this chat |the session )?(?:up )?(?:later|another (?:time|day)|tomorrow|some other "
        r"time|tonight|when (?:im|i am|i have|i get)(?: \w+){1,4}|after(?: \w+){1,3})(?: (?:please|ok))*",
    ),
    "stop": (
        "no more (?:for )?(?:today|now|tonight)(?: (?:please|thanks))*",
        "(?:im|i am) (?:so |just )?(?:done|finished) with (?:this|the|our|your|all these|these) "
        f"(?:conversation|chat|session|bot|thing|questions|app)|{_ASK}?leave it (?:there|here|at that)(?: "
        "(?:for today|for now|today|please))*",
        f"{_ASK}(?:stop|finish|end|wrap up|end this|call it a (?:day|night))(?: (?:here|now|there|today|for "
        "today|please|it here|this here))*|we can (?:stop|end|finish)(?: (?:here|now|there|it))*|im out of "
        "here|thats me done for (?:today|now)|im done for (?:today|now|tonight)|lets finish",
        "(?:i )?(?:dont|do not) want to (?:answer|do|talk|chat|go on|be coached)(?: (?:any|more|any more|"
        "questions|this|of|to you|with you|now|today))+|(?:ive |i )?had enough of (?:this (?:chat|bot|"
        "conversation|session|coaching)|these questions|your questions)|stop asking(?: (?:me|so many|these|"
        "all these|stupid|questions|stuff))*|stop (?:texting|messaging|writing)(?: (?:me|to me))?|end of "
        "(?:conversation|chat|session)",
    ),
    "change_goal": (
        "(?:actually |sorry |no )*(?:forget|leave|scrap|drop|park) (?:that|this|the|my)(?: (?:first|old|"
        "last))? (?:goal|topic)(?: (?:lets|and|can we|id rather|i want to))?(?: (?:do|take|talk about|work "
        "on|the|another|other|one|something else|a|different|topic|goal|go with))*|lets (?:do|take|talk "
        "about|work on) (?:the other|another|a different) (?:one|goal|topic|thing)",
        "(?:sorry |actually |ok |you know what )*(?:ive|i have|i) changed my mind (?:its not about|lets "
        "(?:talk|work|do)|can we (?:talk|work|do)|id rather (?:talk|work)|i want to (?:talk about|work "
        r"on))(?: \w+){1,12}",
        f"{_ASK}(?:start over|start again|begin again)(?: (?:with|from|on)(?: (?:a|the|another|new|different|"
        "one|goal|topic|scratch|beginning|something else))+)?|(?:this|that|it) (?:isnt|is not|s not|wasnt) "
        "(?:really |actually )?what i (?:want|wanted|came|need) (?:to (?:work on|talk about|discuss)|for)|"
        "(?:i )?(?:picked|chose|choose|gave you|took) the wrong (?:goal|one|topic|thing)|(?:scrap|forget|"
        "drop) (?:the|my|that|this) goal|(?:wrong|new|another) (?:goal|topic)(?: (?:can|could|we|i|change|it|"
        "please|sorry))*",
        "(?:actually |sorry )*(?:theres|there is) something (?:(?:more important|more urgent)|(?:(?:else|"
        "bigger|more important|more urgent) (?:i (?:want|need|would like) to|id like to|id rather|to) "
        "(?:talk about|work on|discuss|look at)))(?: (?:first|instead|today))*|can we (?:change|switch) "
        f"(?:tack|direction|to another one)|another (?:goal|topic)(?: (?:instead|please))*|{_ASK}(?:change|"
        "swap|switch) (?:goals|topics|to another (?:one|goal|topic))(?: (?:please|instead))*",
    ),
    "decided": (
        "(?:im |i am )(?:now )?(?:clear|sure|certain|set) (?:on |about )?what (?:ill|i will|to|im going to|i "
        "want to|i need to) do(?: (?:now|next))*|i (?:already )?know which (?:one |way |option )?(?:im|ill|i "
        "will|id|i want|to|i am)(?: (?:doing|do|going|go|going for|go for|take|taking|pick|picking|choose|"
        "choosing|to|for|with))*",
        "(?:right |ok |so |well |actually |now )*(?:i |ive |i have )?(?:finally |just |now |already "
        ")*(?:made (?:up my mind|my mind up|my decision|a decision))|(?:now )?i know (?:my (?:next step|plan|"
        "answer)|exactly what (?:to do|ill do|i will do|im doing))|(?:ive )?(?:got|found|have) my (?:answer|"
        "plan|solution)|(?:its |it is )?clear (?:to me )?(?:now )?what (?:i have|i need|ive got|i want) to "
        "do|now i know(?: what to do)?|(?:ive )?settled on (?:it|one|that)",
        "(?:right |ok |so |well |actually )*(?:ive|i have) (?:now |just |finally )?decided (?:that )?(?:ill|"
        r"i will|im going to|i am going to)(?: \w+){1,10}",
    ),
    "keep_it": (
        "(?:no |just |lets |ill |id )*(?:keep|leave|have|take|stay)(?: (?:it|that|this|the step|the plan))?"
        "(?: just)? (?:as is|as it is|as it stands|the same|like (?:this|that)|unchanged)"
        "(?: (?:please|for now|then))*",
        "(?:it|that|this|the step|the plan)(?: can| should| may|ll)? stays?"
        "(?: (?:as is|as it is|the same|so|like that|put))*",
        "(?:id|i would|ill|let me|lets|i want to|id rather|just|please) (?:keep|leave|stick with|stay with|"
        "use) (?:it|that|mine|my own|my words|my version)(?: (?:words|wording|one|please|then|thanks))*|no "
        "(?:change|changes)(?: (?:needed|necessary|please|thanks|from me))*|(?:theres )?nothing to change|"
        "(?:i )?(?:dont|wouldnt) (?:want to |need to )?change (?:it|that|anything|a thing|a word)|no need to "
        "(?:change|reword)(?: (?:it|anything|that))?|(?:its )?good enough(?: (?:for me|as is|like that))?|"
        "(?:im )?happy with (?:it|mine|how it is|the wording|my wording|that)|mine|the original(?: one)?|as "
        "i put it|thats how i (?:want|like|meant|said) it|those are my words|stay with (?:it|that|mine)",
    ),
    "more_time": (
        "(?:give me |gimme |just |wait |i need |need |can i have )*(?:to|two|2|5|five|ten|10|a couple of|a "
        "few) (?:minutes|seconds|minute|second|moments)(?: (?:please|to think|ok))*",
        "(?:hang on|hold on|wait|one sec|one moment|give me a (?:second|minute|moment)|hmm|good question|"
        "good one|hard one|tough one|interesting|thats a (?:good|hard|tough) (?:one|question)|a minute|a "
        "second|just a second) (?:let me think|im thinking|thinking|still thinking|i need to think|need to "
        "think|i have to think|i am thinking)(?: (?:about|it|that|this|for a|second|minute|moment|bit|"
        "please))*",
        "dont rush me|patience(?: please)?|let me sleep on it|need to (?:sleep on it|think about (?:it|"
        "that)(?: (?:first|more|a bit|for a bit))?)|ill get back to you(?: on (?:that|it|this))?|let me "
        "(?:see|check)(?: (?:first|a second|quickly))?",
    ),
    "carry_on": (
        "where (?:did|were|had) (?:we|i)(?: (?:leave|left|stop|stopped|get|got|off|to|up|at|last time))+",
        "(?:im|i am|ive come|ok im|right im|hi im|hey im) back(?: (?:now|again|sorry|where were we|from "
        "lunch))*|back(?: (?:now|again))+|here again|(?:im )?ready to (?:go|continue|carry on|go on|"
        "resume)(?: (?:now|again))*|on we go|as you were|please go on|lets (?:resume|get back to it|pick "
        "(?:it|this) up again|get on|get on with it)|"
        "(?:(?:no |well |thanks )*(?:id|i would|i) (?:rather|prefer to|sooner|just want to|want to)|rather|"
        "can we(?: just| please)?|could we(?: just| please)?|ill just) (?:just )?"
        "(?:get on(?: with (?:it|things|the topic|the session))?|carry on|keep going|go on|go ahead|continue|"
        "press on)(?: (?:now|please|then|with (?:it|the (?:topic|session|other thing)|my topic)|thanks))*|"
        "(?:go|carry|press) on with (?:it|the (?:topic|session)|my topic)(?: (?:now|please|then))*",
    ),
}  # fmt: skip
