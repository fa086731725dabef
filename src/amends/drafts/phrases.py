"""Turns of phrase that belong to a finding, read in plain text as `fold` makes it.

They are evidence, not judgement: the model weighs them with everything else.
"""

from __future__ import annotations

ASK = (
    r"(?:answer|reply|respond|ring|call|phone|text|message|write|talk|speak|listen|"
    r"come|meet|decide|choose|tell|say|pick up|open|explain|confirm|unblock|sign|agree)"
)
SOON = (
    r"(?:now|right now|today|tonight|by (?:tonight|tomorrow|noon|midnight|then|the end of|"
    r"close of|\w+day|\d+|six|seven|eight|nine|ten|lunch|five)|this (?:minute|instant|week|evening)|"
    r"before (?:midnight|noon|\w+day|i|you|it's|\d+)|asap|immediately|straight away|at once)"
)
WE = r"(?:we|you and me|you and i|us|the two of us|both of us)"
CHEATING = (
    r"(?:cheat\w*|affair|lied|lying|lies?|betray\w*|unfaithful|hid(?:den)?|deceiv\w*|slept with|"
    r"went behind|strayed|broke (?:your|my|our|us)|kissed|hurt you|wronged)"
)
KINFOLK = (
    r"(?:mum|mother|dad|father|papa|mama|mummy|amma|nan|gran|sister|brother|kids?|children|boys?|girls?|"
    r"son|daughter|family|parents|dog|baby|twins|uncle|auntie)"
)
SICK = (
    r"(?:ill|sick|eat|eaten|eating|sleep|slept|sleeping|breathe|function|work|concentrate|get up|"
    r"get out of bed|cope|face|leave the house|stop crying|stop shaking|hospital|a&e|pills|tablets|"
    r"panic attacks?|chest pains?|blood pressure|lost \w+ (?:stone|pounds|kilos)|doctor|depress\w+|weight)"
)

