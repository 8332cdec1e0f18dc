import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const COPIED = [
  ...["src", "scripts", "docs", "public", "tests/contract", "tests/unit", "tests/fixtures/entries", "tests/sites"],
  ...["tests/e2e/support", "package.json", "tsconfig.json", ".prettierrc.json", ".dependency-cruiser.mjs"],
  ...["vitest.config.ts", "vite.config.ts", "manifest.json"],
];

/** The packages lie behind a link here. */
const CONFIG = `import preact from "@preact/preset-vite";
import { projectionVersion } from "./scripts/build/projection-version.mjs";
export default {
  plugins: [preact({ devToolsEnabled: false }), projectionVersion()],
  server: { fs: { strict: false } },
  test: { setupFiles: ["fake-indexeddb/auto"], env: { TZ: "UTC" } },
};
`;

/** A copy of this house, to build something in; its packages are ours. */
export class House {
  readonly #folder = mkdtempSync(join(tmpdir(), "counterflow-house-"));

  constructor() {
    for (const path of COPIED) cpSync(path, this.#in(path), { recursive: true });
    symlinkSync(resolve("node_modules"), this.#in("node_modules"));
    this.write("made.config.mjs", CONFIG);
  }

  #in(path: string): string {
    return join(this.#folder, path);
  }

  /** Runs one of the house's scripts. */
  script(name: string, ...words: readonly string[]) {
    return this.#run(join("scripts", name), words);
  }

  /** Runs one of the packages' tools. */
  tool(name: string, ...words: readonly string[]) {
    return this.#run(join("node_modules", ".bin", name), words);
  }

  #run(program: string, words: readonly string[]) {
    const env = { ...process.env, NO_COLOR: "1" };
    return spawnSync(process.execPath, [program, ...words], { cwd: this.#folder, encoding: "utf8", env });
  }

  /** What the compiler says of these files and of all that they use. */
  compiled(files: readonly string[]): string {
    // What the compiler remembers of the true house lies behind the link.
    const compilerOptions = { tsBuildInfoFile: "made.tsbuildinfo" };
    this.write(
      "tsconfig.made.json",
      JSON.stringify({ extends: "./tsconfig.json", compilerOptions, include: ["src/**/*.d.ts"], files }),
    );
    return this.tool("tsc", "--project", "tsconfig.made.json").stdout;
  }

  /** Runs tests. */
  tested(...files: readonly string[]) {
    const { status, stdout, stderr } = this.tool("vitest", "run", "--config", "made.config.mjs", ...files);
    return { status, said: `${stdout}${stderr}` };
  }

  text(path: string): string {
    return readFileSync(this.#in(path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(this.#in(path), text);
  }

  /** Every file with what is in it. */
  contents(): Map<string, string> {
    const names = COPIED.flatMap((root) =>
      statSync(this.#in(root)).isDirectory()
        ? readdirSync(this.#in(root), { recursive: true, encoding: "utf8" }).map((file) => join(root, file))
        : [root],
    );
    const files = names.filter((name) => statSync(this.#in(name)).isFile());
    return new Map(files.map((name) => [name, readFileSync(this.#in(name), "latin1")]));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
