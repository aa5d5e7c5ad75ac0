import type { Letter } from './built-in';
import type { Wording } from './rules';

/** To somebody who knows the seeker and the people there, and decided nothing. */
export const TO_REFERRER: Record<Wording, Letter> = {
  suggested: {
    subject: 'Thank you, and one small question',
    text: `Dear {name},

I wanted you to know how it went with the {role} role at {organisation}: I didn’t get it. Thank you {thanks}.

I’m not asking you to revisit the decision with anybody. But if you heard something I could learn from, what is one thing that would have made {effort} stronger?

If you heard nothing, that is quite all right. I’ll be glad to return the favour when I can.

Kind regards,
{me}`,
  },
  shorter: {
    subject: '',
    text: 'Hello {name}, I didn’t get the {role} role. Thank you for putting in a word for me. I’m not asking you to revisit the decision with anybody. Did you hear what one thing would have made {effort} stronger? {me}',
  },
  warmer: {
    subject: 'Thank you, and one small question',
    text: `Dear {name},

I wanted you to hear it from me: I didn’t get the {role} role at {organisation}. Thank you {thanks}. You lent me your good name, and that is no small thing.

I’m not asking you to revisit the decision with anybody. But you know me, and you know them, so I’d trust your view: what is one thing that would have made {effort} stronger?

Say it as plainly as you like. And if nothing comes to mind, I’m just as grateful.

Warm regards,
{me}`,
  },
  phone: {
    subject: '',
    text: `Hello, it’s {me}. I wanted to tell you how it went with the {role} role at {organisation}: I didn’t get it. Thank you {thanks}.

I’m not asking you to revisit the decision with anybody. Do you have two minutes for one question?

(If yes)
From what you know of them and of me, what is one thing that would have made {effort} stronger?

(Write down their words as they say them. There is nothing to answer.)

Thank you, that helps. Could you give me an example of that?

Thank you for being open with me. I’ll be glad to return the favour when I can.

(If no)
Of course. Thank you again, and have a good day.`,
  },
  writing: {
    subject: 'Thank you, and one question to answer in writing',
    text: `Dear {name},

I wanted you to know how it went with the {role} role at {organisation}: I didn’t get it. Thank you {thanks}.

I’m not asking you to revisit the decision with anybody. If you heard something I could learn from, what is one thing that would have made {effort} stronger?

I’d be glad to have it in writing rather than on the phone. I take it in better that way, and there is no hurry.

Kind regards,
{me}`,
  },
};
