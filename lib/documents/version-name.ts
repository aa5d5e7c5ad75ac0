/** The name of the next version of a document: "Resume" becomes "Resume, version 2", and that one "Resume, version 3". */
export function nextVersionName(name: string, taken: readonly string[]): string {
  const [, base = name] = /^(.*), version \d{1,4}$/.exec(name) ?? [];
  const used = new Set(taken);
  let n = 2;
  while (used.has(`${base}, version ${n}`)) n += 1;
  return `${base}, version ${n}`;
}
