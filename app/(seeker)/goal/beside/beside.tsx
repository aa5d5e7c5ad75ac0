import { HeldRows } from '@/app/_parts/goals/held-rows';
import { FitSummary } from '@/app/_parts/goals/summary';
import type { Place } from '@/lib/goals/fit';
import type { HeldLine } from '@/lib/goals/hold';

export interface Column extends Place {
  readonly organisation: string;
  /** Null where it is the organisation itself. */
  readonly role: string | null;
  readonly held: readonly HeldLine[];
}

/** A column's own address: an application's, else its organisation's. */
const at = ({ applicationId, organisationId }: Place) =>
  applicationId ? `/applications/${applicationId}/fit` : `/organisations/${organisationId}/fit`;

/** A table of places: what each fits in sum, then line by line. On a phone it scrolls beneath the lines' own words. */
export function Beside({ places, isWeighted }: { places: readonly Column[]; isWeighted: boolean }) {
  return (
    <section className="scroll-x" aria-labelledby="beside">
      <table className="table beside pinned">
        <caption id="beside" className="sr">
          Places beside your goal
        </caption>
        <thead>
          <tr>
            <td />
            {places.map((place) => (
              <th key={at(place)} scope="col">
                <a href={at(place)}>{place.organisation}</a>
                <br />
                {place.role ?? 'As an organisation'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">In sum</th>
            {places.map((place) => (
              <td key={at(place)} className="sm">
                <FitSummary held={place.held} isWeighted={isWeighted} />
              </td>
            ))}
          </tr>
        </tbody>
        <HeldRows columns={places.map((place) => ({ key: at(place), held: place.held }))} />
      </table>
    </section>
  );
}
