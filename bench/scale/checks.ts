import { figure } from '../figures';

/** Says of each thing that has to hold whether it did, and whether all of them have. */
export class Checks {
  #failed = 0;

  holds(what: string, held: boolean, values: Record<string, string | number | boolean> = {}): void {
    figure('scale-holds', { what, held, ...values });
    if (!held) this.#failed++;
  }

  get all(): boolean {
    return this.#failed === 0;
  }
}
