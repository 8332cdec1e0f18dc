import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { caseOpened } from "../../../src/domain/casework/cases";
import { type Bundle, type ExportInfo, outcomeWords, verdictWords } from "../../../src/domain/files/exchange";
import { utf8 } from "../../../src/domain/files/exchange/bytes";
import { PATHS } from "../../../src/domain/files/exchange/format";
import { draft, jcs } from "../../../src/domain/ledger/log";
import { notePath } from "../../../src/domain/files/exchange/write/bundle";
import { Database, caseBundle } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";
import { NOTE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { type Contents, type Seal, described, packed, signerOf, unpacked } from "./support/packed";
import { CASE, aCase, announced, bundled, codesOf, logged, looked, written } from "./support/written";

let db: Database;
let bundle: Bundle;
let file: Uint8Array<ArrayBuffer>;
/** Somebody else's installation, with a case of the same name. */
let stranger: Database;
let theirs: Bundle;

beforeAll(async () => {
  db = new Database("sealed");
  await aCase(db);
  bundle = await bundled(db, CASE);
  file = await written(db, bundle);
  stranger = new Database("sealed-stranger");
  const opened = draft(caseOpened, { caseId: CASE, kind: "other", title: "Mine", purpose: "" });
  const note = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: CASE, text: "All lies." });
  await logged(stranger, [opened, note], 2_000_000);
  await announced(stranger, 2_000_500);
  theirs = await bundled(stranger, CASE);
});
afterAll(async () => {
  await db.delete();
  await stranger.delete();
});

interface Called {
  readonly outcome: string;
  readonly codes: readonly string[];
  readonly doubts: readonly string[];
}

/** What a file comes to, with what was found and why it is doubted. */
async function called(bytes: Uint8Array<ArrayBuffer>, key?: string): Promise<Called> {
  const verdict = await looked(bytes, key);
  if (!verdict.ok) return { outcome: verdict.error.code, codes: [], doubts: [] };
  const { outcome, doubts } = verdict.value;
  return { outcome, codes: [...new Set(codesOf(verdict.value))], doubts: doubts.map(({ code }) => code) };
}

/** The file with some of its files others, everything made to fit, sealed in some way. */
const forged = async (changes: Iterable<[string, string]>, seal: Seal, from: Contents = unpacked(file)) => {
  const changed = [...changes].map(([path, text]): [string, Uint8Array<ArrayBuffer>] => [path, utf8(text)]);
  return packed(await described(new Map([...from, ...changed]), seal));
};

const says = (info: Partial<Record<keyof ExportInfo, unknown>>): [string, string] => [
  PATHS.info,
  `${jcs({ ...bundle.info, ...info })}\n`,
];

