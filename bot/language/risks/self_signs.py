"""Signs of a wish not to live, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
SELF_WISHES = {
    "suicide said": (
        "kill(?:ing)? <self>", "kms", "end(?:ing)? (?:my|this|my own) life", "end(?:ing)? it all",
        "tak(?:e|ing) my (?:own )?life", "top(?:ping)? <self>", "do(?:ing)? <self> in",
        "off(?:ing)? <self>", "hang(?:ing)? <self>", "drown(?:ing)? <self>", "shoot(?:ing)? <self>",
        "finish(?:ing)? <self>", "commit(?:ting)? suicide",
        "thoughts? ~ suicide", "think(?:ing)? (?:about|of) (?:suicide|dying|ending|death)",
        "thoughts? (?:of|about) (?:dying|death|ending|killing|not being|not living|not existing)",
        "do away with <self>", "put(?:ting)? an end to (?:it|me|myself|my life|everything|this)",
        "attempt(?:ed)? ~ my life", "suicidal|suicidle|suicidality|i ~ suicide|my ~ suicide",
        "unaliv\\w*", "end(?:ing)? (?:myself|me)", "finish(?:ing)? (?:my life|myself)",
        "scared of myself", "overdosed? ~ (?:at|last|on|yesterday|again|tonight)",
        "done away with myself", "wanting to (?:die|end|go for good)",
    ),
    "ending it": (
        "<i> ~ (?:about|of|on) ending it", "ending (?:it|things|everything)", "want to end it",
        "end it (?:tonight|now|soon|for good|myself)",
        "want out of (?:life|this life|it all|everything)",
        "check(?:ing)? out (?:permanently|for good|early)",
        "done with (?:life|living|all of it|everything|being)",
        "(?:its|it is|want|wish|i want) an end", "go through with it", "went through with it",
        "i could just stop", "button ~ press",
        "want(?:ing|ed)? (?:to be )?out (?:of (?:life|everything|this world|it all|existence)|for good)",
        "leave this (?:world|earth|life)",
        "(?:gone|sleep|stop|peace|out|quiet|rest|end|away|over) for (?:good|ever)",
        "(?:if i had|only need|need|find|found|had) ~ (?:courage|guts|nerve) ~ (?:to|done|do|would|id|go)",
        "one way to (?:make it )?(?:end|stop)",
    ),
    "no wish to live": (
        "(?:better|best) off dead", "feel like dying", "rather not (?:live|be alive|exist|be here)",
        (
            "(?:dont|do not|didnt|not|never|no longer|doesnt) (?:really )?(?:want|wanting|wish|care|"
            "like) ~ (?:live|living|alive|exist|existing|be here|being here|be around|wake up|go on|"
            "carry on|continue)"
        ),
        "wish (?:to be|i was|i were|id been|that i was|that i were) (?:dead|gone|not|never)",
        "wish(?:ed|ing)? ~ never (?:been )?(?:born|existed|woken)",
        "wish ~ (?:not wake|didnt wake|hadnt woken|disappear|finished|killed|taken me)",
        "(?:rather|better) (?:be )?dead", "(?:rather|should|ought to|id) be dead", "wanting to die",
        "want to be dead",
        "ready to die", "deserve to die", "dont deserve to (?:live|be here|exist)",
        (
            "(?:hope|hoping|pray|ask god|ask that|praying) ~~ (?:dont|not|never|wont|didnt) (?:wake|"
            "arrive|make it|come back|see)"
        ),
        "not (?:just )?(?:waking|wake) up", "didnt wake up", "dont wake up", "never wake up",
        "never waking up",
        "(?:sleep|asleep) ~~ (?:not|never|dont|without) ~ (?:wake|waking|come back|have to)",
        "(?:disappointed|sad|angry|sorry|annoyed|gutted) ~ (?:woke|wake|waking|still here|still alive)",
        "not living(?! (?:out|in|on|at|up|near|with|off|there)\\b)", "not being (?:alive|here|around)",
        "being alive", "stop being here",
        "heart ~ (?:quit|stop|give out|give up) ~ (?:sleep|sleeping|asleep|night)",
        "just not arrive", "just not arriving", "never get there", "dont arrive",
        "not (?:exist|existing)", "cease to exist", "god ~ take me",
        "take me (?:also|too|now|home|instead|with)", "lord ~ take me", "crash ~ finished",
        "wish ~ (?:car|lorry|bus|truck) ~ (?:hit|had hit|would hit)",
        "if (?:a|the) (?:bus|car|lorry|truck|train) ~ (?:hit|ran|took) ~ me",
        "wouldnt (?:mind|care|fight|stop) ~~ (?:wake|die|died|hit|killed|crash|it)",
        "relieved ~ (?:die|dead|ill|cancer|weeks)", "weeks left",
        "dont care ~ (?:live|die|if i|whether i|what happens to me)", "(?:live|lived) or die",
        "want to die", "(?:stop|stopped) (?:existing|living|being (?:alive|here|around|a person))",
        "not (?:existing|being (?:alive|here|around)|waking up)", "already dead",
        "(?:not|arent|wasnt|never) (?:made|meant|built|cut out) for (?:this world|living|life|being alive)",
        "belong in this world",
        "(?:dying|death) (?:doesnt|does not|dont|no longer) ~ (?:scare|frighten|bother|worry)",
        "not (?:afraid|scared) (?:of dying|to die|of death)", "calls? me home",
        "(?:with|join) the angels", "meet my maker",
        "hop(?:e|ed|ing) ~~ (?:terminal|kills me|is cancer|its cancer|finishes me|takes me)",
        "relief if ~~ (?:down|crash\\w*|died|over|ended|hit)",
        "(?:wouldnt|dont) (?:run|move|swerve|jump) ~ (?:if|out|away)",
        "(?:stopped|stop|quit|not) taking ~ (?:medicine|medication|tablets|insulin|meds|pills)",
        "what if i just (?:stopped|didnt|went|disappeared)",
    ),
    "tired of life": (
        "tired ~ sleep ~ (?:fix|repair|help|cure|not)",
        "(?:another|one more) (?:year|day|week|month|night|morning) (?:of|like|in) (?:this|it|here)",
        (
            "no (?:reason|point|sense) (?:to|in|for) (?:live|living|continue|continuing|go on|going on|"
            "carry on|carrying on|being|be|me|wake|waking|get up|anything)"
        ),
        "nothing (?:left )?(?:to live for|for me here|to stay for|left for me|to look forward)",
        (
            "(?:whats|what is|what|see) the point (?:of|in) (?:me|living|life|being|going on|any|"
            "anything|carrying|a|the|planning|goals|it|all)"
        ),
        "for what ~ (?:live|continue|wake|get up)",
        (
            "why (?:i|am i|do i|should i|bother) ~ (?:live|living|still here|alive|going on|wake|"
            "carry on|stay)"
        ),
        "life ~ (?:not|isnt|no longer|hardly|never) (?:worth|liveable)",
        "not worth (?:living|it anymore|being)", "lost the will", "no will to", "finished in me",
        "given up on (?:life|living|myself|me)", "i give up ~ life",
        "(?:im|i am|feel|feeling|so|completely|just) worthless",
        "empty inside", "nothing matters", "hate being alive", "hate my life", "dead inside",
        "numb inside",
        (
            "(?:cant|dont want to|cannot) (?:go on|carry on|do this|do life|keep going|live|continue|"
            "keep doing this) ~ (?:anymore|any more|no more|longer|much longer)"
        ),
        "(?:tired|sick|weary|exhausted) of (?:being (?:alive|here|me|a person)|living|existing)",
        "(?:cant|cannot) (?:do|face|take) another (?:day|year|week|month|night)",
        "(?:no|any|more) fight left", "(?:done|stopped|tired of|finished) fighting",
        "done w(?:ith)? ~ (?:life|all of it|everything|living|this world)",
        "too much to (?:live|bear|carry|be here)", "pain of (?:being|living)",
    ),
    "no future": (
        (
            "(?:dont|cant|cannot|do not|not|never|wont) (?:really )?(?:see|picture|imagine|plan|planning|"
            "intend|expect|think) ~~ (?:being here|be here|be around|being around|around|tomorrow|future|"
            "making it|make it|having one|here by|here at|to be there)"
        ),
        (
            "(?:wont|will not|shant|not going to|wouldnt|might not|may not|im not) (?:be )?"
            "(?!\\w+ (?:until|till|on|from|when|before) )(?:around|"
            "here|there|about|alive|living|with you|seeing|see|need|needing|make it|last) ~~ (?:<soon>|"
            "longer|much|anyway|by then|to 18|to 30|it|them|any of|anymore|past|to see)"
        ),
        (
            "(?:cant|cannot|dont|never) (?:see|picture|imagine) myself (?:at \\d+|alive|past|old|"
            "getting old\\w*|"
            "growing old|reaching|making it|turning \\d+|by then)"
        ),
        "wont be (?:around|here|about|alive|needing)(?! (?:until|till|on|from|before|much)\\b)", "shant be",
        "not be around(?! (?:until|till|on|when|from|much)\\b)",
        "people who (?:mean|plan|expect|intend) to (?:stay|live)",
        "not around (?:after|for|by|anymore|much)", "around much longer", "here much longer",
        "see (?:a|no|any) (?:tomorrow|future) ~ (?:me|for me|dont)", "no tomorrow", "no future",
        "(?:once|when|after) (?:im|i am) (?:gone|not around|not here|dead|no longer)",
        "(?:after|when|once) ive gone", "before i go for good", "time i went",
        "my turn (?:came|has come|to go)", "nothing (?:after|beyond) (?:<soon>|that)",
        "when to disappear", "next (?:five|few|\\d+) weeks",
        "said (?:my )?goodbyes?",
        "(?:im|i am) not staying", "last message",
        "thanks for (?:everything|being decent|being kind|listening all)",
        "wont have to (?:see|deal|put up|worry) ~ (?:me|about me)",
        "not (?:going to )?be a (?:problem|bother|worry|burden)",
        "ive set a date",
    ),
    "vanishing": (
        "fade away", "gone by now", "not come back",
        "sleep forever", "sleep for ever", "stay asleep", "nothing left", "dark thoughts?",
        "bad thoughts?",
        (
            "(?:the|those|these|them|bad|that) (?:dark |old |bad )?thoughts? ~ (?:back|again|creep|"
            "creeping|came|come|stronger|louder|at night)"
        ),
        "they(?:ve)? come back at night", "had that thought", "back in my head", "in a dark place",
        "dark place", "its dark again", "(?:i|ill|id|could|wish|just|want to) ~ be gone", "evaporate",
        "dissolve", "erased?", "switch(?:ed)? off for good",
    ),
    "aside": (
        (
            "(?:want|wanted|wish|need) ~ (?:it|everything|all of it|this) (?:all )?(?:to be )?(?:over|"
            "to stop|to end)"
        ),
        "do it (?:this time|for real)",
        (
            "(?:stop|stopped|not) (?:existing|living|being alive|being here|being around|waking up|"
            "wake up|being)"
        ),
        "existence",
        (
            "(?:cant|dont want to|cannot) (?:go on|carry on|do this|do life|keep going|continue|do it|"
            "live like this|face|take it|take any|bear|stand)"
        ),
        "hopeless", "(?:dont|cant) see a (?:tomorrow|future|way|next)",
        "make it to (?:18|\\d+|christmas|my birthday|the end)",
        "(?:my|our|the|this is|is) last (?:session|chat|message|week|time) ~ (?:ill|i|we|you)",
        "(?:nice|good|lovely) (?:talking|to talk|knowing|chatting)", "at the funeral", "the funeral",
        "the maths", "(?:reason|reasons) (?:i|ive|that i) (?:havent|have not|stay|dont|am)",
        "(?:the|a|my) letters?",
        (
            "(?:saved|saving|counted|counting|stockpil\\w+|collect\\w+|hoard\\w+|keeping|got|bought|"
            "enough|stash\\w*|lined up|whole|all) ~~ (?:<meds>)"
        ),
        (
            "(?:rope|bridge|railway|platform|rail line|train line|tracks|cliff|roof|balcony|edge|river|"
            "canal|ledge)"
        ),
        (
            "(?:picked|chosen|set|got|have|know|decided|fixed) ~ (?:a|the|my|on a) (?:day|date|plan|"
            "place|way|time|method|spot)"
        ),
        (
            "(?:weird|strange|strangely|feel|feels|very|so|oddly|funny|gone|odd) ~ (?:calm|calmer|peace|"
            "peaceful|calmly|light|tidy|free)"
        ),
        "made my peace", "peace with", "ive decided",
        (
            "(?:join|joining|be with|being with|go to|go with|going to|follow|following|see|"
            "meet) <him> ~ (?:again|now|soon|where|there|the truth|and i mean)?"
        ),
        "go to sleep",
        (
            "(?:nobody|no one|noone|anybody|anyone|who|they) (?:would|will|wouldnt|might|"
            "to) (?:even )?(?:notice|miss|care|cry)"
        ),
        "without me", "found me",
    ),
}
