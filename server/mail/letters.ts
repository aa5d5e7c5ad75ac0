import { type Letter, linkTo } from './letter';

/** Every letter about an account: what happened, what to do, and what if it was somebody else. */

export const resetLetter = (token: string): Letter =>
  letter(
    'Choose a new password',
    'Somebody, most likely you, asked for a new password for your account with Onward.',
    'Follow this link and choose one. It works once, and for an hour.',
    linkTo(`/reset/${token}`),
    'If it was not you, do nothing: your password stays as it is.',
  );

export const passwordChanged = (): Letter =>
  letter(
    'Your password was changed',
    'The password of your account with Onward was changed just now, and the account was signed out in all other places.',
    'If it was you, there is nothing to do. If it was not, choose a new password at once:',
    linkTo('/reset'),
  );

/** To a new address, which the account has only once the link was followed. */
export const newAddress = (token: string): Letter =>
  letter(
    'Confirm this address',
    'Somebody, most likely you, wants to use this address for their account with Onward.',
    'Follow this link where you are signed in. It works once, and for a day.',
    linkTo(`/confirm/${token}`),
    'If it was not you, do nothing: the address stays yours, and the account keeps its old one.',
  );

/** To a new address that has an account: the page said nothing of it. */
export const newAddressTaken = (): Letter =>
  letter(
    'This address has an account already',
    'Somebody, most likely you, wants to use this address for their account with Onward. There is another account with it already, so nothing was changed.',
    'If that one is yours, sign in with this address. If its password is forgotten, choose a new one:',
    linkTo('/reset'),
    'If it was not you, do nothing.',
  );

/** To the old address, while the change can still be stopped. Not where to: whoever reads here may be why. */
export const addressAsked = (): Letter =>
  letter(
    'Another address was asked for',
    'Somebody who is signed in to your account with Onward, and knows its password, asked to use another address for it. It changes when they follow the link that was sent there.',
    'If it was you, there is nothing to do. If it was not, choose a new password at once; that stops the change:',
    linkTo('/reset'),
  );

/** To the old address, once it is. */
export const addressChanged = (): Letter =>
  letter(
    'Your address was changed',
    'Your account with Onward has another address from now on: you sign in with that one, and letters go there.',
    'If it was not you, write at once to the person who runs this Onward: the account can only be given back by them.',
  );

export const confirmLetter = (token: string): Letter =>
  letter(
    'Confirm your address',
    'Follow this link where you are signed in to Onward, so that it knows that letters reach you. It works once, and for a day.',
    linkTo(`/confirm/${token}`),
    'If you did not ask for it, do nothing.',
  );

const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  text: [...paragraphs, `Onward\n${linkTo('/')}`].join('\n\n'),
});
