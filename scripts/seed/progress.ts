const EVERY_MS = 2000;

/** Says now and then how far it is, and at the end how long it took. */
export function progress(
  total: number,
  now = () => performance.now(),
  say: (line: string) => void = console.log,
) {
  const begun = now();
  let said = begun;
  const rate = (made: number) => Math.round((made * 1000) / Math.max(1, now() - begun));
  return {
    made: (made: number) => {
      if (now() - said < EVERY_MS) return;
      said = now();
      say(`${made} of ${total} applications, ${rate(made)} a second`);
    },
    summary: (email: string) =>
      `${email} has ${total} more applications, in ${((now() - begun) / 1000).toFixed(1)} s (${rate(total)} a second).`,
  };
}
