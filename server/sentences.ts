import { AppError, type Code } from '@/lib/acts/app-error';
import { COACH_FIELDS, COACH_SENTENCES } from './coach-sentences';
import { FEEDBACK_SENTENCES } from './feedback-sentences';
import { LINK_SENTENCES } from './link-sentences';
import { logError } from './log';
import { MAIL_FIELDS, MAIL_SENTENCES } from './mail-sentences';
import { PRACTICE_SENTENCES } from './practice-sentences';

type Row = readonly [status: number, title: string, sentence: string];

/** The one table from what happened to the HTTP status and the words a person reads. */
const TABLE: Record<Code, Row> = {
  'signed-out': [401, 'You are signed out', 'You are signed out. Sign in, and go on where you were.'],
  leaving: [
    403,
    'You are leaving',
    'This account is being left, so nothing else works in it. Go to Today: there you can choose to stay, and then send this again.',
  ],
  'not-found': [
    404,
    'Nothing here',
    'There is nothing at this address, or it is not yours to see. The links above lead on.',
  ],
  'not-allowed': [403, 'Only to look at', 'You may look at this, but not change it.'],
  stale: [
    409,
    'Changed meanwhile',
    'This was changed in another window meanwhile. What you typed is kept: look at the newer text, then save again.',
  ],
  'act-reused': [
    409,
    'Sent before',
    'This form was sent before with other words. Open the page again and send these.',
  ],
  'no-such-move': [
    409,
    'Not from there',
    'It cannot go there from where it stands now. Look at the page again.',
  ],
  'outcome-needed': [400, 'How did it end?', 'To close it, say how it ended.'],
  'place-needed': [
    400,
    'Where do they go?',
    'Applications stand in this stage. Choose where they go; then it can be retired.',
  ],
  'last-of-its-kind': [
    409,
    'The last of its kind',
    'This is the last stage of its kind, and what is kept, sent or ended has to stand somewhere. Add another one of that kind first; nothing was changed.',
  ],
  'too-many-stages': [
    409,
    'Twenty stages',
    'A board holds twenty stages at most, and you have twenty. Retire one first; what you typed is kept.',
  ],
  'stage-name-taken': [
    409,
    'Another stage has this name',
    'Two columns of one name could not be told apart. Choose another name; what you typed is kept.',
  ],
  'too-many-views': [
    409,
    'Thirty views',
    'Thirty views are saved, and that is as many as fit. Remove one first; the name you typed is kept.',
  ],
  'too-many-kinds': [
    409,
    'Five hundred corrections',
    'Five hundred corrections are kept, and you have five hundred. Put one back first; what you typed is kept.',
  ],
  'nothing-to-do': [
    409,
    'As it is already',
    'That is how they are already, or as many tags as fit. Nothing was changed.',
  ],
  'kind-in-the-way': [
    409,
    'That kind is another one',
    'You said that the kind of this name is one of another, so the title would stay where it is. Put that back first, under “What you said”, or choose another name; what you typed is kept.',
  ],
  'too-many-lines': [
    409,
    'Forty lines',
    'A goal holds forty lines at most, and you have forty. Take one out first; what you typed is kept.',
  ],
  'in-the-future': [
    400,
    'Not yet',
    'That day lies ahead. Choose today or an earlier one; everything else is kept.',
  ],
  'in-the-past': [
    400,
    'That day is over',
    'That day is over. Choose today or a later one; everything else is kept.',
  ],
  'no-such-hour': [
    400,
    'No such hour',
    'The clocks there go forward that night, and that hour does not come. Choose one before or after it; everything else is kept.',
  ],
  'year-off': [
    400,
    'Another year?',
    'That day is more than ten years ago or more than two years ahead. Look at the year again; everything else is kept.',
  ],
  unfilled: [
    400,
    'A gap in the text',
    'The text still has a gap in brackets, or one like ____ or XXXX. Fill it or take it out: nothing goes out with a gap in it.',
  ],
  'nothing-written': [
    400,
    'Nothing is written down yet',
    'Nothing is written down yet. Write what you remember, however little; or just leave: an empty page is not kept.',
  ],
  'said-already': [
    409,
    'Said already',
    'You said in another window what became of this, and that stands as it was said first. Nothing was changed here: open the page again to see it.',
  ],
  'nudge-early': [
    409,
    'A little early',
    'They have not had the time yet that you chose to give them, so the reminder waits. What you typed is kept. How long it waits is in Settings.',
  ],
  'asked-not-to': [
    409,
    'They asked not to be contacted',
    'They asked not to be contacted, so nothing is written to them from here. What you typed is kept. If they have changed their mind, take the mark back on their page.',
  ],
  'name-taken': [
    409,
    'That name is there already',
    'Another organisation has that name. If the two are one, make them one; else choose another name. Nothing was changed.',
  ],
  'has-applications': [
    409,
    'There are applications',
    'An organisation stays while an application is there, also one in the bin. Delete those first, or make it one with another organisation; nothing was changed.',
  ],
  taken: [409, 'Already taken', 'There is an account with that address already. Sign in instead.'],
  'wrong-password': [401, 'Not signed in', 'That address and password do not belong together.'],
  'code-needed': [
    401,
    'One thing more',
    'The password is right. Now the code that your authenticator app shows, or one of your recovery codes.',
  ],
  'wrong-code': [
    401,
    'Not that code',
    'That code is not right, or was used before. Wait for the next one. If none fits, check that your phone sets its clock by itself.',
  ],
  'pending-over': [
    401,
    'Once more from the start',
    'The code took longer than ten minutes. Sign in with your password again; then it asks for a new code.',
  ],
  'clock-off': [
    400,
    'Two clocks differ',
    'That is a code of another moment: the clock of your phone is off by some minutes. Let it set its clock by itself, then use the next code.',
  ],
  'wrong-proof': [
    401,
    'Not changed',
    'That is not your password, nor a code that counts. Nothing was changed: try again.',
  ],
  'not-fresh': [
    401,
    'Sign in once more',
    'Nothing was changed yet: this can be done in the first ten minutes after signing in. Sign out, sign in, and come back.',
  ],
  'factor-on': [409, 'It is on already', 'A second step is on already. Switch it off to begin with another.'],
  'wrong-passkey': [
    401,
    'Not that passkey',
    'That passkey does not open an account here. Try another one, or use your password.',
  ],
  'passkey-unfit': [
    400,
    'No passkey added',
    'What the browser made was not what was asked for, or it took longer than ten minutes. Nothing was added: try again.',
  ],
  'passkey-known': [409, 'There already', 'That passkey is on the list already. Nothing was changed.'],
  'provider-silent': [
    503,
    'No answer from there',
    'The other side did not answer in a way that can be used. Nothing was changed: try again in a minute, or sign in with your password.',
  ],
  'provider-refused': [
    401,
    'Not signed in',
    'Signing in there was refused or given up. Nothing was changed here: try again, or sign in with your password.',
  ],
  'offer-over': [
    401,
    'Once more from the start',
    'That took longer than ten minutes, so nothing was linked. Begin again with the button.',
  ],
  'address-unverified': [
    403,
    'No verified address',
    'They did not say which address is yours, or have not verified it, so nothing was linked. Verify it there and try again, or sign in with your password.',
  ],
  'only-way-in': [
    409,
    'Your only way in',
    'This is the only way into your account. Set a password or add a passkey first; then it can be taken away.',
  ],
  'password-is-address': [
    400,
    'Another password',
    'Your password is your own address, and that is tried first. Choose another; nothing else was lost.',
  ],
  'not-your-password': [
    403,
    'Not your password',
    'That is not the password you have now. Nothing was changed.',
  ],
  'address-taken': [
    409,
    'Already taken',
    'Another account has that address. Choose another one; yours is as it was.',
  ],
  'address-as-it-is': [409, 'Nothing to change', 'That is your address already.'],
  'link-over': [
    410,
    'This link is over',
    'This link was used already, its time has passed, or a part of it was lost on its way. Nothing was changed. Sign in, or ask for a new one.',
  ],
  'look-in-inbox': [
    403,
    'Look in your inbox',
    'Your password is right, and your address is still to be confirmed. A letter is on its way to you: open its link and come in from there.',
  ],
  'sign-ups-closed': [
    403,
    'No new accounts here',
    'New accounts are closed on this Onward. Ask whoever runs it for one; what you typed is still here.',
  ],
  'too-many': [429, 'Too many tries', 'Too many tries. Wait a quarter of an hour, then try again.'],
  'under-way': [
    409,
    'One at a time',
    'A file of yours is on its way already, perhaps in another window. Wait until that is done, then try again.',
  ],
  busy: [
    503,
    'Many at once',
    'Others are taking large files away or bringing them back just now. Nothing was changed: try again in a few minutes.',
  ],
  ...COACH_SENTENCES,
  ...LINK_SENTENCES,
  ...MAIL_SENTENCES,
  ...FEEDBACK_SENTENCES,
  ...PRACTICE_SENTENCES,
  'too-large': [413, 'Too large', 'That is too much at once.'],
  invalid: [400, 'One more look', 'Something in the form needs another look.'],
  'database-down': [
    503,
    'Back in a moment',
    'Onward can’t reach its memory just now. Nothing is lost: try again in a minute.',
  ],
  broken: [
    500,
    'That failed',
    'Something failed here, and it has been noted. Nothing was changed: try again.',
  ],
};

/** Every code there is; the table's type keeps it whole. */
export const CODES = Object.keys(TABLE) as Code[];

/** The field that a refusal is about, where it is about one. */
const FIELDS: Partial<Record<Code, string>> = {
  'in-the-future': 'on',
  'in-the-past': 'until',
  'no-such-hour': 'startsAt',
  'year-off': 'startsAt',
  'place-needed': 'toStageId',
  'name-taken': 'name',
  ...MAIL_FIELDS,
  ...COACH_FIELDS,
  'nothing-written': 'words',
  'theme-there': 'name',
  'ends-too-early': 'repeatUntil',
};

export const fieldOf = (code: Code) => FIELDS[code];
export const statusOf = (code: Code) => TABLE[code][0];
export const titleOf = (code: Code) => TABLE[code][1];
export const sentenceOf = (code: Code) => TABLE[code][2];

/** The code of whatever was thrown. A bug becomes 'broken' and is logged with its cause; so is an outage. */
export function codeOf(error: unknown): Code {
  const code = error instanceof AppError ? error.code : 'broken';
  if (code === 'broken' || code === 'database-down') logError(code, error);
  return code;
}
