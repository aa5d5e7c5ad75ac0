import { expect, test } from 'vitest';
import { playwrightFailures, toldFailures, vitestFailures } from './failures';

const ROOT = '/home/ann/onward';
const inFile = (name: string) => ({ name: `${ROOT}/${name}`, status: 'failed', assertionResults: [] });

test('tests are called by file, groups and title, and by the first line of their error', () => {
  const assertionResults = [
    { ancestorTitles: ['', 'goals'], title: 'are kept', status: 'passed', failureMessages: [] },
    {
      ancestorTitles: ['', 'goals'],
      title: 'are two',
      status: 'failed',
      failureMessages: ['\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at lib/goals.test.ts:3'],
    },
  ];
  expect(vitestFailures([{ ...inFile('lib/goals.test.ts'), assertionResults }], ROOT)).toEqual([
    { name: 'lib/goals.test.ts > goals > are two', error: 'AssertionError: expected 1 to be 2' },
  ]);
});

test('a file that failed without a test is one failure', () => {
  const message = 'Cannot find module ./gone';
  expect(vitestFailures([{ ...inFile('lib/a.test.ts'), message }], ROOT)).toEqual([
    { name: 'lib/a.test.ts', error: message },
  ]);
});

test('one with nothing to say is still told', () => {
  const [failure] = vitestFailures([inFile('lib/a.test.ts')], ROOT);
  expect(failure?.error).toBe('It says no more: see above.');
});

test('a test that ran out of time is told as such', () => {
  const [failure] = vitestFailures(
    [{ ...inFile('lib/a.test.ts'), message: 'Error: STACK_TRACE_ERROR\n    at task' }],
    ROOT,
  );
  expect(failure?.error).toBe('It took longer than it may.');
});

test('a property that failed is told with its seed', () => {
  const message = 'Error: Property failed after 3 tests\n{ seed: 7, path: "2:0" }\nCounterexample: [""]';
  const [failure] = vitestFailures([{ ...inFile('lib/a.test.ts'), message }], ROOT);
  expect(failure?.error).toBe('Error: Property failed after 3 tests { seed: 7, path: "2:0" }');
});

test('journeys are called by width, file, groups and title, also those that passed at a second try', () => {
  const failed = { status: 'failed', error: { message: '\nTimeout of 30 s\nexceeded' } };
  const tested = (status: string, results = [failed]) => [{ projectName: 'phone', status, results }];
  const suites = [
    {
      title: 'loop.spec.ts',
      specs: [{ title: 'fails', tests: tested('unexpected') }],
      suites: [
        {
          title: 'a no',
          specs: [
            { title: 'wavers', tests: tested('flaky', [failed, { ...failed, status: 'passed' }]) },
            { title: 'passes', tests: tested('expected', []) },
            { title: 'is not for this width', tests: tested('skipped', []) },
          ],
        },
      ],
    },
  ];
  expect(playwrightFailures(suites)).toEqual([
    { name: '[phone] loop.spec.ts > fails', error: 'Timeout of 30 s' },
    { name: '[phone] loop.spec.ts > a no > wavers', error: 'Timeout of 30 s' },
  ]);
});

test('each is told on two lines', () => {
  expect(toldFailures([{ name: 'unit: a > b', error: 'No' }])).toBe('✗ unit: a > b\n    No');
});
