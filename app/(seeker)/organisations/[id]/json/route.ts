import { dossierFile } from '@/server/dossier-file';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** Everything that happened at one organisation, alone in one file: JSON for programs. */
export const GET = seekerRoute<Context>('organisation.json', async (scope, _, { params }) =>
  dossierFile(scope, 'organisation', { id: (await params).id, as: 'json' }),
);
