"""Signs of being controlled, afraid at home or sold, group by group, in the notation of risk_notation."""

# fmt: off
ABUSE_CONTROL = {
    "controlled": (
        (
            "(?:<he>|<near>|<boss>|<kin>|agency|has|have) ~~ <keeps> ~ (?:my|our|her|his|the|all|dads|"
            "mums|grans|nans) ~ (?:passports?|documents?|papers|bank cards?|card|cards|phone|keys?|wages|"
            "salary|pay|pension|money|visa|id|savings|benefits|door key|salary card)"
        ),
        "<keeps> (?:my|our|her|his) (?:phone|keys|money|card|salary)",
        (
            "(?:not|never|isnt|dont|wont|doesnt|cant|no) (?:im )?(?:allowed|let|permitted|lets?|allow|"
            "allows) ~ (?:out|outside|to|have|visitors|leave|my|me|her|any|friends|work|see|go|phone|eat|"
            "visitors)"
        ),
        "not let", "wont let (?:me|us|her|him)", "doesnt (?:let|allow) (?:me|us|her|him)",
        "ask (?:him|her|them) for ~ (?:bus|money|fare|every|each|food|permission)", "bus fare",
        (
            "locks? (?:me|her|him|us|the|my|them|mum|gran|nan|dad) ~ (?:in|out|up|fridge|kitchen|door|"
            "room|uniform|cellar|bathroom|cupboard|balcony)?"
        ),
        "lock me in", "shut(?:s)? (?:me|him|her) in",
        "in a cupboard", "no way out", "only (?:he|she) (?:has|knows) (?:the )?(?:key|code|pin|it)",
        "weighs me",
        "(?:phone|bag|money|account|case|key) (?:that )?(?:he|she|they) (?:doesnt|dont) know",
        "wages ~ go to", "(?:things|favours|something) (?:for them|in return)", "cant talk",
        "cant type", "type long",
        "delete this", "delete it after",
        "if (?:he|she|they) (?:finds?|sees?|knew|knows|found|hears|catches|reads)",
        "(?:he|she|they|dad|mum) (?:dont|doesnt|dosent|cant) know im",
        "threat\\w* (?:me|to|us|her|him|by|that|with|he|she)", "in one piece", "neednt bother coming",
        (
            "sleep(?:ing)? (?:in|on|beside|under|next to) the (?:car|store ?room|storeroom|laundry|"
            "washing machine|floor|kitchen|garage|shop|factory|bus|street)"
        ),
        "sleep in (?:with )?the", "clients is not", "the boss (?:has|beats|keeps|takes|holds)",
        "no days? off", "a (?:slave|prisoner|servant)", "like a (?:slave|prisoner|servant|dog)",
        "scared to (?:turn|say|refuse|leave|go home)",
        (
            "(?:checks?|reads?|goes through|tracks?|monitors?|follows) ~ (?:my|our|all my|"
            "everything) ~ (?:phone|messages|mileage|texts|calls|location|emails|receipts|car)"
        ),
        "(?:reads|checks|sees|hears) everything",
        (
            "(?:says|said|told me|threatens?|threatened|swears|swore|promised) ~~ (?:hell|shell|he will|"
            "she will|theyll|to) ~ (?:kill|hurt|find (?:me|us|out|where)(?! (?:a|an|some|something|work|time)\\b)|"
            "take|lock|burn|send|"
            "post|break|cut|throw|beat|"
            "report|deport)"
        ),
        (
            "(?:eight|ten|twelve|six|nine|seven|twenty|\\d+) (?:of us|girls|women|men) ~ (?:room|flat|"
            "apartment|boss|house|and the)"
        ),
        "(?:no|without|any|never) (?:salary|pay|wages)", "we owe",
        "owe (?:him|her|them) ~ (?:thousand|money|for)", "cant go (?:out|outside|anywhere)",
        "(?:not|never) (?:allowed|let) (?:out|outside|to)",
        "watch(?:es|ed) me (?:in|when|while|shower|sleep)", "keyhole", "took the door off",
        "(?:hes|shes|he is|while he|when hes) asleep",
        "bring shame", "what was done to", "punish(?:es|ed|ment|ing)? (?:me|her|him|us|them)?",
        "friends (?:phone|tablet|computer)", "librarys computer",
        "(?:takes|took|hides|hid|smashed|broke) my (?:phone|keys|passport|shoes|clothes)",
    ),
    "afraid at home": (
        "under the (?:bed|stairs)",
        "(?:his|her|dads) (?:van|car|key|keys|footsteps) ~ (?:turns?|pulls?|comes?)",
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
        "be like last", "who would believe",
        (
            "(?:mum|mam|she|they|family|mother|nobody|dad|no one) ~ (?:dont|doesnt|wont|didnt|not|"
            "prefers) ~ (?:believe|see it|listen)"
        ),
        "says im (?:dreaming|lying|making)", "our (?:little )?secret", "a secret", "is a secret",
        "says im special", "nobody would believe", "stepfather", "so its me instead",
        "try be in the room", "is it (?:normal|like this|allowed)", "is this normal",
        "a man does(?:nt| not) tell", "men dont tell", "there typed it",
        "how to become more patient", "be a better wife",
        "when (?:he|she|hes|shes|dad|mum|they) ~ (?:drinks?|drinking|drunk|been drinking|on the drink)",
        "bag packed", "packed (?:a |my )?bag", "hid (?:in|with|from|under|behind)",
        "it(?:ll| will) happen again",
        "(?:locked|lock|barricade\\w*) (?:myself|the bathroom|the bedroom)",
        "run away from (?:home|him|them|her)", "(?:his|the) key turns",
    ),
    "marriage forced": (
        (
            "(?:wedding|marry|marriage|nikah|engaged|engagement|husband) ~~ (?:nobody asked|no choice|"
            "said no|cant say|arranged|16|17|15|dont want|ticket|against|forced|after ramadan|"
            "in the summer)"
        ),
        "booked (?:the|a|my) (?:flight|ticket)s?", "bought me a ticket", "its all arranged",
        "a man there", "nobody asked me", "cut me", "the cutting",
        "send me (?:back|away|home) (?:to|for)",
        "(?:older|grown) man", "post (?:the|my) (?:photos|pictures|videos)", "twenty pounds",
        "comes home with", "meets? (?:up )?(?:with )?(?:older|men|a man)",
        "im (?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
    ),
}
