import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "analyse-"));

function analyse(method: string, lines: readonly (string | object)[], ...more: string[]) {
  const [from, to] = [join(folder, `${method}.in`), join(folder, `${method}.out`)];
  writeFileSync(from, lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/analyse.mjs", method, "--in", from, "--out", to, ...more],
    { encoding: "utf8" },
  );
  const out = existsSync(to) ? readFileSync(to, "utf8").split("\n").filter(Boolean) : [];
  return { status, stderr, out: out.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe("npm run analyse", () => {
  it("finds changes, names lines that cannot be read by their number, and goes on", () => {
    const steps = [...Array<number>(20).fill(1), ...Array<number>(20).fill(5)];
    const { status, stderr, out } = analyse("changes", [
      { id: "a", x: steps },
      "{",
      "",
      { id: "b", x: [] },
      { id: "c", x: ["no"] },
      { id: 4, x: steps.map((value, at) => (at === 3 ? [1, null] : [1, value])) },
    ]);
    expect(out).toEqual([
      { id: "a", changes: [20] },
      { id: "b", changes: [] },
      { id: 4, changes: [20] },
    ]);
    expect(stderr).toContain("Line 2 is no JSON; it was passed over.");
    expect(stderr).toContain('Line 5 has a "x" that cannot be read; it was passed over.');
    expect(status).toBe(1);
  });
  it("forecasts, with null where there is no telling", () => {
    const { status, out } = analyse("forecast", [
      { id: "a", period: 4, horizon: 2, x: Array.from({ length: 24 }, (_, at) => [9, 5, 1, 5][at % 4]) },
      { id: "b", period: 12, horizon: 1, x: [3] },
    ]);
    const [{ mean = [] }, one] = out as [{ mean?: number[] }, unknown];
    expect(mean[0]).toBeCloseTo(9, 3);
    expect(mean[1]).toBeCloseTo(5, 3);
    expect(one).toEqual({ id: "b", mean: [3], lo: [null], hi: [null] });
    expect(status).toBe(0);
  });
  it("groups a network", () => {
    const edges = ["a", "b"].flatMap((side) => [1, 2, 3].map((n) => [`${side}${n}`, `${side}${(n % 3) + 1}`]));
    const { status, out } = analyse("communities", [{ edges: [...edges, ["a1", "b1", 0.5]] }]);
    expect(status).toBe(0);
    expect(out[0]!["community"]).toEqual({ a1: 0, a2: 0, a3: 0, b1: 1, b2: 1, b3: 1 });
    expect(out[0]!["modularity"]).toBeCloseTo(6 / 6.5 - 0.5, 12);
  });
  it("flags reviews, each in its place", () => {
    const text =
      "This firm mended our roof in a day and cleaned up behind them, we could not be happier with what they did.";
    const { status, out } = analyse(
      "spam",
      [
        { id: 1, author: "A", subject: "x", date: "2024-01-01", rating: 5, text },
        { id: 2, author: "B", subject: "y", date: null, rating: 4, text: `${text} Really.` },
        { id: 2, author: "C", subject: "z", date: "2024-02-01", text: "Fine." },
      ],
      "--today",
      "2024-06-01",
    );
    expect(out).toEqual([
      { id: 1, flags: ["near-identical"] },
      { id: 2, flags: ["near-identical"] },
      { id: 2, flags: [] },
    ]);
    expect(status).toBe(0);
  });
  it("tells themes by subject", () => {
    const { status, out } = analyse("themes", [
      { id: "1", subject: "home", text: "The staff were kind. If only there was a lift for those who can't walk." },
    ]);
    expect(status).toBe(0);
    expect(out).toMatchObject([{ subject: "home", reviews: 1, wishes: [{ cue: "if only", aspect: "access" }] }]);
  });
  it("says what tags mean in a vocabulary, in their order, and passes over what is no tag", () => {
    const skos = join(folder, "animals.ttl");
    writeFileSync(
      skos,
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
       <https://example.org/owl> a skos:Concept ; skos:prefLabel "owls"@en ; skos:altLabel "Eulen"@de .`,
    );
    const tags = [{ tag: "OWLS", votes: ["ann", "bob", "cy"] }, { tag: 3 }, { tag: "teapot", votes: 2 }];
    const { status, out } = analyse("tags", tags, "--skos", skos, "--language", "en,de");
    expect(out).toMatchObject([
      { tag: "OWLS", concept: "https://example.org/owl", relation: "exactMatch" },
      { tag: "teapot", concept: null, relation: null },
    ]);
    expect(status).toBe(1);
    expect(analyse("tags", tags).status).toBe(2);
  });
  it("does nothing where it is asked wrongly", () => {
    expect(analyse("guess", [{}]).status).toBe(2);
    expect(
      spawnSync(process.execPath, ["scripts/analyse.mjs", "changes", "--in", "no.such", "--out", join(folder, "x")])
        .status,
    ).toBe(2);
  });
});
