"""Signs that somebody is being hurt or neglected now, group by group, in the notation of risk_notation.

"aside" holds what is met in ordinary talk as well: it supports other signs and opens nothing alone.
"""

# fmt: off
ABUSE_HARM = {
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
        "(?:pushes|shoves) (?:me|her|him|us|my)", "slapped me", "only (?:a )?(?:slap|push|shove)",
        "just (?:a |one )?(?:slap|push|shove)", "locked me", "forced himself",
        "forces? (?:me|her|him|himself|us)", "against my will",
        "(?:even when|when|if) i (?:say|said) no", "pins me", "rape\\w*",
        "waits? (?:until|till) (?:im|ive|i) ~ (?:asleep|sleeping|tablet|tablets|passed out)", "assault\\w*",
        "molest\\w*", "grop\\w+", "makes? (?:me|her|him|us) do", "do(?:ing)? things i dont",
        "things i dont want",
        (
            "touch(?:es|ed|ing)? (?:me|her|him|us|my (?:body|legs?|knees?|thighs?|chest|bum|daughter|"
            "son|sister|brother|niece))"
        ),
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
            "(?:stepdad|stepfather|uncle|cousin|brother|dad|teacher|pastor|grandad) ~ (?:(?:comes|came) (?:in|"
            "into|to) (?:my|her|his|our|me)|touches|touched|makes me|made me|puts his)"
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
        "(?:he|she|dad|mum) kicks off", "drove at me", "in my drink", "wake up sore",
        "spat (?:at|on) me",
        "pull(?:s|ed) my hair",
    ),
    "marks": (
        "bruis(?:e|es|ed|ing)",
        (
            "(?:marks?|welts?|cuts?|scratches|burns?|cigarette burns|fingerprints|finger marks|"
            "hand ?prints?|grip marks) ~ (?:on|round|around|down|up|across) ~ (?:legs?|arms?|neck|"
            "wrists?|back|face|throat|body|cheek|shoulders?|his|her|my)"
        ),
        "finger marks?", "where my (?:shirt|clothes|uniform|sleeves?) (?:goes|covers?|hides?|is)",
        "(?:so|where) (?:it|they|nothing) (?:doesnt|dont|wont|cant) show", "the mark",
        "black eye",
        "(?:split|cut|bleeding|swollen|fat|busted) (?:lip|eye)",
        "walked (?:in|into|in to|in to) a (?:door|cupboard)", "not really a door",
        "tell (?:them|people|everyone) ~ (?:i fell|im clumsy|clumsy|i slipped|fell)",
        "cant turn my camera", "drove me to (?:the )?hospital",
        "(?:flinch|flinches|flinched|cowers|shrinks|cringes)",
        "(?:begged|begs|pleaded|asked|made) (?:me|us) (?:not to|promise)",
        "not to (?:ring|tell|call|phone|say|make a fuss)", "limping", "cracked (?:a )?rib", "cry out",
        "crying all", "screaming (?:next door|through|every)",
        "lost (?:so much )?weight",
        "(?:he|she|they|dad|him) broke my", "broken by (?:him|her|my)",
        "(?:burns?|burnt|cigarette|iron) ~ (?:marks?|on (?:his|her|my)|burns?)",
        "(?:says?|said|told me) (?:she|he) (?:fell|tripped|bumped|walked)",
        "(?:wounds|welts|sores|scabs|burns) ~ (?:for|on|back|arms|legs)", "because of him",
        "bed sores", "wet sheets",
    ),
    "someone frail harmed": (
        (
            "<frail> ~~ (?:slapp\\w+|hits?|hitting|beats?|beaten|shouts? at|shouted at|hurt|hurts|"
            "hurting|bruis\\w+|burnt|locked|starv\\w+|crying|cries|thrown|kick\\w*|punch\\w*|shook|"
            "shaken|tied|touched|flinch\\w*|thinner|marks?|scared of|afraid|left alone|without food|"
            "dragged)"
        ),
        (
            "left (?:on (?:her|his|their) own|alone|outside|by (?:her|him|them)sel\\w+|"
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
        "temper", "between us", "stepdad", "uncle", "be the one",
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
