import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { clientHref, clientIn } from '@/app/_parts/clients/places';
import { readerOf } from '@/app/_parts/clients/reader';
import { clientPage } from '@/app/_parts/page/page';
import { listResumes } from '@/db/resumes/reads';
import { read } from '@/db/transaction';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ link: string }> };

/** Every version of the resume: for which role, since when, and whether it went anywhere. */
export default clientPage<Props>('resumes', async (scope) => {
  const { session, resumes } = await read(scope, (tx) => ({ resumes: listResumes(tx) }));
  const { at } = readerOf(session);
  return (
    <ClientFrame scope={scope} page="resumes" title="Resumes">
      {resumes.length === 0 ? (
        <p className="text-ink-2">None yet. Each version that {clientIn(scope)} keeps stands here.</p>
      ) : (
        <ul className="list prose">
          {resumes.map(({ id, name, targetRole, createdAt, isAway, isSent }) => (
            <li key={id}>
              <a className="place" href={clientHref(scope, `/resumes/${id}`)}>
                <b>{name}</b>
                <span>
                  {[
                    targetRole && `For ${targetRole}`,
                    `added ${at(createdAt)}`,
                    isSent ? 'was sent' : 'not sent so far',
                    isAway && 'put away',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </ClientFrame>
  );
});
