import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/domain/files/exchange";
import { Database } from "../../../src/storage/reading";
import { CASE, aCase, bundled, faultsOf, looked, written } from "./support/written";

let db: Database;
let bundle: Bundle;

beforeAll(async () => {
  db = new Database("forged");
  await aCase(db);
  bundle = await bundled(db, CASE);
});
afterAll(() => db.delete());

/** A file that is whole in itself, every hash and size in its list made to fit, but not what was logged. */
const forged = async (change: (bundle: Bundle) => Bundle): Promise<string[]> =>
  faultsOf(await written(db, change(bundle)));

/** Each item as it is, but for the one at a place. */
const but = <T>(items: readonly T[], at: number, change: (item: T) => T): T[] =>
  items.map((item, i) => (i === at ? change(item) : item));

describe("a file made to fit", () => {
  it("is found out where what an entry says was changed", async () => {
    expect(
      await forged((from) => ({
        ...from,
        lines: but(from.lines, 1, (line) => ({ ...line, payload: line.payload?.replace("4,3", "4,9") ?? "" })),
      })),
    ).toContain("payload-changed");
  });

  it("is found out where a header was changed", async () => {
    const faults = await forged((from) => ({
      ...from,
      lines: but(from.lines, 1, (line) => ({ ...line, header: line.header.replace("2026-03-02", "2026-03-01") })),
    }));
    expect(faults).toContain("not-included");
    expect(faults).toContain("time-backwards");
  });

  it("is found out where an entry stands twice, or in another's place", async () => {
    expect(await forged((from) => ({ ...from, lines: [...from.lines, ...from.lines.slice(-1)] }))).toContain(
      "header-broken",
    );
    expect(await forged((from) => ({ ...from, lines: from.lines.toReversed() }))).toContain("header-broken");
  });

  it("is found out where a state of the log was left unsigned, or signed by another", async () => {
    const note = (text: string): string =>
      text.replace(/(— \S+ \S{8})(\S)/u, (_all, before: string, was: string) => `${before}${was === "A" ? "B" : "A"}`);
    expect(
      await forged((from) => ({
        ...from,
        checkpoints: but(from.checkpoints, 0, (line) => ({ ...line, note: note(line.note) })),
      })),
    ).toContain("signature-wrong");
  });

  it("is found out where a state of the log is from another history", async () => {
    expect(
      await forged((from) => ({
        ...from,
        checkpoints: but(from.checkpoints, 2, (line) => ({ ...line, consistency: line.consistency.toReversed() })),
      })),
    ).toContain("not-consistent");
    expect(await forged((from) => ({ ...from, checkpoints: from.checkpoints.toReversed() }))).toContain(
      "not-consistent",
    );
  });

  it("is found out where an artifact is not the one that its entry names", async () => {
    const other = new Database("forged-artifacts");
    for (const row of await db.artifacts.toArray())
      await other.artifacts.put({ ...row, blob: new Blob([new Uint8Array(row.bytes)], { type: row.mediaType }) });
    expect(await faultsOf(await written(other, bundle, db))).toEqual(Array(4).fill("artifact-changed"));
    await other.delete();
  });

  it("is found out where an artifact is missing that nobody has erased", async () => {
    const [picture] = (await db.artifacts.toArray()).filter(({ mediaType }) => mediaType === "image/png");
    await db.artifacts.delete(picture?.sha256 ?? "");
    const faults = await faultsOf(await written(db, await bundled(db, CASE)));
    if (picture) await db.artifacts.put(picture);
    expect(faults).toEqual(["artifact-missing"]);
  });

  it("is found out where the key is not the one that is known from elsewhere", async () => {
    const verdict = await looked(await written(db, bundle), bundle.keys[0]?.replace("counterflow", "somebody"));
    expect(verdict.ok && verdict.value.outcome).toBe("changed");
  });

  it("is found out where the text of an entry was taken away", async () => {
    const erased = await forged((from) => ({
      ...from,
      lines: but(from.lines, 3, ({ header, proof }) => ({ header, proof })),
    }));
    expect(erased).toEqual(["payload-missing"]);
    const taken = await forged((from) => ({
      ...from,
      lines: but(from.lines, 3, ({ header, proof, salt = "" }) => ({ header, proof, salt })),
    }));
    expect(taken).toContain("payload-changed");
  });
});
