import type { From } from '@/db/invitations/writes';
import type { Inviter } from '@/lib/invitations/rules';
import type { Letter } from './letter';

const ASKS: Record<Inviter, (who: string) => string> = {
  coach: (who) =>
    `${who} would like to help you with your search, and asks whether they may see some of it in Onward.`,
  seeker: (who) =>
    `${who} is looking for work, keeps track of it in Onward, and would like you to see some of it.`,
};
const MEANS: Record<Inviter, string> = {
  coach:
    'You choose what they see, if anything, and can change or end it at any time. Whether they help you does not depend on it.',
  seeker: 'You see what they chose to share, for as long as they like. Nothing is asked of you but to look.',
};

/**
 * The letter that brings an invitation to somebody who may never have heard of this place.
 * @param days for how many it opens.
 */
export const invitationLetter = (
  by: Inviter,
  { name, organisation }: From,
  link: string,
  days: number,
): Letter => ({
  subject:
    by === 'coach'
      ? `${name} would like to help with your search`
      : `${name} would like to show you a search`,
  text: [
    ASKS[by](organisation ? `${name} of ${organisation}` : name),
    'This page says what is asked. Looking at it decides nothing:',
    link,
    MEANS[by],
    `It opens once, for an account with this address, for ${days} days. If you don’t know them, do nothing: nothing is shared, and nobody is told.`,
  ].join('\n\n'),
});
