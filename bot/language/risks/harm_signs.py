"""Signs of meaning to hurt another, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
OTHERS = {
    "means to hurt": (
        "<harm> (?:<him>|someone|somebody|people|everyone|my (?:<kin>|<boss>))",
        "hurt (?:him|her|them|someone|somebody|people|bad|badly|really)",
        (
            "(?:he|she|they|hell|shell|theyll) (?:is|are|will|has|have)? ?(?:going to|got to|needs to|"
            "need to|has to|have to|should|must|be|deserves? to|wont|will|to)? ?(?:pay|bleed|suffer|hurt|"
            "hurting|die|regret|be sorry|crawl|beg|scream|burn|wish)"
        ),
        (
            "make (?:him|her|them|that man|that woman|the) ~ (?:pay|suffer|sorry|regret|bleed|feel|hurt|"
            "beg|scream|never)"
        ),
        "with his body", "with blood", "paid with", "feel what i felt",
        "want <him> ~ (?:dead|hurt|gone|to suffer|frightened|scared|to feel|to bleed|to die|to hurt)",
        "wish (?:he|she|they) (?:was|were|would) (?:dead|die)", "team to bleed", "as frightened as",
        "scare (?:him|her|them)", "beat ~ (?:bad|badly|up|to|half)",
        (
            "(?:break|smash|kick|cave|bash|stove) (?:his|her|their) ~ (?:face|head|legs|skull|jaw|teeth|"
            "neck|arms|knees|fingers)"
        ),
        "put <him> in (?:hospital|a hospital|the ground|the hospital|a wheelchair|one|a box|a)",
        "hands? (?:on|round|around) (?:him|her|them|his|her|their) ~ (?:neck|throat|my|a)?",
        "my hands (?:want|itch|on|round|around|shake|were)",
        "get (?:him|her) (?:before|alone|on his own|on her own|back|b4|for)",
        "do (?:him|her|them) (?:damage|in|over|harm)",
        "sort (?:him|her|them) out (?:for good|properly|myself)",
        "lesson ~ (?:never|forget|he|she|hell|shell|wont)", "teach (?:him|her|them) a lesson",
        "set fire",
        "burn (?:the|his|her|their|it|down) ~ (?:down|house|place|car|shop|office|building|flat|school)?",
        "finish (?:him|her|them)", "end (?:him|her|them)", "to hurt", "hurting him", "hurting her",
        "killing him", "killing her", "stab\\w* (?:him|her|them|someone)",
        "picturing (?:hurting|smashing|killing|doing)", "run (?:him|her|them) (?:over|down)", "poison",
        "his end", "her end", "what goes around", "violent (?:thoughts|urges|fantasies|towards)",
        (
            "(?:im|i|ill|id|ive|will|going to|want to|could|might|intend to|plan to|planning to|"
            "thinking of|think about|thinking about|picture|picturing|imagine|imagining|dream of|"
            "dreaming of|need to|urge to|ready to|about to) ~ (?:kill|killing|hurt|hurting|stab|stabbing|"
            "shoot|beat|smash|smashing|strangle|choke|poison|murder|bash|batter|cripple|harm|harming|"
            "maim|smother|suffocate|punch|attack) ~ (?:<him>|my|the|that|this|someone|somebody|people|"
            "everyone|his|their)"
        ),
        (
            "(?:push|pushing|run|running|throw|throwing|knock|shove|shoving) (?:my (?:<kin>|<boss>)|him|"
            "her|them|someone|somebody) ~ (?:down|over|off|in front|under|through)"
        ),
        (
            "(?:kill|stab|smother|strangle|choke|poison|hurt|beat|murder|shoot|suffocate|"
            "drown)(?:ing)? (?:dad|mum|mam|mom|granny|gran|nan|my (?:<kin>|<boss>)|him|her|them|someone)"
        ),
        "deserves? to (?:die|burn|suffer|bleed|hurt|be hurt|be killed|rot)", "eating through a straw",
        "(?:six feet|in a (?:wheelchair|box|coffin|body bag))",
        "jump (?:him|her|this guy|that guy|this bloke|that bloke)",
        "make sure (?:he|she|they) ~ (?:never|dont|doesnt|suffer|pay|hurt)",
    ),
    "threat": (
        "responsible for (?:what|my|whats)", "(?:what|whats) (?:is )?coming to (?:him|her|them)",
        "wont (?:be )?(?:see|saw|seeing) it coming", "no idea (?:whats|what) coming",
        (
            "wont (?:be )?(?:walk|walking|laugh|laughing|smile|smiling|get up|getting up|live|living|see|"
            "talk|talking|wake|breathe|hurt anyone|touch|be found|know what) ~ (?:again|pretty|away|so|"
            "when|after|long|it|anyone|hit|anymore)?"
        ),
        (
            "never (?:walk|walks|smile|smiles|touch|touches|hurt|hurts|see|sees|laugh|laughs|teach|drive|"
            "drives|work|come|lay|lays|do) ~ again"
        ),
        "one (?:more|of us|last) (?:time|word|of)? ~ (?:and|or|he|she|hell|will|wont|leaves)",
        "once more ~ (?:i|and|wont)",
        (
            # What somebody goes, quiet or red, is met with patience, and threatens nobody.
            "if (?:he|she|they) (?:come|comes|touches|touch|walks|walk|"
            "(?:goes|go)(?! (?:quiet|silent|red|cold|blank|off|on|back)\\b)|takes|take|does|do|looks|"
            "shows|ever|so much|speaks|opens|lays) ~~ (?:i|ill|im|again|once|hes|shes|me|near|and)"
        ),
        
        "see to it", "ill see to",
        "make sure (?:he|she|they|that he|that she)",
        "nobody (?:of them )?will laugh",
        "done with (?:him|her|them)", "wont be talking", "wont be words",
        "need a (?:hospital|hearse|coffin|doctor|ambulance|dentist)", "going to need a",
        "lose somebody", "see how (?:he|she|they) likes?", "get even", "even the score",
        "score to settle", "revenge", "payback", "an eye for an eye",
        "blood for blood", "sorry they did",
        "(?:he|she|they) (?:wont|will not|shant|isnt going to|doesnt) (?:get|live) (?:away|long|to|out)",
        "live long enough",
        "if (?:the )?(?:court|law|police|judge) (?:wont|cant|doesnt|dont|didnt|dont) ~ (?:i|me|will|him)",
        "into my own hands", "taught a lesson",
        "thinks its finished", "if i cant have", "nobody (?:else )?(?:will|can) have", "hospital not",
        "(?:police|court|courts|law|judge|school) ~ nothing", "(?:be|ill be) doing something",
        "(?:outside|near|at) (?:his|her|their) ~ (?:school|house|gate|flat|door|gym)",
        "(?:look|looks) (?:like an accident|natural)", "wont be (?:to|for) talk\\w*",
        "wont be to (?:talk|chat)", "what (?:real )?(?:fear|pain|loss|suffering) (?:is|feels|looks)",
        "one way or another", "reason not to", "going (?:round|over) there",
        "(?:wait|just wait) (?:till|until) (?:they|he|she) (?:see|sees)", "restraining order",
        "who has to suffer", "ruined my life",
    ),
    "plan and means": (
        (
            "(?:got|bought|have|keep|keeping|kept|carry|carrying|took|put|packed|hidden|ordered|found|"
            "sharpened|borrowed|i|take|bring|bringing) ~ (?:a|the|my|his|dads|something|kitchen|grandads|"
            "uncles|brothers)? ?(?:big |old |kitchen |hunting |bread )?<weapon>"
        ),
        "<weapon> ~ (?:car|bag|drawer|coat|ready|under|seat|him|her|boot|pocket|jacket|bed)",
        (
            "something (?:under|in) (?:the|my) (?:passenger seat|seat|boot|bag|car|coat|drawer|jacket|"
            "glovebox)"
        ),
        (
            "(?:know|found|find|looked up|got|have|learned) ~~ (?:where|which way|what time|address|"
            "route|shift|car|street|house) ~ (?:he|she|they|his|her|those|lives|parks|parked|works|"
            "drinks|walks|walk|him|leaves|sleeps|finishes|kids|children)"
        ),
        "(?:his|her|their) (?:address|route|route home|shift pattern|number plate|routine|street)",
        "what time (?:he|she|they)", "where (?:he|she) (?:parks|lives|drinks|works|sleeps|goes)",
        (
            "(?:sit|sat|sitting|park|parked|wait|waited|waiting|stand|stood) (?:in the car )?(?:outside|"
            "in front of|across from|opposite|near) (?:his|her|their|the|my)"
        ),
        "day in my mind", "i have prepared", "bought the ticket", "took next week off",
        "next week off", "on my word",
        "(?:ill|i will|going to|i|well) (?:be )?there (?:tomorrow|tonight|first|monday)",
        "get the man on his own", "alone with (?:him|her|them)", "walk home",
        (
            "(?:me and my|got|have|my|some) (?:boys|cousins|lads|brothers|mates) ~ (?:who|that|will|are|"
            "done|ready|waiting|deal|going)"
        ),
        "(?:planned|planning|prepared|rehears\\w+) ~ (?:it all|this for|how|him|her|what ill do|the day)",
        (
            "(?:with|have|got|hold|holding|took|take|bought|dads) (?:the |a |my |some |kitchen |"
            "his )?(?:scissors|matches|petrol|bleach|shotgun|rifle|machete|hammer|gun|blade|acid|crowbar|"
            "cricket bat|baseball bat)"
        ),
        "pillow ~ (?:face|hands|over|near|in my)",
        "stand(?:ing)? ~ (?:beside|over|above|by) (?:the|his|her) bed",
        "with a (?:bat|knife|hammer|gun|bottle|blade)",
    ),
    "poison and tampering": (
        (
            "(?:his|her|their) (?:lunch|lunch ?box|flask|thermos|yoghurt|mug|food|dinner) (?:[^ ]+ ){0,9}(?:bring|"
            "bringing|put|putting|add|adding|slip|slipping|mix|mixing) "
            "something(?! (?:nice|sweet|healthy|green|different|small|warm|she|he|they|for)\\b)"
        ),
        "feeding (?:him|her|them) ~ (?:wrong|berries|mushrooms|powder)", "crush\\w* ~ <meds> ~ into",
        (
            "(?:something|drops?|powder|dose|doses|stuff) (?:in|into|to|for) (?:his|her|their) ~ (?:lunch|"
            "lunch ?box|"
            "food|drink|coffee|tea|flask|thermos|soup|sandwich\\w*|bottle|mug|cup|dinner|milk)"
        ),
        (
            "(?:his|her|their|hes|shes) ~ (?:lunch|lunch ?box|food|coffee|tea|flask|thermos|soup|mug|dinner|"
            "milk|drinks) ~~ (?:something|drops|powder|dose|doses|dissolv\\w*|taste|laxatives?|bleach)"
        ),
        "dissolves? ~ (?:taste|tea|coffee|drink)", "(?:rat poison|weed ?killer|antifreeze)",
        "(?:without a|no|have a|cant|wont|never) taste ~ (?:it|any)?",
        (
            "(?:loosen\\w*|undid|undone|cut|sawn|sawed|filed|tamper\\w*) ~ (?:his|her|their|brake|"
            "wheel) ~ (?:brakes?|"
            "wheel|wheels|nuts|ladder|harness|saddle|lines?|cable|pipe)"
        ),
        (
            "(?:his|her|their) (?:brakes?|wheel nuts?|gas tap|harness) ~~ (?:loosen\\w*|cut|undone|"
            "much|manual|fail)"
        ),
        "no (?:cameras?|cctv|witness\\w*) ~ (?:there|at|on)",
        "which (?:window|bed|door) is (?:his|hers|theirs)",
    ),
    "losing control": (
        (
            "(?:scared|afraid|frightened|worried|terrified|fear|dont trust|dont know|"
            "not sure) ~~ what (?:i|ill|id|i might|i could|i would) ~ do (?:to|if|when|next)?"
        ),
        "what (?:ill|id|i might|i will|i would|i could) do (?:to|if|when)",
        "do something (?:to|i|stupid|bad|terrible|that cant)", "something ~ cant be undone",
        "hold me back", "held me back", "had to hold me",
        "(?:pulled|dragged) me off", "didnt want to (?:let go|stop)",
        "(?:hold|held|put) ~ pillow (?:over|on)", "wont stop (?:crying|screaming)", "the baby wont",
        "left alone with", "alone with (?:her|him|the baby|them) (?:again|tonight)",
        "i (?:slapped|hit|shook|pushed|grabbed|punched|choked|strangled|shoved) (?:him|her|my|the|them)",
        "hear(?:ing)? voices", "gone past angry",
        "(?:<him>|it) ~ before (?:he|she|they) (?:gets?|does|do|can|could) (?:it )?(?:to )?(?:me|us)",
        "myself with the (?:cushion|pillow|knife|axe|bat|hammer|gun|petrol)",
        (
            "the (?:sound|noise|crack|feel) ~ (?:his|her|their) ~ (?:head|skull|neck|bones?|"
            "face) ~ (?:make|break\\w*|crack\\w*)?"
        ),
        "stopped (?:frightening|scaring|caring|bothering)", "stopped caring", "rage",
        "(?:black|dark|red) (?:rage|mist|fantas\\w+)", "wake up happy", "need some more courage",
        "more courage", "beyond angry", "cant control",
        (
            "(?:nearly|almost) (?:did|hit|hurt|hit|grabbed|shook|threw|killed|strangled|smashed|pushed|"
            "went for|done|smothered|dropped|drove|stabbed|lost it|snapped)"
        ),
        "(?:shake|shaking|smother|throw|squeeze) (?:the baby|him|her)",
        "voices? ~ (?:say|says|tell|tells|told|telling|about|want|saying|in my|keep)",
    ),
    "aside": (
        (
            "(?:im|i|ill|id|ive|will|going to|want to|could|might|intend to|plan to|planning to|"
            "thinking of|thought of|thoughts of|think about|thinking about|picture|picturing|imagine|"
            "imagining|dream of|dreaming of|need to|urge to|ready to|about to|like to|"
            "going) ~ <harm> ~ (?:<him>|my|the|that|this|someone|somebody|people|everyone|all of|every|"
            "his|her|their|a|him)"
        ),
        "(?:him|her|them|all) to (?:suffer|bleed|hurt|die|feel|burn|pay)",
        "deal (?:with|w) (?:him|her|them)", "next time (?:it|i|he|she|ill)",
        "cost(?:s)? (?:him|her|me)",
        (
            "(?:planned|planning|prepared|preparing|rehears\\w+|practis\\w+|got it all|thought it out|"
            "worked out) ~ (?:it|out|how|what|for|every|this|him|her|monday)?"
        ),
        "i am preparing",
        (
            "(?:got|have|me and|my|with|some|know) ~ (?:boys|cousins|lads|friends|mates|guys|people|"
            "brothers) ~ (?:who|that|will|are|can|waiting|done|ready|r)"
        ),
        "car park", "(?:shake|shook|shaking|smother|throw|drop|squeeze) (?:the baby|him|her|it)",
        "if she (?:cries|screams|wont stop|doesnt stop)", "voices?", "do it first",
    ),
    "in earnest": (
        (
            "(?:not|isnt|aint|wasnt|im not|no) (?:a )?(?:joking|joke|messing|kidding|being funny|"
            "dramatic|being dramatic|exaggerating|figure of speech|manner of speaking|way of speaking|"
            "just talk|words|a saying|metaphor|just saying|as people say|like people say)"
        ),
        "(?:i )?(?:really )?mean it", "meant it", "mean really", "i mean really", "i swear",
        "for real", "im serious", "dead serious", "properly (?:hurt|hurting)", "really hurt",
        "this time", "not an expression", "not someday",
    ),
}
