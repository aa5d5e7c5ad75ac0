'use client';
import { useEffect, useState } from 'react';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { onAway } from '@/components/waiting/away';
import { writeDown } from './actions';

/** Without a network no page can be opened to write on: notes are written here, and go out as they are. */
export function WriteDown({ actId }: { actId: string }) {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const away = () => setAway(true);
    if (!navigator.onLine || document.documentElement.dataset.keptOn) away();
    // It stays once it is there: nothing goes from under the hands of whoever is writing when the network comes back.
    return onAway(away);
  }, []);
  return (
    <section className="stack" hidden={!isAway} aria-labelledby="write-down">
      <h2 id="write-down" className="sec-head">
        No network: write here
      </h2>
      <Form
        action={writeDown}
        actId={actId}
        submit="Keep these notes"
        keep="listen.write-down"
        waits={{
          kind: 'listening.write-down',
          what: 'Notes of a talk',
          needsText: 'Nothing is written down yet. Write what you remember, however little.',
        }}
      >
        <Field name="words" label="Their words, as they say them" type="area" rows={7} />
        <Field
          name="myReading"
          label="How you read it"
          hint="Kept apart from their words. It can wait."
          type="area"
          rows={2}
        />
      </Form>
    </section>
  );
}
