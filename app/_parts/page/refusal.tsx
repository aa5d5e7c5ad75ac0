import { Form } from '@/components/form';
import type { Code } from '@/lib/acts/app-error';
import type { KeptForm } from '@/server/request-store';
import { sentenceOf, titleOf } from '@/server/sentences';
import { Title } from './title';

interface RefusalProps {
  readonly code: Code;
  readonly kept?: KeptForm | undefined;
  /** It says its title too: the page it stands for has none. */
  readonly isTitled: boolean;
}

/**
 * The sentence in place of a page. When a form had just failed, what it carried stays here and can be sent from here:
 * after an outage by pressing again, after a lost session with an address and password, which sign in and send in one.
 */
export function Refusal({ code, kept, isTitled }: RefusalProps) {
  return (
    <main id="main" className="page flow stack">
      {isTitled && <Title of={titleOf(code)} />}
      <h1>{titleOf(code)}</h1>
      <p>{sentenceOf(code)}</p>
      {kept && <KeptFields kept={kept} signIn={code === 'signed-out'} />}
      <p>
        <a className="go" href="/today">
          Go to Today
        </a>
      </p>
    </main>
  );
}

const HIDDEN = /id$|^subjectKind$|^picked$|^version$|^sign-in|^intent$|^token$|^username$|^next$/i;
const asLabel = (name: string) =>
  name
    .replace(/([A-Z])/g, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase();

function KeptFields({ kept, signIn }: { kept: KeptForm; signIn: boolean }) {
  const typed = Object.entries(kept.values).filter(([name, value]) => value && !HIDDEN.test(name));
  return (
    <section className="stack">
      <p>What you typed is kept here:</p>
      <dl className="facts">
        {typed.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{asLabel(name)}</dt>
            <dd className="kept">{value}</dd>
          </div>
        ))}
      </dl>
      <Form
        action={kept.action as never}
        submit="Send it again"
        {...(signIn ? { asks: 'password' as const } : {})}
      >
        {Object.entries(kept.values).map(
          ([name, value]) =>
            !name.startsWith('sign-in') && (
              <input key={name} type="hidden" name={name} value={value} readOnly />
            ),
        )}
      </Form>
    </section>
  );
}
