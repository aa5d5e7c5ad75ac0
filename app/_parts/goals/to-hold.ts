import type { HeldApplication } from '@/db/goals/reads';
import type { ToHold } from '@/lib/goals/hold';

/** An application as it is held against the goal: what its latest offer pays counts before what the advert promised. */
export function toHold(one: HeldApplication): ToHold & { readonly organisation: string } {
  const { organisationId, applicationId, organisation, startsOn } = one;
  const pay =
    one.salary !== null
      ? { min: one.salary, max: one.salary, currency: one.offerCurrency, period: one.offerPeriod, text: null }
      : {
          min: one.salaryMin,
          max: one.salaryMax,
          currency: one.currency,
          period: one.period,
          text: one.salaryText,
        };
  return { organisationId, applicationId, organisation, startsOn, pay };
}
