import { Field } from '@/components/field';
import type { Offer } from '@/db/offers/reads';
import { CURRENCIES, currencyWords } from '@/lib/applications/currencies';
import { WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import { PERIODS, WORK_MODES } from '@/lib/applications/rules';

const NOT_SAID = { value: '', label: 'Not said' };

/** What an offer says; `saved` is what is known of it. */
export const OfferFields = ({ saved, today }: { saved?: Partial<Offer>; today: string }) => (
  <>
    <div className="pair">
      <Field
        name="receivedOn"
        label="It came on"
        type="date"
        initial={saved?.receivedOn ?? today}
        max={today}
      />
      <Field name="answerBy" label="They want an answer by" type="date" initial={saved?.answerBy} />
    </div>
    <Field
      name="salary"
      label="Pay"
      inputMode="decimal"
      hint="As 45,000 or 45k or 12.50."
      initial={saved?.salary == null ? '' : String(saved.salary)}
    />
    <div className="pair">
      <Field
        name="currency"
        label="Currency"
        initial={saved?.currency}
        choices={[NOT_SAID, ...CURRENCIES.map((code) => ({ value: code, label: currencyWords(code) }))]}
      />
      <Field
        name="period"
        label="Paid for a"
        initial={saved?.period}
        choices={[NOT_SAID, ...PERIODS.map((period) => ({ value: period, label: period }))]}
      />
    </div>
    <Field
      name="onTop"
      label="What comes on top"
      hint="Bonus, pension, a travel card."
      type="area"
      rows={2}
      initial={saved?.onTop}
    />
    <div className="pair">
      <Field
        name="holidays"
        label="Days of holiday"
        inputMode="numeric"
        initial={saved?.holidays == null ? '' : String(saved.holidays)}
      />
      <Field name="startsOn" label="First day" type="date" initial={saved?.startsOn} />
    </div>
    <div className="pair">
      <Field name="place" label="Place" initial={saved?.place} autoComplete="off" />
      <Field
        name="workMode"
        label="Work"
        initial={saved?.workMode}
        choices={[NOT_SAID, ...WORK_MODES.map((mode) => ({ value: mode, label: WORK_MODE_WORDS[mode] }))]}
      />
    </div>
    <Field name="terms" label="Other terms" type="area" rows={3} initial={saved?.terms} />
  </>
);
