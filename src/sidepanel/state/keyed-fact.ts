import type { Fact } from "../../domain/reading";
import { shortHash } from "./short-hash";

/** A fact of a reading with the key by which it is known again when the same page is read once more. */
export interface KeyedFact {
  readonly key: string;
  readonly fact: Fact;
}

/** Every fact with its key. Facts that cannot be told apart are numbered in page order. */
export function keyed(facts: readonly Fact[]): KeyedFact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    const name = shortHash(JSON.stringify([fact.kind, fact.subject, ...distinguishing(fact)]));
    const n = seen.get(name) ?? 0;
    seen.set(name, n + 1);
    return { key: n ? `${name}.${n}` : name, fact };
  });
}

function distinguishing(fact: Fact): unknown[] {
  switch (fact.kind) {
    case "aggregate-rating":
      return [];
    case "profile":
      return [fact.property];
    case "tag":
      return [fact.label, fact.by];
    case "review":
      return fact.url === undefined ? [fact.author, fact.date?.raw, fact.text?.slice(0, 80)] : [fact.url];
  }
}
