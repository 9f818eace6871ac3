"""What a part of a goal is about (work, study, money ...), to see whether two parts are two conversations."""

TOPICS = {
    "work": """boss manager job work office cv resume promotion appraisal colleague team client presentation interview
    pay rise salary career report deadline slides board staff project rota shift shifts supervisor pitch
    investors customers handover training agenda meeting linkedin contract strategy pension redundancy
    leadership trustees funding bid audit supplier employer hr recruiter application post locum panel tender
    newsletter website launch onboarding inbox emails freelance invoice portfolio grievance tribunal""",
    "study": """exam exams revision essay dissertation thesis course degree uni university college lecturer tutor study
    studies coursework chapter diploma msc ma phd viva assignment module school licence certificate learn
    lessons class homework osce gcse gcses a-levels english spanish french german placement""",
    "money": """money budget savings save debt loan mortgage rent bank overdraft invoice tax finance finances bills
    spend spending pension deposit insurance £ $ owes price repayment credit investments""",
    "home": """house flat kitchen garage garden roof leak move moving landlord mortgage decorate renovation attic
    clutter tidy laundry fence plumber builder allotment boiler cleaning bathroom loft rent shed car van
    bike boat washing cooking cook meals""",
    "family": """mum mom dad mother father sister brother son daughter kids children parents wife husband partner family
    nan nana grandma grandad grandchildren baby toddler aunt uncle cousin in-laws nephew niece childcare ex
    boyfriend girlfriend wedding divorce marriage dating date propose friend friends mate flatmate neighbour
    neighbours birthday bday christmas dog cat puppy funeral will""",
    "health": """sleep gym fitness run running swim swimming diet weight eat eating drinking wine smoking vaping sugar
    doctor gp dentist knee back operation therapy blood pressure exercise steps stress anxiety yoga walk
    walking bed health healthier fit fitter physio hospital dental marathon wellbeing meds appointment""",
    "play": """choir band guitar violin piano holiday vacation trip travel book novel painting podcast football netball
    club volunteering scout scouts garden festival hobby hobbies photography blog church tattoo driving test
    concert evening party exhibition camping drawing""",
}
TOPIC_OF: dict[str, tuple[str, ...]] = {}
for _topic, _listed in TOPICS.items():
    for _word in _listed.split():
        TOPIC_OF[_word] = (*TOPIC_OF.get(_word, ()), _topic)
