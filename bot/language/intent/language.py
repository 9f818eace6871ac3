"""Tells a message in another language, and one that holds no words at all, from English however roughly typed."""

from __future__ import annotations

import re

from bot.language.intent.words import PHONE

_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the and a i to of is it in that you my for on with not be have this are was at as but so do if or an "
    "me we can "
    "im its just want need like about what how get up out no yes all been from they he she his her there "
    "when would "
    "will don dont am your has had one more go going think know really by them who work".split()
)
# Function words that are no English words and stand in nearly every sentence of their language.
_OTHER = (
    frozenset(
        # Spanish, Portuguese, Catalan
        "el los las una unos es esta este está estoy soy eres quiero que qué porque por para pero con "
        "como cómo muy mi "
        "mis su sus yo tú ella nosotros hola gracias más del al lo le les tengo tiene hacer puedo "
        "necesito hablar entiendo nada esto eso todo siempre nunca cuando donde trabajo vida hoy creo siento "
        "eu não nao você voce uma um meu minha estou com quero preciso fazer isso mais obrigado obrigada "
        "olá ao da dos das na nas os "
        # French
        "je tu il elle nous vous ils les une des du est suis pas ne que qui avec pour dans sur mon ma mes "
        "ce cette mais "
        "ai suis pense travail rien tout jamais aujourd "
        "veux dois peux très bonjour merci j'ai c'est où être avoir fait aussi bien moi "
        # German, Dutch
        "weiß nicht kein keine doch etwas meinen meiner einem mochte ueber über arbeit "
        "ich du er sie wir ihr der das den dem ein eine einen ist sind bin nicht und mit für auf zu mein "
        "meine habe kann "
        "will möchte muss aber auch wie wenn hallo danke guten von bei mich mir "
        "ik jij je wij het een niet van met voor op mijn heb kan wil moet maar ook zijn dat hoe graag "
        # Italian
        "vorrei sulla sul nella lavorare parlare sono "
        "io sono sei è della dello degli che non con mio mia voglio devo posso fare come perché più molto "
        "ciao grazie gli nel "
        # Polish, Czech, Turkish, Scandinavian, Romanian, Indonesian, Hungarian, Finnish
        "się sie nie jest jestem mam chcę chce że ale jak co na dla czy tak moj mój moja proszę dzień "
        "dobry cześć "
        "ben bir ve bu için icin değil degil çok cok nasıl nasil istiyorum merhaba teşekkürler evet hayır "
        "var yok ama "
        "jag och att det är inte som på för med vill kan min mitt jeg er ikke og med til vil mit hej tack "
        "takk "
        "sunt nu pentru cu vreau mai şi și este saya tidak dan yang ini itu ada dengan untuk ingin bisa apa "
        "nem hogy egy vagyok és de olen minä että ja on ei mutta haluan kiitos moi".split()
    )
    - _ENGLISH
    - frozenset(
        "on in me as do is so at am an it de will bin der du die man kan op mi al la le un en par te".split()
    )
)
_SEEN_IN_ENGLISH = frozenset(
    "que por para con non da das den dem del das des les los las ma min med sur pas son mes co na til mam "
    "van er ben "
    "dan sei ad os um ne su var ale tak nu cu dos mai ce bien moi sie tu il elle ti ada bu ve io sono yo "
    "lo ihr mein ja come ve".split()
)
# What stands in no other of these languages: "me", "no", "a" are words of half of them.
_PLAINLY_ENGLISH = _ENGLISH - frozenset(
    "me no a i so on do as in he am was or to an has will all her".split()
)
# Letters that names in English text seldom bring along, and short stock replies without one.
_FOREIGN = re.compile(r"[ğışąęłżźćńñãõřěůőűățåßœ]")
_STOCK = frozenset(
    (
        "non lo so",
        "no se",
        "je sais pas",
        "kein deutsch",
        "no lo se",
        "non capisco",
        "no entiendo",
        "nao sei",
        "geen idee",
    )
)
# Words that nearly always are about the talk itself: one is enough where none is plainly English.
_TELLING = frozenset(
    "entiendo comprendo entendi pregunta preguntas español espanol hablas habla puedes quieres comprends comprend "
    "français francais parlez parles dire capisco domanda italiano parli verstehe verstanden meinst damit bedeutet "
    "frage deutsch sprechen sprichst begrijp vraag nederlands spreekt rozumiem pytanie polsku anlamadim anlamıyorum "
    "türkçe förstår forstår svenska norsk dansk inteleg întrebare entendo pergunta português portugues falar "
    "mengerti pertanyaan értem kérdés ymmärrä kysymys rozumím otázka".split()
)
_VOWELS = re.compile(r"[aeiouyàáâäãåèéêëìíîïòóôöõùúûüœæøı]", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")
_MASH = re.compile(r"(.)\1{4,}|(.{1,3})\2{3,}")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}", re.IGNORECASE)
_SHORT = (
    frozenset(
        "mhm mmhm mhmm mmhmm hmm hm mmm mm brb idk tbh ty thx pls plz np nvm omg wtf lol ok k y n nth msg txt sth "
        "smth grr argh "
        "pfft psst shh tv hr cv gp pr bbl gtg ffs jk hmmm hmmmm mmmm pm bc ppl rn ngl fyi wdym kk ppt cfo kpi "
        "nhs dm pc tmrw tmw wknd wknds hmph psst shh grr brr mmhm yrs mths tbf btw imho rn nvr nthg smthg".split()
    )
    | PHONE.keys()
)


