"""The two people of the examples; both are made up."""

from tests.examples.person import IDLE, Person, Press

INES = Person(
    name="Ines",
    about="a physiotherapist who has been putting off a talk with her brother. She thinks before she "
    "writes, and writes short",
    zone="Europe/Lisbon",
    evening="2026-03-10T19:05",
    next_day="2026-03-12T18:30",
    opens="/start",
    answers={
        "welcome.introduce": [Press("Yes, let's start")],
        IDLE: ["I need to stop dodging my brother about selling Mum's flat"],
        "goal.instead": ["I'd have told him straight what I want and what I don't"],
        "goal.exactly": ["the first thing I say when he rings. I always freeze there"],
        "goal.own_part": ["how I tell him I won't sell before the summer"],
        "goal.frame": ["yes, that"],
        "goal.matters": ["I lie awake after every call. And he's the only brother I have"],
        "reality.situation": [
            "he rings on Sundays and asks if I've talked to the agent, I say I've been busy, then it goes quiet"
        ],
        "reality.instance": [
            "last Sunday. He said the buyer won't wait for ever and I pretended the doorbell rang"
        ],
        "reality.one_occasion": ["last Sunday, I pretended the doorbell had rung"],
        "reality.tried": ["I wrote him a long message once. Never sent it"],
        "reality.stuck": ["I'm afraid he thinks I'm only being sentimental"],
        "reality.own_part": ["I say I'm busy when I'm not, so it never gets said"],
        "reality.deeper": [
            "he'd say I don't trust him. But it's that once it's sold there's nowhere left that smells of her"
        ],
        "reality.missing": ["what the agent actually told him"],
        "reality.sum_up": ["yes"],
        "reality.seen": ["that I've never told him the real reason"],
        "reality.what_makes": ["he gets loud and I go small"],
        "reality.whose_rule": ["Mum's I suppose"],
        "options.ideas": [
            "ring him before he rings me. Or send him the message after all",
            "ask my aunt to be there",
        ],
        "options.loosen": [
            "read him two lines from the message, nothing more",
            "meet at the flat and tell him there",
            "I don't know",
        ],
        "options.assumption": ["that he'd laugh. He didn't laugh at the funeral"],
        "options.weigh": ["ringing him first is the one that scares me, so probably that"],
        "options.pick": ["ring him before he rings me"],
        "options.fallback": ["send the message"],
        "will.action": ["pick up the phone and say: I have two things to tell you about the flat"],
        "will.when": ["Wednesday at half past six, before his kids eat"],
        "will.which_time": [Press("Yes, that's it")],
        "will.cue": ["when I've hung up my coat after work"],
        "will.obstacle": ["he starts on about the buyer straight away"],
        "will.then_what": ["I'll say: let me finish my two things first"],
        "will.sure": ["7"],
        "will.so_high": ["I've got the words now"],
        "will.holds_down": ["less nerves, mostly"],
        "will.adjust": ["keep it"],
        "will.plan": [Press("That's my plan")],
        "will.another": ["no, that's enough"],
        "will.support": ["Teresa from work. She knows the story"],
        "close.takeaway": ["it isn't about the flat, it's about Mum"],
        "close.reminders": ["yes please"],
        "zone.right": ["yes, same here"],
        "close.steps": ["no"],
        "close.end": [],
    },
    later={
        "nudge.follow_up": [Press("done")],
        IDLE: ["he was quiet for a long time, then he said he misses her too"],
    },
)

GARETH = Person(
    name="Gareth",
    about="head cook of a school kitchen, on the bus home. He tells stories, jokes when it gets close, and "
    "has no patience for forms",
    zone="Europe/London",
    evening="2026-03-10T17:40",
    next_day="2026-03-12T18:30",
    opens="hiya, a mate said you're good for untangling things. is this a robot or what",
    answers={
        "welcome.introduce": ["aye go on then"],
        IDLE: [
            "right. three things really: the new menus, what to say to my two cooks who've stopped talking to each "
            "other since that business with the fryer, and getting a proper day off for once"
        ],
        "arrive.length": ["10, I get off at the chapel"],
        "arrive.settle": ["no ta"],
        "goal.topic": [
            "the new menus, what to say to my two cooks who've stopped talking to each other, and a day off for once"
        ],
        "goal.choose_one": ["the two cooks I suppose, the rest can wait till Easter"],
        "goal.own_part": ["what I say to the pair of them, and saying it before Friday service"],
        "goal.piece": ["what I say to the pair of them before Friday service"],
        "goal.exactly": ["what I say to the pair of them before Friday service"],
        "goal.reword": ["knowing what I'll say to the pair of them before Friday service"],
        "goal.frame": ["spot on"],
        "goal.matters": [
            "because I'm the one carrying messages between the fryer and the sinks like a pigeon"
        ],
        "reality.situation": [
            "well Sandra left the fryer on, Kev told the head instead of telling her, and now she plates up with her "
            "back to him and I end up doing the talking for both of them, which I'm rubbish at by the way"
        ],
        "reality.instance": [
            "today at ten. she asked me to ask him for the big tray. he was stood right there"
        ],
        "reality.one_occasion": ["today at ten, the big tray. he was stood right there"],
        "reality.tried": ["I bought doughnuts. they each took one and ate it in a different room"],
        "reality.stuck": ["honestly? I don't want to be the one who picks a side, so I say nowt"],
        "reality.own_part": ["I make a joke and walk off"],
        "reality.deeper": [
            "they'd both say I should have opened my mouth weeks ago. and I miss it, the three of us singing to "
            "the radio"
        ],
        "reality.missing": ["nowt, that's it"],
        "reality.what_makes": ["I don't like a row"],
        "reality.whose_rule": ["mine"],
        "reality.seen": ["that I've never once said it out loud to them"],
        "reality.sum_up": ["yeah that's it"],
        "options.ideas": ["sit them down together with a brew. or talk to each of them on their own first"],
        "options.loosen": [
            "tell them about the radio, daft as it sounds",
            "swap the stations round so they have to work side by side",
            "dunno",
        ],
        "options.assumption": ["that they'd both walk out. they won't, they need the job"],
        "options.weigh": ["on their own is kinder but slower. together is quicker and I'll sweat"],
        "options.pick": ["sit them down together with a brew"],
        "options.fallback": ["talk to them on their own"],
        "will.action": ["put the kettle on and say we three need ten minutes"],
        "will.when": ["Thursday after the second sitting, about two"],
        "will.which_time": [Press("Yes, that's it")],
        "will.cue": ["when the last tray's in the washer"],
        "will.obstacle": ["Kev says he has to be somewhere"],
        "will.then_what": ["I ask him to give me five minutes of it"],
        "will.sure": ["8"],
        "will.plan": [Press("That's my plan")],
        "will.another": ["nah"],
        "will.support": ["the wife, she's heard nothing else all week"],
        "close.takeaway": ["I've been a pigeon and they never asked for one"],
        "close.reminders": [Press("Yes, in my words")],
        "zone.right": [Press("Yes, it is")],
    },
    later={
        "nudge.follow_up": [Press("partly")],
    },
)
