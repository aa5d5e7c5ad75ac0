import { Tick } from '@/components/field';

/** Offered wherever somebody comes in. */
export const SharedComputer = () => (
  <Tick
    name="shared"
    label="This is a shared computer"
    hint="You are signed out when the browser closes, after an hour at the latest, and nothing stays behind."
  />
);
