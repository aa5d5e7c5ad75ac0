'use client';
import { HEARD_BY, type HeardBy } from '@/lib/listening/rules';
import { WAYS } from '@/lib/listening/ways';

/** In which way they tell it: each is as good as any other, and the last one is remembered. */
export function WayFields({ chosen, choose }: { chosen: HeardBy; choose?: (by: HeardBy) => void }) {
  return (
    <fieldset className="field">
      <legend>How do you talk?</legend>
      <div>
        {HEARD_BY.map((by) => (
          <label key={by} className="choice">
            <input
              type="radio"
              name="heardBy"
              value={by}
              defaultChecked={by === chosen}
              onChange={() => choose?.(by)}
            />
            <span>{WAYS[by].name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
