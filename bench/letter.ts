/** About as long as those the product sends. */
export const LETTER = {
  to: 'somebody@example.org',
  subject: 'Choose a new password',
  text: [
    'Somebody, most likely you, asked for a new password for your account with Onward.',
    'Follow this link and choose one. It works once, and for an hour.',
    `http://localhost:3000/reset/${'A'.repeat(43)}`,
    'If it was not you, do nothing: your password stays as it is.',
  ].join('\n\n'),
};
