"""What soothes, praises, corrects or tells of oneself, where a mirror should give back."""

from __future__ import annotations

import re

_FINE = r"(?:fine|ok|okay|alright|all right)"
_PEOPLE = r"(?:everybody|everyone|anyone|lots of people|many people|we all|all of us|most people)"
_GOOD = (
    r"(?:great|good|amazing|brilliant|wonderful|fantastic|strong|lovely|awesome|the best|perfect|brave|excellent|"
    r"star|hero)"
)
_FAMILIES = (
    r"don't (?:worry|be (?:silly|sad|so hard|hard|upset)|you worry|feel bad)",
    r"no need to",
    rf"(?:it|that|things|they|he|she)(?:'ll| will) (?:be (?:{_FINE}|better|over)|get better|pass|work out|sort itself)",
    rf"you'll (?:be {_FINE}|get (?:there|over|used)|manage|see)",
    rf"{_PEOPLE} (?:has|have|feels?|does|do|would|gets?|goes|go|knows?|struggles?|thinks?)"
    r"(?: \w+){0,3} (?:that|this|it|so|the same|sometimes|(?:bad |off )?days|through)",
    r"(?:is|are|it's|that's) (?:perfectly |completely |totally |quite |so |very )?"
    rf"(?:normal|natural|understandable|{_FINE}|not (?:that|so) bad)",
    r"not (?:\w+ )?at all",
    r"cheer up",
    r"at least",
    r"look on the bright",
    r"(?:i'm|i am) sure",
    r"i know (?:exactly )?how",
    r"same here",
    r"me too",
    r"i'd (?:be|feel|have)",
    r"i (?:feel you|get it)",
    r"i understand(?= how|$|,)",
    r"you(?:'re| are|'d be|'ll be| would be| will be| must be|'d make)"
    rf"(?: such)?(?: an?| so| very| really| just| pretty)* {_GOOD}",
    r"(?:poor|bless|good for) you",
    r"bravo",
    r"well done",
    r"congratulations",
    r"great (?:job|work)",
    r"(?:my )?hats? off",
    r"i (?:\w+ )?(?:admire|salute|respect)\b[^.]*",
    r"(?:that's|that is|what|such|proper|real|you have) (?:\w+ )?"
    r"(?:devotion|determination|stamina|perseverance|achievement|courage|marvel|remarkable|impressive)",
)
COMFORTS = re.compile(rf"\b(?:{'|'.join(_FAMILIES)})\b")
"""Looked for in plain words; what the client said so themselves is no comfort."""
SAYS_OF_IT = re.compile(r"(?:oh |wow |ah |ha |well )*(?:that's|it's|this is|how|what a) (?:\w+ ){0,2}\w+")
"""All of a short line: "that's so funny"."""
