import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { EventRow, Recorded } from "../../../../src/domain/ledger/log";
import type { RecordKey } from "../../../../src/storage/reading";
import { recordKeyOf, recordsAt } from "../../../../src/storage/reading/tables/records-at";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";

const places = (maxLength: number) =>
  fc.uniqueArray(
    fc.tuple(
      fc.integer({ min: 0, max: 9 }).map((second) => `2026-03-02T09:00:0${second}.000Z`),
      fc.constantFrom("counterflow/a", "counterflow/b"),
      fc.nat(30),
      fc.nat(3),
    ),
    { selector: String, maxLength },
  );

const anEvent = ([at, origin, index, n]: RecordKey): Recorded<EventRow> => ({
  at,
  origin,
  index,
  n,
  type: "case.opened",
  subjects: [],
  label: `${index}`,
});

test.prop([places(300), places(12), fc.infiniteStream(fc.boolean())], runs(60))(
  "records are read as if each were asked for by its name, however many of others stand between them",
  (there, more, picks) =>
    withDatabase(async (db) => {
      await db.events.bulkPut(there.map(anEvent));
      const keys = [...there.filter(() => picks.next().value), ...more];
      expect(await recordsAt(db, "events", keys)).toEqual(await db.events.bulkGet(keys));
      expect(there.map(anEvent).map(recordKeyOf)).toEqual(there);
    }),
);
