import { salaryWords } from '@/lib/applications/fact-words';
import type { Period } from '@/lib/applications/rules';
import type { Answer } from './fit';

/** An amount in a currency (ISO 4217) for a stretch of time; null where nobody said. */
export interface Pay {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
}

/** What is paid somewhere: from and to, either of which may be unsaid. An offer's two ends are the same. */
export interface PayRange {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: Period | null;
  /** What only words say: "competitive", "45k or so". */
  readonly text: string | null;
}

/** Months and years can be told from each other; hours and days would need a week that nobody wrote down. */
const A_YEAR: Partial<Record<Period, number>> = { year: 1, month: 12 };

const unknown = (why: string): Answer => ({ held: 'unknown', why });

/** Whether what is paid reaches the goal's floor, and why that is so or cannot be said. */
export function paysFloor(pay: PayRange | null, floor: Pay): Answer {
  if (floor.amount === null || !pay) return unknown('No pay is named.');
  if (pay.min === null && pay.max === null)
    return unknown(
      pay.text ? `They say “${pay.text}”; written as an amount, it can be compared.` : 'No pay is named.',
    );
  if (!pay.currency || !floor.currency) return unknown('No currency is named.');
  if (pay.currency !== floor.currency)
    return unknown(`Their pay is in ${pay.currency}, your floor in ${floor.currency}.`);
  if (!pay.period || !floor.period) return unknown('It is not said what the pay is for.');
  const times = factor(pay.period, floor.period);
  if (!times) return unknown(`Their pay is by the ${pay.period}, your floor by the ${floor.period}.`);
  return compared(pay, floor.amount * times.floor, times.pay);
}

/** What both sides are multiplied by to be compared; undefined where they cannot be. */
function factor(pay: Period, floor: Period): { pay: number; floor: number } | undefined {
  if (pay === floor) return { pay: 1, floor: 1 };
  const [one, other] = [A_YEAR[pay], A_YEAR[floor]];
  return one && other ? { pay: one, floor: other } : undefined;
}

function compared(pay: PayRange, floor: number, times: number): Answer {
  const said = salaryWords({ ...pay, salaryMin: pay.min, salaryMax: pay.max, salaryText: null });
  if (pay.min !== null && pay.min * times >= floor) return { held: 'yes', why: said };
  if (pay.max !== null && pay.max * times < floor) return { held: 'no', why: said };
  if (pay.max === null) return unknown(`They name only where it begins: ${said}.`);
  if (pay.min === null) return unknown(`They name only the most: ${said}.`);
  return unknown(`It begins below your floor and reaches it: ${said}.`);
}
