import type { Step } from '@/lib/episodes/step';

/** The one lamp panel of the page: the step, why it, and a way to something else. */
export function NextStep({ steps, skipped }: { steps: readonly Step[]; skipped: number }) {
  const at = ((Math.trunc(skipped) % steps.length) + steps.length) % steps.length;
  const step = steps[at] as Step;
  return (
    <section className="step" aria-labelledby="next-step">
      <p className="eyebrow">
        <span className="lampdot" />
        {at === 0 ? 'Your next step' : 'Something else'}
      </p>
      <h1 id="next-step">{step.title}</h1>
      <p>{step.detail}</p>
      <div className="acts">
        <a className={`btn ${step.key.startsWith('rest') ? '' : 'primary'}`} href={step.href}>
          {step.act}
        </a>
        {steps.length > 1 && (
          <a className="btn quiet" href={at + 1 < steps.length ? `/today?else=${at + 1}` : '/today'}>
            {at + 1 < steps.length ? 'Something else' : 'Back to the first'}
          </a>
        )}
      </div>
      <details>
        <summary>Why this step?</summary>
        <p className="sm">{step.why}</p>
      </details>
    </section>
  );
}
