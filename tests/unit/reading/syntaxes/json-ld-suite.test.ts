import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { Parser, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import type { Item } from "../../../../src/domain/evidence/reading/items";
import { jsonLd } from "../../../../src/domain/evidence/reading/syntaxes/json-ld";
import { nodesIn, type PlainNode } from "./suites/expanded-nodes";
import { itemsOf } from "./suites/test-context";

/** The W3C's JSON-LD 1.1 API tests of HTML script extraction, where they lie beside the project. */
const DATA = resolve(import.meta.dirname, "../../../../../shared/data/w3c");

/** Tests that do not pass; docs/conformance.md says why of each. */
const EXCEPTIONS = ["te014", "te015", "te016", "tr014", "tr015", "tr016"];

interface SuiteTest {
  readonly id: string;
  readonly file: string;
  readonly fragment: string | null;
  readonly option: { readonly base?: string; readonly extractAllScripts?: boolean };
  readonly expected: { readonly file?: string; readonly error?: string };
}

const parser = new new JSDOM("").window.DOMParser();
const text = (file: string): string => readFileSync(`${DATA}/${file}`, "utf8");

function suite(): SuiteTest[] {
  const tests = JSON.parse(text("index.json")) as SuiteTest[];
  return tests.filter(({ id }) => id.startsWith("jsonld#"));
}

/** What the reader makes of the scripts that a test is about: all of them, the one it names, or the first. */
function ours({ file, fragment, option }: SuiteTest): PlainNode[] {
  const document = parser.parseFromString(text(file), "text/html");
  const url = option.base ?? `https://w3c.github.io/json-ld-api/tests/html/${file.split("/").at(-1) ?? ""}`;
  const items = itemsOf(jsonLd, document, url);
  const script = fragment === null ? document.querySelector("script") : document.getElementById(fragment);
  return items.filter(({ place }) => option.extractAllScripts || place.element === script).flatMap(plain);
}

function plain({ id, properties }: Item): PlainNode[] {
  if (properties.size === 0) return [];
  const said = [...properties].map(([name, values]) => [
    name,
    values.map((value) => (value.kind === "text" ? value.text : "an item")),
  ]);
  return [{ ...(Object.fromEntries(said) as PlainNode), ...(id !== undefined && { "@id": [id] }) }];
}

/** A test that wants an error is answered by reading nothing. */
function theirs({ expected: { file } }: SuiteTest): PlainNode[] {
  if (file === undefined) return [];
  return file.endsWith(".nq") ? nodesOfQuads(new Parser().parse(text(file))) : nodesIn(JSON.parse(text(file)));
}

const LIST = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

function nodesOfQuads(quads: readonly Quad[]): PlainNode[] {
  const firsts = new Map(
    quads
      .filter((quad) => quad.predicate.value === `${LIST}first`)
      .map((quad) => [quad.subject.value, quad.object.value]),
  );
  const nodes = quads.filter(({ predicate }) => !predicate.value.startsWith(LIST));
  return nodes.map(({ subject, predicate, object }) => ({
    ...(subject.termType === "NamedNode" && { "@id": [subject.value] }),
    [predicate.value]: [firsts.get(object.value) ?? object.value],
  }));
}

const inOrder = (nodes: readonly PlainNode[]): string[] =>
  nodes.map((node) => JSON.stringify(Object.entries(node).sort())).sort();

describe.skipIf(!existsSync(DATA))("JSON-LD in HTML suite (skipped where ../shared/data is not there)", () => {
  it("reads the nodes the suite expects, but for the explained exceptions", () => {
    const failed = suite().filter((test) => inOrder(ours(test)).join() !== inOrder(theirs(test)).join());
    expect(failed.map(({ id }) => id.replace("jsonld#", ""))).toEqual(EXCEPTIONS);
    expect(suite()).toHaveLength(50);
  });

  it("explains every exception", () => {
    const told = readFileSync(resolve(import.meta.dirname, "../../../../docs/conformance.md"), "utf8");
    expect(EXCEPTIONS.filter((id) => !told.includes(id))).toEqual([]);
  });
});
