"""The sayings that imply a feeling without its name, and those that want to be met before any task."""

from __future__ import annotations

from bot.language.late import late

IMPLIED = tuple(
    (late(pattern), word)
    for pattern, word in (
        (r"\b(?:i've|ive|i have) (?:just |really |truly )?had (?:enough|it up to here)\b", "worn down"),
        (
            r"\b(?:i )?(?:can't|cant|cannot|can not) (?:take|stand|face|bear) (?:it|this|much more|any "
            r"?more|another)",
            "worn down",
        ),
        (
            r"\bat (?:the end of my (?:rope|tether)|my wits'? end|breaking point)\b",
            "at the end of your tether",
        ),
        (
            r"\bmy (?:stomach|heart) (?:drops|sinks|churns|turns|knots|is in knots|races|pounds)\b|\bknot "
            r"in my stomach\b",
            "anxious",
        ),
        (
            r"\bi (?:lie|lay|am lying|'m lying) awake\b|\bkeeps? me (?:up|awake)\b|\b(?:i )?(?:can't|"
            r"cant) sleep (?:for|over|because|thinking)\b"
            r"|\bi'?m up at \w+ (?:going|thinking|worrying)\b",
            "worried",
        ),
        (r"\b(?:nobody|no one|noone) (?:ever )?(?:listens|hears me|cares|asks me)\b", "unheard"),
        (
            r"\b(?:on my own|alone) with (?:it|this|all)\b|\bi(?:'ve| have)? (?:got )?(?:nobody|no one|"
            r"noone) to (?:talk|turn)\b",
            "alone with it",
        ),
        (
            r"\b(?:can't|cant|cannot) (?:cope|keep up)\b|\bi(?:'m| am|m) (?:drowning|sinking|snowed under|"
            r"going under)\b|\bon top of me\b"
            r"|\btoo much on (?:my plate)\b|\bdon'?t know where to (?:start|begin|turn)\b",
            "overwhelmed",
        ),
        (
            r"\b(?:drives?|driving) me (?:mad|nuts|crazy|insane|up the wall|round the bend)\b|"
            r"\btear(?:ing)? my hair out\b|\bpull(?:ing)? my hair out\b"
            r"|\bgets? (?:on my nerves|under my skin|to me)\b|\b(?:i'm|im|i am) (?:so |really )?(?:sick|"
            r"sick and tired) of\b",
            "frustrated",
        ),
        (
            r"\bi(?:'ve| have) (?:nothing|no energy) left\b|\brunning on (?:empty|fumes)\b|\bi(?:'m| am|"
            r"m) (?:done in|spent|on my knees|running on empty)\b",
            "drained",
        ),
        (r"\bover the moon\b|\bmade my (?:day|week)\b|\bon cloud nine\b", "delighted"),
        (r"\b(?:can't|cant) wait\b|\blooking forward\b", "looking forward to it"),
        (
            r"\bi\b[^.!?]{0,60} and cried\b|\b(?:i (?:just |still |then |even )?(?:cried|cry (?:at|in|every|"
            r"when|most))|keep crying|burst into tears|was in tears)\b",
            "upset",
        ),
        (
            r"\bi (?:keep|kept) (?:beating|kicking) myself\b|\bi should have known\b|\ball my fault\b",
            "hard on yourself",
        ),
        (
            r"\bgoing (?:round )?in circles\b|\b(?:hit|hitting) a (?:brick )?wall\b|\bcan'?t see a way\b|"
            r"\bin a rut\b|\bbanging my head\b",
            "stuck",
        ),
        (
            r"\bin two minds\b|\bpulled (?:both|in all|in two|in different) (?:ways|directions)\b|\bpart "
            r"of me\b",
            "torn",
        ),
        (r"\bweight off my (?:mind|shoulders)\b|\bi can breathe\b", "relieved"),
        (
            r"\btaken for granted\b|\bnot even a thank ?(?:you|s)\b|\bwithout (?:a|so much as a) thank "
            r"?(?:you|s)\b",
            "unappreciated",
        ),
        (r"\bwalk(?:ing)? on eggshells\b", "on edge"),
        (
            r"\bi could (?:just )?(?:cry|weep|sob)\b|\blump in my throat\b|\bi (?:just )?want to cry\b",
            "upset",
        ),
        (
            r"\bi (?:could|want to|just want to) (?:just )?scream\b|\bdo(?:es|ing)? my (?:head|nut) in\b|"
            r"(?:^|i'?m |so )sick (?:and tired )?of (?:it|this|that|him|her|them)\b|\bhad it with\b",
            "frustrated",
        ),
        (
            r"\b(?:whatever|nothing) i do\b.{0,15}\b(?:never|ever|is) (?:good )?enough\b|\bwhat'?s the use\b|"
            r"\bnever (?:seem to )?get it right\b",
            "discouraged",
        ),
        (
            r"\bi (?:don'?t|do not) know how (?:much longer|long) i can (?:keep|do|take|carry|go)|"
            r"\b(?:feel like|close to|ready to|thought of) "
            r"giv(?:e|ing) up(?=$|[.,!?]| on\b| now\b| completely\b| altogether\b)|\b(?:at|reached|hit) my limit\b|"
            r"\b(?:no|out of|running out of|lost my) (?:patience|steam)\b",
            "worn down",
        ),
        (
            r"\b(?:can't|cant|cannot) (?:stop thinking about|switch off|get it out of my (?:head|mind))\b|"
            r"\b(?:goes|going) (?:round and round|over and over) in my (?:head|mind)\b",
            "taken up with it",
        ),
        (
            r"\btreat(?:s|ed)? me like (?:dirt|rubbish|a (?:child|kid|servant|doormat|fool)|an idiot|nothing|shit|crap|"
            r"i don'?t (?:exist|matter))\b|\btalks? down to me\b",
            "put down",
        ),
        (r"\bmy blood (?:is )?boil(?:s|ing)?\b|\bsee(?:ing)? red\b", "angry"),
        (
            r"\bbutterflies\b|\bmy (?:hands|knees|legs|voice) (?:shake|shakes|are shaking|is shaking|go to jelly|"
            r"tremble|trembles)\b|\bheart in my mouth\b|\bheart is racing\b",
            "nervous",
        ),
        (
            r"\b(?:my )?(?:head|brain|mind) is (?:spinning|all over the place|a mess|full|exploding)\b|"
            r"\btoo many (?:balls|plates)\b",
            "overwhelmed",
        ),
        (
            r"\b(?:let me down|lets me down|stabbed me in the back|(?:went|goes|go) behind my back)\b",
            "let down",
        ),
        (
            r"\b(?:nobody|no one|noone|they never) (?:ever )?(?:notices?|appreciates?|thanks|sees what i)\b",
            "unappreciated",
        ),
        (r"\b(?:like a(?:n)? (?:outsider|stranger|spare part|ghost)|i don'?t belong)\b", "left out"),
        (
            r"\bweigh(?:s|ing)? (?:on me|me down|heavy on)\b|\b(?:on|weight of the world on) my shoulders\b",
            "weighed down",
        ),
        (
            r"\bgrinning from ear to ear\b|\bjump(?:ing|ed)? for joy\b|\bstill smiling\b|\bwalking on air\b",
            "delighted",
        ),
        (r"(?<!no )\blight at the end of the tunnel\b|\bthings are (?:finally )?looking up\b", "hopeful"),
        (
            r"\bwear(?:s|ing) (?:on me|me (?:out|down))\b|\bgrind(?:s|ing) me down\b|\bi give up\b",
            "worn down",
        ),
    )
)
STRONG = late(
    r"\b(?:i've|ive|i have) (?:just |really )?had (?:enough|it up to here)\b|\bat (?:the end of my "
    r"(?:rope|tether)|my wits'? end|breaking point)\b"
    r"|\b(?:can't|cant|cannot|can not) (?:take|stand|bear|do) (?:it|this) (?:any ?more|any longer)\b|"
    r"\b(?:can't|cant|cannot) cope\b"
    r"|\b(?:keep|kept|can't stop|cant stop|been) crying\b|\bin tears\b|\bburst into tears\b|\bfalling "
    r"apart\b|\bbreaking down\b"
    r"|\b(?:i'm|im|i am|i feel|feeling|feel|makes me|made me)(?: just| really| all)? so "
    r"(?:angry|scared|ashamed|hurt|upset|sad|frightened|humiliated|lonely|lost|overwhelmed|stressed|"
    r"anxious)\b(?! (?:she|he|they))"
    r"|\b(?:broke|breaks|breaking) my heart\b|\bi(?:'m| am|m) (?:drowning|going under|at rock bottom|in "
    r"pieces)\b"
)
