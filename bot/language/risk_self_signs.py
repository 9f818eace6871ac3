"""Signs of a wish to die or to hurt oneself, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
SELF = {
    "suicide said": (
        "kill(?:ing)? <self>", "kms", "end(?:ing)? (?:my|this|my own) life", "end(?:ing)? it all",
        "tak(?:e|ing) my (?:own )?life", "top(?:ping)? <self>", "do(?:ing)? <self> in",
        "off(?:ing)? <self>", "hang(?:ing)? <self>", "drown(?:ing)? <self>", "shoot(?:ing)? <self>",
        "jump(?:ing)? (?:off|from|in front|under)", "finish(?:ing)? <self>", "commit(?:ting)? suicide",
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
        "end things", "end it (?:tonight|now|soon|for good|myself)",
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
        "(?:enough|how many|what) ~ (?:would|to) (?:be enough|do it|finish it|take|not wake|kill)",
    ),
    "no wish to live": (
        (
            "(?:dont|do not|didnt|not|never|no longer|doesnt) (?:really )?(?:want|wanting|wish|care|"
            "like) ~ (?:live|living|alive|exist|existing|be here|being here|be around|wake up|go on|"
            "carry on|continue)"
        ),
        "wish (?:to be|i was|i were|id been|that i was|that i were) (?:dead|gone|not|never)",
        "wish(?:ed|ing)? ~ never (?:been )?(?:born|existed|woken)",
        "wish ~ (?:not wake|didnt wake|hadnt woken|disappear|finished|killed|taken me)",
        "(?:rather|better) (?:be )?dead", "be dead", "wanting to die", "want to be dead",
        "ready to die", "deserve to die", "dont deserve to (?:live|be here|exist)",
        (
            "(?:hope|hoping|pray|ask god|ask that|praying) ~~ (?:dont|not|never|wont|didnt) (?:wake|"
            "arrive|make it|come back|see)"
        ),
        "not (?:just )?(?:waking|wake) up", "didnt wake up", "dont wake up", "never wake up",
        "never waking up",
        "(?:sleep|asleep) ~~ (?:not|never|dont|without) ~ (?:wake|waking|come back|have to)",
        "(?:disappointed|sad|angry|sorry|annoyed|gutted) ~ (?:woke|wake|waking|still here|still alive)",
        "not living", "not being (?:alive|here|around)", "being alive", "stop being here",
        "just not arrive", "just not arriving", "never get there", "dont arrive",
        "not (?:exist|existing)", "cease to exist", "god ~ take me",
        "take me (?:also|too|now|home|instead|with)", "lord ~ take me", "crash ~ finished",
        "wish ~ (?:car|lorry|bus|truck) ~ (?:hit|had hit|would hit)",
        "if (?:a|the) (?:bus|car|lorry|truck|train) ~ (?:hit|ran|took) ~ me",
        "wouldnt (?:mind|care|fight|stop) ~~ (?:wake|die|died|hit|killed|crash|it)",
        "relieved ~ (?:die|dead|ill|cancer|weeks)", "weeks left",
        "dont care ~ (?:live|die|if i|whether i|what happens to me)", "(?:live|lived) or die",
        "want to die", "(?:stop|stopped) (?:existing|living|being (?:alive|here|around|a person))",
        "not (?:existing|living|being (?:alive|here|around)|waking up)", "already dead",
        "(?:not|arent|wasnt|never) (?:made|meant|built|cut out) for (?:this world|living|life|being alive)",
        "belong in this world",
        "(?:dying|death) (?:doesnt|does not|dont|no longer) ~ (?:scare|frighten|bother|worry)",
        "not (?:afraid|scared) (?:of dying|to die|of death)", "calls? me home",
        "(?:with|join) the angels", "meet my maker",
        "hop(?:e|ed|ing) ~~ (?:terminal|kills me|is cancer|its cancer|finishes me|takes me)",
        "relief if ~~ (?:down|crash\\w*|died|over|ended|hit)",
        "(?:wouldnt|dont) (?:run|move|swerve|jump) ~ (?:if|out|away)",
        "(?:stopped|stop|quit|not) taking ~ (?:medicine|medication|tablets|insulin|meds|pills)",
        "no longer (?:want|wish|care)", "what if i just (?:stopped|didnt|went|disappeared)",
    ),
    "tired of life": (
        (
            "(?:tired|sick|weary|exhausted|fed up|bored) (?:of|with|from) (?:being alive|living|"
            "being here|life|being me|existing|being a person|waking|this life|fighting|everything|"
            "it all|being)"
        ),
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
        "given up on (?:life|living|myself|me)", "i give up ~ life", "worthless", "unbearable",
        "empty inside", "nothing matters", "hate being alive", "hate my life", "dead inside",
        "numb inside",
        (
            "(?:cant|dont want to|cannot) (?:go on|carry on|do this|do life|keep going|live|continue|"
            "keep doing this) ~ (?:anymore|any more|no more|longer|much longer)"
        ),
        "(?:cant|cannot) (?:do|face|take) another (?:day|year|week|month|night)",
        "(?:no|any|more) fight left", "(?:done|stopped|tired of|finished) fighting",
        "done w(?:ith)? ~ (?:life|all of it|everything|living|this world)",
        "too much to (?:live|bear|carry|be here)", "pain of (?:being|living)",
    ),
    "no future": (
        (
            "(?:dont|cant|cannot|do not|not|never|wont) (?:really )?(?:see|picture|imagine|plan|planning|"
            "intend|expect|think) ~~ (?:being here|be here|be around|being around|around|tomorrow|future|"
            "making it|make it|having one|here by|here at|to be there|myself)"
        ),
        (
            "(?:wont|will not|shant|not going to|wouldnt|might not|may not|im not) (?:be )?(?:around|"
            "here|there|about|alive|living|with you|seeing|see|need|needing|make it|last) ~~ (?:<soon>|"
            "longer|much|anyway|by then|to 18|to 30|it|them|any of|anymore|past|to see)"
        ),
        "wont be (?:around|here|about|alive|needing)", "shant be", "not be around",
        "not around (?:after|for|by|anymore|much)", "around much longer", "here much longer",
        "see (?:a|no|any) (?:tomorrow|future) ~ (?:me|for me|dont)", "no tomorrow", "no future",
        "(?:once|when|after) (?:im|i am) (?:gone|not around|not here|dead|no longer)",
        "(?:after|when|once) ive gone", "before i go for good", "time i went",
        "my turn (?:came|has come|to go)", "nothing (?:after|beyond) (?:<soon>|that)",
        "by the time (?:you|they|anyone)", "when to disappear", "next (?:five|few|\\d+) weeks",
        "say goodbye", "said (?:my )?goodbyes?", "saying goodbye", "a goodbye",
        "(?:im|i am) not staying", "last message",
        "thanks for (?:everything|being decent|being kind|listening all)",
        "wont have to (?:see|deal|put up|worry) ~ (?:me|about me)",
        "not (?:going to )?be a (?:problem|bother|worry|burden)",
        "(?:set|picked|chosen|have|got|had) (?:a|the|my) (?:date|plan) ~ (?:for|tonight|now|already|to)",
        "ive set a date",
    ),
    "others better off": (
        (
            "(?:better|easier|happier|lighter|breathe|relieved|best|fine|free|freer|cheaper|cope|"
            "manage) ~~ (?:without me|if i|when i|once i|with me gone|me gone|me dead|than with me|"
            "me out|off without)"
        ),
        (
            "(?:if|when|once) i (?:was|were|wasnt|am|simply|just|werent|disappeared|died|vanished|"
            "wasnt here|had) ~ (?:<end>|about|disappeared|anymore|never|here|around|die)"
        ),
        "(?:if|when|once) i (?:died|die|disappeared|vanished|stopped)", "burden", "find my body",
        "world would", "get over (?:me|losing me|it)", "over losing me", "my funeral",
        "after the funeral", "(?:life )?insurance", "worth more (?:dead|to)", "that sum",
        "would be no loss", "no loss", "only (?:a )?(?:weight|problem|trouble|waste|cost)",
        "waste of (?:space|air|oxygen)", "in everyones way", "fresh start",
        (
            "(?:nobody|no one|noone|anybody|anyone|who|they) (?:would|will|wouldnt|might|"
            "to) (?:even )?(?:notice|miss|care|cry|mourn|realise) ~ (?:for a (?:week|day|month|while)|"
            "if i (?:died|was gone|disappeared|vanished|were gone|was dead|wasnt here|wasnt around|"
            "wasnt alive|stopped|didnt wake)|me|id gone|i was gone)"
        ),
        (
            "(?:nobody|no one|noone|anybody|anyone|who|they) (?:would|will|wouldnt|might|"
            "to) (?:even )?(?:find|found|come and find) (?:me|my body|out)"
        ),
        "(?:before|until|till) ~ (?:found|find|finds|noticed) me",
        "(?:found|find) me ~ (?:dead|hanging|in the morning)", "(?:in|out of) the picture",
        "taking up (?:room|space|air)", "world ~ better (?:without|off)",
        "(?:remember|forget|forgive) me ~ (?:if|when|after|went|gone)",
        (
            "(?:simpler|better|easier|cheaper|quieter) for (?:everybody|everyone|them|all|my|him|"
            "her) ~ (?:if|without|when|once)"
        ),
        "if i (?:didnt|did not) exist", "(?:find|deal with|deal w|identify) ~ (?:my|a|the) body",
        "(?:songs|hymns|music) ~ (?:id like|funeral|want)",
    ),
    "held by a thread": (
        (
            "(?:only|one|last) (?:thing|reason|person|question|one) ~~ (?:keep|keeps|keeping|stop|stops|"
            "stopping|havent|holding|stay|staying|here|still|alive)"
        ),
        (
            "(?:if it|were it|if not|wasnt|was not|werent) ~ (?:for|because of) ~~ (?:id|i would|"
            "i wouldnt|gone|havent|here)"
        ),
        (
            "(?:the|my) (?:dog|cat|kids|son|daughter|mum|children) ~ (?:keeps|keep|keeping|stops|stop|"
            "the only) ~ (?:me|reason)"
        ),
        "then i picture my", "who would feed", "got nothing left", "still alive because",
        "what stops me", "whats stopping me", "keeps me here", "stops me doing it",
    ),
    "hurting oneself": (
        (
            "(?:hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burnt|burned|scratch|"
            "scratching|punish|punishing|hit|hitting|bite|biting|mark|marking|starve|starving|scald|"
            "scalding) (?:<self>|my ?(?:arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|body|stomach))"
        ),
        "self ?harm\\w*", "cut(?:ting)? again", "i cut (?:again|last|my|myself|a bit|when)",
        (
            "(?:marks|cuts|scars|scratches|lines|burns) ~ (?:my|on my|under) ~ (?:arms?|legs?|thighs?|"
            "wrists?|sleeves?|uniform|stomach|hips?|skin)"
        ),
        "long sleeves",
        "(?:blade|blades|razor|razors|lighter) ~ (?:again|drawer|skin|bathroom|my|helps?|under)",
        "what id do to <self>", "do to <self>", "do something to <self>",
        (
            "(?:not|dont feel|dont|isnt|arent|no) (?:im )?safe (?:with|on|by|from|alone|tonight|"
            "around) ~ (?:my own|myself|alone|tonight|own)"
        ),
        "safe (?:from|with) <self>", "trust <self>", "trust what", "vouch for", "safe tonight",
        "began again", "started again", "it calms me", "helps me (?:think|cope|feel|breathe)",
        "quietens things", "how i get calm", "get through (?:the )?nights?", "feel something",
        "makes it go quiet", "(?:been|started|back to|keep) cutting",
        "my (?:blade|razor|razors|blades)", "(?:long|pull down|roll down) (?:my )?sleeves",
        "(?:do|doing) it to my (?:arms|legs|thighs)",
        "(?:punch|punching|hit|hitting|bang|banging|beat|beating) ~ (?:wall|walls|my head|my own|myself)",
        "choke myself", "dont eat ~ (?:purpose|days)", "promise ~ (?:be|stay|keep) safe",
        "(?:knife|kitchen|blade|drawer|razor) ~ (?:pulling|calling|calls|pull) ~ me",
    ),
    "getting ready": (
        (
            "(?:written|wrote|writing|finished|done|posted|sealed|left|prepared) ~ (?:letters?|notes?|"
            "goodbyes?|will|cards|passwords|envelopes)"
        ),
        "a note for", "goodbye (?:letters?|notes?|videos?)",
        (
            "giv(?:e|en|ing) ~ (?:my|the|our|all|away) ~ (?:things|stuff|dog|cat|books|records|away|"
            "clothes|guitar|tools|watch|collection|plants|jewellery|pen|bike)"
        ),
        "gave ~ away", "given ~ away", "giving ~ away",
        (
            "(?:papers|affairs|documents|everything|paperwork|accounts|things|bills) ~ (?:put in order|"
            "in order|sorted|arranged|tidied|settled|put straight|up to date)"
        ),
        (
            "(?:put|putting|get|getting|set|have put) ~ (?:papers|affairs|documents|everything|things|"
            "accounts) ~ (?:in order|straight|tidy)"
        ),
        "getting ready", "no trouble with it after",
        "(?:passwords|pin|bank details|login) ~ (?:sister|brother|wife|husband|mum|someone|partner)",
        "shant be needing", "wont be needing", "wont need (?:it|them|any)",
        "need (?:it|them) where im going",
        "<meds> ~ (?:saved|counted|lined up|all|at once|enough|in the drawer|ready|stash)",
        (
            "(?:drive|driving|steer|steering|swerve|swerving) ~~ (?:into|off|tree|wall|bridge|lorry|"
            "barrier|oncoming|road)"
        ),
        "in front of (?:a|the) (?:train|bus|lorry|car|truck|tube)",
        "google(?:d|ing)? ~ (?:how|ways|painless|much)", "painless",
        "(?:decided|settled) ~ (?:something|it|last night|on|that|already)",
        "nothing left to be afraid", "rest (?:finally|at last|forever|then)", "can rest",
        "ready to go", "much peace", "i decided", "its decided", "then its over",
        (
            "(?:saved|saving|counted|counting|stockpil\\w+|hoard\\w+|collecting|collected|stash\\w*|"
            "lined up|enough) ~ <meds>"
        ),
        (
            "(?:stand|stood|standing|sat|sit|sitting|walk\\w*|go|going|drive|over|off|to) ~ (?:bridge|"
            "platform|railway|tracks|cliff|roof|ledge)"
        ),
        "(?:weird|strange|strangely|feel|feels|oddly|funny|gone) ~ (?:calm|peaceful|at peace)",
        "(?:train|tube|bus|lorry|traffic|underground) ~~ (?:step|jump|feet|walk|front of|let go)",
        "step off", "let go of the wheel", "(?:the|a) (?:rope|noose|beam)",
        (
            "(?:look|looking|looked|stare|staring) ~ (?:at|into|over) the (?:water|edge|drop|tracks|"
            "train|river)"
        ),
        "(?:measure|measured|checked|height) ~ (?:floor|drop|balcony|fall)",
        "engine ~ (?:on|running|garage)",
        "(?:goodbye|last|farewell) (?:video|message|voice note|letter)", "writing to each",
        "(?:which|what) ones? ~ (?:dont|doesnt|wont) hurt", "told (?:him|her|them) (?:to )?keep it",
    ),
    "joining the dead": (
        "join (?:him|her|them|my)", "where (?:he|she|they) (?:is|are|went|has gone)",
        "wait(?:s|ing)? (?:for me )?(?:on the other side|in heaven|up there|there)", "other side",
        "(?:take|taken) me also", "should have been me", "meant to be me", "instead of (?:him|her)",
        "be with my (?:mum|dad|wife|husband|son|daughter|baby|mother|father|brother)",
        "(?:see|meet) (?:him|her) again", "(?:join|be with|go to|follow) (?:him|her|them)",
        "(?:be|am|being) with (?:him|her|them) again",
    ),
    "vanishing": (
        "disappear(?:ed|ing)?", "vanish", "fade away", "been gone", "gone by now", "not come back",
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
        "last (?:session|chat|message|week|time) ~ (?:ill|i|we|you)",
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
