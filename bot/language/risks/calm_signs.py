"""Signs that risky words are no risk: idiom, jest, profession, a past that is over, help already there."""

# fmt: off
CALM = {
    "over": (
        "(?:years?|decades?|months?|ages|long|long time) (?:ago|back|out|since|sober|clean|on|later|now)",
        "in (?:19\\d\\d|20\\d\\d)", "(?:19\\d\\d|20\\d\\d)",
        "as (?:a )?(?:child|kid|teenager|teen|boys?|girls?|student)",
        "in my (?:twenties|teens|thirties|youth|childhood|first marriage|old life|20s|30s)",
        (
            "when (?:i was|we were) (?:\\w+teen|small|young|little|a kid|a child|a boy|a girl|twenty|"
            "\\d+|at school|at uni)"
        ),
        "used to", "last (?:year|winter|spring|summer|autumn|month)", "back then", "at the time",
        "long (?:dead|gone|over|time ago|ago)", "these days (?:im|i am|i|its)", "never looked back",
        "left (?:him|her|it|home|them) (?:in|\\w+ years|behind|six|years)", "i left",
        "(?:its|it is|thats|all) (?:over|behind me|finished|closed|settled|in the past)",
        "worked (?:it )?through", "moved on", "behind me", "for \\w+ years now", "since i was",
        "it stopped", "court case is", "theres an order", "retired",
    ),
    "well now": (
        (
            "(?:im|i am|shes|hes|its|were|is|are|feel|feeling|physically im|am) (?:\\w+ )?(?:fine|well|"
            "ok|okay|safe|grand|better|healthy|happy|recovered|stable|sound|good|healed|mended|bored)"
        ),
        (
            "(?:got|had|getting|did|done|with) (?:\\w+ )?(?:help|treatment|therapy|my therapy|support|"
            "counselling|rehab)"
        ),
        "good (?:life|people|period|friends)", "well now", "grand now", "fine now", "better now",
        "safe now", "bit better", "mended", "came through", "made it", "he made it", "on the ward",
        "in hospital", "with her gran", "cast is off", "thank god", "i sleep well", "sober",
        "in recovery", "gp knows", "psychologist", "physio",
        (
            "the (?:neurologist|midwife|doctor|consultant|nurse|police|gp) (?:says|sees|said|have|has|is|"
            "was|looks|knows|checked)"
        ),
        (
            "(?:police|ambulance|social services|crisis team|paramedics) (?:have been|came|took|are|have|"
            "is|on)"
        ),
        "stayed (?:till|until|with)",
        "(?:tablets|pump|meds|inhaler) (?:are|does|is) (?:right|the work|working|fine)",
        "i know my numbers", "goes to plan", "under control", "same as every", "the usual", "my usual",
        "every month", "settles once", "it goes once", "it settles", "lying down after", "passes",
    ),
    "at work": (
        (
            "(?:im|i am|as|was|work as|working as|training to be|we are|being|our) (?:an? |"
            "the )?(?:\\w+ )?(?:paramedic|nurse|doctor|gp|teacher|social worker|police officer|"
            "firefighter|counsellor|therapist|lifeguard|vet|midwife|carer|probation officer|lawyer|"
            "solicitor|investigator|butcher|psychologist|volunteer|prison officer|pharmacist|surgeon|"
            "writer|actor|novelist|author|dispatcher|lead|coroner|detective|soldier|journalist|"
            "student nurse|hr)"
        ),
        "i (?:volunteer|teach|run|work|train|deliver|write|manage|lead|coach|supervise|research|translate)",
        "on (?:the|our) (?:ward|unit|shift|desk|line)", "child protection", "perpetrator programme",
        "talk(?:ed)? a \\w+ through", "crime (?:novel|writer|fiction)", "self defence", "cpr",
        (
            "(?:helpline|hotline|crisis line|samaritans|suicide prevention|prevention line|"
            "self harm policy|safeguarding lead|leaflet|awareness|crime novel|novel|screenplay|memoir|"
            "simulation|mock|role ?play\\w*|first aid|debrief|coroners?|marac|inquest|inspection|"
            "perpetrator|child protection|volunteer\\w*)"
        ),
        (
            "a (?:client|patient|resident|caller|pupil|student|service user|customer|lady|man|"
            "woman) (?:told|said|asked|tried|died|took|wanted|came|who|at)"
        ),
        "(?:writing|write|preparing|teach|teaching|deliver|training|trained) ~ (?:on|about|in|for)",
    ),
    "jest": (
        "lol", "lmao", "rofl", "haha\\w*", "hehe", "omg", "ngl", "bruh", "gg", "ha", "literally",
        "honestly sometimes", "obviously", "believe it or not", "dont worry", "tbf", "so much",
        "totally", "absolutely", "totes", "deadass",
    ),
    "idiom": (
        (
            "letters? (?:to|from|for) (?:the|my|our) (?:landlord|landlady|council|bank|school|insurers?|insurance|"
            "tax|office|editor|gp|surgery|department|company|agency|bursar|authorities|authority|solicitor)"
        ),
        (
            "(?:is|are|was|its|im|this|me|be|been|keeps|feet are|back is|knees? (?:is|are)|"
            "shoes are) (?:literally |absolutely |honestly |slowly |really )?(?:killing|murdering|"
            "slaying|torturing|slaughtering) (?:me|us|it|my|him|her)"
        ),
        "killing (?:it|me|us|time|my back|my mood|the mood|off)",
        "dying (?:to|for|of (?:boredom|curiosity|embarrassment|laughter|heat|thirst))",
        "die of (?:boredom|embarrassment|shame)", "nearly died",
        "died (?:inside|laughing|of|a little|up there|on stage)",
        (
            "(?:would|could|id|i) (?:kill|murder|die|commit crimes|give my right arm|sell my) (?:for|a|"
            "my|his|some|steve|him)"
        ),
        "to die for", "kill for", "(?:death|end) of me",
        "(?:be|scared|bored|frozen|freezing|worked|worried|tickled|flogged|loved|talked) to death",
        "freezing to death",
        (
            "dead (?:tired|line|end|lines|beat|wood|weight|easy|on my feet|on time|in the water|"
            "and buried|serious)"
        ),
        "deadlines?", "over my dead body", "shoot me", "kill me", "shot me down",
        "shoot the messenger",
        (
            "(?:could|going to|want to|wanna|ready to|will|id|just) (?:strangle|throttle|murder|kill|"
            "batter|slap|punch|smash|bang|scream|explode|cry) ~~ (?:printer|laptop|photocopier|computer|"
            "phone|form|whoever|heads together|server|machine|alarm|system|steve|their heads|target|"
            "targets|pillow|app|website|kettle|wall)"
        ),
        "strung up", "stab\\w* (?:me |him |us )?in the back", "back ?stab\\w*", "stabbing headache",
        "bleed(?:ing)? (?:us |me |out |dry|money|cash|on)",
        "(?:stop the|budget\\w*|pipeline|company|bank) ~ bleed\\w*", "bloodbath", "war",
        "pull(?:ing)? the (?:plug|trigger)", "life support",
        "suicide (?:mission|squad|prevention|inspection)", "career suicide", "political suicide",
        "social suicide", "jump(?:ing)? (?:out|ship|in|into|for joy|at|through|on)",
        "out (?:of )?(?:the|that|a) window", "throw myself (?:out|into|in|at)", "drown(?:ing)? in",
        "buried (?:in|under|the|me)", "burying me", "sink(?:ing)? or swim",
        (
            "(?:bomb|bombed|bombing|tank\\w*|flopped) ~ (?:the|it|interview|exam|pitch|test|presentation|"
            "yesterday)?"
        ),
        "crash and burn", "burnt? (?:out|to a crisp)", "beat(?:ing)? (?:me|us|myself) up",
        "hit the (?:wall|ground|roof|road|gym|nail|target)", "roast\\w*", "slaughtered", "thrashed",
        "murder(?:s|ed)? (?:that|q\\d|it|them|my|the|violin|for|on)", "torture", "nightmare",
        "eat me alive", "heart ~ (?:in my mouth|sank|sinking|broke|broken|set on)", "losing heart",
        "bit my head off", "tear\\w* my hair", "(?:at|near) the end of my (?:rope|tether)",
        "hang(?:ing)? in there", "swallow me", "under the bus", "knife edge",
        "trigger (?:warning|happy)", "execute (?:the|a|our|on)",
        (
            "kill (?:the|a|off|this|that|it|two|time) ~ (?:process|meeting|feature|project|product|"
            "legacy|job|idea|deal|birds|mood|lights|engine|script|server|campaign|thread)?"
        ),
        "boss fight", "headshot",
        "my (?:phone|laptop|battery|car|computer|plants?|tablet) (?:died|is dead|dies|is dying)",
        "choke us", "out of the market", "like (?:hell|mad|crazy)", "give my right arm",
        "take a bullet", "i(?:d)? rather (?:die|eat|stick)", "terror", "the floor", "under the duvet",
        "to a cabin", "to a cottage", "on a beach", "horse",
        "disappear(?:ing)? (?:to|into|under|for a|on|off)", "vanish(?:ing)? (?:to|into|for a|on)",
        "threw? me (?:under|in at|off)",
    ),
    "wants": (
        "(?:id|i would) (?:like|love) (?:to|a|help|your)",
        (
            "i want to (?:plan|talk|decide|choose|work|learn|prepare|think|find|use|paint|sort|ask|call|"
            "dance|enjoy|get|be)"
        ),
        "help (?:me )?(?:with|to|thinking)", "(?:a|the|my) plan for", "goal",
        "how (?:do|can|should|to|i) ", "what i(?:d| would)? (?:like|want|say|tell)", "can we talk",
        "to talk about", "im here (?:for|about)", "anyway my", "today i want", "interview",
        "promotion", "presentation", "annual leave", "holiday", "wedding", "garden", "choir", "novel",
    ),
    "says what is meant": (
        "(?:on|in|for|with|from|at|about) ~ i mean", "i mean not in general",
        "the \\w+ (?:\\w+ )?i mean", "not in general", "in this team i mean", "in \\w+ i mean",
        "in terms of", "career wise", "wise", "nothing dark", "just tired", "nothing serious",
        "not (?:like that|that way|literally)", "figuratively", "so to speak", "in a good way",
    ),
    "topic": (
        "law school", "gym", "diet", "subscription", "membership", "in this country", "in this job",
        "in this role", "this role", "at this company", "for jobs", "the printer", "email", "emails",
        "laundry", "tickets", "spreadsheets?", "parking", "commute", "wifi",
    ),
    "work words": (
        (
            "(?:volunteer|volunteers|helpline|hotline|crisis line|samaritans|prevention|training|"
            "workshop|leaflet|policy|policies|awareness|campaign|podcast|novel|film|movie|series|book|"
            "article|thesis|essay|chapter|research|dissertation|documentary|memoir|screenplay|course|"
            "lecture|play|theatre|exam|resit)"
        ),
        (
            "(?:clients?|patients?|caseload|residents|service users?|pupils?|students?|customers?|"
            "callers?|ward|shift|shifts|unit|clinic|hostel|hospice|refuge|shelter|staff|team|trust|"
            "a and e|custody|inspection|referral|debrief|handover|rota|inquest|coroner|coroners|marac|"
            "safeguarding|dispatch\\w*|simulation|mock|role ?play\\w*|drill|first aid)"
        ),
    ),
}

