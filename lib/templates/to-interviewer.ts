import type { Letter } from './built-in';
import type { Wording } from './rules';

/** To somebody who was in the room, and need not be the one who decided. */
export const TO_INTERVIEWER: Record<Wording, Letter> = {
  suggested: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

I’ve heard that I didn’t get the {role} role, and I wanted to thank you {thanks}.

I’m not asking you to revisit the decision. You saw something of how I work, and I’d like to learn from that: what is one thing that would have made {effort} stronger?

One sentence is enough, and if you would rather not say, I understand.

Kind regards,
{me}`,
  },
  shorter: {
    subject: '',
    text: 'Hello {name}, thank you for your time over the {role} role. I’m not asking you to revisit the decision. From what you saw, what one thing would have made {effort} stronger? One line is plenty. {me}',
  },
  warmer: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you {thanks}. It gave me a good deal to think about, and a better idea of what the work at {organisation} is like.

I’ve since heard that I didn’t get the {role} role, and I’m not asking you to revisit the decision. I’d simply like to get better at this: what is one thing that would have made {effort} stronger?

If you would rather not say, thank you all the same. I wish you and the team well.

Warm regards,
{me}`,
  },
  phone: {
    subject: '',
    text: `Hello, this is {me}. I’m calling about the {role} role at {organisation}. I’ve heard that I didn’t get it, and I wanted to thank you {thanks}.

I’m not asking you to revisit the decision. Do you have two minutes for one question?

(If yes)
From what you saw, what is one thing that would have made {effort} stronger?

(Write down their words as they say them. There is nothing to answer.)

Thank you, that helps. Could you give me an example of that?

Thank you for being open with me. I wish you and the team well.

(If no)
Of course. Thank you all the same, and have a good day.`,
  },
  writing: {
    subject: 'Thank you, and one question to answer in writing',
    text: `Dear {name},

I’ve heard that I didn’t get the {role} role, and I wanted to thank you {thanks}.

I’m not asking you to revisit the decision. From what you saw, what is one thing that would have made {effort} stronger?

A line or two in writing would help me most. I can come back to it before the next one, which I couldn’t with a call.

Kind regards,
{me}`,
  },
};
