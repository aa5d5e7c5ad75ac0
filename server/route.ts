import type { OwnScope } from '@/db/scope';
import { marked } from './mark';
import { codeOf, sentenceOf, statusOf } from './sentences';
import { currentScope } from './session';

type Handler<C> = (request: Request, context: C) => Promise<Response>;

/** A route handler for somebody signed in; whatever it throws becomes the table's status and sentence, as plain text. */
export function seekerRoute<C = unknown>(
  name: string,
  handle: (scope: OwnScope, request: Request, context: C) => Promise<Response>,
): Handler<C> {
  return openRoute(
    name,
    async (request, context) => handle(await currentScope(), request, context),
    'seeker',
  );
}

/** A route handler for anybody. */
export function openRoute<C = unknown>(
  name: string,
  handle: Handler<C>,
  who: 'seeker' | 'anyone' = 'anyone',
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
