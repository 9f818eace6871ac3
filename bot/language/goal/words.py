"""The kinds of word that tell goals apart: people, wishes for less, traits, horizons, things to make."""


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


SELF = _words("i me my myself mine i'm i'd i'll i've")
WE = _words("we us our ourselves we're we'd we'll we've ours")

PERSON = _words(
    """boss manager supervisor mum mom mam mama mother dad father papa parent parents husband wife partner
    boyfriend girlfriend fiance fiancé fiancee fiancée spouse ex son daughter kid kids child children baby
    teen teenager toddler brother sister sibling siblings brothers sisters uncle aunt auntie cousin cousins
    nephew niece nan nana gran granny grandma grandad grandpa grandfather grandmother grandson granddaughter
    grandchildren in-laws mother-in-law father-in-law sister-in-law brother-in-law stepson stepdaughter
    stepmum stepdad family friend friends mate mates pal flatmate flatmates housemate housemates roommate
    roommates neighbour neighbours neighbor neighbors landlord landlady tenant tenants colleague colleagues
    coworker coworkers co-worker teammate teammates employee employees report reports junior juniors senior
    seniors apprentice apprentices trainee trainees intern interns assistant assistants deputy director
    directors chief ceo cfo cto head heads teacher teachers student students pupil pupils lecturer lecturers
    professor tutor tutors mentor mentee trustee trustees chair chairman chairwoman secretary treasurer
    doctor doctors gp gps nurse nurses consultant consultants registrar registrars surgeon midwife carer
    carers patient patients client clients customer customers guest guests supplier suppliers contractor
    contractors builder builders plumber lawyer solicitor accountant agent officer officers inspector
    inspectors councillor councillors mp minister politician politicians volunteer volunteers staff
    receptionist receptionists porter porters cleaner cleaners driver drivers chef cook waiter waiters
    developer developers designer designers engineer engineers programmer sales marketing hr admin coach
    captain player players lad lads lass girls boys guys bloke woman man women men people person somebody
    someone others relatives members member leader leaders bosses managers supervisors mothers fathers wives
    husbands partners worker workers caretaker librarian priest vicar pastor imam bishop editor publisher
    producer investor investors owner owners cofounder co-founder founder shareholders residents
    commissioner commissioners co-parent co-teacher co-worker colleague's assessor examiner examiners locum
    locums therapist recruiter ta tas hca hcas dog cat twins stepkids godson goddaughter buddy crush toddler
    newborn twin lot bandmate bandmates drummer singer guitarist conductor tenors altos sopranos referee
    striker goalkeeper agent agents rep reps associate associates dev devs provider providers crews unions
    uni's policeman police scientist scientists landowner reception stepbrother flatmate's godfather
    granddad in-law squad relation boarder boarders babysitter nanny childminder housekeeper foreman crew
    shift newbie rookie graduate graduates postdoc phd recruit recruits audience audiences congregation
    congregations vet vets troll trolls advisor advisors adviser advisers advisee prof profs professors
    crush teammate's opponent opponents rookies captain's sergeant corporal lieutenant officer's soldier
    soldiers civilian civilians veteran veterans sailor sailors farmer farmers farmhand farmhands vendor's
    shopkeeper shopkeepers barista baristas bartender bartenders hostess cashier cashiers stylist stylists
    hairdresser barber mechanic mechanics electrician electricians carpenter carpenters roofer roofers
    painter painters gardener gardeners nannies babysitters au-pair lodger lodgers boarder housemaster
    headmaster headmistress headteacher principal principals dean deans provost chancellor rector
    registrar's superintendent counsellor counselor counsellors counselors psychologist psychiatrist
    psychiatrists physiotherapist physio dietitian pharmacist pharmacists dentist dentists paramedic
    paramedics firefighter firefighters judge judges jury barrister barristers prosecutor detective
    detectives cop cops guard guards warden's inmates prisoner prisoners offender offenders victim victims
    witness witnesses refugee refugees migrant migrants immigrant immigrants citizen citizens voter voters
    mayor mayors governor governors senator senators president prime-minister king queen politician's
    activist activists campaigner members' subscriber subscribers follower followers reader readers viewer
    viewers listener listeners fan fans user users shopper shoppers diner diners passenger passengers
    commuter commuters tourist tourists visitor visitors donor donors sponsor sponsors mentee mentees
    protege protégé scholar scholars researcher researchers scientist technician technicians operator
    operators supervisor's foremen labourer labourers laborer welder welders fitter fitters picker pickers
    packer packers courier couriers pilot pilots steward stewards hosts host bride groom bridesmaid
    bridesmaids best-man widow widower orphan orphans grandson's newborns infant infants toddlers teens
    teenagers adolescent adolescents youngster youngsters youth youths adult adults elder elders pensioner
    pensioners senior's minor minors godparents godmother godfather step-mother step-father stepchildren
    half-brother half-sister twins' triplets soulmate lover lovers fling date's exes acquaintance
    acquaintances stranger strangers bully bullies enemy enemies rival rivals hero heroes idol idols genius
    newcomer newcomers novice novices expert experts specialist specialists freelancer freelancers temp
    temps delegate delegates participant participants attendee attendees speaker speakers moderator
    moderators panelist panelists candidate candidates applicant applicants interviewer interviewers
    recruiters headhunter headhunters analysts economist economists broker brokers banker bankers lender
    lenders insurer insurers landlords landladies letting-agent estate-agent realtor realtors architect
    architects surveyor surveyors plumbers analyst buyer seller vendor auditors auditor planner warden
    reverend sergeant constable chief's exec execs"""
)
GROUP = _words(
    """team teams department committee board council government company firm office school college university
    club choir band union hospital ward clinic trust bank agency ministry police parliament association
    management leadership squad class crew group unit division branch church parish village town community
    household nation country society industry profession world public everyone everybody department's
    leadership generation population city region region's housing hse nhs hr finance it ops bosses
    colleagues folk folks"""
)
THIRD = _words(
    "he she they him her them his their hers theirs he's she's they're he'd she'd they'd he'll she'll they'll"
)
ORGANISATION = _words(
    """organisation organization company firm business corporation department directorate division school
    schools university faculty hospital hospitals trust council ministry government charity association club
    church sector industry profession system service services institution agency factory plant chain network
    federation academy academies workforce staff county country region nation city town village world planet
    society culture continent europe africa asia britain england scotland wales ireland germany france india
    america economy market humanity"""
)

