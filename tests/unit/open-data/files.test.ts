import { readFileSync } from "node:fs";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import jsonld from "jsonld";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { makeDataset, releaseFiles, releaseOf } from "../../../src/domain/files/open-data";
import type { OpenSubject } from "../../../src/domain/files/open-data/evidence/open-subject";
import type { ReleaseChoices } from "../../../src/domain/keeping/releases";

const CHOICES: ReleaseChoices = {
  title: 'Homes "as rated" <b>',
  description: "What people say.\nTwo lines.",
  publisher: "City of Example",
  contact: "mailto:data@example.org",
  licence: "cc-by-4.0",
  licenceAddress: "",
  address: "https://data.example.org/homes",
  language: "en",
  period: "quarter",
  threshold: 5,
  version: 2,
  madeAt: "2026-10-30T09:00:00.000Z",
};
const months = (...all: string[]) => all.map((month) => ({ months: [month, month] as const }));
const times = (number: number, month: string) => months(...Array<string>(number).fill(month));

const subject = (
  id: string,
  name: string,
  count: number,
  reviews: OpenSubject["listings"][number]["reviews"],
): OpenSubject => ({
  id,
  node: `listing care.example ${id}`,
  name,
  types: ["LodgingBusiness"],
  identifiers: [{ scheme: "leiCode", value: "5493001KJTIIGC8Y1R12" }],
  place: { street: "Am Park 1", postalCode: "12345", locality: "Musterstadt", region: "", country: "DE" },
  listings: [
    {
      key: `care.example ${id}`,
      host: "care.example",
      reviews,
      rating: {
        of: "rating",
        cite: { origin: "counterflow.example/1", index: 1, fact: 0 },
        host: "care.example",
        listing: `care.example ${id}`,
        at: "2026-10-30T08:00:00.000Z",
        value: 4.2,
        scale: { worst: 1, best: 5 },
        count,
        distribution: null,
        reliability: "B",
        copies: null,
        isInherited: false,
        isRemoved: false,
      },
    },
  ],
});

const evidence: Parameters<typeof makeDataset>[0]["evidence"] = {
  subjects: [
    subject("s-0a0a0a0a0a0a", "=Lindenhof, „Haus“", 214, [
      ...times(9, "2026-01"),
      ...times(2, "2026-05"),
      ...times(7, "2026-08"),
    ]),
    subject("s-0b0b0b0b0b0b", "Few</script>", 4, times(3, "2026-01")),
  ],
  barred: [],
};

const dataset = makeDataset({
  evidence,
  choices: CHOICES,
  without: new Set(),
  earlier: [],
  checkpoints: ["counterflow.example/1\n4\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"],
  entries: [{ origin: "counterflow.example/1", index: 1, leaf: "0a".repeat(32) }],
});
const files = new Map(releaseFiles(dataset).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
const text = (name: string) => files.get(name) ?? "";
const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true }).data;

