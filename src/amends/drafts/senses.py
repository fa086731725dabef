"""What a word is about: kin, illness, gifts, screens, places, harm and so on.

A word that was never seen in training still counts as one of its kind.
"""

from __future__ import annotations

from functools import cache

SENSES = {
    "parent": "mum mam mom mummy mammy ma mother mothers dad daddy da dada father papa pa amma appa ammi abbu parents mama mamma pop baba inlaws in-laws stepmother stepdad",
    "kin": "sister sisters brother brothers bro sis nan nana gran granny grandma grandmother grandad grandpa grandfather aunt auntie aunties aunty uncle uncles cousin cousins niece nephew family families relatives elders twin twins goddaughter godson stepson kin folks clan",
    "child": "kid kids kiddo child children son sons daughter daughters baby babies boy boys girl girls toddler bairns weans weans little ones lad lads twins grandchildren infant bump",
    "spouse": "wife husband wifey hubby missus spouse wives husbands fiance fiancee bride groom widow widower hubs",
    "partner": "boyfriend girlfriend partner lover bf gf ex fella fellow bloke guy guys man men dude chap feller gentleman stranger woman women lady lass bird date",
    "friend": "friend friends mate mates pal pals buddy bestie housemate flatmate roommate neighbour neighbours colleague colleagues coworker workmate lodger everyone everybody crew gang team",
    "official": "solicitor lawyer barrister mediator judge court police council agent landlord landlady accountant bank registrar clerk notary hmrc tribunal magistrate inspector",
    "boss": "boss manager hr employer headteacher headmaster principal supervisor director board regulator gmc nmc licence career employers firm office workplace clients patients customers parishioners congregation deacon dean",
    "clergy": "priest vicar imam pastor rabbi deacon church mosque temple chapel mass prayer prayers pray god jesus christ lord allah heaven faith bible quran saint saints angel angels holy soul baptism baptised saved religion gods amen divine bless",
    "counsel": "therapist therapy counsellor counselling counselor psychologist psychiatrist sessions session programme program rehab sponsor aa meetings group retreat coach coaching course workshop clinic sober sobriety detox recovery meditation yoga journal mindfulness",
    "doctor": "doctor gp consultant nurse hospital ward surgery a&e ambulance clinic medic dentist vet physio specialist",
    "illness": "ill sick illness unwell fever pneumonia stroke migraine asthma ulcer cancer chest heart pressure sugar anxiety depression depressed panic attack attacks breakdown nerves insomnia fainted faint collapsed vomiting throwing vomit nausea shaking trembling tremble dizzy weight stone thin hair symptoms signed",
    "medicine": "pill pills tablet tablets meds medication paracetamol insulin antidepressants painkillers prescription dose milligrams mg sedatives codeine xanax valium packet capsules ibuprofen",
    "suffer": "suffer suffering suffered hurting pain painful agony torture tortured misery miserable wreck wrecked ruins pieces bits shattered broken crushed destroyed devastated heartbroken lonely alone empty falling apart drowning struggling weak exhausted crying cry cried cries weep weeping wept tears sobbing sob howl howling bawling starving despair hopeless hell",
    "eatsleep": "eat eating eaten ate food meal meals sleep sleeping slept asleep awake breakfast dinner supper appetite bed breathe breathing shower dressed wash",
    "sacrifice": "sacrificed sacrifice gave given nursed raised supported carried drove paid worked moved quit left sold pawned defended stood stuck helped lent drove taught held cooked built bought",
    "merit": "deserve deserved owe owed owes earn earned entitled fair least counts counted repay thanks gratitude ungrateful reward remember forgotten",
    "cruel": "cruel cold heartless selfish unkind mean callous pitiless stubborn hard ice stone punish punishing punished torturing mercy pity kind kindness satisfied happy conscience shame",
    "sorry": "sorry apologise apologised apologises apologising apology apologies regret regrets regretted remorse ashamed pardon contrite repent sorrow",
    "forgive": "forgive forgiven forgives forgiving forgiveness pardon absolve mercy forgave",
    "hurt": "hurt hurts wounded pain upset offended offence offense embarrassed humiliated disappointed betrayed distress distressed anguish heartache discomfort inconvenience dented harmed bothered annoyed angry put out let down",
    "cheat": "cheat cheated cheating cheater affair affairs unfaithful infidelity adultery betray betrayed betrayal strayed stray slept shag shagged hooked fling lied lying lie lies liar deceived deceive deceit dishonest dishonesty hid hidden hiding secret secrets sneaking snuck disloyal two-timed",
    "own": "fault blame responsible responsibility own owned owning accountable accountability choice chose choosing decision decided doing mine wrong wronged excuse excuses coward selfish guilty admit confess blamed culpable",
    "tiny": "small tiny little silly stupid minor trivial slight brief harmless innocent only just once merely barely hardly nothing blip wobble slip mistake mistakes error errors lapse fib bump scratch dent technically literally proportion perspective exaggerating overreacting dramatic fuss drama",
    "intimate": "kiss kissed kisses kissing snog snogged peck hug hugged cuddle cuddled cuddling fumble flirt flirted flirting flirtation crush hand hands held sex sexual lips mouth massage rub dance danced foot feet shift",
    "textact": "text texts texted texting message messages messaged messaging chat chats chatted chatting emails emailed sexting snap snaps dm dms emoji heart selfie voice notes zoom tinder hinge bumble grindr app apps online",
    "others_do": "everyone everybody everyone's nobody people most half all others men guys couples marriages mates husbands wives lads",
    "drink": "drunk drink drinks drinking alcohol wine beer pints pint vodka whisky prosecco gin tequila coke cocaine drugs drug weed high wasted hammered pissed bottle booze spiked stoned mdma champagne rave",
    "strain": "stress stressed pressure overtime shifts workload redundancy job grief trauma childhood upbringing menopause hormones adhd bipolar ptsd burnout exhausted lockdown covid distance long-distance childhood addiction addict disease depression boredom bored lonely loneliness neglected ignored starved",
    "neglect": "ignored neglect neglected distant cold absent busy away frigid nagging nagged nag moaned criticised criticise criticism scolded shouting withholding rejected rejecting refused turned back unavailable checked out never home affection attention touch intimacy needs listened listen appreciated noticed",
    "cause": "because made drove drive driven pushed push forced force led caused cause reason wonder expect expected surprise surprised provoked tempted seduced pursued relentless chased pounced threw lured trapped hunted persuaded egged encouraged dragged",
    "seduce": "came on threw seduced pounced chased flirty relentless predator groomed pursued stalked hunted pestered",
    "always": "always forever ever never eternity eternal eternally lifetime lifelong life rest endless unlimited unconditional unconditionally infinite till until death die grave breath days years century centuries thousand million billion hundred infinity everlasting",
    "vow": "swear swore sworn promise promises promised vow vows vowed guarantee guaranteed guarantees oath word honour honor pledge assure assurance certainty cross witness grave bible stone blood",
    "anything": "anything everything whatever whatsoever wherever whenever whoever any every all entire whole unlimited limit limits conditions",
    "moon": "moon stars star sun sky heaven heavens sea seas ocean oceans mountain mountains earth world universe galaxy diamond diamonds gold jewel jewels pearl pearls rose roses light sunshine angel goddess queen king prince princess crown treasure miracle dream destiny fate written paradise venus cosmos comet planet saturn",
    "adore": "love loved loving adore adored adoring worship worshipped worshipping cherish cherished obsessed devoted soulmate soul twin flame perfect perfection beautiful gorgeous stunning exquisite divine flawless darling dearest sweetheart honey babe baby bae beloved precious treasure jaan pet sweetie beauty enchanted dazzling dazzled ravishing",
    "gift": "flowers roses bouquet tulips lilies peonies sunflowers chocolates hamper perfume necklace bracelet earrings ring watch jewellery jewelry diamond gift gifts present presents parcel parcels teddy puppy car tickets poem poems poetry song songs serenade orchestra violinist singer harpist tattoo tattooed skywriting billboard carriage balloons petals choir",
    "watch": "saw seen see noticed notice watched watching checked checking check followed following follow spotted tracked track tracking looked looking counted counting stalking spying spy observed overheard hear heard screenshot screenshotted clocked caught",
    "app": "facebook instagram insta whatsapp snapchat snap tiktok twitter strava garmin fitbit spotify netflix uber deliveroo ring doorbell camera app location online offline story stories post posts posted photo photos pic pics picture profile status followers following likes liked like tagged commented comment icloud ipad laptop phone calendar receipt receipts bill statement linkedin bumble hinge tinder find my maps live stream feed selfie reel",
    "whose": "who who's whose whom somebody someone",
    "where": "where wherever whereabouts somewhere",
    "clothes": "coat jacket hoodie shirt dress boots shoes hat cap scarf aftershave perfume toothbrush slippers bag cardigan blazer beard glasses tall",
    "vehicle": "car van motorbike bike taxi uber truck lorry drive driveway parked parking plate bus train skoda golf audi bmw honda ford tyres wheel",
    "venue": "pub bar club restaurant cafe cinema gym hotel nandos costa starbucks spoons park station platform airport bench bandstand concert party wedding theatre film yoga pilates",
    "home": "home house flat apartment room bedroom kitchen sofa door doorstep step bed hall window curtains blinds drawer wardrobe pillow locks spare keys key roof garden cot",
    "reunite": "back together again reunite reconcile restart start over us ours our we we'll we're marry married marriage wedding remarry vows renew anniversary honeymoon engaged couple try",
    "trip": "holiday trip flight flights cottage weekend paris rome venice santorini lisbon spa cruise getaway vacation camping beach island cabin",
    "sexual": "body bed naked shower skin lips sex kiss cuddle night sleepover underwear nude nudes sexy horny horizontal hot tub touch hold thighs neck warm",
    "changed": "changed change changing different new better grown grew matured transformed reborn healed cured fixed reformed rehabilitated recovered evolved improved unrecognisable rewired sorted ready upgraded remade awakened enlightened clean reset saved",
    "oldself": "old former previous past version him man guy person boy girl woman lad fella bloke self one dude",
    "gone": "gone dead buried vanished left disappeared exist exists existed finished over past behind died washed burned deleted",
    "violence": "kill killed hit punch beat smash batter break broken burn stab shoot slap strangle knife gun bat hammer crowbar petrol fire fists teeth legs neck throat jaw bones blood war fight hospital ambulance rifle acid shovel brick destroy destroyed flatten straw",
    "expose": "tell telling send post publish leak share show expose report upload forward reveal screenshots videos photos nudes secrets hear know find discover learn",
    "peril": "regret sorry careful shame pity accident accidents watch warn warning warned consequences pay payback karma beware else lock danger dangerous tick tock insurance brakes dark shut finish finished ruin ruined sacked deported custody",
    "custody": "kids children dog cat passport passports visa custody keys deposit papers",
    "dying": "die died dying dead death suicide suicidal kill end ending goodbye farewell funeral grave coffin ashes will heaven peace rest sleep forever overdose jump hang noose rope bridge cliff roof train tracks razor blade pills sea pier viaduct ledge edge drown drowning coroner buried widow insurance coast guard",
    "nowant": "alive living exist existing existence wake breathing continue tomorrow morning spring winter christmas",
    "burden": "burden problem trouble nuisance waste pointless worthless useless hopeless relief free rid easier better",
    "bequest": "hers his theirs yours belongings records watch letters box drawer note dog look after feed mind take care",
    "demand": "answer reply respond call ring phone text speak talk listen say tell meet come decide choose sign pick confirm explain open unblock promise admit agree accept give let look read",
    "urgent": "now today tonight immediately asap urgent straightaway straight tomorrow midnight noon deadline final last hurry quick quickly instantly minute minutes hour hours second seconds waiting wait until by",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri sat sun weekend morning afternoon evening night noon midnight lunch lunchtime week tonight today",
    "month": "january february march april may june july august september october november december easter christmas diwali eid summer autumn winter spring",
    "time": "am pm o'clock minute minutes hour hours eight nine ten eleven twelve six seven five four half quarter",
    "number": "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand twenty thirty forty fifty couple few several",
    "money": "money pounds quid pay paid paying payment deposit rent bill bills refund refunded account loan debt savings card bank transfer transferred invoice mortgage owe cheque cash share half cost standing order",
    "repairact": "paid repaid repay refund refunded returned return replaced replace fixed mended repaired transferred corrected told cleared sent cover covering compensate restored withdrew settle",
    "admin": "form forms letter post parcel mail boxes box boiler plumber meter bins bin recycling lease council tax licence passport school nursery homework uniform pickup hand-over handover appointment vet mot insurance wifi router key keys invoice skip van tip",
    "pet": "dog cat puppy kitten hamster rabbit parrot fish vet lead fleas hen hens budgie",
    "wellwish": "congratulations congrats well birthday luck best wishes hope glad thanks thank cheers merry happy eid diwali",
    "leave": "understood respect space alone stop leave step away contact boundaries wish need needn't obligation expect rush",
    "stop_do": "blocked block deleted quit stopped stop ended ending left resigned moved transferred cut avoid handed joined attend attending meet see talk told",
    "thirdparty": "she her he him they them woman bloke guy man",
    "contempt": "overreacting dramatic sensitive paranoid crazy childish ridiculous silly unreasonable hysterical mental immature",
    "hedge": "if but though although however should whether perhaps maybe suppose guess extent insofar case whatever may might feel felt think thought believe perceived perceive seemed seem took taken misunderstood misunderstanding appeared interpreted assume assumed",
}
"""Each sense with its words, in small plain letters."""


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for sense, words in SENSES.items():
        for word in dict.fromkeys(words.split()):
            found.setdefault(word, []).append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


TABLE = _table()
ENDINGS = ("'s", "s", "es", "d", "ed", "ing", "er", "ly", "in")

STEM = 3


@cache
def senses(word: str) -> tuple[str, ...]:
    """The senses of a word, looked up as it stands and without its ending."""
    if word in TABLE:
        return TABLE[word]
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= STEM and stem in TABLE:
            return TABLE[stem]
    return ()
