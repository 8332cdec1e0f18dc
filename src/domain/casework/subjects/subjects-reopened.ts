import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { aboutParts } from "./about-parts";
import { SubjectNode } from "./node";
import { pairKey } from "./pair";
import { joinRow, joins, writesJoins } from "./tables";

/** As many as cross between the two largest sides that can be parted. */
const MOST = 10_000;
const Pair = v.strictObject({ a: SubjectNode, b: SubjectNode });
const Pairs = v.pipe(v.array(Pair), v.minLength(1), v.maxLength(MOST));

const SubjectsReopenedV1 = v.strictObject({ pairs: Pairs, reason: OptionalLine(500) });
type Pairs = v.InferOutput<typeof Pairs>;

/** What was decided of some pairs is taken back: nobody says any more that they are one, nor that they are not. */
export const subjectsReopened = defineAct({
  type: "subjects.reopened",
  from: ["workbench"],
  versions: [SubjectsReopenedV1],
  about: ({ pairs, reason }) => ({ ...aboutParts(nodesOf(pairs)), label: reason }),
  project: ({ at, origin, payload: { pairs, reason } }) =>
    pairs.map(({ a, b }) => {
      const row = joinRow(a, b, { isJoined: null, reason, grounds: null, decidedAt: at, decidedBy: origin });
      return joins.set(row.pairKey, row);
    }),
  writes: [writesJoins],
  holds: async (tables, payload) => ok((await areOpen(tables, payload.pairs)) ? SO_ALREADY : payload),
  goesOutWith: ["subject"],
});

const nodesOf = (pairs: Pairs): string[] => [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];

async function areOpen(tables: TableReader, pairs: Pairs): Promise<boolean> {
  for (const { a, b } of pairs) {
    const held = await tables.get(joins, pairKey(a, b));
    if ((held?.isJoined ?? null) !== null) return false;
  }
  return true;
}
