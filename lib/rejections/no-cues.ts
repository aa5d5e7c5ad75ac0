/** A "no" said plainly, in English. Each is one sentence's, so that none looks further than that. */
const PLAIN = [
  /\bunsuccessful\b/,
  /\b(?:not|never|n[’']t|unable to|won[’']t be|will not be|cannot) (?:be |been |being )?(?:able to |in a position to )?(?:progress|proceed|mov(?:e|ing)|tak(?:e|ing)|advanc|select|shortlist|offer(?:ed|ing)? you|invit|continu|successful|consider|pursu|going forward)/,
  /\b(?:decided|chosen|chose|elected|opted|going|go|proceeding|proceed|moving|move) (?:to )?(?:go |move |proceed |going |moving |proceeding |progress |progressing )?(?:forward |ahead |on )?with (?:an?)?(?:other|different|internal|stronger|more)/,
  /\b(?:offered|given|gave|awarded) (?:the |this )?(?:role|position|job|post) to (?:an?)?(?:other|internal|different|someone)/,
  /\bdecided (?:against|not to)\b/,
  /\b(?:position|role|post|vacancy|job) (?:has|is|was) (?:now |already |since )?(?:been )?filled\b/,
  /\bno longer (?:under consideration|be considered|being considered|considering your)/,
  /\b(?:reject(?:ed)?|declin(?:e|ed|ing)) your application\b/,
  /\b(?:regret|sorry) (?:to (?:inform|tell|say|let you know|advise)|that we (?:can|are|will))/,
  /\bpursue other (?:candidates|applicants)\b/,
];
/** What says how it would be one day, or asks: "if you hear nothing within two weeks, you were unsuccessful". */
const ONLY_IF =
  /^(?:if|should|unless|in case|please note that if)\b|\bif you (?:do not|don[’']t|have not|haven[’']t) hear/;

/** Whether a sentence says no. */
export const saysNo = (sentence: string): boolean => {
  const low = sentence.toLowerCase();
  return !ONLY_IF.test(low) && PLAIN.some((pattern) => pattern.test(low));
};

/** What stands in every such letter and is said of nobody. */
const OF_EVERYBODY =
  /\b(?:wish(?:ing)? you|good luck|best of luck|every success|on file|talent (?:pool|community)|future (?:opportunit|role|opening|vacanc|position)|(?:large|high|huge|overwhelming|great) (?:number|volume|amount)|many (?:applicants|applications|strong|qualified|excellent)|thank(?:s| you)|not reply|unsubscribe|privacy|confidential|(?:unable|not able|cannot|can[’']t|not in a position) to (?:provide|give|offer) (?:\w+ ){0,3}feedback|happy to (?:provide|give|offer)|careers? (?:page|site|portal)|job alerts?|inform you|apply again)\b/;
/** What a sentence speaks of that is about the person, or what they did. */
const ABOUT_YOU =
  /\b(?:feedback|impress(?:ed|ive)|enjoyed|liked|strengths?|strong(?:er|ly)?|experiences?d?|felt|thought|found|lack(?:ed|ing|s)?|missing|would have (?:liked|loved|helped|been|wanted|preferred)|less|more (?:depth|detail|evidence|examples?|hands|recent|senior)|clos(?:er|ely)|better match|gaps?|answers?|examples?|presentation|portfolio|task|exercise|technical|communicat\w+|senior(?:ity)?|junior|(?:over|under)-?qualified|skills?|knowledge|panel|needed|looking for|fit|clarity|structured?|confiden(?:t|ce)|prepar(?:ed|ation))\b/;

/** Whether a sentence looks like something said about the person, to be offered as feedback. */
export const looksLikeFeedback = (sentence: string): boolean => {
  const low = sentence.toLowerCase();
  return sentence.length >= 25 && !OF_EVERYBODY.test(low) && ABOUT_YOU.test(low);
};

/** Words that say which round it was, or that somebody had the place already. */
export const saysFinalRound = (text: string): boolean =>
  /\b(?:final|last) (?:round|stage|interview)s?\b/i.test(text);
export const saysSomebodyHadIt = (text: string): boolean =>
  /\b(?:internal (?:candidate|applicant|colleague)|(?:candidate|applicant)s? from within|filled internally|promot\w+ internally)\b/i.test(
    text,
  );
