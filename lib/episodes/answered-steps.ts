import { isCooling } from '@/lib/listening/cool-down';
import { decide, type Looked, type Words } from './looked';
import type { Step } from './step';

/** Days in which one still remembers how it went when the answer was given. */
const FRESH_DAYS = 14;

/** Their words are there: decided about, and then thanked for, where there is somebody to thank. */
export function answered(at: Looked): Step {
  if (at.of.undecided > 0) return decide(at);
  if (at.closedDoor) return at.close(at.closedDoor);
  if (!at.of.isSomebodys)
    return at.close('You have read what there is, and nothing in it waits for your decision.');
  return at.step(
    'thanks',
    {
      title: `Thank ${at.whom} for telling you`,
      detail: 'Two lines are ready. Nothing in them explains or defends; that makes them easy to read.',
      why: 'They took the time to say why. Thanks come first, whatever you do with it afterwards.',
      act: 'Write the thanks',
    },
    `${at.page}/thanks`,
  );
}

/** The second question, only where a door is open. */
export function thanked(at: Looked): Step {
  if (at.closedDoor) return at.close(at.closedDoor);
  if (at.of.hasAskedMore)
    return at.close('You thanked them, and asked one more thing. What they say to it is up to them.');
  if (!at.of.isDoorOpen)
    return at.close(`You ${at.of.asked ? 'asked, ' : ''}listened and gave thanks. That is a full ending.`);
  return at.step(
    'may-i',
    {
      title: `Ask ${at.whom} whether you may answer, or leave it here`,
      detail:
        'Only if you have something to show for one of their doubts. Thanked, and not asked, is a full ending too.',
      why: 'They know you, or spoke well of you, so the question is a fair one.',
      act: 'Look at it',
    },
    `${at.page}/thanks`,
  );
}

/** They were asked whether one may answer. */
export function mayI(at: Looked): Step | undefined {
  const days = at.days(at.of.stateSince);
  if (days < at.silenceDays) return undefined;
  return at.step('invited', {
    title: `Did ${at.whom} say whether you may answer?`,
    detail: 'Yes, no, or nothing: say which. A no, and silence, are full endings, and you asked well.',
    why: `It is ${days === 1 ? 'a day' : `${days} days`} since you asked.`,
    act: 'Say what came',
  });
}

const RESPOND: Record<'invited' | 'preparing' | 'ready', (whom: string) => Words> = {
  invited: (whom) => ({
    title: `Prepare your answer to ${whom}`,
    detail: 'Doubt by doubt: a true story or a piece of work, and a few plain sentences. No hurry.',
    why: 'They are willing to hear it.',
    act: 'Begin',
  }),
  preparing: (whom) => ({
    title: `Go on with your answer to ${whom}`,
    detail: 'One doubt at a time is enough for today. Say it aloud once when it is written.',
    why: 'You have begun it, and it is not ready yet.',
    act: 'Go on',
  }),
  ready: (whom) => ({
    title: `Give ${whom} your answer`,
    detail: 'It is prepared. Send it, or say it on the call, and let it stand.',
    why: 'Everything on its list is done.',
    act: 'Look at it',
  }),
};

/** The answer, from the invitation until it is given; nothing while what was heard may settle. */
export function respond(at: Looked, state: keyof typeof RESPOND): Step | undefined {
  if (at.closedDoor) return at.close(at.closedDoor);
  if (at.of.points === 0)
    return at.close(
      'No doubt of theirs waits for an answer: none is noted, or each was set aside or left out. They would have heard you, and you asked well.',
    );
  if (isCooling(at.of.coolsUntil, at.now)) return undefined;
  return at.step('respond', RESPOND[state](at.whom), `${at.page}/answer`);
}

/** It was given: how it went, while one remembers and the answer stands open to be looked at, and then its end. */
export function given(at: Looked): Step | undefined {
  const { isTold, isClosed, predetermined, stateSince, coolsUntil } = at.of;
  if (isTold || isClosed || predetermined || at.days(stateSince) >= FRESH_DAYS)
    return at.close('You have given your answer. What they do with it is up to them.');
  if (isCooling(coolsUntil, at.now)) return undefined;
  return at.step(
    'how-it-went',
    {
      title: `How did it go with ${at.whom}?`,
      detail: 'What they said to it, in a line or two, and what you would do the same way again.',
      why: 'You gave your answer, and you remember most of it in the first days.',
      act: 'Write it down',
    },
    `${at.page}/answer`,
  );
}
