const TINY = 1e-300;
const PRECISE = 1e-15;
const MOST_STEPS = 500;
/** More than any quantile has needed: Newton's steps, with a halving where one would leave the bracket. */
const MOST_TRIES = 200;

/**
 * The quantile of the beta distribution: the x at which a share `p` lies below it. By Newton's steps on `betaBelow`, which
 * only grows, kept within what is known to lie on either side; precise to 1e-14.
 * @param p from 0 to 1. @param a and @param b above 0.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const scale = logBeta(a, b);
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let n = 0; n < MOST_TRIES; n++) {
    const miss = below(x, a, b, scale) - p;
    if (miss > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - scale);
    const step = x - miss / density;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= PRECISE * x) return next;
    x = next;
  }
  return x;
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a beta distribution that lies below x. From its
 * continued fraction, DLMF 8.17.22 (https://dlmf.nist.gov/8.17#v), which converges fast below (a + 1)/(a + b + 2); beyond
 * that by the symmetry DLMF 8.17.4.
 */
export const betaBelow = (x: number, a: number, b: number): number => below(x, a, b, logBeta(a, b));

/** The logarithm of the beta function B(a, b), DLMF 5.12.1. */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

function below(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - below(1 - x, b, a, scale);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale);
  return (front / a) * fraction(x, a, b);
}

/** The continued fraction 1/(1 + d₁/(1 + d₂/(1 + …))), by Lentz's method as modified by Thompson and Barnett. */
function fraction(x: number, a: number, b: number): number {
  let [below, c, d] = [1, 1, 0];
  for (let n = 1; n <= MOST_STEPS; n++) {
    const part = coefficient(n, x, a, b);
    d = 1 / away(1 + part * d);
    c = away(1 + part / c);
    below *= c * d;
    if (Math.abs(c * d - 1) < PRECISE) break;
  }
  return 1 / below;
}

function coefficient(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

const away = (value: number) => (Math.abs(value) < TINY ? TINY : value);

/** Terms of Stirling's series, B₂ₖ / (2k (2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360];
/** From here on those terms are precise to 1e-15. */
const LARGE = 15;

/** The logarithm of the gamma function of x > 0: Stirling's series, DLMF 5.11.1, after raising x by DLMF 5.5.1. */
export function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < LARGE) product *= raised++;
  const series = STIRLING.reduce((sum, term, k) => sum + term / raised ** (2 * k + 1), 0);
  return (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
