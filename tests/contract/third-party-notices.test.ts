import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { bundledWorks } from "../../scripts/build/bundled-works.mjs";
import { TARGETS } from "../../scripts/build/manifest-for.mjs";

const noticesOf = (folder: string) => readFileSync(join("dist", folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
const SNOWBALL = "src/domain/ground/language/snowball";

/** The lines that name a work, with its version and its licence. */
const named = (notices: string): string[] => notices.match(/^\S+ \d+\.\d+\.\d+ \(.+$/gmu) ?? [];

describe.each(TARGETS)("the notices in what is shipped for %s", (target) => {
  const notices = noticesOf(target);

  it.each(Object.keys(packageJson.dependencies))("name %s and have its licence, word for word", (name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    const text = readFileSync(
      join(folder, readdirSync(folder).find((file) => file.startsWith("LICENSE")) ?? ""),
      "utf8",
    );
    expect(named(notices)).toContainEqual(expect.stringContaining(`${name} ${version} (${license})`));
    expect(notices).toContain(text.trim());
  });

  it("have what a package says beside its licence, and the licence of what our stemmers are made from", () => {
    expect(notices).toContain(readFileSync("node_modules/dexie/NOTICE", "utf8").trim());
    expect(notices).toContain("Snowball 3.1.1 (https://snowballstem.org)");
    expect(notices).toContain(readFileSync(join(SNOWBALL, "LICENSE"), "utf8").trim());
  });

  it("name nothing that only builds or tests", () => {
    const tools = Object.keys(packageJson.devDependencies);
    expect(named(notices).filter((line) => tools.includes(line.split(" ")[0] ?? ""))).toEqual([]);
  });

  it("have all that the checker has, which is shipped with it", () => {
    expect(named(notices)).toEqual(expect.arrayContaining(named(noticesOf("verify"))));
  });
});

it("the notices beside the checker name what reads certificates and opens locked files, and no database", () => {
  const names = named(noticesOf("verify")).map((line) => line.split(" ")[0]);
  expect(names).toEqual(expect.arrayContaining(["age-encryption", "asn1js", "pkijs", "valibot"]));
  expect(names).not.toContain("dexie");
});

it("the checker's page, which goes out alone with every export, has them within it", () => {
  const page = readFileSync("dist/verify/verify.html", "utf8");
  expect(named(page)).toEqual(named(noticesOf("verify")));
  expect(page).toContain(readFileSync("node_modules/pkijs/LICENSE", "utf8").trim());
});

it("nothing is built with a package that has no licence to hand on", () => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-works-"));
  const bare = join(folder, "node_modules", "bare");
  mkdirSync(bare, { recursive: true });
  writeFileSync(join(bare, "package.json"), JSON.stringify({ name: "bare", version: "1.0.0", license: "MIT" }));
  writeFileSync(join(bare, "index.js"), "");
  expect(() => bundledWorks([join(bare, "index.js")])).toThrow("no text of its licence");
  rmSync(folder, { recursive: true });
});
