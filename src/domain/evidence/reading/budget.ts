import type { Warn } from "./warnings";

/**
 * How much work one page may cost. Far above what real pages need (a page of 5 MB with 500 reviews takes about 20,000
 * nodes), and low enough that a hostile one is done in about a second.
 */
export const BUDGET = {
  /** Items and values, over all syntaxes. */
  nodes: 300_000,
  /** Levels of nesting within one item or data block. */
  depth: 64,
  /** Characters of text taken from elements. */
  text: 20_000_000,
  /** Characters of data blocks that are parsed strictly, and that are mended where strict parsing fails. */
  parsed: 40_000_000,
  mended: 8_000_000,
} as const;

export type Spendable = Exclude<keyof typeof BUDGET, "depth">;

/** What is left to spend. `spend` says no, and warns once, when a kind of work is used up. */
export interface Budget {
  spend(kind: Spendable, amount: number): boolean;
  /** Whether this level of nesting may still be entered. */
  allows(depth: number): boolean;
}

export function openBudget(warn: Warn): Budget {
  const spent: Record<Spendable, number> = { nodes: 0, text: 0, parsed: 0, mended: 0 };
  return {
    spend(kind, amount) {
      spent[kind] += amount;
      if (spent[kind] <= BUDGET[kind]) return true;
      warn(`budget-${kind}`);
      return false;
    },
    allows(depth) {
      if (depth <= BUDGET.depth) return true;
      warn("budget-depth");
      return false;
    },
  };
}
