import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MatchRecord } from "../../../../src/domain/casework/linkage";

/** Two records and whether they are one thing; written by `npm run sample:pairs`, which knows nothing of the matcher. */
export interface LabelledPair {
  /** What makes the pair hard. */
  readonly kind: string;
  readonly same: boolean;
  readonly a: MatchRecord;
  readonly b: MatchRecord;
}

export function labelledPairs(): LabelledPair[] {
  const path = join(import.meta.dirname, "../../../fixtures/linkage/pairs.jsonl");
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelledPair);
}
