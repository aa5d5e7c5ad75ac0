/** Those asked for most often come first; the rest by their letters. ISO 4217. */
const FIRST = ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'INR', 'PLN', 'SEK', 'NOK', 'DKK'] as const;
const NAMES: Partial<Record<string, string>> = {
  GBP: 'British pound',
  EUR: 'Euro',
  USD: 'US dollar',
  CHF: 'Swiss franc',
  CAD: 'Canadian dollar',
  AUD: 'Australian dollar',
  INR: 'Indian rupee',
  PLN: 'Polish złoty',
  SEK: 'Swedish krona',
  NOK: 'Norwegian krone',
  DKK: 'Danish krone',
};
const OTHERS =
  'AED ALL AMD ARS AZN BAM BDT BGN BHD BRL BYN CLP CNY COP CRC CZK DOP DZD EGP ETB GEL GHS GTQ HKD HNL HUF IDR ILS IQD IRR ISK JMD JOD JPY KES KRW KWD KZT LBP LKR MAD MDL MKD MXN MYR NGN NPR NZD OMR PEN PHP PKR PYG QAR RON RSD RUB SAR SGD THB TND TRY TWD TZS UAH UGX UYU UZS VND XAF XOF ZAR ZMW'.split(
    ' ',
  );

export const CURRENCIES: readonly string[] = [...FIRST, ...OTHERS];

/** "GBP, British pound"; a rarer one by its letters, which those who are paid in it know. */
export const currencyWords = (code: string): string => (NAMES[code] ? `${code}, ${NAMES[code]}` : code);
