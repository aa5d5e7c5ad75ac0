import type { Letter } from './built-in';
import type { Wording } from './rules';

/** To whoever stands between the seeker and those who decided. */
export const TO_RECRUITER: Record<Wording, Letter> = {
  suggested: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}.

I’m not asking you to revisit the decision. I’d like to learn from it, and you see far more candidates than I do: what is one thing that would have made {effort} stronger?

Even a word or two of what you’re free to pass on would help.

Kind regards,
{me}`,
  },
  shorter: {
    subject: '',
    text: 'Hello {name}, thank you for letting me know the outcome for the {role} role. I’m not asking you to revisit the decision. From what you heard, what one thing would have made {effort} stronger? A word or two is plenty. {me}',
  },
  warmer: {
    subject: 'Thank you, and one question',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}. Passing on a no is nobody’s favourite part of the job, so thank you for that as well.

I’m not asking you to revisit the decision. I’d like to do better next time, with you or elsewhere: what is one thing that would have made {effort} stronger?

Whatever you are free to say will help, and if that is nothing, I understand. I hope we cross paths again.

Warm regards,
{me}`,
  },
  phone: {
    subject: '',
    text: `Hello, this is {me}. I’m calling about the {role} role at {organisation}. Thank you for letting me know how it went, and {thanks}.

I’m not asking you to revisit the decision. Do you have two minutes for one question?

(If yes)
From what you heard, what is one thing that would have made {effort} stronger?

(Write down their words as they say them. There is nothing to answer.)

Thank you, that helps. Could you give me an example of that?

Thank you for being open with me. I wish you well.

(If no)
Of course. A line by e-mail is just as welcome, whenever it suits you. Thank you, and have a good day.`,
  },
  writing: {
    subject: 'Thank you, and one question to answer in writing',
    text: `Dear {name},

Thank you for letting me know the outcome for the {role} role, and {thanks}.

I’m not asking you to revisit the decision. I’d like to learn from it: what is one thing that would have made {effort} stronger?

I know these things are mostly said on the phone. Writing suits me better, as I can read it in my own time, so a line or two by e-mail would be very welcome.

Kind regards,
{me}`,
  },
};
