import { FIND_KINDS } from "../documents/document";
import { dayAt, kindAt, starsAt } from "../segment";
import type { ColumnPart, Plan } from "./plan";

/** Whether the n-th document of a segment is there, and as a plan wants it beside its words. */
export function fits({ columns: parts }: Plan, columns: Uint8Array): (n: number) => boolean {
  const tests = parts.map((part) => testOf(part, columns));
  return (n) => kindAt(columns, n) > 0 && tests.every((test) => test(n));
}

function testOf(part: ColumnPart, columns: Uint8Array): (n: number) => boolean {
  const holds = holding(part, columns);
  return (n) => holds(n) !== part.isNot;
}

function holding(part: ColumnPart, columns: Uint8Array): (n: number) => boolean {
  switch (part.type) {
    case "rating":
      return (n) => isWithin(starsAt(columns, n), part.from, part.to + 1);
    case "day":
      return (n) => isWithin(dayAt(columns, n), part.from + 1, part.before + 1);
    case "kind": {
      const kinds = new Set<number>(part.kinds.map((kind) => FIND_KINDS[kind]));
      return (n) => kinds.has(kindAt(columns, n));
    }
  }
}

/** Where nothing is known (0), nothing holds. */
const isWithin = (value: number, from: number, before: number): boolean => value > 0 && value >= from && value < before;
