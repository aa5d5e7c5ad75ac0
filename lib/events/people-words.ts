import { CONVERSATION_KIND_WORDS } from '@/lib/conversations/rules';

/** What an event's data say under a key; '' where they don't. */
type Say = (key: string) => string;

/** What happened with an organisation or a person, where the data add nothing. */
export const PEOPLE_WORDS = {
  'organisations-merged': 'Made two organisations one',
  'contacts-merged': 'Made two contacts one',
  'merge-undone': 'Took two apart again',
  'contact-closed': 'Asked not to be contacted',
  'contact-opened': 'May be contacted again',
  'organisation-added': 'Put down as an organisation',
  'organisation-changed': 'Changed what is known of it',
  'organisation-removed': 'Removed an organisation',
  'contact-kept': 'Added a contact',
  'contact-changed': 'Changed what is known of them',
  talked: 'Spoke with them',
  'conversation-changed': 'Changed what was said',
  'conversation-removed': 'Took a conversation out',
  'follow-up-set': 'Meant to be in touch again',
  'followed-up': 'Followed up',
  'follow-up-changed': 'Moved a follow-up',
  'follow-up-dropped': 'Let a follow-up go',
} as const;
type Kind = keyof typeof PEOPLE_WORDS;

/** Those that say more where their data do. */
export const PEOPLE_MORE: { [K in Kind]?: (say: Say, inWords: (day: string) => string) => string } = {
  'organisations-merged': (say) => say('name') && `Made one with ${say('name')}`,
  'contacts-merged': (say) => say('name') && `Made one with ${say('name')}`,
  'merge-undone': (say) => say('name') && `Taken apart from ${say('name')} again`,
  'contact-closed': (say) => say('name') && `${say('name')} asked not to be contacted`,
  'contact-opened': (say) => say('name') && `${say('name')} may be contacted again`,
  'organisation-removed': (say) => say('name') && `Removed ${say('name')}`,
  'contact-kept': (say) => say('name') && `Added ${say('name')}`,
  talked: (say) => {
    const kind = say('kind');
    const how = Object.hasOwn(CONVERSATION_KIND_WORDS, kind)
      ? CONVERSATION_KIND_WORDS[kind as keyof typeof CONVERSATION_KIND_WORDS]
      : '';
    return how && say('name') && `${how} with ${say('name')}`;
  },
  'follow-up-set': (say, inWords) =>
    say('what') && say('dueOn') && `Set for ${inWords(say('dueOn'))}: ${say('what')}`,
  'followed-up': (say) => say('what') && `Done: ${say('what')}`,
  'follow-up-dropped': (say) => say('what') && `Let go: ${say('what')}`,
  'follow-up-changed': (say, inWords) => {
    if (!say('what')) return '';
    return say('to') ? `Moved to ${inWords(say('to'))}: ${say('what')}` : `To be done again: ${say('what')}`;
  },
};
