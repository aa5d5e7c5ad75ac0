import { Icon } from '@/components/icon';
import type { listRejectionsOf } from '@/db/rejections/reads';

type No = Awaited<ReturnType<typeof listRejectionsOf>>[number];

/** Its "noes", each leading to what follows from it. Nothing at all where there is none. */
export function Noes({ noes, inWords }: { noes: readonly No[]; inWords: (at: string) => string }) {
  if (noes.length === 0) return null;
  return (
    <section aria-labelledby="noes">
      <h2 id="noes" className="sec-head">
        {noes.length === 1 ? 'The no' : 'The noes'}
      </h2>
      <ul className="list">
        {noes.map((no) => (
          <li key={no.id}>
            <a className="place" href={`/rejections/${no.id}`}>
              <b className="row">
                <Icon name="bend" className="ic s text-rejected" />
                {inWords(no.at)}
              </b>
              <span>{standing(no)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function standing({ state, quiet, predetermined }: No): string {
  if (predetermined) return 'They probably had someone already';
  if (state === null) return quiet ? 'Kept quietly; open it if you like' : 'Kept';
  if (state === 'closed') return 'Closed, kindly';
  if (state === 'resting') return 'At rest';
  if (state === 'asking') return 'You are asking what was missing';
  if (state === 'answered') return 'They answered';
  return 'See what follows from it';
}
