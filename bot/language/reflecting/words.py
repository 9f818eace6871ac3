"""The words a reflection turns on: common verbs in all their forms, small words, and what may start a "
"line low."""

from __future__ import annotations

from bot.language.letters import low_first

_REGULAR = (
    "accept achieve act add admit agree aim allow announce answer apologise apologize apply appreciate "
    "approach "
    "argue arrange ask assume attend avoid back bake balance ban beg behave believe belong blame block "
    "book borrow "
    "breathe brush build call calm cancel care carry cause challenge change charge chase check clean "
    "clear climb "
    "close coach collect commit communicate compare complain complete concentrate confirm connect "
    "consider contact "
    "continue control convince cook cope copy count cover crack crave criticise cry dance deal decide "
    "declare decline "
    "delay delegate delete deliver depend describe deserve design develop die disagree discuss distract "
    "divide "
    "doubt draft drag dread dream dress drop earn email encourage end enjoy enter escape exercise expect "
    "explain "
    "explore express face fail fancy fear figure file fill finish fire fit fix focus follow force forgive "
    "gain "
    "gather grow guess handle happen hate head help hesitate hire hope host hurry identify ignore imagine "
    "improve "
    "include increase influence inform interrupt introduce invite involve iron join judge jump keep kick "
    "knock land "
    "last laugh launch learn lift limit list listen live lock look love lower manage map mark master "
    "matter measure "
    "mend mention mentor message miss moan move mow name need negotiate note notice obsess offer open "
    "order organise "
    "organize overthink own pack paint panic park pass persuade phone pick pitch plan play post practise "
    "practice "
    "prefer prepare present prepping pretend prevent prioritise prioritize procrastinate promise propose "
    "protect "
    "prove publish pull push question quit raise rank reach react realise realize rebuild receive recover "
    "reduce "
    "refuse register regret rehearse relax release rely remember remind remove renegotiate renew rent "
    "repair repeat "
    "replace reply report request rescue resist resolve respect respond rest retire return review reward "
    "rewrite rush "
    "ache burn carry chew drift dodge doze dwell edit flinch fill fancy gossip grab guard juggle lack "
    "lean like mute nap nod owe oversleep pace "
    "pray print race ramble reckon reflect resent revise ruin scan scroll sigh stare stumble sulk suspect "
    "tempt tick tip tremble vent volunteer "
    "wander yawn save schedule scream search seem separate serve settle shape share shift shout show sign "
    "skip slip slow smile "
    "smoke snap snooze solve sort sound spoil start stay step stop stress stretch structure struggle "
    "study succeed "
    "suffer suggest suit support suppose surprise survive swap switch talk tackle tend test text thank "
    "tidy touch "
    "track train transform travel treat trust try turn type understand update use vape visit vote wait "
    "walk want warn "
    "wash waste watch weigh welcome whinge wish wonder work worry yell"
).split()
_IRREGULAR = (
    "be:am is are was were been being|have:has had having|do:does did done doing|go:goes went gone going|"
    "get:gets got gotten getting|make:makes made making|take:takes took taken taking|give:gives gave "
    "given giving|"
    "say:says said saying|tell:tells told telling|know:knows knew known knowing|think:thinks thought "
    "thinking|"
    "come:comes came coming|become:becomes became becoming|see:sees saw seen seeing|find:finds found finding|"
    "feel:feels felt feeling|leave:leaves left leaving|let:lets letting|put:puts putting|mean:means meant "
    "meaning|"
    "keep:keeps kept keeping|begin:begins began begun beginning|write:writes wrote written writing|"
    "lose:loses lost losing|win:wins won winning|pay:pays paid paying|meet:meets met meeting|run:runs ran "
    "running|"
    "set:sets setting|sit:sits sat sitting|stand:stands stood standing|speak:speaks spoke spoken speaking|"
    "hear:hears heard hearing|hold:holds held holding|bring:brings brought bringing|buy:buys bought buying|"
    "sell:sells sold selling|send:sends sent sending|spend:spends spent spending|sleep:sleeps slept sleeping|"
    "eat:eats ate eaten eating|drink:drinks drank drunk drinking|drive:drives drove driven driving|"
    "choose:chooses chose chosen choosing|break:breaks broke broken breaking|fall:falls fell fallen falling|"
    "read:reads reading|teach:teaches taught teaching|understand:understands understood understanding|"
    "forget:forgets forgot forgotten forgetting|wake:wakes woke woken waking|wear:wears wore worn wearing|"
    "cut:cuts cutting|hit:hits hitting|quit:quits quitting|lead:leads led leading|build:builds built "
    "building|"
    "lie:lies lied lying|ring:rings rang rung ringing|sing:sings sang sung singing|swim:swims swam swimming|"
    "catch:catches caught catching|draw:draws drew drawn drawing|grow:grows grew grown growing|"
    "show:shows showed shown showing|throw:throws threw thrown throwing|shut:shuts shutting|"
    "cost:costs costing|hurt:hurts hurting|fight:fights fought fighting|bite:bites bitten biting|"
    "die:dies died dying|stop:stops stopped stopping|plan:plans planned planning|drop:drops dropped dropping|"
    "stick:sticks stuck sticking|seek:seeks sought seeking|deal:deals dealt dealing|learn:learns learnt|"
    "pick:picks picked picking|prep:preps prepped prepping|rewrite:rewrites rewrote rewritten rewriting|"
    "overthink:overthinks overthought overthinking|undo:undoes undid undoing|pop:pops popped popping|"
    "chat:chats chatted chatting|step:steps stepped stepping|swap:swaps swapped swapping|jog:jogs jogged "
    "jogging|"
    "slip:slips slipped slipping|skip:skips skipped skipping|snap:snaps snapped snapping|"
    "commit:commits committed committing|admit:admits admitted admitting|refer:refers referred referring|"
    "prefer:prefers preferred preferring|ban:bans banned banning|beg:begs begged begging|"
    "drag:drags dragged dragging|fit:fits fitted fitting|shop:shops shopped shopping|hug:hugs hugged hugging|"
    "panic:panics panicked panicking|nag:nags nagged nagging|pin:pins pinned pinning|map:maps mapped mapping|"
    "travel:travels travelled traveled travelling traveling|cancel:cancels cancelled canceled cancelling "
    "canceling|"
    "target:targets targeted targeting|tie:ties tied tying|feed:feeds fed feeding|freeze:freezes froze "
    "frozen freezing|hide:hides hid hidden hiding|lend:lends lent lending|"
    "steal:steals stole stolen stealing|swear:swears swore sworn swearing|tear:tears tore torn tearing|"
    "hang:hangs hung hanging|"
    "grab:grabs grabbed grabbing|nod:nods nodded nodding|scan:scans scanned scanning|tip:tips tipped tipping|"
    "bet:bets betting|lay:lays laid laying"
)


