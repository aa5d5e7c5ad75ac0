import type { OwnScope } from '@/db/scope';
import { listDossier } from '@/db/sheets/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { recordAsText } from '@/lib/feedback/record';
import { type DossierKind, dossierObject, dossierParts } from '@/lib/sheets/dossiers';

/**
 * Everything about one "no", or one organisation, as a file: a text to read, or JSON. Its name says nothing to whoever
 * looks on.
 * @throws AppError 'not-found' for an unknown id, and for somebody else's alike.
 */
export async function dossierFile(
  scope: OwnScope,
  of: DossierKind,
  { id: given, as }: { readonly id: string; readonly as: 'text' | 'json' },
): Promise<Response> {
  const id = rowId(given);
  const { session, told } = await read(scope, (tx) => ({ told: listDossier(tx, { of, id }) }));
  const [row] = told[0]?.rows ?? [];
  if (!row) throw new AppError('not-found');
  const zone = session.timeZone;
  // The first two columns say what it is about: organisation and role, or the organisation’s name alone.
  const name = row.slice(0, of === 'episode' ? 2 : 1).flatMap(([value]) => (value ? [String(value)] : []));
  const title = of === 'episode' ? `A “no”: ${name.join(', ')}` : name.join(', ');
  const content =
    as === 'text'
      ? recordAsText(title, dossierParts(of, told, zone))
      : `${JSON.stringify(dossierObject(of, told, new Date(), zone), null, 2)}\n`;
  return new Response(content, {
    headers: {
      'content-type': as === 'text' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="onward-notes.${as === 'text' ? 'txt' : 'json'}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
