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
    'The password of your account with Onward was changed just now, and the account was signed out in all other places. Passkeys and linked sign-ins open it still.',
    'If it was you, there is nothing to do. If it was not, choose a new password at once, and then look at what else opens your account:',
    linkTo('/reset'),
    linkTo('/account'),
  );

export const passkeyAdded = (name: string): Letter =>
  wayInAdded(
    'A passkey was added',
    `A passkey called “${name}” opens your account with Onward from now on.`,
    '/account/passkeys',
  );

export const providerLinked = (name: string): Letter =>
  wayInAdded(
    'A sign-in was linked',
    `Signing in at ${name} opens your account with Onward from now on.`,
    '/account/linked',
  );

export const secondStepOn = (): Letter =>
  letter(
    'A second step was switched on',
    'Your account with Onward asks for a code besides the password from now on.',
    'If it was you, keep the recovery codes where you will find them. If it was not, write at once to the person who runs this Onward: they can switch it off.',
  );

export const secondStepOff = (): Letter =>
  letter(
    'The second step was switched off',
    'Your account with Onward is opened by the password alone from now on, without a code.',
    'If it was you, there is nothing to do. If it was not, choose a new password at once, and switch the second step on again:',
    linkTo('/reset'),
    linkTo('/account/second-factor'),
  );

export const newCodesMade = (): Letter =>
  letter(
    'New recovery codes were made',
    'The recovery codes of your account with Onward were replaced just now. The old ones open nothing any more.',
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

/** @param day the last one on which they can come back, in words. */
export const leavingLetter = (day: string): Letter =>
  letter(
    'You are leaving Onward',
    `Your account with Onward is being left, as was asked for just now. Until the end of ${day} nothing is removed; after that everything in it is, for good.`,
    'To stay, sign in by then and choose “Stay”: everything is where you left it. If it was not you who asked, do that at once, and choose a new password.',
    linkTo('/sign-in'),
    'You are signed out everywhere, nobody whom you showed your search sees it any more, and letters that waited to go in your name were stopped.',
  );

export const stayingLetter = (): Letter =>
  letter(
    'Your account with Onward stays',
    'Somebody signed in to your account with Onward and chose to stay: it is not going to be removed.',
    'If it was you, there is nothing to do. If it was not, choose a new password at once:',
    linkTo('/reset'),
  );

const wayInAdded = (subject: string, what: string, path: string): Letter =>
  letter(
    subject,
    what,
    'If it was you, there is nothing to do. If it was not, take it off, and choose a new password, which signs out everybody else:',
    linkTo(path),
    linkTo('/reset'),
  );

const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  text: [...paragraphs, `Onward\n${linkTo('/')}`].join('\n\n'),
});
