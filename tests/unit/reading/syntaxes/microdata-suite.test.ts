import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { microdata } from "../../../../src/domain/evidence/reading/syntaxes/microdata";
import { line } from "../../../../src/domain/evidence/reading/text/clean";
import { inFull, RDF, type Statement, triplesOf } from "./suites/item-triples";
import { isSameGraph } from "./suites/same-triples";
import { itemsOf } from "./suites/test-context";

/** The W3C's "Microdata to RDF" tests, where they lie beside the project. */
const DATA = resolve(import.meta.dirname, "../../../../../shared/data/w3c");

/** Tests that do not pass; docs/conformance.md says why of each. */
const EXCEPTIONS = ["0054", "0057", "0058", "0059", "0071", "0073", "0074", "0081"];
/** An index of the suite; and a cycle, which the suite wants refused and of which we only ask that it ends. */
const NO_ANSWER = ["0085", "index"];

interface SuiteTest {
  readonly id: string;
  readonly file: string;
  readonly expected: { readonly file: string } | null;
}

const parser = new new JSDOM("").window.DOMParser();
const numberOf = (id: string): string => id.replace("mdrdf-", "");
const address = (file: string): string => `http://w3c.github.io/microdata-rdf/tests/${file.split("/").at(-1) ?? ""}`;

function suite(): SuiteTest[] {
  const tests = JSON.parse(readFileSync(`${DATA}/index.json`, "utf8")) as SuiteTest[];
  return tests.filter(({ id }) => id.startsWith("mdrdf-"));
}

function ours({ file }: SuiteTest): Statement[] {
  const document = parser.parseFromString(readFileSync(`${DATA}/${file}`, "utf8"), "text/html");
  return triplesOf(itemsOf(microdata, document, address(file)), address(file));
}

function theirs({ file, expected }: SuiteTest): Statement[] {
  const turtle = new Parser({ baseIRI: address(file) }).parse(readFileSync(`${DATA}/${expected?.file ?? ""}`, "utf8"));
  return turtle.map(({ subject, predicate, object }) => {
    const said = object.termType === "BlankNode" ? `_:${object.value}` : normal(object.value, predicate.value);
    return [subject.termType === "BlankNode" ? `_:${subject.value}` : subject.value, inFull(predicate.value), said];
  });
}

/** Texts on one line, addresses in their normal form, as ours are: `http://a.test` is `http://a.test/`. */
function normal(text: string, predicate: string): string {
  const isAddress = /^https?:\/\//u.test(text) && predicate !== `${RDF}type`;
  return inFull(isAddress ? new URL(text).href : line(text));
}

describe.skipIf(!existsSync(DATA))("Microdata to RDF suite (skipped where ../shared/data is not there)", () => {
  it("states what the suite expects, but for the explained exceptions", () => {
    const asked = suite().filter(({ expected }) => expected !== null);
    const failed = asked.filter((test) => !isSameGraph(ours(test), theirs(test)));
    expect(failed.map(({ id }) => numberOf(id))).toEqual(EXCEPTIONS);
    expect(asked.length).toBeGreaterThan(80);
  });

  it("reads what the suite has no answer for without end or error", () => {
    const others = suite().filter(({ expected }) => expected === null);
    expect(others.map(({ id }) => numberOf(id))).toEqual(NO_ANSWER);
    for (const test of others) expect(ours(test).length).toBeGreaterThan(0);
  });

  it("explains every exception", () => {
    const told = readFileSync(resolve(import.meta.dirname, "../../../../docs/conformance.md"), "utf8");
    expect([...EXCEPTIONS, ...NO_ANSWER].filter((id) => !told.includes(`mdrdf-${id}`))).toEqual([]);
  });
});
