'use client';
import { useEffect, useState } from 'react';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { writeDown } from './actions';

/** Without a network no page can be opened to write on: notes are written here, and go out as they are. */
export function WriteDown({ actId }: { actId: string }) {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const look = () => setAway(!navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
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
        waits={{ kind: 'listening.write-down', what: 'Notes of a talk' }}
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
