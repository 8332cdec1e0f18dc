import * as v from "valibot";
import { ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { aboutParts } from "./about-parts";
import { areHere, mayBecomeOne } from "./guards";
import { JoinGrounds } from "./join-grounds";
import { SubjectNode } from "./node";
import { pairKey } from "./pair";
import { joinRow, joins, writesJoins } from "./tables";

const SubjectsJoinedV1 = v.pipe(
  v.strictObject({
    a: SubjectNode,
    b: SubjectNode,
    reason: OptionalLine(500),
    grounds: v.exactOptional(JoinGrounds),
  }),
  v.check(({ a, b }) => a !== b, "a part cannot be joined with itself"),
);

/** An official said that two parts are one thing: two listings, or a listing and a row of the agency's own data. */
export const subjectsJoined = defineAct({
  type: "subjects.joined",
  from: ["workbench"],
  versions: [SubjectsJoinedV1],
  about: ({ a, b, reason }) => ({ ...aboutParts([a, b]), label: reason }),
  project: ({ at, origin, payload: { a, b, reason, grounds = null } }) => {
    const row = joinRow(a, b, { isJoined: true, reason, grounds, decidedAt: at, decidedBy: origin });
    return [joins.set(row.pairKey, row)];
  },
  writes: [writesJoins],
  async holds(tables, payload) {
    const held = await tables.get(joins, pairKey(payload.a, payload.b));
    if (held?.isJoined) return ok(SO_ALREADY);
    const here = await areHere(tables, [payload.a, payload.b]);
    if (!here.ok) return here;
    const may = await mayBecomeOne(tables, payload.a, payload.b);
    return may.ok ? ok(payload) : may;
  },
  goesOutWith: ["subject"],
});
