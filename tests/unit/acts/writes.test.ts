import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { ALL_ACTS, ALL_TABLES } from "../../../src/domain/acts";
import type { Act, Change, Draft, Header, RegisterChange, Writes } from "../../../src/domain/ledger/log";
import { draftOf } from "../support/payloads";
import { runs } from "../support/runs";

const HEADER = { origin: "counterflow/a", index: 7, at: "2026-03-02T09:00:00.000Z", payload: "00".repeat(32) };
const acts: readonly Act[] = ALL_ACTS;

function read({ entry, payload }: Draft) {
  const header: Header = { ...HEADER, v: entry.version, type: entry.type };
  const projected = entry.read(header, payload);
  if (!projected.ok) throw new Error(projected.reason);
  return projected;
}

const writesOf = (act: Act, { table }: Change): readonly Writes[] =>
  act.writes.filter((one) => one.table.name === table);

// Erasing asks the acts who may have written a field before; who is not named is not asked.
describe.each(acts.map((act) => [act.type, act] as const))("what %s says that it writes", (type, act) => {
  const drafts = draftOf(type);

  test.prop([drafts], runs(40))("is all that it changes", (item) => {
    for (const change of read(item).changes) {
      const writes = writesOf(act, change);
      expect(writes, change.table).toHaveLength(1);
      if ("key" in change && writes[0]?.fields)
        expect(writes[0].fields).toEqual(expect.arrayContaining(Object.keys(change.fields)));
    }
  });
  test.prop([drafts], runs(40))("is found by what its event is about", (item) => {
    const { about, changes } = read(item);
    for (const change of changes.filter((one): one is RegisterChange => "key" in one))
      for (const { foundBy } of writesOf(act, change)) {
        if (!foundBy) continue;
        const said: string | readonly string[] | undefined = about[foundBy.event];
        expect([said].flat()).toContain(foundBy.of?.(change.key) ?? change.key);
      }
  });
  it("are tables that there are", () => {
    for (const { table } of act.writes) expect(ALL_TABLES.map(({ name }) => name)).toContain(table.name);
  });
});
