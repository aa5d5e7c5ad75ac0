import { dossierFile } from '@/server/dossier-file';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** One “no” and everything that followed it, alone in one file: JSON for programs. */
export const GET = seekerRoute<Context>('episode.json', async (scope, _, { params }) =>
  dossierFile(scope, 'episode', { id: (await params).id, as: 'json' }),
);
