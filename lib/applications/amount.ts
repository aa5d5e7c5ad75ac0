/** More than this in any currency is a slip of the finger. */
export const MOST_AMOUNT = 999_999_999;

const SHAPES = [
  /^\d+(\.\d{1,2})?$/, // 45000, 12.50
  /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/, // 45,000 and 45,000.50
  /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/, // 45.000 and 45.000,50
  /^\d{1,3}(['’]\d{3})+([.,]\d{1,2})?$/, // 45'000
  /^\d+,\d{1,2}$/, // 12,50
];

/**
 * An amount as people write it: "£45,000", "45 000", "45k", "12,50", "45.000". Three digits behind a sign are thousands,
 * one or two are parts of one.
 * @returns undefined for what is none, and for nothing, less, and more than `MOST_AMOUNT`.
 */
export function amountIn(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/^\p{Sc}|\p{Sc}$/gu, '')
    .replace(/[\s\u00a0\u202f_]+/g, '');
  const [, figures = '', thousands] = /^(.*?)([kK]?)$/.exec(bare) ?? [];
  const shape = SHAPES.findIndex((one) => one.test(figures));
  if (shape < 0) return undefined;
  const amount = Number(plain(figures, shape)) * (thousands ? 1000 : 1);
  return amount > 0 && amount <= MOST_AMOUNT ? Math.round(amount * 100) / 100 : undefined;
}

function plain(figures: string, shape: number): string {
  if (shape === 2) return figures.replaceAll('.', '').replace(',', '.');
  if (shape === 4) return figures.replace(',', '.');
  if (shape === 3) return figures.replaceAll(/['’]/g, '').replace(',', '.');
  return figures.replaceAll(',', '');
}
