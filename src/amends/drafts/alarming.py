"""Words that speak of harm to somebody or to oneself, and words that only sound so.

The patterns read plain text as `fold` makes it. They lean towards help: a hint counts.
An innocent phrase takes away what it covers and nothing else.
"""

from __future__ import annotations

SOMEBODY = (
    r"(?:you|him|her|them|your (?:\w+ )?(?:\w+)|that (?:\w+ )?(?:man|woman|guy|bloke|boy|"
    r"girl|bastard|bitch|lad|prick)|(?:anyone|anybody|whoever|somebody|someone))"
)
WILL = r"(?:i'll|i will|i'm going to|i swear i'll|i'd|i would|i could|i can|i might|i want to|i wish i could|we'll|let me)"
STRIKE = (
    r"(?:kill|hurt|harm|hit|punch|beat|smash|batter|strangle|choke|slap|stab|shoot|bury|"
    r"drown|murder|destroy|ruin|end|finish|slit|gut|crush|burn|cut|break|wreck|do for|"
    r"run over|hunt|come after|come for|get|deck|thump|smack|bash|knock out|put .{1,12} in (?:hospital|the ground))"
)
OUTLETS = (
    r"(?:your (?:\w+ )?(?:mother|mum|mam|dad|father|parents|family|boss|manager|work|"
    r"employer|job|office|landlord|school|church|imam|priest|pastor|university|uni|head|"
    r"headteacher|hr|friends|mates|clients|colleagues|new \w+|husband|wife|fiance|boyfriend|"
    r"girlfriend|sister|brother|nan|gran|grandmother|auntie|aunt|uncle|community|neighbours|"
    r"solicitor|followers|students|patients|team|kids|children|son|daughter|tenants?|bank)"
    r"(?:'s)?|everyone|everybody|the (?:whole )?(?:school|office|street|village|town|family|internet|world|"
    r"police|council|tax ?man|court|papers|group ?chat|judge|board|headteacher|landlord|regulator|nmc|gmc)|"
    r"hmrc|immigration|home office|social services|hr|facebook|instagram|insta|online|tiktok|linkedin|reddit|ofsted|the irs|the dwp|cps)"
)
SECRETS = (
    r"(?:photos?|pics?|pictures?|videos?|screenshots?|recordings?|messages?|texts?|nudes?|"
    r"emails?|files?|folder|clips?|voice notes?|tapes?|letters|diary|medical records?|passwords?)"
)