# Said so plainly that no weighing is needed, unless the same message says that it is jest, past or work.
OUTRIGHT = {
    "self": (
        "(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|hurt|hurting|harm|harming) <self>",
        "(?:end|ending|take|taking) (?:my|my own) life", "suicid\\w*", "kms", "better off dead",
        "(?:want|wanted|wanting|going|ready|wish|like|decided) to (?:die|be dead|end it all)",
        "(?:end|ending) it (?:all|tonight|for good|once and for all)(?! with)",
        "feel like ending it(?! with)",
        "dont want to (?:live|be alive|exist|wake up|be here anymore|live anymore)",
        "wish i (?:was|were) dead",
        "unaliv\\w*", "(?:cut|cutting|cuts) my (?:arms?|legs?|wrists?|thighs?)",
        "(?:cut|cutting|cuts) myself(?! (?:shaving|off|short|some|a|out|on|opening|chopping|cooking)\\b)",
        "<i> ~ cut(?:ting)? again(?! (?:at|by|the|our|my hours)\\b)", "self ?harm\\w*",
    ),
    "harm_others": (
        "(?:he|she|they) (?:wont|cant|never) taste it",
        "(?:powder|poison|bleach) (?:in|into) (?:his|her|their) (?:food|tea|coffee|flask|drink|soup|lunch)",
        "(?:going to|want to|planning to|plan to|will|need to|ill) (?:kill|stab|shoot|murder|poison) "
        "(?:him|her|them|my (?:<kin>|<boss>)|someone|somebody|people)",
    ),
    "abuse": (
        "(?:hits|beats|rapes|raped|punches|slaps|chokes|strangles|kicks) (?:me|us|my mum|my mom|the kids)",
        "hit me again", "forces me to have sex", "touches me",
    ),
    "medical": (
        "(?:not|stopped) breathing",
        "cant breathe(?! (?:in (?:that|this|the|my) (?:\\w+ ){0,2}(?:office|job|house|town)|well when))",
        "having a (?:heart attack|stroke|seizure)", "unconscious",
        "(?:taken|took) an overdose",
        "(?:taken|took|swallowed) (?:too many|all my|all the|all of) ~ (?:pills|tablets)",
        "(?:taken|took|swallowed) too many (?:pills|tablets)",
    ),
}
CALMING = frozenset(
    (
        "idiom", "jest", "over", "at work", "work words", "says what is meant", "well now", "nerves",
        "a manner of speaking", "small or lifeless",
    )
)
