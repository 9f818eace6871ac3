"""Three learners, made up: one who advises, one who mixes, one who has done this for a while."""

from tests.examples.person import Press
from tests.practices.listening import Learner, Unless
from tests.sessions.talk import Sitter

DOREEN = Learner(
    Sitter(
        name="Doreen",
        temper="full of good advice",
        about="a team leader in a call centre, in the first week of her coaching course, who has always been the "
        "one people come to for an answer",
        opens="/practise",
        minutes=0.5,
        answers={
            "practise.choose": ["the one with four o'clock"],
            "practise.settings": [Press("no advice"), Press("Begin")],
            "practise.noticed": ["I said should a lot. it's hard not to when you can see what they need"],
            "practise.debrief": [Press("That's it")],
        },
    ),
    lines=[
        "Hi Noor, nice to meet you, how are you?",
        "Ok so you cancel on people. Is it because you're tired after work?",
        "Have you tried putting it in your calendar with a reminder the day before?",
        Press("why?"),
        "You should just be honest with them, people appreciate honesty",
        Press("try again"),
        "ok. what happens when you cancel?",
        "Why didn't you just tell them you didn't have energy?",
        "Don't you think your friends deserve better?",
        "I used to be the same, what helped me was only saying yes to half of it",
        Press("I disagree"),
        "Do you get nervous before parties? Is it the people? Or is it more the getting there?",
        "What about going for just an hour? Then you can always leave",
        "So you are shy",
        "What do you want for the next time?",
        "Maybe you could ask one of them to meet you alone first",
        "So you'll text her tonight, yes?",
        "ok great, good luck with it, bye!",
        "Thanks for today Noor, bye",
    ],
    answering={},
)

TOMASZ = Learner(
    Sitter(
        name="Tomasz",
        temper="back and forth",
        about="a project manager who has coached his own team for a year, between meetings, and slips back into "
        "managing them when it gets slow",
        opens="/practise",
        minutes=0.4,
        answers={
            "practise.choose": ["Nadeem"],
            "practise.settings": [Press("one at a time"), Press("Begin")],
            "practise.noticed": ["two places where I fired off questions or fixed it. better when I waited"],
            "practise.debrief": [Press("That's it")],
        },
    ),
    lines=[
        "Morning Nadeem. Four things, and we have ten minutes. Which of them presses most?",
        "What makes the loan hard to get done?",
        "You should get a mediator in, an accountant or somebody.",
        Press("a better line"),
        Press("try again"),
        "What is it like to be in business with your brother?",
        "Is it about money?",
        "What does your family make of it?",
        "What would you want to walk away with today?",
        "/coachhint",
        "What do you think Imran has been carrying?",
        Unless("first line to last", "What exactly would you want to have in hand by Sunday?"),
        "What could you do about it?",
        "What else?",
        Unless("first line to last", "And what do you want out of it for yourself?"),
        "Which of those will you do?",
        Unless("on the front", "When?"),
        Unless("And it starts", "And how will you begin?"),
        "From 0 to 10, how sure are you that you'll do that on Sunday?",
        "Good. Let's leave it there for today, thanks Nadeem.",
        "Shall we stop here for today?",
    ],
    answering={
        "It wants two signatures": ["Two signatures. Whose is the other one?"],
        "finished saying thank you": [
            "And have you spoken to him? When was that? What did he say?",
            Press("try again"),
            "What happened when you last spoke to him about it?",
        ],
        "wiped it off the glass": ["Fifty-two thousand eight hundred, and you wiped it off the glass."],
        "half of it can be his fault": ["So half of it can be his fault, and you pay four hundred a month for that."],
        "used to be the one covering": ["You've been covering for people since you were a lad."],
    },
)  # fmt: skip

AMPARO = Learner(
    Sitter(
        name="Amparo",
        temper="in no hurry",
        about="a school counsellor who is about to finish her training, and has learnt to wait",
        opens="/practise",
        minutes=0.8,
        answers={
            "practise.choose": ["Korbinian"],
            "practise.settings": [Press("20 min"), Press("mirroring"), Press("Begin")],
            "practise.noticed": ["I stayed with the jar of honey instead of hurrying to the goal, and it paid"],
            "practise.debrief": [Press("That's it")],
        },
    ),
    lines=[
        "Good evening, Korbinian. Your father on the road, and the winter coming. What would you like to take home "
        "from tonight?",
        "With good grace, if it can be. What have you tried so far?",
        "What makes it hard to say it to him?",
        Unless("a jar of honey", "Where does he drive to, when he drives further?"),
        "Tell me about your brother.",
        Unless("standing in that courtyard", "What would it be like for you to arrive there yourself?"),
        "What is it that lies between you and your brother?",
        Unless("I sold the orchard", "How did it come to that silence?"),
        Unless("I sold the orchard", "And the orchard, what was it to the two of you?"),
        Unless("the only road", "What has your father's driving meant for you, all these years?"),
        "So what do you want to have in your hands when you go home tonight?",
        Unless("take home tonight", "What would make this hour worth it for you?"),
        Unless("take home tonight", "What exactly would you like to take home?"),
        "What could you do?",
        "What else could you do?",
        "And what else?",
        "And if you had no fear at all of your brother's answer, what else might you do?",
        "Which of these will you do?",
        Unless("half past six", "When will you do it?"),
        Unless("It begins: Dear Johannes", "What will you write first?"),
        "On a scale from 0 to 10, how sure are you that you will post it?",
        "Shall we stop here for today?",
        "Let's stop here.",
    ],
    answering={
        "there was a kestrel": ["A kestrel, in place of an answer."],
        "I mended the gatepost": ["You want it to end, and your own hands keep him on the road."],
        "a jar of honey": ["A jar of honey every week, and you have never said from whom it comes."],
        "standing in that courtyard": ["You would have to meet him, and that frightens you."],
        "I sold the orchard": ["You are still sorry about that fortnight."],
        "admiring the weather": [
            "Once, without the weather between you. And what would make this hour worth it for you?"
        ],
        "and that I am frightened": [
            "You would tell your father what frightens you. And for the road to your brother, what would you like to "
            "take home tonight?"
        ],
        "the only road between us": ["So it was never the car. It was the road to your brother."],
    },
)  # fmt: skip

PEOPLE = (DOREEN, TOMASZ, AMPARO)
