/**
 * Words that do the same work in a message about a “no”, so that what was learned of one holds for the others.
 * Data: the name of a class, and its words. A word is in one class only; what is not here is looked up without its ending.
 */
const WORDS: Readonly<Record<string, string>> = {
  THANKS: 'thank thankful grateful gratitude appreciate appreciative cheers ta indebted merci gracias danke',
  SORRY: 'sorry apologise apologize apology apologies pardon forgive',
  PLEASE: 'please',
  I: 'i me my mine myself',
  WE: 'we us our ours',
  YOU: 'you your yours yourself yourselves',
  THEM: 'panel interviewer recruiter recruitment colleague manager boss hr hiring committee board chair assessor examiner lead director chief secretary assistant agency consultancy agent consultant company firm organisation organization employer department office school trust governor trustee management foreman gaffer matron principal head receptionist gentleman lady chap bloke girl lad guy',
  THEY: 'he she they him her them his their',
  SOMEONE: 'someone somebody one whoever person people candidate applicant other successful appointee hire',
  ALL: 'everyone everybody anyone anybody all every always each any ever entire whole throughout',
  NONE: 'nobody none nothing no neither nowhere zero',
  NOT: "not never n't cannot hardly barely scarcely without nor",
  BUT: 'but however though although yet nevertheless nonetheless whereas except albeit still',
  BECAUSE: 'because since reason due cause therefore hence thus so owing',
  IF: 'if unless whether otherwise until till',
  FEEDBACK:
    'feedback comment assessment judgement judgment evaluation evaluate decision outcome result verdict conclusion score scoring mark marking marks points rating criteria reasoning rationale explanation rejection refusal impression opinion view critique criticism observation claim suggestion finding notes process selection basis scorecard shortlist',
  INTERVIEW:
    'interview test exercise presentation question task meeting conversation trial lesson talk case example round application form cv resume portfolio letter reference lecture slides demo code solution statement',
  WRONG:
    'wrong incorrect untrue false inaccurate mistaken misguided nonsense absurd ridiculous unfounded baseless unjustified flawed unreasonable illogical contradictory contradict contradiction inconsistent rubbish joke lie laughable implausible preposterous naive blinkered nit-picking insulting insult offensive offended unacceptable indefensible odd strange bizarre baffling puzzling extraordinary astonishing surprising mystifying questionable dubious rich harsh wide arbitrary biased bias prejudiced subjective shallow superficial narrow one-sided crap bollocks garbage bull',
  UNFAIR:
    'unfair unjust injustice cheated robbed rigged prefixed fixed stitched stitch favouritism nepotism foregone formality sham charade farce discriminated overlooked dismissed disregarded ignored shortchanged unheard',
  FAIR: 'fair right true accurate deserved rightly reasonable valid sound spot',
  USEFUL:
    'kindly kind useful helpful valuable constructive insightful clear honest honesty frank frankness candid candour kindness generous thoughtful gracious gentle patient patience lovely nice good great wonderful excellent brilliant fantastic pleasure enjoy enjoyed glad happy pleased delighted thrilled encouraging decent super amazing awesome fun',
  ACCEPT: 'accept agree respect acknowledge recognise recognize concede admit grant own',
  SEE: 'see understand understood realise realize notice hear heard grasp follow fathom comprehend gather learnt',
  LEARN:
    'study learn improve improvement practise practice prepare preparation training course strengthen develop refresh refresher revise rewrite redo tip pointer advice advise suggest guidance grow book read focus change',
  DISAGREE:
    'disagree differ dispute contest challenge refute rebut object objection appeal quarrel argue argument doubt protest contend maintain',
  RECONSIDER:
    'remark reconsider revisit reverse rethink overturn reassess re-evaluate reevaluate reopen recheck recount re-totalling re-mark recalculate reinstate',
  SAID: 'said told explained mentioned answered stated described showed gave made covered demonstrated pointed clarified spelled wrote raised flagged addressed referred',
  SAY: 'correct say mention clarify point prove demonstrate note add highlight underline defend emphasise emphasize',
  DID: 'did had was were has been done got went took led managed ran built delivered achieved won passed trained deputised completed scored hit exceeded finished met held handled supervised taught worked',
  ALREADY:
    'already clearly actually indeed specifically explicitly repeatedly plainly literally obviously certainly definitely absolutely perfectly evidently simply fact truth frankly honestly',
  CRED: 'years year decade experience experienced qualified qualification certificate certified diploma degree doctorate phd masters record appraisal appraisals award awards commended promotion promoted expertise expert skilled track results accuracy licence references referees',
  STRONG:
    'better best strong stronger capable competent talented praised praise complained loved outstanding glowing top highest perfect',
  FAULT:
    'fault blame responsible responsibility mistake error mix-up slip misread misheard misunderstood misunderstand misunderstanding misinterpret misjudged misrepresented oversight',
  THEIRFAULT:
    'late unprepared rude disorganised disorganized unprofessional incompetent careless shambles chaos chaotic shambolic yawning yawn bored distracted interrupted messed lost forgot wasted waste failed crashed misled misleading lied promised dismissive arrogant patronising condescending disrespectful discourteous sloppy briefed bothered courtesy ghosted neglected amateur',
  SITUATION:
    'train nervous nerves tired ill unwell sick flu migraine night nights shift traffic bus line connection wifi network weather hot noisy noise time minutes short rushed pressure tension circumstances childcare newborn',
  STUPID:
    'stupid idiot useless hopeless worthless pathetic dumb failure loser disgrace embarrassment embarrassing ashamed shame thick moron fool foolish terrible awful dreadful unworthy inferior unemployable fraud imposter impostor disaster dinosaur burden incapable inadequate beneath mediocre scrapheap dunce clown clueless bombed abysmal appalling lousy undeserving humble lowly insignificant',
  MESSUP: 'mess ruin fail screw blow spoil disappoint embarrass humiliate flop choke freeze froze',
  BEG: 'broken beg begging implore plead pleading beseech desperate desperately mercy pity heart pray praying knees kneel kneeling feet god sake hope hopes hoping tears cry crying cried weep heartbroken devastated suffering suffer hungry starving survive bear cope',
  NEED: 'rent mortgage bills debt debts landlord eviction evicted evict savings money benefits visa insurance food eat hospital overdraft loan homeless roof heating electricity bailiffs insolvency',
  FAMILY:
    'wife husband children child kids kid daughter son baby babies mother father mum dad mummy parents family brother sister brothers wedding marriage',
  CHANCE: 'another try chance opportunity shot go again second possibility',
  ANYTHING: 'anything whatever unpaid free sweep cleaning floors',
  THREAT:
    'review complaint lawyer solicitor attorney legal tribunal court acas union ombudsman regulator authorities ministry press newspaper journalist media linkedin glassdoor kununu tiktok twitter reviews star stars public publicly online posting escalate escalation complain ceo consequences reputation regret warning warn expose followers formal matter further action steps higher councillor mp shareholders blog viral screenshot recorded copied',
  SOON: 'deadline today tomorrow tonight immediately now asap noon midday monday tuesday wednesday thursday friday saturday sunday latest hours hour urgently urgent promptly instant forthwith overdue cob eod week weeks days fortnight month months',
  WAIT: 'remind wait waiting chase chasing reminder follow-up silence reply respond response revert voicemail voicemails called emails emailed messages',
  DEMAND:
    'obliged insist demand require entitled entitlement owe owed owes deserve expect must obligation duty furnish deliver',
  ORDER:
    'answer call fix tell explain state show justify post ring phone email provide send give write delete remove return pay sort confirm put get list name take transfer refund',
  WHY: 'why what which how who where when whose',
  COULD: 'could would can might may will shall',
  HEDGE:
    'fairly perhaps maybe possibly suppose guess wonder suspect rather somewhat slightly bit little quite touch tad',
  FEEL: 'feel felt think thought believe reckon consider seem seems seemed find found sense imagine know knew convinced sure certain',
  SURPRISED:
    'surprised astonished shocked stunned amazed confused bewildered perplexed disappointed hurt frustrated annoyed angry upset dismayed appalled disgusted saddened sad gutted puzzled wounded stung stings sting pained painful resent resented',
  MOCK: 'wow bravo marvellous marvelous charming inspiring illuminating enlightening heartwarming touching riveting masterful priceless hilarious poetic profound congratulations congrats groundbreaking memorable fascinating fascinated swift prompt speedy funny coincidence lucky blessed treat luxury wisdom masterpiece masterclass template automated robot algorithm retire retirement pension century decades crystal psychic magic mysterious elusive unicorn collection souvenir medal oscar telegram pigeon séance rumour',
  TIMEGOOD: 'forward next future autumn spring september eventually someday similar reapply',
  REGARDS:
    'dear hi hello hey regards sincerely faithfully wishes greetings morning afternoon evening sir madam team mr mrs ms miss dr hiya respected',
  FINE: 'stress bother hurry fine worries worry problem rush urgency okay ok whenever convenience busy',
  ASKED: 'asked ask asking asks enquired requested invited wanted wondered query regarding regard re',
  ONLY: 'just only merely even',
  DEFENCE: 'excuse defence defense defensive excuses context background completeness fairness balance worth',
};

const CLASS_OF = new Map(
  Object.entries(WORDS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** The class of a word as it is written here. */
export const classOf = (word: string): string | undefined => CLASS_OF.get(word);
