import { rulesOf } from './findings';

/** Deadlines, chasing with an edge, threats. */
export const PRESSURE = rulesOf(
  'pressure',
  {
    reason: 'as pressure, and pressed people answer less',
    instead: 'Whenever it suits you; and no answer is fine too.',
  },
  [
    {
      find: /\b(?:reply|respond|response|answer|hear(?: back)?|get back|feedback|confirm|send|sent|let me know|explanation|reasons?|come back|write back|tell me|in writing|receive|call me|need (?:it|this|an)|have (?:it|this|an))\b[^.?!]{0,50}\b(?:by (?:tomorrow|tonight|today|noon|midday|lunch ?time|monday|tuesday|wednesday|thursday|friday|(?:the )?(?:close|end) of|\d|this|next|five|then|the \d|COB|EOD)|before (?:the end|close|friday|monday|tomorrow|noon|5)|no later than|at the latest|within (?:the (?:next|hour|day|week)|\d+|twenty|forty|two|three|five|seven|24|48|a (?:day|week|few)|one)|today|immediately|at once|right away|straight away|without (?:further )?delay|asap|as a matter of urgency|urgently|promptly|latest by)\b/i,
      unless:
        /\b(?:if (?:that|it|you|possible|not)|no (?:rush|hurry|pressure)|whenever|happy to|I (?:will|shall|can|'ll|could|am able to) (?:\w+ )?(?:reply|respond|send|confirm|answer|let you|get back|call)|free|available|you (?:said|wrote|mentioned|told|asked|kindly)|as (?:you|agreed|asked|requested)|thank(?:s| you) for|I (?:received|got|heard|sent|answer|asked|replied)|your (?:reply|answer|response|feedback|email|message) (?:today|yesterday)|don't|do not|need not|heard from you today|already)\b/i,
      example: 'I expect a reply by Friday.',
    },
    {
      find: /\bif (?:I|we) (?:don't|do not|haven't|have not|hear nothing|get no|receive no|fail to|am not|still|cannot|can't)\b[^.?!]{0,50}\b(?:I|we)(?:'ll| will| shall| am going to|'m going to| have no (?:choice|option)| may have to| might have to| must| would have to| intend)\b(?! (?:assume|take it|understand|not (?:write|ask|bother|chase)|leave it|know|of course|let it|wish|stop|move on|close|thank|respect|keep|simply|consider it closed|try not))/i,
      example: 'If I do not hear from you, I will take this further.',
    },
    {
      find: /\b(?:I|we)(?:'ll| will| shall|'m going to| am going to| plan to| intend to| may| might| can| could| am prepared to| would hate to| have no (?:choice|option) but to| am considering| will have to| won't hesitate to| will not hesitate to| am (?:tempted|minded) to|'d hate to)?(?: \w+)? (?:post(?:ing)?|share|sharing|write|writing|leave|leaving|tell(?:ing)?|publish(?:ing)?|report(?:ing)?|escalat(?:e|ing)|rais(?:e|ing)|contact(?:ing)?|go(?:ing)?|tak(?:e|ing)|speak(?:ing)?|copy(?:ing)?|nam(?:e|ing)|warn(?:ing)?|mak(?:e|ing)|inform(?:ing)?|expos(?:e|ing)|spread(?:ing)?|complain(?:ing)?)\b[^.?!]{0,45}\b(?:reviews?|glassdoor|linkedin|indeed|kununu|twitter|social media|publicly?|online|everyone|everybody|the (?:press|media|papers?|ombudsman|regulator|board|ceo|director|head office|authorities|union|tribunal|world)|your (?:manager|boss|ceo|director|head|superior|line manager|HR|management|head office|competitors?|clients|customers|chief)|(?:this|it|things|the matter) (?:further|higher|public|up|elsewhere|with)|my (?:lawyer|solicitor|union|network|followers|contacts|mp)|formal(?:ly)?|complaint|others?(?: to)?|names?|legal|people|candidates|colleagues at)\b/i,
      unless:
        /\b(?:not|n't|never) (?:\w+ )?(?:post|share|leave|report|raise|go|take|tell)|(?:happy|glad|pleased|love) to (?:share|tell|write|recommend)|positive|recommend|kind|good things|thank|ask/i,
      example: 'I will post about this on LinkedIn.',
    },
    {
      find: /\b(?:glassdoor|kununu|trustpilot|my (?:lawyer|solicitor|attorney|legal)|legal (?:action|advice|steps|proceedings|route|options)|lawyers?|solicitors?|sue\b|suing|tribunal|ombudsman|court|acas|the press|journalists?|go(?:ing)? public|name and shame|consequences|you(?:'ll| will) (?:regret|be sorry|hear (?:more|from my)|see)|think (?:twice|carefully)|be a shame if|damage (?:your|the) (?:reputation|good name)|your reputation|reflects? (?:very )?(?:badly|poorly) on|last (?:chance|warning)|final (?:reminder|notice|warning|attempt|request)|formal complaint)\b/i,
      unless:
        /\b(?:work(?:ed)? (?:as|in|for|at)|paralegal|(?:role|job|position|applied)|experience|your (?:good |fine |excellent )?reputation (?:for|is|as)|not|n't|clerk|law firm|courtroom|tennis|court (?:usher|clerk|staff|interpreter|admin))\b/i,
      example: 'My solicitor will be in touch.',
    },
    {
      find: /\b(?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth|nth) (?:time|e-?mail|message|attempt|request|reminder|letter|call)\b|\b(?:written|wrote|asked|e-?mailed|called|rung|rang|phoned|messaged|chased|contacted|tried|reminded|sent)(?: \w+){0,4} (?:twice|three times|four times|five times|several times|many times|repeatedly|numerous times|countless times|again and again|times (?:now|already)|\d+ times)\b|\bas per my (?:last|previous|earlier)\b|\bper my last\b|\b(?:still|yet) (?:have(?:n't| not)|no|not|waiting|nothing|without|silence|unanswered)(?: \w+){0,3} (?:reply|replied|answer|answered|heard|response|responded|received|had|word|received|anything|a single|for|on|to hear|explained|feedback)\b|\b(?:my (?:previous|last|earlier|first|two|three|many|other|several) (?:\w+ )?(?:e-?mails?|messages?|requests?|letters?|calls?) (?:\w+ )?(?:(?:has|have|was|were|remains?|went|are|is) )?(?:\w+ )?(?:ignored|unanswered|unread|without))\b|\b(?:how (?:many times|long|much longer|often) (?:do|must|should|will|am|are|does|before|have|is))\b/i,
      unless:
        /\b(?:no (?:rush|hurry|pressure)|I understand|when you have|busy|thank you for|you asked|how long (?:have|did) you|how often do you)\b/i,
      example: 'This is the third time I have written.',
    },
    {
      find: /\b(?:I|we) (?:\w+ )?expect(?:ed)? (?:an?|your|to (?:hear|receive|get|be (?:told|given))|you(?:r)?|the|better|more|some|at least|nothing less|full|it|this|that you|feedback|answers?|detailed)\b/i,
      unless:
        /\b(?:not|n't|never|no longer|hardly|than I|had not|more than I|less than|what I|as I|didn't|don't) (?:\w+ ){0,2}expect|than expected|\bexpected (?:to (?:be|hear) (?:nervous))/i,
      example: 'I expect an answer.',
    },
    {
      find: /\b(?:I(?:'ll| will| shall| am going to|'m going to)|we will) (?:keep|continue|go on|call|ring|phone|come|be calling|be in (?:touch|contact) (?:every|daily)|write|e-?mail|ask|not stop|not (?:give up|let (?:this|it) (?:go|rest|drop))|chase)\b[^.?!]{0,40}\b(?:until|every (?:day|week|morning|hour)|daily|unless|till|by|in person|your office|reception|again tomorrow|writing|asking|calling|e-?mailing|stop|go|rest|drop|every)\b(?! (?:improv|learn|practi|work))/i,
      unless: /\b(?:learn|practi[cs]|improv|look(?:ing)? for|apply|my best|grow|track|reading|studying)\w*/i,
      example: 'I will keep calling until somebody answers.',
    },
    {
      find: /\b(?:time is running out|my patience|running out of patience|losing patience|I(?:'m| am) (?:losing|running) |clock is ticking|don't make me|you leave me no|left (?:me )?(?:with )?no (?:choice|option)|other offers?\b[^.?!]{0,40}\b(?:unless|so (?:you|decide)|hurry|quickly|must|by)|before it(?:'s| is) too late|or else|unless (?:you|I (?:hear|get|receive)))\b/i,
      unless:
        /\b(?:unless you (?:would )?(?:prefer|like|mind|need|object|tell|have|want|think|rather)|out of (?:time|room))\b/i,
      example: 'Or else I go elsewhere with this.',
    },
  ],
);
