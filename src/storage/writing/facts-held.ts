import { type FactRow, type FactStateRow, factKey, factNow, isCounted } from "../../domain/evidence/captures";
import type { Recorded } from "../../domain/ledger/log";
import type { Database, EntryKey } from "../base/database";
import { linesOf } from "../reading/facts/facts-of-captures";
import type { RowChange } from "./find/index-rows";

type State = Partial<FactStateRow>;
type Row = Recorded<FactRow>;

/**
 * Changes of rows, with those of facts as they hold: what was said of a fact later changes what it says, and one that is set aside is
 * gone for whoever follows.
 */
export async function factsHeld(db: Database, changes: readonly RowChange[]): Promise<readonly RowChange[]> {
  const said = changes.filter(({ table }) => table === "factStates");
  const facts = changes.filter(({ table }) => table === "facts");
  if (said.length === 0 && facts.length === 0) return changes;
  const moved = new Map(said.map(({ before, after }) => [keyOf(before ?? after), { before, after }]));
  const held = await statesOf(db, facts);
  const touched = facts.map(({ table, before, after }): RowChange => {
    const key = keyOfRow(before ?? after);
    const state = moved.get(key) ?? { before: held.get(key), after: held.get(key) };
    return { table, before: asHeld(before, state.before), after: asHeld(after, state.after) };
  });
  const seen = new Set(facts.map(({ before, after }) => keyOfRow(before ?? after)));
  const others = await rowsOf(
    db,
    said.filter(({ before, after }) => !seen.has(keyOf(before ?? after))),
  );
  return [
    ...changes.filter(({ table }) => table !== "facts"),
    ...touched,
    ...others.map(({ row, before, after }) => ({
      table: "facts",
      before: asHeld(row, before),
      after: asHeld(row, after),
    })),
  ];
}

const keyOf = (state: State | undefined): string => state?.factKey ?? "";

function keyOfRow(row: object | undefined): string {
  const { captureId = "", n = 0 } = (row ?? {}) as Partial<Row>;
  return factKey(captureId, n);
}

function asHeld(row: object | undefined, state: State | undefined): object | undefined {
  if (!row) return undefined;
  const now = factNow(row as Row, state);
  return isCounted(now) ? now : undefined;
}

async function statesOf(db: Database, facts: readonly RowChange[]): Promise<ReadonlyMap<string, State>> {
  const captureIds = facts.map(({ before, after }) => ((before ?? after ?? {}) as Partial<Row>).captureId ?? "");
  const states = await db.factStates
    .where("captureId")
    .anyOf([...new Set(captureIds)])
    .toArray();
  return new Map(states.map((state) => [keyOf(state), state]));
}

/** The facts that something was said of, with what was and is said of them. */
async function rowsOf(db: Database, said: readonly RowChange[]) {
  const found = await Promise.all(
    said.map(async ({ before, after }: { before: State | undefined; after: State | undefined }) => {
      const { captureId = "", fact = -1 } = before ?? after ?? {};
      const { origin, index } = (await db.captures.get(captureId)) ?? {};
      const header = origin !== undefined && index !== undefined && (await db.entries.get([origin, index] as EntryKey));
      if (!header) return undefined;
      const row = (await linesOf(db, header).toArray()).find(({ n }) => n === fact);
      return row && { row, before, after };
    }),
  );
  return found.filter((one) => one !== undefined);
}
