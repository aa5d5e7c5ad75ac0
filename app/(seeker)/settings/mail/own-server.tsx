import { v7 as newId } from 'uuid';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import type { MailSettings } from '@/db/mail-settings/reads';
import { saveMailServer } from './actions';

const SECURITIES = [
  { value: 'tls', label: 'From the first byte', hint: 'Called SSL or TLS. Mostly port 465.' },
  { value: 'starttls', label: 'After a greeting', hint: 'Called STARTTLS. Mostly port 587.' },
];
const CLEAR = {
  value: 'none',
  label: 'None',
  hint: 'Only inside a network of your own: the password could be read on its way.',
};

/** The form of one's own mail server. Saving goes there and comes in first. */
export function OwnServer({
  settings,
  me,
  allowsClear,
}: {
  settings: MailSettings | undefined;
  me: { email: string | null; name: string | null };
  allowsClear: boolean;
}) {
  const own = settings?.via === 'own' ? settings : undefined;
  return (
    <section className="stack">
      <h2>{own ? 'Change your own mail server' : 'Through your own mail server'}</h2>
      <p className="text-ink-2">
        Your provider’s help page calls it outgoing mail, or SMTP. Nothing is saved before the server has let
        us in. The password is kept sealed, is shown nowhere, and is in no export.
      </p>
      <Form action={saveMailServer} actId={newId()} submit="Try it and save" done="It let us in. Saved.">
        <div className="pair">
          <Field
            name="host"
            label="Server"
            hint="Such as smtp.example.org"
            initial={own?.host}
            autoComplete="off"
          />
          <Field
            name="port"
            label="Port"
            hint="Mostly 465 or 587"
            inputMode="numeric"
            initial={String(own?.port ?? 465)}
            autoComplete="off"
          />
        </div>
        <Choices
          name="security"
          label="Encryption"
          initial={own?.security ?? 'tls'}
          choices={allowsClear ? [...SECURITIES, CLEAR] : SECURITIES}
        />
        <Field
          name="username"
          label="User name"
          hint="Mostly your whole address."
          initial={own?.username ?? me.email}
          autoComplete="off"
        />
        <Field
          name="password"
          label="Password"
          hint={
            own?.hasPassword
              ? 'One is kept. Leave this empty to keep it; for another server or user name write it again.'
              : 'Many providers want an app password here, made in the settings of your mail account.'
          }
          type="password"
          autoComplete="off"
        />
        <div className="pair">
          <Field
            name="fromName"
            label="Your name, as they see it"
            initial={own?.fromName ?? me.name}
            autoComplete="name"
          />
          <Field
            name="fromAddress"
            label="Your address there"
            hint="Letters come from it, and answers go to it."
            inputMode="email"
            initial={own?.fromAddress ?? me.email}
            autoComplete="email"
          />
        </div>
      </Form>
    </section>
  );
}
