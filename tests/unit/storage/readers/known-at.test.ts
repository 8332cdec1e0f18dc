import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type Database, caseById, caseComparison, knownAt } from "../../../../src/storage/reading";
import { projectEntries } from "../../../../src/storage/writing/project-entries";
import { histories, live } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { CASE_IDS } from "../../support/payloads";
import { runs } from "../../support/runs";

/** What a case's readers give. When a source was last captured for other cases is no part of this one, and is shown nowhere in it. */
async function shown(db: Database, caseId: string) {
  const { sources, ...comparison } = await caseComparison(db, caseId);
  const grades = [...sources].map(([host, { reliability, reason }]) => ({ host, reliability, reason }));
  return { case: await caseById(db, caseId), comparison, grades };
}

describe("a case as it was known", () => {
  test.prop([histories(8), fc.nat(), fc.constantFrom(...CASE_IDS)], runs(40))(
    "is what a log has that ends there",
    (history, choice, caseId) =>
      withDatabase((whole) =>
        withDatabase(async (prefix) => {
          await live(whole, history);
          const headers = await whole.entries.orderBy("at").toArray();
          const at = headers[choice % Math.max(1, headers.length)]?.at ?? "2026-03-02T09:00:00.000Z";
          for (const header of headers.filter((one) => one.at <= at)) {
            const payload = await whole.payloads.get([header.origin, header.index]);
            await prefix.transaction("rw", prefix.tables, () => projectEntries(prefix, [{ header, payload }]));
          }
          const then = await knownAt(whole, at, { caseId });
          try {
            expect(await shown(then.db, caseId)).toEqual(await shown(prefix, caseId));
          } finally {
            then.db.close();
          }
        }),
      ),
  );
});
