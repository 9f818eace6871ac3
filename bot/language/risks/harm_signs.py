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
        "pay for (?:it|what|leaving|firing|this|that|everything|taking|with|all|ruining|sacking)",
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
        "(?:face|head|teeth|skull) in",
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
        "killing my", "killing him", "killing her", "stab\\w* (?:him|her|them|someone)",
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
        "(?:take|taking) (?:his|her life|his life|theirs)",
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
            "if (?:he|she|they) (?:come|comes|touches|touch|walks|walk|goes|go|takes|take|does|do|looks|"
            "shows|ever|so much|speaks|opens|lays) ~~ (?:i|ill|im|again|once|hes|shes|me|near|and)"
        ),
        "(?:ill|i will|im going to|going to|i) be waiting",
        "waiting (?:for him|for her|outside|on my word)", "see to it", "ill see to",
        "make sure (?:he|she|they|that he|that she)", "not laugh(?:ing)?",
        "nobody (?:of them )?will laugh", "last (?:thing|mistake|time) (?:he|she|they)",
        "done with (?:him|her|them)", "wont be talking", "wont be words",
        "need a (?:hospital|hearse|coffin|doctor|ambulance|dentist)", "going to need a", "learn what",
        "lose somebody", "see how (?:he|she|they) likes?", "regret", "get even", "even the score",
        "score to settle", "settle (?:it|this|the score)", "revenge", "payback", "an eye for an eye",
        "blood for blood", "sorry they did",
        "(?:he|she|they) (?:wont|will not|shant|isnt going to|doesnt) (?:get|live) (?:away|long|to|out)",
        "live long enough",
        "if (?:the )?(?:court|law|police|judge) (?:wont|cant|doesnt|dont|didnt|dont) ~ (?:i|me|will|him)",
        "my own hands", "into my own hands", "taught a lesson", "he thinks (?:its|hes|he|it)",
        "thinks its finished", "if i cant have", "nobody (?:else )?(?:will|can) have", "hospital not",
        "(?:police|court|courts|law|judge|school) ~ nothing", "(?:be|ill be) doing something",
        "(?:outside|near|at) (?:his|her|their) ~ (?:school|house|gate|flat|door|gym)", "nobody gets",
        "(?:nobody|no one) (?:will|would|is going to) ~ (?:find|know|suspect)",
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
        "under (?:the|my) ~ seat",
        (
            "(?:know|found|find|looked up|got|have|learned) ~~ (?:where|which way|what time|address|"
            "route|shift|car|street|house) ~ (?:he|she|they|his|her|those|lives|parks|parked|works|"
            "drinks|walks|walk|him|leaves|sleeps|finishes|kids|children)"
        ),
        "(?:his|her|their) (?:address|route|route home|shift pattern|number plate|routine|street)",
        "what time (?:he|she|they)", "where (?:he|she) (?:parks|lives|drinks|works|sleeps|goes)",
        (
            "(?:follow|followed|following|watching|watched|watch) ~ (?:him|her|them|his|home|guy|house|"
            "supervisor|that|my ex|from work) ~ (?:home|from|house|twice|night|every|for|now)?"
        ),
        (
            "(?:sit|sat|sitting|park|parked|wait|waited|waiting|stand|stood) (?:in the car )?(?:outside|"
            "in front of|across from|opposite|near) (?:his|her|their|the|my)"
        ),
        (
            "(?:picked|chosen|set|have|got|know|i have) ~ (?:a|the) (?:day|date|moment|"
            "place) ~ (?:my mind|already|for it)?"
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
            "(?:with|have|got|hold|holding|took|take|bought|the|a|dads) (?:the |a |my |some |kitchen |"
            "his )?(?:scissors|matches|petrol|bleach|shotgun|rifle|machete|hammer|gun|blade|acid|crowbar|"
            "cricket bat|baseball bat)"
        ),
        "pillow ~ (?:face|hands|over|near|in my)",
        "stand(?:ing)? ~ (?:beside|over|above|by) (?:the|his|her) bed",
        "with a (?:bat|knife|hammer|gun|bottle|blade)",
    ),
    "losing control": (
        (
            "(?:scared|afraid|frightened|worried|terrified|fear|dont trust|dont know|"
            "not sure) ~~ what (?:i|ill|id|i might|i could|i would) ~ do (?:to|if|when|next)?"
        ),
        "what (?:ill|id|i might|i will|i would|i could) do (?:to|if|when)",
        "do something (?:to|i|stupid|bad|terrible|that cant)", "something ~ cant be undone",
        "(?:very|so|that) near", "hold me back", "held me back", "had to hold me",
        "(?:pulled|dragged) me off", "didnt want to (?:let go|stop)",
        "want to (?:shake|hurt|hit|throw|smother|drop|slap|hit|squeeze) (?:him|her|it|them|the)",
        "(?:hold|held|put) ~ pillow (?:over|on)", "wont stop (?:crying|screaming)", "the baby wont",
        "left alone with", "alone with (?:her|him|the baby|them) (?:again|tonight)",
        "i (?:slapped|hit|shook|pushed|grabbed|punched|choked|strangled|shoved) (?:him|her|my|the|them)",
        (
            "(?:voices?|it|they) (?:say|says|tell|tells|telling|saying|told|want|wants|keep) ~~ (?:him|"
            "her|them|do it|me to|hurt|first|kill|get|knife|stop)"
        ),
        "hear(?:ing)? voices", "before he (?:does|gets|can)", "gone past angry",
        "stopped (?:frightening|scaring|caring|bothering)", "stopped caring", "anger", "rage",
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
