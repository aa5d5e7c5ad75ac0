// Breaks the code once in each of these ways and sees whether a test notices: `node scripts/test/mutations.mjs`, on a
// clean checkout. Not part of `npm test`: it takes minutes, and answers a question about the tests.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const WALLS = 'db/walls.test.ts';
const ACTS = 'db/acts';
const TRIPS = 'db/one-trip.test.ts';
const REFUSALS = 'scripts/test/refusals-';
const MUTATIONS = [
  ['db/one-trip.ts', "key === 'unsafe' ? unsafe", "key === 'nothing' ? unsafe", TRIPS],
  ['db/client.ts', 'socket.setNoDelay(true)', 'socket', TRIPS],
  ['db/connection.ts', "if (command !== 'COMMIT')", "if (command === 'never')", ACTS],
  ['db/connection.ts', "await connection.unsafe('rollback').then(", 'await Promise.resolve().then(', ACTS],
  ['db/connection.ts', "if (mode === 'read write') await commit", "if (mode === 'never') await commit", ACTS],
  ['db/acts/writes.ts', 'known?.fingerprint === fingerprint', 'known', ACTS],
  ['db/acts/writes.ts', 'if (taken.length) return', 'if (taken) return', ACTS],
  ['db/transaction.ts', 'if (!outcome.ok) throw new Refusal(outcome);', '', ACTS],
  ['db/transaction.ts', 'if (begun.done) return', 'if (begun.done && !act) return', ACTS],
  ['db/transaction.ts', "if (!session) throw new AppError('signed-out');\n    return", 'return', REFUSALS],
  ['db/applications/writes.ts', 'eq(applications.version, seen.version),', '', ACTS],
  [
    'db/applications/reads.ts',
    'owned(scope, applications, eq(applications.id, id), isNull(applications.deletedAt))',
    'eq(applications.id, id)',
    WALLS,
  ],
  ['db/session-check.ts', "'app.viewer', user_id::text, true", "'app.viewer', user_id::text, false", WALLS],
  ['db/session-check.ts', ' and expires_at > now()', '', 'db/accounts'],
  ['db/accounts/writes.ts', 'same(sessions.secretHash, scope.claim.secretHash)', 'undefined', 'db/accounts'],
  ['db/accounts/writes.ts', 'lt(sessions.expiresAt, sql`now()`)', 'undefined', 'server/jobs.db.test.ts'],
  ['db/accounts/writes.ts', '.onConflictDoNothing({ target: users.email })', '', 'db/accounts'],
  ['server/action.ts', 'const values = typedValues(form);', 'const values = {};', REFUSALS],
  ['server/action.ts', '!/password/i.test(name)', 'true', 'server/action.db.test.ts'],
  ['lib/acts/form-state.ts', '&& !/password/i.test(name)', '', 'server/action.db.test.ts'],
  [
    'app/(seeker)/account/actions.ts',
    'export const signOut',
    'export const bare = async () => {};\nexport const signOut',
    REFUSALS,
  ],
  ['server/passwords.ts', 'return fits && Boolean(passwordHash)', 'return fits', 'server/passwords.test.ts'],
  [
    'server/passwords.ts',
    'passwordHash ?? (await decoy)',
    "passwordHash ?? (await hash('x', { ...COST, timeCost: 1 }))",
    'server/passwords.test.ts',
  ],
  ['server/attempts.ts', '> limit', '> limit + 1', 'server/attempts.db.test.ts'],
  ['server/attempts.ts', 'all.slice(0, 4)', 'all.slice(0, 8)', 'server/attempts.db.test.ts'],
  ['server/scope.ts', "if (!scopes) throw new AppError('not-found');", '', 'server/scope.db.test.ts'],
  ['server/log.ts', "one.message.startsWith('Failed query')", 'false', 'server/log.db.test.ts'],
  ['server/safe-path.ts', '(?![/\\\\])', '', 'server/safe-path.test.ts'],
  ['server/jobs.ts', 'logError(job, error);', 'throw error;', 'server/jobs.db.test.ts'],
  [
    'lib/episodes/rules.ts',
    "thanked: ['asked-to-respond', 'closed']",
    "thanked: ['invited', 'closed']",
    'db/legal-moves.test.ts',
  ],
  ['lib/requests/rules.ts', 'dropped: []', "dropped: ['drafted']", 'db/legal-moves.test.ts'],
  ['db/migrations/0000_who_may_see.sql', 'l.ended_at is null and', '', 'server/scope.db.test.ts'],
  ['db/migrations/0000_who_may_see.sql', ' and scope = any(l.scopes)', '', 'server/scope.db.test.ts'],
  ['db/migrations/0002_walls.sql', "'append-only: what", "'what", WALLS],
  ['db/migrations/0002_walls.sql', 'force row level security', 'enable row level security', WALLS],
  [
    'db/migrations/0001_first_rows.sql',
    "owner_id = any((select seen_by_me('pipeline'))::uuid[])",
    "owner_id in (select unnest(seen_by_me('pipeline')))",
    'db/plans.test.ts',
  ],
  ['lib/requests/merge.ts', '.split(FALLBACK.me).join(', '.replaceAll(FALLBACK.me, ', 'lib/requests/'],
  ['lib/requests/mailto.ts', ".replaceAll(/\\s+/g, ' ')", '', 'lib/requests/'],
  ['lib/requests/mailto.ts', '[^\\s@?&,;]+$/', '[^@]+$/', 'lib/requests/'],
  ['lib/episodes/next-step.ts', '...restToday(given),\n', '', 'lib/episodes/'],
  ['lib/episodes/next-step.ts', '...interviewFirst(given),\n', '', 'lib/episodes/'],
  [
    'lib/episodes/step.ts',
    "if (episode.predetermined)\n        return close('They probably had someone already, so",
    "if (false)\n        return close('They probably had someone already, so",
    'lib/episodes/',
  ],
  ['lib/episodes/step.ts', 'if (episode.asked)', 'if (false)', 'lib/episodes/'],
  ['lib/wins/words.ts', "if (about.trim() === '') return WITHOUT[kind];", '', 'lib/wins/'],
  ['db/rejections/writes.ts', ', { isPast: true }', '', 'db/rejections/'],
  [
    'db/rejections/writes.ts',
    'await setAppliedOn(tx',
    'if (id === "") await setAppliedOn(tx',
    'db/rejections/',
  ],
  ['db/rejections/writes.ts', 'heard.length > 0 || ', '', 'db/rejections/'],
  ['db/rejections/writes.ts', "if (on > today) return refused('in-the-future');", '', 'db/rejections/'],
  ['db/episodes/reads.ts', ', isNull(rejections.takenBackAt)));', '));', 'db/rejections/'],
  ['db/requests/writes.ts', "if (request.state !== 'drafted') {", 'if (!request) {', 'db/requests/'],
  [
    'db/requests/writes.ts',
    "if (all.some((request) => request.sentAt)) return refused('asked-already');",
    '',
    'db/requests/',
  ],
  ['db/requests/writes.ts', "if (isOut === (as === 'nobody-to-ask'))", 'if (!episode)', 'db/episodes/'],
  [
    'db/requests/writes.ts',
    "if (given.go === 'send' && unfilled",
    "if (given.go === 'phone' && unfilled",
    'db/requests/',
  ],
  ['db/requests/writes.ts', "!== 'may-nudge'", "=== 'silent'", 'db/requests/'],
  ['lib/requests/whom.ts', '.filter(({ isClosed }) => !isClosed)', '', 'lib/requests/'],
  ['db/episodes/writes.ts', 'if (await openRequest(tx, episodeId))', "if (episodeId === '')", 'db/episodes/'],
  ['db/episodes/writes.ts', 'await dropDrafts(tx, episodeId);', '', 'db/episodes/'],
  ['db/feedback/writes.ts', 'await dropDrafts(tx, rejection.episodeId);', '', 'db/episodes/'],
  ['db/feedback/writes.ts', '{ themeId: null, skill: null, recognise: null }', '{}', 'db/feedback/'],
  [
    'db/feedback/writes.ts',
    'await archiveOpenItemsOf(tx, given.id);',
    'await Promise.resolve();',
    'db/feedback/',
  ],
  ['db/feedback/writes.ts', ', eq(concerns.version, given.version)', '', 'db/feedback/'],
  ['db/practice/writes.ts', 'await takeWinBack(tx', 'if (!item) await takeWinBack(tx', 'db/practice/'],
  [
    'db/migrations/0001_first_rows.sql',
    'CREATE INDEX "sessions_by_expiry"',
    '-- CREATE INDEX "sessions_by_expiry"',
    'db/plans.test.ts',
  ],
];

const chosen = MUTATIONS.filter(
  ([file, , , suite]) => !process.argv[2] || `${file} ${suite}`.includes(process.argv[2]),
);
let survived = 0;
for (const [file, from, to, suite] of chosen) {
  const whole = readFileSync(file, 'utf8');
  if (!whole.includes(from)) {
    survived++;
    console.log('MISPLACED', file, '|', from);
    continue;
  }
  writeFileSync(
    file,
    whole.replaceAll(from, () => to),
  );
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', suite];
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', timeout: 180_000 });
    if (status === 0) survived++;
    console.log(status === 0 ? 'SURVIVED ' : 'noticed  ', file, '|', from.slice(0, 60), '|', suite);
  } finally {
    writeFileSync(file, whole);
  }
}
console.log(`${chosen.length - survived} noticed, ${survived} survived`);
process.exitCode = survived ? 1 : 0;
