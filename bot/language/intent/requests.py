"""Further whole sentences that ask or set right, one way of saying it to a line: advice, privacy, what is meant."""

from __future__ import annotations

_DATA = "(?:data|info|information|details|messages|account|chats|chat history|history|answers|records|stuff|words)"
ASKED = "(?:that|this|it|the question|that one|this one|that question|this question|your question)"

# Without marks or apostrophes, as typed; every word stands whole, so that its pattern is found by it.
REQUESTS: dict[str, tuple[str, ...]] = {
    "delete": (
        "(?:please |can you |could you |id like you to )*(?:delete|wipe|erase|clear|remove) (?:this|our|the|"
        "my)(?: (?:whole|entire|full|complete))? (?:chat|conversation|session|history|record|records)(?: "
        "(?:please|now|history))*",
        f"(?:i want|i would like|id like|please have|i need) (?:all )?(?:of )?my {_DATA} (?:to be "
        f")?(?:deleted|erased|wiped|removed|gone)|(?:can|could) (?:all )?(?:of )?my {_DATA} be (?:deleted|"
        "erased|wiped|removed)",
        "(?:please |can you |could you )?(?:forget|delete|remove) (?:me|me please|me from (?:your|the) "
        "(?:system|list|records)|everything i (?:ever )?(?:told you|said|wrote))|close my account|delete my "
        "stuff|gdpr (?:delete|erasure|request)|(?:i want )?everything (?:deleted|erased|wiped|gone)(?: "
        "please)?",
    ),
    "privacy": (
        r"(?:i )?(?:hope|so|is|isnt|are|arent|will|wont|does|do|can|could|where|who|what) (?:\w+ "
        "){0,3}(?:this|my (?:answers|messages|words)|what i (?:say|write|type|tell you)|any of this|these "
        r"(?:messages|answers|chats)|our (?:chat|conversation|talk)) (?:\w+ ){0,3}(?:recorded|stored|saved|"
        "logged|monitored|shared|leaked|confidential|private|get back|gets back|end up|passed on|get passed "
        "on|go after|be read|get read)(?: (?:to|by|with|on|anywhere|somewhere|here|right|my|boss|hr|work|the|"
        "company|anyone|anybody|them))*",
        "(?:so )?are you (?:saving|storing|recording|keeping|sharing|logging|selling|reporting|writing down|"
        r"passing on)(?: \w+){1,6}",
        "(?:is|are) (?:anyone|anybody|someone|somebody|hr|my boss|my manager|people|they|other people) "
        "(?:else )?(?:reading|watching|listening|going to (?:see|read)|able to (?:see|read)|monitoring)(?: "
        "(?:this|it|in|me|what i (?:write|type|say)))*|who(?:s| is| are) (?:reading|watching|listening|"
        "monitoring)(?: (?:this|it|in))*",
        "(?:will|does|do|is|can) (?:this|it|what i (?:say|write|type|tell you)) (?:all )?(?:stay|stays|go|"
        "goes|remain|get back|come back)(?: (?:to|between|with|my|just|us|you and me|boss|manager|hr|anyone|"
        "work|here|me|the|company|team))+|(?:this|it) stays between us(?: right| yeah)?",
        "is it safe(?: (?:to|be|talk|write|say|honest|open|here|tell|you|this|things))+|(?:can|should) i "
        "trust (?:you|this)(?: (?:with|this|that|it|bot|thing))*|who owns (?:this|my data|the data)|where "
        "does (?:this|all this) (?:all )?go|(?:will|would) (?:my boss|my manager|anyone|hr) (?:ever "
        ")?(?:know|find out) (?:about this|what i (?:say|said|write|wrote))",
    ),
    "advice": (
        "(?:id|i would) (?:like|love|value|appreciate|welcome) (?:your|some|a bit of|any) (?:opinion|advice|"
        "view|input|take|thoughts|help deciding)(?: (?:please|on this|on that))*|what (?:would be|is|might "
        "be) your (?:advice|opinion|view|suggestion|recommendation|take)(?: (?:on this|here|then))*",
        r"what am i (?:supposed|meant) to do (?:about|with|for) \w+(?: \w+)?|(?:just )?(?:give|tell) me "
        "(?:the|your|an) (?:answer|solution|opinion|advice)(?: then)?",
        r"do you (?:think|reckon|believe) (?:that )?(?:i|we) (?:should|ought to|could|must) \w+(?: \w+){0,8}",
        "(?:but |well )?(?:you are|youre|you re) (?:supposed to be |meant to be )?the (?:coach|expert|"
        "professional|clever one)(?: (?:not me|here|right|arent you|so tell me))*|(?:isnt|is) that (?:not "
        ")?your job",
        "what(?:s| is) the (?:right|correct|smart|sensible|wise) (?:thing|answer|choice|move|way)(?: to do)?|"
        r"what is (?:best|better|wise)|what (?:do|would) (?:most|other|normal) people (?:do|say)(?: \w+){0,4}",
        "what would (?:a|an) (?:good |real |proper )?(?:coach|expert|professional|friend) (?:do|say|tell me)|"
        "(?:i )?(?:need|want) (?:some |a bit of |your )?guidance(?: please)?",
        "(?:please )?(?:give|throw|offer) me (?:a hint|a clue|a tip|something|some options|the solution|an "
        "idea|a suggestion|options)(?: please)?|point me in the right direction|(?:any|your|ur) (?:thoughts|"
        "opinion|view|advice|take|guidance)(?: (?:please|on this|on that|here))*|guide me(?: please)?|advise "
        "(?:me )?please",
        "is (?:it|that|this) (?:a |the )?(?:good|bad|stupid|silly|daft) (?:idea|plan|thing to do)(?: or "
        "not)?|which (?:one )?(?:do|would) you (?:prefer|choose|think is (?:best|better)|like best)",
        "(?:i )?(?:just )?want (?:you to tell me|an answer|a straight answer|answers|solutions|a "
        "solution)(?: what to do)?|(?:cant|wont|why cant|why wont|why dont) you (?:just )?(?:tell me|give me "
        "an answer|answer me|give me the answer)(?: (?:what to do|what you think))?|(?:tell|show) me (?:how|"
        "how to (?:do|fix|solve) (?:it|that|this))",
    ),
    "who_are_you": (
        "(?:am i|is this|are you|are we|i am|im)(?: (?:talking|speaking|chatting|typing|writing|just|only|to|"
        "with|a|an|some|kind|sort|of|like))* (?:software|program|algorithm|machine|bot|robot|app|language "
        "model|ai model|computer)(?: (?:or|what|a|real|person|human|then|not))*|who (?:exactly |actually "
        ")?am i (?:talking|chatting|speaking|typing) (?:to|with)",
        "(?:and |so |wait )*what (?:even |exactly |actually |on earth |the hell )*is this(?: (?:thing|app|"
        "bot|place|chat|about|for|all about|exactly))?|whats this(?: (?:thing|app|bot|all about|about|for))?",
        "are you (?:qualified|trained|certified|licensed|a real coach|listening|there|awake|automated|"
        "scripted|a trained coach)|who (?:made|built|runs|owns|programmed|wrote) (?:you|this|this thing)|"
        "(?:is )?(?:anyone|anybody|someone) (?:there|home|here)|you there|do you (?:really |actually |even "
        ")?(?:understand|have feelings)(?: (?:me|what i (?:say|write|type)|anything))?|tell me about "
        "yourself|what do you do(?: exactly)?",
    ),
    "help": (
        r"do you mean (?!the world)\w+(?: \w+){0,8}|(?:whats|what is) being asked(?: (?:here|of me))*|"
        "(?:speak )?(?:in )?(?:plain |simple )?english please",
        "(?:can|could|would|will) you (?:put|say|ask|explain|phrase) (?:it|that|this|the question) (?:in|"
        "with|using) (?:simpler|other|easier|plain|different|fewer|normal) (?:words|terms|english|language)|"
        "what are you (?:on about|getting at|asking of me)|(?:i )?(?:have|got) no idea what (?:you|that|"
        "this) (?:mean|means|want|are asking)",
        "(?:you |youve |you have )(?:just )?lost me(?: (?:there|now|a bit|completely))*|(?:thats |this is "
        ")(?:way )?over my head",
        "(?:thats |this is |its )?(?:a )?(?:too |very |so )*(?:complicated|abstract|vague|long) (?:a "
        ")?question|(?:that|this|your|the) question is (?:a bit |way |very |too |so )*(?:complicated|"
        "abstract|vague|hard|difficult|confusing|long)(?: for me)?|(?:thats |what )?(?:a )?(?:confusing|"
        "unclear|weird|strange|odd|funny) question",
        "(?:please )?(?:in simple words|simple words|plain english|easier words|in plain english|simple "
        "english)(?: please)?|(?:simpler|easier|shorter|clearer) please|please be (?:more )?(?:specific|"
        "clear|clearer)|(?:can|could) you be (?:more |a bit |bit )*(?:specific|clear|clearer|concrete)|"
        "meaning what|what exactly|say again|what question|bit confused",
        "what (?:am|was) i (?:supposed|meant|expected) to (?:do|say|write|answer|put|type)(?: (?:here|now|to "
        "that))?|what do you want from me|which (?:one|question|part|bit) do you mean|how do i answer "
        "(?:that|this)|(?:i )?(?:am|im)? ?not sure i (?:understand|follow|get)(?: (?:it|that|this|you|the "
        "question|your question|what you mean))?|(?:that|this|your|the) (?:question |one )?(?:went over my "
        "head|confuses me|confused me|is unclear)",
        "(?:please )?(?:explain|say|ask|put|write) (?:it |that |this |the question |me )*(?:more simply|"
        "simpler|in other words|another way|differently|again|in simple words|easier|more clearly)(?: "
        "please)?|(?:i )?(?:dont|didnt|cant|do not) (?:really |quite |fully )?(?:understand|get|follow) "
        f"{ASKED}(?: (?:sorry|at all|well))*",
        "what (?:are|r) you (?:asking|after|trying to (?:say|ask))(?: (?:me|here|exactly))*|what do you mean "
        f"{ASKED}",
    ),
    "correction": (
        r"(?:no |but |sorry )*(?:i (?:said|meant|wrote|typed)|its|it was|it is) (?:\w+ ){1,3}not(?: \w+){1,3}|"
        r"what i (?:said|wrote|was saying) (?:was|is)(?: \w+){1,12}",
        "(?:sorry |no |wait |ok |actually )*let me (?:rephrase|reword|correct|rewrite|restate|clarify|start "
        "again|try (?:that |it )?again|say (?:it|that) (?:again|differently|another way)|put (?:it|that) "
        r"(?:another way|differently))(?: (?:that|it|myself|this|my \w+))?",
        "(?:sorry |no |oops )*(?:that|it) came out wrong|(?:sorry )?i (?:worded|put|phrased|said|typed|wrote|"
        "spelt|explained) (?:that|it|this) (?:all )?(?:badly|wrong|wrongly)|(?:you|youve|you ve|you have) "
        "(?:got|understood|taken|mixed|muddled) (?:that|it|me|this|him|her|them|us) (?:all )?(?:wrong|up|the "
        "wrong way)",
        "(?:sorry |no |oops )*(?:scratch|strike|ignore|disregard|forget) (?:that|what i (?:just )?(?:said|"
        "wrote)|my last (?:message|answer|one))(?: (?:last bit|put|its|it was|make it|i meant|please|"
        r"sorry)(?: \w+){0,5})?",
        r"(?:sorry |oops |my bad |my mistake )+(?:i )?made a (?:mistake|typo|error)(?: \w+){0,6}|my "
        r"(?:mistake|bad)(?: (?:i meant|its|it is|it was)(?: \w+){1,6})?|(?:its |no )*(?:the )?(?:other way|"
        "wrong way) (?:round|around)",
        "(?:wrong|nope|oops|no sorry|sorry no|no no|actually no|no) (?:its|it was|it is|hes|shes|theyre|im|"
        r"thats) (?:\w+ ){1,4}not(?: \w+){1,4}|(?:you are|youre) (?:mixing|confusing) (?:that|it|them|me|"
        r"things)(?: \w+){0,4}",
        "(?:no )?i (?:didnt|never) (?:say|mean|said|meant) (?:it |that )?(?:like that|that way|in that way)",
    ),
    "list_steps": (
        "(?:what|which) (?:steps|actions|commitments|tasks) (?:have i|do i have|did i|are|am i)(?: (?:got|"
        "set|still|left|open|promised|agreed|planned|to do|doing|due|take on))*|(?:pull|bring|call|show) up "
        "my (?:steps|actions|commitments|list)",
        "(?:so )?(?:what|whats|what is|whats left) (?:still )?(?:on|in) (?:my|the) (?:list|plan|to do "
        "list)(?: (?:again|now|this week))*|(?:show|read|give|send) (?:me )?(?:my|the) (?:list|plan)(?: "
        "(?:again|please))*|what (?:was|were|is|are) my (?:step|steps|plan|plans|homework|task|tasks|actions|"
        "promise|promises|commitments)(?: (?:again|this week|for this week|from last time|now|please))*|what "
        "did (?:i|we) (?:agree|plan|decide|promise|say)(?: (?:on|last time|to do|i would do|id do|again|last "
        "week))*",
    ),
}  # fmt: skip
