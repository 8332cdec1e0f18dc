import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seal } from "../../src/domain/files/age";
import { withMember } from "../unit/exchange/support/with-member";
import { CASE, aCase, bundled, written } from "../unit/exchange/support/written";
import { withDatabase } from "../unit/support/memory-database";

// The built checker, given what somebody made to harm whoever checks it.
const folder = mkdtempSync(join(tmpdir(), "counterflow-test-"));
const path = (name: string): string => join(folder, name);
const scratch = path("scratch");
const CLI = "dist/verify/counterflow-verify.mjs";
const LITTLE_WORK = 4;
const env = { ...process.env, LANG: "en", TMPDIR: scratch };
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  mkdirSync(scratch);
  file = await withDatabase(async (db) => {
    await aCase(db);
    return written(db, await bundled(db, CASE));
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8", env });
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe("a terminal", () => {
  /** Clears the screen, sets a title, turns the order of what follows, hides, and begins a line. */
  const STEERING = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e\u2066\u200b\u{e0041}\u2028\r\nSound:\u007f";
  const STEERED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  it("is not steered by what a file says, as text or as JSON", async () => {
    const said = infoOf(file).replace('"Counterflow 0"', JSON.stringify(STEERING));
    writeFileSync(path("steering.wacz"), await withMember(file, "counterflow/export.json", [utf8(said)]));
    const text = run(path("steering.wacz")).stdout;
    expect(text).toContain("\\u001b[2J");
    expect(text.replaceAll("\n", "")).not.toMatch(STEERED);
    const json = run(path("steering.wacz"), "--json").stdout;
    expect(json.replaceAll("\n", "")).not.toMatch(STEERED);
    expect(JSON.parse(json)).toMatchObject({ info: { software: STEERING } });
  });

  it("is not steered by the names of files, in what is said of them", () => {
    const name = `gone${STEERING.replaceAll("/", "")}.wacz`;
    for (const { status, stderr } of [run(path(name)), run(path("none.wacz"), "--anchors", path(name))]) {
      expect(status).toBe(2);
      expect(stderr.trimEnd().replaceAll("\n", "")).not.toMatch(STEERED);
    }
  });
});

describe("a locked file", () => {
  beforeAll(async () => {
    const large = new Blob(Array.from({ length: 150 }, () => new Uint8Array(1 << 20)));
    const stream = await seal(large.stream(), "four words", LITTLE_WORK);
    writeFileSync(path("large.age"), await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).bytes());
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)("leaves nothing behind after %s", async (signal) => {
    const child = spawn(process.execPath, [CLI, path("large.age"), "--password", "four words"], { env });
    const ended = new Promise<{ code: number | null; by: string | null }>((resolve) =>
      child.on("close", (code, by) => {
        resolve({ code, by });
      }),
    );
    // While it is being opened: that takes seconds.
    await new Promise((wait) => setTimeout(wait, 1_000));
    child.kill(signal);
    const { code, by } = await ended;
    expect([by, code]).toContainEqual(by === null ? 128 + constants.signals[signal] : signal);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it("leaves nothing behind at its end, and says that it is no case", () => {
    const { status, stderr } = run(path("large.age"), "--password", "four words");
    expect([status, stderr.includes("not a file that Counterflow has written")]).toEqual([2, true]);
    expect(readdirSync(scratch)).toEqual([]);
  });

  it("that asks for more work than ours do is refused before any", async () => {
    const sealed = await seal(new Blob([file]).stream(), "four words", LITTLE_WORK);
    const bytes = await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).bytes();
    const [head, rest] = [Buffer.from(bytes.subarray(0, 200)).toString("latin1"), bytes.subarray(200)];
    for (const work of ["19", "20", "64", "9999"]) {
      const asking = Buffer.from(head.replace(/(scrypt \S+) 4\n/u, `$1 ${work}\n`), "latin1");
      writeFileSync(path("work.age"), Buffer.concat([asking, rest]));
      const { status, stderr } = run(path("work.age"), "--password", "four words");
      expect([status, stderr.includes("asks for so much work")], work).toEqual([2, true]);
    }
  });
});

it.each(["entries.jsonl", "checkpoints.jsonl", "timestamps.jsonl", "key.txt"])(
  "300,000 lines of %s are looked at, and what is wrong is said",
  async (name) => {
    const lines = utf8("{}\n".repeat(300_000));
    writeFileSync(path("many.wacz"), await withMember(file, `counterflow/${name}`, [lines]));
    const { status, stdout, stderr } = run(path("many.wacz"));
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toContain(`counterflow/${name}: line 1 cannot be read.`);
  },
);

it("certificates to accept that are none are said to be none", () => {
  writeFileSync(path("case.wacz"), file);
  writeFileSync(path("none.pem"), "no certificate");
  const { status, stderr } = run(path("case.wacz"), "--anchors", path("none.pem"));
  expect([status, stderr.includes("no certificate")]).toEqual([2, true]);
});

/** What a file says of itself, as it stands in it. */
function infoOf(bytes: Uint8Array<ArrayBuffer>): string {
  const text = Buffer.from(bytes).toString("latin1");
  const start = text.indexOf("{", text.indexOf("counterflow/export.json"));
  return text.slice(start, text.indexOf("\n", start) + 1);
}
