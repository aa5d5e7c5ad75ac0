/** One line of JSON. Never give it what a person typed, an address or a secret: field names are for ids and codes. */
export function log(what: string, fields: Record<string, string | number | undefined> = {}): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), what, ...fields }));
}

/** An error with its causes: messages and stacks, without the values of failed queries (Drizzle puts them in messages). */
export function logError(what: string, error: unknown, fields: Parameters<typeof log>[1] = {}): void {
  const chain: string[] = [];
  for (let one = error; one instanceof Error && chain.length < 5; one = one.cause) {
    const { code } = one as { code?: unknown };
    const words = one.message.startsWith('Failed query') ? 'failed query' : one.message;
    chain.push([one.name, code, words].filter(Boolean).join(' '));
  }
  const stack =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 6)
          .join(' |')
      : undefined;
  log(what, { ...fields, error: chain.join(' <- ') || String(error), stack });
}
