import type { Fact } from "../reading";

// What a person may have corrected: everything a fact says. What it is about and where it was read stays as read.
type Fixed = "kind" | "subject" | "confidence" | "provenance";

type Fields<T> = { [K in keyof T]: T[K] };
type Original<F> = { [K in keyof Omit<F, Fixed>]?: Omit<F, Fixed>[K] | null | undefined };
type Captured<F> = F extends Fact
  ? Fields<F & { lastRead?: string | undefined; original?: Original<F> | undefined }>
  : never;

/**
 * A fact as captured. Where a person corrected it, `original` holds the fields as the page said them, and the fact
 * itself the fields as corrected; a field the page did not have is `null` in `original`. `lastRead` is said of a fact that
 * the page did not show any more when it was last read: this is when it still did. The others were there at the capture's
 * `readAt`.
 */
export type CapturedFact = Captured<Fact>;