# Wishes for less, by their first word; the value is what must follow (empty: nothing).
LESS_PHRASES = (
    "stop", "stopping", "to stop", "quit", "quitting", "avoid", "avoiding", "get rid of",
    "getting rid of", "be rid of",
    "rid of", "give up", "giving up", "cut out", "cutting out", "cut down", "cutting down", "cut back",
    "cutting back",
    "cut", "reduce", "reducing", "less", "fewer", "no more", "no longer", "any more", "anymore", "any longer",
    "never again", "not", "never", "don't want", "do not want", "didn't want", "get out of", "getting out of",
    "get away from", "come off", "coming off", "get off", "wean", "shake off", "shaking off", "shake", "kick",
    "break the habit", "breaking the habit", "break the cycle", "put an end", "bring an end", "an end to",
    "want that to end", "lose", "losing", "drop", "dropping", "ditch", "ditching", "pack in",
    "packing in", "pack it in",
    "let go of", "letting go of", "leave behind", "put behind", "keep from", "keep myself from",
    "keep out of",
    "stay out of", "stay away from", "stay off", "steer clear", "escape", "eliminate", "minimise", "minimize",
    "refrain", "resist", "prevent", "worry less", "spend less", "be less", "feel less", "drink less",
    "eat less",
    "gone", "go away", "disappear", "end the", "end this", "end my", "ending", "rid", "without", "instead of",
    "lay off", "knock on the head", "knock off", "stamp out", "wipe out", "clear of", "free of",
    "free from", "snap out of",
    "wind down", "back off", "step back from", "pull back from", "swear off", "off the",
    "out of the habit", "lose the",
    "needs to go", "has to go", "out of it", "out of this", "away from", "move away from", "overcome",
    "get over", "tired of",
    "sick of", "fed up with", "not be", "not to", "finish with", "be done with", "done with",
    "bring down", "break free", "have less", "use less", "no", "nothing", "none of",
    "don't", "doesn't", "won't", "wouldn't", "can't", "cease", "curb", "shed",
)  # fmt: skip

