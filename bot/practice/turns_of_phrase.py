"""What a learner does besides the kinds of line of the labelling guide: asks leave, refers on, comes to an end."""

from __future__ import annotations

import re

from bot.practice.clefts import CLEFT

_HELP = (
    r"doctor|gp\b|therap\w+|counsell?\w+|psycholog\w+|psychiatr\w+|specialist|professional|helpline|hotline|"
    r"occupational health|medical|clinic|nurse|physician|mental health|crisis line|support line"
)

SIGNS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "safety": (
            r"\b(?:are|r) (?:you|u) (?:feeling )?(?:safe|in danger|thinking (?:of|about) (?:suicide|"
            r"ending|hurting|harming))|"
            r"\b(?:suicid\w*|kill(?:ing)? yourself|end(?:ing)? (?:your|it all|ur) ?(?:life)?|"
            r"hurt(?:ing)? yourself|"
            r"harm(?:ing)? yourself|self[ -]harm\w*|not (?:want(?:ing)? to )?(?:be here|live|wake up))\b|"
            r"\b(?:feel|are you|keep(?:ing)? (?:you|yourself)) safe\b"
        ),
        "refer": (
            rf"\b(?:{_HELP})\b[^.?!]{{0,80}}\b(?:help|right|better|talk|see|speak|support|turn to|"
            rf"could|might|person|place|know)|"
            rf"\b(?:help|right (?:person|place)|better (?:with|for|than)|talk|speak|see|turn to|"
            rf"support|someone|somebody|anyone)\b"
            rf"[^.?!]{{0,80}}\b(?:{_HELP})|"
            r"\b(?:beyond|outside|more than) (?:what |for )?(?:coaching|i|we|my)\b|"
            rf"\b(?:something|matter|question|one|that's|is) for (?:a|an|your|the) (?:\w+ )?(?:{_HELP})\b|"
            r"\b(?:not (?:the )?right (?:person|one|place)|not (?:trained|qualified)|"
            r"isn'?t (?:for )?coaching)\b"
        ),
        "permission": (
            r"\b(?:may|can|could|might|shall|would you (?:like|mind|want)|do you (?:mind|want)|"
            r"is it (?:ok|okay|alright|all right|fine)|"
            r"would it (?:be (?:ok|okay|alright|all right|helpful|useful|fine)|help)|are you (?:ok|"
            r"okay|open))\b[^.?!]{0,24}?"
            r"\b(?:i|me)\b[^.?!]{0,12}?\b(?:share|offer|suggest|t(?:ell|old) (?:you|u) (?:what|something|how)|"
            r"challenge|make an? (?:suggestion|observation)|"
            r"give (?:you|u) (?:an?|my|some)|say what|point|add|idea|advice|(?:an?|my|some) (?:thought|"
            r"observation|idea|suggestion))"
        ),
        "asks leave": (
            r"^\W*(?:(?:so|and|ok|okay|well|then|sorry)\b\W*)*(?:(?:may|can|could|might) i|"
            r"(?:(?:do|would) (?:you|u) mind|is it (?:\w+ )?(?:ok|okay|alright|all right|fine)|would it be (?:ok|"
            r"okay|alright|all right|fine)|are (?:you|u) (?:ok|okay|fine))(?: with (?:it|that|you))?"
            r"(?: (?:if|with) (?:i|me|my)| me| my|(?= to\b)))\b (?:(?:just|maybe|to) )*ask(?:ed|ing)?(?: (?:you|u))?"
            r"(?: (?:an?|one|some) (?:\w+ )?questions?| something(?: \w+)?)?(?: about\b[^.?!]*)?\W*$"
        ),
        "offer": (
            r"\bi (?:could|can|might|have|'ve got)\b[^.?!]{0,60}\bif (?:you(?:'d)? (?:like|want|wish|"
            r"are interested)|"
            r"that helps|it helps)\b|\bif you(?:'d)? (?:like|want),? i (?:could|can|might)\b"
        ),
        "own way": (
            r"\bwhat (?:helped|worked for|saved) me\b|\b(?:helped|worked for|saved) me (?:a lot|was)\b|"
            r"\bi used to (?:be|do) (?:just )?(?:the same|like (?:that|you))\b|"
            r"\bi(?:'ve)? (?:had|went through|been through) (?:exactly )?(?:the same|that|this|"
            r"something similar|a similar)\b"
            r"[^.?!]{0,40}\b(?:we|i|what)\b|"
            r"\b(?:if (?:i|it) (?:was|were) (?:you|me|in (?:your|ur) \w+)|in (?:your|ur) (?:shoes|place|position)|"
            r"were i (?:you|in your \w+)),? (?:i(?:'?d|'ll| would| wouldn'?t| might)|my)\b|"
            r"\bi(?:'?d| would)\b[^.?!]{0,60}\b(?:if i (?:was|were) (?:you|in (?:your|ur) \w+)|in (?:your|ur) (?:shoes|"
            r"place))\W*$|"
            r"\b(?:when|what) (?:i|we|my \w+) (?:\w+ )?did\b[^.?!]{0,20}\bwas\b"
        ),
        "aim": (
            r"\b(?:com(?:e|ing)|going?|bring(?:ing)?) (?:us )?back to (?:what (?:you|u) want\w*|"
            r"(?:your|the|ur) (?:goal|aim|question|topic))|"
            r"\b(?:come|go|get|turn) back to what (?:you|u) (?:want|hope|came)\w*|"
            r"\bwhat (?:you|u) (?:wanted|said you wanted|came (?:here )?(?:for|with))\b|"
            r"\b(?:you|u) wanted\b[^?]{0,80}\bwhere (?:are|r) (?:you|u)\b|"
            r"\b(?:you|u) (?:wanted|said (?:that )?(?:you|u) wanted|came)\b[^.?!]{0,60}\b(?:today|"
            r"goal|from this|to take|leave with|walk away)|"
            r"\b(?:you|u) (?:said|told me|mentioned) (?:at the (?:start|beginning|outset))\b[^.?!]{0,12}"
            r"\b(?:you|u) (?:want|hoped|wished|came)\w*|"
            r"\b(?:where|how far|how close) are we (?:with|on|to|from) "
            r"(?:that|it|(?:the|your) (?:goal|aim|question))\b|"
            r"\bhow (?:does|do|is) (?:that|this|it|all this)\b[^.?!]{0,20}\b(?:fit|help|serve|connect|"
            r"relate|link)\w*\b[^.?!]{0,30}"
            r"\b(?:goal|aim|what you want\w*|wanted|today)"
        ),
        "end": (
            r"\b(?:let'?s|let us|(?:shall|can|could|may|should) we|we'?ll|"
            r"we (?:can|could|should|will|need to|have to)|time to|"
            r"i(?:'d| would) like to|(?:ok|okay|fine|all ?right) (?:if we|to)) (?:\w+ )?"
            r"(?:stop|finish|end|close|wrap|leave it|pause|call it) ?(?:here|there|at that|up|now|for today|today|"
            r"this|it|the session|a day)\b|\bcall it a day\b|"
            r"\bgood (?:place|point|moment|time|spot) to (?:stop|end|finish|close|leave)\b|"
            r"\b(?:thanks|thank you|thx) for (?:today|your time|coming|staying|this|the session|"
            r"talking|sharing (?:with me )?today)|"
            r"\b(?:our time is up|time'?s up|we'?re out of time|that'?s (?:our|all the) time)\b|"
            r"^\W*(?:good)?bye\b|\b(?:thanks|thank you|ok|okay|well),? (?:good)?bye\b|"
            r"(?<!saying )(?<!say )\b(?:good)?bye\W*$|"
            r"\b(?:see (?:you|u|ya) (?:next(?: \w+)?|then|soon|again|later|on \w+|tomorrow|"
            r"in \w+(?: \w+)?)|until next time|"
            r"take care|good luck|all the best|have a (?:good|nice|great) (?:day|one|evening|week|weekend))\W*$|"
            r"(?:[,.!]|thanks|one|ok|okay) *(?:see|cu) (?:you|u|ya)\W*$|"
            r"^\W*(?:(?:ok|okay|so|well)\b\W*)?(?:let'?s|(?:shall|can|could|may) we) (?:stop|finish|end)\W*$|"
            r"^\W*(?:(?:ok|okay|well|sorry|oh|now)\b\W*)*(?:(?:i|we)(?:'ve| have)? )?(?:really )?(?:have to|need to|"
            r"must|gotta|got to|should) (?:go|leave|run|stop)(?: now| here| soon)?\W*$|"
            r"^\W*(?:(?:ok|okay|well|so|i think)\b\W*)*that'?s (?:all|it|enough) for (?:today|now|tonight)\W*$"
        ),
        "way out": (
            r"^\W*(?:(?:please|ok|okay|sorry|just|so|can (?:i|you|we)|could (?:i|you|we)|how (?:do|can) i|let me|to|"
            r"i(?:'d| would)? (?:want|like)|i wanna|give me|go|a)\b\W*)*"
            r"(?:(?:stop|end|quit|exit|cancel|skip|finish)(?: (?:it|this|that|now|here|(?:the |this )?"
            r"(?:session|practice|talk|chat|role[ -]?play|exercise)))?|help(?: me)?|menu|hints?|tip|pause|back|enough|"
            r"undo|(?:start|do (?:it|that)) (?:over|again)|restart|try (?:it |that )?again|one back|i (?:give up|quit)|"
            r"i'?m done|feedback(?: (?:at the end|later|each time))?|(?:a )?better line|"
            r"i disagree(?: with (?:you|that|this))?|(?:a |an )?(?:new|another|different|next) client|"
            r"what (?:should|do|can|shall) i (?:say|ask|write)(?: now| next| here)?|"
            r"how (?:did|do|am) i (?:do|doing))(?: (?:please|now))*\W*$"
        ),
        "time left": (
            r"\b(?:minutes?|time|half an hour) (?:left|remaining)\b[^?]{0,60}\bhow "
            r"(?:do|would|shall|should|can|could) (?:you|we)"
        ),
        "suits": (
            r"\b(?:is|are|does|do) (?:that|this|it|you) (?:\w+ )?(?:ok|okay|alright|all right|fine|"
            r"clear|suit|work)\b|"
            r"\b(?:ok|okay|alright|all right|fine) (?:with|for|by) (?:you|u)\b"
        ),
        "would suit": (
            r"\b(?:would|does) (?:it|that|this) (?:suit|work for|be (?:ok|okay|alright|all right|fine) "
            r"(?:with|for|by)) (?:you|u)\b|\bwould (?:it|that) be (?:ok|okay|alright|all right|fine) if (?:i|we)\b"
        ),
        "value": (
            r"\bwhy (?:is|are|does|do|would)\b[^.?!]{0,60}\b(?:important|matter\w*|valu\w+|mean|worth|"
            r"care|precious|dear|count)"
            r"|\bhow come\b[^.?!]{0,40}\b(?:important|matters|worth)|\bwhat for\b"
        ),
        "how come": r"\bhow come\b",
        "invites": (
            r"^\W*(?:(?:ok|okay|so|yes|yeah|right|mm+|hm+|please|well|sure|aha|oh)\b\W*)*(?:(?:do |"
            r"please )?go on|carry on|"
            r"keep going|continue|please do|or|and(?: then| so| also| now)?|then|(?<!\w)so|(?:anything|"
            r"what) (?:else|more)|more|such as|"
            r"for example|e\.?g|like what|how so|in what (?:way|sense)|meaning|tell me)\b(?: please|"
            r" about (?:it|that))?\W*$|"
            r"^\W*(?:ok |so |and )?(?!(?:and|so|ok|but|any|just|that|this|not|no)\b)[a-z]+ (?:how|"
            r"in what way)\W*$|"
            r"^\W*(?:ok |so |and |please )*(?:can|could) (?:you|u) (?:please )?(?:be (?:a bit |"
            r"a little )?more (?:specific|concrete|"
            r"precise)|elaborate|explain|clarify)\b"
        ),
        "what is it": (
            r"\bwhat(?:'s|s| is)(?: been)? (?:going on|happening|the matter|on (?:your|ur) mind|troubling|"
            r"bothering|wrong)\b"
            r"(?: (?:for|with|in|at|to) .{1,30})?\W*$"
        ),
        "asks again": (
            r"^\W*(?:(?:sorry|ok|hm+|wait)\b\W*)*(?:what|pardon|huh|(?:how|what) do you mean(?: by that)?|"
            r"i (?:do not|don'?t|didn'?t) (?:quite |really )?(?:understand|follow|get)(?: (?:it|that|"
            r"you|this))?)\W*$"
        ),
        "how sure": (
            r"\bhow (?:sure|certain|confident|committed|determined|motivated|willing|"
            r"likely)\b[^.?!]{0,12}\b(?:are|r|is|"
            r"do|would|feel)\b"
        ),
        "guess": (
            r"^\W*(?:(?:so|and|but|hm+|ok)\b\W*)*(?:i (?:think|guess|imagine|sense|suppose)|"
            r"i (?:get|have) the (?:sense|feeling|impression)|maybe|perhaps) (?:that )?(?:you(?:'re|"
            r" are|re) (?!going|better|"
            r"allowed|able)|(?:you|u) (?:really |just |still |also )*(?:feel|felt|seem|miss|fear|love|"
            r"hate|long|wish|care|want)\b)"
        ),
        "must feel": (
            r"\b(?:you|u|that|it|this) must (?:really |just |all )?(?:be|feel|have (?:been|felt|had)|get)\b"
            r"(?! (?:careful|able|on time|clear|honest|brave|kinder|ready))"
        ),
        "for you": r"^\W*(?:(?:so|and|but|then|ok)\b\W*)*for (?:you|u),? (?:it|this|that)(?:'s| is| was| would be)\b",
        "ever": (
            r"^\W*(?:(?:and|so|but)\b\W*)?have (?:you|u) ever\b(?! (?:thought|considered|"
            r"tried(?! (?:any|another|"
            r"something|to (?:say|tell)|it|that))))"
        ),
        "cleft": CLEFT,
        "sympathy": (
            r"^\W*(?:(?:oh|ah|aw+|ok|i'?m|i am|so|very|really|wow|gosh|"
            r"dear)\b\W*)*(?:sorry(?: to hear (?:that|it|this))?|"
            r"poor (?:you|thing)|ouch|oh no|no|dear|wow|same here|me too|i know (?:the feeling|that feeling|"
            r"how (?:you feel|(?:that|it) (?:is|feels)))|i(?:'ve)? (?:been there|had (?:that|"
            r"the same))(?: too| myself| before)?|"
            r"my (?:\w+ )?\w+ (?:is|are|was|does) (?:the same|like that)(?: too)?|"
            r"i can relate(?: to that)?|i feel for you)\W*$"
        ),
        "cheer": (
            r"^\W*(?:(?:ok|wow|oh|and|really)\b\W*)*(?:i believe in you|you(?:'ve| have)? (?:got|"
            r"can do) (?:this|it)|well done|"
            r"(?:good|great|nice|fantastic|amazing|excellent) (?:job|work|for you|on you|going|one)|"
            r"good on (?:you|ya)|bravo|"
            r"congrat\w*|awesome|amazing|brilliant|proud of you|i'm (?:so |really )?proud of you)\W*$"
        ),
        "lost": (
            r"^\W*(?:(?:sorry|hm+|um+|ok|well)\b\W*)*(?:i (?:really )?(?:don'?t|do not|dunno|"
            r"dont) (?:know )?what (?:else )?"
            r"(?:to|i should|i can) (?:say|ask)|no idea what to (?:say|ask)|i'?m (?:stuck|lost|"
            r"out of questions))\b"
        ),
        "thanks": (
            r"\b(?:thanks|thank you|thx) (?:so much |a lot |very much )?for (?:telling|sharing|saying|"
            r"trusting|opening|letting|"
            r"being (?:so )?(?:open|honest)|your (?:honesty|openness|trust))"
        ),
        "small talk": (
            r"^\W*(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b\W*(?:\w+\b\W*)?)?"
            r"(?:(?:nice|good|lovely|great) to (?:meet|see) (?:you|u)\W*)?(?:how (?:are|r) (?:you|u)|"
            r"how'?s it going|how do you do|nice to meet (?:you|u)|what'?s up|wass?up|how(?:'s|s| are) (?:things|life)|"
            r"how(?:'s|s| is| was| has) your (?:day|morning|afternoon|evening|weekend|journey|holiday|trip)(?: been)?)"
            r"(?: (?:doing|keeping|feeling|today|going|so far|all|then|this \w+)){0,3}\W*$|"
            r"^\W*(?:(?:hi|hello|hey|hiya|what|such)\b\W*)*(?:(?:it'?s|it is|an?) )*(?:very |so |a bit )?"
            r"(?:(?:nice|lovely|beautiful|great|gorgeous|awful|terrible|horrible) (?:weather|day|morning|evening)|"
            r"(?:cold|hot|warm|wet|windy|grey|sunny|rainy)(?: (?:weather|day|morning|evening|outside|out))?)"
            r"(?: (?:today|out|outside|we're having)){0,2},? (?:isn'?t it|innit|eh|right)\W*$|"
            r"^\W*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b[^?]{0,60}\bhow (?:are|r) (?:you|u)"
            r"(?: (?:doing|feeling|keeping|today|all|this \w+))*\W*$|\b(?:how|what)(?:'s|s| is) the weather\b|"
            r"^\W*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day))\b[^?.!]{0,20}[,.!] ?(?:it'?s |it is )?"
            r"(?:\w+ ){0,2}(?:cold|hot|warm|mild|wet|windy|grey|sunny|rainy|cool|fresh|chilly)\b[^?]{0,40}\W*$"
        ),
        "swap": (
            r"\b(?:swap|switch|change|trade) (?:roles|places|chairs|seats|over|round|around)\b|"
            r"\blet'?s (?:swap|switch|trade)\b|\b(?:you|u) (?:ask|coach) me\b|"
            r"\b(?:you|u) be the coach\b|"
            r"\b(?:can|could|will|would) (?:you|u) (?:please )?coach me\b|\b(?:i|i'll|let me) be the client\b"
        ),
        "sits": r"\bhow does (?:that|this|it|all that) (?:sit|land|sound)\b",
        "rehearse": (
            r"\bsay it (?:to me|out loud|aloud|as|like)\b|"
            r"\btry (?:it|that|the (?:\w+ ){0,2}\w+) (?:out )?(?:on|with) me\b|\blet me hear (?:it|that)\b"
        ),
        "check": (
            r"\bdoes (?:that|it) make sense\b|"
            r"\b(?:is|was|did|does|have|do|am) (?:that|it|i|this)\b[^.?!]{0,40}\b(?:right|correct|"
            r"fair|so|get (?:that|you|it)|"
            r"understood?|fit|hearing|accurate|capture\w*)\b|\b(?:right|correct|yes|yeah|no)\?\s*$|"
            r"^\W*(?:(?:so|and|ok|okay|wait|sorry)\b\W*)*(?:are|r) (?:you|u) (?:saying|telling me)\b"
        ),
        "settle": (
            r"\b(?:will|would|can|could) (?:you|u) (?:do|try) (?:that|it|this)\b|"
            r"\b(?:shall we|would (?:you|it)|are you|is (?:that|this|it)|does (?:that|this|it)|do you|"
            r"can we|have we)\b[^.?!]{0,60}"
            r"\b(?:ready|move on|turn to|go on|carry on|stay with|look at|enough|continue|stop|work for you|"
            r"ok(?:ay)? (?:for|with)|"
            r"good (?:goal|place|for)|the goal|your goal|today|focus|start|begin|agree)\b"
        ),
        "insult": (
            r"\b(?:you(?:'re| are)?|u(?: r)?|ur) (?:\w+ )?(?:a |an |such an? |so )?(?:\w+ )?"
            r"(?:stupid|idiot\w*|moron|dumb|"
            r"pathetic|useless|coward|liar|disgrace|cow|bitch|cunt|wanker|twat|arsehole|asshole|prick|"
            r"loser)\W*$|"
            r"\b(?:fuck|screw|sod) (?:you|u|off)\b|\b(?:piss|bugger) off\b|\bshut (?:the \w+ )?up\b|"
            r"^\W*(?:stupid|dumb|fucking) (?:cow|bitch|woman|man|idiot)\b"
        ),
        "empty": (
            r"^\W*(?:(?:so |and |oh |ah |ok |okay )*(?:i (?:hear|see|understand|get)(?: (?:you|that|"
            r"it|what you))?|understood|noted|interesting|makes sense|that makes sense|"
            r"fair enough))\W*$"
        ),
    }.items()
}  # fmt: skip
"""Signs by name, looked for in the line as it was typed."""


def signs(text: str) -> dict[str, str]:
    """Which signs a line shows, with the words that show each."""
    found = {name: pattern.search(text) for name, pattern in SIGNS.items()}
    return {name: match.group().strip() for name, match in found.items() if match}
