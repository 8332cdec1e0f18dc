import { createHash } from "node:crypto";
import { fc } from "@fast-check/vitest";
import { type Draft, type Header, jcs } from "../../../src/domain/ledger/log";
import type { Database } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { projectEntries } from "../../../src/storage/writing/project-entries";
import type { PayloadRow } from "../../../src/storage/base/database";
import { INSTANTS, anyDraft } from "./payloads";
import { steadyPorts } from "./ports";

/** What one act appended: several entries at once, at a moment that need not be later than the one before. */
export interface Act {
  readonly at: string;
  readonly drafts: readonly Draft[];
}

/** A history of this installation: sensible and weird, with clocks that stand still or go backwards. */
export const histories = (maxLength = 12): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.record({ at: fc.constantFrom(...INSTANTS), drafts: fc.array(anyDraft, { minLength: 1, maxLength: 3 }) }),
    { maxLength },
  );

/** Let a history happen. A history told in two parts gives the second part its place, so that it says the same. */
export async function live(db: Database, history: readonly Act[], from = 0): Promise<void> {
  const ports = steadyPorts(
    history.map(({ at }) => at),
    from * 100,
  );
  for (const { drafts } of history) await append(db, ports, () => Promise.resolve({ ok: true, value: drafts }));
}

/** An entry as another installation hands it over; the payload may have been erased. */
export interface Foreign {
  readonly header: Header;
  readonly payload: PayloadRow | undefined;
}

interface Written {
  readonly type: string;
  readonly v: number;
  readonly json: string | undefined;
}

/** What another version, or a broken one, may have written. */
const strange: fc.Arbitrary<Written> = fc.oneof(
  fc.record({
    type: fc.constantFrom("plan.altered", "case.opened", "capture.made"),
    v: fc.constantFrom(1, 2),
    json: fc.json({ maxDepth: 2 }),
  }),
  fc.record({
    type: fc.constantFrom("case.closed", "note.added"),
    v: fc.constant(1),
    json: fc.constantFrom("", "{", '{"caseId":', undefined),
  }),
);

const plain = (item: Draft): Written => ({ type: item.entry.type, v: item.entry.version, json: jcs(item.payload) });

const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 8, arbitrary: anyDraft.map(plain) },
  { weight: 1, arbitrary: anyDraft.map((item) => ({ ...plain(item), json: undefined })) },
  { weight: 1, arbitrary: strange },
);

interface Size {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** The whole log of one origin, its times never going backwards: unknown types, junk and erased payloads among it. */
export const logs = (origin: string, size: Size = { maxLength: 14 }): fc.Arbitrary<Foreign[]> =>
  fc.array(fc.tuple(fc.constantFrom(...INSTANTS), written), size).map((items) => inOrder(origin, items));

/** The same, with nothing in it that cannot be read. */
export const soundLogs = (origin: string): fc.Arbitrary<Foreign[]> =>
  fc
    .array(fc.tuple(fc.constantFrom(...INSTANTS), anyDraft.map(plain)), { maxLength: 14 })
    .map((items) => inOrder(origin, items));

function inOrder(origin: string, items: readonly (readonly [string, Written])[]): Foreign[] {
  const times = items.map(([at]) => at).sort();
  return items.map(([, item], index) => entryOf(origin, index, times[index] ?? INSTANTS[0], item));
}

export function entryOf(origin: string, index: number, at: string, { type, v, json }: Written): Foreign {
  const salt = index.toString(16).padStart(32, "0");
  const payload = createHash("sha256")
    .update(Buffer.from(salt, "hex"))
    .update(json ?? "", "utf8")
    .digest("hex");
  return {
    header: { v, origin, index, type, at, payload },
    payload: json === undefined ? undefined : { origin, index, salt, json },
  };
}

/** Take entries of other origins in as a file or a team's log brings them: kept and projected in one transaction. */
export async function receive(db: Database, entries: readonly Foreign[]): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    await db.entries.bulkAdd(entries.map(({ header }) => header));
    await db.payloads.bulkAdd(entries.flatMap(({ payload }) => payload ?? []));
    await projectEntries(db, entries);
  });
}