def _regular_forms(base: str) -> dict[str, str]:
    """Third person, past and -ing of a regular verb."""
    if base.endswith("e"):
        return {"s": base + "s", "ed": base + "d", "ing": base[:-1] + "ing"}
    if base.endswith("y") and base[-2] not in "aeiou":
        return {"s": base[:-1] + "ies", "ed": base[:-1] + "ied", "ing": base + "ing"}
    s = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return {"s": s, "ed": base + "ed", "ing": base + "ing"}


def _lexicon() -> tuple[frozenset[str], frozenset[str], dict[str, str]]:
    """Bases, finite forms (third person and past), and the -ing forms with their bases."""
    bases: set[str] = set()
    finite: set[str] = set()
    ing: dict[str, str] = {}
    for entry in _IRREGULAR.split("|"):
        base, _, rest = entry.partition(":")
        bases.add(base)
        for form in rest.split():
            if form.endswith("ing") and form not in ("bring", "ring", "sing"):
                ing[form] = base
            else:
                finite.add(form)
    for base in _REGULAR:
        if base in bases:
            continue
        bases.add(base)
        forms = _regular_forms(base)
        finite.update((forms["s"], forms["ed"]))
        ing[forms["ing"]] = base
    return frozenset(bases), frozenset(finite), ing


BASES, FINITE, ING = _lexicon()
AUXILIARIES = frozenset(
    "is are was were am has have had do does did will would can could may might must shall should won't "
    "wouldn't "
    "can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't shouldn't "
    "mustn't ain't 'll it's that's he's she's there's what's they're you're it'll that'll they'll he'll "
    "she'll".split()
)
DETERMINERS = frozenset(
    "a an the my our his her their its this that these those some any every each no one".split()
)
PREPOSITIONS = frozenset(
    "about after against around at before behind below beside between by down during except for from in "
    "inside into "
    "like near of off on onto out over past per since than through throughout till to toward towards "
    "under until up "
    "upon via with within without as".split()
)
PRONOUNS = frozenset(
    "i me my mine myself we us our ours he him his she her hers it its they them their theirs you your "
    "this that "
    "these those who whom which what someone somebody anyone anybody everyone everybody nobody nothing "
    "something "
    "anything everything i'm i've i'd i'll we're we've we'd we'll he's she's it's they're".split()
)
SMALL = (
    DETERMINERS
    | PREPOSITIONS
    | PRONOUNS
    | AUXILIARIES
    | frozenset(
        "and but or so because if when while where why how then though although not never always just "
        "also too very "
        "really more less most least much many few lot lots bit again still only even ever already yet "
        "now today "
        "tomorrow tonight yesterday here there well maybe perhaps soon later ago anyway either neither "
        "both all "
        "being be been to let's please yes ok okay".split()
    )
)
BE_OR_HAVE = frozenset(
    "is are was were has had will would seems makes isn't wasn't means feels looks sounds gets keeps".split()
)
# Sentence openings that are no names, so that their capital may go.
_LOW_STARTS = SMALL | frozenset(
    "work life home school money time stress smoking food sleep people things everything everybody family "
    "friends "
    "getting being having going making doing taking trying nobody none two three four five six seven "
    "eight nine ten "
    "last next first second third half part once twice sometimes usually often lately recently every "
    "since whenever "
    "whatever getting good bad better worse best hard easy new old big small long short other another "
    "such same "
    "management customers clients parents kids children mum dad mother father brother sister husband wife "
    "partner "
    "boss manager team colleagues neighbours meetings emails mornings evenings weekends nights days weeks "
    "years "
    "exercise health walking running cooking quitting vaping cigarettes coffee alcohol honestly right "
    "left plain "
    "simply finally instead today's tonight's whether unless despite given due".split()
)


def base_of_gerund(word: str) -> str | None:
    """ "emailing" -> "email"; None where the verb is not known well enough to undo its ending."""
    return ING.get(word)


def is_verb_form(word: str) -> bool:
    """Whether the word is, or is likely to be, a finite verb."""
    return word in FINITE or word in AUXILIARIES or word in BASES or word.endswith("n't")


def low_start(text: str) -> str:
    """The first letter low, unless the first word is "I", a name for all we know, or an acronym."""
    word = text.split(" ", 1)[0].rstrip(",.:;")
    if not word or not word[0].isupper():
        return text
    low = word.lower()
    if low in ("i", "i'm", "i've", "i'd", "i'll") or (
        len(word) > 1 and not word[1:].islower() and "'" not in word
    ):
        return text
    low = low.removesuffix("'s")
    if low in _LOW_STARTS or low in BASES or low in FINITE or low in ING or low.endswith("n't"):
        return low_first(text)
    return text
