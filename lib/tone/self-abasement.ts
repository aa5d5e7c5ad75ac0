import { rulesOf } from './findings';

/** Running oneself down. */
export const SELF_ABASEMENT = rulesOf(
  'self-abasement',
  {
    reason: 'as running yourself down; they will not know what to say to it',
    instead:
      'Say the thing, not the verdict: “My answer on pricing was thin. What would a strong one have had?”',
  },
  [
    {
      find: /\b(?:I(?:'m| am| was| must be| must have been| feel| felt| feel like| felt like| look like| looked like| sounded like| came across as| know I(?:'m| am| was)| guess I(?:'m| am| was)| suppose I(?:'m| am| was)|'ve been| have been| will always be|'ll always be| am clearly| am obviously| am just| am simply)|me being|being)(?: \w+){0,3}? (?:an? )?(?:\w+ )?(?:idiot|idiotic|stupid|useless|hopeless|worthless|pathetic|dumb|failure|disaster|disgrace|loser|waste of (?:space|time)|nobody|joke|embarrassment|burden|fool|moron|wreck|catastrophe|clown|imbecile|incapable|inadequate|unemployable|mediocre|rubbish|garbage|trash|untalented|a mess|laughable|beyond help|not worth(?:y)?|unworthy|inferior|nothing special|not (?:smart|clever|bright|intelligent|good) enough|too (?:stupid|dumb|slow|thick|old and)|no good|terrible|awful|dreadful|hopelessly|the worst|ridiculous|an impostor|a fraud|shameful|disgraceful|ashamed)\b/i,
      unless:
        /\b(?:not|n't|never|isn't|no longer) (?:\w+ )?(?:an? )?(?:idiot|stupid|useless|hopeless|worthless|pathetic|failure|burden|fool|ashamed)|(?:terrible|awful|hopeless|useless) (?:with names|at names|weather|traffic|connection|timing)|fool(?:ish)? (?:proof)|if (?:it|that|this)/i,
      example: 'I know I was hopeless.',
    },
    {
      find: /\b(?:sorry|apologi[sz]e|apologies|forgive me|ashamed|pardon me)\b[^.?!]{0,30}\b(?:wast(?:e|ed|ing)|taking (?:up )?(?:so much|any more|all|your precious)|existing|being (?:such|so|me|a|born)|bothering you with (?:my|me|someone)|my (?:stupid|poor|pathetic|terrible|useless|awful|ridiculous|embarrassing|bad|silly|weak|miserable|lack of) ?\w*|even (?:applying|asking|writing)|having (?:applied|dared|bothered|wasted|put you)|(?:ever )?(?:applying|thinking I)|such a (?:nuisance|pain|bother|burden|disappointment|poor|mess)|(?:the|my) (?:disaster|mess|embarrassment|performance|nonsense)|letting (?:you|everyone|everybody) down|disappointing (?:you|everyone)|not being (?:good|better|clever|smart)|how (?:bad|awful|terrible|poor|stupid)|putting you through|making you)\b/i,
      unless:
        /\b(?:you (?:are|were|'re) sorry|no need|my (?:late|slow|delayed|long|quick|short|brief|earlier|confusion|poor (?:line|connection|english|handwriting|spelling))|not (?:sorry|apolog))\b/i,
      example: 'I am so sorry for wasting your time.',
    },
    {
      find: /\b(?:I|someone like me|people like me|somebody like me|a person like me|one like me) (?:\w+ )?(?:don't|do not|didn't|did not|never|hardly|clearly don't|obviously don't|doesn't|does not|will never|would never|can't|cannot|should never|shouldn't|should not|am not|was not|wasn't) (?:\w+ )?(?:deserve[ds]?|belong|be good enough|get anything right|do anything right|worth(?:y)?(?! (?:it|while))|measure up|amount to|have (?:even )?(?:applied|dared|bothered|what it takes|any (?:talent|skills?|right))|cut out|good (?:enough )?(?:at anything|for (?:anything|you|nothing))|fit (?:for|to) (?:anything|anyone)|expect anything|be any good|(?:even )?compete|(?:even )?(?:in )?the same league)\b/i,
      unless: /\b(?:think I deserve|why)\b/i,
      example: 'I do not deserve your time.',
    },
    {
      find: /\b(?:made (?:a|such a|a complete|a total) (?:fool|idiot|mess|hash|spectacle|clown)|embarrassed myself|humiliated myself|disgraced myself|let (?:everyone|everybody|you all) down|made myself (?:look )?(?:ridiculous|stupid|a fool)|(?:always|constantly|inevitably) (?:mess|ruin|fail|screw|spoil|blow|get everything|disappoint)\w*|(?:mess|ruin|screw|spoil)(?:ed)? (?:it |this |that |everything )?(?:all )?up (?:again|as (?:usual|always)|like always|everything|completely|royally)?|ruin(?:ed)? (?:everything|it|this)|blew it (?:again|completely|as)|can't do anything|cannot do anything|my (?:own )?(?:stupidity|incompetence|uselessness|worthlessness|inadequac\w+|foolishness|many (?:flaws|failings|faults|shortcomings)|countless|pathetic|miserable|wretched|poor little)|hate myself|disgusted with myself|ashamed of myself|kick(?:ing)? myself)\b/i,
      unless: /\b(?:not|n't|never) (?:\w+ )?(?:ashamed|embarrass)|a bit of a|could kick myself/i,
      example: 'I embarrassed myself in front of everybody.',
    },
    {
      find: /\b(?:who am I to|I(?:'m| am) (?:just|only|merely|nothing but|nothing more than|no more than|simply) (?:a |an |some )?(?:\w+ )?(?:nobody|failure|loser|cleaner|barista|waiter|housewife|nothing|dreamer|stupid|average|simple|humble|insignificant|another|lowly|poor|old|unimportant|student with|mum|mother|immigrant|foreigner)|someone (?:as )?(?:like me|as (?:bad|useless|stupid|hopeless|slow|untalented|old|unqualified))|somebody as (?:bad|useless|stupid|hopeless|slow)|nobody (?:would|could|will|wants?|in their right mind)[^.?!]{0,30}\bme\b|I(?:'d| would)(?:n't| not) (?:hire|have hired|employ|choose|pick|take|want) me(?: either)?|I(?:'m| am) (?:probably |surely |obviously |clearly |sure I(?:'m| am| was) )(?:the worst|the weakest|the dumbest|too (?:stupid|dumb|slow|thick|old)|not (?:good|smart|clever|bright) enough|not (?:made|cut|fit)|wasting|beneath|below|unfit|unsuitable|the least)|not (?:even )?worth (?:your|the) (?:time|trouble|effort|while|reply|an answer)|beneath (?:you|your)|don't (?:know|understand) why you (?:even|bothered|invited)|surprised (?:that )?you (?:even|bothered))\b/i,
      unless: /\b(?:I(?:'m| am) just (?:a (?:quick|short|call)|writing|asking|another line))\b/i,
      example: 'I would not hire me either.',
    },
    {
      find: /\b(?:my (?:performance|interview|answers?|presentation|application|CV|resume|English|test|attempt|work|portfolio|effort))(?: \w+){0,3} (?:was|were|is|are|must have been) (?:\w+ )?(?:truly |so |completely |totally |absolutely |utterly |just |really )*(?:pathetic|awful|terrible|horrible|a disaster|disastrous|embarrassing|rubbish|garbage|hopeless|useless|stupid|laughable|atrocious|dreadful|ridiculous|shameful|a joke|abysmal|appalling|pitiful|worthless|catastrophic|disgraceful|painful to)\b|\bmy (?:terrible|awful|pathetic|dreadful|stupid|horrible|rubbish|useless|abysmal|appalling|miserable|disastrous|hopeless|embarrassing|shameful) (?:\w+ )?(?:performance|interview|answers?|presentation|application|CV|resume|English|test|attempt|self|skills|nerves|accent|questions?|brain|work|effort)\b|\bstupid (?:question|of me|me)\b|\b(?:dumb|idiotic|foolish) (?:question|of me|me)\b/i,
      unless: /\b(?:no|not|n't) (?:\w+ )?(?:stupid|dumb) question/i,
      example: 'My answers were pathetic.',
    },
  ],
);
