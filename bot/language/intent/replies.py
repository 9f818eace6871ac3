"""Further whole sentences that answer, one way of saying it to a line: yes, no, not knowing, outcomes, farewells."""

from __future__ import annotations

_TIMES = r"(?: (?:yet|today|now|sorry|really|either|this week|last week|so far|at all|yesterday|last night))*"
_QUESTION = "(?:(?:hard|tough|tricky|difficult) one|(?:hard|tough|tricky|difficult|good|big|great) question)"
_TRULY = "(?:really |honestly |truly |genuinely |still |just |actually )*"

# Without marks or apostrophes, as typed; every word stands whole, so that its pattern is found by it.
_HI = "(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| all)?"
INTRODUCES = (
    f"(?:{_HI} )?(?:(?:my|the) names?(?: is)?|im called|they call me|(?:you can |please |just )?call me)"
    "(?! (?:back|when|if|later|in|at|on|any|tomorrow|today|now|not|the|a|all|mud|up|down|out|off|over|there|still|"
    "always|never|only|just|too|so|to|for|from|with|being|getting|is|isnt|should|came|comes|gets|got)\\b)"
    " \\w+(?: \\w+)?|"
    f"{_HI} (?:this is \\w+|\\w+ here)(?: \\w+)?"
)
"""People say who they are, as to anybody they meet; whole sentences."""

