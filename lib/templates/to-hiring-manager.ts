import type { Letter } from './built-in';
import type { Wording } from './rules';

/** To whoever decided. */
export const TO_HIRING_MANAGER: Record<Wording, Letter> = {
  suggested: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}.

I’m not asking you to revisit the decision. I’d like to learn from it. If you can spare a minute, what is one thing that would have made {effort} stronger?

A sentence is plenty, and I’d be grateful for it.

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

Thank you for letting me know the outcome for the {role} role, and {thanks}. I liked what I saw of {organisation} along the way.

I respect your choice, and I’m not asking you to revisit the decision. I want to do better next time, and your view would help me more than any guess of mine: what is one thing that would have made {effort} stronger?

If you would rather not say, I understand. Either way, thank you, and I wish you and the team well.

Warm regards,
{me}`,
  },
  phone: {
    subject: '',
    text: `Hello, this is {me}. I’m calling about the {role} role at {organisation}. Thank you for letting me know how it went, and {thanks}.

I’m not asking you to revisit the decision. Do you have two minutes for one question?

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

I’d be glad of your answer in writing. I take things in best when I can read them twice, so two lines by e-mail are worth more to me than a call.

Kind regards,
{me}`,
  },
};
