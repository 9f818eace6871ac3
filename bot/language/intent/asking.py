"""What people ask and throw at a bot, put together from pieces: resistance, help, advice, who, privacy, insults."""

from __future__ import annotations

from bot.language.intent.pieces import (
    BOT,
    DOER,
    EXPLAIN,
    HELPER,
    INSULTS,
    LAST,
    MADE_OF,
    MAY,
    OF_SORTS,
    OTHERS,
    PLAINER,
    SOMEBODY,
    THIS,
    USUAL,
    WRITE,
    YOU,
    YOURE,
)

# Without marks or apostrophes, as typed; a pattern is tried only on a sentence all of whose words it holds.
ASKING: dict[str, tuple[str, ...]] = {
    "resistance": (
        f"what(?:s| is| has| does| have|ve| do)?(?: on earth)? {THIS}(?: even)? (?:got to do|have to do|to "
        "do|do) with (?:anything|it|me|my (?:goal|problem|question|topic|boss|life|job)|what i (?:want|"
        "said|asked|need|told you)|that|this|the price of fish)",
        f"what(?:s| is| has| does| have| do)?(?: on earth)? {THIS} got to do with (?:anything|it|me)|why "
        "(?:does|would|should) (?:this|that|it) matter|so what",
        f"how (?:is|are|will|does|do|would|can|could) {THIS}(?: even)?(?: (?:supposed to|suppose to|meant "
        "to|going to|possibly|ever|actually))*(?: (?:help|helping|make (?:a|any) difference|change "
        "anything|fix anything|solve anything))(?: (?:me|anyone|with anything|at all|here|us))*",
        f"what good (?:is|will|does|would|are) {THIS}(?: (?:do|doing|going to do))?(?: me| anyone)?",
        "i (?:fail to|dont|cant|do not|cannot|struggle to)(?: really| quite)? (?:see|get|understand) "
        "(?:the|any|what the|how|why)(?: (?:relevance|point|sense|use|value|purpose|link|connection|"
        "benefit|this|that|it|is|helps|will help|matters|of|in|these questions|coaching|relevant|useful|"
        "all|here|me|any))+",
        f"(?:(?:{YOURE}|this|it|all this|the whole thing|that|these questions) )?(?:just |really |all "
        ")*(?:sounds|sound|feels|feel|seems|seem|is|are|its|thats)(?: just| a bit| very| more)? (?:like "
        ")(?:(?:a|an|some|another|filling (?:in|out) a|doing a|just|my) )*(?:questionnaire|survey|form|"
        "interrogation|exam|quiz|job interview|tick box|box ticking|psychobabble|therapy|hr|self help|"
        "corporate|psychology|management|new age|mumbo jumbo|script|robot)(?: (?:nonsense|rubbish|speak|bs|"
        "crap|bollocks|babble|talk|thing|exercise|to me))*",
        "(?:this|it) is(?: just)? (?:a|another|some) (?:questionnaire|survey|interrogation|quiz|tick box "
        "exercise|box ticking exercise)|(?:therapy|hr|corporate|self help|management|psycho) (?:nonsense|"
        "speak|bs|bollocks|babble|claptrap)|psychobabble|mumbo jumbo|claptrap",
        f"(?:{YOURE} |this is |its |im |we are |just |it is )?(?:a )?(?:complete |total |just )?wast(?:ing|"
        "e)(?: of)? (?:my|our|everyones|your)? ?(?:time|breath|energy)(?: (?:here|with this|now))*",
        "i (?:seriously |really |highly |very much )?(?:doubt|dont think|dont believe|cant see|dont see|do "
        f"not think)(?: (?:that|how))? {HELPER} (?:can|could|will|would|is going to|are going to|is able "
        "to|does|helps|has)(?: (?:really|ever|actually|possibly))*(?: (?:help|do|make|change|solve|work|"
        "understand|know|anything|any good|a difference|me|much|for me))*",
        "(?:i(?:ve| have)? )?(?:got )?(?:better|more important|other) things to do(?: (?:than (?:this|"
        "that)|with my time|today|right now))*|(?:id )?(?:rather|sooner) be (?:anywhere|somewhere) else|"
        "this is (?:a |such a |all a )?(?:farce|circus|gimmick|con|chore|drag)|im not (?:feeling|into|"
        "buying|convinced by|sold on|a fan of) (?:this|it|any of this)(?: (?:at all|today))?|im not "
        "convinced|not convinced|not impressed|(?:do|must) (?:i|we) (?:really )?(?:have to|need to) (?:do|"
        "answer) (?:this|all this|these)|why (?:do|should|must) i (?:have to |even )?(?:do|answer|bother "
        "with|talk about) (?:this|that|these|these questions|all this|any of this)|why bother|whats the "
        "point of all this",
        "(?:i(?:m| am|ve| have)(?: been| was)? )?(?:only |just )*(?:here )?(?:being |been )?(?:made|forced|"
        "told|sent|pushed|ordered|dragged) to (?:do|use|try|be|come)(?: (?:this|here|it))?",
    ),
    "help": (
        "(?:(?:please|sorry|can you|could you|you can) )*(?:say|speak|write|ask|tell|explain|put)(?: (?:it|"
        "that|this|me|to me))? (?:more |in |a bit |with )*(?:simple|simpler|simply|easy|easier|slow|slower|"
        "slowly|clear|clearer|clearly|plain|other words|short|shorter|normal english|plain english|simple "
        "english|simple words|easy words|easy english)(?: (?:please|for me|way|words|english))*|(?:i "
        "(?:dont|do not|not) )?(?:know|understand|get|see)? ?(?:what|wat) (?:it|this|that|you|question|the "
        "question) (?:mean|means|meaning|want|wants)(?: (?:please|here|by (?:this|that)))*|(?:i )?(?:am "
        ")?not (?:understand|understanding|understood)(?: (?:the|this|your|that|question|it|you|what))*|"
        "what (?:is|means) (?:the )?(?:question|meaning)(?: of (?:this|that|it))?",
        "(?:im |i am )?not (?:quite |really |entirely |at all |so |too |totally )?(?:sure|clear|certain) "
        f"(?:what|how|about what|on what)(?: {YOURE}| this| that| the question| it)(?: (?:mean|means|"
        "asking|want|wants|after|getting at|looking for|saying|from me|is|asking for|asks|expect|expecting|"
        "me to (?:say|do)|here|need|driving at))*",
        f"{MAY}{EXPLAIN}(?: (?:the|that|this|it|your|me|to me|for me))*(?: {LAST})?(?: question| part| "
        f"bit)?(?: what {YOURE} (?:mean|want|asking|ask|need|after|expect)(?: (?:to know|from me|me to say|"
        f"here|by (?:that|this)))*)?{PLAINER}",
        f"{MAY}(?:say|put|ask|phrase|word) (?:that|this|it|the question|your question)(?: to me)?"
        f"{PLAINER.removesuffix('*')}+",
        f"what (?:exactly )?(?:are|r) {YOU} (?:asking|after|getting at|looking for|driving at|trying to "
        "(?:say|ask)|saying|on about|wanting|expecting|talking about)(?: (?:exactly|here|me|for|from me|"
        "now))*",
        "(?:the|this|that|your) question (?:is|was|makes|isnt|doesnt)(?: (?:not|no|too|very|so|a bit|"
        "really|make|any))* (?:clear|sense|confusing|unclear|complicated|long|vague|strange|odd)(?: (?:to "
        "me|for me))?|(?:this|that|it) makes no sense(?: to me)?|(?:thats|this is|its|that is) (?:a bit |"
        "too |very |so |really )*(?:confusing|unclear|complicated a question)|(?:you|u) (?:have |ve |just "
        ")?lost me(?: (?:there|now|a bit))*|(?:im|i am) (?:a bit |totally |completely )?(?:lost|"
        "confused)(?: (?:by (?:that|this|the question)|now|here))*",
    ),
    "advice": (
        "(?:(?:so|please|kindly|just|do|pls|can you|could you|would you) )*(?:advise|guide|counsel)(?: "
        "(?:me|please|on this|us|here|accordingly))*",
        f"(?:so |and |but )?what (?:(?:would|should|could) {DOER}|do {OTHERS}) {USUAL}(?:do|say|choose|"
        "pick|go for|go with|try|suggest|recommend|think|prefer|reckon)(?: (?:in|with|about|for|if|you|"
        "were|was|me|my|i|this|that|it|here|then|shoes|place|situation|position|case|a|like|these|such|"
        "situations|cases|people|best|next|they|were))*",
        f"(?:so |and )?(?:which|what)(?: (?:one|way|option))? would {DOER} {USUAL}(?:pick|choose|take|go "
        "for|go with|do|recommend|prefer)(?: (?:in my (?:place|shoes|position)|here|if you were me|then))*",
        f"(?:(?:please|just|come on|go on) )*(?:tell|show) me (?:what|which(?: one)?|how) (?:to|youd|{YOU} "
        f"would|{YOU} think|i should|i must|i need to|id better|i have to)(?: (?:do|choose|pick|go about "
        "it|handle (?:it|this)|i should|is best|is right|say|fix (?:it|this)|solve (?:it|this)|"
        "proceed))*(?: (?:please|then|here|and ill do it))*",
        "(?:what(?:s| is)|whats) (?:the (?:best|right|correct|proper|smart|sensible)|your) (?:(?:honest|"
        "own|professional|expert) )?(?:thing to do|way|option|answer|solution|take|opinion|view|advice|"
        "recommendation|suggestion|thought|verdict|approach|choice|idea)(?: (?:on|of|here|in|for|to|this|"
        "that|it|then|me|about|you|my|case|situation|go|do|handle))*",
        f"(?:(?:please|can {YOU}|could {YOU}|just|would {YOU}) )*help me (?:to )?(?:decide|choose|pick|"
        "make up my mind|make a decision)(?: (?:please|which(?: one)?|between them|here|what to do|then))*",
        f"(?:(?:do|would|does) {YOU} (?:think|reckon|say)(?: that)? )?(?:is|its|thats|this is|that is) "
        "(?:this|that|it|a|the|my)(?: (?:a|my|the))?(?: (?:good|bad|sensible|stupid|right|wise|smart|"
        "decent|realistic))+ (?:idea|plan|move|thing to do|choice|decision|step|goal)(?: or (?:not|bad|a "
        f"bad (?:one|idea)))? (?:do|would|dont) {YOU} think|(?:do|would) {YOU} (?:think|reckon|say) "
        "(?:(?:this is|thats|that is|its|it is) )?(?:a )?(?:good|bad|sensible|right|stupid|ok|wise) "
        "(?:idea|plan|move|thing)|am i (?:doing (?:it|this|the) )?(?:right|wrong|in the (?:right|"
        "wrong))(?: thing)?(?: here| or (?:wrong|right|not))*",
        f"(?:(?:please|can {YOU}|could {YOU}|just|would {YOU}|go on|will {YOU}) )*(?:give|throw|share|"
        "offer|toss|feed|lend) (?:me )?(?:a |an |some |any |your |one |few |a few |a couple of )*(?:hint|"
        "hints|clue|clues|pointer|pointers|idea|ideas|tip|tips|suggestion|suggestions|options|answer|"
        "answers|solution|solutions|opinion|steer)(?: (?:please|then|here|at least|me|on this))*",
        f"{YOU}(?:re| are) the (?:coach|expert|one who knows)(?: (?:{YOU}|tell me|should know|not me|"
        "so))*|any (?:tips|ideas|suggestions|advice|hints|pointers|thoughts)(?: (?:from you|for me|at all|"
        "on this|please|then))*|(?:i )?(?:just )?(?:need|want)(?: (?:some|your|an?|the))* (?:advice|"
        "suggestion|tips|answer|opinion)(?: (?:please|from you|here|not questions))*|got (?:any|some) "
        "(?:tips|advice|ideas|suggestions)(?: for me)?",
    ),
    "who_are_you": (
        f"(?:are|r|is) {YOU}(?: {OF_SORTS})* {MADE_OF}(?: or (?:something|what|not|whatever|(?:"
        f"{OF_SORTS} )*{MADE_OF}))*(?: (?:then|behind this|by any chance|at all|typing(?: this)?))*",
        f"is (?:this|it|there|that|someone|anyone|anybody|somebody)(?: {OF_SORTS})*(?: (?:{MADE_OF}|real|"
        "actually|there|typing|reading|answering|writing|behind|on|the|other|end|this|it|who|answers|"
        "writes|these|me|or|what|not|at))+",
        f"(?:am|was) i (?:talking|speaking|chatting|writing|typing) (?:to|with)(?: {OF_SORTS})* {MADE_OF}"
        f"(?: or (?:(?:{OF_SORTS} )*{MADE_OF}|not|what))*(?: (?:here|now))*",
        "(?:whos there|whos this|whats this thing|who am i (?:talking|speaking) to)|(?:who|what)(?: (?:is|"
        f"are|r|exactly|the hell|even))+ (?:{YOU}|this thing|behind this|this bot|this)(?: (?:exactly|then|"
        "anyway|really|actually|again|even|thing))*",
        f"who (?:made|built|wrote|programmed|created|developed|runs|owns|trained|coded) (?:{YOU}|this|this "
        f"bot|this thing|it)|do {YOU} (?:actually |really |even |ever )*(?:understand|get|read|know|feel|"
        "remember|think|care|have feelings|learn|sleep|exist)(?: (?:what (?:i|im) (?:write|say|type|saying|"
        "writing|mean)|me|anything|things|at all|this|about (?:me|this)|anything i (?:say|write)|any of "
        "this|what im talking about))*|how do you work|what can you (?:do|actually do)|what do you do(?: "
        "exactly)?|whats your name|(?:do|have) you (?:have|got) a name|how old are you",
    ),
    "privacy": (
        "(?:are|do|will|can) you (?:recording|record|writing|write|taking|take|keep|keeping|save|saving|"
        "store|store) (?:this|these|things|it|notes|any notes|all this|these (?:chats|conversations|"
        "messages|talks)|this (?:chat|conversation)|records|a record|secrets|a secret)(?: (?:down|too|of "
        "this))*|are you recording",
        f"(?:does|do|will|can|could|might|would|is) {SOMEBODY}(?: else)?(?: (?:ever|actually|be able to|"
        "able to|get to|gets to|going to|really|even))* (?:see|read|reading|look at|access|know|find out|"
        f"hear|hear about|check|get hold of|monitor|listen to) (?:about )?{WRITE}(?: (?:at all|later|here|"
        "too|as well|you|to))*",
        "who (?:else )?(?:(?:can|will|could|gets to|might|does|all) )*(?:read|reads|see|sees|look at|looks "
        f"at|access|accesses|know|knows|own|owns|keep|keeps|store|stores|check|checks)(?: about)? {WRITE}"
        "(?: (?:then|else|here|exactly|anyway))*",
        "(?:so )?(?:where|how long|what) (?:is|does|do|are|will|happens|happens to|becomes of|gets) (?:all "
        f")?{WRITE}(?: (?:be|get|go|going|stored|kept|saved|end up|held|used for|used|sent|to|then|"
        "afterwards|after|deleted|stay|recorded|when (?:im|i am) (?:done|gone)))*",
        f"(?:do|are|will|did) {YOU} (?:keep|keeping|store|storing|save|saving|record|recording|share|"
        "sharing|sell|selling|log|logging|pass on|pass|send|sending|report|reporting|tell|telling)(?: (?:a "
        f"record of|all|any of|on))*(?: (?:{WRITE}|{SOMEBODY}|about|to|on|with|my data|everything|what|me|"
        "anything|else))+",
        f"(?:is|are|will) {WRITE}(?: (?:be|really|actually|completely|totally|all|being|kept|stay|staying|"
        "going to))* (?:private|confidential|secret|safe|secure|recorded|saved|stored|anonymous|shared|"
        "monitored|encrypted|between us|just between us)(?: (?:then|here|with you|or not|anywhere|with "
        "(?:anyone|my boss|hr)))*",
    ),
    "dont_know": (
        "(?:im |i am |ive |i |just )*(?:drawing|draw|drew|coming up|got|getting|gone|going) (?:a |complete "
        "|total |completely |totally )*blank(?: (?:here|on (?:that|this)|right now|again))*",
        "(?:(?:its|it is|thats|that is) )?(?:(?:very|quite|really|so|a bit|too|pretty) )*(?:hard|difficult|"
        "tricky|tough|not easy) (?:for me )?to (?:say|answer|explain|know|tell|judge|pin down|name|put a "
        "finger on)(?: (?:really|that|this|it|exactly|one|for sure|precisely|right now))*",
        "(?:i )?(?:have |got |ive )?(?:not |never )?(?:really |honestly )?(?:nothing|anything) (?:comes|"
        "coming|springs|occurs|pops)(?: (?:to mind|to me|up|into my head|out))*",
        "(?:i )?(?:really |honestly )?(?:have|got|ive) (?:no|zero|not the slightest|absolutely no) (?:idea|"
        "clue|thoughts?|answer|opinion|concept)(?: (?:sorry|really|on that|about that|there|whatsoever))*",
    ),
    "yes": (
        "(?:(?:please|just|do|yes|you can|you may) )*remind me(?: (?:please|then|about (?:it|that|them)))*",
        "(?:thatll|that will|thatd|that would|itll|it will|it would|this will) do(?: (?:me|it|us))?(?: "
        "(?:nicely|fine|well|just fine|very well|grand|perfectly|the (?:trick|job)))?",
        "(?:oh )?(?:go on|alright|all right|very well|fine|ok|right)(?: then)+|go for it|(?:its |thats )?a "
        "deal|done deal|sold|why the hell not|(?:that |it |this )?(?:sounds|looks|seems|feels|reads)(?: "
        "(?:like|about|pretty|just|very|quite|really))*(?: a)? (?:plan|winner|good one|good plan|good idea|"
        "right|good|great|perfect|ok|fine|me|lovely|grand|sensible|doable|ideal)(?: (?:to me|for me|enough|"
        "that|now))*",
        "(?:thats|that is|its|it is|this is) (?:exactly |precisely |just |pretty much |basically |indeed "
        ")*(?:right|correct|it|the one|what im after|what i (?:need|want|meant|said|am after)|true|so)(?: "
        "(?:yes|indeed|exactly|to a t))*",
    ),
    "insult": (
        f"(?:what a|such a|{YOURE}(?: (?:just|such|nothing but))?(?: an?| a| the)?|this is an?|load of)? "
        "?(?:(?:complete|total|utter|absolute|bloody|fucking|stupid|dumb|useless|big|fat|right) )*"
        f"{INSULTS}(?: {BOT})?",
        "what a (?:complete |total )?(?:load|pile|heap|bunch) of (?:rubbish|crap|shit|garbage|bollocks|"
        f"nonsense|tosh|junk|horseshit|bullshit|bull)(?: (?:{YOU}(?: are)?|this(?: is)?|that(?: is)?))*",
        f"(?:{YOURE}|this is|what|such)(?: (?:the|a|an|an absolutely|absolutely|really|so))* (?:worst|"
        "dumbest|stupidest|most (?:useless|annoying|stupid)|useless|stupid|dumb|thick|sad|sorry|poor|lousy|"
        f"rotten|brainless|mindless|braindead|clueless)(?: (?:excuse for a|coach|coaching|{BOT}|bit of|"
        "lump of|tin can|toaster|ever|code|of|in the world|around|ive (?:ever )?(?:seen|used|met)|going))+",
        f"{YOURE} (?:as )?(?:thick|dumb|useless|helpful|deaf)(?: (?:as|about as|useful))* (?:a |an "
        ")?(?:brick|plank|two short planks|chocolate teapot|post|box of rocks|rock|doorknob|wall)|talking "
        "to (?:you is like talking to )?a (?:brick )?wall|my (?:toaster|dog|cat|kettle) (?:is|has|would be|"
        "knows|could)(?: (?:be|a|more|better|smarter|cleverer|coach|listener|than|you|do))+|eat shit|drop "
        "dead|go away|shove (?:it|off)|bugger off|get stuffed|up yours|kiss my arse|i hate (?:this|you|"
        "this bot|talking to you)",
    ),
}  # fmt: skip
