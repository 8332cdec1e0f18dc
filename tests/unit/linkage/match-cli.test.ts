import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "counterflow-match-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const out = join(folder, "pairs.csv");

function run(...args: readonly string[]) {
  rmSync(out, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/match.mjs", ...args], { encoding: "utf8" });
  return {
    status,
    stdout,
    stderr,
    pairs: existsSync(out) ? readFileSync(out, "utf8").trimEnd().split("\n") : undefined,
  };
}

const A = file("a.csv", "name,city\nOakhaven Lodge,Ambleford\nHaus Müller,Lindwedel\nKestrel View,Marrowby\n");
// Windows-1252, other heads, another separator.
const B = file(
  "b.csv",
  Buffer.from(
    "Einrichtung;Ort\nHaus M\u00fcller;Lindwedel\nRosengarten;Lindwedel\nOak Haven Lodge;Ambleford\nX;Y\n",
    "latin1",
  ),
);

describe("matching two files", () => {
  it("writes a line for each pair, rows counted from 0 below the head", () => {
    const { status, pairs } = run(A, B, "--out", out);
    expect(status).toBe(0);
    expect(pairs?.[0]).toBe("row_a,row_b,weight,probability");
    const cells = pairs!.slice(1).map((line) => line.split(","));
    expect(cells.map(([a, b]) => `${a} ${b}`).sort()).toEqual(["0 2", "1 0"]);
    for (const [, , , probability] of cells) expect(Number(probability)).toBeGreaterThan(0.5);
  });

  it("takes a single column with commas in it, and a mapping", () => {
    const one = file("one.csv", "x\nOakhaven, Lodge and more\nKestrel View, The\n");
    const mapping = file("m.json", JSON.stringify({ a: { x: "name" }, b: { Einrichtung: "name" } }));
    const { status, pairs } = run(one, B, "--out", out, "--mapping", mapping);
    expect(status).toBe(0);
    expect(pairs).toBeDefined();
  });

  it("says how it is used", () => {
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("npm run match") as string });
    expect(run(A, B)).toMatchObject({ status: 2, stdout: expect.stringContaining("--out") as string });
  });

  it.each([
    ["a file that is not there", [join(folder, "none.csv"), B], "there is no such file"],
    ["a folder", [folder, B], "it is a folder"],
    ["an empty file", [A, file("empty.csv", "")], "no rows below its head"],
    ["a head alone", [A, file("head.csv", "name,city\n")], "no rows below its head"],
    ["no text at all", [A, file("zip.csv", new Uint8Array([80, 75, 3, 4, 0, 0, 1]))], "is no CSV file"],
    ["a quote that never ends", [A, file("quote.csv", 'name,city\n"Oakhaven,Ambleford\n')], "cannot be read as CSV"],
    ["a mapping that is none", [A, B, "--mapping", file("bad.json", '{"name":"nonsense"}')], "is no mapping"],
  ])("says what is wrong with %s, and writes nothing", (_what, args, words) => {
    const { status, stderr, pairs } = run(...args, "--out", out);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
    expect({ status, pairs }).toEqual({ status: 1, pairs: undefined });
  });
});
