"""Signs of hurting oneself, of getting ready for the end, and of being no loss to anybody, in the same notation."""

# fmt: off
SELF_WAYS = {
    "hurting oneself": (
        (
            "(?:hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burnt|burned|scratch|"
            "scratching|punish|punishing|hit|hitting|bite|biting|mark|marking|starve|starving|scald|"
            "scalding) (?:<self>(?! (?:shaving|off|short|some|a|out|on|opening|chopping|cooking)\\b)|my ?(?:arm|"
            "arms|leg|legs|thigh|thighs|wrist|wrists|skin|body|stomach))"
        ),
        "self ?harm\\w*", "cutting again(?! (?:at|by|the|our|my hours)\\b)",
        "i cut (?:again|last|my (?:arm|leg|thigh|wrist|skin)|a bit)",
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
        "safe (?:from|with) <self>", "trust <self>", "trust what", "safe tonight",
        "began again", "started again", "it calms me", "helps me (?:think|cope|feel|breathe)",
        "quietens things", "how i get calm", "get through (?:the )?nights?", "feel something",
        "makes it go quiet", (
            "(?:been|started|back to|keep) cutting(?! (?:out|down|back|off|up|in|into|corners|costs|through|"
            "across|a|"
            "the|it|my (?:own )?(?:hair|nails|grass|hedge|hours|lunch|coffee|spending|budget|food|breaks?)|his|"
            "her|"
            "our|their|him|them|people|short|sugar|carbs|bread|meetings|certain|some|more|staff)\\b)"
        ),
        "my (?:blade|razor|razors|blades)", "(?:long|pull down|roll down) (?:my )?sleeves",
        "(?:do|doing) it to my (?:arms|legs|thighs)",
        "(?:punch|punching|hit|hitting|bang|banging|beat|beating) ~ (?:wall|walls|my head|my own|myself)",
        "choke myself", "dont eat ~ (?:purpose|days)", "promise ~ (?:be|stay|keep) safe",
        "(?:knife|kitchen|blade|drawer|razor) ~ (?:pulling|calling|calls|pull) ~ me",
    ),
    "getting ready": (
        (
            "(?:written|wrote|writing|finished|done|posted|sealed|left|prepared) ~ "
            "(?:goodbyes?|will|passwords|envelopes)"
        ),
        (
            "(?:written|wrote|writing|finished|posted|sealed|left|prepared) ~ (?:letters?|notes?|cards) ~ "
            "(?:kids|children|mum|mam|dad|wife|husband|everyone|everybody|each|find|drawer|sorry)"
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
        "google(?:d|ing)? ~ (?:how|ways|painless|much)",
        "nothing left to be afraid", "rest (?:finally|at last|forever|then)", "can rest",
        "ready to go", "much peace", "i decided", "its decided", "then its over",
        (
            "(?:saved|saving|counted|counting|stockpil\\w+|hoard\\w+|collecting|collected|stash\\w*|"
            "lined up|enough) ~ <meds>"
        ),
        "(?:weird|strange|strangely|feel|feels|oddly|funny|gone) ~ (?:calm|peaceful|at peace)",
        "(?:train|tube|bus|lorry|traffic|underground) ~~ (?:step|jump|feet|walk|front of|let go)",
        "step off", "let go of the wheel",
        (
            "(?:look|looking|looked|checking|checked|noticing|measuring|counting) (?:at|up|for|"
            "out) ~ (?:rooftops?|"
            "roofs|bridges|heights|drops|beams|ledges|balconies|cliffs|tall buildings)"
        ),
        "(?:bend|corner|motorway|lorry|wall|road) ~~ (?:not turn|not brake|straight on|let go|close my eyes)",
        "(?:line|platform|tracks|rails) ~~ (?:fast one|fast train|express|goods train|comes through)",
        "(?:ring road|motorway|driv\\w+|wheel) ~~ (?:shut|close|closed) my eyes",
        "(?:stopped|skipping|leaving out) (?:my|the) (?:insulin|heart pills)",
        "hose ~ (?:boot|car|exhaust|garage)", "saved (?:up )?the (?:ones|leftover|rest of the)",
        "(?:measure|measured|checked|height) ~ (?:floor|drop|balcony|fall)",
        "(?:goodbye|last|farewell) (?:video|message|voice note|letter)", "writing to each",
        "(?:which|what) ones? ~ (?:dont|doesnt|wont) hurt", "told (?:him|her|them) (?:to )?keep it",
    ),
    "joining the dead": (
        "join (?:him|her|them|my)", "where (?:he|she|they) (?:is|are|went|has gone)",
        "wait(?:s|ing)? (?:for me )?(?:on the other side|in heaven|up there|there)",
        "(?:take|taken) me also", "should have been me", "meant to be me", "instead of (?:him|her)",
        "be with my (?:mum|dad|wife|husband|son|daughter|baby|mother|father|brother)",
        "(?:see|meet) (?:him|her) again",
        "(?:be|am|being) with (?:him|her|them) again",
    ),
    "held by a thread": (
        (
            "(?:if it|were it|if not|wasnt|was not|werent) ~ (?:for|because of) ~~ (?:id|i would|"
            "i wouldnt|gone|havent|here)"
        ),
        "then i picture my",
        (
            "(?:until|till|once|when) (?:mum|mums|mam|dad|dads|my \\w+|the dog|the dogs|the cat) ~ (?:gone|"
            "dead|passed|"
            "buried) ~~ (?:then|nobody|no one|theres|free to|i can)"
        ), "who would feed", "got nothing left", "still alive because",
        "keeps me here", "stops me doing it",
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
        "after the funeral", "worth more (?:dead|to)", "that sum",
        "would be no loss", "no loss", "only (?:a )?(?:weight|problem|trouble|waste|cost)",
        "waste of (?:space|air|oxygen)", "in everyones way",
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
        "(?:remember|forget) me ~ (?:if|when|after|went|gone)", "forgive me ~ (?:when|after|gone)",
        (
            "(?:simpler|better|easier|cheaper|quieter) for (?:everybody|everyone|them|all|my|him|"
            "her) ~ (?:if|without|when|once)"
        ),
        "if i (?:didnt|did not) exist", "(?:find|deal with|deal w|identify) ~ (?:my|a|the) body",
        "(?:songs|hymns|music) ~ (?:id like|funeral|want)",
    ),
}
