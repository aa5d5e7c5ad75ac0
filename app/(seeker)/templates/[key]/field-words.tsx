import { phrasesFor } from '@/lib/templates/phrases';
import type { Relation } from '@/lib/templates/rules';

/** What stands in braces, what fills it, and what stands there where nothing is known. */
export function FieldWords({ relation, isReminder }: { relation: Relation; isReminder: boolean }) {
  const { thanks, effort } = phrasesFor(relation, 'interview');
  const nameless = relation === 'referrer' ? 'a gap to fill' : '“hiring team”';
  const fields = [
    ['{name}', `Whom you ask; ${nameless} where nobody is named`],
    ['{role}', 'The role, as the application has it'],
    ['{organisation}', 'The organisation, as the application has it'],
    ['{me}', 'Your name, as you sign; a gap to fill until you gave one'],
    ...(isReminder
      ? []
      : ([
          ['{thanks}', `What you thank for, by how far it went: “${thanks}”`],
          ['{effort}', `What could have been stronger, by how far it went: “${effort}”`],
        ] as const)),
  ] as const;
  return (
    <details>
      <summary>What is filled in for you</summary>
      <dl className="pb-3">
        {fields.map(([field, words]) => (
          <div key={field} className="mb-3">
            <dt>
              <code>{field}</code>
            </dt>
            <dd className="sm muted">{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