describe("what a file says of itself", () => {
  it.each([
    [{ caseId: "PL-1" }],
    [{ exportedAt: "2031-01-01T00:00:00.000Z" }],
    [{ software: "Counterflow 9" }],
    [{ language: "de" }],
    [{ templates: 99 }],
    [{ missing: ["0".repeat(64)] }],
  ])("cannot be relabelled: %o", async (info) => {
    // Written by the product's own code, so that whatever follows from it says the same.
    const rewritten = unpacked(await written(db, { ...bundle, info: { ...bundle.info, ...info } as ExportInfo }));
    const digest = unpacked(file).get(PATHS.digest) ?? new Uint8Array();
    const stale = await packed(await described(new Map([...rewritten, [PATHS.digest, digest]]), "as it was"));
    const { outcome, codes } = await called(stale);
    expect([outcome, codes.includes("summary-forged")]).toEqual(["changed", true]);
  });

  it("is changed where its signature was taken away, spelt otherwise, or is by a key that no log in it knows", async () => {
    expect(await called(await forged([], "unsigned"))).toMatchObject({
      outcome: "changed",
      codes: ["summary-unsigned"],
    });
    expect(await called(await forged([], "with s turned over"))).toMatchObject({ codes: ["summary-forged"] });
    const byStranger = await forged([], await signerOf(stranger));
    expect(await called(byStranger)).toMatchObject({ outcome: "changed", codes: ["key-unannounced"] });
  });

  it.each([2, 3, 4])("is not called sound where its format was lowered (templates %i)", async (templates) => {
    const older = { ...bundle.info, format: "counterflow-export/1", templates } as const;
    const rewritten = unpacked(await written(db, { ...bundle, info: older }));
    const { outcome, doubts } = await called(await packed(await described(rewritten, "unsigned")));
    expect([outcome, doubts]).toEqual(["partly", ["older-format"]]);
    // A signature does not belong there.
    expect(await called(await written(db, { ...bundle, info: older }))).toMatchObject({ outcome: "changed" });
  });

  it("must agree with the entries even where it is signed: of their case, and no older than they are", async () => {
    const signed = (info: Partial<ExportInfo>) => written(db, { ...bundle, info: { ...bundle.info, ...info } });
    expect(await called(await signed({ caseId: "PL-1" }))).toMatchObject({ outcome: "changed", codes: ["case-other"] });
    const early = await called(await signed({ exportedAt: "2026-03-02T08:59:59.999Z" }));
    expect(early).toMatchObject({ outcome: "changed", codes: ["exported-early"] });
  });

  it("is no older than the newest entry where the clock has gone back since", async () => {
    const { missing: _missing, ...about } = bundle.info;
    const early = await caseBundle(db, { ...about, exportedAt: "2020-01-01T00:00:00.000Z" }, "");
    if (!early.ok) throw new Error(early.error.code);
    expect(early.value.info.exportedAt).toBe(NINE);
    expect(await called(await written(db, early.value))).toMatchObject({ outcome: "sound" });
  });

  it("is not called sound where its texts are of a version that is not known", async () => {
    const verdict = await called(await written(db, { ...bundle, info: { ...bundle.info, templates: 99 } }));
    expect(verdict).toMatchObject({ outcome: "partly", codes: [], doubts: ["texts-unknown"] });
  });
});

/** Both logs in one file, by their origins. */
function together(one: Bundle, other: Bundle): Bundle {
  const [first, second] = (one.keys[0] ?? "") < (other.keys[0] ?? "") ? [one, other] : [other, one];
  return {
    ...one,
    lines: [...first.lines, ...second.lines],
    checkpoints: [...first.checkpoints, ...second.checkpoints],
    keys: [...first.keys, ...second.keys],
  };
}

describe("another installation's log in a file", () => {
  it("cannot be put in by whoever has not the key that signs it", async () => {
    const smuggled = unpacked(await written(db, together(bundle, theirs)));
    const digest = unpacked(file).get(PATHS.digest) ?? new Uint8Array();
    const made = await packed(await described(new Map([...smuggled, [PATHS.digest, digest]]), "as it was"));
    expect(await called(made)).toMatchObject({ outcome: "changed", codes: ["summary-forged"] });
  });

  it("may be there, which is told: whose keys they are, and who put them together", async () => {
    const verdict = await looked(await written(db, together(bundle, theirs)));
    if (!verdict.ok) throw new Error(verdict.error.code);
    const { outcome, doubts, keys, writer } = verdict.value;
    const own = bundle.keys[0]?.split("+")[0];
    expect([outcome, codesOf(verdict.value), writer]).toEqual(["partly", [], own]);
    expect(doubts).toEqual([{ code: "origins-several", count: 2, writer: own }]);
    expect(keys).toHaveLength(2);
  });

  it("is sound with it for a reader who knows the key of the one who wrote it, and of no other", async () => {
    const both = await written(db, together(bundle, theirs));
    expect(await called(both, bundle.keys[0])).toMatchObject({ outcome: "sound", doubts: [] });
    expect(await called(both, theirs.keys[0])).toMatchObject({
      outcome: "changed",
      codes: ["key-other", "key-absent"],
    });
  });

  it("is never sound where a stranger wrote it, whatever their log says of the case", async () => {
    const summaryKey = theirs.summaryKey;
    const byThem = await described(
      unpacked(await written(db, { ...together(bundle, theirs), summaryKey })),
      await signerOf(stranger),
    );
    expect(await called(await packed(byThem))).toMatchObject({ outcome: "partly", doubts: ["origins-several"] });
    expect(await called(await packed(byThem), bundle.keys[0])).toMatchObject({ outcome: "changed" });
  });

  it("is told of where nothing ties it to the case, even to a reader who knows the writer's key", () =>
    withDatabase(async (other) => {
      await logged(other, [draft(caseOpened, { caseId: "other", kind: "other", title: "x", purpose: "" })], 3_000_000);
      await announced(other, 3_000_500);
      const both = await written(db, together(bundle, await bundled(other, "other")));
      expect(await called(both)).toMatchObject({ outcome: "partly", doubts: ["origins-several", "origin-untied"] });
      expect(await called(both, bundle.keys[0])).toMatchObject({ outcome: "partly", doubts: ["origin-untied"] });
    }));
});

