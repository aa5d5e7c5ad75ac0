'use client';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { Field } from '@/components/field';
import { type Action, Form, FormContext } from '@/components/form';
import { usePasskeys } from '@/components/use-passkeys';

interface Begun {
  readonly name: string;
  readonly options: PublicKeyCredentialCreationOptionsJSON;
}

/** Adds a passkey, in two forms: the first confirms and asks, the browser makes one, the second brings it. */
export function AddPasskey({
  begin,
  add,
  actIds,
  children,
}: {
  begin: Action;
  add: Action;
  actIds: readonly [string, string];
  /** The field that confirms. */
  children: ReactNode;
}) {
  const can = usePasskeys();
  const [made, setMade] = useState<Begun & { credential: string }>();
  if (!can) {
    return <p className="notice">Adding one needs a browser that knows passkeys, scripts, and https.</p>;
  }
  return (
    <>
      <Form action={begin} actId={actIds[0]} submit="Add a passkey">
        <Field name="name" label="A name for it" hint="Such as: my phone, the key on my ring." />
        {children}
        <Making onMade={setMade} />
      </Form>
      <Form action={add} actId={actIds[1]} done="Your passkey is added.">
        <input type="hidden" name="name" value={made?.name ?? ''} readOnly />
        <input type="hidden" name="credential" value={made?.credential ?? ''} readOnly />
        <Bringing made={made} />
      </Form>
    </>
  );
}

/** Has the browser make what the form around it was allowed to ask for. */
function Making({ onMade }: { onMade: (made: Begun & { credential: string }) => void }) {
  const { value } = use(FormContext) as { value?: Begun };
  const [said, say] = useState('');
  useEffect(() => {
    if (!value) return;
    say('');
    import('@simplewebauthn/browser')
      .then(({ startRegistration }) => startRegistration({ optionsJSON: value.options }))
      .then(
        (credential) => onMade({ ...value, credential: JSON.stringify(credential) }),
        (error: Error) =>
          say(
            error.name === 'InvalidStateError'
              ? 'That device has a passkey for this account already.'
              : 'No passkey was made. Nothing was changed: try again.',
          ),
      );
  }, [value, onMade]);
  return <p role="status">{said}</p>;
}

/** Sends the form around it once there is something to bring. */
function Bringing({ made }: { made: object | undefined }) {
  const send = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (made) send.current?.form?.requestSubmit();
  }, [made]);
  return <button ref={send} type="submit" hidden />;
}
