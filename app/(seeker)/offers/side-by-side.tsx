import { HeldRows } from '@/app/_parts/goals/held-rows';
import { answerWords, offerTerms } from '@/app/_parts/offers/offer-terms';
import type { Offer } from '@/db/offers/reads';
import type { HeldLine } from '@/lib/goals/hold';

interface SideBySideProps {
  readonly offers: readonly Offer[];
  /** What each offer answers to the goal, in the order of the offers. */
  readonly held: readonly (readonly HeldLine[])[];
  readonly inWords: (day: string) => string;
}

/** A table: what each offer says, then whether it holds what the goal asks for. */
export function SideBySide({ offers, held, inWords }: SideBySideProps) {
  const terms = offers.map((offer) => offerTerms(offer, inWords));
  const said = (terms[0] ?? []).map(([name], n) => [name, terms.map((one) => one[n]?.[1] ?? '')] as const);
  return (
    <section className="scroll-x" aria-labelledby="beside">
      <table className="table beside">
        <caption id="beside" className="sr">
          Offers side by side
        </caption>
        <thead>
          <tr>
            <td />
            {offers.map((offer) => (
              <th key={offer.id} scope="col">
                <a href={`/offers/${offer.id}`}>{offer.organisation}</a>
                <br />
                {offer.role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Answer</th>
            {offers.map((offer) => (
              <td key={offer.id}>{answerWords(offer, inWords)}</td>
            ))}
          </tr>
          {said.map(([name, values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {offers.map((offer, n) => (
                <td key={offer.id} className="kept">
                  {values[n] || <span className="muted">Not said</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <HeldRows columns={offers.map(({ id }, n) => ({ key: id, held: held[n] ?? [] }))} />
      </table>
      <p className="sm muted mt-3">
        {held[0]?.length ? (
          <>
            The lines below the terms are <a href="/goal">your goal</a>.
          </>
        ) : (
          <>
            Once there is <a href="/goal">a goal</a>, each offer is held against it here, line by line.
          </>
        )}
      </p>
    </section>
  );
}
