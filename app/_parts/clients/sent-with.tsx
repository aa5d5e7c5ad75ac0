import type { SentDocument } from '@/db/documents/reads';
import type { CoachScope } from '@/db/scope';
import { DOCUMENT_KIND_WORDS } from '@/lib/documents/rules';
import { clientHref } from './places';
import { Section } from './section';

interface SentWithProps {
  readonly sent: readonly SentDocument[];
  readonly scope: CoachScope;
  readonly onDay: (day: string) => string;
}

/** Which papers went with an application, in which version. */
export const SentWith = ({ sent, scope, onDay }: SentWithProps) => (
  <Section id="sent" title="Sent with it">
    <ul className="list">
      {sent.map(({ id, documentId, kind, name, sentOn }) => (
        <li key={id}>
          {kind === 'resume' ? <a href={clientHref(scope, `/resumes/${documentId}`)}>{name}</a> : name}
          <span className="muted">
            {' '}
            · {DOCUMENT_KIND_WORDS[kind]}
            {sentOn && `, sent ${onDay(sentOn)}`}
          </span>
        </li>
      ))}
    </ul>
  </Section>
);
