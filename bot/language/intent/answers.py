"""Whole sentences that answer: yes, no, maybe, not knowing, thanks, greetings, nothing more, outcomes of a step."""

from __future__ import annotations

# Without marks or apostrophes, as typed; the pieces of one intent are joined to one pattern.
ANSWERS: dict[str, tuple[str, ...]] = {
    "yes": (
        "(?:yes|ye|yep|yeah|yea|yup|yh|ya|aye|sure|ok|of course|definitely|absolutely|exactly|correct|right|",
        "go on|go ahead|go for it|sounds? (?:good|great|right|fine|about right|like it)|that sounds? "
        "(?:good|",
        "great|right|fine|about right|perfect)|thats (?:it|right|the one|fine|good|correct|perfect|me|true|",
        "spot on|about right|exactly it|the goal|what i (?:want|mean|meant|said))|that (?:works|fits|",
        "will do)|works for me|it (?:sits|does|is|sounds|feels) ?(?:well|good|right|fine)?|spot on|perfect|",
        "why not|i (?:do|am|would|think so|guess so|suppose so|agree|will)|lets (?:do (?:it|that|this)|go)|",
        "fine by me|im (?:in|ready|up for (?:it|that))|that would be (?:good|great|helpful|lovely|nice|",
        "perfect)|good|great|fine|please do|i consent|i agree|agreed|ready|all good|(?:very )?much so|",
        "for sure|you got it|bang on|nailed it|by all means|100|👍)",
    ),
    "no": (
        "(?:no|nope|nah|naw|not really|not quite|not at all|not exactly|not that|no way|never|no thanks|",
        "no thank you|definitely not|absolutely not|i (?:dont(?: think so| want to)?|wouldnt|would not|",
        "disagree|do not)|dont think so|not (?:now|today|at (?:the moment|this time)|this time|for me|",
        "interested)|thats not it|that isnt it|id rather not|rather not|not in the slightest|hardly|",
        "no not (?:really|quite|at all)|none of (?:that|those|it)|wrong|neither)",
    ),
    "maybe": (
        "(?:maybe|perhaps|possibly|might (?:be|do|work|help)|it depends|depends|kind of|kinda|sort of|sorta|",
        "sometimes|a bit|a little|could be|i (?:guess|suppose)(?: so)?|im not (?:so |really )?sure|",
        "not (?:so |really |too )?sure|hard to say|in a way|yes and no|more or less|so so|probably|likely|",
        "im in two minds|half and half|ish|partially)",
    ),
    "dont_know": (
        "(?:i )?(?:really |honestly |just |still |truly |genuinely )?(?:dont|do not|didnt|wouldnt|",
        "couldnt) (?:really |honestly |even |actually )?(?:know|say|tell)(?: (?:really|yet|to be honest|",
        "honestly|at all|what to (?:say|think|answer|do|choose|put|write)|how to answer(?: that)?|the "
        "answer|",
        "anything|that|where to (?:start|begin)|about that|what i want(?: to (?:do|say|work on|talk "
        "about))?|",
        "what else|either|any more))?|(?:i(?:ve| have)? (?:got )?|ive )?(?:(?:no|not a|not got a|havent a|",
        "havent got a) (?:idea|clue)|(?:not|havent) the (?:foggiest|faintest)(?: idea)?)(?: (?:really|at "
        "all|",
        "to be honest|honestly|what to say|yet))?|(?:i )?havent (?:got )?(?:a|the) (?:clue|foggiest|"
        "faintest|",
        "foggiest idea|faintest idea)|no (?:idea|clue)|(?:im )?not (?:really |at all |too |so |",
        "very )?sure(?: (?:really|yet|to be honest|what to say|what i want|at all))?|i(?:m| am) unsure|",
        "unsure|hard to say|who knows|(?:ive )?(?:never )?(?:really )?(?:thought about it|",
        "not thought about it)|havent (?:really )?thought about it|(?:i )?(?:cant|",
        "couldnt) (?:really )?(?:think of (?:anything|any|one|a thing|any thing|what)|say|think|tell)|",
        "nothing comes to mind|nothing springs to mind|(?:my )?minds? (?:is |has gone |gone )?(?:a )?blank|",
        "drawing a blank|beats me|search me|good question|its hard to say|pass i dont know|how should i "
        "know|",
        "not certain|it is hard to know|hard to know",
    ),
    "thanks": (
        "(?:many |ok )?(?:thanks|thank you)(?: (?:so|very) much| a lot| a million| a bunch| for (?:that|"
        "this|",
        "your help|your time|listening|the help|today|asking|everything)| again| you| mate)?|",
        "much appreciated|(?:i )?(?:really )?appreciate (?:it|that|this|your help)|ta|",
        "thats (?:very )?(?:kind|helpful|useful)(?: of you| thanks| thank you)?|(?:this|that|it) (?:was|",
        "has been|really|is) (?:very |really |so |super )?(?:helpful|useful|great|good|helped)(?: thanks|",
        " thank you)?|i(?:m| am) (?:very |so |really )?grateful",
    ),
    "greeting": (
        "(?:hi|hello|hey|heya|hiya|hullo|howdy|yo|greetings|morning|good (?:morning|afternoon|evening|day)|",
        "evening|afternoon|alright|hey up|ay up|sup)(?: (?:there|again|you|coach|bot|all|mate|everyone|",
        "friend))*",
    ),
    "farewell": (
        "(?:bye|goodbye|bye bye|good night|goodnight|nighty night|see (?:you|ya)(?: (?:later|soon|tomorrow|",
        "then|next (?:week|time)|around))?|cya|ta ta|tata|cheerio|farewell|take care|ciao|adios|talk "
        "(?:soon|",
        "later|to you (?:soon|later))|speak (?:soon|later|to you (?:soon|later))|until next time|",
        "have a (?:good|nice|great|lovely) (?:day|evening|one|night|weekend|week)|catch you later|laters|",
        "later|so long|bye for now)(?: (?:bye|then|now|all))*",
    ),
    "small_talk": (
        "(?:and )?how are you(?: (?:doing|today|keeping|feeling|getting on|going))*|how(?:s| is) (?:it "
        "going|",
        "things|your day|life|tricks)(?: (?:today|going|with you))*|(?:im|i am|i m|feeling|",
        "doing)(?: (?:doing|feeling|very|pretty|really|quite|all))* (?:good|fine|well|great|ok|alright|",
        "not bad|not too bad)(?: (?:thanks|thank you|and you|how are you|today|you|cheers|yourself|",
        "how about you|what about you|and yourself))*|(?:not (?:too )?bad|fine|good|very well|cant complain|",
        "all good|pretty good|okay)(?: (?:thanks|thank you|and you|you|yourself|how about you))+|what(?:s|",
        " is) up|whats new|you ok|are you (?:ok|well)|(?:its |it is )?(?:a )?(?:nice|lovely|cold|hot|rainy|",
        "sunny|horrible|terrible|beautiful)(?: (?:day|weather|out|outside|today|here|morning|and wet))+|",
        "(?:its|it is) (?:raining|snowing|sunny|freezing|boiling|cold|hot)(?: (?:here|today|outside|"
        "again))*|",
        "nice to meet you|pleased to meet you|(?:had |have )?(?:a )?(?:good|nice|great) weekend|",
        "happy (?:new year|monday|friday|birthday)|merry christmas|did you have a good (?:weekend|day|week)|",
        "long time no see|how was your (?:day|weekend|week)|(?:lol|haha|hehe|lmao|rofl|ha)+|nice one|cool|"
        "wow",
    ),
    "nothing_more": (
        "(?:no |nope |nah |yes |yeah |ok |um |hmm |i think |well |honestly |thanks )*(?:(?:thats|that is|",
        "that s|thatll be|that will be|this is|i think thats|thats about|thats pretty much|that was) (?:it|",
        "all|everything|the lot|about it|all of (?:it|them)|enough|all i (?:have|got|can think of|ve got)|",
        "all ive got|as much as i(?: can think of| have)?|all really|your lot|all for (?:now|today|",
        "me))(?: (?:really|for now|for today|i think|thanks|thank you|from me|i have|honestly|tbh|then|now|",
        "please))*|(?:no (?:more|others?|further)|(?:nothing|none|not any|nobody)(?: (?:more|else|further|",
        "other))?)(?: (?:really|thanks|to add|comes to mind|for now|to say|that i can think of|ideas|",
        "i can think of|at the moment|on my mind|right now|today|left|springs to mind|i think|from me))*|",
        "(?:i )?(?:cant|dont|couldnt) think of (?:any ?(?:thing|one)?(?: (?:more|else|other|others))*|more|",
        "another)(?: (?:right )?now| at the moment)?|(?:im|i am|ive) (?:all )?(?:out of ideas|done|finished|",
        "out|run out)|no i(?:m| am) (?:good|fine|done|ok)(?: thanks)?|all done|(?:i )?(?:have|got|",
        "ive) (?:nothing|no more|no others?|nothing (?:else|more))(?: (?:to add|to say|ideas))*|done|",
        "not that i (?:can think of|know of|know)|just (?:that|those|the one|this|that one|these)|",
        "only (?:that|those|these|the one)|thats my list|no more from me|",
        "(?:no )?(?:i think )?we covered (?:it|everything|it all)|n a|nil|zero|nowt|nada|zilch)",
    ),
    "one_thing": (
        r"(?!.*\b(?:thats|that is|its|it is|this is) (?:the|an?|such a) (?:\w+ ){0,2}one\b)"
        "(?:no |well |but |really |actually |to me |i think |honestly |yes |sort of |kind of |yeah |",
        "for me )*(?:(?:its|it is|theyre|they are|thats|that is|this is|these are|",
        r"it)(?: \w+){0,2} (?:all )?(?:(?:really |basically |just |kind of |sort of |actually )*)?(?:one|",
        "the same|a single|same|connected|linked|related|tied together|one and the same|together|"
        "intertwined|",
        "all one|interconnected|joined up|part of the same|wrapped up together)(?: (?:and the same|",
        "big|thing|issue|problem|goal|really|same|together|topic|with each other|to each other|in my "
        "(?:head|",
        "mind)|to me|for me|tbh|somehow|for sure|thats the point))*|they(?:re)? (?:all )?(?:go|belong|hang|",
        "come|fit) together(?: (?:really|for me))*|(?:it|they) (?:all )?(?:comes|come|boils|boil) (?:down|",
        "back) to (?:the same|one) thing|one thing(?: really)?|same thing(?: really)?|(?:all )?(?:connected|",
        "linked|related)(?: really)?|you cant separate them|i cant separate them|",
        "cant have one without the other|one leads to the other|two sides of the same coin)",
    ),
    "done": (
        "(?:yes |yep |yeah |yup |ok |well |hi |hey |actually |finally |all |just |wow |woohoo |",
        "yay )*(?:(?:i )?(?:have |ve |ive )?(?:actually |finally |just |already |really )*(?:did|done|",
        "finished|completed|managed|sent|nailed|smashed|made|ticked off|sorted|handled|achieved|pulled off|",
        "got|did do|succeeded) ?(?:it|that|this|them|all|all of (?:it|them)|both|it all|the lot|that one|",
        "the thing|what i said|my step|every (?:one|day|bit)|everything|it done|that done|",
        r"the step)?(?: (?:off|all|today|yesterday|on time|on \w+day|last night|this morning|already|"
        r"finally|",
        r"in the end|and it (?:went|was|worked)(?: \w+){1,4}|done|as planned|early|thanks))*|",
        "done(?: (?:and dusted|it|that|deal|all|yesterday|today|already|finally|them all))*|all done|",
        "its done|it is done|thats done|that ones done|completed|finished|sorted|mission accomplished|",
        "job done|tick|ticked|success|complete|it (?:went|worked)(?: (?:well|fine|ok|great|really well|out|",
        "good|out well))*|went (?:well|fine|ok|great)|✅|✔️?)",
    ),
    "partly": (
        "(?:well |yes |yeah |ok |um |i |i did |i have |ive |did |done |sort of |it was |only |just |about |",
        "got |managed |i managed |only did |kind of |i only did |i got |ive done |i ve done |i finished |",
        "finished |only managed |nearly |almost )*(?:half(?: (?:of )?(?:it|them|that|way|done|the (?:list|",
        "thing|job|way)|and half))*|partly|partially|in part|part(?: of (?:it|them|that|the way))|",
        "some(?: of (?:it|them|that))|a (?:bit|little)(?: of (?:it|that))|most(?: of (?:it|them|that))|",
        "halfway(?: (?:there|through|done))*|(?:started|begun|began|made a start|a start)(?: (?:it|on it|",
        r"but (?:didnt|did not|not|havent)(?: \w+){1,3}|but not (?:finished|done)))*|almost(?: (?:done|"
        r"there|",
        "finished|all of it))*|nearly(?: (?:done|there|finished|all of it))*|not (?:all|everything|fully|",
        "completely|quite all|entirely)(?: (?:of (?:it|them)|done|finished))*|one of (?:them|the (?:two|",
        r"three))|two of (?:them|the three)|a few(?: of them)|\d+ out of \d+|the first (?:part|bit|half)|",
        "50 percent|more or less|some|a bit|sort of|kind of|in progress|working on it|",
        r"i tried(?: but (?:\w+ ?){1,5})?|got (?:partway|part way|halfway)(?: (?:there|",
        "through))*)(?: (?:so far|for now|done|sort of|really|yet))*",
    ),
    "not_yet": (
        "(?:no |nope |nah |sorry |um |well |ok |honestly |afraid |im afraid |actually |oh |oops |still |i |",
        "ive |sadly |unfortunately )*(?:not yet|(?:i )?(?:didnt|havent|did not|have not|hav'nt|never|",
        "wasnt able to|couldnt|didnt manage to|havent managed to|not been able to|failed to|forgot to|",
        "didnt end up|kept putting off)(?: (?:even|really|actually|manage|managed|get|got|gotten|yet|done|",
        "had|have|do|find|found|make|made|start|started|been able|doing|to|the|time|chance|round|around|it|",
        "that|this|them|any|a|of|there|finish|finished|happen|get round to it|get to it|yet|at all|this "
        "week|",
        "today|either|any of it|in the end|still|able|for it|begin|begun|because|bother|putting|off|",
        "energy))*|i forgot(?: (?:about it|it|to|again|all about it|completely|sorry))*|no time(?: (?:yet|",
        "this week|for it|today|unfortunately))*|ran out of time|not (?:done|started|managed|",
        "happened)(?: (?:it|yet|that))*|still (?:to do|not(?: done(?: it)?)?|havent|need to|working on it|",
        "on my list|pending|to come)|it (?:didnt|hasnt|did not|has not) happen(?:ed)?(?: (?:yet|sorry|",
        "this week))*|(?:i will|ill|going to|im going to|will)(?: do it)? (?:soon|tomorrow|later|next week|",
        r"tonight)|nothing(?: yet| done)|no|not this week|havent|didnt|did not|have not|ran out of \w+|",
        "too busy|been too busy|was too busy)",
    ),
    "drop": (
        "(?:no |well |ok |please |sorry |actually |lets |let us |can we |can you |id like to |i want to |",
        "ill |i |just |yeah |you can |im going to |we can |id rather |um |honestly )*(?:(?:drop|forget|",
        "cancel|scrap|delete|remove|bin|ditch|dump|abandon|scratch|lose|take off|cross off|let go of|leave|",
        "give up on|get rid of) (?:it|that|this|that one|this one|the step|that step|this step|about it|",
        "about that|about that one|about this one|them|the whole thing|the first|the second|the last one|",
        "the idea|that idea|the first one|the second one|it altogether)(?: (?:please|now|altogether|then|",
        "off the list|completely|off|thanks|for good|alone|out))*|(?:it|that|this|that one|this one)(?:s|",
        " is)? (?:not|no longer|isnt|not really) (?:relevant|needed|necessary|important|worth it|for me|",
        "a priority|happening|going to happen|useful)(?: (?:any ?more|now|any longer|really))*|(?:not|",
        "no longer) (?:relevant|needed|happening|doing (?:it|that|that one)|going to (?:do (?:it|that)|",
        "happen))(?: (?:any ?more|now))*|(?:changed|ive changed|i changed) my mind(?: about (?:it|that|",
        "that one))?|(?:dont|do not|no longer) (?:want|need) (?:to do )?(?:it|that|that one|",
        "this)(?: (?:any ?more|now))*|drop|dropped|dropped (?:it|that)|never mind(?: that(?: one)?| it|",
        " about (?:it|that))?|not doing (?:it|that|that one)(?: any ?more)?|let it go|(?:its|",
        "thats) not relevant any ?more|wont (?:do it|be doing (?:it|that)|happen))",
    ),
}
