import type { Country } from '@/lib/signposts/rules';
import { dayInWords } from '@/lib/time/days';

/** Where advice is free, by country and the same for everybody. What it costs in time is read there, not here. */
export function Advice({ countries }: { countries: readonly Country[] }) {
  return (
    <section className="stack no-print" aria-labelledby="advice">
      <h2 id="advice" className="sec-head">
        Where advice is free
      </h2>
      <p className="text-ink-2">
        Onward gives none, and says nothing about whether anything was lawful. These places know. How long
        there is to act differs by country and changes: ask there, soon. Your country is not here? A union, a
        law centre or an equality body near you can say who helps.
      </p>
      {countries.map(({ country, signposts }) => (
        <div key={country} className="stack">
          <h3>{country}</h3>
          <ul className="list">
            {signposts.map(({ name, says, address, source, checked }) => (
              <li key={address}>
                <p>
                  <a className="go" href={address} rel="noreferrer">
                    {name}
                  </a>
                </p>
                <p>{says}</p>
                <p className="sm muted">
                  Checked on {dayInWords(checked, '', 'en-GB')}
                  {source === address ? null : (
                    <>
                      , by{' '}
                      <a href={source} rel="noreferrer">
                        {new URL(source).hostname}
                      </a>
                    </>
                  )}
                  .
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
