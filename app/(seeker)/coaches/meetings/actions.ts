'use server';
import { askToMove, cancelMeeting } from '@/db/meetings/writes';
import { write } from '@/db/transaction';
import { cancelMeetingInput, moveMeetingInput } from '@/lib/meetings/input';
import { seekerAction } from '@/server/action';

export const cancel = seekerAction('meetings.cancel', cancelMeetingInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => cancelMeeting(tx, input)),
);

export const move = seekerAction('meetings.move', moveMeetingInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => askToMove(tx, input)),
);