TRAITS = _words(
    """confidence confident assertive assertiveness resilience resilient presence gravitas leadership
    boundaries boundary balance motivation motivated discipline disciplined organised organized organisation
    productivity productive communication communicator focus focused mindset attitude wellbeing well-being
    wellness health healthy healthier happiness happy happier calm calmer calmness peace peaceful energy
    energetic clarity clear clearer direction purpose meaning growth grow growing development self-esteem
    self-worth self-belief self-confidence self-care self-awareness self-discipline identity stress anxiety
    anxious overwhelm overwhelmed burnout worry mood emotions emotional feelings feeling relationship
    relationships money finances financial career work job life time-management time networking strategic
    strategy professional professionalism positive positivity positively patience patient patiently kinder
    kind kindness open openness sociable social socially outgoing creative creativity inspired inspiration
    spark mojo oomph vibe vibes drive passion passionate charisma authentic authenticity authentically
    mature maturity wise wisdom independent independence strong stronger strength brave braver bravery
    courage courageous bold bolder flexible flexibility adaptable empathy empathetic compassion sensitive
    grounded centred centered settled stable stability secure security comfortable content contentment
    fulfilled fulfilment fulfillment satisfaction satisfied successful success effective effectiveness
    efficient efficiency performance potential impact influence influential visibility visible respect
    respected seriously valued appreciated understood trust loneliness lonely grief sleep fitness fit fitter
    weight diet body spirituality faith mindfulness mindful present headspace head mind thinking perspective
    progress momentum improvement improve improving better best good right fine great nicer lighter brighter
    warmer closer sharper smarter faster quicker slower tougher softer cheerier chiller sorted together
    track stuff things thing everything something somehow generally general overall bit more most less
    yourself myself me person human team parent parenting marriage family dating love romance romantic
    studies uni university thesis english language decision-making procrastination perfectionism delegation
    prioritising conflict politics culture teamwork collaboration engagement morale agile proactive
    enthusiastic upbeat cheerful optimistic hopeful sense style"""
)
MOODS = _words(
    """happy happier calm calmer confident lighter stronger strong better good great nicer positive relaxed
    settled balanced grounded motivated inspired energised energized alive human normal peaceful content
    fulfilled proud secure safe free freer connected present organised organized productive focused
    disciplined assertive resilient outgoing sociable creative brave braver bolder kinder patient open
    healthier healthy fitter fit successful effective efficient proactive professional strategic mature
    wiser independent visible respected valued in myself sharper tougher softer warmer closer lovelier
    cheerful cheerier upbeat chill chiller sane saner steady steadier"""
)
COMPARATIVE = _words(
    """better more happier calmer stronger lighter kinder braver bolder healthier fitter closer sharper tougher
    softer warmer nicer faster quicker smarter clearer cheerier chiller wiser steadier saner freer less
    fewer greater higher deeper easier smoother bigger"""
)
LOOSE = _words(
    """stuff things thing something somehow generally general overall bit somewhere everything sorted whatever
    around whole situation area side sense kind sort some probably perhaps maybe suppose guess idk"""
)

