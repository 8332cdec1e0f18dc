import { createHash } from "node:crypto";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteAdded, noteRevised } from "../../../src/domain/casework/annotation";
import { payloadErased } from "../../../src/domain/keeping/erasure";
import { type Bundle, type Verdict, checkWords, verdictWords } from "../../../src/domain/files/exchange";
import { sortOut } from "../../../src/domain/files/exchange/verify/sort-out-records";
import { defineAct, draft } from "../../../src/domain/ledger/log";
import { Database } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";
import { ARTIFACTS } from "../../../src/domain/files/exchange/write/bundle";
import { described, packed, signerOf, unpacked } from "./support/packed";
import { type KnownAs, asNewer, asOlder } from "./support/older-checker";
import { CASE, aCase, bundled, codesOf, logged, looked, written } from "./support/written";

let db: Database;
let bundle: Bundle;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  db = new Database("unknown-kinds");
  await aCase(db);
  bundle = await bundled(db, CASE);
  file = await written(db, bundle);
});
afterAll(() => db.delete());

async function verdictOn(bytes: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  const verdict = await looked(bytes);
  if (!verdict.ok) throw new Error(verdict.error.code);
  return verdict.value;
}
const lookedByOlder = (kinds: Readonly<Record<string, KnownAs>>, bytes = file): Promise<Verdict> =>
  asOlder(kinds, () => verdictOn(bytes));
const statesOf = ({ checks }: Verdict) => Object.fromEntries(checks.map(({ id, status }) => [id, status]));
const doubtsOn = (count: number) => [{ code: "kinds-unknown", count }];
const unknownIn = ({ checks }: Verdict, id: string) => checks.find((check) => check.id === id)?.unknown;

describe.each<KnownAs>(["unknown", "the version before"])(
  "to an older checker, to which a kind is known as: %s",
  (as) => {
    it.each([
      ["source.graded", 1],
      ["note.added", 1],
      ["case.opened", 1],
      ["capture.made", 2],
    ])("%s leaves a file partly checked, its proofs held", async (type, count) => {
      const verdict = await lookedByOlder({ [type]: as });
      expect(codesOf(verdict)).toEqual([]);
      expect([verdict.outcome, verdict.doubts]).toEqual(["partly", doubtsOn(count)]);
      expect(statesOf(verdict)).toEqual({
        container: "held",
        summary: "held",
        entries: "held",
        checkpoints: "held",
        consistency: "held",
        inclusion: "held",
        artifacts: "held",
        timestamps: "absent",
        signatures: "absent",
        scorecards: "absent",
        decisions: "absent",
        findings: "absent",
        derived: "unchecked",
      });
      expect([unknownIn(verdict, "entries"), unknownIn(verdict, "inclusion"), unknownIn(verdict, "derived")]).toEqual([
        count,
        count,
        count,
      ]);
    });

    it("all kinds leave a file partly checked, and every artifact looked at", async () => {
      const kinds = ["case.opened", "capture.made", "note.added", "source.graded"];
      const verdict = await lookedByOlder(Object.fromEntries(kinds.map((type) => [type, as])));
      expect([verdict.outcome, codesOf(verdict), unknownIn(verdict, "inclusion")]).toEqual(["partly", [], 5]);
      expect(verdict.checks.find(({ id }) => id === "artifacts")?.count).toBe(4);
    });
  },
);

it("a second version of a known kind leaves a file partly checked", () =>
  withDatabase(async (other) => {
    const second = defineAct({
      type: noteRevised.type,
      from: [],
      versions: [noteRevised.payload, v.strictObject({ caseId: v.string(), words: v.string() })],
      upcasts: [(old) => ({ caseId: CASE, words: (old as { text: string }).text })],
      about: ({ caseId, words }) => ({ caseId, label: words }),
      project: () => [],
      writes: [],
      goesOutWith: ["case"],
    });
    const bytes = await asNewer(second, async () => {
      await aCase(other);
      await logged(other, [draft(second, { caseId: CASE, words: "Called again." })], 700);
      return written(other, await bundled(other, CASE));
    });
    const verdict = await verdictOn(bytes);
    expect([verdict.outcome, codesOf(verdict), unknownIn(verdict, "inclusion")]).toEqual(["partly", [], 1]);
  }));