def is_other_language(low: str) -> bool:
    """Whether a message of two words or more is written in a script or with small words not of English."""
    letters = sum(map(str.isalpha, low))
    if letters >= 2:
        latin = len(_LATIN.findall(low))
        if latin * 2 < letters:
            return True
    if "¿" in low or "¡" in low:
        return True
    words = _WORD.findall(low)[:60]
    if len(words) < 2:
        return False
    if " ".join(words) in _STOCK:
        return True
    if len(words) < 8 and not _TELLING.isdisjoint(words) and _PLAINLY_ENGLISH.isdisjoint(words):
        return True
    english = sum(word in _ENGLISH for word in words)
    other = [word for word in words if word in _OTHER]
    sure = [word for word in other if word not in _SEEN_IN_ENGLISH]
    if len(words) >= 4 and len(other) >= 2 and sure and _PLAINLY_ENGLISH.isdisjoint(words):
        return True
    if english == 0 and (len(other) >= 2 or (len(words) < 6 and _FOREIGN.search(low))):
        return True
    return len(sure) >= 1 and len(other) >= 2 and len(other) > english and len(other) * 5 >= len(words)


def is_gibberish(text: str) -> bool:
    """Keys struck at random, or no letter and no figure at all."""
    stripped = text.strip()
    if not any(map(str.isalnum, stripped)):
        return True
    words = _WORD.findall(stripped[:200].lower())
    if not words or not _ENGLISH.isdisjoint(words):
        return False
    return sum(map(_is_mash, words)) * 2 > len(words)


def _is_mash(word: str) -> bool:
    if word in _SHORT or not word.isascii():
        return False
    if (
        len(word) >= 4
        and any(word in row for row in _ROWS)
        and word not in ("were", "tree", "power", "tyre", "poi", "trew", "your", "pout")
    ):
        return True
    if len(word) >= 4 and not _VOWELS.search(word):
        return True
    if len(word) >= 5 and (_CONSONANTS.search(word) or _MASH.search(word)):
        return not set(word) <= set("ahew o") and not re.match(
            r"^(?:a+h+|n+o+|y+e+s+|s+o+|h+m+|ha(?:ha)+h?|o+h+|w+o+w+|plea+se|ye+a+h*)$", word
        )
    one_row = any(set(word) <= set(row) for row in _ROWS[:3])
    return len(word) >= 6 and one_row and len(_VOWELS.findall(word)) * 4 <= len(word)
