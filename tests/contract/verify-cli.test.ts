import "fake-indexeddb/auto";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locked } from "../../src/domain/files/exchange";
import { verifierKey } from "../../src/domain/ledger/log";
import { Database } from "../../src/storage/reading";
import { CASE, aCase, bundled, written } from "../unit/exchange/support/written";

// The built checker, run as anybody would run it.
const folder = mkdtempSync(join(tmpdir(), "counterflow-test-"));
let ownKey: string;
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  const db = new Database("cli");
  await aCase(db);
  const bundle = await bundled(db, CASE);
  const file = await written(db, bundle);
  const [key = ""] = bundle.keys;
  ownKey = key;
  await db.delete();
  writeFileSync(path("case.wacz"), file);
  copyFileSync(join(import.meta.dirname, "../fixtures/exports/templates-3.wacz"), path("older.wacz"));
  writeFileSync(path("empty.wacz"), "");
  const spoilt = file.slice();
  spoilt[200] = (spoilt[200] ?? 0) ^ 1;
  writeFileSync(path("spoilt.wacz"), spoilt);
  writeFileSync(path("other.wacz"), "something else");
  const stream = await locked(new Blob([file]).stream(), "correct horse");
  writeFileSync(
    path("case.wacz.age"),
    new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/verify/counterflow-verify.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, LANG: "en" },
  });
  return { status, stdout, stderr };
}

describe("counterflow-verify", () => {
  it("says of a sound file that it is sound, a line for each check", () => {
    const { status, stdout, stderr } = run(path("case.wacz"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain(`Case ${CASE}`);
    expect(stdout).toMatch(/^ok +Entries +6 entries say what was committed to$/mu);
    expect(stdout).toMatch(/^none +Confirmed times /mu);
    expect(stdout).toContain("Sound:");
  });

  it("names what was changed", () => {
    const { status, stdout } = run(path("spoilt.wacz"), "--lang", "de");
    expect(status).toBe(1);
    expect(stdout).toContain("archive/data.warc.gz ist nicht wie geschrieben.");
  });

  it("speaks to programs", () => {
    const { status, stdout } = run(path("spoilt.wacz"), "--json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "changed", sound: false, info: { caseId: CASE } });
  });

  it("says of an older file that it is partly checked, and why", () => {
    const { status, stdout } = run(path("older.wacz"));
    expect(status).toBe(3);
    expect(stdout).toContain("Partly checked: nothing was found changed");
    expect(stdout).toContain("- It was written before such files were signed as a whole.");
    const said = run(path("older.wacz"), "--json");
    expect(said.status).toBe(3);
    expect(JSON.parse(said.stdout)).toMatchObject({
      verdict: "partly",
      sound: false,
      doubts: [{ code: "older-format" }],
    });
  });

  it("says whose key signed the file, and takes that key alone where one is asked for", () => {
    const { status, stdout } = run(path("case.wacz"), "--key", ownKey);
    expect([status, stdout.includes(`${ownKey} (wrote this file)`)]).toEqual([0, true]);
  });

  it("opens a locked file with its password alone", () => {
    expect(run(path("case.wacz.age"), "--password", "correct horse").status).toBe(0);
    const wrong = run(path("case.wacz.age"), "--password", "wrong");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("The password is wrong");
  });

  it.each([["other.wacz"], ["none.wacz"], ["empty.wacz"]])("cannot read %s, and says so", (name) => {
    const { status, stderr } = run(path(name));
    expect(status).toBe(2);
    expect(stderr).not.toBe("");
  });

  it("refuses a file that is signed with another key than the one asked for", () => {
    const somebody = verifierKey("somebody.example/log", new Uint8Array(32).fill(7));
    const { status, stdout } = run(path("case.wacz"), "--key", somebody);
    expect(status).toBe(1);
    expect(stdout).toContain(`Nothing signs this file with the key that you named: ${somebody}`);
  });

  it("does not call a file changed where the key that was asked for is none", () => {
    for (const slip of ["somebody.example/log+00000000+AQ==", ownKey.slice(0, -1), "nonsense"]) {
      const { status, stdout, stderr } = run(path("case.wacz"), "--key", slip);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`This is not a key that a file can be signed with: ${slip}. Nothing was checked.`);
    }
  });

  it("says in words that there is no such file", () => {
    const { status, stderr } = run(path("nowhere.wacz"), "--lang", "de");
    expect([status, stderr]).toEqual([2, `Es gibt keine Datei ${path("nowhere.wacz")}, die sich lesen lässt.\n`]);
  });

  it("tells how it is used where that is asked, which is no failure", () => {
    const { status, stdout, stderr } = run("--help");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Exit status:");
  });
});
