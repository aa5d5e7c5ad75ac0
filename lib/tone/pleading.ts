import { rulesOf } from './findings';

/** Begging. */
export const PLEADING = rulesOf(
  'pleading',
  {
    reason: 'as pleading, which makes it hard for them to answer',
    instead: 'If a similar role opens, I would be glad to hear of it.',
  },
  [
    {
      find: /\bplease,? please\b|\bpretty please\b|\b(?:I(?:'m| am)?|we) (?:\w+ )?(?:beg|begging|implore|imploring|beseech|plead|pleading|entreat)\b|\bbeg(?:ging)? you\b|\bon my knees\b|\bfrom the bottom of my heart\b|\bfor (?:god's|heaven's|pity's) sake\b|\bhave (?:mercy|pity|a heart|some mercy)\b/i,
      unless: /\b(?:not|n't|without) (?:\w+ )?(?:beg|plead)|beg to differ|beg your pardon/i,
      example: 'I am begging you.',
    },
    {
      find: /\b(?:I(?:'m| am)|feel|feeling|getting|becoming|so|really|truly|quite|absolutely|very) (?:\w+ )?desperate(?:ly)?\b|\bdesperately (?:need|want|looking|hope|hoping)\b|\bin (?:a )?desperat\w+\b|\bout of desperation\b/i,
      unless: /\b(?:not|n't|never|less|no longer) (?:\w+ )?desperate|desperate housewives/i,
      example: 'I am desperate.',
    },
    {
      find: /\b(?:give|grant|allow|offer|let|have)(?: me| us)?(?: have)? (?:just |only |please )?(?:(?:another|one more|a second|a last|one last|a final|one|a new|a fresh|even a|a small|any) (?:chance|try|go|shot|opportunity|interview|trial)|a (?:chance|try|go|shot)(?= (?:to prove|please|,|and|I|,? I|to show)))\b/i,
      unless: /\b(?:thank|if you (?:ever )?|gave|for giving|without|not (?:asking|expecting))\b/i,
      example: 'Please give me one more chance.',
    },
    {
      find: /\b(?:I|I'd|I'll|I would|I will|we would|happy to|ready to|willing to|prepared to)(?: \w+)? (?:do|accept|take|work)(?: \w+)? (?:anything|whatever|any (?:job|role|position|salary|shift|hours|pay|work)|for (?:free|nothing|less|half|any|minimum|no)|without pay|unpaid|nights?,? weekends|every weekend|any shift)\b/i,
      unless:
        /\bwhatever (?:feedback|you (?:can|are able|have time|think))\b|\banything (?:you|that|from|wrong|better|differently|else|on)\b/i,
      example: 'I would do anything for this job.',
    },
    {
      find: /\b(?:I|we|my \w+|me) (?:really |so |badly |truly |desperately |very much |absolutely |urgently |just |honestly |do )*(?:need|needs) (?:this|the|that|a|any|your|some|work|to work|the money|money|an income|it)\b(?: (?:\w+ )?(?:job|role|position|work|chance|money|income|salary|so|badly|more than|opportunity|visa|contract|break|help))?(?![^.?!]*\b(?:improve|work on|learn|change|feedback|practi[cs]e|strengthen|develop|prepare|understand|know)\b)/i,
      only: ['ask', 'thanks', 'answer', 'other'],
      unless:
        /\b(?:need (?:this|the|that|a|any|some) (?:more|better|minute|little|few|longer|feedback|information|document|address|form|reference|week|day|month|time|further|different|certificate|qualification|adjustment|quiet|ramp|parking|hearing)|if you|you need|need the (?:feedback|form|file))\b/i,
      example: 'I really need this job.',
    },
    {
      find: /\b(?:my|our|the) (?:(?:\w+ )?(?:family|families|children|child|kids|kid|wife|husband|daughter|son|mother|father|parents|baby|landlord|partner|rent|mortgage|bills|savings|visa|benefits|house|home|debts?|overdraft|loan|mother-in-law|two kids|sick \w+))\b[^.?!]{0,60}\b(?:depends?|relies|rely|relying|counting|need|needs|hungry|starv\w+|evict\w+|due|lose|losing|run(?:s|ning)? out|ran out|expires?|ends?|pay|feed|support|suffer\w*|behind|gone|disappoint\w*|are (?:all )?(?:waiting|gone))\b|\b(?:pay|paying|cover|make) (?:my|the|our) (?:rent|bills|mortgage)\b|\bfeed my\b|\bbills to pay\b|\bmouths to feed\b|\b(?:lose|losing|keep) (?:my|our|the) (?:home|house|flat|apartment|visa)\b|\bmake ends meet\b|\b(?:money|savings) (?:is|are|has|have) (?:nearly |almost |all )?(?:gone|run(?:ning)? out)\b/i,
      only: ['ask', 'thanks', 'other'],
      unless: /\b(?:experience|taught|learn|worked|thank)\b/i,
      example: 'My children depend on me.',
    },
    {
      find: /\b(?:my|our) (?:only|last|one|final|single|biggest|whole) (?:\w+ )?(?:hope|chance|option|opportunity|lifeline|dream|shot|way out)\b|\b(?:only|last|the one) (?:hope|chance|thing keeping|thing left)\b|\b(?:everything|all) (?:I (?:have|had|ever|want)|depends|rides on)\b|\bmeans? (?:everything|the world) to me\b|\bmean everything\b|\bchange my life\b|\bsave my life\b|\bdream (?:job|of mine)\b[^.?!]{0,60}\b(?:please|heart|broken|crush\w*|devastat\w*)\b|\bmy (?:life|dream|heart|future) (?:\w+ )?(?:is|depends|broke|breaks|was|has been) /i,
      unless: /\b(?:your (?:feedback|reply|kind|answer|words?|email|note)|thank)\b[^.]*means? /i,
      example: 'This was my last hope.',
    },
    {
      find: /\b(?:please|kindly|could you please|can you please|will you please)\b[^.?!]{0,20}\b(?:reconsider|think again|take me|hire me|choose me|pick me|help me(?:,|\.|!| get| find (?:any|a job|work)| out| please)|save|change your mind|not (?:reject|say no|give up|forget)|don't (?:reject|say no|give up|forget|do this|leave))\b|\b(?:can't|cannot|don't think I can|couldn't) (?:\w+ )?(?:take (?:another|any more|one more)|bear (?:another|it|this|to)|go on (?:like|much)|survive|cope (?:with (?:another|any)|any)|face another|afford (?:another|to lose))\b|\bcr(?:y|ied|ying) (?:all|when|for|myself|as)\b|\b(?:devastated|heart-?broken|crushed|shattered|broken|destroyed)\b|\bdon't know (?:what (?:else )?(?:to do|I(?:'ll| will| am going to) do)|how (?:to|I(?:'ll| will)) (?:go on|carry on|pay|manage|survive))\b|\bnowhere else\b|\bnobody (?:else )?(?:wants|will (?:have|take|hire))\b/i,
      unless: /\b(?:broken (?:link|english|down|glass)|not (?:crushed|devastated)|broken into)\b/i,
      example: 'Please, reconsider: I cannot take another no.',
    },
  ],
);
