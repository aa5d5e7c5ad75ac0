/** How much room a file takes, in whole kB or in MB with one digit, as `locale` writes them: "400 kB", "5.2 MB". */
export function sizeWords(bytes: number, locale: string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  const [n, unit] = kilobytes < 1000 ? [kilobytes, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(n);
}
