import { expect, it } from "vitest";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { draft } from "../../../src/domain/ledger/log";
import { storageFailure } from "../../../src/storage/reading";
import { append } from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";

const NOTE = draft(noteAdded, { noteId: "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001", caseId: "PL-1", text: "Kept" });
const noMutations = () => new DOMException("did not allow mutations", "InvalidStateError");

/** Appends where so many transactions before are refused, as Firefox does after the disk was full. */
const appendAfter = (refused: number) =>
  withDatabase(async (db) => {
    let left = refused;
    const decide = () =>
      left-- > 0 ? Promise.reject(noMutations()) : Promise.resolve({ ok: true, value: [NOTE] } as const);
    const error: unknown = await append(db, steadyPorts(), decide).catch((reason: unknown) => reason);
    return { entries: await db.entries.count(), failure: storageFailure(error) };
  });

it("writes with the next transaction where the connection's last one could not", async () => {
  expect(await appendAfter(1)).toEqual({ entries: 1, failure: undefined });
});

it("says that the database is closed where no transaction can", async () => {
  expect(await appendAfter(2)).toMatchObject({ entries: 0, failure: { code: "storage-closed" } });
});