THREAT = (
    (
        rf"\b(?:{WILL} (?:\w+ ){{0,2}}?|going to |gonna )(?:fucking |bloody )?(?:kill|hurt|harm|hit|punch|beat|smash|batter|strangle|choke|"
        rf"slap|stab|shoot|bury|drown|murder|destroy|ruin|end|finish|gut|crush|burn|deck|thump|bash|break|slit|cut|wreck|hunt|come after|swing for) "
        rf"(?:{SOMEBODY})\b"
    ),
    r"\b(?:will|going to|gonna) (?:get|be) (?:hurt|killed|beaten|broken|burned|burnt|smashed|stabbed|shot)\b",
    r"\b(?:someone|somebody|people|you|he|she|they)(?:'s| is|'re| are|'ll| will)? (?:going to |gonna )?(?:get|be getting|end up) (?:hurt|killed|dead|in hospital)\b",
    r"\bbreak (?:your|his|her|their|every)(?: \w+){0,2} (?:legs?|arms?|neck|jaw|nose|fingers?|face|teeth|bones?|hands?|windows?|car|phone|knees?|ribs)\b",
    r"\b(?:smash|burn|torch|slash|key|wreck|trash|cut up|set fire to|put a brick through|flatten)(?:ing)? (?:up )?(?:your|his|her|their|that|the)(?: \w+){0,3} ?(?:car|tyres?|tires?|windows?|house|flat|place|shop|salon|van|bike|clothes|stuff|things|phone|laptop|door|dresses|face|teeth|head|down)\b",
    r"\b(?:in|on) the (?:skip|bin|canal|fire|bonfire|river|tip)\b.{0,40}\b(?:if you don't|unless|otherwise|or else|by tonight|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    r"\b(?:if you don't|unless you|otherwise|or else)\b.{0,80}\b(?:skip|bin|canal|fire|bonfire|river|tip|burn|gone|pound|shelter|put down)\b",
    r"\b(?:you'll|you will|you're going to|you are going to|they'll|he'll|she'll|he will|she will) (?:\w+ )?(?:regret|be sorry|pay for|pay dearly|suffer|wish you|wish they|rue|live to regret|get what|wish he|wish she)\b",
    r"\byou(?:'ll| will) pay\b(?! (?:for )?(?:half|the|back|me back))",
    r"\bmake (?:you|him|her|them|sure you|sure he|sure she) (?:all |both )?(?:pay|regret|suffer|sorry|wish|hurt|bleed|never)\b",
    r"\bwatch (?:your|his|her) (?:back|step|mouth)\b|\bone eye open\b|\blook(?:ing)? over (?:your|his|her) shoulder",
    r"\bor else\b|\bdon't (?:make|push|test|force|tempt|cross|try) me\b|\bdon't say i didn't warn",
    r"\b(?:you|he|she|they)(?:'ve| have)? (?:don't|doesn't|got|have|has)? ?(?:no|any)? ?(?:idea|know|clue) what i(?:'m| am) capable of\b|\bwhat i(?:'m| am) capable of\b|\bsee what i can do\b|\bsee what happens (?:next|then|when|if|to)\b",
    r"\bwhat happens to (?:\w+ ){1,2}(?:who|that)\b|\bfind out what happens\b|\bwhat happens when (?:you|people|someone)\b",
    r"\b(?:before|or) (?:i|we|somebody|someone) do(?:es)? something (?:i'll|we'll|you'll|i|we|you|stupid|we both)\b(?! lovely)",
    r"\baccidents? (?:can |do )?happens?\b|\bthings? (?:can|could|might|have a way of) (?:happen|catch fire|go missing|get broken|break)|\bsomething (?:might|could|may|will|bad) (?:happen|happens) to\b|\bif anything (?:happens|happened) to (?:you|him|her)",
    r"\b(?:be|would be|it'd be|it would be|what|such) a (?:real |great |terrible )?(?:shame|pity) if\b",
    r"\bi know (?:exactly )?where (?:you|he|she|they|your \w+|your new \w+) (?:live|lives|work|works|park|parks|sleep|sleeps|drink|drinks|go to school|train|trains)\b",
    r"\b(?:you'll|you will|you won't|you'd) (?:never|not|ever|be lucky to)? ?(?:see|hold|get) (?:the|your|my|our|him|her|them|those|either)(?: \w+)?(?: (?:dog|cat|kids?|children|boys?|girls?|baby|son|daughter|twins|dogs|cats))?(?: \w+)? (?:again|ever|back)\b",
    r"\b(?:take|taking|get) (?:the|my|our|your) (?:kids|children|boys|girls|baby|son|daughter|dog|twins) (?:off you|away from you|from you|away|to court|abroad|and you)\b|\bget (?:full )?custody\b.{0,40}\b(?:if|unless|see)\b|\byou won't (?:get|keep) (?:the|them) (?:kids|children|dog)\b",
    r"\bmake (?:your|his|her|their) li(?:fe|ves) (?:a )?(?:living )?(?:hell|misery|miserable|not worth)\b|\byour life (?:won't be|isn't going to be) worth",
    r"\b(?:get|have|see) you (?:\w+ )?(?:sacked|fired|deported|evicted|arrested|struck off|thrown out|kicked out|suspended|locked up|sectioned|disciplined|expelled)\b",
    rf"\b(?:or|unless|if you (?:don't|won't|block|leave|ignore|keep|go|ever|aren't|do not|think|tell|say|so much as)|otherwise|else|then)\b.{{0,90}}\b(?:i'll|i will|i'm|i can|i could|i might|i'd|i have to|i'm going to|we'll|going to) (?:\w+ ){{0,3}}?(?:tell|telling|tells?|send|sending|show|showing|post|posting|publish|leak|share|sharing|expose|report|reporting|ring|ringing|call|calling|phone|phoning|forward|email|emailing|go to|going to|speak to|talk to|write to|let|ruin|visit|turn up|come round) (?:\w+ ){{0,4}}?(?:{OUTLETS}|{SECRETS}|you to)",
    rf"\b(?:i'll|i will|i'm going to|i can|i could|i might|i'm) (?:\w+ )?(?:tell|telling|send|sending|show|showing|post|posting|publish|leak|share|sharing|expose|report|reporting|ring|ringing|call|calling|email|forward|forwarding|go to|going to|speak to|write to) (?:\w+ ){{0,6}}?(?:{OUTLETS})\b.{{0,60}}\b(?:if you|unless|until you|what you|who you|the truth about you|what kind of|what sort of|about you|about (?:the|your) (?:pills|abortion|drinking|debts?|affair|past|termination|drugs?|money|cash|tax|visa|arrest|record|secret)|see how|how you|then we'll|and see|your secret|everything you|exactly what you)\b",
    rf"\b(?:{OUTLETS}) (?:\w+ ){{0,2}}?(?:will|would|might|is going to|are going to|'d|'ll|deserves? to|has a right to|ought to|should|gets? to|can) (?:\w+ )?(?:love|like|enjoy|be (?:very |so |really )?(?:interested|fascinated|shocked|surprised|thrilled|delighted|disgusted)|want|hear|find out|see|know|find|get) (?:\w+ ){{0,3}}?(?:to (?:hear|know|see|read|learn)|hearing|seeing|reading|about|what|that|the {SECRETS}|out)\b",
    rf"\b(?:{OUTLETS})(?: \w+){{0,2}} (?:doesn't|don't|does not|didn't) know\b.{{0,60}}\b(?:yet|does (?:he|she|they|it)|do they|not yet|for now)\b",
    r"\b(?:lovely|nice|good|great|fine|spotless|little) (?:reputation|career|job|life|setup|business|house|car|family|name)\b.{0,60}\b(?:for now|yet|would be|shame|pity|lose|while it lasts|if i|careful|keep it)\b",
    rf"\bi(?:'ve| have|'ve still| still have)?(?: still)?(?: got| have| kept| keep)? (?:all |every one of )?(?:the|your|those|our|these|some|that|every)(?: \w+){{0,2}} {SECRETS}\b.{{0,80}}\b(?:your (?:dad|mum|boss|number|mother|father|work|family|sister|brother)|maybe|think about|remember|careful|in case|so (?:maybe|you|i'd|don't|pick|be)|anyone|everyone|online|wonder|if you|unless|would you|wouldn't (?:you|it|want))\b",
    r"\b(?:you've|you have|you) (?:got )?(?:until|till|one (?:more )?chance|an hour|a day|24 hours|five minutes|ten minutes|\w+ (?:hours|minutes|days) )\b.{0,80}\b(?:or|then|before|after that|otherwise)\b.{0,60}\b(?:i|everyone|your|he|it)\b.{0,30}\b(?:tell|send|post|goes|go|come|coming|find|knows?|burn|ring|call)\b",
    r"\bi(?:'m| am)? (?:\w+ )?(?:coming in there|coming through (?:that|your) door|kick(?:ing)? (?:your|the|that) door|breaking (?:your|the|that) door|break(?:ing)? the door)\b",
    r"\b(?:war|fight|blood|ugly|nasty|dirty)\b.{0,20}\b(?:you'll get|you want|you wanted|you asked|you've got|it is|it's going to be)\b|\b(?:you'll get|you want|you wanted|want) (?:a )?(?:war|fight)\b|\b(?:this|it|things?) (?:will|'ll|is going to|could|can|are going to) (?:get|turn) (?:very |really |quite )?(?:ugly|nasty|dirty|messy)\b",
    r"\bkill (?:your|that)self\b|\bhope you die\b|\bdeserve to die\b|\byou're (?:a )?dead(?: man| woman| meat)?\b|\byou(?:'re| are) finished\b|\bif i can't have you\b|\bno ?-?one (?:else )?(?:will|can|is going to|gets to) have you\b|\bnobody (?:else )?(?:will|can|gets to|is going to) have you\b",
    r"\b(?:take|taking) you (?:down )?with me\b|\bboth (?:of us )?(?:go down|burn)\b|\bi'm (?:going to )?(?:taking|take) (?:everyone|you both|him|her|you all) (?:down )?with me\b|\bburn (?:it|everything) (?:all )?(?:down|to the ground)\b",
    r"\bi(?:'ve| have)? (?:got|know|have) (?:people|lads|mates|friends|cousins|someone|a guy)(?: \w+){0,4} (?:who (?:can|could|would|will|sort|owe|deal)|that (?:can|could|would)|ready|waiting)\b|\bpay (?:him|you|them|her) a (?:little )?visit\b|\bsort (?:him|them) out\b|\bdeal with (?:him|them)\b.{0,12}\bmyself\b",
    r"\b(?:what|how)(?: a| would|'ll| will|'d)?(?: \w+){0,4} (?:think|say|feel|react|do) (?:if|when|once) (?:they|he|she|it|i|your \w+|everyone) (?:\w+ )?(?:saw|see|sees|knew|know|heard|hear|found|find|told|tell|read|showed?|sent?|gets?|got|posted?)\b(?=.{0,60}(?:photos?|videos?|pills|what you|about|those|that|the truth|your))",
    r"\b(?:petrol|acid|knife|gun|bat|hammer|crowbar|matches|lighter)\b.{0,50}\b(?:your|you|him|his|her|waiting|boot|ready)\b|\b(?:your|you|him|his|her)\b.{0,40}\b(?:petrol|acid|a knife|my knife|a gun|my gun|baseball bat|crowbar)\b",
    r"\b(?:keep|keeping|hold|holding|hang|hanging) (?:on to |onto )?(?:the|your|his|her) (?:\w+ )?(?:passport|dog|cat|car|money|deposit|ring|papers|visa|documents|medication|laptop|ashes|inhaler|insulin)\b.{0,60}\b(?:until|unless|till|if you)\b|\b(?:until|unless|till|if you)\b.{0,60}\bi(?:'m|'ll| will|'m going to)? (?:be )?(?:keep|keeping|hold|holding|hang|hanging) (?:on to |onto )?(?:the|your)\b",
    r"\b(?:stop|stopping|cancel|cancelling|cut off|cutting off|pull|withdraw|withdrawing) (?:the|your|paying)(?: \w+){0,3}\b.{0,50}\b(?:if you|unless|until you)\b|\b(?:if you|unless)\b.{0,60}\b(?:i'll|i will|i'm) (?:stop|stopping|cancel|cancelling|cut off|cutting off|pull|withdraw|withdrawing|empty|drain|clear out|freeze) (?:the|your|paying|every)\b",
    rf"\b(?:or|unless|if you|either|otherwise|block me|ignore me|leave me|tick tock|last chance)\b.{{0,60}}\b(?:(?:{SECRETS}) (?:\w+ )?(?:go|goes|get|gets|are|will|is) (?:\w+ ){{0,3}}?(?:{OUTLETS}|out|up|public|viral)|(?:{OUTLETS}) (?:\w+ )?(?:gets?|receives?|sees?|hears?|finds? out|knows?|will (?:get|see|hear|know|find))\b|(?:post|share|publish|leak|put|upload|print|send) (?:\w+ ){{0,4}}?(?:online|everywhere|to everyone|on (?:facebook|instagram|the internet|insta)|{OUTLETS}))",
    rf"\b(?:hate|love|sorry|pity|shame) (?:for|to see) (?:it if )?(?:{OUTLETS}) (?:\w+ )?(?:to )?(?:find|found|hear|heard|see|saw|know|knew|learn|get|got|lose)\b",
    r"\b(?:you|he|she|they|you and (?:him|her|\w+)|both of you)(?:'re| are|'s| is) (?:both |all |as good as )?dead\b(?! (?:right|tired|on|to me|set|serious|against|good|nice|clever|wrong|funny))",
    r"\bdon't want to (?:hurt|harm|ruin|destroy|do this to|do anything to) (?:you|him|her|them|anyone|your \w+)\b,? (?:\w+ )?but\b|\b(?:leaving|leave|left|giving|gave|give) me (?:with )?no (?:other )?(?:choice|option)\b",
)

SELF_HARM = (
    r"\b(?:nothing|no-one|nobody)\b(?: \w+){0,3} to live for\b",
    r"\b(?:kill|hang|hurt|harm|cut|drown|shoot|top|do away with|starve|stab|burn|unalive) (?:my|me)self?\b",
    r"\b(?:killing|hanging|hurting|harming|cutting|drowning|shooting|topping|starving|burning) (?:myself|my (?:arms?|wrists?|legs?))\b|\bcut my (?:arms?|wrists?|legs?|throat)\b|\bself ?-?harm",
    r"\bsuicid\w*|\bunalive\b|\bctb\b",
    r"\b(?:end|ending|take|taking|took|finish) (?:it all|my (?:own )?life|it myself)\b|\bend it (?:tonight|here|now|for good|properly|once and for all|soon|myself)\b|\bending it\b(?= (?:all|tonight|here|for good))|\bend everything\b",
    r"\b(?:don't|do not|didn't|didnt|no longer|never|can't|doesn't feel like i|not sure i|not) (?:\w+ )?(?:want|wanted|wish|know if i want|care) to (?:be (?:here|alive|around|on this earth)|live|exist|wake up|be in this world|carry on|go on|see tomorrow|see the morning)\b(?! (?:together|with|in|near|by|at|alone|here with|like strangers))",
    r"\b(?:don't|not|no longer) (?:\w+ )?want (?:to )?(?:any of )?(?:this|my|a) life\b",
    r"\bno (?:reason|point|purpose|sense)(?: \w+){0,3} (?:to|in|for me to|for) (?:live|living|go on|going on|carry on|carrying on|be here|being here|be alive|wake up|waking up|existing|exist|staying|keep going|keep breathing|breathing|me)\b|\b(?:nothing|no-one|nobody)(?: \w+){0,2} (?:to live for|to stay for|worth living|keeping me here|left for me here)\b|\bnot worth living\b|\bworth living (?:any|for any)",
    r"\bcan't (?:\w+ )?(?:go on|carry on|keep going|do this (?:life|living)|do life|live with (?:this|myself|what)|be here|keep living|survive this|face (?:another|one more) (?:day|morning|night))\b(?! (?:like this with|meeting|pretending))",
    r"\bcan't (?:\w+ )?carry (?:it|this|any of it)(?: \w+)? (?:any ?more|any longer)\b|\btired (?:of (?:being alive|living|life|existing|breathing)|in a way)\b|\bdone with (?:life|living|everything|all of it|it all|this world)\b|\btired of (?:it all|everything)\b",
    r"\b(?:better|easier|happier|lighter|simpler|safer|quieter)(?: \w+){0,4} (?:without me|if i (?:was|were|wasn't|weren't|am|just)? ?(?:\w+ )?(?:dead|gone|not here|weren't here|wasn't here|around|alive|disappeared|didn't exist|here))\b|\bbetter off (?:\w+ )?(?:dead|without me|gone|under|in the ground)\b|\bwithout me in (?:it|this world|the world)\b",
    r"\b(?:wish|wished|hope|hoping|pray|praying) (?:i|that i|to god i)(?: \w+){0,2} (?:dead|die|died|never (?:been born|woke|wake|woken|existed)|not wake|didn't wake|don't wake|wouldn't wake|won't wake|didn't exist|weren't here|wasn't here|could disappear|could just (?:stop|disappear|go to sleep)|wasn't alive|weren't alive)\b|\bwish i'd never been born\b",
    r"\b(?:not|never|don't|won't|without) (?:to )?wak(?:e|ing) up\b(?! (?:in time|early|to|the|till|until|at|before|next to|alone|beside))|\bgo to sleep and (?:not|never|stay)\b|\bsleep for ?ever\b|\bsleep and not\b|\bnever wake\b|\blong sleep\b|\bdon't wake me\b",
    r"\b(?:when|once|after|if) i(?:'m| am) (?:gone|dead|not here|no longer here|not around|under the ground|in the ground|in my grave)\b|\bonce i've gone\b(?= \w+ (?:ever|for good))",
    r"\bi (?:won't|will not|shan't|shall not|may not|might not) be (?:around|here|alive|a problem|a burden|in (?:your|anyone's|anybody's) way|troubling|bothering|trouble|able to hurt)(?: \w+)?\b",
    r"\b(?:last|final) (?:message|text|letter|words?|thing|time|night|call|email|note)(?: \w+){0,3} (?:you'll|you will|you'd|you're going to|you|i'll|i will|i'd|from me|i ever|anyone)\b(?=.{0,60}\b(?:ever|anyone|get from me|hear from me|write|send|ever get|say|get)\b)",
    r"\b(?:this is|it's|so this is|well,? this is|guess this is) (?:really |my |a |the )?(?:goodbye|good-bye|farewell|the end for me|the end of me)\b|\bgoodbye (?:forever|for good|for ever|everyone|world)\b|\bgoodbye then\b|\bsay(?:ing)? (?:my )?goodbyes?\b|\bgoodbye note\b|\bsuicide note\b",
    r"\b(?:don't|can't|can not|cannot) (?:\w+ )?(?:see|find) (?:a|any) (?:way (?:on|out|through|forward|past)|future|tomorrow|point)\b(?! (?:of (?:the|this) (?:lease|contract))|in)",
    r"\b(?:no|any|another|only one|one|the only) way (?:out|on|forward|left|through|off)\b(?=.{0,30}(?:from here|of this|for me|left|any ?more|i'm taking|is|but|\.|$|,))",
    r"\b(?:take|taking|took|swallow|swallowed|swallowing|counted|counting|saved up|saving|enough|all|lined up|whole (?:box|bottle|pack) of|bottle of|box of|handful of|got the|have the) (?:\w+ ){0,4}?(?:pills|tablets|paracetamol|sleeping tablets|painkillers|insulin|codeine|meds)\b",
    r"\b(?:od|overdose|overdosed|overdosing)\b",
    r"\b(?:jump|jumping|step|stepping|walk|walking|throw(?:ing)? myself|drive|driving|fall|falling)(?: \w+){0,2} (?:off|in front of|into|under|over|onto)(?: \w+){0,3} (?:bridge|roof|cliff|train|bus|lorry|river|sea|tracks?|traffic|canal|water|balcony|edge|platform|motorway|wall|tree|ledge)\b",
    r"\b(?:on|at|by|standing on|sitting on|sat on|stood on|from) (?:the|a) (?:\w+ )?(?:bridge|ledge|roof|cliff|railway|tracks|edge|parapet|level crossing|railing|viaduct|multi-storey)\b.{0,80}\b(?:goodbye|sorry|over|jump|cold|quiet|down|end|thinking|look|water|nobody|no-one|peace|easy|stop|last)\b",
    r"\b(?:rope|noose|razor|blade|belt|gun|shotgun|exhaust|gas|hosepipe|knife)\b.{0,50}\b(?:my|me|i|ready|garage|loft|wrist|neck|tonight|peace)\b(?=.{0,60})(?<!your)",
    r"\b(?:my|the) (?:own )?(?:funeral|will|ashes|coffin|grave|wake|headstone|eulogy)\b(?=.{0,80}\b(?:come|play|wear|cry|song|flowers|don't|scatter|you'll|invited|sea|there|changed|updated|written|drawer|signed)\b)",
    r"\b(?:blood|death|my life|my body) (?:will be |is |'ll be |would be )?on your (?:hands|conscience|head)\b|\byou'll find (?:me|my body)\b|\bwhen (?:they|you|somebody|someone|the police) (?:find|ring|found|call|come|tell|finds|calls) (?:me|you|my|with the news)\b|\bfind me (?:in|hanging|dead|cold|gone)\b|\bidentify (?:me|my body)\b",
    r"\b(?:don't|do not|please don't|can't) (?:want to )?live without (?:you|her|him|them)\b(?= (?:and i won't|and i'm not|so i)|.{0,40}(?:won't (?:try|have to)|not going to|i mean it|don't intend))|\bi won't live\b|\bnot (?:going to )?live without you\b",
    r"\blook after (?:\w+ ){1,5}(?:when|after|once) i\b|\btell (?:\w+ ){1,4}(?:that )?i (?:loved?|always loved|was proud|did love)\b|\btell (?:\w+ ){1,3}(?:the|my) (?:\w+ ){1,3}is (?:hers|his|theirs|yours)\b(?=.*)",
    r"\b(?:disappear|vanish|not exist|cease to exist|fade away|be gone|stop existing|stop breathing|be dead|just die|rather die|rather be dead|want to die|wanted to die|wanna die|ready to die|going to die|might as well die|may as well be dead|deserve to die|should (?:just )?die|dying tonight|want to be dead|die tonight|die without you|die alone tonight)\b",
    r"\b(?:won't|don't|will not|not) have to (?:worry about|deal with|put up with|see|hear from|think about|bother with) me (?:any ?more|again|ever|much longer|after|for long|much|soon)\b|\bwon't have to (?:\w+ ){1,4}after (?:tonight|today|tomorrow|this|sunday)\b",
    r"\b(?:won't|not going to|will not|not gonna|don't think i'll) (?:see|make it to|be there for|live to see|last|survive|get through|make it through|make it past|see out)(?: (?:to|the|this|another|my next))? (?:christmas|morning|tomorrow|sunrise|the morning|the night|the week|this week|tonight|next week|my birthday|new year|spring|summer|another|the weekend|the year|much longer|night|winter|long)\b",
    r"\b(?:after tonight|after today|by (?:the )?morning|by tomorrow|soon|one day soon)\b.{0,30}\b(?:it|i|all|everything|none of it)(?:'ll|'s| will| won't|'m)? (?:\w+ )?(?:be over|be gone|stop|matter|hurt|quiet|finished|peaceful|at peace)\b|\b(?:i'll|i will) (?:finally )?be at peace\b|\bstop (?:the|all the|all this) pain\b|\bmake it (?:all )?stop\b",
    r"\b(?:written|writing|wrote|left|leaving) (?:\w+ ){0,3}(?:letters? for (?:everyone|the kids|each|my|all)|notes? for (?:everyone|the kids|each|my|all)|a note|my note|my letters)\b(?=.{0,60}\b(?:drawer|table|when|after|sorry|everyone|read|open|find)\b)",
    r"\bend of (?:the line|the road) for me\b|\bi'm done (?:now|with it)\b(?= .{0,30}(?:goodbye|sorry for|look after))|\bgiving up on (?:life|everything|living)\b|\bgive up on (?:life|living)\b|\bnot (?:be )?long for this world\b|\bcheck(?:ing)? out for good\b|\bdon't (?:intend|plan|expect) to (?:be (?:here|around)|see)\b|\bmy affairs in order\b|\bput(?:ting)? my affairs\b",
)

INNOCENT = (
    r"\b(?:photos?|pics?|pictures?|videos?|emails?|letters|files?|folder|screenshots?|messages?) (?:of|from|for|about) (?:the |our |my |your |his |her )?(?:\w+ )?(?:kids?|children|boys|girls|baby|wedding|holiday|house|flat|dog|cat|party|birthday|boiler|meter|car|christmas|school|nursery|vet|doctor|landlord|council|bank|garden|room|leak|damage|solicitor|estate agent|insurance|surgery|hospital)\b",
    r"\bkill(?:ing|s|ed)? (?:the |some |a bit of |an? )?(?:time|hour|hours|lights?|engine|weeds?|germs|moths?|ants|wasps?|mood|mould|bacteria|the plants?|switch|joy|two birds)\b",
    r"\b(?:traffic|feet|foot|back|head|knees?|heat|shoes|wait|suspense|commute|hangover|boss|job|shift|stairs|homework|maths|pollen|hay ?fever|legs|neck|shoulder|tooth|this cold|weather|exams?|queue|that hill)(?: \w+){0,2} (?:is |are |was |were |'s |'re |has been |been |)?(?:absolutely |literally |really )?(?:killing|killed|murdering|going to kill|kills) (?:me|us)\b",
    r"\b(?:traffic|heat|commute|feet)(?:'s|'re)? killing me\b|\bkilling it\b|\bkilled it\b|\bdressed to kill\b|\bto die for\b|\bdying (?:to (?:see|know|hear|try|watch|read|get|eat|meet)|of (?:thirst|hunger|heat|laughter|boredom|curiosity|embarrassment)|for a)\b|\b(?:died|dying|dead) (?:laughing|of laughter)\b",
    r"\b(?:mum|mam|dad|sister|brother|boss|nan|gran|landlord|teacher|coach|mother|father|wife|neighbours?|she|he|they)(?:'s|'ll|'d| will| would| is)? (?:\w+ )?(?:kill|murder|killing|strangle) me\b(?! if you)",
    r"\b(?:could|would|'d) (?:absolutely |happily |really )?(?:murder|kill for) (?:an?|some|the)\b",
    r"\b(?:not|n't|never|no longer|isn't|wasn't|without being|far from)(?: been| feeling| being| actually| at all| even| remotely| in any way| going to be)* (?:suicidal|self ?-?harm\w*|a suicide)\b",
    r"\bi(?:'m| am) (?:not|never) (?:\w+ ){0,3}(?:going to|gonna|about to|planning to|thinking of|thinking about|talking about|considering) (?:kill|kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|end(?:ing)?|do(?:ing)?|tak(?:e|ing)|suicide|ending) ?(?:myself|it all|my (?:own )?life|you|him|her|them|anyone|anybody|anything)?\b",
    r"\b(?:would|'d|will|'ll|could|did|have|has|'ve|had) (?:never|not)(?: ever)? (?:\w+ )?(?:kill|hurt|harm|hit|threaten|cut|end|touch|lay a hand on|hurting|punch|slap|take) (?:you|him|her|them|anyone|anybody|myself|yourself|my (?:own )?life|a hair|it all)\b(?! but)(?! again)",
    r"\b(?:won't|wouldn't|can't|couldn't|didn't|don't want to|do not want to|don't wish to|not trying to|never wanted to|never meant to|not going to|didn't mean to|never want to|don't ever want to) (?:ever |deliberately |just )?(?:kill|hurt|harm|hit|threaten|ruin|destroy|punch|slap|end|burn|finish|break) (?:you|him|her|them|anyone|anybody|myself|your|anything)\b(?!,? (?:\w+ )?but)",
    r"\bno (?:thoughts|intention|plans?|desire) (?:of|to) (?:suicide|kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|end(?:ing)?)(?: \w+)?\b",
    r"\bsuicide (?:squad|awareness|prevention|bomb\w*|hotline|helpline|line|watch)\b|\bpolitical suicide\b|\bcareer suicide\b",
    r"\b(?:his|her|their|my (?:\w+ )?(?:friend|brother|sister|uncle|aunt|cousin|mate|colleague|dad|mum|father|mother|grandad|neighbour)'?s?) (?:suicide|overdose|funeral|wake|ashes|will|grave|coffin)\b",
    r"\b(?:when|once|while|after|if) i(?:'m| am) (?:gone|not here|not around) (?:on|to|for (?:the|a|two|three|work|work\w*)|at|all|away|from|over|camping|next|this|till|until|in|shopping|skiing|out)\b|\bwhile i'm gone\b",
    r"\bi (?:won't|will not|shan't|may not|might not) be (?:around|here|there|in|home|back) (?:on|at|till|until|before|after \w+day|when you (?:come|get|pick|collect|arrive|drop)|when (?:the|they|he|she)|for (?:the|a|it|pick|hand|that|your|dinner|lunch|christmas|you to|\w+'s)|this|next|tomorrow|that (?:day|weekend|week|evening)|much (?:this|next|over)|over the|between|all (?:day|week|weekend|morning)|in (?:august|july|june|the (?:morning|afternoon|evening))|to (?:let|sign|open|answer|help|take|hand)|sat\w*|sun\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|later|if you (?:come|need|want|ring)|so (?:just|leave|the|please|let|use|neil|mum|my|your|you|can))\b|\bi (?:won't|will not) be (?:bothering|troubling) you\b|\bi (?:won't|will not) be here,? (?:so|but) \w+ (?:has|can|will|'s got) (?:the|a|let)\b",
    r"\b(?:last|final) (?:message|text|letter|email|thing|words?)(?: \w+){0,4} (?:about|regarding|on) (?:the|this|that|it|your)\b|\blast thing (?:i|you) (?:\w+ )?(?:want|wanted|need|needed|said|bought|ate)\b|\blast time (?:i|you|we) (?:\w+ )?(?:saw|spoke|wrote|used|went|had|was|were|got|did|looked|paid|checked|ask|say)\b",
    r"\b(?:end|ending|ended|finish) (?:it|things|it all) (?:with (?:her|him|them|\w+)|between (?:us|me)|myself with|off)\b|\bend(?:ed|ing)? the (?:tenancy|lease|contract|call|affair|relationship|subscription)\b",
    r"\b(?:take|taking|took|takes|give|giving|needs?|pick(?:ed|ing)? up|collect(?:ed)?|dropped|left|forgot|got|have|ordered|bring|brought|finish|finishing|counted|counting|remember|packed) (?:his|her|its|your|mum's|dad's|the (?:dog|cat|kids?)(?:'s)?|\w+'s) (?:\w+ )?(?:pills|tablets|meds|insulin|medication|painkillers|codeine)\b|\b(?:all|got|have) (?:your|his|her|the (?:dog|cat)'s) (?:pills|tablets|meds|insulin)\b",
    r"\b(?:walk(?:ed|ing)?|driv(?:e|ing)|drove|run|running|jog(?:ged|ging)?|cycl(?:ed|ing)) (?:over|across) the (?:\w+ )?bridge\b|\b(?:walk|walking|walked|jump|jumping|jumped) (?:into|in) (?:the )?(?:sea|river|water|pool|lake)(?: and (?:swam|swim|it was)| for a swim| on holiday| at)",
    r"\byou can (?:kill|murder|shoot|hit) me\b|\bshoot me a\b|\bhit me up\b|\bhit (?:you|him|her) up\b|\bhit me\b(?! (?:up)?(?:self))|\b(?:beat|destroy|crush|thrash|murder|kill) you (?:at|in|to|on) (?:\w+ ){0,3}(?:scrabble|chess|wordle|tennis|cards|it|quiz|the|mario|golf|pool|darts|squash|monopoly|badminton|fantasy)",
    r"\b(?:vet|doctor|nurse|dentist|physio|surgeon|midwife)s?(?: \w+){0,4} (?:hurt|cut|shoot|burn|break|hit|kill)\b",
    r"\b(?:might|could|may|will|going to|'ll) (?:hurt|sting|burn|be sore) (?:a bit|a little|him|her)? ?(?:a bit|a little|at first|when)\b",
    r"\b(?:i'd|i would|i'll|i will) (?:get|end|finish|come for|come after|break|cut|burn|beat|ruin|hit|hunt) (?:your|the|them|him|her|you) (?:\w+ )?(?:key|keys|post|parcel|parcels|mail|boiler|invoice|lease|contract|hair|grass|hedge|lawn|news|traffic|rush|roots?|stuff|things|call|cake|cable|membership|subscription|account|account|logs?|cd|dvd|share|half|shift|week|candles?|report|essay|sandwich|toast)\b",
    r"\b(?:hedge|lawn|grass|hair|cake|key|keys|cd|dvd)\b.{0,12}\bcut\b",
    r"\bdon't make me (?:laugh|blush|cry laughing|choose the|late)\b|\bdon't try me\b(?= (?:on|before|after))",
    r"\bsorry (?:if|that|for|about)(?: \w+){0,6} (?:hurt|harm|broke|ruined|destroyed|burned|burnt) (?:you|him|her|them|your)\b",
    r"\b(?:i|we) (?:\w+ )?(?:hurt|harmed|ruined|destroyed|broke) (?:you|him|her|them|your \w+)\b",
    r"\b(?:dead|knife|gun|bat|hammer|matches|lighter|acid|petrol)(?: \w+){0,2} (?:battery|line|lines|drawer|set|block|sharpener|shop|station|money|receipt|in the kitchen|from the kitchen|for the (?:mower|car|bbq|boiler))\b|\b(?:bread|kitchen|butter|good|steak|palette|stanley|paring|carving|cheese|cake|fish) (?:knife|knives)\b|\b(?:cricket|fruit|table tennis|baby|pipistrelle) bats?\b|\b(?:petrol|gas|fuel) (?:bill|meter|money|card|cap|receipt|reading|engineer|safety|cut off|hob|boiler|is|costs?|was|tank|for|station|company|account|man|leak)\b|\b(?:nail|water|glue|staple|radar|spray|massage|heat|air) gun\b|\b(?:tow|climbing|skipping|tug of|swing|the guy|rope) (?:rope|ropes?|ladder|course|swing|access)\b|\brazor (?:blades?|refills?|charger|is|was)\b|\b(?:fan|seat|timing|tool|cam|conveyor|leather|trouser|martial|black|yellow|green|brown|blue|orange|seat) belt\b|\bbelt (?:for|is|was|and|needs|on the (?:car|dryer|washing|tumble))",
    r"\bfor ever and ever amen\b|\bjump (?:on|into|in) (?:the|a) (?:call|car|shower|bus|train|bed|taxi|zoom)\b|\bi(?:'ll| will) jump in\b",
    r"\b(?:song|film|movie|book|show|series|episode|podcast|documentary|play|game|match|play)(?: \w+){0,6} (?:suicide|kill(?:s|ed)? (?:himself|herself|themselves|him|her)|overdose)\b",
    r"\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)?|worr(?:y|ied|ying)|thought|think|in case|don't worry|scared|afraid)(?: \w+){0,3} (?:i was|i'm|i am|i might be|if i was|if i'm|whether i was|whether i'm) (?:suicidal|going to (?:hurt|kill|harm) (?:myself|you|anyone))\b.{0,30}\b(?:i'm not|i am not|i wasn't|no|never|not)\b",
    r"\b(?:you don't|you needn't|you won't|won't|don't) have to (?:see|deal with|speak to|talk to|hear from) me(?:,? (?:at|when|to|for|about|if|during))\b|\b(?:you|he|she)(?:'ll| will) (?:\w+ )?regret (?:not|it if you (?:miss|don't (?:see|try|taste)))\b",
    r"\bno way (?:out|on|off|through|forward) (?:of the (?:contract|lease|car park)|the)\b|\b(?:only|best|quickest|easiest|another|any|one) way (?:out|off|through|on|forward) (?:of (?:the|town)|to|the|is (?:the|via|by|through|a (?:solicitor|lawyer|mediator|counsellor|therap)))\b",
    r"\b(?:police|doctor|surgery|vet|bank|council|hospital|nursery|school) (?:will |'ll )?(?:call|ring|phone|find) you\b|\bwhen (?:they|the \w+) (?:ring|call) you (?:about|to|back|with)\b",
    r"\b(?:he|she|they|it|who|cat|dog|hamster|fish|budgie|rabbit)(?:'s|'ll| will| is| was)? (?:\w+ )?(?:going to die|dying tonight|be gone|disappear|vanish)\b|\b(?:pain|rash|swelling|spots?|fees?|charge|stain|noise|smell|subscription|form|icon|file)(?: \w+){0,3} (?:be gone|disappear|vanish|fade away)\b",
    r"\b(?:be gone|disappear|vanish) (?:by|from|before|within|after|on|at) (?:\w+ )?(?:\d|noon|five|six|seven|eight|nine|ten|lunch|friday|saturday|sunday|monday|the time you|your (?:phone|inbox|screen))",
)
