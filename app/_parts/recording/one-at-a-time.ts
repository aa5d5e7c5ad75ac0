import type { NoTake, Take } from './take';

/** One recording at a time, and none without somebody there to stop it. */
export interface OneAtATime {
  /**
   * Asks for a recording. While the browser asks for permission, or one is under way, another press begins nothing.
   * @returns undefined where nothing was begun, or where the person left while the browser asked.
   */
  begin(make: () => Promise<Take | NoTake>): Promise<Take | NoTake | undefined>;
  /** The person is (still, or again) there. */
  enter(): void;
  /** The person leaves: what is under way ends, and what is still asked for ends as soon as it begins. */
  leave(): void;
}

export function oneAtATime(): OneAtATime {
  let isBusy = false;
  let isGone = false;
  let current: Take | null = null;
  const free = () => {
    isBusy = false;
    current = null;
  };
  return {
    async begin(make) {
      // Taken before anything is waited for: two presses in a row would start two microphones, one without a Stop.
      if (isBusy) return undefined;
      isBusy = true;
      const take = await make().catch((): NoTake => 'broken');
      if (typeof take === 'string') {
        free();
        return take;
      }
      current = take;
      void take.ended.then(free);
      if (!isGone) return take;
      take.stop();
      return undefined;
    },
    enter() {
      isGone = false;
    },
    leave() {
      isGone = true;
      current?.stop();
    },
  };
}
