import type { Letter } from './built-in';
import type { Wording } from './rules';

/** To an address with people behind it whom one does not know. */
export const TO_TEAM: Record<Wording, Letter> = {
  suggested: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}.

I’m not asking you to revisit the decision. I’d like to learn from it. If somebody can spare a minute, what is one thing that would have made {effort} stronger?

A sentence is plenty. I know many people write to you, and you may not be able to say.

Kind regards,
{me}`,
  },
  shorter: {
    subject: '',
    text: 'Hello {name}, thank you for letting me know the outcome for the {role} role. I’m not asking you to revisit the decision. If you can spare a line: what one thing would have made {effort} stronger? Thank you, {me}',
  },
  warmer: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}. It takes time to answer everybody, and I’m glad that you did.

I’m not asking you to revisit the decision. I want to do better next time, and a view from your side would help me more than any guess of mine: what is one thing that would have made {effort} stronger?

If it is more than you can share, I understand. I wish you and the team well.

Warm regards,
{me}`,
  },
  phone: {
    subject: '',
    text: `Hello, this is {me}. I’m calling about the {role} role at {organisation}. Thank you for letting me know how it went, and {thanks}.

I’m not asking you to revisit the decision. I have one question for whoever knows how it came about. Is that you, or may I leave it with you?

(If yes)
What is one thing that would have made {effort} stronger?

(Write down their words as they say them. There is nothing to answer.)

Thank you, that helps. Could you give me an example of that?

Thank you for being open with me. I wish you and the team well.

(If no)
Of course. Thank you all the same, and have a good day.`,
  },
  writing: {
    subject: 'Thank you, and one question to answer in writing',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}.

I’m not asking you to revisit the decision. I’d like to learn from it: what is one thing that would have made {effort} stronger?

If somebody can answer, a line or two by e-mail would suit me better than a call. I can then read it in peace, and more than once.

Kind regards,
{me}`,
  },
};