describe("a release's files", () => {
  it("hold no count of few, whole or in sums", () => {
    expect(rowsOf("reviews.csv").filter(({ subject: id }) => id === "s-0a0a0a0a0a0a")).toEqual([
      { subject: "s-0a0a0a0a0a0a", source: "care.example", period: "2026-Q1", reviews: "9", state: "shown" },
      { subject: "s-0a0a0a0a0a0a", source: "care.example", period: "2026-Q2", reviews: "", state: "left-out" },
      { subject: "s-0a0a0a0a0a0a", source: "care.example", period: "2026-Q3", reviews: "", state: "left-out" },
      { subject: "s-0a0a0a0a0a0a", source: "care.example", period: "all", reviews: "18", state: "shown" },
    ]);
    const few = rowsOf("ratings.csv").filter(({ subject: id }) => id === "s-0b0b0b0b0b0b");
    expect(few.map(({ stated, count, state }) => [stated, count, state])).toEqual([["", "", "left-out:few"]]);
  });

  it("run nothing in a spreadsheet and nothing in a page", () => {
    expect(rowsOf("subjects.csv")[0]?.["name"]).toBe("'=Lindenhof, „Haus“");
    expect(text("index.html")).not.toContain("<b>");
    const card = text("embed/s-0b0b0b0b0b0b.html");
    expect(card.match(/<\/script>/gu)).toHaveLength(1);
    expect(card).not.toMatch(/style=|<style|\son[a-z]+=/u);
  });

  it("are described the same in Turtle and in JSON-LD", async () => {
    const base = "https://data.example.org/homes/";
    const turtle = new Parser({ baseIRI: base }).parse(text("dcat.ttl"));
    const json = await jsonld.toRDF(JSON.parse(text("dcat.jsonld")) as object, { base, format: "application/n-quads" });
    const fromJson = new Parser({ format: "N-Quads" }).parse(json as unknown as string);
    const lines = (quads: readonly Quad[]) =>
      quads.map(({ subject: s, predicate: p, object: o }) => `${s.value} ${p.value} ${o.termType} ${o.value}`).sort();
    expect(lines(turtle)).toEqual(lines(fromJson));
    const said = (property: string) => turtle.filter(({ predicate }) => predicate.value.endsWith(property));
    expect(said("downloadURL").map(({ object }) => object.value)).toContain(`${base}ratings.csv`);
    expect(said("dcat#version")[0]?.object.value).toBe("2");
    // DCAT-AP 3.0: what a catalogue, a dataset and a distribution must say.
    for (const [type, properties] of [
      ["dcat#Catalog", ["title", "description", "publisher"]],
      ["dcat#Dataset", ["title", "description"]],
      ["dcat#Distribution", ["accessURL"]],
      ["Checksum", ["algorithm", "checksumValue"]],
    ] as const) {
      const nodes = turtle.filter(
        ({ predicate, object }) => predicate.value.endsWith("#type") && object.value.endsWith(type),
      );
      expect(nodes.length).toBeGreaterThan(0);
      for (const node of nodes)
        for (const property of properties)
          expect(
            turtle.some(({ subject: s, predicate: p }) => s.equals(node.subject) && p.value.endsWith(property)),
            `${node.subject.value} ${property}`,
          ).toBe(true);
    }
  });

  it("say where they come from, and nothing of what it said", () => {
    const quads = new Parser({ baseIRI: "https://data.example.org/homes/" }).parse(text("provenance.ttl"));
    expect(quads.map(({ object }) => object.value)).toContain("0a".repeat(32));
    expect([...files.values()].join("\n")).not.toContain("listing care.example");
  });

  it("have metadata that describes each table's columns", () => {
    const { tables } = JSON.parse(text("csv-metadata.json")) as {
      tables: {
        url: string;
        tableSchema: { columns: { name: string; datatype: string; required?: true }[]; primaryKey: string[] };
      }[];
    };
    expect(tables.map(({ url }) => url)).toEqual(["subjects.csv", "ratings.csv", "stars.csv", "reviews.csv"]);
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^[^\n]*$/u,
      integer: /^\d+$/u,
      number: /^-?\d+(?:\.\d+)?$/u,
      dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u,
    };
    for (const { url, tableSchema } of tables) {
      const [head = []] = Papa.parse<string[]>(text(url)).data;
      expect(head).toEqual(tableSchema.columns.map(({ name }) => name));
      const keys = rowsOf(url).map((row) => JSON.stringify(tableSchema.primaryKey.map((name) => row[name])));
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rowsOf(url))
        for (const { name, datatype, required } of tableSchema.columns) {
          const cell = row[name] ?? "";
          if (required || cell !== "") expect(cell, `${url} ${name}`).toMatch(forms[datatype] ?? /^$/u);
          if (required) expect(cell).not.toBe("");
        }
    }
  });

  it("are told from by the next release: what came since is too little", () => {
    const first = releaseOf("6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b11", ["PL-1"], dataset, releaseFiles(dataset));
    const next = makeDataset({
      evidence: {
        subjects: [
          subject("s-0a0a0a0a0a0a", "Lindenhof", 216, [
            ...times(10, "2026-01"),
            ...times(2, "2026-05"),
            ...times(7, "2026-08"),
          ]),
        ],
        barred: [],
      },
      choices: { ...CHOICES, version: 3 },
      without: new Set(),
      earlier: [first],
      checkpoints: [],
      entries: [],
    });
    expect(next.ratings.map(({ released, isEarlier }) => [released?.count, isEarlier])).toEqual([[214, true]]);
    expect(next.reviews.map(({ table, isEarlier }) => [table?.figures, isEarlier])).toEqual([
      [first.tables.find(({ subject: id }) => id === "s-0a0a0a0a0a0a")?.figures, true],
    ]);
  });
});

describe("the catalogue entry beside the shapes of DCAT-AP 3.0.1", () => {
  const shapes = new Store(new Parser().parse(readFileSync("tests/fixtures/shacl/dcat-ap-3.0.1.ttl", "utf8")));
  const reported = async (quads: readonly Quad[]) => {
    const report = await new SHACLValidator(shapes).validate(new Store([...quads]));
    return report.results.map(({ path, message, focusNode }) =>
      [focusNode.value, path.value, ...message.map(({ value }) => value)].join(" "),
    );
  };
  const turtle = (text: string): readonly Quad[] =>
    new Parser({ baseIRI: "https://data.example.org/homes/" }).parse(text);

  it("has nothing that they report, as Turtle and as JSON-LD", async () => {
    expect(await reported(turtle(files.get("dcat.ttl") ?? ""))).toEqual([]);
    const quads = await jsonld.toRDF(JSON.parse(files.get("dcat.jsonld") ?? "{}") as object, {
      format: "application/n-quads",
    });
    expect(await reported(turtle(quads as unknown as string))).toEqual([]);
  });

  it("has nothing either where there is no address, an own licence, an inbox, and an earlier version", async () => {
    const other = makeDataset({
      evidence,
      choices: {
        ...CHOICES,
        address: "",
        licence: "own",
        licenceAddress: "https://example.org/terms",
        contact: "https://example.org/help",
        language: "de",
        version: 3,
      },
      without: new Set(),
      earlier: [releaseOf("3f2c1a60-93f2-4c8e-8d3a-2f9b7a10c9d1", ["PL-1"], dataset, releaseFiles(dataset))],
      checkpoints: [],
      entries: [],
    });
    const text = new TextDecoder().decode(releaseFiles(other).find(({ name }) => name === "dcat.ttl")?.bytes);
    expect(await reported(turtle(text))).toEqual([]);
  });

  it("would be reported without a title, with two publishers, a licence of no kind, and a size that is no number", async () => {
    const broken = (files.get("dcat.ttl") ?? "")
      .replaceAll(/ {2}dct:title .*\n/gu, "")
      .replace(/ {2}dct:publisher (<[^>]+>)/u, "  dct:publisher $1, <https://other.example>")
      .replace(/"\d+"\^\^xsd:nonNegativeInteger/u, '"many"')
      .replace("a dct:LicenseDocument", "a dct:Standard");
    const paths = new Set(
      (await reported(turtle(broken))).map((line) =>
        /#(\w+)|terms\/(\w+)/u
          .exec(line.split(" ")[1] ?? "")
          ?.slice(1)
          .join(""),
      ),
    );
    for (const path of ["title", "publisher", "byteSize", "license"]) expect([...paths]).toContain(path);
  });
});