it("the times of two logs lie in files of their own, though both are about as many entries", () =>
  withDatabase(async (both) => {
    await aCase(both);
    // As a restored backup leaves it: another installation's log, and none of one's own yet.
    await both.meta.bulkDelete(["origin", "summary-key"]);
    await logged(both, [draft(noteAdded, { noteId: NOTE_IDS[1], caseId: CASE, text: "Here." })], 4_000_000);
    await announced(both, 4_000_500);
    for (const origin of new Set((await both.checkpoints.toArray()).map((row) => row.origin)))
      await both.timestamps.put({ origin, size: 2, authority: "a", time: NINE, token: Uint8Array.of(1) });
    const { tokens } = await bundled(both, CASE);
    expect(tokens.map(({ line }) => line.size)).toEqual([2, 2]);
    expect(new Set(tokens.map(({ line }) => line.file)).size).toBe(2);
    expect(new Set(tokens.map(({ line }) => notePath(line))).size).toBe(2);
  }));

describe("a key that the reader knows", () => {
  it("must be there and sign the whole, not only be the one that is there", async () => {
    expect(await called(file, bundle.keys[0])).toMatchObject({ outcome: "sound" });
    expect(await called(file, theirs.keys[0])).toMatchObject({
      outcome: "changed",
      codes: ["key-other", "key-absent"],
    });
    const none = await written(db, { ...bundle, lines: [], checkpoints: [], keys: [] });
    expect((await called(none, bundle.keys[0])).codes).toContain("key-absent");
  });
});

describe("a file with nothing in it", () => {
  it("is none, or is not sound", async () => {
    expect(await called(new Uint8Array())).toMatchObject({ outcome: "not-an-export" });
    expect(await called(await packed(new Map()))).toMatchObject({ outcome: "not-an-export" });
    const empty = await called(await written(db, { ...bundle, lines: [], checkpoints: [], keys: [] }));
    expect(empty.outcome).toBe("changed");
    expect(empty.codes).toContain("file-empty");
    const unproven = await called(await written(db, { ...bundle, checkpoints: [] }));
    expect(unproven.outcome).toBe("changed");
    expect(unproven.codes).toContain("file-empty");
  });
});

