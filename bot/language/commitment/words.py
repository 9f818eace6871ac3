"""The lead-ins, asides and joints of spoken commitments, as lists of words."""


def _phrases(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Word tuples, longest first, so that the longest that fits is tried first."""
    return tuple(
        sorted({tuple(part.split()) for line in lines for part in line.split("|")}, key=len, reverse=True)
    )


# "I'll", "the plan is to": what follows is the step in its base form.
PROMISES = _phrases(
    "i'll|ill|i will|i shall|i'm going to|im going to|i am going to|i'm gonna|im gonna|i am gonna|imma|"
    "ima|gonna|going to|i'm to|im to|i'm about to|i'm set to|will|i wil|iwill|i'll be able to|i'd|"
    "id like to|i would|i'm planning to|im planning to|planning to|i plan to|my plan is to|"
    "the plan is to|plan is to|plan to|i commit to|i'm committing to|i promise to|i pledge to|"
    "i promise i'll|i promise i will|i intend to|i mean to|i aim to|aiming to|i'm aiming to|my aim is to|"
    "i want to|i wanna|i need to|need to|i have to|i've got to|ive got to|i gotta|gotta|have to|i must|"
    "i should|i could|i can|i might|i may|i hope to|i'd hope to|i would like to|i'd like to|i'd love to|"
    "i've decided to|i have decided to|decided to|i decided to|i decide to|i choose to|i've agreed to|"
    "i agree to|i'm determined to|i'm prepared to|i'm willing to|i'm hoping to|hoping to|hope to|"
    "i'm ready to|my step is to|the step is to|first step is to|next step is to|the first step is to|"
    "my first step is to|what i'll do is|what i will do is|what i'm going to do is|the thing i'll do is|"
    "all i have to do is|all i'll do is|my goal is to|the goal is to|my commitment is to|let me|let's|"
    "lets|i'm supposed to|i think i'll|i guess i'll|i reckon i'll|i expect to|i'm meant to|"
    "i'll make sure to|i'll make sure i|i will make sure to|i'll try to|i will try to|i try to|"
    "i'll aim to|i'll try and|try to|try and|i shall try to|i am planning to|i am to|i'm due to|"
    "i would want to|my intention is to|it's my intention to|i'm gunna|gunna|i'm finna|finna|"
    "i'm thinking of|im thinking of|i'm thinking about|im thinking about|i plan on|i'm planning on|"
    "i'm committed to|im committed to|i'm looking at|would be good to|would be best to|"
    "would be a good time to|do is|do is to|doing is|start by|i'll start by|i'll begin by|is to|"
    "will be to|would be to|are going to|are gonna|we'll|we will|we are going to|we're going to|"
    "we're gonna|i propose to|i undertake to|i resolve to|i have resolved to|i've resolved to|i vow to|"
    "i swear to|it is my intention to|i said i'd|i said id|said i'd|said id|promised i'd|promised id|"
    "i promised to|i am determined to|i'm off to|im off to|i am off to|away to|i've to|i have resolved to|"
    "am going to|am gonna|am planning to|"
    "i'd better|id better|i had better|i might as well|might as well|i commit myself to|i shall endeavour to|"
    "i will endeavour to|i'll endeavour to|it's about time i|it's high time i|about time i|"
    "the least i can do is"
)
# "I ring her", "I'm ringing her": the verb itself follows.
BE_DOING = _phrases(
    "i am done|i'm done|im done|i'll be done|i have finished|and i are|"
    "i'm|im|i am|i'll be|ill be|i will be|i shall be|will be|we're|i've been|start|i start"
)

LEAD_WORDS = frozenset(
    "there ok okay so well right yeah yes yep yup alright then and also but maybe perhaps hopefully "
    "definitely def defo honestly basically actually probably prob probs just really finally firstly "
    "anyway now um uh er erm hmm oh please simply sure fine good great again lol haha still aye "
    "ah listen course obviously certainly absolutely personally possibly eventually soon sooner straight "
    "away immediately asap tbh ideally always quickly already starting beginning from either sometime "
    "someday today's kindly therefore nevertheless hence thus".split()
)
LEAD_PHRASES = _phrases(
    "to do|todo|note to self",
    "i think|i guess|i suppose|i reckon|i believe|i promise|i swear|i know|i mean|you know|of course|"
    "for sure|one of these days|at some point|some day|one day|sooner or later|sooner rather than later|"
    "in the near future|as soon as possible|right away|straight away|from now on|step one|first step|"
    "number one|my commitment|the plan|my plan|plan|watch me|you'll see|trust me|wish me luck|"
    "hold me to it|believe me|let's go|for me|let's say|lets say|first of all|to start|to begin with|"
    "to be honest|when i can|when i get a minute|when i get a chance|when i get the chance|"
    "by the grace of god|first job|main job|next job|at least|going forward|"
    "moving forward|i promise myself|"
    "first step would be|the first step would be|"
    "my first step would be|next step would be|the next step would be|my next step would be|"
    "let me tell you|let me see|let me first see|short and sweet|being honest|in short|"
    "when i have time|in the end|promise|no excuses|my step|the first thing i'll do is|i have decided|"
    "i've decided|decision made|that said|hand on heart|come what may|no matter what|all being well|"
    "if all goes well|fingers crossed|this time|thats when|that's when|that is when|with any luck|"
    "once and for all|in that case|if possible|before anything else|doing it now|without fail|as for me|"
    "fair enough|go on then|i'd say|i would say|there and then",
)
TAIL_PHRASES = _phrases(
    "promise|i promise|that's a promise|thats a promise|no excuses|no ducking it|no more hiding|"
    "hand on heart|yep|yes|yeah|lol|haha|lah|definitely|def|for sure|for certain|for definite|let's say|"
    "lets say|i think|i guess|i hope|i suppose|i reckon|i swear|hopefully|maybe|probably|if possible|"
    "if i can|fingers crossed|all being well|at some point|one of these days|one day|some day|someday|"
    "soon|eventually|asap|as soon as possible|sooner or later|in the near future|when i can|"
    "when i get a minute|when i get a chance|when i have time|when i get the chance|when possible|"
    "thats it|that's it|thats my thing now|that's the new rule|without fail|no matter what|come what may|"
    "this time|def this time|once and for all|as usual|at last|finally|from now on|for me|that's my plan|"
    "thats the plan|that's the plan|for real|ok|okay|then|again|instead|really|on my break|in my break|"
    "on my lunch break|in my lunch break|before work|after work|before bed|after dinner|after lunch|"
    "after breakfast|before breakfast|before lunch|before dinner|on the way home|on my way home|"
    "when i get in|when i get home|straight after work|after school|first thing|right away|straight away|"
    "and i will|and will|and i mean it|please|thanks|thank you|cheers|tho|though|you can hold me to that|"
    "hold me to it|hold me to that|wish me luck|honest|honestly|i mean it|im serious|i'm serious|simple|"
    "easy|full stop|period|at the latest|latest|max|or so|or else|starting|beginning|as a start|to start|"
    "to begin with|for now|also|too|there i said it|deadline|standing slot|"
    "and i will do so|and i will do it|and so i shall|and so i will|and i shall|and i will do|and will do so|"
    "for once|just the once|just once|for a change|by me|by myself for once|from my side|from here on|"
    "from here|that same day|on that same day|that day|the same day|rain or shine|whatever happens|"
    "no messing|no drama|god help me|god willing|inshallah|insha'allah|bless them|bless him|bless her|"
    "you will see|you'll see|we'll see|and we'll see|and see|lets see|let's see|pakka|ken|like|"
    "at least|any more faffing|and done|and be done|and be free|safe side|gives me a bit slack|"
    "and be done with it|and that is that|and that's that|and thats that|after all|full and final|only"
)
# A comma followed by one of these ends the step: what comes is a remark on it.
AFTER_COMMA = frozenset(
    "told said say i i'm im i'll ill i've it it's its that that's thats this no not so but because cos cause coz since "
    "yep yes promise definitely hand my let's lets we she he she's he's they they'll you there then "
    "which if unless when rather today tomorrow instead who who's until once she'll he'll as otherwise "
    "or maybe probably before after while straight ok lol haha standing right even though for whatever "
    "why what weather hopefully def honest thats when's the".split()
)
BREAK_WORDS = frozenset("because cos cause coz bc cuz since unless though although nae whatever".split())
SUBORDINATE = frozenset(
    "when whom whose because cos after before once if that until while whenever as what who where since which "
    "unless how whether than coz till wish b4 think hope".split()
)
SPELL_OUT = {
    "w": "with",
    "w/": "with",
    "n": "and",
    "&": "and",
    "abt": "about",
    "thru": "through",
    "u": "you",
    "msg": "message",
    "sth": "something",
    "em": "them",
    "im": "I'm",
    "hes": "he's",
    "shes": "she's",
    "wld": "would",
    "appt": "appointment",
    "b4": "before",
    "tho": "though",
    "2gether": "together",
    "ppl": "people",
    "bc": "because",
    "dont": "don't",
    "wont": "won't",
    "cant": "can't",
    "theyre": "they're",
    "i": "I",
    "i'm": "I'm",
    "i've": "I've",
    "i'll": "I'll",
    "re": "about",
    "ur": "your",
    "pls": "please",
    "regarding": "about",
    "concerning": "about",
    "bout": "about",
    "wi": "with",
    "tae": "to",
    "o": "of",
    "fae": "from",
    "frae": "from",
    "doon": "down",
    "oot": "out",
    "roond": "round",
    "hame": "home",
    "isnae": "isn't",
    "doesnae": "doesn't",
    "didnae": "didn't",
    "wasnae": "wasn't",
    "cannae": "can't",
    "dinnae": "don't",
    "ain": "own",
    "mair": "more",
    "whats": "what's",
}

LEFT_OVER_HEAD = frozenset(
    "= to and then also or so but by on at in for of the's is 's that , - until from".split()
)
LEFT_OVER_TAIL = frozenset(
    "still positively straight right just to and then or so but by on at the a for of from until before with every "
    "starting is that's thats around this be as its i , -".split()
)

# Verbs that open a step said as an instruction to oneself.
VERBS = frozenset(
    "add answer apologise apply arrange ask attend bin block book bring buy call cancel catch chase "
    "check choose clean clear close collect come compare complete confirm contact cook count cut cycle "
    "decide declutter delete do draft draw drive drop dust eat email explain fill find finish fix follow "
    "get give go hand have head help hire hold invite join jot keep learn leave let list listen log look "
    "mail make map measure meet mention message move note offer open organise outline pack paint park "
    "pay phone pick pitch plan post practise practice prepare prep present print push put quit quote "
    "raise rate reach read record register rehearse remove renew repair reply request research reserve "
    "resign return review revise ring run save say schedule see sell send set share show shred sign sit "
    "sketch sleep sort speak spend start stand stay stick stop stretch strike study submit suggest swap "
    "swim switch take talk tell test text thank throw tidy train transfer translate try turn update "
    "upload use visit volunteer wake walk wash watch water wear work wrap write draught sweep hoover mow "
    "iron bake chat ping dm slack whatsapp facetime zoom hug kiss forgive tape knock wire invoice file "
    "scan deliver drink stretch meditate pray journal jog lift row ride hike "
    "lay begin dictate view publish pin dig redo interview lodge order video weigh empty pass grade label "
    "telephone plant price fit build rehang sand apologize rewrite deposit audition teach introduce "
    "creosote dead-head caulk engage sew repaint lead increase peel trim prune weed bathe nap chop fry knit "
    "refund load unload charge fetch grab greet consult inspect withdraw pull lock unplug lend borrow refuse "
    "decline accept admit beg step skip fold hang shut shave stitch mend patch tick spell sing dance dial "
    "buzz nip swing climb dive skate rake vacuum mop scrub rinse wipe unsubscribe google browse compile "
    "calculate correct edit proofread translate memorise revisit rearrange reschedule postpone ditch scrap "
    "swallow breathe relax rest smile laugh cry feed groom shear milk harvest sow spray oil grease weld "
    "solder varnish plaster rewire insulate service tighten loosen replace assemble dismantle hand-wash "
    "settle repay owe invest budget save transfer claim appeal enrol enroll sign-up volunteer donate "
    "delegate assign approve authorise notify inform warn advise recommend nominate vote chair host greet "
    "welcome reconnect rejoin quit forgive thank praise compliment encourage reassure comfort wean swaddle "
    "soak marinate boil grill roast bake freeze defrost sift carry haul drag shift stack store box bag "
    "unpack reorganise reorganize sharpen whittle carve glue nail screw drill saw seal stamp frame cite "
    "summarise summarize highlight annotate rehearse memorize recite recharge reset reboot reinstall "
    "install configure deploy merge commit debug document log archive backup".split()
)
