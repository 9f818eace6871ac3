"""Whole sentences that object or take back: an insult, no wish to be here, a figure of speech."""

from __future__ import annotations

# Without marks or apostrophes, as typed; the pieces of one intent are joined to one pattern.
MOODS: dict[str, tuple[str, ...]] = {
    "insult": (
        "(?:useless|stupid|rubbish|total|utter|complete|worthless|fucking|bloody)"
        "(?: (?:useless|stupid))? piece of (?:crap|shit|junk|rubbish|garbage)|"
        "(?:god |wow |ok |oh |lol |honestly |seriously |man |no |omg |ffs |jesus |well |hey |and |",
        "so )*(?:(?:you(?:re| are)|you r|ur|your|this (?:bot|thing|app|robot|program|chatbot) is|what a|you|",
        "such a|this is (?:a )?)(?: (?:so|such|really|just|a|an|bloody|fucking|absolutely|totally|the|most|",
        "freaking|utterly|completely|complete|total|absolute|pretty|all|worst|bot|stupid|dumb|piece of|",
        "useless|rubbish|one))* (?:useless|stupid|dumb|idiot(?:ic)?|moron|crap|rubbish|shit|shite|garbage|",
        "pathetic|terrible|awful|annoying|thick|trash|clueless|waste of space|a joke|joke|suck|sucks|worst|",
        "the worst|bad at this|terrible at this|not very (?:clever|bright|smart|good at this)|hopeless|lame|",
        "bot|piece of (?:shit|crap|junk)|no (?:help|use|good)|not (?:helpful|helping|any help)|unhelpful|",
        "ridiculous|boring|creepy)(?: (?:coach|listener|coaching|bot|robot|machine|thing|app|at this|"
        "program|",
        "you know|too|computer))*|(?:stupid|dumb|useless|fucking|bloody|rubbish|crap|idiotic|",
        "shit)(?: (?:stupid|dumb|useless|fucking))* (?:bot|robot|machine|thing|app|program|computer|chatbot|",
        r"question|questions)|(?:fuck|screw|sod|bugger|piss|eff|f) (?:off|you|this|u)(?: \w+){0,3}|shut "
        r"(?:up|",
        r"it)(?: \w+){0,2}|get lost|go to hell|piss off|you suck|i hate you|bite me|up yours|you idiot|",
        r"(?:this|it|that)(?:s| is) \w+ you \w+ (?:bot|robot|machine|thing|app|program|computer)|",
        "bollocks to (?:you|this)|idiot|moron|dickhead|wanker|go fuck yourself|stfu|fu)",
    ),
    "resistance": (
        "(?:so |ok |and |sorry |honestly )*(?:is (?:this|it|any of this|all this) (?:even |really |actually )*(?:going|"
        "leading|taking us) (?:anywhere|somewhere))(?: exactly| then)?|"
        "(?:honestly |well |look )*(?:my|the) (?:boss|manager|chief|lead|director|company|work|team lead|wife|"
        "husband|hr) "
        "(?:said|says|told me|wants me|made me|makes me|thinks|insists)(?: that)?(?: i)? (?:have to|had to|must|should|"
        "need to|to|ought to)? ?(?:do|try|use|come to|come|be) (?:this|it|here)(?: thing| coaching)?|",
        "(?:honestly |look |sorry |ok |well |no |i think |i feel |tbh |but |to be honest |frankly |",
        "i just think |i dont think |im sorry but |and |so |god |really |i feel like |yeah |seems? |",
        "it feels |sounds )*(?:(?:this|the whole thing|all this|all of this|coaching|talking|the session|",
        "these questions|this whole thing|this session|this coaching|(?:it|its|that|thats|",
        r"it is)(?=(?: \w+){0,3} (?:pointless|waste|bollocks|bullshit|nonsense)))(?: (?:is|are|feels|seems|",
        "just|really|so|all|a|an|bit|complete|total|such|like|absolutely|utterly|kind of|pretty|been|sounds|",
        "just feels|to me|completely|has been|totally|isnt|wont|doesnt|going to|be|rather|",
        "seem))* (?:pointless|waste of (?:my |everyones |everybodys |our )?time|silly|nonsense|bollocks|",
        "bullshit|bull|stupid|daft|not (?:working|helping|for me|my (?:thing|idea))|ridiculous|rubbish|",
        "getting (?:me |us )?nowhere|(?:isnt|not) (?:working|helping)(?: me)?|wont (?:work|help|",
        "change anything)|going nowhere|box ticking|tick box exercise|box ticking exercise|gimmick|crap|"
        "dumb|",
        "mumbo jumbo|working|helping|helpful|useless|a joke|lame|hr (?:thing|nonsense|exercise)|boring|",
        "meaningless|helping me)(?: (?:for me|to me|really|at all|if (?:you|u) ask me|anyway|to be honest|",
        "exercise|and (?:stupid|silly|a waste of time)|tbh|any ?more|then|thing|so far))*|(?:i was|i am|im|",
        "ive been|i have been|i got|i had|got|was|been) (?:only |just |been |being )*(?:sent|forced|made|told|pushed|",
        "ordered|signed up|volunteered|obliged) (?:here|(?:to (?:do|come|be|use|try) (?:this|here|it|that|",
        "coaching))|by (?:my |the )?(?:boss|manager|hr|work|wife|husband|company|partner|mum|",
        "team lead)(?: to (?:do (?:this|it|that)(?: thing)?|come(?: here)?|be here|use this|try (?:this|it)))?|"
        "into (?:this|it))(?: (?:by|for|so|from|",
        r"because)(?: \w+){1,4})?|(?:my )?(?:boss|manager|hr|wife|husband|work|company|partner|mum|employer|",
        "team lead|they) (?:is )?(?:sent|made|making|makes|forced|forces|forcing|signed|",
        "told) (?:me )?(?:here|up for this|do this|come|be here|to do this|to come(?: here)?|use this|",
        "into this|come here|do coaching)|waste of (?:my )?time|whats the (?:point|use)(?: (?:of (?:this|",
        "all this|it|coaching|talking)|in (?:this|that|talking)))?|(?:i )?(?:dont|do not) (?:want|need|have|",
        "wish) to be here|(?:i )?(?:dont|do not) (?:see|get) (?:the|what the|any) (?:point|use|",
        "value)(?: (?:of (?:this|it|coaching|these questions|that)|in (?:this|it|coaching|any of this)|"
        "is))*|",
        "i(?:m| am) (?:only |just )*(?:here|doing this) because (?:i (?:have|had) to|of my (?:boss|manager|",
        r"wife|husband)|my (?:boss|manager|wife|husband|hr|company) (?:\w+ ?){1,5}|hr (?:\w+ ?){1,4}|",
        "i was (?:told|made) to)|(?:i )?(?:dont|do not) believe in (?:this|coaching|this stuff|it|",
        "any of this)|(?:i )?(?:didnt|did not|never) (?:ask|asked|signed up|sign up) for this|this (?:wont|",
        "isnt going to|is not going to|will not|cant) (?:help|work|change anything|do anything)(?: me)?|",
        "not my idea(?: to (?:be here|do this|come))?|(?:my )?(?:boss|manager|hr|work|company) sent me|",
        "(?:i )?dont (?:even )?know why i(?:m| am) (?:here|doing this)|coaching (?:doesnt|does not|",
        "never) (?:work|works|help|helps)(?: (?:for me|anyone|at all))?|pointless|coaching is(?:nt|",
        " not) (?:for me|my thing)|i (?:dont|do not) need coaching|(?:this|it) (?:was|",
        "wasnt) (?:not )?my (?:boss|manager|wife|husband)s? ?idea)",
    ),
    "figure_of_speech": (
        "i meant (?:it|that) as a (?:joke|figure of speech|metaphor|saying)|i was only (?:saying|messing)|"
        "(?:no |oh |haha |lol |sorry |yes |ok |its |it was |that was |that is |thats |its only |i know |"
        "god |",
        "relax |um |dont worry |dont worry its |hey |calm down )*(?:(?:just |only |merely )*(?:an? |",
        "my )?(?:just )?(?:expression|figure of speech|saying|turn of phrase|joke|metaphor|",
        "way of (?:speaking|talking|saying it|putting it)|manner of speaking|idiom|phrase|hyperbole|",
        "exaggeration)(?: (?:its|you know|of course|sorry|only|thats all|relax|haha|mate|that is|",
        "nothing more))*|(?:(?:i )?(?:didnt|dont|did not) mean (?:it|that) (?:literally|like that|seriously|",
        "that way|for real)|not literally|not (?:for real|seriously|serious)|(?:i was|im|i am|was|only|",
        "just) (?:just |only |totally |obviously )*(?:joking|kidding|exaggerating|being (?:dramatic|",
        "sarcastic|silly|ironic)|messing(?: about| around)?|having a laugh|venting|taking the mick|",
        "not serious|not being (?:serious|literal))|its (?:just|only) a (?:joke|saying|phrase|metaphor)|",
        r"i meant it as a joke|i(?:m| am) not (?:literally|being serious|being literal)(?: \w+){0,3}|",
        "i didnt mean (?:it|that)|metaphorically|figuratively|not in that way|not like that|i mean at work|",
        "it was (?:a )?(?:joke|sarcasm|irony)|jk|j k|kidding|joking|only joking|just joking|",
        "just kidding)(?: (?:obviously|of course|sorry|lol|haha|relax|dont worry|you know|honestly))*)",
    ),
}
