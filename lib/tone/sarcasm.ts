import { rulesOf } from './findings';

/** Saying the opposite of what is meant. */
export const SARCASM = rulesOf(
  'sarcasm',
  {
    reason: 'as sarcasm, which is easy to misread in writing',
    instead: 'Say the plain half of it: “That was hard to read, and I would like to learn from it.”',
  },
  [
    {
      find: /\b(?:thanks|thank you|many thanks|cheers)(?: (?:so|very) much| a lot| a million| ever so much)? for (?:nothing|wasting|ignoring|ghosting|the (?:silence|waste|non-?answer|copy|template|form letter|generic|automated|radio silence|enlightening|illuminating|oh|two lines|one line|whole two|entire)|not (?:even |bothering|replying|reading|answering|getting|calling)|your (?:detailed|insightful|enlightening|illuminating|thoughtful|heartfelt|personal|oh)[^.]{0,30}(?:one|two|three)[- ](?:line|word|sentence)|making me|taking (?:only |just |a (?:mere|whole) )?(?:six|five|four|three|eight|seven|ten|two|\d+) (?:weeks|months)|(?:stringing|leading|keeping) me|letting me (?:wait|prepare for nothing)|nothing|the lovely (?:silence|template)|all (?:that|the) nothing|clearing that up|reading (?:at least|my name))/i,
      example: 'Thanks for nothing.',
    },
    {
      find: /\bhow (?:very |truly |utterly |so |really )?(?:nice|kind|thoughtful|generous|lovely|convenient|original|wonderful|refreshing|charming|helpful|considerate|surprising|delightful|sweet|reassuring|professional|efficient|insightful|touching|flattering|fortunate|unexpected|novel|clever|impressive|gracious|modern|inspiring|useful|illuminating)\b(?! (?:it (?:is|was)|you (?:were|are|have)|everyone|the (?:team|panel)|of you to (?:write|reply|take|answer|ask|let me|say|call|remember|offer|share|help|tell|explain|get|come)))/i,
      unless:
        /\b(?:told|know|tell|show|see|remember|think|matter|say|realise|appreciate) (?:\w+ )?how\b|\?$/i,
      example: 'How very convenient.',
    },
    {
      find: /\b(?:what a (?:surprise|shock|shame that (?:you|your)|coincidence|treat|joy|relief|delight|privilege|honour|honor)|surprise,? surprise|well,? well|quelle surprise|imagine my (?:surprise|joy|delight)|colou?r me|who (?:would|could) have (?:thought|guessed)|who knew|shocking,? I know|funny (?:how|that|,)|strange how|interesting how|odd how|amazing how|curious how|fancy that|(?:isn't|ain't) that (?:nice|lovely|great|something|funny))\b/i,
      unless: /\b(?:nice|pleasant|lovely|happy|good) surprise/i,
      example: 'What a surprise.',
    },
    {
      find: /(?:^|[.!?"] ?|\boh,? )\s*(?:oh,? )?(?:great|wonderful|brilliant|lovely|fantastic|marvell?ous|perfect|excellent|super|splendid|terrific|fabulous|charming|classy?|bravo|congratulations|congrats|well done|nice(?: one| work)?|good job|hats off|round of applause|chapeau|kudos|top marks|full marks)\b(?=[,.!]? (?:another|yet|so|for (?:a|the|managing|finding|taking|sending|ignoring|such|writing|keeping|only)|on (?:a |your |the |such |finding (?:the )?time|managing|reading|a truly|keeping)|to (?:the|your|whoever|everyone)|that|way|really|just what|exactly what|indeed|a template|a form|the (?:usual|classic|old)|you (?:managed|found|must)|now|I(?:'ll| will| see)|again))/i,
      unless:
        /\b(?:on (?:your|the) (?:new|award|anniversary|growth|launch|opening|promotion|funding|success|merger|expansion)|to (?:the|your) (?:new|person|candidate|successful|team|colleague|whoever got))\b/i,
      example: 'Great, another template.',
    },
    {
      find: /\b(?:no doubt|clearly|evidently|obviously|presumably|I(?:'m| am) sure|I suppose|I guess|I imagine|apparently|must be|of course|naturally|surely|I gather|silly me|it seems),?(?: that)? (?:you(?:'re| are| were| have|'ve| must be| had| know| all| people)?|your|the|it(?:'s| is| was| must)|someone|somebody|everyone|reading|answering|a|an|two|ten|twenty|nobody|my|I)\b[^.?!]{0,70}\b(?:far |much |so |too |way |very |terribly |rather |extremely |quite |incredibly |awfully |frightfully )+(?:busy|important|much trouble|much to ask|hard|difficult|demanding|exhausting|time-?consuming|complicated|advanced|sophisticated|precious|old|young|good|honest|human|clever|qualified|experienced|tired)\b/i,
      unless: /\b(?:I know|I understand|appreciate|grateful|thank)\b/i,
      example: 'No doubt you are far too busy to read a CV.',
    },
    {
      find: /\b(?:silly me|foolish of me|forgive me for (?:thinking|assuming|believing|expecting|hoping|imagining|breathing)|excuse me for (?:thinking|expecting|believing|asking)|heaven forbid|god forbid|pardon me for|my mistake for (?:thinking|believing|assuming|expecting)|and here I was|here was I|there I was thinking|to think (?:that )?I|who am I to (?:expect|argue)|perish the thought|lucky me|poor you|poor me|boo hoo|wouldn't want to (?:trouble|bother|disturb|interrupt|overwork|put you)|don't (?:strain|trouble|exert|overwork) yourself|hope (?:it|that|this|the) (?:\w+ )?(?:didn't|wasn't|not) (?:take|too (?:much|hard)|strain))\b/i,
      example: 'Silly me for thinking that experience counts.',
    },
    {
      find: /\b(?:good luck|best of luck|all the best|have fun|enjoy|happy) (?:with that|with (?:your|the) (?:search|unicorn|purple|perfect|dream|next victim|turnover|attitude|process)|finding (?:someone|somebody|anyone|anybody|your|a|the) (?!\w+ to (?:fill|join))|your (?:unicorn|clone|nephew|cousin|echo|perfect|ideal|cheaper|internal)|hunting|the unicorn)/i,
      unless: /\bgenuine|sincere|mean (?:it|that)/i,
      example: 'Good luck finding your unicorn.',
    },
    {
      find: /\bso much for\b|\bslow clap\b|\byeah,? right\b|\bas if\b(?! (?:I|you|it|we|they|the|he|she|there) (?:were|was|had|am|did|could|knew|know|is))|\bmust be nice\b|\blet me guess\b|\bwhatever (?:that means|you say)\b|\bif you say so\b|\bsure,? why not\b|\ball of (?:two|three|ten|five|four) (?:lines|words|minutes|seconds|sentences)\b|\b(?:a|an|the) (?:whole|entire|full|mere|grand total of) (?:two|three|four|five|ten|one|twelve|eight|\d+) (?:lines?|words?|minutes|seconds|sentences?)\b|\bI(?:'m| am) (?:thrilled|overjoyed|delighted|honoured|ecstatic|touched|over the moon|so glad|so pleased|flattered|moved|overwhelmed|charmed|in awe) (?:to (?:learn|hear|see|read|know|discover|find|have been|be|receive)|that|by)\b[^.?!]{0,80}\b(?:after|reject\w*|template|automated|no[- ]?reply|unsuccessful|only|two|three|four|five|six|seven|weeks|months|nothing|silence|seconds|minutes|copy|generic|keyword|robot|algorithm|merely|wasn't|not)\b/i,
      unless: /\b(?:even (?:though|if)|to hear back|after (?:our|the|my|meeting|speaking|talking))\b/i,
      example: 'So much for a people company.',
    },
    {
      find: /\byour (?:so-called |"|')(?:feedback|process|decision|culture|values|fairness|professionalism|care|human|people|transparency|diversity|open)/i,
      example: 'Your so-called feedback says nothing.',
    },
    {
      find: /\b(?:truly|really|very|most|deeply|so|quite|absolutely|simply|just) (?:inspiring|illuminating|enlightening|heart-?warming|touching|impressive|riveting|masterful|priceless|hilarious|delightful|moving|poetic|profound|visionary|magnificent)\b[^.?!]{0,60}\b(?:template|automated|reject\w*|no-?reply|email|letter|process|level of|lack|way to|response|sentence|line|silence|form|effort|wait|piece)\b|\b(?:a (?:real|true) (?:masterpiece|work of art|gem|classic)|(?:a )?master ?class in|textbook (?:example|case) of|poetry)\b/i,
      unless: /\b(?:talk|presentation|work|project|conversation|learn)\b/i,
      example: 'A truly heartwarming template email.',
    },
    {
      find: /\b(?:what|such) (?:a |an )?(?:wonderful|lovely|great|fantastic|marvell?ous|brilliant|fine|excellent|beautiful|warm|stunning|remarkable|glorious|impressive|charming|delightful|personal|thoughtful|human) (?:way|example|display|touch|show|demonstration|advert(?:isement)?|piece|use|reward|welcome|impression|start)\b/i,
      unless: /\b(?:to (?:start|spend|end) (?:the|my|a)|thank|learn)\b/i,
      example: 'What a wonderful way to treat people.',
    },
  ],
);
