"""First names common in many countries, for texts written without capitals; names that are also words are left out."""

FIRST_NAMES = frozenset(
    """aaron abby abdul abigail adam adrian agnes ahmed aisha alan albert alex alexandra alfie ali alice alicia
    alison amanda amara amelia amina amir amy ana anders andrea andreas andrei andrew andy angela anita anja
    anna anne annette annie anthony antonio anton anya ariana arjun arthur asha ashley astrid audrey aylin
    ayesha barbara barry beatrice beatriz becky ben benjamin bernadette bernard beth bev beverley bianca
    bjorn bogdan brenda brendan brian bridget bruno callum cameron camille carla carlos carmen carol
    caroline catherine cathy cecilia celine chantal charles charlie charlotte chen cheryl chiara chidi
    chioma chloe chris christian christina christine christopher ciara claire clara claudia clive colin
    connor craig cristina damian dan daniel daniela danielle danny darren dave david dawit debbie deborah
    declan deepa deepak denise dennis derek diana diego dimitri dmitri dominic donna doris dorothy duncan
    dylan eamon eddie edith edward eileen elaine elena eleni eli elif elizabeth ella ellen ellie emeka emil
    emilia emily emma enrique eric erik erika erin esther ethan eva evelyn evie fatima felix femi fernando
    fergus finn fiona florian francesca francis francesco frances frankie fred freddie freya gabriel gareth
    gary gavin gemma george georgia gerald gerard gillian gina giovanni giulia gloria gordon graham greg
    gregory gunther gustavo guy hamza hannah hans harriet harry hassan hayley heather heidi helen helena
    henrik henry hiroshi howard hugh hugo hussein ian ibrahim ida ines ingrid ioana irene irina isaac isabel
    isabella ivan ivy jackie jacob jacqueline jake jakub james jamie jan jana jane janet janice jasmine
    jason javier jay jean jeff jennifer jenny jeremy jerome jess jesse jessica jessie jill jim jimmy joan
    joanna joanne joao jodie joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose joseph
    josh joshua joyce juan judith judy julia julian juliana julie julien jun juliet justin kamal karen karim
    karl karolina kasia kate katarina kate katherine kathleen kathy katie katja katrin kavita keith keiko
    kelly kemi ken kenji kenneth kerry kevin kev khaled kieran kim kirsten kirsty kofi krishna kwame kyle
    lars laura lauren lena leo leon leonie leroy lesley leslie lewis liam lily linda lisa liz lorenzo lorna
    lorraine louis louise luca lucas lucia lucy luis luke lukas lydia lynn magda maggie mahmoud maja malcolm
    malik manuel marcel marco marcus margaret maria mariam marie marina mario marion marta martha martin
    martina mary mateo mathilde matt matteo matthew maureen maurice max maya megan mehdi mehmet mei mel
    melanie melissa mia michael michal michelle miguel mike mikhail milan mina ming miriam mohamed mohammed
    moira molly mona monica morgan murray muriel mustafa nadia naomi natalia natalie natasha nathan neil
    ngozi nia niamh nicholas nick nicola nicole nigel nikhil niko nikolai nina nisha noah noel nora norman
    nuala obi olga oliver olivia olu oluwaseun omar orla oscar osman owen pablo paddy pamela paolo patricia
    patrick paul paula pauline pavel pedro penny peter petra phil philip philippa pierre piotr polly pooja
    priya priyanka rachel rafael rahul raj rajesh ralph ramesh rania rashid raul ravi raymond rebecca reggie
    renata rhys ricardo richard rick rita roberta robert roberto robin rodrigo roger rohan roland ron ronan
    rosa rosie ross roxana roy rupert russell ruth ryan sabine sadia sally sam samantha samir samuel sandra
    sandy sanjay santiago sara sarah sasha saul sean sebastian selma serena sergei shane shannon sharon
    shauna sheila shirley shona sian silvia simon simone siobhan sofia sonia sophia sophie stacey stefan
    stefano stella stephanie stephen steve steven stuart sunita susan susanna suzanne sven sylvia tamara
    tania tanya tara tariq tatiana ted teresa terry thandi theo theresa thomas tim timothy tina toby tom
    tomas tomasz tommy tony tracey tracy trevor trisha tunde uma umar ursula valentina valerie vanessa vera
    verity veronica vicky victor victoria vijay vikram vincent viola violet vivian vladimir walter wanda
    wayne wei wendy wesley wiktor wilhelm yasmin yasmine ying yolanda yuki yusuf yvonne zahra zainab zara
    zeynep zoe""".split()
)
