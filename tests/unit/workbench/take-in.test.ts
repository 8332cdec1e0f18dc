import { describe, expect, it } from "vitest";
import { type MadeEntry, artifactsOf, isMade } from "../../../src/domain/files/exchange";
import { fail } from "../../../src/domain/ground/result";
import { type Ask, asker } from "../../../src/messaging";
import { handlers } from "../../../src/services";
import { type Database, listImports } from "../../../src/storage/reading";
import { takeIn } from "../../../src/workbench/exchange/take-in";
import { CASE, PICTURE, aCase, bundled, bytesOf, written } from "../exchange/support/written";
import { entriesOf, tabShowing } from "../services/support";
import { withDatabase } from "../support/memory-database";
import { NINE, steadyPorts } from "../support/ports";

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

/** A file that another office has written of its case. */
const theirFile = (): Promise<Uint8Array<ArrayBuffer>> =>
  withDatabase(async (db) => {
    await aCase(db);
    return written(db, await bundled(db, CASE));
  });

function askOf(db: Database): Ask {
  const ports = { ...tabShowing({}), ...steadyPorts(), db, seal: () => undefined, ready: () => Promise.resolve() };
  const { recordImport } = handlers(ports);
  const answers: Record<string, (request: never) => Promise<unknown>> = { recordImport };
  return asker(async (message) => {
    const { name, request } = message as { name: string; request: never };
    return answers[name]?.(request);
  });
}

/** A file whose bytes can be taken away, as those of a scratch file are. */
function leaving(bytes: Uint8Array<ArrayBuffer>) {
  let isGone = false;
  const file = new Blob([bytes]);
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
      const taken = await takeIn(file, "case.wacz", { db, ask: askOf(db), now: NINE }, watch);
      if (!taken.ok) throw new Error(taken.error);
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
      const taken = await takeIn(file, "case.wacz", { db, ask, now: NINE }, watch);
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
      const taken = await takeIn(file, "case.wacz", { db, ask: askOf(db), now: NINE }, watch);
      leave();
      expect(taken).toMatchObject({ ok: true, value: { isKept: false, verdict: { sound: false } } });
      expect([await listImports(db), await entriesOf(db)]).toEqual([[], ["case.imported"]]);
      expect(taken.ok && taken.value.verdict.readArtifact("any")).toBe(undefined);
    });
  });
});
