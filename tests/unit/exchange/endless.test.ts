import { beforeAll, expect, it } from "vitest";
import { type Bundle } from "../../../src/domain/files/exchange";
import { parseVerifierKey } from "../../../src/domain/files/exchange/verifier-key";
import { decodeBase64, jcs, parseCheckpoint } from "../../../src/domain/ledger/log";
import { withDatabase } from "../support/memory-database";
import { withMember } from "./support/with-member";
import { CASE, aCase, bundled, faultsOf, looked, written } from "./support/written";

// What somebody makes as long or as deep as they like fills no stack: it is refused as what it is.
const LONG = "A".repeat(20_000_000);
const DEEP = "[".repeat(200_000) + "]".repeat(200_000);
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

let bundle: Bundle;
let file: Uint8Array<ArrayBuffer>;
let deepFile: Uint8Array<ArrayBuffer>;
beforeAll(() =>
  withDatabase(async (db) => {
    await aCase(db);
    bundle = await bundled(db, CASE);
    file = await written(db, bundle);
    const [first, ...rest] = bundle.lines;
    if (!first) throw new Error("no entry");
    const header = jcs({ ...(JSON.parse(first.header) as object), type: "newer.kind" });
    deepFile = await written(db, { ...bundle, lines: [{ ...first, header, payload: DEEP }, ...rest] });
  }),
);

it("texts without an end", () => {
  expect(decodeBase64(`${LONG}!`)).toBeUndefined();
  expect(decodeBase64(LONG)?.length).toBe(15_000_000);
  expect(parseVerifierKey(`a+00000000+${LONG}`)).toBeUndefined();
  expect(parseCheckpoint(`a\n1\n${LONG}\n\n— a b\n`)).toBeUndefined();
});

it("an entry of a newer kind that nests without an end", async () => {
  expect(await faultsOf(deepFile)).toContain("payload-changed");
});

it.each(["entries.jsonl", "checkpoints.jsonl", "timestamps.jsonl", "key.txt", "export.json"])(
  "a %s of one line without an end, or one that nests",
  async (name) => {
    for (const line of [DEEP, LONG, `"${LONG}"`]) {
      const verdict = await looked(await withMember(file, `counterflow/${name}`, [bytes(`${line}\n`)]));
      expect(verdict.ok ? verdict.value.outcome : "changed").toBe("changed");
    }
  },
);
