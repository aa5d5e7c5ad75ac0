'use client';
import { useEffect, useState } from 'react';
import { Form } from '@/components/form';
import { logNo } from '../actions';

interface NoHereProps {
  readonly open: readonly { id: string; organisation: string; role: string; stage: string }[];
  readonly actId: string;
}

/**
 * Without a network the page of one application’s “no” may not be kept, and this page comes in its place: it takes the “no”
 * of whichever was chosen in its list. Nothing at all where it was asked for by itself.
 */
export function NoHere({ open, actId }: NoHereProps) {
  const [id, setId] = useState('');
  useEffect(() => setId(new URLSearchParams(location.search).get('application') ?? ''), []);
  const one = open.find((each) => each.id === id);
  if (!id) return null;
  if (!one)
    return (
      <p className="notice">
        The page for that one is not kept on this device. Once the network is back it can be chosen again.
      </p>
    );
  return (
    <section className="stack" aria-labelledby="no-here">
      <h2 id="no-here" className="sec-head">
        A “no” from {one.organisation}
      </h2>
      <p>
        {one.role}
        <span className="muted"> · {one.stage}</span>
      </p>
      <Form
        action={logNo}
        actId={actId}
        submit="Record"
        waits={{
          kind: 'rejection.log',
          what: `A “no” from ${one.organisation}`,
          about: `no:${id}`,
        }}
      >
        <input type="hidden" name="applicationId" value={id} readOnly />
        <input type="hidden" name="reason" value="" readOnly />
        <input type="hidden" name="on" value={new Date().toLocaleDateString('sv')} readOnly />
        <p className="text-ink-2">One press is enough. Everything else can be said later, or never.</p>
      </Form>
    </section>
  );
}
