import { dossierFile } from '@/server/dossier-file';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** Everything that happened at one organisation, alone in one file: a text to read. */
export const GET = seekerRoute<Context>('organisation.text', async (scope, _, { params }) =>
  dossierFile(scope, 'organisation', { id: (await params).id, as: 'text' }),
);
