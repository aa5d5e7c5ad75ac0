'use server';
import { callOff, noteMeeting, sayTookPlace, setAppointment } from '@/db/meetings/writes';
import { appointmentInput, callOffInput, metInput, tookPlaceInput } from '@/lib/meetings/input';
import { coachAction } from '@/server/action';

export const set = coachAction('meetings.set', appointmentInput, ({ input, does }) =>
  does({ act: 'set-meeting', about: 'the next appointment' }, (tx) => setAppointment(tx, input)),
);

export const met = coachAction('meetings.met', metInput, ({ input, does }) =>
  does({ act: 'set-meeting', about: 'a meeting that took place' }, (tx) => noteMeeting(tx, input)),
);

export const tookPlace = coachAction('meetings.took-place', tookPlaceInput, ({ input, does }) =>
  does({ act: 'set-meeting', about: 'whether a meeting took place' }, (tx) => sayTookPlace(tx, input)),
);

export const off = coachAction('meetings.off', callOffInput, ({ input, does }) =>
  does({ act: 'set-meeting', about: 'an appointment called off' }, (tx) => callOff(tx, input)),
);
