"""Signs that somebody is being harmed now, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
ABUSE = {
    "is hit": (
        (
            "(?:<he>|who|<near>|<kin>|<boss>|and|always|drunk|drinking) ~ <hits> (?:me|us|my|the kids|"
            "him|her|them|mum|dad|our|things|it|stuff|a|the)"
        ),
        (
            "(?:throws?|threw|throwing|chucks?) ~ (?:things|stuff|plates?|pan|kettle|cups?|bottle|phone|"
            "at me|to me|at the)"
        ),
        "put (?:his|her|their) hands (?:on|round|around) (?:me|my)",
        "hands? (?:on|round|around) my (?:neck|throat)", "laid (?:a )?hands? on (?:me|us|her|him)",
        (
            "(?:got|gets|getting|turns|turned|is|was|gone|becomes|been|goes) (?:so |really |very |more |"
            "a bit )?(?:violent|physical|rough|rougher|nasty|aggressive|handsy)"
        ),
        "rough with", "the belt", "a belt", "the stick", "the cane", "slaps", "slapping", "beats",
        "pushes", "shoves", "slapped me", "only (?:a )?(?:slap|push|shove)",
        "just (?:a |one )?(?:slap|push|shove)", "locked me", "forced himself",
        "forces? (?:me|her|him|himself|us)", "against my will",
        "(?:i|when i|even when i|if i) (?:say|said) no", "pins me", "rape\\w*", "assault\\w*",
        "molest\\w*", "grop\\w+", "makes? (?:me|her|him|us) do", "do(?:ing)? things i dont",
        "things i dont want", "touch(?:es|ed|ing)? (?:me|her|him|my|us)",
        "in (?:my|her|his) (?:room|bed|bedroom) ~ (?:night|nite|when|at|again)?",
        (
            "(?:comes?|came|coming|gets|got|climbs|sneaks|walks) (?:in|into|to|in to) (?:my|her|his|"
            "our) (?:room|bed|bedroom)"
        ),
        "(?:raises|raised|lifts|lifted) (?:his|her|a) (?:hand|fist|belt) ~ (?:to|at) (?:me|us|her|him|mum)",
        (
            "(?:hits?|hitting|slaps?|slapped|punch\\w*|kick\\w*|beats?|chok\\w+|strangl\\w+|push\\w*|"
            "shov\\w*|grabs?|grabbed) (?:me|us|him|her|mum|mam|the kids|my (?:<kin>|wee \\w+|"
            "little \\w+))"
        ),
        (
            "(?:stepdad|stepfather|uncle|cousin|brother|dad|teacher|pastor|grandad) ~ (?:comes|came|"
            "touches|touched|makes me|made me|puts his)"
        ),
        (
            "(?:say|said|says) (?:no|stop) ~ (?:he|she|they) (?:goes|carries|keeps|does|carry|dont stop|"
            "doesnt stop)"
        ),
        "(?:decides|his right|my duty|marriage) ~ (?:when|bed|wife|sleep with)", "he decides when",
        "(?:pours?|poured|throws?|threw) (?:hot|boiling)",
        "(?:hot|boiling) water ~ (?:me|her|him|hand|when|over)",
        "(?:held|holds|pushed|put) my (?:hand|head|face|arm|hair)", "holds? me down",
        "(?:sits|stands|kneels) on (?:me|my)",
        (
            "(?:bangs?|banging|broke|breaks|kicked|smash\\w*) ~ (?:the|my|our) (?:door|lock|window|phone|"
            "laptop|glasses)"
        ),
        "kicks off", "drove at me", "in my drink", "wake up sore",
        "(?:flogs?|flogged|whips?|wire|ladle|slipper|broom)", "spat (?:at|on) me",
        "pull(?:s|ed) my hair",
    ),
    "marks": (
        "bruis(?:e|es|ed|ing)",
        (
            "(?:marks?|welts?|cuts?|scratches|burns?|cigarette burns|fingerprints|finger marks|"
            "hand ?prints?|grip marks) ~ (?:on|round|around|down|up|across) ~ (?:legs?|arms?|neck|"
            "wrists?|back|face|throat|body|cheek|shoulders?|his|her|my)"
        ),
        "finger marks?", "the mark", "black eye",
        "(?:split|cut|bleeding|swollen|fat|busted) (?:lip|eye)",
        "walked (?:in|into|in to|in to) a (?:door|cupboard)", "not really a door", "i fell",
        "told them (?:at work )?(?:i|that i|im)",
        "tell (?:them|people|everyone) ~ (?:i fell|im clumsy|clumsy|i slipped|fell)",
        "cant turn my camera", "drove me to (?:the )?hospital",
        "(?:flinch|flinches|flinched|cowers|shrinks|cringes)",
        "(?:begged|begs|pleaded|asked|made) (?:me|us) (?:not to|promise)",
        "not to (?:ring|tell|call|phone|say|make a fuss)", "limping", "cracked (?:a )?rib", "cry out",
        "crying every", "crying all", "screaming (?:next door|through|every)", "thinner",
        "lost (?:so much )?weight", "(?:hasnt|havent|not) told anyone",
        "(?:he|she|they|dad|him) broke my", "broken by (?:him|her|my)",
        "(?:burns?|burnt|cigarette|iron) ~ (?:marks?|on (?:his|her|my)|burns?)",
        "(?:says?|said|told me) (?:she|he) (?:fell|tripped|bumped|walked)",
        "(?:wounds|welts|sores|scabs|burns) ~ (?:for|on|back|arms|legs)", "because of him",
        "bed sores", "wet sheets",
    ),
    "controlled": (
        (
            "(?:<he>|<near>|<boss>|<kin>|agency|has|have) ~~ <keeps> ~ (?:my|our|her|his|the|all|dads|"
            "mums|grans|nans) ~ (?:passports?|documents?|papers|bank cards?|card|cards|phone|keys?|wages|"
            "salary|pay|pension|money|visa|id|savings|benefits|door key|salary card)"
        ),
        (
            "(?:my|our|her|his|dads|mums) (?:passports?|documents?|bank cards?|salary card|wages|pension|"
            "pension card|papers|visa|benefits)"
        ),
        "<keeps> (?:my|our|her|his) (?:phone|keys|money|card|salary)",
        (
            "(?:not|never|isnt|dont|wont|doesnt|cant|no) (?:im )?(?:allowed|let|permitted|lets?|allow|"
            "allows) ~ (?:out|outside|to|have|visitors|leave|my|me|her|any|friends|work|see|go|phone|eat|"
            "visitors)"
        ),
        "not let", "wont let (?:me|us|her|him)", "doesnt (?:let|allow) (?:me|us|her|him)", "must ask",
        "have to ask", "i must ask",
        "ask (?:him|her|them) for ~ (?:bus|money|fare|every|each|food|permission)", "bus fare",
        "reads (?:my|everything)",
        (
            "locks? (?:me|her|him|us|the|my|them|mum|gran|nan|dad) ~ (?:in|out|up|fridge|kitchen|door|"
            "room|uniform|cellar|bathroom|cupboard|balcony)?"
        ),
        "locked (?:in|up|out)", "lock me in", "shut(?:s)? (?:me|him|her) in",
        "puts? (?:me|him|her|my brother|my sister|them) (?:in|on|out|outside) (?:the|a)",
        "in the cellar", "in a cupboard", "no way out", "cant talk", "cant type", "type long",
        "delete this", "delete it after", "(?:this is|using|on) (?:my )?friends? ?(?:phone|s)?",
        "if (?:he|she|they) (?:finds?|sees?|knew|knows|found|hears|catches|reads)",
        "(?:he|she|they|dad|mum) (?:dont|doesnt|dosent|cant) know im",
        "threat\\w* (?:me|to|us|her|him|by|that|with|he|she)", "in one piece", "neednt bother coming",
        (
            "sleep(?:ing)? (?:in|on|beside|under|next to) the (?:car|store ?room|storeroom|laundry|"
            "washing machine|floor|kitchen|garage|shop|factory|bus|street)"
        ),
        "sleep in (?:with )?the", "clients is not", "the boss (?:has|beats|keeps|takes|holds)",
        "no days? off", "a (?:slave|prisoner|servant)", "like a (?:slave|prisoner|servant|dog)",
        "scared to (?:turn|say|refuse|leave|go home)", "passports?",
        (
            "(?:checks?|reads?|goes through|tracks?|monitors?|follows) ~ (?:my|our|all my|"
            "everything) ~ (?:phone|messages|mileage|texts|calls|location|emails|receipts|car)"
        ),
        "(?:reads|checks|sees|hears) everything",
        (
            "(?:says|said|told me|threatens?|threatened|swears|swore|promised) ~~ (?:hell|shell|he will|"
            "she will|theyll|to) ~ (?:kill|hurt|find|take|lock|burn|send|post|break|cut|throw|beat|"
            "report|deport)"
        ),
        (
            "(?:eight|ten|twelve|six|nine|seven|twenty|\\d+) (?:of us|girls|women|men) ~ (?:room|flat|"
            "apartment|boss|house|and the)"
        ),
        "cant (?:say no|get away|get out|refuse|escape)",
        "(?:no|without|any|never) (?:salary|pay|wages)", "we owe",
        "owe (?:him|her|them) ~ (?:thousand|money|for)", "cant go (?:out|outside|anywhere)",
        "(?:not|never) (?:allowed|let) (?:out|outside|to)",
        "watch(?:es|ed) me (?:in|when|while|shower|sleep)", "keyhole", "took the door off",
        "(?:hes|shes|he is|while he|when hes) asleep",
        "before (?:he|she) (?:wakes|comes (?:back|home)|gets (?:back|home|in))",
        "(?:dont|not|never|mustnt|cant|promise) ~ tell (?:your|my|the|anyone|anybody|mum|dad|parents)",
        "bring shame", "what was done to", "punish(?:es|ed|ment|ing)? (?:me|her|him|us|them)?",
        "friends (?:phone|tablet|computer)", "librarys computer",
        "(?:takes|took|hides|hid|smashed|broke) my (?:phone|keys|passport|shoes|clothes|bag)",
    ),
    "afraid at home": (
        (
            "(?:scared|afraid|frightened|terrified|fear|dread) ~ (?:of|to) ~ (?:him|her|them|go home|"
            "going home|home|husband|<kin>|<boss>|partner|open|say|what he|what she|dad|leave|when)"
        ),
        (
            "(?:isnt|not|wasnt|never|no longer|dont feel|arent) (?:really )?safe (?:in|at|to|with|here|"
            "there|for|around|home)"
        ),
        "safe to go (?:in|home|back)", "calmed down", "till hes (?:calmed|asleep|sober)",
        "until (?:he|hes) ~ (?:calm|calms|asleep|sober|gone)", "chair (?:against|under|in front of)",
        "lock (?:the|my) (?:bedroom|bathroom|door)", "walk(?:ing)? on (?:egg ?shells|eggs)",
        "working from the car", "been drinking", "when drunk", "hes drunk",
        "(?:hes|shes|he is|she is) (?:really )?sorry (?:after|the next|afterwards|every)",
        "sorry the next day", "only when (?:he|she|i)", "only gets like that", "answer back",
        "my fault", "i deserve(?:d)? it",
        "(?:i )?(?:make|made|provoke|wind) (?:him|her) (?:angry|mad|do it|up)", "theres trouble",
        "later than", "home late", "in a mood", "on his way home", "shell be back", "hell be back",
        "be like last", "nobody (?:would )?(?:believe|believes|knows)", "who would believe",
        (
            "(?:mum|mam|she|they|family|mother|nobody|dad|no one) ~ (?:dont|doesnt|wont|didnt|not|"
            "prefers) ~ (?:believe|see it|listen)"
        ),
        "says im (?:dreaming|lying|making)", "our (?:little )?secret", "a secret", "is a secret",
        "secret", "says im special", "nobody would believe", "stepfather", "so its me instead",
        "try be in the room", "is it (?:normal|like this|allowed)", "is this normal",
        "a man does(?:nt| not) tell", "men dont tell", "there typed it", "never told anyone",
        "how to become more patient", "be more patient", "be a better wife",
        "when (?:he|she|hes|shes|dad|mum|they) ~ (?:drinks?|drinking|drunk|been drinking|on the drink)",
        "bag packed", "packed (?:a |my )?bag", "hid (?:in|with|from|under|behind)",
        "it(?:ll| will) happen again",
        "(?:locked|lock|barricade\\w*) (?:myself|the bathroom|the bedroom)",
        "run away from (?:home|him|them|her)", "the price", "(?:his|the) key turns",
    ),
    "marriage forced": (
        (
            "(?:wedding|marry|marriage|nikah|engaged|engagement|husband) ~~ (?:nobody asked|no choice|"
            "said no|cant say|arranged|16|17|15|dont want|ticket|against|forced|after ramadan|"
            "in the summer)"
        ),
        "booked (?:the|a|my) (?:flight|ticket)s?", "bought me a ticket", "its all arranged",
        "a man there", "nobody asked me", "cut me", "the cutting",
        "(?:sell|selling|sold) (?:me|her|us|girls)", "send me (?:back|away|home) (?:to|for)",
        "(?:older|grown) man", "post (?:the|my) (?:photos|pictures|videos)", "twenty pounds",
        "comes home with", "meets? (?:up )?(?:with )?(?:older|men|a man)",
        "im (?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
    ),
    "someone frail harmed": (
        (
            "<frail> ~~ (?:slapp\\w+|hits?|hitting|beats?|beaten|shouts? at|shouted at|hurt|hurts|"
            "hurting|bruis\\w+|burnt|locked|starv\\w+|crying|cries|thrown|kick\\w*|punch\\w*|shook|"
            "shaken|tied|touched|flinch\\w*|thinner|marks?|scared of|afraid|left alone|without food|"
            "dragged)"
        ),
        (
            "(?:shouts?|shouted|shouting|screams|screaming|yells) at (?:my|her|him|the|gran|nan|mum|dad|"
            "me|them|us)"
        ),
        (
            "left (?:on (?:her|his|their) own|alone|outside|by (?:her|him|them)sel\\w+|in the|"
            "him without|her without|with no)"
        ),
        "on (?:her|his|their) own (?:again|all|since|for|in|at)",
        "without (?:food|eating|water|heating|a coat)", "no food", "not (?:been )?fed",
        "(?:locks?|locked) the (?:fridge|kitchen|food)", "i eat when",
        "steals? (?:from )?(?:his|her|my|their|mums|dads|nans)",
        "takes? ~ (?:pension|her money|his money|benefits|money off|savings)", "nanny cam",
        "passing (?:biscuits|food)", "nobodys done anything", "nobody (?:does|did|is doing) anything",
        "wont let us near", "learning disability", "special needs",
        (
            "(?:carers?|caregiver|nurse|care home|staff|stepdad|stepmum|boyfriend|childminder|teacher|"
            "neighbour|next door|parents) ~~ (?:slap\\w*|hit\\w*|shout\\w* at|rough|hurt\\w*|beat\\w*|"
            "steal\\w*|pinch\\w*|drag\\w*|tied|touch\\w*)"
        ),
        (
            "(?:next door|two doors|2 doors|upstairs|downstairs|across the road|"
            "neighbours?) ~~ (?:cry\\w*|cries|scream\\w*|belt|alone|hit\\w*|beat\\w*|wee one|baby|"
            "thump\\w*)"
        ),
        "hear ~ (?:belt|crying|hitting|screaming|slap\\w*|thump\\w*|scream)", "in just a nappy",
        "out in the (?:yard|cold|rain|garden|snow)",
        (
            "(?:leaves?|left|leaving) (?:her|him|them|mum|dad|gran|nan) ~ (?:wet|hungry|alone|lying|"
            "outside|in the)"
        ),
        "<frail> ~~ (?:doesnt|dont|wont|not) (?:eat|speak|talk) ~ (?:anymore|any more|now)?",
        "nothing to eat", "keeps? one (?:boy|girl|child|kid) behind",
        "(?:rubs?|weighs|naked|undress\\w*) ~ (?:us|our|me|my|her|him)",
        "alone with (?:the |his |her )?(?:teacher|coach|pastor|priest|uncle|stepdad|tutor|trainer)",
        "daddys belt|the belt|with (?:a|his|the) belt",
    ),
    "aside": (
        (
            "<hits> (?:me|us|her|him|my|the) ~ (?:again|sunday|last|when|if|because|last night|with|on|"
            "against|in)?"
        ),
        "(?:raises|raised|lifts|lifted) (?:his|her|a) (?:hand|fist|belt)", "hits", "kicks",
        (
            "(?:scarf|makeup|make up|concealer|sleeves|sunglasses|foundation|polo neck) ~ (?:hide|cover|"
            "on|so|to|over)"
        ),
        "camera (?:off|on)",
        (
            "(?:checks?|reads?|goes through|tracks?|follows|monitors?|listens|watches) ~ (?:my|our|"
            "everything|me|all my|where|the) ~ (?:phone|messages|mileage|texts|calls|location|car|every|"
            "emails|i|phone bill|receipts|go)?"
        ),
        "on the balcony",
        "cant (?:leave|say no|go out|get out|get away|talk long|type long|speak|say much|phone)",
        (
            "(?:says|said|told me|swore|promised|swears) ~~ (?:hell|shell|he will|she will|kill me|"
            "hurt me|find me|take the kids|lock me|me back|one piece|kill us|burn|hurt the|never see)"
        ),
        "(?:owe|debt|pay (?:back|off)|until we pay|out of (?:the|our) wages|pay the travel)",
        "(?:eight|ten|twelve|six|nine|seven|twenty|\\d+) (?:of us|girls|women|men|people|to a room)",
        "girls",
        (
            "(?:hide|hid|hiding|lock myself|locked myself) ~ (?:in|from|bathroom|wardrobe|when|under|"
            "knives|the)"
        ),
        (
            "when (?:he|she|hes|shes|dad|mum|my dad|they) ~ (?:drinks?|drinking|drunk|been drinking|mood|"
            "angry|loses|cross|wets|home|on nights|asleep|out|away|travels|on night)"
        ),
        "temper", "between us", "stepdad", "uncle", "be the one", "i said no",
        (
            "(?:pictures|photos|pics|videos|nudes) ~ (?:of me|without|of myself|online|of her|everyone|"
            "my dad|to)"
        ),
        (
            "(?:carer|caregiver|carers|nurse|care home|the home|staff|stepdad|stepmum|boyfriend|"
            "childminder|teacher|neighbour|next door|parents) ~~ (?:slap\\w*|hit\\w*|shout\\w*|rough|"
            "hurt\\w*|beat\\w*|push\\w*|steal\\w*|card|pinch\\w*|pull\\w*|drag\\w*|tie\\w*|tied|leaves?|"
            "left|touch\\w*)"
        ),
        "leaves? (?:him|her|them|the baby|the kids|my) ~ (?:alone|without|on|outside|in|days|hours)",
        "hungry",
        (
            "(?:next door|two doors|2 doors|upstairs|downstairs|across the road|the flat|"
            "through the wall|through the window|through the door)"
        ),
        (
            "hear (?:the|him|her|them|it|a|screaming|crying|my) ~ (?:belt|crying|hitting|screaming|"
            "through|shouting|cry|scream)?"
        ),
        "(?:dont|doesnt|do not|does not) (?:want to|let|say|tell) ~ (?:go|anyone|home|us near)",
        "weekend ~ (?:bruis|mark|with)", "every monday", "dementia",
    ),
}
