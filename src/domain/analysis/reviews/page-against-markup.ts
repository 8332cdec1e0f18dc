import type { Anomaly } from "./anomaly";

/** A number that a page states twice: as people see it, and in its markup for machines. */
export interface StatedTwice {
  /** The fact, by the caller's own name. */
  readonly id: string;
  readonly subject: string;
  readonly source?: string | undefined;
  readonly what: "rating" | "count";
  readonly seen: number;
  readonly marked: number;
  /** The unit of the last digit that people see: 0.1 of "4.3", 100 of "1.2k". */
  readonly unit: number;
}

/** Numbers that page and markup tell differently, by more than rounding (either way) makes of them. */
export function findDiffering(stated: readonly StatedTwice[]): Anomaly[] {
  return stated.flatMap(({ id, subject, source, what, seen, marked, unit }) => {
    const difference = seen - marked;
    if (!(Math.abs(difference) > unit * (1 + 1e-9)) || !Number.isFinite(difference)) return [];
    return [
      {
        kind: "page-against-markup" as const,
        subject,
        ...(source !== undefined && { source }),
        reviews: [id],
        numbers: { seen, marked, difference, unit, isCount: what === "count" ? 1 : 0, compared: stated.length },
        expectedByChance: 0,
        innocent: ["markup-is-older", "counts-other-things"] as const,
      },
    ];
  });
}
