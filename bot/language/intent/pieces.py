"""Pieces that steering phrases are put together from: how one asks, what was asked, who listens, what was written."""

from __future__ import annotations

MAY = (
    "(?:(?:(?:hang|hold) on |one (?:second|minute) |(?:in|on) (?:fact|reflection|second thoughts?) "
    ")?(?:(?:can|could|may|might|shall|should|would) (?:we|i|you) (?:please |just |maybe |possibly )*|"
    "(?:id|i would|we|we would|wed) (?:like|love|prefer|want|rather|wish)(?: us| it if we)?(?: to)? "
    "(?:just )?|i (?:just |really )*(?:want|need|have|wish|prefer|must|ought)(?: to)? (?:just )?|ill "
    "(?:have to )?|(?:lets|let us|let me|better|best|id better|im going to|going to|time to|ready to|"
    "rather) (?:just )?|(?:is it|would it be) (?:ok|possible|alright|all right|fine) (?:to|if (?:we|"
    "i)) |(?:would|do) you mind if (?:we|i) |how (?:do|can) i |any chance (?:of |(?:we|i) (?:can|"
    "could) ))?)"
)
LAST = "(?:last|previous|earlier|prior|preceding|former)"
ASKED = "(?:question|answer|reply|response)"
BEFORE = (
    f"(?:(?:the|that|my|your|an) )?(?:{LAST} {ASKED}|(?:{ASKED}|one|bit|thing) (?:before|earlier|i "
    "just (?:answered|gave)|we (?:just )?had|you asked (?:me )?(?:before|earlier))(?: (?:this|that|it|"
    "last))?(?: one)?)"
)
AGAIN = "(?: (?:again|over|differently|another way|properly|once more|one more time|please|then))*"
HERE = (
    "(?: (?:here|there|now|today|for today|for now|tonight|please|then|thanks|at this point|at that|i "
    "(?:think|reckon|guess)|sorry|ok))*"
)
IT = (
    "(?:this|that|it|that one|this one|that bit|this bit|that part|this part|this question|that "
    "question|the question|the next (?:one|question))"
)
TALK = (
    "(?:(?:this|our|the|my|todays) )?(?:session|conversation|chat|talk|discussion|meeting|coaching|interview)"
)
GOAL = "(?:goal|topic|aim|objective|focus|target|subject)"
AT_WORK_ON = (
    "what (?:were|we are|im|i am|we) (?:working on|talking about|looking at|focusing on|focussing on|"
    "discussing|doing)"
)
THIS = (
    "(?:this|that|it|all this|all that|any of (?:this|it)|these questions|this question|that question|"
    "coaching)"
)
HELPER = (
    "(?:(?:a|an|this|the|some|any) )?(?:chatbot|bot|robot|machine|computer|program|app|software|ai|"
    "thing|you|questions|coaching|this|it)"
)
WRITE = (
    "(?:this|these|any of (?:this|it)|what (?:i|ive) (?:say|said|write|wrote|type|typed|tell you|put|"
    "told you)(?: here)?|my (?:answers|messages|words|stuff|replies|notes|data|chats?|details)|our "
    "(?:chat|chats|conversation|session)|(?:the|this) (?:chat|conversation|session))"
)
SOMEBODY = (
    "(?:anyone|anybody|any one|someone|somebody|other people|people|they|others|(?:my |the )?(?:boss|"
    "manager|employer|coach|company|work|team|wife|husband|partner|colleagues|family|trainer|line "
    "manager|hr|it department)|hr|telegram|humans)"
)
MADE_OF = (
    "(?:bot|robot|chatbot|ai|human|machine|computer|program|person|chatgpt|chat gpt|gpt|claude|gemini|"
    "siri|alexa|copilot|llm|qualified|certified|trained|language model|real|alive|scripted|automated|"
    "script|real person|human being|proper coach|real coach|actual person|actual human|someone|"
    "therapist|psychologist)"
)
OF_SORTS = (
    "(?:an?|the|just|some|some kind of|some sort of|like|really|actually|even|one of those|my|using|"
    "powered by|based on)"
)
YOU = "(?:you|u)"
YOURE = "(?:youre|you are|your|you|u|ur|u r)"
YOUVE = "(?:youve|you have|you|u)"
EXPLAIN = "(?:explain|clarify|rephrase|reword|repeat|simplify|re phrase|re word)"
PLAINER = (
    "(?: (?:again|differently|(?:in )?another way|in other words|in plain (?:words|english|language)|"
    "in simple (?:words|english|terms)|simpler|more simply|more clearly|once more|one more time|for me|"
    "to me|by me|please|a bit|the other way round))*"
)
OTHERS = "(?:people|others|most people|other people|experts|coaches|everyone else|normal people)"
DOER = (
    "(?:you|one|people|others|most people|other people|a coach|a good coach|an expert|someone else|"
    "everyone else|normal people|others in my (?:place|shoes|position))"
)
USUAL = "(?:(?:usually|normally|generally|typically|actually|personally) )?"
INSULTS = (
    "(?:dumbass|dumb ass|dipshit|jackass|arse(?:hole)?|asshole|twat|prick|muppet|numpty|clown|plonker|"
    "dimwit|donkey|cretin|imbecile|eejit|bellend|tosser|knob(?:head)?|dunce|halfwit|pillock|bastard|"
    "bitch)"
)
BOT = "(?:bot|robot|machine|thing|app|program|computer|chatbot|coach|algorithm|software|piece of software)"
