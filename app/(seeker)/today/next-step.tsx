import { chosen } from '@/lib/episodes/next-step';
import type { Step } from '@/lib/episodes/step';

/**
 * The one lamp panel of the page: the step, why it, and a way to something else. What was put aside is in the address:
 * it is remembered until the page is opened afresh, also without JavaScript.
 */
export function NextStep({ steps, aside }: { steps: readonly Step[]; aside: readonly string[] }) {
  const { step, isFirst, next } = chosen(steps, aside);
  const other = next && `/today?${new URLSearchParams(next.map((key) => ['not', key]))}`;
  return (
    <section className="step" aria-labelledby="next-step">
      <p className="eyebrow">
        <span className="lampdot" />
        {isFirst ? 'Your next step' : 'Something else'}
      </p>
      <h1 id="next-step">{step.title}</h1>
      <p>{step.detail}</p>
      <div className="acts">
        <a className={`btn ${step.key.startsWith('rest') ? '' : 'primary'}`} href={step.href}>
          {step.act}
        </a>
        {steps.length > 1 && (
          <a className="btn quiet" href={other ?? '/today'}>
            {other ? 'Something else' : 'Back to the first'}
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
