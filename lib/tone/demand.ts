import { rulesOf } from './findings';

/** Demanding where one could ask. */
export const DEMANDS = rulesOf(
  'demand',
  {
    reason: 'as a demand rather than a request',
    instead: 'Would you have a minute to tell me the one thing that would have made the difference?',
  },
  [
    {
      find: /\b(?:you|they|your (?:team|company|office|HR|panel)|the company|somebody|someone) (?:\w+ )?(?:must|have to|need to|needs to|ought to|are (?:obliged|required|supposed|expected|bound|legally \w+)(?: to)?|'re (?:obliged|required|supposed) to|owe|owes|had better|will (?:now |have to |need to )?(?:explain|tell|provide|give|send|answer)|should (?:at least |now |really |therefore |have the (?:courtesy|decency) to )?(?:explain|tell|provide|give|send|answer|reply|justify|be able to (?:tell|explain|give)|respond|let me|at least|disclose|share))\b/i,
      unless:
        /\b(?:if you (?:must|have to|need to)|you (?:must|have to) (?:be|have|get|receive|choose|see|feel|read|make|decide|hear|find|deal|know)(?! (?:explain|tell))|don't have to|do not have to|do not need to|don't need to|needn't|you need to know|you (?:may|might) need|what(?:ever)? you (?:need|have) to|no need|all you need|you (?:should|ought to) (?:know|have (?:received|got)|be proud)|what (?:would|do) you need|somebody (?:must|has to) (?:win|be))\b/i,
      example: 'You must tell me why I was rejected.',
    },
    {
      find: /\b(?:I|we) (?:\w+ ){0,2}(?:demand|insist|require|am entitled|are entitled|'m entitled|have (?:a|the|every|a legal) right|deserve|am owed|'m owed|want (?:an?|the|your|to know|to see|answers?|feedback|reasons?|you to|it|this|detailed|specific|full|proper|a copy|more than|real)|need (?:an?|the|to know|your|answers?|you to|detailed|reasons?|specific|proper|full|more than) (?:\w+ ){0,3}(?:explanation|answers?|reasons?|feedback|why|response|reply|clarification|tell|explain|give|send|provide|details?|what)|am (?:asking|requesting) (?:again|once more|for the (?:third|second|last))|would (?:expect|demand|insist)|call (?:on|upon) you|hereby|formally request|request (?:that you|an immediate|a full|a detailed|a written|immediate|full|detailed|written))\b/i,
      unless:
        /\b(?:not|n't|never|no|without|rather than|nor) (?:\w+ )?(?:demand|insist|require|entitled|deserve|want (?:to take|to bother|you)|expect)|want (?:to know (?:you|how (?:much|grateful)|if)|you to know|to (?:say|thank|learn|ask|improve))|demand (?:plann|forecast|generat|curve|side)|want the (?:best|role|job)|I (?:just |only )?want(?:ed)? (?:to (?:say|thank|ask|let)|you to (?:know|have))|required|deserve(?:d|s)? (?:it|the job|the role)|I want your (?:opinion|honest)|need the feedback/i,
      example: 'I demand an explanation.',
    },
    {
      find: /(?:^|[.!?\n]\s*|[,;:-]\s*(?:so|and|now|then)?\s*|\b(?:so|now|just|and|then|at least|kindly)\s+)(?:tell|give|send|explain|provide|justify|state|name|answer|forward|share|disclose|clarify|show|reply|respond|e-?mail|list|write)\b(?: (?:me|us|back|to me|this|it|yourself|yourselves))?(?: \w+){0,3}? ?(?:why|what|which|where|how|who|the|your|exactly|a (?:full|proper|detailed|real|written|clear|complete|list|copy|straight)|an (?:explanation|answer|honest)|reasons?|feedback|details?|specific|written|my (?:scores?|results?|marks)|at once|now|immediately|back|yourself|in (?:writing|detail|full)|properly|honestly|three|all)\b/i,
      only: ['ask', 'other', 'thanks'],
      unless:
        /\b(?:please|pls|plz|could you|would you|can you|may I|might|if you|able to|kind(?:ly)? enough|happy to|grateful|appreciate|I(?:'ll| will| can| would| could)|glad to|thank you|hope|to (?:tell|give|send|explain|share|show|write|answer)|willing|I (?:write|share|list|send|give|answer|show|explain)|feel free|don't|do not|let|lets|helps?|time to|did|does|happily|kindly)\b/i,
      example: 'Tell me why I was rejected.',
    },
    {
      find: /(?:^|[.!?\n]\s*|,\s*(?:so |and )?)(?:explain (?:yourself|this|that|why|how|to me)|justify (?:this|your|the|it)|prove (?:it|that)|answer me|I(?:'m| am) waiting|let me have|let me know (?:exactly |precisely )?(?:why|the reasons?|what (?:exactly|precisely)|who))\b/i,
      unless:
        /\b(?:please|could you|would you|can you|if you|kind|grateful|appreciate|able to|whenever|when you)\b/i,
      example: 'Let me know exactly why.',
    },
    {
      find: /\b(?:I|one|candidates?|applicants?|everyone|people) (?:\w+ )?(?:deserves?|(?:am|is|are) (?:\w+ )?(?:owed|entitled)|(?:has|have) (?:a|the|every) right)\b|\b(?:my|a|the) (?:legal |basic )?right to (?:know|feedback|an?|see|hear|be told)\b|\bthe (?:very )?(?:minimum|least) (?:I|you|one|anyone)\b|\bnothing less than\b|\bwithout (?:excuses|evasion|the usual|beating)|\bno excuses\b|\bnot (?:a|the) (?:template|standard|generic|form|copy)[^.?!]{0,30}(?:answer|reply|this time|letter|response|email|please)\b|\b(?:a (?:full|proper|complete|detailed|real|straight|written) (?:explanation|answer|account|justification|response|reason|breakdown))\b/i,
      unless:
        /\b(?:please|could|would|grateful|appreciate|not (?:asking|expect)|don't|n't|thank|deserves? (?:thanks|credit|it|a (?:mention|thank))|if you)\b/i,
      example: 'I deserve a proper explanation.',
    },
    {
      find: /\b(?:immediately|at once|right now|forthwith|asap|this instant|without delay|as a matter of urgency|straight away)\b/i,
      only: ['ask', 'other'],
      unless:
        /\b(?:I(?:'ll| will| can| could| would| did| went| started| began| was| knew| felt| have| am|'ve| applied| accepted| booked| enrolled| signed)|available|start|free|my|not|n't|no)\b/i,
      example: 'Send it immediately.',
    },
  ],
);
