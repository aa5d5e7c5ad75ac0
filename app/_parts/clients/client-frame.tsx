import type { ReactNode } from 'react';
import { Title } from '@/app/_parts/page/title';
import { Icon } from '@/components/icon';
import type { CoachScope } from '@/db/scope';
import type { ClientPage } from '@/lib/coach-links/rules';
import { clientHref, clientIn, isAt, placesOf } from './places';

interface ClientFrameProps {
  readonly scope: CoachScope;
  /** Which page it is, as in `CLIENT_PAGES`. */
  readonly page: ClientPage;
  /** What it is called: its one `h1`, and with the client's name its title. */
  readonly title: string;
  /** One page up, where there is one: what comes after `/clients/[link]`, and its words. */
  readonly up?: { readonly path: string; readonly words: string } | undefined;
  /** Said below the heading. */
  readonly lead?: ReactNode;
  readonly width?: 'page' | 'page flow' | 'board-page';
  readonly children: ReactNode;
}

/**
 * Around every page of a client's: whose search it is and who looks, and the way to the other pages that are shared. It
 * says the page's title too, so such a page has `metadata: Metadata = { title: null }`.
 */
export function ClientFrame({ scope, page, title, up, lead, width = 'page', children }: ClientFrameProps) {
  return (
    <main id="main" className={`${width} of-client`}>
      <Title of={page === 'overview' ? title : `${title}, ${clientIn(scope)}`} />
      <Whose scope={scope} />
      <ClientNav scope={scope} page={page} />
      <header className="client-head">
        {up && (
          <p className="sm">
            <a className="go" href={clientHref(scope, up.path)}>
              {up.words}
            </a>
          </p>
        )}
        <h1>{title}</h1>
        {lead}
      </header>
      {children}
    </main>
  );
}

/** Whose search it is: before anything else of the page, also for who hears it read. */
function Whose({ scope }: { scope: CoachScope }) {
  const { isPreview, coachName, linkId } = scope;
  return (
    <p className="whose">
      <Icon name="user" className="ic s" />
      {isPreview ? (
        <>
          <strong>This is what {coachName || 'your coach'} sees.</strong>{' '}
          <span>Nothing here can be changed.</span>{' '}
          <a className="go" href={`/coaches/${linkId}`}>
            Back to what you share
          </a>
        </>
      ) : (
        <>
          <strong>{clientIn(scope)}’s search.</strong> <span>You are looking as their coach.</span>{' '}
          <a className="go" href="/clients">
            All clients
          </a>
        </>
      )}
    </p>
  );
}

function ClientNav({ scope, page }: Pick<ClientFrameProps, 'scope' | 'page'>) {
  const places = placesOf(scope);
  const beneath = places.find((place) => isAt(page, place))?.beneath ?? [];
  return (
    <>
      <nav className="client-nav" aria-label={`${clientIn(scope)}’s search`}>
        {places.map((place) => (
          <a
            key={place.path}
            href={clientHref(scope, place.path)}
            aria-current={isAt(page, place) ? (place.page === page ? 'page' : 'true') : undefined}
          >
            {place.words}
          </a>
        ))}
      </nav>
      {beneath.length > 1 && (
        <nav className="client-nav beneath" aria-label="In this part">
          {beneath.map((place) => (
            <a
              key={place.path}
              href={clientHref(scope, place.path)}
              aria-current={isAt(page, place) ? (place.page === page ? 'page' : 'true') : undefined}
            >
              {place.words}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
