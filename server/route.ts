import type { CoachScope, OwnScope, RosterScope } from '@/db/scope';
import { AppError } from '@/lib/acts/app-error';
import { type Mark, marked } from './mark';
import { coachScope, type Look } from './scope';
import { codeOf, sentenceOf, statusOf } from './sentences';
import { currentRoster, currentScope, rowIdIn } from './session';

const isSignedOut = (error: unknown) => error instanceof AppError && error.code === 'signed-out';

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/**
 * A route handler for somebody signed in; whatever it throws becomes the table's status and sentence, as plain text.
 * A link to a file says `content-disposition` in its answer and has no `download` of its own: with one, browsers drop
 * whatever is refused without a word.
 * @param onwards for one that a page's form or link leads to: where somebody signed out goes on after signing in.
 * Programs still get the status.
 */
export function seekerRoute<C = unknown>(
  name: string,
  handle: (scope: OwnScope, request: Request, context: C) => Promise<Response>,
  { onwards }: { onwards?: string } = {},
): Handler<C> {
  return openRoute(
    name,
    async (request, context) => {
      try {
        return await handle(await currentScope(), request, context);
      } catch (error) {
        const isPage = request.headers.get('accept')?.includes('text/html');
        if (!onwards || !isPage || !isSignedOut(error)) throw error;
        const location = `/sign-in?next=${encodeURIComponent(onwards)}`;
        return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
      }
    },
    'seeker',
  );
}

/**
 * A file of a client's for their coach (see `clientPage`): the link is the address's first part.
 * @param look what the client's access log says of it.
 */
export function clientRoute<C extends { params: Promise<{ link: string }> }>(
  name: string,
  look: (context: C) => Promise<Look> | Look,
  handle: (scope: CoachScope, request: Request, context: C) => Promise<Response>,
): Handler<C> {
  return openRoute(
    name,
    async (request, context) => {
      const { claim } = await currentScope();
      const { link } = await context.params;
      return handle(await coachScope(claim, rowIdIn(link), await look(context)), request, context);
    },
    'coach',
  );
}

/** A file about all of a coach's clients. */
export const rosterRoute = <C = unknown>(
  name: string,
  handle: (scope: RosterScope, request: Request, context: C) => Promise<Response>,
): Handler<C> =>
  openRoute(name, async (request, context) => handle(await currentRoster(), request, context), 'coach');

/** A route handler for anybody. */
export function openRoute<C = unknown>(
  name: string,
  handle: Handler<C>,
  who: Mark['who'] = 'anyone',
): Handler<C> {
  return marked({ name, who }, async (request: Request, context: C) => {
    try {
      return await handle(request, context);
    } catch (error) {
      const code = codeOf(error);
      return new Response(sentenceOf(code), {
        status: statusOf(code),
        headers: { 'cache-control': 'no-store' },
      });
    }
  });
}
