/** What is said when something between a seeker and a coach is refused: a part of the one table (`sentences.ts`). */
export const COACH_SENTENCES = {
  'not-shared': [
    403,
    'Not shared with you',
    'Your client does not share this with you, or not any more. Nothing was changed, and what you typed is still here: copy it before you leave this page.',
  ],
  'invitation-over': [
    410,
    'This invitation opens nothing',
    'This invitation opens nothing, or not any more. It may have been taken back, or a piece of its address is missing: open the whole link once more, or ask whoever sent it for another.',
  ],
  'invitation-expired': [
    410,
    'This invitation has run out',
    'This invitation was open for some days only, and they are over. Ask whoever sent it for another; nothing was shared.',
  ],
  'invitation-used': [
    410,
    'This invitation was used',
    'An invitation works once, and this one was accepted already. If that was you, look under My coaches, or under Clients. If it was somebody else, ask for one of your own.',
  ],
  'invitation-full': [
    410,
    'This code is used up',
    'As many people as were expected have used this code. Ask whoever gave it to you for another.',
  ],
  'invitation-declined': [
    410,
    'You said no to this one',
    'This invitation was declined, and nothing was shared. Nobody was told more than that it was not accepted. Changed your mind? Ask for another.',
  ],
  'invitation-own': [
    409,
    'This is your own invitation',
    'You sent this invitation yourself, and nobody helps their own account. Send the link to the person it is for.',
  ],
  'invitation-elsewhere': [
    403,
    'For another address',
    'This invitation was sent to another address than your account has, so it opens for that one only. Sign in with that address, or ask whoever sent it for one to this address. Nothing was shared.',
  ],
  'linked-already': [
    409,
    'You have each other already',
    'There is a link between the two of you already, so nothing was changed. What is shared is changed under My coaches.',
  ],
  'code-unknown': [
    404,
    'No such code',
    'No group has that code, or not any more. Look at each letter again: there is no I, L, O or U in a code.',
  ],
  'codes-enough': [
    429,
    'Many codes tried',
    'Many codes were tried from here that nobody has. Wait a quarter of an hour, then type it again.',
  ],
  'profile-needed': [
    409,
    'Say who you are first',
    'People should know who asks before they let anybody in. Write your profile under Clients first, then come back to this.',
  ],
  'nothing-shared': [
    400,
    'Nothing is chosen',
    'Nothing would be shared like that. Choose one thing at least, or say no: both are fine.',
  ],
  'invitations-enough': [
    429,
    'Enough letters for a day',
    'Four hundred invitations went out by letter since yesterday, which is as many as go in a day. Nothing was sent: make links instead, or wait until tomorrow.',
  ],
  'address-needed': [
    400,
    'To which address?',
    'Write the address that the letter goes to, or make a link instead.',
  ],
  'no-letters': [
    409,
    'No letters from a sample',
    'A sample account sends letters to nobody. Make a link instead, or an account of your own; nothing was made.',
  ],
  'link-ended': [
    409,
    'It has ended',
    'This has ended, so there is nothing to change: nothing is shared any more. What you typed is still here.',
  ],
  'group-name-taken': [
    409,
    'Another group has this name',
    'You have a group of this name already. Choose another name; what you typed is kept.',
  ],
  'too-many-groups': [
    409,
    'Sixty groups',
    'Sixty groups are as many as can be told apart, and you have sixty. Put one away first; what you typed is kept.',
  ],
  'meeting-over': [
    409,
    'Over, or called off',
    'This meeting is over or was called off meanwhile. Look at the page again; what you typed is kept.',
  ],
  'seen-already': [
    409,
    'It was seen',
    'Your client has seen this, so it stays as it is. Add another line to it instead; nothing was changed.',
  ],
  'coach-gone': [
    409,
    'Nobody would read it',
    'This coach no longer sees your search, so nothing was sent. What you typed is still here, and what was said before stays.',
  ],
  'taken-back': [
    409,
    'Taken back already',
    'This was taken back, perhaps in another window. Its copy is gone, and nothing else was changed.',
  ],
  'proposal-over': [
    409,
    'Not waiting any more',
    'This proposal was answered in another window, was taken back, or has waited too long. Nothing was written now; what you typed is still here.',
  ],
  'too-many-proposals': [
    409,
    'Twenty proposals wait',
    'Twenty proposals wait for this client, and that is as many as anybody looks over. Take one back first; what you typed is kept.',
  ],
  'too-many-programmes': [
    409,
    'As many as fit',
    'A coach keeps twenty programmes at most, and a programme forty things. Take one out first; what you typed is kept.',
  ],
  'nothing-new': [
    409,
    'Nothing new in it',
    'They have been offered all of this already. Change the programme first; then what is new in it can be offered.',
  ],
  'supporter-link-over': [
    410,
    'This link is over',
    'This link does not open anything, or not any more. If somebody gave it to you, ask them for a new one.',
  ],
  'too-many-supporters': [
    409,
    'Ten links wait',
    'Ten links wait to be opened, and that is as many as one keeps in mind. Take one back first; what you typed is kept.',
  ],
} as const;

/** The field that a refusal is about. */
export const COACH_FIELDS = {
  'address-needed': 'email',
  'code-unknown': 'typed',
  'nothing-shared': 'share',
} as const;
