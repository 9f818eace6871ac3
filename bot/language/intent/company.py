"""What is said to the partner as to somebody in the room: is it still there, does it know German, would it marry."""

from __future__ import annotations

_LANGUAGE = (
    "(?:german|spanish|french|italian|portuguese|dutch|polish|turkish|russian|arabic|chinese|"
    "mandarin|cantonese|hindi|"
    "urdu|bengali|punjabi|tamil|japanese|korean|swedish|norwegian|danish|finnish|greek|czech|slovak|"
    "hungarian|romanian|"
    "bulgarian|serbian|croatian|ukrainian|hebrew|persian|farsi|welsh|irish|vietnamese|thai|"
    "indonesian|malay|swahili|"
    "deutsch|español|espanol|français|francais|italiano|"
    "(?:another|a different|any other) language|other languages|my (?:own |first |native |mother "
    ")?(?:language|tongue))"
)
_AND_SO = "(?: (?:please|instead|too|as well|also|then|now|better|with me|at all|or not))*"
_DEAR = "(?: (?:too|so much|a lot|very much|really|baby|babe|darling|honey|dear|bot|coach|sometime|tonight|later|x))*"

COMPANY: dict[str, tuple[str, ...]] = {
    "presence": (
        "(?:and |but |so |are )*(?:you|u) (?:still )?(?:there|here|awake|alive|with me|around|listening|"
        "online|working)"
        "(?: (?:still|now|or not|or what|yet|with me))*|still (?:there|here|with me|awake|alive)(?: or "
        "not| now)*",
        "(?:(?:hi|hello|hey) )*(?:is )?(?:anyone|anybody|any one|someone|somebody) (?:still )?(?:there|"
        "here|home|in|around|"
        "listening)(?: (?:still|now|at all))*",
        "(?:have|did|do) (?:i|we) (?:lost|lose) you|(?:did|have) (?:you|u) (?:fall|fallen|gone|go|get|"
        "got|receive|see|read|"
        "hear|crash|crashed|died|die|freeze|frozen|stop working)(?: (?:asleep|away|quiet|silent|that|it|"
        "this|me|mine|my "
        "(?:last )?(?:message|answer)))*",
        "did (?:that|it|this|my (?:last )?(?:message|answer)) (?:get|go|come|reach|arrive)(?: "
        "(?:through|across|you|there))*",
        "can (?:you|u) (?:hear|see|read) (?:me|this|that|my messages?)|where (?:are you|did you go|have "
        "you gone|r u)|"
        "why (?:are you|so|have you gone) (?:so )?(?:quiet|silent)|(?:are )?you (?:broken|stuck|frozen|"
        "down|offline)",
    ),
    "other_language": (
        "(?:(?:can|could|would|may|shall|do|will) (?:we|you|i|u) (?:also |please )?|(?:is it|would it "
        "be) possible to |lets |"
        "(?:id|i would) (?:rather|prefer to) |its easier (?:for me )?to )?(?:speak|talk|use|write|"
        "switch|change|continue|"
        "carry on|go on|chat|understand|know|coach|answer|work|ask|(?:do|have|hold|run) (?:this|it|that|"
        "the coaching|"
        "coaching|the session|a session|my session))(?: (?:with me|to me|this|me|us|the coaching|the "
        "session|over|it))*"
        f"(?: (?:in|to|into))? {_LANGUAGE}{_AND_SO}",
        f"(?:do|can) (?:you|u) (?:speak|do|understand|talk|know)(?: any)? {_LANGUAGE}{_AND_SO}|"
        f"(?:is|does) (?:this|it|there)(?: (?:also|available|work|a version|exist))* in {_LANGUAGE}{_AND_SO}|"
        f"(?:in )?{_LANGUAGE} (?:please|possible|would be (?:better|easier|good))",
        "(?:sorry |excuse me |im sorry |sorry for |excuse )*my english(?: (?:is|isnt|is not)(?: (?:so|"
        "very|really|that|too|not"
        "))* (?:bad|poor|weak|good|great|the best|perfect))?",
        "i (?:dont|do not|cant|cannot) (?:speak|write|understand|know) (?:(?:much|good|very|so|any|"
        "well) )*english"
        "(?: (?:well|very well|so well|good|much))*|english is(?: not|nt) my (?:first |native |mother "
        ")?(?:language|tongue)",
    ),
    "flirt": (
        f"(?:i (?:really |think i |just )?)?(?:love|luv|fancy|adore|miss|want|like) (?:you|u){_DEAR}|"
        f"i(?:m| am| think im| think i am) (?:falling )?in love with (?:you|u){_DEAR}",
        "(?:you|u|youre|ur|you are|you look|you sound)(?: (?:so|very|really|pretty|quite|kinda|such a|"
        "a))* (?:cute|cutie|hot|"
        f"hottie|sexy|gorgeous|beautiful|handsome|attractive|adorable|my (?:type|love|darling)){_DEAR}",
        f"(?:please )?(?:marry|date|kiss|hug|cuddle) me{_DEAR}|be my (?:girlfriend|boyfriend|valentine)",
        "(?:will|would|do|can|could|wont) (?:you|u|we|i) (?:please )?(?:(?:want to|wanna|like to) "
        ")?(?:marry|date|kiss|hug|"
        "cuddle|sleep with|go out with|take|buy|be|run away with) (?:me|you|us|my (?:girlfriend|"
        "boyfriend|valentine|wife|"
        f"husband)|yours)(?: (?:out|home|a drink|to dinner|for dinner|for a drink))*{_DEAR}",
        "(?:(?:do|would|will|can|could|shall) (?:you|we|u) )?(?:want to |wanna |like to )?(?:go (?:out|"
        "on a date|for (?:a )?(?:drink|"
        "dinner|coffee|walk))|have (?:a )?(?:drink|dinner|coffee|date)|get (?:a )?(?:drink|coffee)|hang "
        "out|meet up|come over)"
        f" with me{_DEAR}",
        "(?:are (?:you|u) )(?:single|married|taken|seeing anyone|flirting(?: with me)?|jealous|a "
        "(?:girl|boy|man|woman)|male|"
        f"female|(?:a )?virgin){_DEAR}|what are you wearing|(?:send|show) (?:me )?(?:a |some |your "
        ")*(?:nudes?|pics?|picture|selfie"
        "|photos?)(?: of (?:you|yourself))?|(?:hey |hi |hello )(?:sexy|gorgeous|beautiful|babe|baby|"
        "handsome|cutie)",
    ),
    "thanks": (
        "(?:good|nice|clever|smart|great|sweet) (?:bot|robot|coach|little bot|program)|(?:youre|you are|"
        "ur|you were)(?: (?:so|very|"
        "really|quite|pretty|actually))* (?:great|smart|clever|good|amazing|awesome|brilliant|wonderful|"
        "the best|fantastic|"
        "excellent|cool|good at this|not bad)(?: (?:bot|coach|at this|you know))*|(?:i )?(?:like|enjoy|"
        "enjoyed|love) (?:this|"
        "(?:talking|chatting|speaking) (?:to|with) you|your questions|our (?:talks?|chats?|sessions?))",
    ),
}  # fmt: skip
