import { describe, expect, it } from "vitest";
import { entriesOf, toBlocks } from "../../../../src/domain/casework/find";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { draft } from "../../../../src/domain/ledger/log";
import type { Database } from "../../../../src/storage/reading";
import { checkIndex } from "../../../../src/storage/reading/find/check-index";
import { append, keepIndex } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { steadyPorts } from "../../support/ports";

async function filled(db: Database): Promise<void> {
  await keepIndex(db);
  for (const title of ["Lift repairs", "Night care"]) {
    const drafts = [draft(caseOpened, { caseId: title.slice(0, 4), kind: "other" as const, title, purpose: "" })];
    await append(db, steadyPorts([`2026-03-02T09:00:0${title.length % 10}.000Z`], title.length * 100), () =>
      Promise.resolve({ ok: true, value: drafts }),
    );
  }
}

/** Changes the lines of the first block that has some of these keys. */
async function damage(db: Database, isHit: (key: string) => boolean): Promise<void> {
  const rows = await db.findBlocks.filter(({ first }) => first !== "").toArray();
  for (const { segment, first, bytes } of rows) {
    const left = entriesOf(bytes).filter(({ key }) => !isHit(key));
    await db.findBlocks.delete([segment, first]);
    for (const block of toBlocks(left)) await db.findBlocks.put({ segment, ...block });
  }
}

describe("the check of the index", () => {
  it("finds nothing where it is as the tables say", async () => {
    await withDatabase(async (db) => {
      await filled(db);
      expect(await checkIndex(db)).toEqual([]);
    });
  });

  it("tells of a document that stands under fewer words than it should", async () => {
    await withDatabase(async (db) => {
      await filled(db);
      await damage(db, (key) => key === "wnight");
      expect(await checkIndex(db)).toEqual([{ ref: "c Nigh", code: "row-changed" }]);
    });
  });

  it("tells of a segment that is lost, and of rows that are", async () => {
    await withDatabase(async (db) => {
      await filled(db);
      const [first] = await db.findSegments.toArray();
      await db.findSegments.delete(first!.id);
      await db.cases.delete("Nigh");
      expect(await checkIndex(db)).toEqual([
        { ref: "c Lift", code: "row-missing" },
        { ref: "c Nigh", code: "row-extra" },
      ]);
    });
  });

  it("says nothing while the index is being made", async () => {
    await withDatabase(async (db) => expect(await checkIndex(db)).toEqual([]));
  });
});
