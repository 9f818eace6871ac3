"""Signs of danger that everyday talk holds as often: they support other signs and open nothing alone."""

# fmt: off
EVERYDAY = {
    "self": (
        "jump(?:ing)? (?:off|from|in front|under)", "end things",
        "(?:enough|how many|what) ~ (?:would|to) (?:be enough|do it|finish it|take|not wake|kill)",
        "no longer (?:want|wish|care)",
        (
            "(?:tired|sick|weary|exhausted|fed up|bored) (?:of|with|from) (?:being alive|living|"
            "being here|life|being me|existing|being a person|waking|this life|fighting|"
            "everything|it all|being)"
        ),
        "unbearable", "by the time (?:you|they|anyone)", "say goodbye", "saying goodbye", "a goodbye",
        "(?:set|picked|chosen|have|got|had) (?:a|the|my) (?:date|plan) ~ (?:for|tonight|now|already|to)",
        "disappear(?:ed|ing)?", "vanish", "been gone", "vouch for", "painless",
        "(?:i|ive) (?:decided|settled) ~ (?:something|it|last night|on|that|already)",
        (
            "(?:stand|stood|standing|sat|sit|sitting|walk\\w*|go|going|drive|over|off|"
            "to) ~ (?:bridge|platform|railway|tracks|cliff|roof|ledge)"
        ),
        "(?:the|a) (?:rope|noose|beam)", "engine ~ (?:on|running|garage)", "other side",
        "(?:join|be with|go to|follow) (?:him|her|them)",
        (
            "(?:only|one|last) (?:thing|reason|person|question|one) ~~ (?:keep|keeps|keeping|stop|"
            "stops|stopping|havent|holding|stay|staying|here|still|alive)"
        ),
        (
            "(?:the|my) (?:dog|cat|kids|son|daughter|mum|children) ~ (?:keeps|keep|keeping|stops|"
            "stop|the only) ~ (?:me|reason)"
        ),
        "(?:life )?insurance", "fresh start",
        "(?:look|looking|looked|stare|staring) ~ (?:at|into|over) the (?:water|edge|drop|tracks|train|river)",
    ),
    "harm_others": (
        "(?:ill|i will|im going to|going to|i) be waiting",
        "pay for (?:it|what|leaving|firing|this|that|everything|taking|with|all|ruining|sacking)",
        "(?:face|head|teeth|skull) in", "killing my", "(?:take|taking) (?:his|her life|his life|theirs)",
        "waiting (?:for him|for her|outside|on my word)", "not laugh(?:ing)?",
        "last (?:thing|mistake|time) (?:he|she|they)", "learn what", "regret",
        "settle (?:it|this|the score)", "my own hands", "he thinks (?:its|hes|he|it)", "nobody gets",
        "(?:nobody|no one) (?:will|would|is going to) ~ (?:find|know|suspect)", "under (?:the|my) ~ seat",
        (
            "(?:follow|followed|following|watching|watched|watch) ~ (?:him|her|them|his|home|guy|"
            "house|supervisor|that|my ex|from work) ~ (?:home|from|house|twice|night|every|for|now)?"
        ),
        (
            "(?:picked|chosen|set|have|got|know|i have) ~ (?:a|the) (?:day|date|moment|"
            "place) ~ (?:my mind|already|for it)?"
        ),
        "(?:very|so|that) near",
        "want to (?:shake|hurt|hit|throw|smother|drop|slap|hit|squeeze) (?:him|her|it|them|the)",
        (
            "(?:voices?|it|they) (?:say|says|tell|tells|telling|saying|told|want|wants|"
            "keep) ~~ (?:him|her|them|do it|me to|hurt|first|kill|get|knife|stop)"
        ),
        "before he (?:does|gets|can)", "anger",
    ),
    "abuse": (
        "locked (?:in|up|out)", "passports?",
        (
            "(?:my|our|her|his|dads|mums) (?:passports?|documents?|bank cards?|salary card|wages|pension|"
            "pension card|papers|visa|benefits)"
        ),
        "(?:i|when i|even when i|if i) (?:say|said) no", "(?:flogs?|flogged|whips?|slipper)", "i fell",
        "told them (?:at work )?(?:i|that i|im)", "crying every", "thinner",
        "(?:hasnt|havent|not) told anyone",
        (
            "(?:shouts?|shouted|shouting|screams|screaming|yells) at (?:my|her|him|the|gran|nan|"
            "mum|dad|me|them|us)"
        ),
        "<frail> ~~ (?:doesnt|dont|wont|not) (?:eat|speak|talk) ~ (?:anymore|any more|now)?", "must ask",
        "have to ask", "i must ask", "reads (?:my|everything)",
        "puts? (?:me|him|her|my brother|my sister|them) (?:in|on|out|outside) (?:the|a)", "in the cellar",
        "(?:this is|using|on) (?:my )?friends? ?(?:phone|s)?",
        "cant (?:say no|get away|get out|refuse|escape)",
        "before (?:he|she) (?:wakes|comes (?:back|home)|gets (?:back|home|in))",
        "(?:dont|not|never|mustnt|cant|promise) ~ tell (?:your|my|the|anyone|anybody|mum|dad|parents)",
        "nobody (?:would )?(?:believe|believes|knows)", "secret", "never told anyone", "be more patient",
        "the price", "(?:sell|selling|sold) (?:me|her|us|girls)",
    ),
    "medical": (
        "allergic", "allergy", "stroke", "cant remember", "temperature", "for (?:the )?(?:milk|feed)",
        "to feed", "should i (?:finish|wait|call|stop|carry|go|let)", "bleeding",
        "sick (?:twice|all|three|again|several|since|and)",
    ),
}