REPLIES: dict[str, tuple[str, ...]] = {
    "introduces": (INTRODUCES,),
    "yes": (
        "(?:id|i would|i can|i could) (?:go along with|go with|live with|agree with|work with) (?:that|it)|"
        "works|i can see that",
        "(?:it|that|this|he|she|they|we|i|there) (?:does|is|was|would|did|has|have|can|could|will|are|were|"
        "do|am)(?: (?:really|indeed|very much|yes))?",
        "(?:that|this|it|all that|yes that) (?:is |was )?(?:exactly |just |pretty much |precisely )(?:right|"
        "it|what i (?:mean|meant|want|said|need))",
        "(?:that )?sounds (?:good|great|right|fine|perfect|fair|ok|like a plan)(?: to me| for me)?",
        "(?:id|i would) (?:say|think|imagine) so|i (?:reckon|believe|should think)(?: so)?",
        "mhm|mm|mmhm|mhmm|mm hm|uh huh|mmhmm|deffo|defo|certainly|totally|indeed|true|very true|too true",
        "you bet|too right|fair enough|suits me|can do|will do|count me in|affirmative|pretty much|100 "
        "percent",
        "that (?:would|could|should|might) (?:work|do|help|suit me)|(?:im )?happy with (?:that|it)",
        "(?:thats|that is) (?:the (?:main )?one(?: i (?:want|mean|meant))?|very right|so true|fine by me|"
        "fair)",
        "(?:no )?that (?:sums|summed) it up(?: (?:well|nicely|perfectly))?|couldnt have said it better(?: "
        "myself)?",
    ),
    "no": (
        "not (?:in the (?:least|slightest)|even (?:close|a bit|slightly))|far from it|not by a long (?:way|"
        "shot)",
        "(?:it|that|this|he|she|they|we|i|there) (?:doesnt|isnt|wasnt|wouldnt|didnt|hasnt|havent|cant|"
        "couldnt|wont|arent|werent|dont|do not|did not|would not|cannot)(?: (?:really|at all|no))?",
        "(?:im )?afraid not|(?:hell|heck|god|good god) no|no chance|not a chance|fat chance|nuh uh|negative",
        "not (?:today|tonight|likely|much|so much|as such|particularly|especially|one bit|for now|necessary|"
        "needed|really no|my thing|yet no)(?: (?:thanks|thank you))?",
        "no need(?: (?:for that|thanks|to))?|nothing (?:like that|of the sort)|i doubt (?:it|that)|i think "
        "not",
        "(?:id|i would|ill) (?:have to )?say (?:not|no)|(?:i )?wouldnt say (?:so|that)|please (?:dont|no)|"
        "unlikely",
        "(?:i )?dont (?:think that|believe so|want (?:that|it)|think it (?:is|does|will))",
        "that (?:doesnt|does not) (?:fit|feel right|sound right|sound like me|work for me)|not for me(?: "
        "thanks)?",
    ),
    "maybe": (
        "(?:i |it )?(?:could|can|might) go either way(?: (?:on|with) (?:it|that|this|that one))?|in part|"
        "hard to tell",
        "(?:50 50|fifty fifty|(?:a )?bit of both|possible|its possible|in some ways|not entirely|i might|i "
        "could)",
        "(?:it )?(?:could|can|might) go either way|(?:im )?(?:still )?on the fence|(?:im )?torn|we will see|"
        "well see|time will tell|it might(?: be| do| work| help)?|perhaps not|maybe not|possibly not",
        "(?:to|up to) (?:some extent|a (?:degree|point)|a certain (?:point|degree|extent))|(?:im )?not "
        "certain",
        "(?:sort|kind) of(?: (?:yes|no|and|yeah))*|(?:probably|possibly|maybe|perhaps)(?: (?:yes|yeah|so|not|"
        "no))+",
        r"(?:it )?depends(?: (?:on|how|what|who|when|if|which)(?: \\w+){1,6})",
        r"(?:maybe|perhaps|probably|possibly) (?:it )?(?:depends|depending)(?: \\w+){0,6}",
        "i (?:think|hope) (?:so|maybe)(?: but im not (?:sure|certain))?|not (?:a )?hundred percent(?: sure)?",
    ),
    "dont_know": (
        "(?:i )?(?:wouldnt|would not) (?:really )?know|(?:ive |i have )?never (?:really )?given (?:it|that|"
        "this) (?:any|much|a) (?:real )?thought|(?:i )?wish i could (?:tell you|say|answer(?: that)?)|hard "
        "to tell|not (?:something|a thing) ive (?:ever )?thought about",
        f"(?:i )?{_TRULY}(?:dont|do not|didnt|dont even) {_TRULY}(?:know|no)(?: (?:what|how|where) to (?:say|"
        "think|put|answer|write|reply|respond|start|begin))?(?: (?:to|about|for|with|here) ?(?:that|this|it|"
        f"that one|this one)?)?{_TIMES}",
        f"(?:i )?(?:have|got|ive got|ive) {_TRULY}(?:no|not got an|not any) (?:real |good |clear )?answer(?: "
        "(?:for|to) (?:that|this|it|you))?(?: (?:now|yet))*",
        "(?:i )?(?:cant|cannot|couldnt) (?:really |honestly )?(?:answer|say)(?: (?:that|this|it|for sure|now|"
        "right now))*|(?:i )?(?:dont|do not) have (?:an|a good|any|a real|the|a clear) answer(?: (?:for|to) "
        "(?:that|this|it))?",
        f"(?:thats |that is |its |oh |what )(?:a |such a )?(?:very |really |quite )?{_QUESTION}(?: (?:that|"
        "that one|that is|really|isnt it))?",
        f"(?:thats |that is |its )?(?:a |such a )?(?:very |really )?{_QUESTION} i {_TRULY}dont {_TRULY}know",
        "(?:not|nor) (?:a|the) (?:clue|scooby|notion|breeze|idea)|ask me another|im stumped|stumped|you "
        "(?:have )?got me(?: there)?|(?:i )?wish i knew|if only i knew|if i knew i would(?: not be here)?",
        "(?:your guess is as good as mine)|(?:god|heaven|lord|goodness|who|christ) (?:only )?knows|no "
        "(?:earthly )?idea(?: (?:what to (?:say|put|write|answer)|how to answer(?: that)?|where to start))?",
        "(?:i )?(?:honestly |really )?couldnt (?:really )?tell you|(?:ive |i have |i )?never (?:really |even "
        ")?(?:thought|wondered) (?:about|of) (?:it|that|this)(?: (?:like that|that way|before|much|at all))?",
        "(?:my )?(?:head|mind|brain) (?:is |has |just )?(?:gone |went |goes )?(?:empty|blank|fried|a blank)|"
        "im (?:completely |totally |just )?blank|blank|coming up blank|(?:i )?cant (?:find|get) the words|"
        "hard to (?:put into words|explain|describe)|(?:i )?cant put (?:it into words|my finger on it)|"
        "difficult to (?:say|answer)|(?:im )?not sure (?:how to|what to) (?:answer|say|put|write)(?: (?:that|"
        "this|it|to that|here))?",
        "(?:i )?(?:really |just )?cant (?:seem to )?(?:come up with|think of)(?: (?:anything|one|an answer|"
        "much|a single (?:one|thing)|an example|any|right now|now|yet))+|nothing (?:is )?(?:coming|comes|"
        "springs)(?: (?:to mind|to me|up|really))*",
    ),
    "thanks": (
        "(?:i )?appreciate (?:you|everything|it all|all (?:this|that|of it))|gracias|merci|danke|grazie|"
        "obrigado|obrigada|cheers for that",
        "(?:many |big |huge )?(?:thanks|thank you)(?: (?:so much|very much|a lot|loads|ever so much|heaps|"
        r"tons))? for (?!nothing)\w+(?: \w+){0,4}",
        "(?:you have|youve|you ve) been (?:a |so |very |really |great |big |such |of )*(?:help|helpful|kind|"
        "useful|brilliant|patient)(?: (?:thanks|thank you))?|(?:that |this |it )?helped(?: me)?(?: (?:a lot|"
        "loads|so much|a bit|thanks))*|bless you|god bless|(?:very |really |super )?(?:helpful|useful)|great "
        "session",
        "(?:that|this|it) (?:has |s )?(?:been|was) (?:a )?(?:big|great|huge|real|massive|lot of) help|nice "
        "session",
    ),
    "greeting": (
        "(?:gday|mornin|evenin|hi ya|hallo|helo|gm|wassup|salam|namaste|good mornin|good evenin|oi oi)(?: "
        "(?:there|all|again))?|(?:hi|hello|hey) (?:its )?me(?: again)?|(?:hi|hey|hello) (?:anyone|anybody) "
        "(?:there|here)",
        INTRODUCES,
    ),
    "farewell": (
        "im off(?: (?:now|then|home|to work|to bed|out))*|(?:speak|talk|see you|meet|chat) (?:again "
        ")?(?:next (?:week|time|month)|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|"
        "tomorrow|in a week)(?: then)?",
        "(?:ill )?(?:see|catch|speak to|talk to) (?:you|ya)(?: (?:on|at|later|soon|then|next|this|in|a|the|"
        "bit|week|weekend|time|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|"
        "tonight|around))+",
        "(?:night|night night|nights|cu|cya later|toodles|ta ra|tara|over and out|take it easy|till next "
        "time|until (?:then|tomorrow|next week)|have a good (?:sleep|rest)|good bye|cheers bye|sleep "
        "well)(?: now)?",
    ),
    "small_talk": (
        "(?:its |it is )?(?:a bit |bit |so |very |really |quite |pretty |freezing )*(?:chilly|cold|warm|hot|"
        "wet|grey|foggy|windy|sunny|icy|raining|pouring)(?: (?:today|out|outside|here|there|isnt it|innit|"
        r"again|this morning|in \w+))+",
        "(?:hope|i hope) you(?: are|re)? (?:well|ok|good|doing (?:well|ok))|how(?:s|s are)? you|you "
        "(?:alright|good|well)|(?:its |what )?(?:a )?(?:nice|lovely|horrible|grim|miserable|grand) "
        "(?:weather|day|morning|evening)(?: (?:today|here|out|isnt it|innit|eh|for it))*|happy (?:friday|"
        "sunday|new year|easter)",
    ),
    "nothing_more": (
        "(?:ive |i have )?(?:got )?nothing left|(?:that|thatd|that would)(?: be| is)? (?:it|all|"
        "everything)(?: (?:then|for now|i think|really))*|(?:just|only) (?:those|these|that|the|them)(?: "
        "(?:two|three|four|one|ones|few|couple))?",
        "(?:i |ive |i have |im |weve |we )?(?:just |clean |all |pretty much )?(?:run|ran|running) out(?: of "
        "(?:ideas|things|options|answers|thoughts|steam))?|all out(?: of ideas)?|that covers (?:it|"
        "everything)|the end|fin",
        "(?:thats|that is|thatll be|that would be) (?:me(?: done)?|my lot|the whole list|as far as i (?:got|"
        "get|can get)|pretty much it|my list|really (?:it|all)|enough ideas|plenty)(?: (?:for now|thanks|i "
        "think|really))*",
        "enough (?:ideas|options)(?: (?:now|for now|thanks|i think))*|plenty(?: (?:thanks|for now|there|"
        "already))*|(?:i )?(?:have|got|ive got|ive) (?:more than )?(?:enough|plenty)(?: (?:ideas|options|of "
        "ideas|now|already|thanks|to (?:work with|go on|be going on with)))*|thatll do(?: (?:for now|me|"
        "nicely|thanks|i think))*",
        "(?:i )?cant (?:come up with|think of|find)(?: (?:any|anything|more|else|others|other|ideas|another|"
        "one|things|to add))+|(?:ive |i have )?(?:said|told you|given you) (?:it all|everything|all of (?:it|"
        "them)|all i (?:have|know|can))|nothing (?:new|further|really|more)(?: (?:to (?:add|say|report)|"
        "comes up))?",
    ),
    "one_thing": (
        "(?:i )?(?:cant|couldnt|wouldnt) (?:split|separate|pull|take|keep) (?:them|those|the two)(?: apart)?|"
        "theyre (?:all )?(?:part|bits|sides) of (?:the same|one)(?: (?:thing|problem|issue|coin|story))?",
        "(?:no )?(?:they|theyre|both|both of them|the two|these|those|those two|all of them|all three|it all|"
        "all of it) (?:all |really |sort of |kind of |just )*(?:belong|belongs|go|goes|hang|hangs|come|comes|"
        "fit) (?:together|hand in hand|as one|as a package)|one (?:goal|issue|problem|topic)(?: (?:really|"
        "not two))?|(?:cant|couldnt) do one without the other|(?:its |thats )?(?:all )?(?:one|the same) "
        "(?:big |whole )?(?:package|knot|mess|story|goal|question|ball of wool)|theyre not (?:separate|two "
        "things|different things)",
    ),
    "done": (
        "(?:yes )?(?:i )?(?:did|done|finished|sorted|managed|completed|sent|handled) (?:it|that|them|what i "
        "(?:said|planned)|as (?:planned|promised|agreed))(?: (?:all|both|i would|last|this|on|at|straight "
        "away|first thing|night|week|morning|evening|afternoon|weekend|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday|yesterday|today|already|earlier|lunch|lunchtime|in the end))*|all sorted|its "
        "been done|it has been done",
        "(?:i )?(?:kept|stuck) to it(?: (?:all|the|this|whole|every|week|day|month|time|too))*|(?:it )?went "
        "better than (?:i (?:thought|expected|feared)|expected|planned)|been and done it|yes and (?:it "
        ")?went (?:well|fine)",
    ),
    "partly": (
        "(?:did|managed|got|ticked off|finished) (?:one|two|three|four|some|most|half|a few|a couple)(?: "
        "(?:out )?of (?:the |my )?(?:two|three|four|five|six|them|it|steps|days|things))?",
        "(?:i |ive |i have )?(?:only |just )*(?:managed|got|did|done|made|read|finished)(?: (?:through|only|"
        "to|the|a|some|about))* (?:first|second|easy|bit|part|half|page|start|progress|headway|little|few|"
        "bits|chunk|two|one|three)(?: (?:bit|part|page|step|half|one|two|three|of|it|them|the|three|two|four|"
        "five|days|times))*",
        "(?:some|most|a few) days(?: (?:yes|some|no|days|not|others|only|i did))*|not every (?:day|time)|"
        "(?:i )?(?:made|making) (?:some |a bit of |a little |slow |good )*(?:progress|headway|a start)|bits "
        "(?:of it|and pieces)|(?:one|two|three|1|2|3|4) (?:out )?of (?:two|three|four|five|2|3|4|5|them|the "
        "(?:two|three|four|five))",
        "(?:i )?started(?: (?:it|on it|but|and|then|stopped|gave up|got stuck|didnt finish|not finished))*",
    ),
    "not_yet": (
        "(?:work|life|home|things|the week|this week|school) (?:went|got|was|has been|is) (?:too |so |really "
        ")*(?:crazy|mad|busy|hectic|chaotic|mental|nuts)(?: (?:so|no|not|i|didnt|havent|yet|sorry))*",
        "(?:i )?(?:havent |ive |have )?(?:not )?had (?:no |the |a |any |much |enough )*(?:time|chance|minute|"
        f"moment|energy|headspace)(?: (?:for it|for that|to do it))?{_TIMES}",
        "(?:i )?(?:had )?no (?:time|chance|energy|headspace|progress|luck|news)(?: (?:for it|for that|on "
        f"that))?{_TIMES}",
        "(?:it )?(?:completely |totally |clean |just )*(?:slipped my mind|went out of my (?:head|mind))|(?:i "
        ")?(?:completely|totally|clean|just|plain) forgot(?: (?:about it|it|that))?|(?:i )?(?:bottled it|"
        "chickened out|lost my nerve|wimped out)(?: (?:again|sorry))*|(?:i )?(?:put|keep putting|kept "
        "putting) it off(?: again)?",
        "(?:life|work|something|things|stuff|the kids) (?:got in the way|came up|took over|happened)(?: "
        "(?:again|sorry|this week))*|it (?:hasnt|didnt|got|was) (?:happened|happen|postponed|cancelled|moved|"
        "delayed)(?: yet)?|not (?:so far|even started|begun|begun yet|gotten to it|got to it|got there)(?: "
        "(?:yet|sorry))*",
        "(?:i )?(?:never|didnt|havent) (?:got|gotten|get|getting) (?:to it|there|that far|started|going|the "
        f"chance){_TIMES}|(?:ive |i )?(?:been|was) (?:too |so |really )*(?:busy|ill|sick|poorly|swamped|tired|"
        f"unwell|scared)(?: (?:to do it|for it))?{_TIMES}",
    ),
    "drop": (
        "(?:i )?(?:wont|will not|am not|im not) be doing (?:it|that|this|that one)(?: (?:after all|any more|"
        "now))?|(?:please )?(?:strike|cross|take|knock) (?:it|that|that one|this one) (?:off|out|from)(?: "
        "(?:the|my|list|steps|of|plan))*",
        "(?:please |can we |can you |lets |id like to |i want to |just )*(?:drop|forget|forget about|scrap|"
        "cancel|bin|remove|ditch|delete|lose|leave) (?:that|this|the|my)(?: (?:first|second|third|last|old|"
        "whole))? (?:step|one|task|plan|idea|action|thing)(?: (?:please|now|altogether|off the list|out|"
        "completely))*",
        "(?:that|this|the|my)(?: (?:step|one|task|plan|idea|thing)) (?:is |s |isnt )?(?:no longer |not |dead "
        "|off )*(?:needed|relevant|necessary|important|the table|a thing|possible|happening)(?: (?:any more|"
        "now))*",
        "(?:lets |ill |please |just )?let (?:that|this|it)(?: one)? go|(?:i )?(?:dont|wont) bother(?: with "
        "(?:it|that|that one))?|im dropping (?:it|that|that one)|(?:ive )?given up on (?:it|that|that one)|"
        "take (?:it|that) off (?:my|the) list|cross (?:it|that|that one) (?:off|out)|not going to happen|its "
        "off the table|leave it out",
        "(?:im |i am )?not (?:going to|gonna) (?:do|bother with) (?:it|that|this|that one|this one|that "
        "step)(?: (?:any more|now|after all))*",
    ),
}  # fmt: skip