describe("an older checker", () => {
  const kinds = { "capture.made": "unknown" } as const;

  it("says so, in the words of either language", async () => {
    const { checks } = await lookedByOlder(kinds);
    const words = (language: string) =>
      checks
        .filter(({ id }) => id === "inclusion" || id === "derived")
        .map((check) => checkWords(check, verdictWords(language)));
    expect(words("en")).toEqual([
      "6 entries stand in the log that was signed; 2 entries of kinds this checker does not know; their proofs hold",
      "also tells of 2 entries of kinds this checker does not know; a newer one can compare it",
    ]);
    expect(words("de")).toEqual([
      "6 Einträge stehen im signierten Protokoll; 2 Einträge von Arten, die dieses Prüfprogramm nicht kennt; ihre Beweise gelten",
      "erzählt auch von 2 Einträgen von Arten, die dieses Prüfprogramm nicht kennt; ein neueres kann vergleichen",
    ]);
  });

  it("finds every byte that was changed, in whatever part", async () => {
    for (let at = 7; at < file.length; at += 997) {
      const spoilt = file.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      const outcome = await asOlder(kinds, async () => {
        const verdict = await looked(spoilt);
        return verdict.ok ? verdict.value.outcome : "changed";
      });
      expect([at, outcome]).toEqual([at, "changed"]);
    }
  });

  /** A file that is whole in itself, but not what was logged. */
  const forged = async (change: (from: Bundle) => Bundle, from = db): Promise<string[]> =>
    codesOf(await lookedByOlder(kinds, await written(from, change(bundle), db)));

  it("finds what a known entry, or an unknown one, was changed to say", async () => {
    for (const [was, is] of [
      ["Called them", "Called nobody"],
      ["4,3", "4,9"],
    ] as const) {
      const lines = bundle.lines.map((line) => ({ ...line, payload: line.payload?.replaceAll(was, is) ?? "" }));
      expect(await forged((all) => ({ ...all, lines }))).toContain("payload-changed");
    }
  });

  it("finds artifacts that are not those that unknown entries cite", async () => {
    const other = new Database("unknown-artifacts");
    for (const row of await db.artifacts.toArray())
      await other.artifacts.put({ ...row, blob: new Blob([new Uint8Array(row.bytes)], { type: row.mediaType }) });
    expect(await forged((all) => all, other)).toEqual(Array(4).fill("artifact-changed"));
    await other.delete();
  });

  it("finds pages and texts that known entries do not say", async () => {
    const changed = { ...bundle.info, language: "de" } as const;
    const bytes = await written(db, { ...bundle, info: changed });
    expect(codesOf(await lookedByOlder({ "note.added": "unknown" }, bytes))).toEqual([]);
    const text = new TextDecoder("latin1").decode(bytes);
    const at = text.indexOf("Haus 7 <script>", text.indexOf("pages.jsonl"));
    const spoilt = bytes.slice();
    spoilt[at] = "M".charCodeAt(0);
    expect(codesOf(await lookedByOlder({ "note.added": "unknown" }, spoilt))).toContain("file-changed");
  });

  it("takes what a newer erasure says was erased for erased", () =>
    withDatabase(async (other) => {
      await aCase(other);
      const [opened] = await other.entries.toArray();
      const note = (await other.entries.toArray()).find(({ type }) => type === noteAdded.type);
      if (!opened || !note) throw new Error("no note");
      const erasure = { origin: note.origin, index: note.index, artifacts: [] };
      await logged(other, [draft(payloadErased, { ...erasure, reason: "other", words: "", caseId: CASE })], 700);
      await other.payloads.delete([note.origin, note.index]);
      const bytes = await written(other, await bundled(other, CASE));
      expect(codesOf(await lookedByOlder({ "payload.erased": "the version before" }, bytes))).toEqual([]);
      expect(codesOf(await lookedByOlder({ "payload.erased": "unknown" }, bytes))).toEqual([]);
    }));
});

it("a file that nobody cites does not belong among the artifacts", async () => {
  const bytes = new TextEncoder().encode("{}");
  const name = createHash("sha256").update(bytes).digest("hex");
  const added = await withFile(file, `counterflow/artifacts/${name}.json`, bytes);
  expect(codesOf(await verdictOn(added))).toEqual(["file-unexpected"]);
  expect(codesOf(await lookedByOlder({ "capture.made": "unknown" }, added))).toEqual(["file-unexpected"]);
  expect(codesOf(await verdictOn(await withFile(file, "counterflow/artifacts/x", bytes)))).toContain("file-unexpected");
});

it("a record that nobody cites does not belong in the archive", () => {
  const line = (sha256: string) => `com,care)/ 20260302090000 {"digest":"sha256:${sha256}","length":9,"offset":4}\n`;
  const [cited, other] = ["a".repeat(64), "b".repeat(64)];
  const found = (index: string) => sortOut(index, { plans: [], cited: new Set([cited]) });
  expect(found(line(cited))).toEqual({
    placed: [],
    others: [{ sha256: cited, length: 9, offset: 4 }],
    lacking: [],
    isWhole: true,
  });
  expect(found(line(other))).toMatchObject({ others: [], isWhole: false });
  expect(found(line(cited) + line(other))).toMatchObject({ isWhole: false });
  expect(found(`${line(cited)}x`)).toMatchObject({ isWhole: false });
});

/** A file with one more in it, in its place, its list made to fit and signed anew. */
async function withFile(whole: Uint8Array<ArrayBuffer>, path: string, bytes: Uint8Array<ArrayBuffer>) {
  const artifacts = [...unpacked(whole), [path, bytes] as const].filter(([name]) => name.startsWith(ARTIFACTS));
  const others = [...unpacked(whole)].filter(([name]) => !name.startsWith(ARTIFACTS));
  const contents = new Map([...others, ...artifacts.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return packed(await described(contents, await signerOf(db)));
}