# What shows in an ordinary sentence that its risky words are none: a reason, an errand, a thing instead of a person.
PLAIN_REASONS = {
    "away a while": (
        (
            "(?:around|here|there|about|in|back|home|free|available) (?:again )?(?:until|till|"
            "before (?:noon|\\d+))"
        ),
        "(?:around|here|there|about|in) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
        "(?:were|im|shes|hes|theyre) (?:off|away|flying|moving|going away)",
        "(?:annual|maternity|paternity) leave",
        "on leave", "on holiday", "days? off", "pick ?up", "school run", "nursery", "dentist", "handover",
        "contract (?:ends|is up|runs out)", "my notice", "moving to", "parcel", "the launch", "retir\\w+",
    ),
    "nerves": (
        (
            "(?:before|when|whenever|every time|each time|as soon as) ~~ (?:present\\w*|speak\\w*|talk\\w*|"
            "pitch\\w*|"
            "phone|calls?|meetings?|interviews?|think about|audience|stage|exams?|tests?|auditions?|boss|"
            "manager|"
            "director\\w*|emails?|inbox|perform\\w*|sing|crowd|microphone|speech\\w*|asks? me|looks? at me)"
        ),
        "nerves", "nervous", "butterflies", "stage fright",
    ),
    "a manner of speaking": (
        "(?:room|space|time|let me|able) to breathe", "breathing (?:space|room)", "breather",
        "forget to breathe", "(?:breath|breathe) ~ (?:office|inbox|job|deadlines?|diary|calendar|town)",
        "breath of fresh", "off (?:my|his|her|your) chest",
        "head ~ (?:spinning|swimming) (?:with|from|after)",
        "blood ~ boil\\w*", "sweat\\w* blood", "new blood", "in (?:my|our|the|his|her) blood", "gave blood",
        "(?:kicking|kick) (?:myself|yourself|themselves)",
        "(?:beat|beating|tie|talk|drag) myself (?:up|in|out)",
    ),
    "an errand": (
        (
            "(?:ask|thank|congratulate|remind|invite|tell|show) (?:him|her|them) (?:for|about|to|if|whether|"
            "there|"
            "how|what|why|when|the|my)"
        ),
        "say (?:sorry|thanks|thank you|hello|well done)", "apologi[sz]\\w+",
        "a (?:quick )?(?:word|chat|coffee) with",
        "outside (?:his|her|their|the) ~ (?:office|classroom|meeting|desk|door)", "training budget",
        "feedback",
        "invoices?", "(?:the|a) (?:report|forms?|rota|agenda) ~ (?:to|by|in|before)?",
    ),
    "small or lifeless": (
        (
            "(?:toddler|baby|puppy|kitten|(?:two|three|four|five|[1-5]) year old|cat|dog|horse|pony|"
            "goat) (?:\\w+ )?"
            "(?:hits?|bites?|bit|kicks?|kicked|scratche[sd]|pushes|headbutts|slaps|throws)"
        ),
        (
            "(?:it|that|this|news|idea|thought|reality|heat|cold|smell|tiredness|truth|wave|penny|question|"
            "comment|"
            "price|bill|grief|numbers?) (?:just )?(?:hits?|slapped|punched|kicked|beats) (?:me|us|him|her)"
        ),
        (
            "(?:beats?|beating) (?:me|us|him|her) (?:to|on price|at (?:chess|cards|tennis|golf|"
            "everything|games?|squash))"
        ),
        "hits? me (?:that|with (?:the|a) (?:bill|question|idea|invoice|list))",
        (
            "(?:fence|shelf|shelves|wall|tent|plan|tree|ceiling|books?|phone|picture|prices?|sales|numbers|"
            "figures|deal|"
            "grades?|sign|whole thing|everything|system|website|argument) (?:\\w+ )?(?:fell|fallen|falls|came)"
        ),
    ),
    "hurt by words": (
        (
            "hurt\\w* (?:his|her|their|my|anyones|peoples|each others) (?:feelings|pride|chances|"
            "career|sales|ego)"
        ),
        (
            "hurt(?:ing)? (?:him|her|them|anyone|someone|people) ~ (?:if|by|when|with) ~ (?:say|saying|tell|"
            "telling|"
            "truth|honest|leave|leaving|words?|no|feedback|refuse|quit)"
        ),
        "that hurt", "hurt me more than",
    ),
    "known cause": (
        (
            "(?:from|with|after) (?:all )?(?:the |my |too much )?(?:typing|mouse|keyboard|sitting|cold|"
            "gardening|digging|"
            "lifting|carrying|squats|coffee|laughing|dancing|pruning|practising)"
        ),
    ),
    "cut of other things": (
        (
            "cut\\w* (?:out|down|back|corners|costs|hours|short|through|off|my (?:own )?(?:hair|nails|hours|"
            "hedge|grass|"
            "lawn|lunch|budget|spending)|(?:the|his|her|our) (?:grass|hedge|cake|sugar|wine|budget|hours|hair))"
        ),
        "cut (?:me|him|her|us|them) (?:off|out|short|some slack)", "cut (?:myself )?(?:shaving|some slack)",
    ),
}
