import { rulesOf } from './findings';

const THEIRS =
  '(?:you|your (?:\\w+ )?(?:interviewer|recruiter|panel|team|company|manager|colleague|department|HR|process|office|staff|assistant|system|organisation|organization|people)s?|the (?:\\w+ )?(?:interviewer|recruiter|panel|process|manager|agency|HR|hiring team|company)s?|HR|they|he|she|nobody (?:there|at your|from your)|no one (?:there|at your|from your))';

/** Putting the fault on them. */
export const BLAME = rulesOf(
  'blame',
  {
    reason: 'as putting the fault on them',
    instead: 'Something got in the way that day; may I ask how it came across?',
  },
  [
    {
      find: new RegExp(
        `\\b${THEIRS}(?: \\w+){0,3}? (?:failed|fails|neglected|never (?:even |really |once |bothered to )?(?:read|asked?|looked|listened|gave|told|replied|answered|bothered|let|called|explained|informed|prepared|introduced|mentioned|said|responded|turned|showed|opened|checked|cared|had)|did(?:n't| not) (?:even |really |once |actually )?(?:bother|read|look|listen|care|prepare|let me|give me|allow|introduce|know|seem to|show up|turn up|take the|pay attention|want to|have the (?:courtesy|decency|time)|make (?:any|an) effort|ask me (?:a single|any|about|one)|tell me (?:that|about|beforehand|in)|inform me|explain)|couldn't be bothered|ignored|misled|lied|cut me off|interrupted|kept (?:interrupting|checking|looking|me|changing|asking|getting|rescheduling)|wasted|let me down|made (?:me wait|me feel|it impossible|no effort|up (?:its|his|her|their|your) mind)|dragged|ghosted|should have|ought to have|could have (?:at least|told|asked|let|read|given|been|had)|had (?:clearly |obviously )?(?:already )?(?:not|no) |(?:was|were) (?:\\w+ )?(?:late|rude|unprepared|unprofessional|dismissive|distracted|disorgani[sz]ed|hostile|cold|arrogant|bored|uninterested|not interested|badly prepared|poorly prepared|condescending|patronising|patronizing|aggressive|on (?:his|her|their|your) phone|typing|looking at|to blame|responsible|not paying|not listening|careless|chaotic|impatient|incompetent|unfriendly|half an hour|twenty minutes|forty minutes))\\b`,
        'i',
      ),
      unless:
        /\b(?:thank|you should have (?:received|got|it|my|the|them)|if (?:he|she|you|they)|glad|you could have (?:easily|just|simply)? ?(?:ignored|left)|(?:I|we) was|kind(?:ly|ness)?)\b|\bno problem|\bdon't worry|\bnot (?:to )?blame/i,
      example: 'Your interviewer was late and clearly had not read my CV.',
    },
    {
      find: /\b(?:waste|wasted|wasting) (?:of )?(?:my|our|everyone's|everybody's|both our|a (?:whole )?(?:day|afternoon|morning|week)|weeks|months|hours|days|so much)\b/i,
      unless: /\b(?:not|n't|never|without) [^.]{0,12}wast|\bI wasted|sorry (?:to|for)/i,
      example: 'The whole thing was a waste of my time.',
    },
    {
      find: /\b(?:your|his|her|their|the panel's|the interviewer's|the recruiter's|HR's|the company's) (?:\w+ )?(?:fault|mistake|error|incompetence|negligence|carelessness|oversight|failure|lack of (?:preparation|interest|respect|organi[sz]ation|communication|professionalism|courtesy|clarity|care)|rudeness|disorgani[sz]ation|poor (?:communication|planning|organi[sz]ation))\b|\bbecause of (?:you|him|her|them|your|the (?:interviewer|panel|recruiter|way you))\b|\bthanks to your (?:lack|failure|poor|delay|late|mistake|bad|chaotic)|\bdown to (?:your|the way you)/i,
      unless:
        /\b(?:not|isn't|wasn't|never|n't) (?:\w+ )?(?:your|his|her|their|the panel's)|kind|not because of/i,
      example: 'It was your mistake, not mine.',
    },
    {
      find: /\b(?:unprofessional|disorgani[sz]ed|shambolic|incompetent|amateurish|chaotic|disrespectful|appalling|disgraceful|shameful|disgusting|outrageous|insulting|a shambles|a farce|a joke|a mess|a circus|a disgrace|poorly (?:run|organi[sz]ed|managed|prepared|conducted|handled)|badly (?:run|organi[sz]ed|managed|prepared|conducted|handled)|rude|careless|discourteous|dishonest|dismissive|clueless|out of touch|inept|sloppy)\b/i,
      unless:
        /\b(?:not|n't|never|nothing|no) [^.]{0,25}(?:unprofessional|disorgani|rude|joke|mess|careless|dismissive)|\b(?:my|I (?:was|am|may have been|must have|sounded|seemed|felt|have been)|I'm|myself)\b[^.]{0,25}\b(?:rude|disorgani[sz]ed|careless|sloppy|a mess|chaotic|unprofessional)|\bwas I\b|sorry|apolog|if (?:it|that|this) (?:is|sounds?|seems?)/i,
      example: 'I found the process unprofessional.',
    },
    {
      find: /\b(?:you people|people like you|companies like yours|your (?:so-called|little|precious)|typical of (?:you|your|recruiters|HR|companies)|your (?:sort|kind|lot)\b(?! of))/i,
      example: 'You people never answer.',
    },
    {
      find: /\b(?:trick questions?|set (?:me )?up to fail|a set-?up|stitch-?up|decided (?:long )?(?:before|beforehand|in advance|already)|already (?:decided|made up|chosen|had (?:someone|somebody))|made up (?:your|their|its|his|her) minds? (?:before|already|in)|going through the motions|box-?ticking|tick-?box|wild goose chase|strung (?:me )?along|led (?:me )?on|false (?:hope|pretences|impression)|moved the goal ?posts)\b/i,
      unless: /\b(?:not|n't|if you (?:had )?already|fine|understand|no hard feelings|perfectly)\b/i,
      example: 'You had made up your minds before I walked in.',
    },
    {
      find: /\b(?:after|despite|having) (?:\w+ ){0,3}(?:weeks|months|rounds|interviews|hours|days)\b[^.?!]{0,60}\b(?:you|your)\b[^.?!]{0,40}\b(?:only|just|merely|two lines|one line|one sentence|a template|a (?:standard|generic|form|canned|automated)|not even|no (?:explanation|reason|feedback|word)|silence|nothing|ghost)\b|\bthe least (?:you|they) (?:can|could)\b|\bnot even (?:a|the|an|one) (?:reply|word|courtesy|line|call|email|answer|phone call|thank)|\b(?:common|basic|simple) (?:courtesy|decency|respect|manners|politeness)\b/i,
      unless: /\bthank/i,
      example: 'The least you could do is reply.',
    },
  ],
);
