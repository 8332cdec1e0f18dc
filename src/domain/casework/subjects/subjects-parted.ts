import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { aboutParts } from "./about-parts";
import { SubjectNode } from "./node";
import { type Pair, pairKey } from "./pair";
import { joinRow, joins, writesJoins } from "./tables";

/** So many parts a side: what has more is no one thing. */
const MOST = 100;
const Side = v.pipe(v.array(SubjectNode), v.minLength(1), v.maxLength(MOST));

const SubjectsPartedV1 = v.pipe(
  v.strictObject({ a: Side, b: Side, reason: OptionalLine(500) }),
  v.check(({ a, b }) => !a.some((node) => b.includes(node)), "a part cannot be on both sides"),
);

const crossing = ({ a, b }: { readonly a: readonly string[]; readonly b: readonly string[] }): Pair[] =>
  a.flatMap((one) => b.map((other): Pair => [one, other]));

/** An official said that what is on one side is not what is on the other: joins between them end, and none is suggested again. */
export const subjectsParted = defineAct({
  type: "subjects.parted",
  from: ["workbench"],
  versions: [SubjectsPartedV1],
  about: ({ a, b, reason }) => ({ ...aboutParts([...a, ...b]), label: reason }),
  project: ({ at, origin, payload: { reason, ...sides } }) =>
    crossing(sides).map(([one, other]) => {
      const row = joinRow(one, other, { isJoined: false, reason, grounds: null, decidedAt: at, decidedBy: origin });
      return joins.set(row.pairKey, row);
    }),
  writes: [writesJoins],
  holds: async (tables, payload) => ok((await isApart(tables, crossing(payload))) ? SO_ALREADY : payload),
  goesOutWith: ["subject"],
});

async function isApart(tables: TableReader, pairs: readonly Pair[]): Promise<boolean> {
  for (const [one, other] of pairs)
    if ((await tables.get(joins, pairKey(one, other)))?.isJoined !== false) return false;
  return true;
}
