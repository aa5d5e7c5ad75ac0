import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { openPage } from '@/app/_parts/page/page';
import { away } from '@/server/identity';
import { providerName } from '@/server/oidc';

export const metadata: Metadata = { title: 'On your way' };

/**
 * Leads on to the provider. A page between, since browsers let a form of ours lead to this site only (`form-action`),
 * also by a redirect.
 */
export default openPage(async () => {
  const going = await away.find();
  if (!going) redirect('/sign-in' as never);
  return (
    <main id="main" className="page flow stack-l">
      <meta httpEquiv="refresh" content={`0;url=${going.url}`} />
      <h1>On your way to {providerName()}</h1>
      <p>
        <a className="btn primary" href={going.url}>
          Go on
        </a>
      </p>
    </main>
  );
});
