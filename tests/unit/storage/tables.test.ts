import type { Table } from "dexie";
import { expect, expectTypeOf, it } from "vitest";
import type { LinkRow } from "../../../src/domain/evidence/captures";
import type { CaseRow } from "../../../src/domain/casework/cases";
import type { EventRow, Recorded, Registered } from "../../../src/domain/ledger/log";
import { projections } from "../../../src/storage/base/tables";
import type { Database } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";

type RowIn<T> = T extends Table<infer Row, infer _Key> ? Row : never;

it("has every table that a module declares, and types it by what it declares", async () => {
  await withDatabase((db) => {
    expect(db.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(projections.map(({ name }) => name)));
    return Promise.resolve();
  });
  expectTypeOf<RowIn<Database["cases"]>>().toEqualTypeOf<Registered<Partial<CaseRow>>>();
  expectTypeOf<RowIn<Database["links"]>>().toEqualTypeOf<Registered<LinkRow>>();
  expectTypeOf<RowIn<Database["events"]>>().toEqualTypeOf<Recorded<EventRow>>();
});
