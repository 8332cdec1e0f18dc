import { expect, it, vi } from "vitest";
import { caseOpened } from "../../../../src/domain/casework/cases";
import { draft } from "../../../../src/domain/ledger/log";
import { checkTables } from "../../../../src/storage/reading/tables/check-tables";
import { append } from "../../../../src/storage/writing";
import { withSealedDatabase } from "../../support/memory-database";
import { NINE, steadyPorts } from "../../support/ports";

const check = { onProgress: () => undefined, isLeft: () => false };

/** How many rows are opened by checking the tables of so many cases. */
const openedFor = (cases: number): Promise<number> =>
  withSealedDatabase(async (db) => {
    const drafts = Array.from({ length: cases }, (_none, n) =>
      draft(caseOpened, { caseId: `PL-${n}`, title: `Case ${n}`, kind: "placement", purpose: "" } as never),
    );
    await append(db, steadyPorts([NINE]), () => Promise.resolve({ ok: true, value: drafts }));
    if (!db.vault) throw new Error("no vault");
    const opened = vi.spyOn(db.vault, "open");
    expect(await checkTables(db, check)).toEqual([]);
    return opened.mock.calls.length;
  });

it("checking the tables opens twice as many rows of twice as many cases, and not four times as many", async () => {
  const [some, twice] = [await openedFor(700), await openedFor(1_400)];
  expect(twice / some).toBeLessThan(2.2);
});
