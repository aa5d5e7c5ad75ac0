/** How one spoke with somebody. */
export const CONVERSATION_KINDS = ['e-mail', 'message', 'call', 'video', 'in-person', 'other'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/** What each kind is called on a page. */
export const CONVERSATION_KIND_WORDS: Record<ConversationKind, string> = {
  'e-mail': 'E-mail',
  message: 'Message',
  call: 'Call',
  video: 'Video call',
  'in-person': 'In person',
  other: 'Some other way',
};
