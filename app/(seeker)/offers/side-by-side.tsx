import { answerWords, offerTerms } from '@/app/_parts/offers/offer-terms';
import type { listLinesToHold, Offer } from '@/db/offers/reads';
import { salaryWords } from '@/lib/applications/fact-words';
import {
  type FitKnown,
  HELD_WORDS,
  type Held,
  heldAgainst,
  type Pay,
  paysFloor,
} from '@/lib/offers/side-by-side';

interface SideBySideProps {
  readonly offers: readonly Offer[];
  readonly lines: Awaited<ReturnType<typeof listLinesToHold>>;
  readonly fits: readonly FitKnown[];
  readonly floor: Pay | null;
  readonly inWords: (day: string) => string;
}

/** A table: what each offer says, then whether it holds what the goal asks for. */
export function SideBySide({ offers, lines, fits, floor, inWords }: SideBySideProps) {
  const terms = offers.map((offer) => offerTerms(offer, inWords));
  const said = (terms[0] ?? []).map(([name], n) => [name, terms.map((one) => one[n]?.[1] ?? '')] as const);
  const least =
    floor && salaryWords({ ...floor, salaryMin: floor.amount, salaryMax: null, salaryText: null });
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
        {(lines.length > 0 || least) && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={offers.length + 1} className="strong">
                What you are looking for
              </th>
            </tr>
            {floor && least && (
              <tr>
                <th scope="row">Pay {least}</th>
                {offers.map(({ id, salary, currency, period }) => (
                  <td key={id}>
                    <Answer held={paysFloor({ amount: salary, currency, period }, floor)} />
                  </td>
                ))}
              </tr>
            )}
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.words}</th>
                {offers.map((offer) => {
                  const { held, why } = heldAgainst(line.id, offer, fits);
                  return (
                    <td key={offer.id}>
                      <Answer held={held} />
                      {why && <small className="block muted">{why}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        )}
      </table>
      {lines.length === 0 && (
        <p className="sm muted mt-3">
          Once there is a goal, each offer is held against it here, line by line.
        </p>
      )}
    </section>
  );
}

const Answer = ({ held }: { held: Held }) =>
  held === 'unknown' ? <span className="muted">{HELD_WORDS.unknown}</span> : HELD_WORDS[held];
