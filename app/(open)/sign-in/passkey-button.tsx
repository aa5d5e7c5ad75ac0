'use client';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { useRef, useState } from 'react';
import { usePasskeys } from '@/components/use-passkeys';

interface Options {
  readonly value?: { options: PublicKeyCredentialRequestOptionsJSON };
  readonly message?: string;
}
type Ask = (before: never, form: FormData) => Promise<Options>;

/** Signs in with a passkey, in the form around it. There only where the browser can; its library is loaded on the press. */
export function PasskeyButton({ ask }: { ask: Ask }) {
  const can = usePasskeys();
  const [said, say] = useState('');
  const credential = useRef<HTMLInputElement>(null);
  const send = useRef<HTMLButtonElement>(null);
  if (!can) return null;

  async function show() {
    say('');
    const { value, message } = await ask({ values: {}, errors: {} } as never, new FormData());
    if (!value) return say(message ?? '');
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const answer = await startAuthentication({ optionsJSON: value.options }).catch(() => undefined);
    if (!answer || !credential.current || !send.current)
      return say('No passkey was used. Try again, or use your password.');
    credential.current.value = JSON.stringify(answer);
    send.current.form?.requestSubmit(send.current);
  }

  return (
    <>
      <button type="button" className="btn" onClick={() => void show()}>
        Use a passkey
      </button>
      <input ref={credential} type="hidden" name="credential" />
      <button ref={send} type="submit" name="way" value="passkey" hidden />
      <span role="status">{said}</span>
    </>
  );
}
