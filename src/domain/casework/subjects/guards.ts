import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { decidedOf } from "./decided";
import { type DecidedOf, partsAround } from "./join-graph";
import { listings } from "../../evidence/listings";
import { partOf } from "./node";
import { pairKey } from "./pair";
import { joins } from "./tables";

/** Joining them would make one of two parts of which an official said that they are not. */
export interface KeptApart {
  readonly code: "kept-apart";
}

/** There is no such listing here: it was erased, or never captured. */
export interface PartMissing {
  readonly code: "part-missing";
}

/** Whether every listing among these is here. */
export async function areHere(tables: TableReader, nodes: readonly string[]): Promise<Result<undefined, PartMissing>> {
  for (const node of nodes) {
    const part = partOf(node);
    if (part?.kind === "listing" && !(await tables.get(listings, part.listingKey)))
      return fail({ code: "part-missing" });
  }
  return ok(undefined);
}

/** What is decided of a part, asked of the tables. */
export const decidedIn =
  (tables: TableReader): DecidedOf =>
  async (node) => {
    const rows = [...(await tables.where(joins, "a", node)), ...(await tables.where(joins, "b", node))];
    return rows.flatMap(decidedOf);
  };

/** Whether two subjects may become one: not where two of their parts, other than the two that are joined, are kept apart. */
export async function mayBecomeOne(tables: TableReader, a: string, b: string): Promise<Result<undefined, KeptApart>> {
  const asked = decidedIn(tables);
  const [ofA, ofB] = [await partsAround(a, asked), new Set(await partsAround(b, asked))];
  for (const part of ofA)
    for (const { a: one, b: other, isJoined } of await asked(part))
      if (!isJoined && ofB.has(one === part ? other : one) && pairKey(one, other) !== pairKey(a, b))
        return fail({ code: "kept-apart" });
  return ok(undefined);
}