PHRASES = {
    "pressure": (
        rf"(?:^|[.!?,] |please |just |now |so |then )(?:please )?(?:just |now |only )?{ASK}(?: (?:me|back|up|the phone|to me|your phone|something|yes|it|us|down|outside|out|home))*(?: {SOON}|[.!]|$)",
        r"\b(?:need|want|expect|demand|require|waiting for|deserve|owed?|entitled to) (?:an?|your|the|one|to (?:hear|know|see)|you to|my)(?: \w+){0,3} ?(?:answer|reply|response|decision|explanation|word|call|yes|conversation|back|hear|know|tell|see|talk|come|meet|text)\b",
        r"\b(?:you(?:'ve| have)|u got|you got) (?:until|till|to|got to|got until|one (?:more )?chance|(?:\w+ )?(?:hours?|minutes?|days?))\b",
        r"\byou(?:'ll| will| have to| must| need to| can't just| don't get to| got to|'re going to| owe me| are to|'d better| had better| should at least) (?:\w+ )?(?:talk|speak|listen|hear|see|meet|answer|reply|come|decide|choose|ring|call|tell|explain|look|sign|ignore|go silent|walk|stay silent|open|face|be there|be at|sit|give)\b",
        r"\b(?:why (?:won't|aren't|don't|can't) you|are you (?:going to|ever going to)|will you (?:please )?(?:just )?|when (?:will|are) you (?:going to )?|how many times|how (?:much )?long(?:er)?|what more|what does it take)\b.{0,30}\b(?:answer|reply|talk|speak|ring|call|ask|wait|text|meet|get (?:one|a) word|pick up|forgive|see me|decide|listen|respond|say)\b",
        r"\bi(?:'ll| will|'m going to|'m| am| shall) (?:\w+ )?(?:keep|wait(?:ing)?|be (?:waiting|there|outside|here|round|at)|stay(?:ing)?|sit(?:ting)?|stand(?:ing)?|ring(?:ing)?|call(?:ing)?|try(?:ing)?|ask(?:ing)?|come(?:ing)?|check(?:ing)?|turn(?:ing)? up|not (?:leaving|going|moving))\b.{0,40}\b(?:until|till|again|every|outside|door|step|downstairs|your|all (?:day|night)|at \w+|later|round|over)\b",
        r"\b(?:i'm|i am|im) (?:\w+ )?(?:outside|downstairs|parked|in (?:the|your) (?:lobby|car park|street|drive)|at your (?:door|gate|work|office)|on (?:my|the) way|round the corner|already|driving over|coming over)\b",
        r"\b(?:last|final|one|only) (?:chance|warning|reminder|time (?:i|of) ask\w*|opportunity)\b|\bnow or never\b|\btime's up\b|\b(?:clock|time) is (?:ticking|running)\b|\bdeadline\b|\bultimatum\b|\byes or no\b|\bin or out\b|\bwell\?|\bhello\?+|\?\?+",
        r"\b(?:still (?:nothing|no|waiting|not)|nothing\?|no reply|no answer|not one word|not a word|(?:third|fourth|fifth|sixth|tenth|\d+(?:th|rd|nd)) (?:message|time|text|voicemail|call|email))\b",
        r"\b(?:i've|i have) (?:\w+ )?(?:booked|told (?:\w+ ){1,3}(?:you'll|we're|you're)|arranged|asked (?:\w+ ){1,3}to (?:speak|come|ring|call)|put holds|bought (?:the|two) tickets|moved your|set up|reserved)\b.{0,60}\b(?:you|so|don't|be|we)\b",
        r"\b(?:don't|do not|dont) (?:you dare|ignore|leave me|make me|hang up|be late|let me down|say no|argue|send (?:him|her|them) back|keep me|cancel|bother|tell me (?:no|you can't)|think about it|overthink)\b",
        r"\b(?:not taking|won't take|don't accept|can't accept|refuse to accept|won't accept|no isn't)\b|\bbegging you\b|\bi beg you\b|\bi'm begging\b|\bplease please\b|\b(\w+)[!.,]? \1[!.,]? \1\b",
        r"\b(?:be|meet me|come) (?:there|here|at|on|in|by) (?:the|my|our|\w+) ?\w*\b.{0,30}(?:\d|eight|seven|six|noon|sharp|platform|late|$)",
        r"\b(?:either|or) you\b|\bif you don't\b.{0,40}\b(?:i'll|i will|then|we're|by)\b|\bunless you\b|\bif i don't hear\b|\byour (?:turn|move)\b|\b(?:least|fair) (?:you can|you could|that you|i deserve|one)\b",
        r"\b(?:kindly|please) (?:confirm|indicate|advise|respond|revert|reply|sign|accept)\b|\brsvp\b|\bby (?:return|close of|end of (?:day|the|play))\b|\baccept (?:one|the|it)\b|\bfollowing up\b|\bbumping\b|\bper my last\b",
    ),
    "guilt": (
        rf"\b(?:can't|cannot|haven't|not|don't|couldn't|stopped|unable to|hardly|barely|no longer) (?:\w+ ){{0,3}}{SICK}\b.{{0,80}}\b(?:you|your|since|because)\b",
        r"\b(?:since|because|when|after) (?:of )?(?:you|your|this|that|u) ?(?:\w+ )?(?:left|leaving|leave|went|walked|moved|ended|text|decision|silence|message|stopped|packed|threw|did|packing)\b",
        r"\b(?:after (?:all|everything)|all the (?:years|things|times|nights)|best years|everything) (?:that )?(?:i(?:'ve)?|we've) (?:have )?(?:did|done|gave|given|do|sacrificed|been)\b",
        r"\bi (?:gave up|gave you|moved|left|sold|turned down|put you through|raised|nursed|drove|paid|worked|stood by|carried|sacrificed|supported|quit|looked after|forgave|held)\b.{0,60}\b(?:for you|your|you)\b",
        r"\b(?:you(?:'re| are| have|'ve)?) (?:\w+ )?(?:killing|destroying|breaking|broken|broke|ruining|ruined|tearing|punishing|hurting|making me|finished|crushed|torturing|left me|turned me|abandon\w*|wrecked|breaking up) ?(?:me|this|my|the|our|us|with)?\b",
        r"\b(?:happy now|well done|congratulations|congrats|hope you(?:'re| are) (?:happy|proud|satisfied|pleased)|hope (?:it|you) (?:was|can|could|sleep|enjoy)|satisfied|thanks for (?:nothing|that)|is this what you want\w*|did you want this)\b",
        r"\b(?:how (?:can|could) you|can you live with|do you (?:even )?(?:know|realise|care|have any idea)|you (?:don't|do) (?:even )?(?:care|realise|understand|know)|no idea what you|if you (?:had any|loved|ever loved|ever cared|cared|'d any))\b",
        r"\b(?:only you|you(?:'re| are) the only (?:one|person) who|you alone|you could (?:stop|end|fix|save)|it(?:'s| is) (?:you|up to you|your) (?:who|that|to|job)|one (?:word|text|call|hello|kind word) (?:from you|would))\b",
        rf"\b(?:your|our|the|my) (?:\w+ )?{KINFOLK}\b.{{0,50}}\b(?:cr(?:y|ies|ied|ying)|ask(?:s|ed|ing)? (?:why|for you|when|where|about)|not (?:eating|sleeping|well|speak\w*)|won't (?:eat|sleep|speak|talk|look)|stopped|hasn't|haven't|in bed|miss(?:es)? you|waits?|sits? by|ill|pressure|sugar|broken|ashamed|heart|wet the bed|hospital|blames?)\b",
        r"\b(?:doctor|gp|hospital|therapist|consultant|nurse|ward|a&e|psychiatrist)\b.{0,60}\b(?:signed|doubled|says|said|put me|pills|tablets|stress|since|after you|worst|low|asked)\b",
        r"\b(?:i(?:'ve| have)? (?:lost|started|gone|failed|fainted|can't|had to|got|sit|sat|lie|still)|i'm (?:in (?:bits|pieces|bed|the dark)|living|sat|holding on|drowning|alone|not (?:eating|sleeping)|so low|broken|a wreck))\b.{0,80}\b(?:because of|thanks to|cos of|since|you|alone|nobody|by myself|on my own)\b",
        r"\b(?:remember (?:that|who|when)|think (?:about|of|on) (?:that|what|the|this)|not that you(?:'d| would| care|'ll)|in case you (?:wondered|care)|thought you (?:should|ought|might|'d) (?:know|like|want|see)|just so you know|you did (?:this|that)|that(?:'s| is) (?:you|because of you|what you)|this is what you|look what you|see what you)\b",
        r"\b(?:thirteen|twelve|eleven|ten|fifteen|twenty|thirty|nine|eight|seven|six|five|\d+)(?:-\w+)? (?:years|winters|christmases|months) (?:i|of|and|you)\b.{0,80}\b(?:and|bought|counted|deserve|worth|nothing|not|can't|call|silence)\b",
        r"\b(?:hard|difficult|painful) (?:that |this |it )?(?:was|is|has been)? ?(?:for me|on me)\b|\bmy (?:hands|chest|heart|hair|health|nerves|life|stomach|head)(?: \w+)? (?:are|is|has|hurts?|falling|shaking|won't|'s|stopped)\b|\bi suppose i (?:meant|never)\b|\bnever (?:mattered|meant anything)\b",
    ),
    "blame": (
        r"\byou (?:\w+ )?(?:never|always|weren't|wouldn't|didn't|stopped|drove|pushed|made me|left me no|turned|ignored|neglected|rejected|refused|chose|kept|put|let yourself|checked out|shut|started|knew|were (?:never|always|away|cold|distant|the one|busy|at your|gone|married to))\b",
        r"\bif you(?:'d| had| hadn't| were| weren't|'d only| only) (?:\w+ ){0,3}(?:been|paid|loved|listened|wanted|given|let|gone|kept|shown|touched|not|come|trusted|stayed|at home|here|warmer|kissed)\b",
        r"\b(?:it takes two|two people|both (?:of us )?(?:to blame|at fault|did)|fifty[ -]fifty|your (?:part|share|half|fault|doing|own fault)|two sides|half of (?:it|this)|not (?:all|only|entirely) my fault|not blameless|you're not (?:perfect|innocent))\b",
        r"\b(?:she|he|they|\w+) (?:came on to|threw (?:herself|himself)|seduced|chased|wouldn't leave me|kept (?:texting|messaging|calling|at it)|pursued|went after|started it|was (?:relentless|all over me|hunting)|pounced|got me drunk|had (?:her|his) eye|kissed me|made the first|knew)\b",
        r"\b(?:it was|that was|blame|because of|thanks to|down to) (?:all )?(?:the|my|that|your) (?:\w+ )?(?:drink|drinks|wine|beer|vodka|coke|drugs?|alcohol|booze|stress|job|work|pressure|meds|medication|pills|hormones|grief|depression|adhd|mother|friends|counsellor|therapist|mum|illness|trauma|childhood|overtime|hours|holiday|sun|app|company|flat|baby|shifts?)\b(?!.{0,25}\bno excuse)",
        r"\bi was (?:so |really |just |completely |absolutely )?(?:drunk|wasted|off my (?:face|head)|hammered|high|lonely in|starved|starving|neglected|ignored|pushed|driven|seduced|hunted|vulnerable|not myself|spiked|forced|trapped|dragged|invisible to you)\b",
        r"\b(?:what (?:did|do) you expect|what was i (?:supposed|meant) to|what's a (?:man|woman) (?:supposed|meant)|no wonder|small wonder|is it any wonder|ask yourself|look (?:at yourself|in the mirror)|what did you think|can you blame me|who could blame|you tell me why|join the dots)\b",
        r"\b(?:marriage|relationship|we) (?:was|were|had been) (?:already |basically |pretty much |as good as )?(?:dead|over|broken|finished|on a break|dying|a desert|loveless|empty|cold)\b",
        r"\b(?:a man|men|a woman|a person|a husband|a wife|anyone|people|anybody) (?:\w+ ){0,6}(?:needs?|will|would|looks?|goes|cheats?|strays?|wanders?|gets? lonely|have needs|has needs)\b.{0,40}\b(?:elsewhere|needs|cracked|same|eventually|sooner|home|attention|strays?|wanders?)\b",
        r"\b(?:poison(?:ed)?|wrecked|ruined|broke|came between|turned you against|put (?:ideas|it) in your|in your ear|got in your head)\b.{0,30}\b(?:us|me|you|marriage|head|ear)\b",
        r"\b(?:just happened|one thing led to another|no control|couldn't help|not in my right mind|wasn't (?:really )?me|wasn't myself|made me do|how i was (?:raised|brought up)|in my blood|can't help it|it's an (?:illness|addiction|disease))\b",
        r"\b(?:lads|mates|friends|boys|girls|brother|cousins?|colleagues?) (?:egged|dragged|pushed|talked|set me up|made|took|encouraged|dared)\b|\b(?:egged|dragged|talked|pressured|pushed|driven|forced) (?:me )?(?:on|into|to it)\b",
        r"\b(?:she|he) (?:listened|asked|was there|noticed|made me feel|wanted me|said|understood|appreciated|laughed|cared)\b.{0,40}\b(?:you|when)\b|\bwhen (?:did|was) (?:you|the last time you)\b|\bfell into\b|\b(?:a )?reaction to\b|\bcheated on first\b|\byou cheated\b",
    ),
    "conditional": (
        r"\b(?:sorry|apologi\w+|regrets?|regretted|regrettable)\b.{0,30}\b(?:if|that you (?:feel|felt|think|thought|took|see|saw|believe|read|interpret\w*|got|are|were|feels)|you (?:feel|felt|think|took|thought|read|see it|'re (?:so )?(?:upset|hurt|angry|offended)|were (?:upset|hurt|offended)|got)|however you|whatever (?:it|you)|for whatever|for how you (?:feel|took)|for the way you|any(?:thing)? (?:offence|hurt|upset|distress|misunderstanding|confusion|inconvenience|pain|that))\b",
        r"\b(?:if|should|were|whether|in case|assuming|supposing|insofar|to the extent|where|to whatever)\b.{0,80}\b(?:sorry|apologi\w+|regret|apology|excuse me|pardon me|forgive me)\b",
        r"\b(?:sorry|apologise|apologised|apology)\b,?(?: \w+){0,6}?,? ?(?:but|though|although|however|yet|only|except|albeit|even if|as long as|provided)\b",
        r"\b(?:ok|okay|fine|alright|right|well|there|look)\b[,.! ]*(?:i'm |i am |i said )?sorry\b|\bsorry\b[,.! ]*(?:ok|okay|alright|there|happy|satisfied|enough|i guess|i suppose|not sorry|or whatever)\b",
        r"\b(?:any|perceived|may have (?:been )?|might have|possibly|perhaps) (?:\w+ )?(?:hurt|offence|caused|offended|upset|distress|disloyalty|wrong|hurtful|harm)\b.{0,60}\b(?:sorry|apolog\w+|regret\w*)\b|\bmistakes (?:were|may have been) made\b",
        r"\b(?:supposed|meant|told|advised|asked|expected) to (?:say sorry|apologi\w+)\b|\bi (?:suppose|guess) i (?:should|owe|ought)\b|\bsays? i (?:should|owe|ought|must)\b.{0,20}\b(?:sorry|apolog)\w*|\bconsider (?:this|it)\b|\btake this as\b|\b(?:would|could|can|'d|'ll) (?:say sorry|apologise) (?:if|when|but)\b",
        r"\bsorry (?:you|that you|it|for (?:being|having|not being)) (?:\w+ )?(?:found|saw|see|had to see|can't|couldn't|'ve|have|feel|felt|bothered|upset|misread|decided|chosen|took|take|think|human|perfect|feelings|lonely|can't see|came across)\b|\b(?:came|come) across (?:as|that way|wrong|badly)\b|\bregret that you\b",
    ),
    "minimising": (
        r"\b(?:it|that|this|she|he|they|those|we)(?:'s| is| was|'re| were)? (?:\w+ ){0,3}(?:meant|means|was|is|wasn't|isn't|were) (?:\w+ ){0,2}(?:nothing|nobody|no-one|no one|a nothing|no big)\b",
        r"\b(?:only|just|barely|hardly|merely|simply|nothing (?:more|but)) (?:\w+ ){0,3}(?:once|twice|one|a few|a couple|a kiss|texts?|texting|messages?|flirt\w*|sex|physical|online|lunch(?:es)?|coffee|drinks?|dinner|fun|banter|talk(?:ing|ed)?|kiss(?:ed)?|a (?:\w+ )?(?:snog|hug|crush|fling|laugh|photo|bit|moment|date|dance|peck|game|chat|holiday))\b",
        r"\b(?:it|that|this)(?:'s| was| is) (?:only |just |literally |like )?(?:a|an|one|1|two|three|some|a few|a couple of|like) (?:\w+ ){0,3}(?:kiss(?:es)?|time|night|weekend|text|texts|messages?|lunch(?:es)?|dinners?|drinks?|dates?|slip|blip|mistake|fling|crush|snog|hug|chat|joke|laugh|flirt|pic|photo|evening|week|weeks|hours?|minutes?|months?|party|coffee|game|peck|massage|dance|moment|lapse|wobble|friend\w*|crossword|meetings?|calls?|kind|bit)\b",
        r"\b(?:not|isn't|wasn't|hardly|never|no) (?:\w+ ){0,3}(?:big deal|that (?:deep|bad|serious)|a crime|the end of|cheating|an affair|real|even (?:real|sex|sleep|touch\w*|kiss\w*|meet|met|naked)|so (?:bad|terrible)|serious|worth|actually|love|murder|the fall|adultery|(?:a )?relationship)\b",
        r"\b(?:everyone|everybody|every man|all men|all couples|we all|people|half (?:the|my|of)|most (?:men|people|couples|marriages)|the lads|loads of|millions of|other (?:men|people|couples|husbands|wives)|nobody|no-one|who|in (?:france|italy|other countries|most))\b.{0,40}\b(?:make|makes|mistakes?|slips?|does|do|done|perfect|worse|it|shrug\w*|same|cheats?|through|hasn't|hasn't|stray\w*|forgiv\w*)\b",
        r"\b(?:overreact\w*|blow(?:ing|n)? (?:this |it |things |up )*(?:up|out of)|out of (?:all )?proportion|mountain out of|drama(?:tic)?|making (?:a|such|an) (?:fuss|issue|mountain|thing|scene)|in perspective|in proportion|all this (?:fuss|over|for|drama)|let it (?:go|drop)|big picture|get over it|grand scheme|acting like i|you'd think i)\b",
        r"\b(?:at least|could(?:'ve| have) (?:been|done) (?:a lot |much |far )?worse|worse things|nobody died|no one died|ancient history|water under|in the past|years ago|not as if|not as though|not like|hardly|barely|technically|didn't even|never even|wasn't even|don't even remember|can't even remember)\b",
        r"\b(?:stupid|silly|small|little|tiny|minor|isolated|wee|brief|momentary|drunken|harmless|innocent|trivial|single|one-off) (?:\w+ )?(?:mistake|thing|kiss|night|lapse|error|evening|text|texts|fling|moment|slip|flirtation|flirting|incident|indiscretion|crush|something|affair|fumble|snog|bump|misunderstanding)\b",
        r"\b(?:one|once|1|twice)[.!]? (?:time|night|kiss|drunken|stupid|weekend|mistake|slip|evening)?\b.{0,40}\b(?:in|out of|against) (?:\w+ )?(?:years?|nine|ten|eleven|twelve|fourteen|twenty|all|\d+)\b|\b(?:one|two|three|four) (?:times?|nights?|kiss(?:es)?|texts?)[.!]",
        r"\bstop calling it\b|\bcall(?:ing)? (?:it|that|this) (?:an affair|cheating|a betrayal)\b|\b(?:is|are) (?:a )?(?:big|strong|bit strong)(?: \w+)? word\b|\bwar(?: \w+)? (?:3|three|iii)\b|\bi've had more\b|\bpeople (?:have|do|get)\b.{0,30}\bstill\b",
    ),
    "overpromise": (
        r"\b(?:i'll|i will|i'd|i would|will|i shall) (?:\w+ )?(?:do )?(?:anything|everything|whatever)\b|\banything (?:you|on|at all|in|i|it)\b(?=.*\b(?:you|earth|want|ask|takes|name|say)\b)|\bwhatever (?:it takes|you (?:want|ask|say|need|name)|the cost)\b|\bname it\b|\bno limits?\b|\bno matter what\b|\banything[.!]",
        r"\b(?:never|not) (?:\w+ ){0,4}(?:again|ever|another)\b.{0,40}|\bnever ever\b|\bi(?:'ll| will|'d| would) never\b|\bi shall never\b|\bno more (?:lies|secrets|tears|\w+) ever\b|\bnot (?:one|a) (?:\w+ )?(?:tear|lie|day|glance|cross word|look)\b",
        r"\b(?:for ?ever|for always|always and|till (?:the|i|my|we|death|our)|until (?:the|i|my|we|death|our|eternity)|as long as i (?:live|breathe|have)|so long as|rest of (?:my|our|your|time|the)|(?:my|your|our) (?:whole|entire) li(?:fe|ves)|every (?:single )?(?:day|minute|second|night|waking|hour)|day i die|last breath|dying (?:day|breath)|end of (?:time|my days|the world|days)|eternity|lifetimes?|for life|lifelong|hundred years|thousand (?:years|times)|million years|ten years|fifty|heaven)\b",
        r"\b(?:swear|promise|vow|guarantee|guaranteed|guarantees?|my word|give you my|solemn|oath|cross my heart|as god|god (?:is )?my|witness|on my (?:life|mum|mother|kids|nan|honour|son|dad|daddy|unborn|children|grave)|on (?:everything|the kids|her grave|mama|god|mum's)|swear down|take it to the bank|in stone|in blood|mark my words|wallahi|strike me)\b",
        r"\b(?:100|hundred|one hundred|1000)(?:%| per ?cent)\b|\b(?:completely|absolutely|totally|unconditional\w*|perfect|unlimited|guaranteed|nothing but|only ever) (?:\w+ )?(?:faithful|loyal|honest|happy|happiness|perfect|devoted|certain|this time|from now)\b",
        r"\byou(?:'ll| will) (?:\w+ )?(?:never|always|have (?:everything|nothing but|anything)|live like|be (?:the )?happ\w+|want for|not have|know nothing but|only ever|get everything)\b|\beverything (?:will|is going to|'ll|'s going to) be (?:\w+ )?(?:perfect|different|better|fine|amazing|good|new)\b",
        r"\bi(?:'ll| will|'d| would) (?:\w+ )?(?:wait|crawl|walk to|move (?:mountains|to|heaven)|swim|climb|die for|give (?:up )?(?:everything|you (?:everything|the|my)|anything)|quit|sell|spend (?:the|my|every|each)|fix everything|be (?:the best|perfect|yours|whoever|your slave|there every|faithful|good)|devote|dedicate|become|leave my|prove)\b",
    ),
    "lovebombing": (
        r"\b(?:you're|you are|your|you were|you) (?:\w+ )?(?:my|the) (?:\w+ ){0,2}(?:everything|whole world|world|only one|one and only|soul ?mate|life|heart|universe|sun|moon|star|stars|air|oxygen|reason|angel|queen|king|prize|diamond|best thing|love of|light|home|religion|sky|answer|other half|twin|treasure|goddess|dream|miracle|perfect|most (?:beautiful|amazing|perfect|wonderful)|only (?:thing|light|woman|man|girl|boy|person|good))\b",
        r"\bmy (?:\w+ )?(?:queen|king|angel|goddess|princess|prince|soul ?mate|twin|everything|whole|heart|darling|treasure|jewel|love,|sunshine|world|one and only|one true|beloved|precious|star|sun|moon|life,|destiny|diamond|dream)\b",
        r"\b(?:nobody|no-one|no one|none|there is|there's|never) (?:\w+ ){0,6}(?:like you|compares?|come close|but you|only (?:ever )?(?:been )?you|hold a candle|loved (?:anyone|anybody)|more beautiful|as beautiful|beside you|next to you|ever been you|loved like)\b",
        r"\b(?:love|adore|worship|need) you (?:\w+ ){0,2}(?:more than|to the moon|beyond|so so|love you|endlessly|eternally|with (?:all|every)|infinitely)\b|\bi (?:worship|adore|idolise)\b|\bobsessed with you\b|\bi love you\b.{0,12}\bi love you\b",
        r"\bevery (?:song|poem|star|flower|cloud|sunset|breath|beat|sunrise|woman|man|atom|good thing|thing good|colour|street|dream|window)\b.{0,40}\b(?:you|your|about)\b|\beverything good\b|\b(?:before|until|without|since) you\b.{0,40}\b(?:nothing|sky|dark|grey|black|ceiling|music|colour|light|silence|rehearsal|no)\b",
        r"\b(?:roses|flowers|peonies|sunflowers|tulips|lilies|petals|bouquets?|violin\w*|orchestra|harpist|opera singer|choir|skywriting|billboard|carriage|balloons|necklace|bracelet|diamonds?|perfume|hamper|tattoo\w*|statue|star after you|named (?:a|the) \w+|poems?|portrait|song (?:for|about) you|certificate)\b",
        r"\b(?:soul ?mates?|twin (?:flame|soul)|one soul|written in the stars|meant to be|destiny|destined|fate|heaven|angels?|saints?|goddess|miracle|queens?|kingdom|cathedral|galaxy|universe|divine|holy)\b",
        r":heart|(?:[❤💕💖💗💘💓💞😍😘🥰💝]️? ?){3,}|\bmost (?:beautiful|amazing|perfect|wonderful|incredible|gorgeous)\b|\bperfect(?:ion)?\b|\byou (?:light up|hung the|taught my|invented|outshine|complete me|saved)\b|\bworthy of you\b|\bunworthy\b|\bon my knees\b|\bdrop to (?:his|their) knees\b",
    ),
    "surveillance": (
        r"\b(?:saw|see|seen|noticed|notice|spotted|watched|watching|clocked|found|caught|heard|hear|i'm told) (?:that |how |from \w+ |\w+ say )?(?:you|your|u|him|her|he|his|she|the two of you|two|a (?:\w+ )?(?:man|bloke|guy|fella|car|coat)|who|someone|somebody)\b.{0,90}",
        r"\b(?:who(?:'s| is| was|se)|who are|who're|who were|what man|which (?:guy|friend|bloke)) (?:\w+ ){0,3}(?:he|she|that|this|the|him|it|you|your|with|there|car|jacket|place|coat|been|calling|texting|number|paying|guy|man|bloke|laughing)\b",
        r"\bwhere (?:were|are|was|did|have|do|is|r) (?:you|u|your|he)\b|\bwho (?:with|with\?|you with)\b|\bwho (?:took|bought|lives|stayed|dropped|drove|did you|else|commented|likes)\b",
        r"\b(?:online|last seen|active|typing|blue ticks|location|snap ?map|find my|story|stories|strava|spotify|netflix|uber|deliveroo|ring (?:camera|doorbell)|doorbell|cctv|fitbit|garmin|tracker|tinder|hinge|bumble|receipts?|bank statement|icloud|ipad|profile|followers?|followed|follows|tagged|commented|kudos|screenshot|app says|mileage|sat ?nav|search history|password)\b.{0,80}\b(?:you|your|him|her|guy|a\.?m|night|who|pm|#|same|still|morning|hour|\d|two|off)\b",
        r"\b(?:your|you|his) (?:\w+ )?(?:car|light|lights|lamp|curtains|bedroom|coat|bike|van|phone|window|blinds?|door|bin|drive|bed)\b.{0,40}\b(?:wasn't|was|were|not (?:there|back)|on|off|outside|still|gone|until|till|all night|up|new|moved|at \w+|go on)\b",
        r"\b(?:drove|walked|went|drive|walk|driving|walking|parked|sat|sitting|stood|waited|happened to be|passing|passed|followed)\b.{0,25}\b(?:past|by|opposite|outside|near|behind|across from|in the car)\b.{0,20}\b(?:your|yours|you|him)\b",
        r"\b(?:is|was|are|does|did|has) (?:he|she|it|there|that|anyone|somebody|someone) (?:\w+ ){0,3}(?:there|with you|staying|stay(?:ed)? (?:over|the night)|from work|him|know about me|make you|in (?:our|your) bed|seeing|been|sleep\w*|greg|stuart|adam|the one)\b|\bis it (?:him|her|the one|that)\b|\bit's him\b",
        r"\b(?:are|were|have) you (?:\w+ )?(?:seeing|sleeping|slept|talking|dating|with) (?:\w+ )?(?:anyone|someone|somebody|him|her|else|that)?\b|\bhow many (?:guys|men|girls|women)\b",
        r"\b(?:says?|told me|tells me|reckons|mentioned|asked) (?:that )?(?:you|he|she|you'd|you were|you weren't|there's)\b.{0,60}\b(?:with|at|out|weren't|wasn't|stay\w*|man|bloke|guy|fella|seen|friday|tuesday|night|coming|yoga|back)\b",
        r"\b(?:not (?:stalking|spying|jealous|checking|being weird|nosy)|don't think i'm spying|no jealousy|don't do jealous|just (?:asking|curious|an observation|wondering)|purely an)\b|\b(?:odd|funny|strange|interesting|telling)[,. ].{0,60}\b(?:you|your)\b",
        r"\b(?:at )?\d{1,2}[:.]\d\d\b.{0,60}\b(?:you|your|who|he)\b|\b(?:you|your|he)\b.{0,60}\b\d{1,2}[:.]\d\d\b|\b(?:three|two|three|four|nine) (?:nights|times) (?:running|this week|in a row)\b|\bevery (?:tuesday|wednesday|thursday|friday|night|morning)\b.{0,30}\byou\b|\bi (?:can|could) (?:still )?see (?:you|your|the)\b",
        r"\b(?:new )?(?:aftershave|perfume|toothbrush(?:es)?|wine glasses|two (?:glasses|cups|mains|seats|toothbrushes|plates)|hoodie|man's (?:coat|bike|watch|shoes)|size (?:large|eleven|ten)|slippers|beard|boarding pass|new (?:haircut|dress|number|man|fella|bloke|friend))\b",
    ),
    "too_soon": (
        r"\b(?:come|coming|move|moving|get|getting|be|take|bring|brings|going) (?:me |you |us )?(?:back )?(?:home|back (?:home|in|together|to (?:me|us|bed|our|the house|this house|your husband))|in(?: with me)?|together again)\b|\bback together\b|\bus back\b|\bwant (?:you|us|my wife|my husband|my family|our family) back\b|\btake me back\b|\btogether again\b",
        r"\b(?:start|starting|try|trying|begin) (?:\w+ )?(?:again|over|afresh|from scratch|anew)\b|\b(?:another|second|one more|a last) (?:chance|go|try|shot|crack|lash)\b|\bfresh start\b|\bgive (?:us|it|me) (?:another|a)\b|\bback to (?:normal|how|the way|what|us)\b",
        r"\b(?:marry|remarry|married|wedding|vows|anniversary|honeymoon|engaged|fiance\w*|valentine|husband and wife|man and wife|my (?:wife|girlfriend|boyfriend|husband) again|mr and mrs|plus one|date night|go on a date|a date|first date|couple)\b",
        r"\b(?:i've|i have|i) (?:\w+ )?(?:booked|looked at|found|got|kept|cleared|painted|bought|saved|reserved) (?:us|two|our|your side|flights?|the (?:room|bed|table|cottage|spare)|half|a (?:flat|house|place|room|cottage|two))\b",
        r"\b(?:your|our|the) (?:\w+ )?(?:side of the (?:bed|wardrobe)|drawer|pillow|toothbrush|key|room|bed|bedroom|cot|slippers|chair|spare room|place|song|table|spot|house)(?:'s| is| are|'re)? (?:\w+ )?(?:still|made up|here|waiting|ready|empty|yours|where|ours|on the hook|up|cold|warm|back)\b",
        r"\b(?:miss|want|need|love|crave|thinking (?:of|about|bout)) (?:\w+ )?(?:your|ur) (?:\w+ )?(?:body|skin|lips|mouth|touch|smell|hair|hands|kiss\w*|legs|neck|bed)\b|\bu up\b|\byou up\b|\byou awake\b|\bcome over\b|\bcuddle\b|\bnetflix\b|\bone (?:more|last) (?:night|time)\b|\bstay (?:the night|over|at mine)\b|\bmade love\b|\bin bed\b|\bfwb\b|\bhot tub\b|\bsend me (?:a|one of those|that) (?:pic|photo)",
        r"\b(?:can't wait|want|dying|long|longing|love) to (?:hold|kiss|touch|cuddle|have|feel|wake up|sleep) (?:with |next to |beside )?you\b|\b(?:hold|kiss) you (?:again|tonight)\b|\bwak(?:e|ing) up (?:next to|beside|with)\b|\bbeside (?:me|you) again\b",
        r"\b(?:when|once) (?:\w+ )?(?:we're|we are|you're|you are|we|this|you) (?:\w+ )?(?:back|together|ready|behind us|home|through|done|married|past|calmed)\b|\b(?:we'll|we will|we're going to|we can|we could|we still) (?:\w+ )?(?:be|can|come out|get through|go|look|have|laugh|grow|still|buy|start|try|live|make)\b",
        r"\b(?:you and me|you and i|the two of us|just us|both of us|us two|us again|still us|an us|about us|for us|our (?:future|life|home|bed|place|own bed|house|next|family|summer|kids|wedding|marriage))\b",
        r"\b(?:dinner|supper|drink|picnic|film|dance|walk|trip|weekend|paris|rome|venice|lisbon|cottage|holiday|august|christmas)\b.{0,40}\b(?:us|you and me|together|friday|saturday|like (?:before|old|always)|shall we|our|two|date)\b|\bstop pretending\b|\bgrow(?:ing)? old together\b|\byou still (?:love|feel)\b|\bwe belong\b|\bwhen (?:do|can|are|will) (?:i|you|we|u) (?:\w+ )?(?:get|come|coming|move|moving|going|have) (?:my|back|home|in|us|the|our)",
    ),
    "unbacked": (
        r"\b(?:i've|i have|i|i'm|i am|god has|therapy has|it has|that's|it|you leaving|losing you|has|really) (?:\w+ ){0,3}(?:changed|transformed|healed|grown(?: up)?|matured|evolved|reformed|cured|reborn|fixed|rehabilitated|saved|turned (?:over|my life|it|things|myself)|sorted (?:myself|my|it|out)|learned my lesson|learnt my lesson|done the work|worked (?:on|through)|worked (?:all )?that out|dealt with|let go of|moved past|put (?:all )?that behind|found myself|woken up|rewired)\b",
        r"\b(?:a |the |totally |completely |whole |entirely )?(?:new|different|better|changed|reformed|good|honest|real) (?:\w+ )?(?:man|woman|person|guy|girl|lad|bloke|fella|fellow|me|character|human|dad|animal|place|version|callum|head ?space|mindset|people|dude)\b",
        r"\b(?:old|that|previous|former|the) (?:\w+ )?(?:me|man|guy|person|boy|girl|woman|lad|version|self|fella|bloke|one|part of me|life|kevin|brian|callum|habits|chapter)\b.{0,30}\b(?:gone|dead|no longer|isn't here|doesn't (?:exist|live)|buried|left behind|behind me|died|over|finished|past|not (?:me|here)|washed|was then|stranger)\b",
        r"\b(?:i'm|i am|it's|that's|this is|she's|he's|i was) (?:\w+ )?(?:not|no longer|no|never) (?:\w+ ){0,3}(?:that|the same|like that|him|her|who i|the (?:man|person|woman|guy|one)|what i|me|built)\b(?:.{0,20}\b(?:any ?more|now|any longer|was|no more))?",
        r"\b(?:all|that's|that is|it's|is) (?:\w+ )?(?:behind me|in the past|finished with|out of my system|sorted|over now|gone now|past all that|done with)\b|\bfinished with all that\b|\bversion (?:two|2)\b|\b2\.0\b|\bnew me\b|\bold me\b|\breal me\b|\b(?:then|that) was (?:then|the old|old|a boy|a different)\b",
        r"\byou(?:'d| would| wouldn't|'ll)? (?:\w+ )?(?:not recognise|wouldn't recognise|recognise|be amazed|see (?:it|the (?:change|difference)|how (?:different|much))|love who|love the new|like (?:who|the new|this one)|can trust me (?:now|this time)|trust me now)\b|\bask anyone\b|\b(?:everyone|everybody|mum|pastor|people|friends|therapist) (?:\w+ )?(?:says?|said|sees?|noticed|testify|tells me)\b.{0,30}\b(?:changed|different|better|cured|new|calmer|fixed|ready)\b",
        r"\b(?:sober|clean|saved|cured|healed|fixed|reborn|at peace|enlightened|whole|calm|secure|rehabilitated|trustworthy|a king|a grown (?:man|woman))\b(?:.{0,20}\b(?:now|these days|completely|finally|for good))?",
        r"\bi (?:know|understand|get|see) (?:\w+ )?(?:now|what (?:love|it|a \w+) is|it now|who i am)\b|\bi don't (?:do|get|feel|have|lie|drink) (?:\w+ )*(?:any ?more|now|these days)\b|\b(?:days|era) (?:is|are) (?:over|done|behind)\b|\bone[- ]woman man\b",
    ),
    "regret": (
        r"\b(?:i'm|i am|so|very|truly|deeply|really|heart|pure|extremely|am|just|say|only|terribly) sorry\b",
        r"(?:^|[.!,] )(?:\w+ ){0,2}sorry\b(?! (?:if|but|you feel|that you|to hear))",
        r"\bi (?:do )?(?:apologise|regret (?:what|it|every|the|how|my|that i|lying|hurting)|feel (?:awful|terrible|remorse|sick about))\b|\bmy (?:sincere|deepest|heartfelt)? ?apolog(?:y|ies)\b|\bashamed\b|\bremorse\b|\bsorry (?:for|about|that i|i|to have|man|mate|love|x|babe|jo)\b",
    ),
    "explanation": (
        r"\b(?:it|this|things|that) (?:all )?(?:started|began|came (?:about|from)|went on|grew|happened) (?:when|with|in|at|on|because|as|from|out of|through|over|the)\b",
        r"\bi (?:was|felt|had been|wanted|liked|got|needed|used|thought|told myself|didn't know how|grew up|'d been|'d lost|had lost|was avoiding) (?:\w+ ){0,3}(?:lonely|scared|afraid|frightened|bored|flattered|ashamed|low|small|angry|young|admired|wanted|seen|needed|avoiding|drinking|grieving|stressed|to be|to feel|being|used to|someone|who|attention|thrill|jealous|lost|vain|unhappy|somebody|turning|two)\b",
        r"\byou asked (?:me )?(?:how|why|what|when|for)\b|\b(?:the|here's|that's) (?:reason|why|how|truth|as plain)\b|\bwe (?:met|were (?:paired|put)|worked|shared|got talking|ended up)\b|\b(?:she|he) (?:laughed|was kind|listened|noticed|asked|made me feel|joined|was new|sat)\b|\bi (?:answered|went looking|let it|ran|met (?:him|her)|went to him|kept going|saw that i could)\b",
    ),
    "responsibility": (
        r"\b(?:it was|it's|that's|this is|that was|all|is|was|its|be) (?:\w+ ){0,3}(?:on me|my (?:fault|choice|decision|doing|own|mistake|responsibility)|mine|all me|my own (?:fault|doing|choice))\b|\bmy fault\b|\bmine alone\b|\bmy doing\b|\bmy choice\b",
        r"\bi(?:'ve| have| had| did| really| once)? (?:\w+ )?(?:cheated|lied|betrayed|hid|deceived|broke (?:your|my|us|our|the)|hurt you|wronged|let you|did (?:it|this|that|wrong|you)|chose|slept with|kept|made you (?:feel|doubt|think)|was (?:a coward|wrong|selfish|unfaithful|dishonest|cruel|lying|the one)|told (?:\w+ ){1,4}(?:lie|lies|you were|she was|we had)|called you|failed you|wrecked|threw|humiliated|destroyed|ruined|deleted|used|took|stole|spent|made (?:that|it) up|had an affair|knew (?:it|exactly))\b",
        r"\b(?:no excuses?|nobody (?:else|forced|made)|no-one else|not your (?:fault|doing)|none of it (?:was|is) (?:your|yours)|nobody to blame|nothing you did|you did nothing|you (?:were|was) (?:right|not crazy|never)|you weren't (?:crazy|mad|imagining|paranoid)|full responsibility|own (?:it|what|that|this|every)|take (?:full |all )?(?:responsibility|ownership|the blame)|blame (?:is|lies) (?:mine|with me)|anyone's but mine|from first to last|it was wrong)\b",
    ),
    "repentance": (
        r"\bi(?:'ve| have|'m|'ll| am)? (?:\w+ )?(?:blocked|ended (?:it|things|that)|left (?:the|that|my) (?:job|team|club|group|gym|choir|band|firm)|quit|deleted|stopped|cut (?:off|contact|ties)|moved (?:desk|team|department|to days|off|jobs)|changed (?:jobs|teams|my (?:number|shift))|handed in|given up|resigned|turned down|said no|told (?:her|him) (?:not|it|no|never)|don't (?:go|drink|travel|keep|see|stay out|speak|talk)|no longer (?:see|speak|go|work|travel|keep))\b",
        r"\b(?:counsellor|therapist|therapy|counselling|sponsor|meetings?|aa|group|rehab|programme|clinic|occupational health|deacon|adviser|doctor|psychologist)\b.{0,60}\b(?:every|each|on|see|go|weekly|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|start|sessions?|about)\b|\b(?:see|seeing|meet|saw|go to|started|attend|joined) (?:\w+ ){0,3}(?:counsellor|therapist|someone (?:about|every|at|weekly)|sponsor|meetings|therapy|group|dr|deacon|counselling)\b",
        r"\b(?:won't|will not|never|not) (?:\w+ ){0,5}(?:again|any ?more|repeat\w*|recur|stray)\b|\bi(?:'ll| will) never (?:lie|cheat|hide|hurt|look at|touch|talk|do|stray|see|keep|betray|so much)\b|\bso (?:that )?(?:i can't|someone|somebody|i don't|as to stay|i)\b.{0,20}\b(?:hide|start|honest|lie|scold|slip)\b|\b(?:loyal|faithful|honest|true) (?:for|from|till|until|to)\b",
        r"\bi(?:'ve| have)? told (?:my|the) (?:\w+ )?(?:sister|brother|mum|dad|uncle|mate|friend|sponsor|mother|cousin|boss|manager)\b.{0,40}\b(?:everything|lot|so|all|truth|why|him|it)\b|\b(?:holds|checks|has) my (?:phone|code|keys)\b",
    ),
    "repair": (
        r"(?:£|\$|€|#)\s?\d|\b(?:paid|pay|paying|repay|repaid|refund\w*|transfer(?:red)?|sent|send|return(?:ed)?|put|back|clear(?:ed)?|cover|replace[d]?|owe|settle[d]?|standing order|reimburse)\b.{0,50}\b(?:account|back|half|money|share|deposit|bill|debt|card|loan|costs?|£|therap\w+|counselling|fund|savings|it|#|invoice|rent)\b",
        r"\bi(?:'ve| have|'ll| will)? (?:\w+ )?(?:told|written to|rang|rung|called|messaged|posted|corrected|emailed|stood up|been to see) (?:\w+ ){0,8}(?:truth|right|lied|lie|wrong|made it up|untrue|false|wasn't you|weren't|sorry|crazy|mine)\b",
        r"\b(?:replace|mend(?:ed)?|fix(?:ed)?|repair(?:ed)?|return(?:ed)?|gave|given|give) (?:\w+ ){0,4}(?:back|i broke|i drove into|your|the (?:lamp|car|bike|fence|ring|lock|window|door))\b|\btaken my name off\b|\bsign(?:ed)? (?:the house|it|everything) over\b|\bis back in\b|\bi took out\b|\bi ran up\b",
    ),
    "forgiveness": (
        r"\b(?:forgive|forgiveness|forgiven|pardon)\b(?! the| me for asking| my (?:handwriting|spelling|french)| the)",
        r"\b(?:please|kindly|ask|beg|hope|pray|can|could|will|would) (?:\w+ ){0,4}(?:forgive|forgiveness|pardon)\b",
    ),
}
