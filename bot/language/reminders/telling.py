"""How people say what became of something: that it is done, done in part, not needed, or for another time."""

from __future__ import annotations

import re

ADVERBS = (
    r"(?:(?:just|already|finally|actually|even|now|also|eventually|in the end|at last|really|both|all|"
    r"since|luckily|happily|duly)\s+)*"
)
WE = r"(?:\b(?:i|we)(?:'ve|'d| have| had)?\s+)"
BEGINS = (
    r"^\W*(?:(?:ok|okay|so|well|and|also|yes|yep|yeah|yh|right|oh|btw|by the way|hey|hi|update|quick update|"
    r"good news|as for|finally|just|already|today|yesterday|this morning|last night|thank you|thanks)\b\W*)*"
)
_ENDS = (
    r"(?:\W+(?:already|now|today|tonight|yesterday|this (?:morning|afternoon|evening)|last night|at last|"
    r"finally|in the end|as well|too|then|thanks|thank you|yay|lol|haha|by the way|btw|to (?:him|her|them)|"
    r"on \w+day|earlier|just now|at (?:noon|lunch)|for good|btw|mate))*\W*$"
)
OVER = re.compile(
    rf"\b(?:(?:is|are|'s|was|were|has|have|been|got|gets|it'?s)\s+)+{ADVERBS}"
    r"(?:sent|done|sorted|finish(?:ed)?|completed?|out(?: of the way)?|gone(?: (?:out|off))?|submitted|posted|"
    r"in the post|over(?: with)?|dealt with|handled|off my (?:plate|desk|chest)|on its way|paid|booked)"
    rf"{_ENDS}|\b(?:went|gone) (?:out|off){_ENDS}|\b(?:done|sorted|finished|sent){_ENDS}",
    re.IGNORECASE,
)
BROUGHT = re.compile(
    rf"(?:{WE}{ADVERBS}|{BEGINS})(?:sent|finished|completed|sorted|handled|submitted|posted|"
    rf"done(?: with)?|did|dealt with|(?:got|get)\s+.{{2,50}}?\s(?:off|out|done|sent|sorted|over with|"
    rf"finished))\b",
    re.IGNORECASE,
)
CLOSE = re.compile(
    r"\b(?:you (?:can|may|could)|please|pls|can you|could you)\s+(?:now\s+)?(?:close|tick|mark|check|"
    r"cross|strike)\b|"
    rf"{BEGINS}(?:close|tick off|cross off|check off)\b",
    re.IGNORECASE,
)
DOUBT = re.compile(
    r"\b(?:not|never|no|almost|nearly|tried|trying|half|if|should|shall|could|would|need|must|has to|"
    r"have to|want|wanted|"
    r"wanna|hope|hoping|(?:plan|planning) to|going to|gonna|will|until|till|once|unless|something else|keep|"
    r"keeps|always|"
    r"often|every|wish|supposed|meant)\b|n't\b|'ll\b",
    re.IGNORECASE,
)
IN_PART = re.compile(
    r"\b(?:half|partly|in part|some of|most of|a bit of|halfway|started|begun|made a start|kinda|kind "
    r"of|sort of|"
    r"sorta|only got|got cut off|not all of|a first (?:draft|part)|the first (?:part|half|bit))\b",
    re.IGNORECASE,
)
DID_SOME = re.compile(
    rf"(?:{WE}{ADVERBS}|{BEGINS})(?:started|begun|began|made a start|"
    r"(?:did|done|got|finished|managed|wrote|written)\b.{0,15}\b(?:half|some|part|most|a bit)\b)",
    re.IGNORECASE,
)
STATED = re.compile(
    r"\b(?:is|are|'s|was|were|been|got)\s+(?:all\s+|now\s+|already\s+|both\s+)*(?:sorted|done|"
    r"finished|sent|paid|booked|submitted|completed)\b"
    r"(?! (?:by|to be|with|every|each|always|in by))|\b(?:has|have|got) (?:her|his|their|the|it|them)\b",
    re.IGNORECASE,
)
"""The same without an end to it, of what is named by more than a word."""
PAST = re.compile(
    r"\b(?:yesterday|last (?:night|week|\w+day)|this morning|already|an hour ago|(?:\w+) (?:days?|"
    r"hours?) ago)\b",
    re.IGNORECASE,
)
NO_NEED = re.compile(
    r"\bno (?:longer|more)\s+(?:need\w*|necessary|relevant|wanted|required|matters?)\b|\bno need "
    r"(?:for|to|of|any ?more|now)\b|"
    r"\b(?:not|isn'?t|aren'?t) (?:needed|necessary|relevant|required|wanted)\b|"
    r"\b(?:don'?t|doesn'?t|do not|does not|needn'?t|need not) (?:have to|need)?\b.{0,30}\bany "
    r"?(?:more|longer)\b|"
    r"\b(?:don'?t|do not) need to\b|\boff (?:my|the|your) list\b|"
    r"\b(?:doing|do|does|done|did|handle|handling|handled) (?:it|that) (?:him|her|it|them)sel(?:f|ves)\b|"
    r"\bdecided (?:against|not to)\b|\b(?:given|gave|giving) up (?:on|the)\b|"
    r"\bnot going to (?:do|bother)\b(?! (?:her|him|them)\b)|"
    r"\b(?:scrap|delete|bin|drop|ditch|forget(?: about)?|cancel|remove|lose) (?:it|that|this|the|my)\b|"
    r"\bnot (?:mine|my (?:job|place|problem|business)|up to me)(?: to do)?(?: any ?more| now)?\b|"
    r"\b(?:the|my|our|his|her) \w+(?: is|'s| has| will be|'ll be) (?:now )?(?:handling|dealing with|sorting|"
    r"taking care of|"
    r"taken (?:over|on)) (?:it|that|this)\b|"
    r"\bovertaken by\b|\bwon'?t be \w+ing\b|\bhas (?:sorted|fixed|mended|solved|resolved) itself\b",
    re.IGNORECASE,
)
OTHER_TIME = re.compile(
    r"\b(?:can|could|will|must|has to|have to|needs to|should|gonna have to|it'?ll have to) wait\b|"
    r"\b(?:put(?:ting)?|hold(?:ing)?) (?:it |that |her |him |them )?off\b|\bput off\b|"
    r"\b(?:push|mov|bump|shift|delay|slid)(?:e|ed|es|ing)?\b|\bpostpon\w+|\breschedul\w+|\bdefer\w*|"
    r"\b(?:not|won'?t|can'?t|cannot|couldn'?t|isn'?t|ain'?t)\b.{0,30}\b(?:get to|get round|manage|"
    r"happen\w*|make|do)\b|"
    r"\bi (?:make|do)\b|\binstead\b|\binsted\b|\brather\b|\blet'?s (?:say|do|make|go for|try)\b|"
    r"\bmake (?:it|that)\b|"
    r"\b(?:i'?ll|i will|i'm going to|gonna|going to|will|i shall) (?:\w+ ){0,2}?(?:do|try|ring|call|"
    r"write|send|email|go|see)\b|"
    r"\bis (?:now )?(?:on|at)\b|\bhad to\b.{0,20}\bwait\b",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\bnot yet\b|\b(?:have not|haven'?t|hasn'?t|did not|didn'?t|have never|not) (?:\w+ ){0,2}?"
    r"(?:managed?|done|do|did|got|get|gotten|called|call|rung|made|make|found|find|sent|send|started|"
    r"start|happen\w*)\b|"
    r"\bno (?:chance|luck)\b|\bnever got\b|\bstill (?:have|need) to\b|\bno,? not\b",
    re.IGNORECASE,
)
NOT_THEN = re.compile(
    r"\b(?:not|won'?t|can'?t|cannot|couldn'?t|never|didn'?t)\b.{0,40}\bthis (?:week|month|weekend)\b",
    re.IGNORECASE,
)
"""The time that is told is the one that does not do."""
MATTER = re.compile(
    r"\b(?:talk (?:about|through|to you)|work on|focus on|session|think about|figure out|help me|i "
    r"wonder|how (?:do|can|to|should|could)|"
    r"what (?:do|should|can|if)|why)\b|\b(?:i'?d like|i want|i would like) to (?:be|stop|start|learn|"
    r"get better|feel|become|know)\b",
    re.IGNORECASE,
)
"""The talk turns to something to look at, and no longer tells what became of it."""
