import { CONFIRM_HOURS } from '@/lib/accounts/rules';
import { type Letter, linkTo } from './letter';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

/** To whoever asked for an account: the way into it. */
export const confirmLetter = (path: string): Letter => ({
  subject: 'Confirm your address',
  text: text(
    'Somebody, most likely you, asked for an account at Onward with this address.',
    'Open this page and write the password you chose:',
    linkTo(path),
    `It works once, for ${CONFIRM_HOURS} hours. After that, sign in with your password, and a new letter comes.`,
    'If it was not you, there is nothing to do: without the password nobody can use the account.',
  ),
});

/** To the owner of an address that somebody, who may be they, asked for an account with. */
export const triedLetter = (): Letter => ({
  subject: 'You have an account already',
  text: text(
    'Somebody, perhaps you, asked for a new account at Onward with this address. You have one already, and nothing about it was changed.',
    'If it was you, sign in:',
    linkTo('/sign-in'),
    'If you no longer know the password, choose a new one:',
    linkTo('/reset'),
    'If it was not you, there is nothing to do.',
  ),
});
