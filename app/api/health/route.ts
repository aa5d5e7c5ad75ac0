import { health } from '@/server/health';
import { openRoute } from '@/server/route';

export const dynamic = 'force-dynamic';

export const GET = openRoute('health', async () => {
  const report = await health();
  return Response.json(report, { status: report.status === 'ok' ? 200 : 503 });
});
