/** Thrown, and caught by `evaluateDecision` alone: what was allowed is spent. */
export class BudgetSpent extends Error {}

/** What an evaluation may cost. */
export interface Limits {
  /** Steps: one for each part of an expression each time it is worked out, each item put in a list, each 32 characters of a new text. */
  readonly steps: number;
  /** Parts of expressions, one within the other, calls of functions included. */
  readonly depth: number;
  /** Characters of a text, and items of a list. */
  readonly length: number;
  /** What reading texts of FEEL may cost, in units of some microseconds (`effortOf`); each text counts once, read before or not. */
  readonly reading: number;
}

export const DEFAULT_LIMITS: Limits = { steps: 1_000_000, depth: 700, length: 100_000, reading: 800_000 };

/** Counts down; everything that loops, calls or makes something new asks it first. */
export class Budget {
  #steps: number;
  #depth = 0;
  #reading: number;

  constructor(readonly limits: Limits = DEFAULT_LIMITS) {
    this.#steps = limits.steps;
    this.#reading = limits.reading;
  }

  /** @throws {BudgetSpent} */
  read(effort: number): void {
    this.#reading -= effort;
    if (!(this.#reading >= 0)) throw new BudgetSpent();
  }

  /** @throws {BudgetSpent} */
  spend(steps: number): void {
    this.#steps -= steps;
    if (!(this.#steps >= 0)) throw new BudgetSpent();
  }

  /** For a text or a list that is about to be made. @throws {BudgetSpent} */
  spendOn(length: number, each = 1): void {
    if (length > this.limits.length) throw new BudgetSpent();
    this.spend(length * each);
  }

  /** @throws {BudgetSpent} */
  enter(): void {
    this.spend(1);
    if (++this.#depth > this.limits.depth) throw new BudgetSpent();
  }

  leave(): void {
    this.#depth--;
  }
}

/** Of a character, against an item. */
export const PER_CHARACTER = 1 / 32;
