import type { FileRow, ImportResult } from '@/db/imports/reads';
import { whatHappened } from './sentences';

/** What came in, and the one offer there is: no task, and no quote. */
export function CameIn({ file, result }: { file: FileRow; result: ImportResult }) {
  const { cameIn, quiet } = result;
  const { noted } = file;
  const rest = whatHappened({ ...result, comeIn: cameIn });
  return (
    <main id="main" className="page flow stack-l">
      <h1>
        {cameIn === 1 ? '1 application is in' : `${cameIn.toLocaleString('en-GB')} applications are in`}
      </h1>
      <p>
        From {file.name}. {rest} What you gave is no longer kept here.
      </p>
      {quiet > 0 && (
        <p className="text-ink-2">
          {quiet === 1 ? 'One of them is a “no”' : `${quiet} of them are “noes”`} from before: kept quietly,
          folded away on the board, with nothing asked of you.
        </p>
      )}
      <p>
        <a className="btn primary" href="/applications">
          Go to the board
        </a>
      </p>
      {noted.length > 0 && (
        <details>
          <summary>
            {noted.length === 1 ? '1 note reads' : `${noted.length} notes read`} like feedback. Some day, if
            you like, look at {noted.length === 1 ? 'it' : 'them'}.
          </summary>
          <ul className="list">
            {noted.map((one) => (
              <li key={one.id}>
                <a className="go" href={`/applications/${one.id}`}>
                  {one.role}, {one.organisation}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  );
}
