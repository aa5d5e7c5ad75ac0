import { rulesOf } from './findings';

/** Words that take the edge off what follows: "I am not saying that you are wrong". */
const DISCLAIMED =
  /\b(not|n't|never|no (wish|intention|desire|need)|without|rather than|instead of|far from|nothing|none)\b[^,.;]{0,40}\b(say|saying|argu|disput|contest|challeng|question|revisit|reconsider|suggest|mean|disagree|claim|think|wrong|unfair|mistaken|incorrect)/i;

/** Saying that they are wrong. */
export const ARGUMENTS = rulesOf(
  'argumentative',
  {
    reason: 'as arguing with the decision, even if it is true',
    instead: 'I remember it differently; may I ask what gave that impression?',
  },
  [
    {
      find: /\bI (?:(?:have|need|must|feel|am|'m|do|strongly|respectfully|completely|totally|firmly|simply|really|fundamentally|entirely|also|to|compelled|obliged|afraid I) ?)*disagree\b(?! with (?:none|nothing|not a|no part|very little|little))/i,
      unless:
        /\b(don't|do not|didn't|not|never|can't|cannot|wouldn't|won't|hardly) disagree\b|agree to disagree|if I disagree/i,
      example: 'I have to disagree with your assessment.',
    },
    {
      find: /\b(?:do not|don't|can't|cannot|could not|couldn't|won't|will not) (?:really |quite |fully |possibly |at all )?(?:agree|accept)\b(?! more)(?! (?:the offer|an offer|calls|the role|the position))/i,
      example: 'I cannot accept this reasoning.',
    },
    {
      find: /\bbeg to differ\b|\bI (?:would |must |have to |will )?take issue\b|\btake exception\b/i,
      example: 'I beg to differ.',
    },
    {
      find: /\b(?:I|we)(?:'d| would| must| have to| want to| wish to| will| 'll|'ll| am going to| intend to| need to| like to|'d like to| would like to)?(?: (?:strongly|formally|respectfully|politely|like to|also))* (?:dispute|contest|challenge|refute|rebut|object to|appeal|push back)\b/i,
      unless: DISCLAIMED,
      example: 'I would like to contest the outcome.',
    },
    {
      find: /\b(?:that|this|it|which|the (?:reason|feedback|statement|claim|assessment|point|conclusion|impression|comment|idea|explanation)[^.,]{0,25})(?: (?:is|was|are|were|seems|sounds|feels)|'s)(?: \w+){0,2} (?:incorrect|untrue|false|inaccurate|not true|not correct|not accurate|not the case|not right|nonsense|absurd|ridiculous|unfounded|baseless|unjustified|not justified|factually|flawed|laughable|a joke|a lie|unreasonable|illogical|contradictory|wrong)\b/i,
      unless: DISCLAIMED,
      example: 'That is simply incorrect.',
    },
    {
      find: /\b(?:isn't|is not|wasn't|was not|aren't) (?:actually |really |at all |even |quite |strictly )?(?:true|accurate|correct|the case|a fair|fair|right|justified|what (?:I said|happened)|how it (?:was|happened|went))\b/i,
      unless: /\bif (?:this|that|it|now) (?:isn't|is not)|whether|not sure|may not|might not/i,
      example: 'That isn’t a fair reading of my answer.',
    },
    {
      find: /\byou(?:'re| are| were| have been| seem| must be| may be| might be)(?: \w+){0,2} (?:wrong|mistaken|misinformed|incorrect|misguided|confused|contradicting)\b/i,
      unless: DISCLAIMED,
      example: 'I think you are mistaken.',
    },
    {
      find: /\byour? (?:\w+ ){0,2}(?:decision|assessment|judge?ment|reasoning|feedback|conclusion|evaluation|view|claim|reason|reasons|scoring|criteria|explanation|argument|logic|point|choice|verdict|impression)s?(?: \w+){0,4} (?:is|was|are|were|seems?|looks?|feels?|sounds?|does|doesn't|makes?|contradicts?|holds?|ignores?|overlooks?|rests?|relies|fails?)\b[^.]{0,40}\b(?:wrong|flawed|unfair|inaccurate|incorrect|unfounded|baseless|unjustified|no sense|not make sense|add up|hold up|stand up|mistake|mistaken|unreasonable|illogical|poor|thin|weak|shallow|superficial|biased|odd|strange|the facts|contradict\w*|misunderstanding|hollow|vague)\b/i,
      unless: DISCLAIMED,
      example: 'Your assessment is flawed.',
    },
    {
      find: /\b(?:makes?|made|making) (?:no|little|absolutely no|zero) sense\b|\b(?:does|do|did)(?:n't| not) (?:really |quite |exactly )?(?:make (?:any )?sense|add up|stack up|hold (?:up|water)|reflect (?:reality|what|my|the facts)|match (?:what|the (?:facts|advert|job))|stand up|correspond|square with)\b/i,
      unless: /\bmy (?:answer|reply|example|explanation)s?\b/i,
      example: 'The reason does not add up.',
    },
    {
      find: /\b(?:contradicts?|contradictory|inconsistent with|at odds with|in contradiction|not consistent with)\b/i,
      unless: /\bmy (?:answer|example|CV|story|own)/i,
      example: 'This contradicts what I was told.',
    },
    {
      find: /\bon the contrary\b|\bwith (?:all |the greatest |due |all due |great )?(?:due )?respect,|\bset the record straight\b|\bfor the record\b|\bfacts (?:speak|are (?:clear|simple|these)|show)\b|\bthe (?:fact|truth|reality) (?:of the matter )?is(?: that)?\b/i,
      example: 'For the record, I answered all five questions.',
    },
    {
      find: /\b(?:ask|asking|urge|urging|invite|request|requesting|want|expect|hope|suggest|recommend|like|wish|encourage|would|could|please|kindly)\b[^.?!]{0,40}\b(?:reconsider|re-consider|revisit|reverse|rethink|re-think|review|overturn|change|re-?evaluate|reassess|look again at|think again about|re-?open)\b[^.?!]{0,20}\b(?:decision|outcome|application|candidacy|case|result|mind|verdict|rejection|assessment|score|it)\b/i,
      unless:
        /\b(?:not|n't|never|without|no)\b[^.?!]{0,30}\b(?:ask|asking|reconsider|revisit|reverse|change|overturn|review|reopen|expect)|(?:change|review) my\b|my mind/i,
      example: 'I urge you to reconsider your decision.',
    },
    {
      find: /\b(?:how|why) (?:can|could|would|did) (?:you|anyone|anybody|the panel|they)\b[^.?!]{0,50}\b(?:say|claim|think|conclude|decide|judge|know|reach|justify|possibly|believe|write|call|prefer|overlook|miss|pick|choose|hire|reject)\b/i,
      unless: /how (?:did|would) you (?:think|decide) (?:I|my)/i,
      example: 'How can you say that after ten minutes?',
    },
    {
      find: /\b(?:hard|difficult|impossible|struggle|struggling) to (?:believe|see how|see why|accept|square|reconcile|credit|follow your|take (?:it |this |that )?seriously|understand (?:how|why|your|the decision|what basis|on what))\b/i,
      unless: /\b(?:not|isn't|wasn't) (?:hard|difficult)|hard to accept (?:it|at first)/i,
      example: 'I find it hard to see how you reached that.',
    },
    {
      find: /\b(?:fail|failed|unable|at a loss|cannot|can't|don't|do not|struggle) to? ?(?:see|understand|grasp|comprehend|follow|fathom)\b[^.?!]{0,8}\b(?:how|why|on what basis|your (?:reasoning|decision|logic|reason)|the (?:logic|reasoning|point|connection|decision|rationale)|what (?:else|more)|where)\b/i,
      unless:
        /\b(?:help me|would like to|love to|want to|hope to|so that I|at the time|back then|could you|would you)\b/i,
      example: 'I fail to see how that matters.',
    },
    {
      find: /\bthat (?:can't|cannot|can hardly|could not|couldn't) (?:be|have been) (?:right|true|the (?:real )?reason|it|serious|correct)\b|\bthe real reason\b|\bwhat you really mean\b|\bif that were (?:true|so|the case)\b|\bthen (?:why|how come)\b[^?]{0,60}\?/i,
      example: 'That cannot be the real reason.',
    },
    {
      find: /\b(?:wrong|bad|poor|mistaken|unfair|strange|odd|incomprehensible|baffling|puzzling|questionable|unjust) (?:decision|call|choice|judge?ment|conclusion)\b|\b(?:big|huge|grave|serious|terrible) mistake\b|\bmaking a mistake\b|\bmade (?:a|the wrong) (?:mistake|choice|decision|call)\b|\bgot (?:it|this|me) wrong\b|\bmisjudged\b/i,
      unless:
        /\bI (?:have )?(?:made|got|misjudged)|my (?:own )?(?:mistake|choice)|by mistake|if I (?:made|got)|that I made/i,
      example: 'I think you are making a mistake.',
    },
    {
      find: /\b(?:better|more|at least as|just as|equally|far more|no less) (?:qualified|experienced|suited|capable|skilled)\b[^.]{0,30}\b(?:than|as)\b|\bnobody (?:is|was|could be) (?:better|more)\b|\bmore than (?:qualified|capable|able|meet)/i,
      unless:
        /\b(?:someone|somebody|candidate|person|they|other|another)\b[^.]{0,30}\b(?:better|more)\b|glad you found/i,
      example: 'I am better qualified than most.',
    },
    {
      find: /\b(?:on what (?:basis|grounds|evidence|authority)|what (?:basis|evidence|proof|grounds) (?:do|did|is|was|have)|prove (?:it|that|to me)|show me (?:where|the evidence|one|when|a single)|where exactly (?:did|was|is))\b/i,
      example: 'On what basis was that decided?',
    },
    {
      find: /\bunfair(?:ly)?\b|\bunjust(?:ly)?\b|\bnot (?:a )?fair\b|\bhardly fair\b|\bunreasonable\b|\barbitrary\b|\bbiased?\b|\bdouble standards?\b/i,
      unless:
        /\b(?:not|n't|never|without|nothing|no)\b[^.]{0,35}\b(?:unfair|unjust|unreasonable|biased?)|\bunfair (?:of me|question)|\b(?:bias|unfairness) (?:training|in|towards)|(?:felt|seemed|sounded|thought it was) [^.]{0,20}(?:at first|at the time|then)/i,
      example: 'I consider this unfair.',
    },
  ],
);

/** Explaining oneself against what was said. */
export const DEFENCES = rulesOf(
  'defensive',
  {
    reason: 'as defending yourself rather than listening',
    instead: 'Thank you for telling me; I had not seen it that way, and I will think about it.',
  },
  [
    {
      find: /\b(?:but|however|though|although|yet|nevertheless|still|that said),? (?:the (?:truth|fact) is (?:that )?)?I (?:did|do(?! (?:hope|wonder|appreciate|understand|have (?:one|a) (?:question|small|quick)))|have(?! (?:learn|one|a question|a small|a quick|another question|been thinking|thought|taken|since|to say thank|enjoyed))|had(?! (?:hoped|a (?:good|great|lovely)))|am (?:not|a|an|very|actually|fully|perfectly|certainly|quite|well|more|really|surprised|confused|disappointed)(?! (?:grateful|keen|happy|glad|curious|interested|pleased))|was (?:never|only|not|told|given|asked|under|nervous|actually|very clear|clear|ill|tired|the)|clearly|actually|really (?:do|did|am)|never|always|don't (?:think|feel|believe|see|recognise|agree)|do not (?:think|feel|believe|see|recognise|agree)|didn't (?!get the (?:job|role))|think (?:it|that|you|the|my|this|I (?:did|gave|answered|showed|made|explained|have))|feel (?:it|that|you|the|my|this|I)|believe|mentioned|explained|told|said|showed|gave|answered|prepared|worked|led|managed|already|specifically|certainly|thought I (?:had|did|was|gave|made|explained)|would (?:say|argue|point|like to (?:point|clarify|explain|correct|add that|stress|say that)))\b/i,
      unlessAfter: /\b(?:keen|hope|grateful|would love|learn|glad|enjoyed|thank|do better|next time)\b/i,
      example: 'Thank you for the feedback, but I did explain this twice.',
    },
    {
      find: /\bbut (?:my (?:answer|experience|CV|resume|portfolio|references?|record|work|test|results|example|background|German|English|previous|last|manager|colleagues)|that (?:was|is|'s|question|were|isn't|wasn't) |that's|this (?:was|is|is not) (?:because|due|not|only|simply|a|the)|it (?:was|is) (?:not|because|only|your|clear|simply|hardly|the)|it(?:'s| wasn't| isn't)|you (?:never|did|didn't|asked|said|told|only|also|were|could|should|must|know|seem|see|have)|nobody|no one|the (?:question|interviewer|panel|test|task|advert|job ad|description|interview|time|brief|line|connection|instructions)|there (?:was|were) (?:no|only|not|hardly|never))\b/i,
      unlessAfter: /\b(?:my own|I can see|I see|grateful|hope|thank|you were (?:kind|right|very|so))\b/i,
      example: 'I see your point, but the question was not clear.',
    },
    {
      find: /\bin my (?:own )?defen[cs]e\b|\bto be fair to (?:me|myself)\b|\bdefend myself\b|\bjustify myself\b|\bto explain myself\b|\b(?:clear|clearing) my name\b|\bstand up for myself\b/i,
      unless: /\bnot\b[^.]{0,25}\b(?:defend|justify|explain)|without/i,
      example: 'In my defence, the line was bad.',
    },
    {
      find: /\bas I (?:(?:have |had )?(?:already |clearly |also )?(?:explained|said|told|mentioned|stated|pointed out|made clear|showed|demonstrated|wrote|tried to (?:explain|say)|noted))\b/i,
      unless: /thank|earlier (?:this|in my e)/i,
      example: 'As I already explained in the interview, I led the team.',
    },
    {
      find: /\bI (?:(?:did|have|had)(?: in fact| actually| indeed| already| clearly| repeatedly| also| explicitly| specifically| very clearly)+|(?:clearly|repeatedly|explicitly|specifically|in fact|actually|indeed|already|very clearly|made it (?:very |quite |perfectly )?clear)(?: \w+)?) ?(?:explain(?:ed)?|say|said|state[d]?|told|tell|mention(?:ed)?|show(?:ed|n)?|demonstrate[d]?|answer(?:ed)?|give[n]?|gave|cover(?:ed)?|address(?:ed)?|describe[d]?|do|did|done|use[d]?|have|had|meet|met|talk(?:ed)?|list(?:ed)?|wr[oi]te|that|provide[d]?|present(?:ed)?|ask(?:ed)?|prepare[d]?|stated|know|speak|raise[d]?|led|lead)\b/i,
      unless:
        /\b(?:thank|hope|learn|enjoy|wonder|grateful|wanted to (?:say|ask)|already (?:know|told (?:my|the)|given (?:me|us)))\b/i,
      example: 'I did in fact mention this in my CV.',
    },
    {
      find: /\b(?:you|they|the (?:panel|interviewer|recruiter|manager)|he|she|somebody|someone) (?:\w+ ){0,2}(?:misunderst\w+|misheard|misread|misinterpret\w*|misrepresent\w*|took (?:it|that|this|me) (?:out of context|the wrong way)|overlooked|twisted|got the wrong (?:idea|impression|end)|confus\w+ me with|mixed me up|missed (?:the|my|that|what))\b|\b(?:was|were|been|am|being) (?:\w+ )?(?:misunderstood|misread|misjudged|misheard|misinterpreted|misrepresented|taken out of context|overlooked)\b|\ba misunderstanding\b/i,
      unless:
        /\bif (?:I|you) (?:have |had )?mis|\bI (?:have |may have |might have )?mis|could have been|may (?:well )?have been|might have/i,
      example: 'You must have misunderstood my example.',
    },
    {
      find: /\b(?:not|n't|hardly|never|wasn't|isn't) (?:\w+ )?my (?:own )?(?:fault|mistake|responsibility|doing|choice|decision)\b|\b(?:wasn't|was not|never|weren't|not) (?:\w+ )?(?:given|allowed|offered|told|asked|warned|informed|shown) (?:\w+ ){0,2}(?:a chance|the chance|chance|enough|time|opportunity|about|that|to (?:show|explain|answer|talk|present|finish)|anything|how|what|which|any|beforehand|it)\b|\b(?:nobody|no one|no-one) (?:ever )?(?:told|asked|warned|said|mentioned|explained|informed|gave|let)\b/i,
      unless: /whether|could you|if I (?:was|were)|that is fine|no problem/i,
      example: 'I was never given a chance to explain.',
    },
    {
      find: /\b(?:the only reason|the reason (?:I|my|that I|why I|for (?:my|that|this|the))|that was (?:only |just )?because|this was (?:only |just )?because|it was (?:only |just )?because|only because|simply because|just because|due to the fact|this is because|that's because|was because|is because)\b/i,
      only: ['ask', 'thanks', 'other'],
      unless:
        /\b(?:I (?:ask|write|am writing|am asking|'m asking|enjoyed|applied)|because (?:you|of your kind)|writing|asking)\b/i,
      example: 'The only reason I paused was that the line dropped.',
    },
    {
      find: /\b(?:I|my) (?:\w+ ){0,2}(?:meet|met|meets|tick(?:ed)?|fulfil(?:l(?:ed)?)?|satisf(?:y|ied)|match(?:ed)?|exceed(?:ed)?|have|cover(?:ed)?|had) (?:all|every|each|everything|more than|100|nearly all|almost all|most) ?(?:single )?(?:of )?(?:one )?(?:the |your |these )?(?:\w+ )?(?:requirements?|criteria|criterion|boxes|box|points|essentials?|bullet|you asked|that you asked|skills?|qualifications?|the)\b|\b(?:more than|fully|perfectly|clearly|highly|well|obviously|certainly|absolutely) (?:qualified|capable|able to do|competent|experienced)\b/i,
      unless: /\b(?:someone|somebody|candidate|people|others?|they)\b|hope/i,
      example: 'I meet all the requirements.',
    },
    {
      find: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several) (?:\+ )?years(?:'|’)? (?:of |in |as |at |doing |on |experience |running |leading )/i,
      only: ['ask', 'thanks', 'other'],
      unless:
        /\b(?:thank|ago|after|hope|learn|first (?:interview|time)|could|would|may I|in a row|next)\b|\?/i,
      example: 'I have twelve years of experience in exactly this field.',
    },
    {
      find: /\b(?:surprised|astonished|shocked|stunned|baffled|puzzled|amazed|confused|bewildered|perplexed|mystified|dumbfounded|taken aback|disappointed|hurt|offended|insulted|frustrated|annoyed|angry|upset|dismayed|appalled|disgusted) (?:that (?:you|your|the|I|my|after|this|it|no)|to (?:hear|read|learn|be|see|find|get|receive)|by (?:your|the|this|that|how)|at (?:your|the|this|how|being)|with (?:your|the|this|how)|how|why|when (?:you|I read)|you)\b/i,
      unless:
        /\b(?:a (?:little|bit|touch|tad|shade)|slightly|somewhat|mildly|pleasantly|happily|not|n't|nicely|naturally|of course|bound to be)\b|\bat first\b|\bthank|\bthough I\b|\bbut I (?:can|understand|respect|see)/i,
      example: 'I was shocked to read that I lacked experience.',
    },
    {
      find: /\b(?:I|we) (?:don't|do not|can't|cannot|couldn't|did not|didn't) (?:really |quite |at all |honestly )?(?:recogni[sz]e (?:myself|this|that|the|your|it)|see (?:it|myself|that|this|how (?:that|this|I|my|you|it)|why (?:that|this|I|my|you|it))|think (?:that )?(?:this|that|it|you|the (?:feedback|panel|question|decision|interview|assessment))(?:'s| is| was| were| are| did| does| reflects?| had| really| gave| saw| understood|'re)|believe (?:that )?(?:this|that|it|you|the)|feel (?:that )?(?:this|that|it|you|the|I was (?:given|heard)|heard|fairly)|understand (?:how|why|what)|consider)\b/i,
      unless:
        /\b(?:help me|would (?:like|love)|hope|so I|which is why I ask|could you|may I|would you|thank)\b|\?/i,
      example: 'I don’t recognise myself in this feedback.',
    },
    {
      find: /\b(?:anyone|anybody|everyone|everybody|all my|my (?:previous|former|current|last|old) (?:\w+ )?(?:manager|boss|employer|colleague|team|client|supervisor|company)s?|my (?:managers?|boss(?:es)?|colleagues|references?|clients|patients|students|teachers|head))\b[^.?!]{0,40}\b(?:would (?:tell|say|confirm|agree)|will (?:tell|confirm|say)|can (?:confirm|tell|vouch)|has always|have always|always|never (?:had|complained)|praised|disagree|think otherwise|told me (?:I|that I|the opposite)|says? (?:I|the opposite)|rated)\b/i,
      unless: /\bthank|hope/i,
      example: 'My previous manager would tell you the opposite.',
    },
    {
      find: /\b(?:had I|if I(?:'d| had| was| were) (?:only |just )?(?:known|been (?:asked|told|given|allowed|warned)|had (?:more|enough|the|another)|given|asked|told|allowed)|if (?:you|the (?:panel|interviewer|recruiter)|someone|anyone)(?:'d| had) (?:only |just )?(?:asked|told|given|read|looked|listened|let|bothered|taken|checked|followed|explained))\b/i,
      unless: /\bgrateful|would be (?:kind|lovely)/i,
      example: 'Had I been asked, I would have shown it.',
    },
    {
      find: /\b(?:let me|allow me to|I (?:want|wanted|would like|'d like|wish|need|have|must|feel (?:I should|obliged|the need)) to|I(?:'d| would| will|'ll) (?:just |only |also )?(?:like to )?|permit me to|I should|I must|may I (?:just )?)(?:just |only |briefly |also |quickly )?(?:clarify|correct|point out|explain (?:that|why|what (?:really )?happened|the (?:gap|situation|circumstances)|my side|how)|stress|emphasi[sz]e|remind you|note that|say that I (?:did|have|am|was|do)|add that I (?:did|have|am|was|do)|make (?:it |one thing |something )?clear|put (?:this|that|it) (?:right|straight))/i,
      only: ['ask', 'thanks', 'other'],
      unless: /\bnot\b/i,
      example: 'I would like to clarify that I have managed budgets.',
    },
    {
      find: /\b(?:CV|resume|résumé|portfolio|application|cover letter|test|references?|certificates?|diploma|GitHub|results?|numbers|figures|record)\b (?:\w+ )?(?:clearly |plainly |actually |already |very clearly |speaks? )(?:shows?|states?|says?|proves?|lists?|demonstrates?|mentions?|includes?|sets? out|for (?:itself|themselves)|contain(?:s|ed)?|indicates?)\b|\bspeaks? for (?:itself|themselves)\b|\b(?:on|in) (?:page (?:one|two|1|2)|the (?:first|second) (?:page|line|paragraph)) of my\b|\bif you (?:look|read|check|had read|would (?:read|look))\b[^.]{0,25}\b(?:CV|resume|again|closely|properly|carefully|portfolio|application|notes)\b/i,
      example: 'My CV clearly shows that I did this for years.',
    },
    {
      find: /\bI (?:\w+ )?(?:was|am|were) (?:\w+ )?(?:nervous|ill|sick|tired|unwell|late|rushed|distracted|thrown|exhausted|jet-?lagged|in pain|under pressure|having|not feeling well|recovering)\b[^.?!]{0,60}\b(?:so|which|because|since|as you|and (?:you|the|that))\b|\b(?:because|since|as) (?:of )?(?:the )?(?:traffic|train|line|connection|internet|wifi|Zoom|Teams|noise|room|camera|microphone|link|interviewer|panel|question|late start|time (?:limit|pressure))\b/i,
      only: ['ask', 'thanks', 'other'],
      unless: /\b(?:that is mine|no excuse|my own|I should have|thank)\b/i,
      example: 'I was nervous that day, which explains my answers.',
    },
  ],
);
