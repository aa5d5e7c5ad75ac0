import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { confirm } from './actions';
import { QrCode } from './qr-code';

/** The secret, as a picture and as letters, and the first code. */
export function SetUp({ url, text }: { url: string; text: string }) {
  return (
    <>
      <p className="text-ink-2">
        Open your authenticator app, choose to add an account, and take this picture. It is shown for ten
        minutes.
      </p>
      <QrCode text={url} label="The picture for your authenticator app" />
      <dl className="facts">
        <dt>Or type this key</dt>
        <dd className="num kept">{text}</dd>
        <dt>On this phone</dt>
        <dd>
          <a className="go" href={url}>
            Open it in the app
          </a>
        </dd>
      </dl>
      <Form action={confirm} actId={newId()} submit="Go on">
        <Field
          name="code"
          label="The six digits that the app shows now"
          autoComplete="one-time-code"
          inputMode="numeric"
        />
      </Form>
    </>
  );
}
