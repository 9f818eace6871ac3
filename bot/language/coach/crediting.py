"""The turns of phrase by which a coach credits the client, or only cheers."""

CREDITS = {
    "cheer": (
        r"\b(?:believe in (?:you|u)|(?:you|u)(?:'ve| have)? got this|(?:you|u) can do (?:it|this|"
        r"anything)|(?:so |very |really )"
        r"(?:proud|happy|excited|pleased|glad)|(?:happy|excited|pleased|thrilled|delighted|"
        r"rooting) for (?:you|u)|"
        r"(?:love|like) (?:it|this|that)|(?:good|great|super|brilliant|excellent|nice|lovely|"
        r"fantastic|amazing|wonderful|"
        r"awesome|fab|cool|smart) (?:idea|plan|insight|question|answer|point|thinking|choice|stuff|"
        r"thought|news|work|job|one)|"
        r"perfect|wonderful|amazing|awesome|fantastic|brilliant|fabulous|incredible|superb|yay|woohoo|"
        r"wow|bravo|"
        r"well done|good (?:on|for) you|good luck|go for it|such an? (?:\w+ )?(?:good|great|lovely|"
        r"nice|kind|amazing|"
        r"wonderful|strong|special|brave) \w+|star|legend|rock|hero)\b"
    ),
    "praise": (
        r"\b(?:well done|good on you|good for you|good job|great job|nice (?:one|work|job)|^great|"
        r"great (?:that|to|work|prep\w*|idea|start|effort)|brilliant|amazing|awesome|fantastic|"
        r"excellent|impressive|impressed|impresses|bravo|kudos|congrat\w*|proud|admire|respect|"
        r"appreciate|grateful|thank you for|(?:thx|thanks|thank you) for|^respect\b|good thinking|"
        r"good call|nicely|precision|you clearly|thanks for|thx for|thank u for|courageous|brave|"
        r"bravery|guts|gutsy|grit|strengths?|resilien\w+|persisten\w+|persever\w+|discipline\w*|"
        r"dedicat\w+|devotion|creativ\w+|generous|thoughtful|stamina|resourceful|fair person|kindness|"
        r"clear head|such (?:\w+ ){1,2}in (?:you|how)|i like|faithful|knack|an eye for|hats off|"
        r"stood your ground|don't give up|didn't (?:quit|give up)|not many|big heart|well prepared|"
        r"handled (?:that|it|this)|look at you|(?:kind|big|brave|good|generous|clever) of you|"
        r"inventive|self control|tact|with (?:such |so much |a lot of )?(?:care|grace|tact)|"
        r"what a (?:\\w+ ){1,3}|keep (?:getting up|going)|i value|self awareness|bravery|natural at|"
        r"a natural|thorough|precise|generous|loyal\\w*|warmth|how honest|openness|skill|skilled|gift|"
        r"talent\w*|effort|hard work|put (?:real|a lot|so much|in)|not (?:easy|everyone|many|nothing|"
        r"small)|no small|takes (?:a lot|real|some|guts|courage)|took (?:a lot|real|some|guts|courage|"
        r"nerve)|big step|huge|credit|that's something|no mean feat|quality|remarkable|shows (?:how|"
        r"real|a|you|that|such)|clever|maturity|love (?:the|that|how)|lovely|fair play|look how far|"
        r"come a long way|good at|stuck with|kept going|held (?:your|it|that))\b"
    ),
}
