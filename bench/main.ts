import { mkdirSync } from 'node:fs';
import { openEmbedded } from '../scripts/postgres/embedded';
import { told } from '../scripts/sentence';
import { interruption } from '../scripts/start/interruption';
import { throwAway } from '../scripts/test/surroundings';
import { measureCleanStart } from './clean-start';
import { type Addresses, inDatabase } from './databases';
import { measurePages, measureProcessor, measureScripting } from './every-page';
import { measureExports } from './exports';
import { IS_QUICK } from './figures';
import { measureInsights } from './insights-cost';
import { LARGE, measureLarge, measureSmall, SMALL, type Small } from './judged';
import { ledger } from './ledger';
import { measureList } from './list-cost';
import { measureOutbox } from './outbox';
import { keep, lastKept, lost, result } from './results';
import { measureRoster } from './roster-cost';
import { measureScale } from './scale/main';
import { build, whileServed } from './served';
import { measureSheets } from './sheets';
import { timeSignIn } from './sign-in';
import { counted, tableOf, writeTable } from './table';

/** Rows in the database, all accounts together; fewer for a quick look. */
const ALL = Number(process.env.ONWARD_BENCH_ROWS || (IS_QUICK ? 30_000 : 1_000_000));

const asked = process.argv.slice(2);
const isWhole = asked.length === 0;
const wants = (what: string) => isWhole || asked.includes(what);

if (asked[0] === 'table') writeLastTable();
else await measure();
process.exit();

async function measure(): Promise<void> {
  const began = performance.now();
  const signal = interruption();
  const { directory, remove } = throwAway('bench');
  // A directory that is named is kept, so that a million rows need not be made twice.
  const kept = process.env.ONWARD_BENCH_DATA || directory;
  mkdirSync(kept, { recursive: true });
  const embedded = await openEmbedded(kept);
  /** What of it is asked for, in a database of its own. */
  const group = async (name: string, work: (addresses: Addresses) => Promise<unknown>, isKept = false) => {
    console.error(`${name}…`);
    const failed = async (addresses: Addresses) => {
      if ((await work(addresses)) === false) process.exitCode = 1;
    };
    await inDatabase(embedded, `bench_${name.replaceAll('-', '_')}`, failed, isKept);
  };
  try {
    await build(signal);
    if (wants('start')) await measureCleanStart();
    let small: Small | undefined;
    if (SMALL.some(wants) || wants('times'))
      await group('small', async (addresses) => {
        small = await measureSmall(addresses, wants);
      });
    if (wants('pages')) await group('pages', measurePages);
    if (wants('processor'))
      await group('processor', (one) =>
        measureProcessor(one, asked.slice(asked.indexOf('processor') + 1 || 1)),
      );
    if (wants('scripting')) await group('scripting', measureScripting);
    if (wants('sign-in')) await group('sign-in', ({ app }) => whileServed(app, timeSignIn));
    if (wants('insights')) await group('insights', ({ app, root }) => measureInsights(app, root));
    if (wants('roster')) await group('roster', ({ app, root }) => measureRoster(app, root));
    if (wants('sheets')) await group('sheets', ({ root }) => measureSheets(root));
    if (wants('exports')) await group('exports', ({ root }) => measureExports(root));
    // Only by name: several instances, PgBouncer and a replica on one machine.
    if (asked.includes('scale'))
      await group('scale', (one) =>
        measureScale(one, one.root, kept, asked.slice(asked.indexOf('scale') + 1)),
      );
    if (wants('outbox')) await group('outbox', ({ app }) => measureOutbox(app));
    if (LARGE.some(wants) || wants('list'))
      await group(
        'large',
        async (addresses) => {
          if (LARGE.some(wants) || isWhole) await measureLarge(addresses, { wants, all: ALL, small });
          return wants('list') ? measureList(addresses.app, addresses.root, ALL) : true;
        },
        kept !== directory,
      );
  } catch (failure) {
    console.error(told(failure));
    process.exitCode = 1;
  } finally {
    embedded.stop();
    remove();
  }
  tellTable((performance.now() - began) / 60_000);
}

/** The table at the end; a whole run is kept, and one that lost a goal which was met before has failed. */
function tellTable(minutes: number): void {
  if (ledger.length === 0) return;
  console.log(`\n${tableOf(ledger)}\n\n${counted(ledger)} ${Math.round(minutes)} minutes.`);
  const gone = lost(lastKept()?.rows ?? [], ledger);
  if (IS_QUICK) return;
  for (const { figure, of, goal } of gone) console.log(`No longer met: ${figure}, ${of} (${goal}).`);
  if (gone.length > 0) process.exitCode = 1;
  const run = result(ledger, minutes);
  // A part of it is kept where it is given a name.
  if (isWhole || process.env.ONWARD_BENCH_NAME)
    console.log(`Kept as ${keep(run, process.env.ONWARD_BENCH_NAME || `${run.machine.cores}-cores`)}.`);
}

/** `npm run bench -- table`: docs/performance.md from the run that was kept last. */
function writeLastTable(): void {
  const run = lastKept();
  if (run) writeTable(run);
  else console.error('No run was kept yet: `npm run bench` keeps one.');
}
