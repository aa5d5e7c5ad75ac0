import { dossierFile } from '@/server/dossier-file';
import { seekerRoute } from '@/server/route';

type Context = { params: Promise<{ id: string }> };

/** One “no” and everything that followed it, alone in one file: a text to read. */
export const GET = seekerRoute<Context>('episode.text', async (scope, _, { params }) =>
  dossierFile(scope, 'episode', { id: (await params).id, as: 'text' }),
);
