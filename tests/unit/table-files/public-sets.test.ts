import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isOcds, lookAtTable, processesOf, readTable, shownOf } from "../../../src/domain/casework/table-files";
import { fileOf, whole } from "./support";

// Public sets with answers, where they lie beside the project; CONTRIBUTING needs none of them.
const DATA = "../shared/data";
const isThere = existsSync(`${DATA}/csv`);
if (!isThere) console.warn("The public sets of tables are not here: these tests are passed over.");

describe.skipIf(!isThere)("public sets of tables", () => {
  it("cuts csv-spectrum as its answers say", async () => {
    for (const name of readdirSync(`${DATA}/csv/spectrum/csvs`)) {
      const file = fileOf(`${DATA}/csv/spectrum/csvs/${name}`);
      const { form } = await lookAtTable(file, { separator: ",", heads: 1, skip: 0, kind: "text" });
      const [head, ...rows] = await whole(readTable(file, form));
      const names = head!.cells.map(shownOf);
      const objects = rows
        .filter(({ cells }) => cells.some((cell) => cell !== ""))
        .map(({ cells }) => Object.fromEntries(names.map((one, i) => [one, shownOf(cells[i] ?? "")])));
      // Whoever stored the set made line feeds of its files' line ends, and not of its answers'.
      const text = readFileSync(`${DATA}/csv/spectrum/json/${name.replace(".csv", ".json")}`, "utf8");
      const answer = JSON.parse(text.replaceAll("\\r\\n", "\\n")) as unknown;
      expect(objects, name).toEqual(Array.isArray(answer) ? answer : [answer]);
    }
  });

  it("finds separator and quotation mark of at least nine in ten of CSVsniffer's files", async () => {
    const marks: Record<string, string> = { comma: ",", semicolon: ";", tab: "\t", vslash: "|", space: " " };
    const quotes: Record<string, string> = { doublequote: '"', singlequote: "'" };
    const lines = readFileSync(`${DATA}/csv/dialects/Dialect_annotations.txt`, "utf8").split("\n").slice(2);
    const wrong: string[] = [];
    let all = 0;
    for (const line of lines) {
      const [name = "", , separator = "", quote = ""] = line.trim().split("|");
      if (name === "" || !existsSync(`${DATA}/csv/dialects/${name}`)) continue;
      all++;
      const { form } = await lookAtTable(fileOf(`${DATA}/csv/dialects/${name}`));
      if (form.separator !== marks[separator] || form.quote !== quotes[quote])
        wrong.push(`${name}: ${form.separator}${form.quote}`);
    }
    console.info(`dialects: ${all - wrong.length} of ${all}`, wrong);
    expect(wrong.length / all).toBeLessThanOrEqual(0.1);
  });

  it("finds the encodings that chardet's files say", async () => {
    const wrong: string[] = [];
    const names = readdirSync(`${DATA}/csv/encodings`);
    for (const name of names) {
      const said = (name.split("--")[0] ?? "")
        .toLowerCase()
        .replace("-russian", "")
        .replace("iso-8859-1", "windows-1252");
      const { form } = await lookAtTable(fileOf(`${DATA}/csv/encodings/${name}`), { kind: "text" });
      if (form.encoding !== said) wrong.push(`${name}: ${form.encoding}`);
    }
    console.info(`encodings: ${names.length - wrong.length} of ${names.length}`, wrong);
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it("reads every sheet of SheetJS's workbooks", async () => {
    for (const name of readdirSync(`${DATA}/xlsx`).filter((one) => /\.xls/u.test(one))) {
      const { sheets, form } = await lookAtTable(fileOf(`${DATA}/xlsx/${name}`));
      expect(sheets.length, name).toBeGreaterThan(0);
      for (const sheet of sheets) await whole(readTable(fileOf(`${DATA}/xlsx/${name}`), { ...form, sheet }));
    }
  });

  it("compiles releases to what the standard's records say", () => {
    const wrong: string[] = [];
    let all = 0;
    for (const name of readdirSync(`${DATA}/ocds/standard/docs/examples`, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".json")) continue;
      const value = JSON.parse(readFileSync(`${DATA}/ocds/standard/docs/examples/${name}`, "utf8")) as Packages;
      for (const { compiledRelease, releases } of value.records ?? []) {
        if (!compiledRelease || releases.some((release) => "url" in release)) continue;
        all++;
        if (!same(processesOf(value)[0], compiledRelease)) wrong.push(name);
      }
    }
    console.info(`compiled releases: ${all - wrong.length} of ${all}`, wrong);
    expect(all).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("takes a record's own compiled release where its releases are only links", () => {
    const path = "sample-data/fictional-example/1.1/record/ocds-213czf-000-00001.json";
    const value = JSON.parse(readFileSync(`${DATA}/ocds/${path}`, "utf8")) as Packages;
    expect(isOcds(value)).toBe(true);
    expect(processesOf(value)).toEqual([value.records![0]!.compiledRelease]);
  });
});

interface Packages {
  readonly records?: readonly { readonly compiledRelease?: object; readonly releases: readonly object[] }[];
}

/** The same, but for the compiled release's own id, which examples write as they like. */
const same = (made: object | undefined, said: object): boolean =>
  JSON.stringify(sorted({ ...made, id: "" })) === JSON.stringify(sorted({ ...said, id: "" }));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, one]) => [name, sorted(one)]),
        )
      : value;
