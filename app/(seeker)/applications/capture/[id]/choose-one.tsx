import type { Proposal } from '@/lib/captures/proposal';

/** A page with several adverts: which one is meant. The others wait on, for their day. */
export const ChooseOne = ({ id, adverts }: { id: string; adverts: readonly Proposal[] }) => (
  <section className="stack" aria-labelledby="which">
    <h2 id="which">That page has {adverts.length} adverts. Which one?</h2>
    <ul className="list">
      {[...adverts.entries()].map(([n, { role, organisation, place }]) => (
        <li key={n}>
          <a className="go" href={`/applications/capture/${id}?which=${n}`}>
            {[role ?? 'An advert without a title', organisation, place].filter(Boolean).join(', ')}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
