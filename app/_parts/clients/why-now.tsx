import { tellingOf } from '@/app/_parts/roster/row';
import { saidInWords, sentenceOf } from '@/lib/attention/words';
import type { askClient } from '@/server/roster';
import { Section } from './section';

/** Why this client could use somebody today, as the roster says it; nothing where there is no reason. */
export function WhyNow({ client, reader }: Awaited<ReturnType<typeof askClient>>) {
  if (!client || client.standing.kind === 'calm') return null;
  const { standing } = client;
  const telling = tellingOf(reader);
  if (standing.kind === 'said') return <p className="text-ink-2">{saidInWords(standing.said, telling)}.</p>;
  return (
    <Section id="why-now" title="Why now">
      <ul className="list">
        {standing.needs.map(({ reason }) => {
          const { title, detail } = sentenceOf(reason, client, telling);
          return (
            <li key={reason}>
              <b>{title}</b>
              {detail && <span className="block sm muted">{detail}</span>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
