import { rosterRow } from '@/app/_parts/roster/row';
import { rosterAsked } from '@/lib/roster/asked';
import { progressAsCsv } from '@/lib/roster/csv';
import { minutesIn } from '@/lib/time/days';
import { askRoster, EVERYBODY, noteLooks } from '@/server/roster';
import { rosterRoute } from '@/server/route';

/**
 * Progress of all clients, or of one group, as a file for a spreadsheet. Each of them has on their log that it was taken,
 * before it is read; so an address narrows it by nothing that only what is read would tell.
 */
export const GET = rosterRoute('clients.csv', async (scope, request) => {
  const { group } = rosterAsked({ group: new URL(request.url).searchParams.get('group') ?? undefined });
  await noteLooks(scope, { what: 'progress-file', each: 'time', groupId: group });
  const { shown, groups, reader } = await askRoster(scope, { ...EVERYBODY, group });
  const minute = (at: string) => minutesIn(reader.zone)(new Date(at)).replace('T', ' ');
  const lines = shown.map((client) => ({
    name: client.name,
    groups: groups.filter(({ links }) => links.includes(client.linkId)).map(({ name }) => name),
    why: rosterRow(client, reader).why?.title ?? '',
    stages: client.stages,
    interview: client.interview && minute(client.interview.startsAt),
    progress: client.progress,
    lastOn: client.lastOn,
    metOn: client.metOn,
    appointment: client.appointment && minute(client.appointment.startsAt),
  }));
  return new Response(progressAsCsv(lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="onward-clients.csv"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
});
