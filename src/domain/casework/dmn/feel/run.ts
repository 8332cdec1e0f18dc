import type { FeelDateTime } from "feelin";
import type { ErrorPlace, EvaluationError, EvaluationErrorCode } from "../evaluation";
import { type Budget, PER_CHARACTER } from "./budget";

const MOST_ERRORS = 100;

/** One evaluation of a decision: what it may still cost, where it is, and what went wrong. */
export class Run {
  readonly errors: EvaluationError[] = [];
  place: ErrorPlace = { decision: "" };
  #quiet = 0;

  constructor(
    readonly budget: Budget,
    /** What time it is for the model; nobody else says. */
    readonly now?: FeelDateTime,
  ) {}

  /** Something is null because it cannot be worked out (DMN 1.3, 10.3.2.3): a note of it, and the null. */
  report(code: EvaluationErrorCode, message: string): null {
    if (this.#quiet === 0 && this.errors.length < MOST_ERRORS) this.errors.push({ where: this.place, code, message });
    return null;
  }

  /** Works something out of which nobody need know that it fails. */
  quietly<T>(work: () => T): T {
    this.#quiet++;
    try {
      return work();
    } finally {
      this.#quiet--;
    }
  }

  /** Works something out at a place, and goes back to where it was. */
  at<T>(place: ErrorPlace, work: () => T): T {
    const before = this.place;
    this.place = place;
    const value = work();
    this.place = before;
    return value;
  }

  /** The text, where it may be that long. */
  text(text: string): string {
    this.budget.spendOn(text.length, PER_CHARACTER);
    return text;
  }

  /** The list, where it may be that long. */
  list<T extends readonly unknown[]>(list: T): T {
    this.budget.spendOn(list.length);
    return list;
  }
}
