import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** One test that failed, so that whoever only sees the end of a long log knows which, and how. */
export type Failure = { name: string; error: string };

export type VitestFile = {
  name: string;
  status: string;
  message?: string;
  assertionResults: {
    ancestorTitles: string[];
    title: string;
    status: string;
    failureMessages?: string[] | null;
  }[];
};

export type PlaywrightSuite = {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    tests: {
      projectName: string;
      status: string;
      results: { status: string; error?: { message?: string } }[];
    }[];
  }[];
};

/** By file and title; a file that failed before or between its tests is one of them. */
export const vitestFailures = (files: VitestFile[], root: string): Failure[] =>
  files.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ name: file, error: firstLine(message) }];
    return failed.map(({ ancestorTitles, title, failureMessages }) => ({
      name: [file, ...ancestorTitles, title].filter(Boolean).join(' > '),
      error: firstLine(failureMessages?.[0]),
    }));
  });

/** The same of journeys, with the project each was walked in. One that passed at its second try failed. */
export const playwrightFailures = (suites: PlaywrightSuite[], above: string[] = []): Failure[] =>
  suites.flatMap(({ title, suites: inner = [], specs = [] }) => {
    const titles = [...above, title];
    const own = specs.flatMap(({ title: spec, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) => ({
          name: [`[${projectName}] ${titles.join(' > ')}`, spec].join(' > '),
          error: firstLine(results.find(({ error }) => error)?.error?.message),
        })),
    );
    return [...own, ...playwrightFailures(inner, titles)];
  });

/** What is said of them at the end of a run. */
export const toldFailures = (failures: Failure[]): string =>
  failures.map(({ name, error }) => `✗ ${name}\n    ${error}`).join('\n');

/** What Vitest reports in place of a stack of a test that ran out of time. */
const NO_STACK = /^Error: STACK_TRACE_ERROR$/;

/** With the seed of a property that failed, which makes it fail again. */
function firstLine(message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const said = lines[0]?.replace(NO_STACK, 'It took longer than it may.') ?? 'It says no more: see above.';
  return lines[1]?.startsWith('{ seed:') ? `${said} ${lines[1]}` : said;
}
