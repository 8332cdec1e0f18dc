import "../support/extension";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seal } from "../../../src/domain/files/age";
import { type MadeEntry, artifactsOf, isMade } from "../../../src/domain/files/exchange";
import { fail } from "../../../src/domain/ground/result";
import { takeInFile } from "../../../src/jobs";
import { type Ask, performer } from "../../../src/messaging";
import { type Database, listImports } from "../../../src/storage/reading";
import { CASE, PICTURE, aCase, bundled, bytesOf, written } from "../exchange/support/written";
import { entriesOf } from "../services/support";
import { withDatabase } from "../support/memory-database";
import { NINE } from "../support/ports";
import { askOf, disk, unwatched } from "./support";

const LITTLE_WORK = 4;

/** A file that another office has written of its case. */
const theirFile = (): Promise<Uint8Array<ArrayBuffer>> =>
  withDatabase(async (db) => {
    await aCase(db);
    return written(db, await bundled(db, CASE));
  });

const takeIn = (
  db: Database,
  file: File,
  { ask = askOf(db), password, anchors = [] }: { ask?: Ask; password?: string; anchors?: string[] } = {},
  on = disk(),
) =>
  takeInFile.run(
    { file, ...(password !== undefined && { password }) },
    {
      db,
      perform: performer(ask, randomUUID),
      now: () => NINE,
      newScratchFile: on.newScratchFile,
      certificates: () => Promise.resolve(anchors),
    },
    unwatched,
  );

/** A file whose bytes can be taken away, as those of a scratch file are. */
function leaving(bytes: Uint8Array<ArrayBuffer>) {
  let isGone = false;
  const file = new File([bytes], "case.wacz");
  const slice = file.slice.bind(file);
  file.slice = (...span) => {
    if (isGone) throw new Error("the file is gone");
    return slice(...span);
  };
  return { file, leave: () => (isGone = true) };
}

describe("a file that is taken in", () => {
  it("is kept, said in the log, and read from where it is kept", async () => {
    const { file, leave } = leaving(await theirFile());
    await withDatabase(async (db) => {
      const taken = await takeIn(db, file);
      if (!taken.ok) throw new Error(taken.error.code);
      leave();
      const { verdict, isKept, unrecorded } = taken.value;
      expect([isKept, unrecorded]).toEqual([true, undefined]);
      expect(await entriesOf(db)).toEqual(["case.imported"]);
      const [made] = verdict.file.entries.filter(isMade) as [MadeEntry];
      const picture = artifactsOf(made).find(({ role }) => role === "screenshot");
      expect(await bytesOf(verdict.readArtifact(picture?.sha256 ?? ""))).toEqual(PICTURE);
    });
  });

  it("is not kept where the log cannot say so", async () => {
    const { file } = leaving(await theirFile());
    await withDatabase(async (db) => {
      const ask: Ask = () => Promise.resolve(fail({ code: "no-answer", detail: "" }));
      const taken = await takeIn(db, file, { ask });
      expect(taken).toMatchObject({ ok: true, value: { isKept: false, unrecorded: { code: "no-answer" } } });
      expect(await listImports(db)).toEqual([]);
    });
  });

  it("is refused where it is not sound: said in the log, and nothing of it kept", async () => {
    const bytes = await theirFile();
    const at = Buffer.from(bytes).lastIndexOf("Called them.");
    bytes[at] = 0x4b;
    await withDatabase(async (db) => {
      const { file, leave } = leaving(bytes);
      const taken = await takeIn(db, file);
      leave();
      expect(taken).toMatchObject({ ok: true, value: { isKept: false, verdict: { outcome: "changed" } } });
      expect([await listImports(db), await entriesOf(db)]).toEqual([[], ["case.imported"]]);
      expect(taken.ok && taken.value.verdict.readArtifact("any")).toBe(undefined);
    });
  });

  it("is a file that no entry is in, or none of ours at all", async () => {
    await withDatabase(async (db) => {
      const taken = await takeIn(db, new File(["a shopping list"], "list.txt"));
      expect(taken).toEqual({ ok: false, error: { code: "not-an-export" } });
      expect([await listImports(db), await entriesOf(db)]).toEqual([[], []]);
    });
  });
});

describe("a locked file that is taken in", () => {
  const lockedFile = async () => {
    const open = new Blob([await theirFile()]).stream();
    return new File([await new Response(await seal(open, "four words", LITTLE_WORK)).blob()], "case.wacz.age");
  };

  it("asks for its password, hands the file back with that, and touches no disk", async () => {
    const file = await lockedFile();
    const on = disk();
    await withDatabase(async (db) => {
      expect(await takeIn(db, file, {}, on)).toEqual({ ok: false, error: { code: "locked", file } });
      const wrong = await takeIn(db, file, { password: "another" }, on);
      expect(wrong).toEqual({ ok: false, error: { code: "wrong-password", file } });
      expect([on.made(), await entriesOf(db)]).toEqual([0, []]);
    });
  });

  it("is taken in with it, and lies open nowhere but where it is kept", async () => {
    const on = disk();
    const file = await lockedFile();
    await withDatabase(async (db) => {
      const taken = await takeIn(db, file, { password: "four words" }, on);
      expect(taken).toMatchObject({ ok: true, value: { isKept: true } });
      expect([on.made(), on.files.size]).toEqual([1, 0]);
      expect(await listImports(db)).toMatchObject([{ file: "case.wacz.age", caseId: CASE }]);
    });
  });
});
