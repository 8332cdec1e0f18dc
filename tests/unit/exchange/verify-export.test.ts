import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as v from "valibot";
import { payloadErased } from "../../../src/domain/keeping/erasure";
import { Database } from "../../../src/storage/reading";
import { tabShowing } from "../services/support";
import { asked } from "../support/asked";
import { histories, live } from "../support/histories";
import { withDatabase } from "../support/memory-database";
import { CAPTURE_IDS, CASE_IDS, NOTE_IDS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";
import {
  CASE,
  HTML,
  PICTURE,
  aCase,
  announced,
  bundled,
  bytesOf,
  codesOf,
  faultsOf,
  logged,
  looked,
  written,
} from "./support/written";
import { runs } from "../support/runs";
import { PATHS } from "../../../src/domain/files/exchange/format";
import { unpacked } from "./support/packed";

let db: Database;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  db = new Database("export");
  await aCase(db);
  file = await written(db, await bundled(db, CASE));
});
afterAll(() => db.delete());

describe("a case that is written to a file", () => {
  it("is found as it was written", async () => {
    const verdict = await looked(file);
    expect(verdict.ok && [codesOf(verdict.value), verdict.value.outcome, verdict.value.doubts]).toEqual([
      [],
      "sound",
      [],
    ]);
    expect(verdict.ok && verdict.value.checks.map(({ id, status, count }) => [id, status, count])).toEqual([
      ["container", "held", 15],
      ["summary", "held", 1],
      ["entries", "held", 6],
      ["checkpoints", "held", 6],
      ["consistency", "held", 6],
      ["inclusion", "held", 6],
      ["artifacts", "held", 4],
      ["timestamps", "absent", 0],
      ["decisions", "absent", 0],
      ["findings", "absent", 0],
      ["signatures", "absent", 0],
      ["scorecards", "absent", 0],
      ["derived", "held", 4],
    ]);
  });

  it("gives the same bytes again, but for the signature of its summary", async () => {
    const again = unpacked(await written(db, await bundled(db, CASE)));
    const before = unpacked(file);
    expect([...again.keys()]).toEqual([...before.keys()]);
    for (const [path, bytes] of again) if (path !== PATHS.digest) expect(bytes, path).toEqual(before.get(path));
  });

  it("holds its artifacts as they were kept", async () => {
    const verdict = await looked(file);
    if (!verdict.ok) throw new Error(verdict.error.code);
    const [page, picture] = verdict.value.file.entries.flatMap(({ capture }) => capture?.snapshot?.artifacts ?? []);
    const read = (sha256 = "") => bytesOf(verdict.value.readArtifact(sha256));
    expect(new TextDecoder().decode(await read(page?.sha256))).toBe(HTML);
    expect(await read(picture?.sha256)).toEqual(PICTURE);
  });

  it("names what was erased by the entry that says so, and is sound", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const ports = { ...tabShowing({}), ...steadyPorts([NINE], 700), db, seal: () => undefined };
      const { erasePayload } = asked({ ...ports, ready: () => Promise.resolve() });
      const grounds = { reason: "request", words: "Letter of 2 March" } as const;
      await erasePayload({ target: { what: "note", noteId: NOTE_IDS[0] }, ...grounds });
      await erasePayload({ target: { what: "capture", captureId: CAPTURE_IDS[0], notes: false }, ...grounds });
      await logged(db, [], 900);
      const verdict = await looked(await written(db, await bundled(db, CASE)));
      if (!verdict.ok) throw new Error(verdict.error.code);
      const { entries } = verdict.value.file;
      const erased = entries.filter(({ isErased }) => isErased).map(({ header }) => header);
      expect(erased.map(({ type }) => type)).toEqual(["capture.made", "note.added"]);
      const said = entries.filter(({ header }) => header.type === "payload.erased");
      const naming = said.map(({ payload }) => v.parse(payloadErased.payload, payload));
      expect(naming.map(({ index }) => index).sort()).toEqual(erased.map(({ index }) => index).sort());
      expect(naming).toContainEqual(expect.objectContaining({ ...grounds, captureId: CAPTURE_IDS[0] }));
      expect([codesOf(verdict.value), verdict.value.outcome]).toEqual([[], "sound"]);
    }));

  test.prop([histories(8), fc.constantFrom(...CASE_IDS)], runs(25))(
    "is sound whatever its history",
    (history, caseId) =>
      withDatabase(async (any) => {
        await live(any, history);
        // What a random decision cites is no entry: `decisions.test.ts` has some that hold.
        if ((await any.decisions.count()) > 0) return;
        // Nor did anybody sign what it says was signed: `signatures.test.ts` has some that hold.
        if ((await any.events.where("type").equals("alteration.countersigned").count()) > 0) return;
        // Nor is anybody bound to the scores of its scorecards: `scorecards.test.ts` has some who are.
        if ((await any.scorecards.count()) > 0) return;
        await logged(any, [], 900_000);
        await announced(any, 1_000_000);
        const bundle = await bundled(any, caseId).catch(() => undefined);
        if (bundle) expect(await faultsOf(await written(any, bundle))).toEqual([]);
      }),
  );
});

describe("a file that somebody changed", () => {
  it("is found out by any one bit", async () => {
    const spots = fc.sample(fc.tuple(fc.nat({ max: file.length - 1 }), fc.nat({ max: 7 })), runs(120));
    for (const [at, bit] of spots) {
      const spoilt = file.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
      expect(await faultsOf(spoilt), `bit ${bit} of byte ${at}`).not.toEqual([]);
    }
  });

  test.prop([fc.nat()], runs(30))("is found out where it was cut", async (cut) => {
    expect(await faultsOf(file.slice(0, cut % file.length))).not.toEqual([]);
  });

  test.prop([fc.uint8Array({ maxLength: 400 })], runs(60))("is none where it is something else", async (bytes) => {
    expect(await faultsOf(Uint8Array.from(bytes))).toEqual(["not-an-export"]);
  });
});