describe("every file in it", () => {
  const signed = async (contents: Contents) => called(await packed(await described(contents, await signerOf(db))));

  it("is in its place and is called as it is written, even where it is signed", async () => {
    const files = [...unpacked(file)];
    expect(await signed(new Map(files.toReversed()))).toMatchObject({ outcome: "changed", codes: ["file-misplaced"] });
    const stray: readonly string[] = [
      "counterflow/timestamps/5-1.tst",
      "counterflow/timestamps/5.checkpoint",
      PATHS.anchors,
      "counterflow/artifacts/x.json",
      `counterflow/artifacts/${"0".repeat(64)}.exe`,
      "more.txt",
    ];
    for (const path of stray) {
      const { outcome, codes } = await signed(new Map([...files.slice(0, 12), [path, utf8("x")], ...files.slice(12)]));
      expect([path, outcome, codes.includes("file-unexpected")]).toEqual([path, "changed", true]);
    }
  });

  it("has lines in their one spelling, each once, and no key without a log", async () => {
    const text = (path: string) => new TextDecoder().decode(unpacked(file).get(path));
    const again = (path: string, change: (lines: string) => string) =>
      signed(new Map([...unpacked(file), [path, utf8(change(text(path)))]]));
    for (const path of [PATHS.entries, PATHS.checkpoints]) {
      expect(await again(path, (lines) => lines.replace("{", "{ "))).toMatchObject({ outcome: "changed" });
      expect(await again(path, (lines) => lines + lines)).toMatchObject({ outcome: "changed" });
    }
    const stray = await again(PATHS.keys, (lines) => [lines, `${theirs.keys[0]}\n`].sort().join(""));
    expect(stray).toMatchObject({ outcome: "changed", codes: expect.arrayContaining(["line-unexpected"]) as string[] });
  });

  it("has the CRC-32 of its bytes", async () => {
    const spoilt = file.slice();
    const view = new DataView(spoilt.buffer);
    const central = view.getUint32(file.length - 6, true);
    const name = view.getUint16(central + 28, true);
    const size = view.getUint32(central + 20, true);
    for (const at of [central + 16, 30 + name + size + 4]) view.setUint32(at, 7, true);
    expect(await called(spoilt)).toMatchObject({ outcome: "changed", codes: ["file-changed"] });
  });
});

describe("gzip frames in the archive", () => {
  it.each([
    ["a name", 8, "name\0"],
    ["a remark", 16, "remark\0"],
    ["an extra field", 4, "\u0003\0abc"],
    ["a time", 0, ""],
    ["bytes behind", 0, "behind"],
  ])("hold nothing beside the record: %s", async (what, flag, field) => {
    const contents = unpacked(file);
    const archive = contents.get(PATHS.warc) ?? new Uint8Array();
    const index = new TextDecoder().decode(contents.get(PATHS.index));
    const places = [...index.matchAll(/"length":(\d+),"offset":(\d+)/gu)].map(([all, length, offset]) => ({
      all,
      length: Number(length),
      offset: Number(offset),
    }));
    const last = places.reduce((a, b) => (a.offset > b.offset ? a : b));
    const member = Buffer.from(archive.subarray(last.offset));
    member[3] = flag;
    if (what === "a time") member[4] = 1;
    const parts =
      what === "bytes behind"
        ? [member, Buffer.from(field)]
        : [member.subarray(0, 10), Buffer.from(field, "latin1"), member.subarray(10)];
    const changed = Buffer.concat([archive.subarray(0, last.offset), ...parts]);
    const length = changed.length - last.offset;
    const made = new Map([
      ...contents,
      [PATHS.warc, Uint8Array.from(changed)] as const,
      [PATHS.index, utf8(index.replace(last.all, `"length":${length},"offset":${last.offset}`))] as const,
    ]);
    const { outcome, codes } = await called(await packed(await described(made, await signerOf(db))));
    expect([outcome, codes.includes("artifact-changed")]).toEqual(["changed", true]);
  });
});

describe("the verdict in words", () => {
  it("says what it comes to and why, in either language", async () => {
    const verdict = await looked(await written(db, together(bundle, theirs)));
    if (!verdict.ok) throw new Error(verdict.error.code);
    for (const [language, first] of [
      ["en", "Partly checked:"],
      ["de", "Teilweise geprüft:"],
    ] as const) {
      const w = verdictWords(language);
      expect(outcomeWords(verdict.value, w).startsWith(first)).toBe(true);
      for (const doubt of verdict.value.doubts) expect(w.doubt(doubt)).toContain(verdict.value.writer);
    }
  });
});

it("random bytes for a signature are none", async () => {
  const { publicKey } = await signerOf(db);
  for (let n = 0; n < 5; n++) {
    const sign = () => Promise.resolve(new Uint8Array(randomBytes(96)));
    expect(await called(await forged([], { publicKey, sign }))).toMatchObject({ codes: ["summary-forged"] });
  }
  expect((await called(await forged([says({})], "as it was"))).outcome).toBe("sound");
});
