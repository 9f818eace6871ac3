"""Signs that a body needs help now, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
MEDICAL = {
    "heart": (
        "press\\w* ~ (?:chest|breastbone)",
        (
            "(?:pain|pains|tight|tightness|pressure|band|belt|weight|elephant|squeez\\w+|stone|crushing|"
            "heaviness|heavy) ~~ (?:chest|heart|breastbone|ribs|jaw)"
        ),
        "down (?:the|my|his|her|one) (?:left )?arm",
        (
            "(?:left|one|my) (?:arm|hand|side|leg) ~ (?:heavy|numb|dead|weak|tingl\\w+|wont|doesnt|gone|"
            "not|hurts|aching|feels)"
        ),
        "into (?:my|his|her|the) (?:jaw|arm|neck|shoulder)", "jaw (?:hurts|aches|pain)",
        "(?:sweating|sweaty|clammy|sweat) ~ (?:cold|buckets|grey|hands|like|and)?", "cold sweat",
        "sweating", "clammy",
        "gone (?:a bit )?(?:grey|gray|white|blue|pale|a funny colour|purple|yellow)", "funny colou?r",
        "heart attack", "palpitations", "heart (?:is |keeps )?(?:racing|skipping|jumping|stopping)",
        "hearts skipping",
        (
            "(?:chest|heart|ribs|breastbone) ~~ (?:pain|pains|tight|tightness|hurts|hurting|pressure|"
            "crushing|heavy|squeez\\w+|racing|pounding|skipp\\w+|burning|flutter\\w*|elephant|stabbing|"
            "sore|ache|aching|thumping|weight|band|belt|vice|stone)"
        ),
        "sitting on (?:it|my chest|me)",
        (
            "(?:going|goes|went|up|spreading|radiat\\w+) ~ (?:into|to|up|down) (?:my|the|his|"
            "her) (?:teeth|jaw|neck|arm|shoulder|back)"
        ),
        "chest feels", "(?:band|belt|vice|strap|hoop) (?:round|around) (?:me|my)",
    ),
    "breathing": (
        (
            "(?:hard|difficult|struggl\\w+|fighting|gasping|strange|trouble|problem|short|fast|funny|"
            "heavy|bad|wheez\\w+|noisy) ~ <breath>"
        ),
        (
            "<breath> ~ (?:hard|strange|fast|funny|badly|difficult|heavy|shallow|noisy|stopped|problem|"
            "a bit|short)"
        ),
        "(?:not|isnt|stopped) breathing", "short of breath", "few words at a time", "inhaler",
        "asthma ~ (?:attack|bad|worse)", "whistl\\w+ ~ (?:breath\\w*|when)", "gasping", "choking",
        "chok\\w+ on",
        "lips? ~ (?:blue|swollen|swelling|swell|tingl\\w+|grey|purple|funny|fat|thick|numb)",
        (
            "(?:tongue|throat|face|eyes|mouth|neck) ~~ (?:doesnt fit|swell\\w*|swollen|thick|fat|big|bigger|"
            "closing|"
            "tight|tingl\\w+|itch\\w*|twice|puffing|up|numb|funny)"
        ),
        "swelling", "swollen", "hives", "prawns?", "shellfish", "sesame", "bee", "epipen",
        "ate something", "something i ate", "turning blue", "blue lips", "suffocat\\w+",
        "smoke ~ (?:room|kitchen|house)", "gas smell", "smell (?:of )?gas",
        "alarm (?:is )?(?:beeping|going)", "carbon monoxide", "wheez\\w+",
        (
            "(?:cant|cannot|couldnt|not able to|hard to|struggling to|difficult to|can hardly|"
            "can barely) ~ <breath>"
        ),
        (
            "(?:ate|eaten|nuts?|peanuts?|prawns?|wasp|bee|stung|sting) ~~ (?:swell\\w*|tongue|throat|"
            "face|lips|breath\\w*|thick)"
        ),
        "(?:stuck in|in|down) (?:his|her|my) throat", "cant (?:cough|swallow|speak)",
        "(?:lumps|hives|rash) ~ (?:all|neck|face|everywhere|coming)", "getting tight", "puffer",
    ),
    "brain": (
        "face ~ (?:droop\\w*|funny|numb|hang\\w*|fallen|one side|gone|drop\\w*|feels|twisted|lopsided)",
        "half (?:of )?(?:my|his|her) (?:face|body)", "one side",
        "side of (?:the|my|his|her) (?:face|mouth|body)",
        "mouth ~ (?:hang\\w*|droop\\w*|funny|crooked|numb|drop\\w*|side)", "droop\\w*", "slurr\\w+",
        "slur", "talking (?:funny|nonsense|rubbish|strange|gibberish|weird)",
        "speech ~ (?:funny|gone|slurred|strange|wrong)",
        "(?:isnt|not|doesnt) mak(?:e|ing) (?:any )?sense",
        "words (?:are )?(?:swimming|wont|come|not|dont|coming)",
        (
            "(?:hand|arm|leg|fingers|hands|legs) (?:wont|not|isnt|arent|doesnt|dont) (?:do|doing|work|"
            "working|move|moving|listen)"
        ),
        "typing (?:weird|bad|funny|strange|slow|badly|wrong)", "slow in typing", "bad typing",
        "worst (?:headache|pain)",
        (
            "(?:headache|head|migraine) ~~ (?:worst|thunder\\w*|sudden\\w*|exploded|explod\\w+|"
            "from nowhere|ever|never|clap|split\\w*|hurts worse|like a|thump|hammer|stiff)"
        ),
        "(?:light|lamp|lights|screen) ~ (?:hurts?|hurting|is hurting)",
        "neck ~ (?:stiff|wood|rigid|hurts)", "stiff neck",
        (
            "(?:see|seeing|vision|sight|eye|eyes) ~ (?:double|blurr\\w*|gone|black|properly|yellow|spots|"
            "edge|stars|tunnel|out)"
        ),
        "rash ~ (?:fade|glass|doesnt|wont|spread\\w*|purple)", "having a stroke", "confused",
        "muddled", "doesnt know (?:me|where|who|what)", "forgotten (?:my|where|how)",
        "cant (?:feel|move|lift) (?:my|his|her|the|one)",
        "cant (?:see|speak|swallow|stand) ~ (?:properly|out|straight|up)",
        "(?:having|had|has) a (?:fit|seizure|stroke|convulsion)",
        "(?:fitting|seizure|shaking all over|convuls\\w+)",
        "(?:side|arm|leg|hand|face) ~ (?:numb|paralysed|dead|tingling|weak|limp)", "no feeling in",
        "lost (?:the |all )?(?:feeling|sight|vision|hearing|balance)", "wet myself",
        "(?:gone|went|goes) (?:weak|black|numb|blind|dark)", "words ~ (?:wrong|jumbled|funny)",
        "smile ~ (?:crooked|one)", "curtain came down",
        "half ~ (?:screen|page|room) ~ (?:gone|missing|black|dark|blank)",
        "keeps? (?:asking|saying|repeating) ~ (?:where (?:he|she|we|am|i)|same|what day)",
        "seeing (?:things )?double",
    ),
    "not waking": (
        "cant get (?:her|him|them|mum|dad) to (?:squeeze|open|answer|wake|talk)", "asleep since (?:the|his|her) fall",
        "unconscious", "unresponsive", "passed out", "pass(?:ing)? out", "black(?:ed|ing) out",
        "faint\\w*", "collaps\\w+", "(?:fallen|falls) (?:down|off|over|from|on|in)",
        (
            "(?:i|ive|he|she|they|hes|shes|<kin>|<frail>|who|just|and|had|has) fell (?:down|off|over|"
            "from|on|in)(?! (?:with|love|place|the wagon|a cliff)\\b)"
        ),
        "came off (?:the|my|a)", "on the (?:\\w+ )?floor",
        "floppy", "limp", "lifeless", "very drowsy", "so sleepy", "sleepy", "keep my eyes open",
        "eyes open", "lips look", "shes cold", "burning hot",
        "(?:fever|temperature|temp) ~ (?:since|40|39|41|104|high|wont|of|all)",
        (
            "(?:baby|newborn|toddler|wee man|little one|son|daughter|lad|kid) ~~ (?:hot|floppy|limp|"
            "colour|blue|breathing|wake|fit\\w*|milk|feed|nappies|rash|grey|swallowed|drank|ate|choking|"
            "burnt|fell|swelling|size)"
        ),
        "off (?:his|her) (?:milk|food)",
        "drank (?:too|i dont|bleach|a bottle|so|something|how)", "drunk (?:bleach|so much|a bottle)",
        "swallow\\w* (?:a|some|the|bleach|battery|something|his|her|magnets?)", "battery", "bleach",
        "antifreeze", "poison\\w*", "shall i (?:let|finish|wait|call|stop)",
        "let him sleep", "let her sleep",
        "(?:cant|cannot|wont|doesnt|not|couldnt|hard to|difficult to) ~ (?:wake|waking|rouse|come round)",
        (
            "(?:not|doesnt|wont|isnt|dont|didnt) (?:answer|answering|respond|responding|react|"
            "reacting) ~ (?:me|us|when|him|her|to)"
        ),
        "(?:hes|shes|he is|she is|skin is) ~ (?:cold|blue|grey|burning)",
        "(?:strange|making|odd|funny|weird|gurgling) ~ snor\\w+",
        "lying (?:at|in|on|by|there|outside)",
        (
            "(?:drank|swallowed|ate|eaten|drunk|licked) ~ (?:cleaner|bleach|detergent|tablets|pills|"
            "battery|coin|berries|mushroom\\w*|magnets?|paint|petrol|capsules?)"
        ),
        "going (?:purple|blue|grey|white|floppy)", "turned (?:blue|grey|purple|white)", "wet nappy",
        "rag doll", "ribs suck\\w*", "grunting", "gurgl\\w+",
    ),
    "bleeding": (
        "(?:pad|towel) (?:an|every|per) hour",
        (
            "(?:wont|not|doesnt|isnt|cant|hasnt|keeps|still|never|lots of|lot of|quite a bit of|bit of|"
            "so much|much|heavy|heavily|quite|wont stop) ~ (?:blood|bleeding|bleed|stopp\\w+)"
        ),
        (
            "(?:blood|bleeding) ~ (?:everywhere|through|lot|wont|heavily|a lot|pad|soak\\w*|down|for|"
            "since|stop|stopping|not|all over|toilet|bag|towel)"
        ),
        "im bleeding", "is bleeding", "soak\\w* through",
        "(?:cough\\w*|vomit\\w*|throw\\w* up|puk\\w*|spit\\w*|passing|peeing|poo) ~ blood",
        "(?:weeks|months) (?:pregnant|gone)", "waters? (?:broke|broken|gone)", "contractions?",
        "no kicks", "baby (?:hasnt|isnt|not|stopped|has not|doesnt) ~ mov\\w+", "not moving",
        (
            "(?:cut|sliced|gashed|stabbed|severed|chopped|trapped|crushed|caught) (?:my|his|her|the|open|"
            "off|through|a) ~ (?:hand|finger|fingers|thumb|leg|wrist|arm|head|foot|neck|open|saw|knife|"
            "machine|glass|vein)"
        ),
        "bone", "broken (?:leg|neck|back|hip)", "head (?:injury|wound|hit)", "hit (?:my|his|her) head",
        "bump", "hit by a",
        "off (?:my|the|his|her) (?:bike|ladder|roof|horse|racking|scaffold\\w*|swing|wall)",
        "electric shock", "scald\\w*", "burn\\w* ~ (?:skin|peeling|blister\\w*|arm|face|boiling)",
        "snake", "been (?:sick|bitten|stung|run over|hit)",
        "vomit\\w*", "throwing up", "agony",
        "doubled (?:up|over)", "pregnant ~~ (?:blood|bleed\\w*|pain\\w*|moving|fell|headache)",
        "(?:belly|stomach|tummy|abdomen) ~~ (?:agony|rigid|hard|stabbing|knife|unbearable|pain|worst)",
        "off (?:my|the|a) (?:ladder|scaffold\\w*|roof|bike)",
        "knocked (?:off|out|down|over) ~ (?:bike|car|van|bus|road|horse|unconscious|cold|by a)",
        "(?:cut|sliced|gash\\w*) ~ (?:deep|to the bone|open)",
        "(?:towel|sheet|bandage|pad) ~ (?:red|soaked|full|through|already)",
        "soak(?:ing|ed|s) (?:the|through|in|with|a)", "nosebleed", "(?:warfarin|blood thinners?)",
        "skins? (?:coming|peeling|came|is) ~ off",
        "(?:burnt|burned|scalded) ~ (?:forearm|arm|hand|face|leg|whole|chest|mouth)", "gave birth",
    ),
    "wrong dose or sugar": (
        "(?:took|taken|takes) ~ (?:whole|all) ~ in one go", "(?:box|packet|strip) is empty",
        "diabetic", "insulin", "hypo",
        (
            "(?:double|twice|two times|three times|too many|too much|more than one|extra|wrong|muddled|"
            "mixed up|instead of|whole|all|by mistake|accident\\w*|lot) ~~ <meds>"
        ),
        (
            "<meds> ~~ (?:double|twice|two times|three times|too many|too much|more than one|wrong|"
            "muddled|mixed up|instead|whole|by mistake|accident\\w*|again|maybe)"
        ),
        "took (?:way )?(?:too|my|mums|dads|his|her|the|all|double) ~ (?:many|much|<meds>)",
        "overdos\\w*", "spinning", "floaty", "dizzy", "woozy", "light ?headed", "faint", "giddy",
        "shak(?:y|ing)", "havent eaten", "come over (?:all )?(?:funny|floaty|faint|hot|cold|strange)",
        "(?:keep|keeping) my eyes", "be quick", "make it quick",
        "sugars? ~ (?:low|drop\\w*|\\d\\S*|high|crash\\w*)",
        "(?:room|head|world|everything) ~ (?:spinning|swimming|floaty)",
        "cant (?:seem to )?think (?:straight|clearly)",
    ),
    "aside": (
        (
            "<cant> ~ (?:catch |get |draw |take |full |enough |a |my |any |her |his |her |"
            "proper ){0,4}<breath>"
        ),
        "out of breath", "nuts?", "peanuts?", "wasp", "stung",
        "(?:numb|numbness|tingling|pins and needles|weak|limp|floppy|paralysed|paralyzed)",
        (
            "cant (?:feel|move|lift|see|speak|swallow|stand|think|hold|keep) ~ (?:my|his|her|the|"
            "properly|out|straight|eyes|up|legs|arm|foot|head|awake|one)?"
        ),
        "(?:fit|fitting|seizure|seizing|convuls\\w+|shaking all over|jerking|twitching)",
        (
            "(?:cant|cannot|wont|doesnt|not|isnt|couldnt|hard to|difficult to|trying to|impossible to|"
            "never|didnt) ~ (?:wake|waking|woken|respond\\w*|answer\\w*|rouse|come round|coming round|"
            "move|moving|react\\w*)"
        ),
        "hes cold", "so hot", "what do i do", "pregnant", "\\d+ weeks", "ladder",
        (
            "(?:belly|stomach|tummy|abdomen|side|back) ~~ (?:agony|rigid|hard|stabbing|knife|unbearable|"
            "pain|worst)"
        ),
        "(?:sugar|sugars|glucose|blood sugar)", "diabetes",
        "(?:room|everything|head|world|all|its) ~ (?:spinning|swimming|floaty|moving|yellow|turning)",
        "wobbly", "trembl\\w+", "feel (?:odd|funny|weird|strange|faint|awful)",
        "cant (?:seem to )?think ~ (?:straight|str8|clearly|what|of)?", "drop off",
    ),
    "right now": (
        (
            "(?:since|for|about|ago|in the last) ~ (?:min|minute|hour|an hour|breakfast|lunch|"
            "this morning|last night|half an hour|10 min|ten min)"
        ),
        "just now", "right now", "(?:ten|five|twenty|10|5|20|few|couple of) min", "an hour ago",
        "this morning",
        "just (?:fell|fallen|collapsed|dropped|had|gone|started|been|saw|passed|hit|cut|swallowed|found)",
        "suddenly", "sudden", "out of nowhere", "from nowhere", "im at the", "home alone",
        "on my own here", "nobody (?:else )?(?:here|home|at home)",
        (
            "(?:carry on|go on|continue|we continue|lets crack on|crack on|keep going|but go on|"
            "go ahead) ?(?:though|anyway|but|now|then|tell|what)?"
        ),
        "anyway", "its (?:probably )?(?:nothing|only|just)", "probably (?:just|nothing|the)",
        "prob just", "im sure its", "i expect its", "i suppose",
        "just the (?:stairs|deadline|stress|heat)", "reschedule", "cancel on you",
        "keep our appointment", "before i bother", "giving it (?:an )?hour",
        "dont want to (?:bother|fuss|waste)", "didnt want to (?:cancel|bother)", "im grand",
        "she says shes", "he says (?:leave|hes|its)", "sorry (?:im |if im |for )?(?:typing|slow|if)",
        "bad with",
    ),
}