DECIDE = _words(
    """decide deciding decision choose choosing choice pick picking settle settling select whether which answer
    yes weigh compare narrow rank ranking commit fix set"""
)
MAKE = _words(
    """draft drafting write writing prepare preparing prep plan planning rehearse rehearsing practise practice
    practising practicing outline outlining sketch list map mapping work figure find finding think structure
    book arrange order design word wording nail agree put sort start begin schedule identify finish get
    clear name prioritise prioritize organise organize line-up land test try shortlist review"""
)
SAY = _words(
    """say saying tell telling ask asking raise raising bring phone ring call email text message reply respond
    answer explain explaining announce break present pitch propose suggest negotiate talk speak approach
    invite request decline refuse apologise thank write open word put handle begin start"""
)
MADE = _words(
    """plan plans list agenda script wording words sentence sentences line lines email e-mail letter reply
    response message text note notes cv resume application answer answers questions question bullet points
    point budget schedule timetable calendar routine slot date dates time day days figure number price draft
    outline headings structure order checklist paragraph opening opener intro introduction ending conclusion
    pitch speech talk toast eulogy presentation slides proposal form statement reference criteria pros cons
    shortlist options option step steps move call meeting conversation chat interview appraisal review
    one-to-one appointment decision choice rota menu recipe ritual blurb topic title design template
    feedback invitation advert brief poster card card's map page chapter shape handover rule system"""
)
WH = _words("how what which whether when who where why if")
MUST = _words("must should ought needs has have need shall could would will might gotta supposed")

NEAR = _words(
    """today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
    wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun week weekend
    weekends fortnight month january february march april june july august september october november
    december jan feb mar apr jun jul aug sept oct nov dec morning mornings afternoon evening evenings lunch
    lunchtime noon tonight's easter christmas summer autumn winter spring term deadline minutes hour"""
)
HORIZON = _words(
    """years decade decades retirement retire career careers lifetime life lifelong forever century generation
    generations future 2030 2035 2040 2045 2050 death grave old-age adulthood rest legacy destiny eternity
    ever"""
)
ALL = _words(
    """all every everything whole entire entirely complete completely total totally full fully everyone
    everybody each any whole-school root absolutely permanently once thoroughly lot"""
)
GRAND = _words(
    """transform transforming transformation overhaul reinvent reinventing rebuild rebuilding reform reforming
    redesign revolutionise revolutionize restructure restructuring turn turnaround reshape remake revamp
    rewrite digitise digitize digitalise modernise eradicate abolish solve cure save change rescue conquer
    launch found build establish create raise become becoming emigrate retrain qualify master dominate
    expand merge move end eliminate win"""
)
GRAND_AIMS = _words(
    """millionaire billionaire ceo cto cfo president minister astronaut doctor surgeon lawyer architect pilot
    professor novelist author bestseller bestselling olympic olympics olympian champion championship
    world-class famous celebrity empire franchise chain startup unicorn hospice novel trilogy novels book
    books memoir phd doctorate degree fluent pro professional professionally marathon ironman everest
    atlantic mortgage-free debt-free debt debts retirement pension emigrate startup headship chief nurse
    consultant barrister judge mp native paralympic paralympics fluently expedition solo concert-standard
    world-record record trilogy company business restaurant farm house renovation school hotel vineyard
    orchestra concert album film feature"""
)
SMALL = _words(
    "one single first next just only small tiny simple short rough quick couple two three smallest few"
)
SCOPE_DOWN = _words("just only simply first next single step smallest start begin")
STORY = _words(
    """was were had did went came said told got took made happened been gave rang left kept moved booked phoned turned
    asked started thought wrote sent called cancelled spent forgot sold bought brought built caught drew drank drove ate
    fell felt fought flew froze grew heard hid held laid lent lied met paid ran rose sank sat shook shone shot slept
    spoke stole stood swore swam threw tore understood woke wore won lost found knew broke chose began sang stuck
    died rained snowed shouted yelled laughed cried promised forgave hung"""
)
