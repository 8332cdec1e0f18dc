import { describe, expect, it } from "vitest";
import { readTaxonomy } from "../../../src/domain/casework/taxonomy";

const SKOS = "http://www.w3.org/2004/02/skos/core#";

async function* inPieces(text: string, size: number) {
  await Promise.resolve();
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const read = (text: string, name = "file", size = 64) => readTaxonomy({ name, pieces: () => inPieces(text, size) });
async function taken(text: string, name?: string, size?: number) {
  const found = await read(text, name, size);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const TURTLE = `@prefix skos: <${SKOS}> .
@prefix : <https://t.example/> .
:s a skos:ConceptScheme ; skos:prefLabel "Terms"@en ; skos:hasTopConcept :ships .
:ships a skos:Concept ; skos:prefLabel "Ships"@en, "Schiffe"@de ; skos:narrower :barge .
:barge a skos:Concept ; skos:prefLabel "Sailing barges"@en ; skos:altLabel "barges"@en ; skos:hiddenLabel "bargis"@en ;
  skos:broader :ships ; skos:notation "S.1" ; skos:scopeNote "Flat"@en .
`;
const RDF_XML = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [ <!ENTITY skos "${SKOS}"> ]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;" xml:base="https://t.example/">
<rdf:Description rdf:about="s"><rdf:type rdf:resource="&skos;ConceptScheme"/><skos:prefLabel xml:lang="en">Terms</skos:prefLabel>
<skos:hasTopConcept rdf:resource="ships"/></rdf:Description>
<skos:Concept rdf:about="ships"><skos:prefLabel xml:lang="en">Ships</skos:prefLabel><skos:prefLabel xml:lang="de">Schiffe</skos:prefLabel>
<skos:narrower><skos:Concept rdf:about="https://t.example/barge" skos:notation="S.1"><skos:broader rdf:resource="ships"/>
<skos:prefLabel xml:lang="en">Sailing
 barges</skos:prefLabel><skos:altLabel xml:lang="en">barges</skos:altLabel><skos:hiddenLabel xml:lang="en"><![CDATA[bargis]]></skos:hiddenLabel>
<skos:scopeNote xml:lang="en">Flat</skos:scopeNote></skos:Concept></skos:narrower></skos:Concept></rdf:RDF>`;
const JSON_LD = JSON.stringify({
  "@context": {
    skos: SKOS,
    uri: "@id",
    type: "@type",
    "@base": "https://t.example/",
    prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
    broader: { "@id": "skos:broader", "@type": "@id" },
  },
  "@graph": [
    { uri: "s", type: "skos:ConceptScheme", prefLabel: { en: "Terms" }, "skos:hasTopConcept": { uri: "ships" } },
    { uri: "ships", type: "skos:Concept", prefLabel: { en: "Ships", de: "Schiffe" }, "skos:narrower": "barge" },
    {
      uri: "barge",
      type: ["skos:Concept"],
      prefLabel: { en: ["Sailing barges"] },
      "skos:altLabel": { "@value": "barges", "@language": "en" },
      "skos:hiddenLabel": [{ "@value": "bargis", "@language": "en" }],
      "skos:notation": "S.1",
      "skos:scopeNote": "Flat",
      broader: "ships",
    },
  ],
});

describe("a taxonomy", () => {
  it.each([
    ["turtle", TURTLE],
    ["rdf-xml", RDF_XML],
    ["json-ld", JSON_LD],
  ])("says the same in %s, however it is cut to pieces", async (format, text) => {
    for (const size of [1, 7, 100_000]) {
      const { concepts, schemes, format: found } = await taken(text, "file", size);
      expect(found).toBe(format);
      expect([...concepts.keys()].sort()).toEqual(["https://t.example/barge", "https://t.example/ships"]);
      expect(concepts.get("https://t.example/barge")).toMatchObject({
        broader: ["https://t.example/ships"],
        notations: ["S.1"],
        isDocumented: true,
      });
      const labels = concepts
        .get("https://t.example/barge")
        ?.labels.map(({ kind, text: words, language }) => [kind, words, language]);
      expect(labels?.sort()).toEqual([
        ["alt", "barges", "en"],
        ["hidden", "bargis", "en"],
        ["pref", "Sailing barges", "en"],
      ]);
      expect(concepts.get("https://t.example/ships")?.topOf).toEqual(["https://t.example/s"]);
      expect(schemes.map(({ labels: names }) => names[0]?.text)).toEqual(["Terms"]);
    }
  });

  it("is not read where a file is none, and the line is said where it breaks off", async () => {
    expect(await read("")).toMatchObject({ error: { code: "taxonomy-empty" } });
    expect(await read("<!doctype html><html><body>Hello</body></html>")).toMatchObject({
      error: { code: "taxonomy-unknown" },
    });
    expect(await read(`@prefix skos: <${SKOS}> .\n`)).toMatchObject({ error: { code: "taxonomy-no-concepts" } });
    expect(await read(`${TURTLE}\n:x a `)).toMatchObject({ error: { code: "taxonomy-broken" } });
    expect(await read(RDF_XML.replace("</skos:Concept></skos:narrower>", ""))).toMatchObject({
      error: { code: "taxonomy-broken" },
    });
    expect(await read('{"@graph": [')).toMatchObject({ error: { code: "taxonomy-broken" } });
  });

  it("has broken addresses mended, and says how many", async () => {
    const text = `${TURTLE}<https://t.example/a b> a skos:Concept ; skos:prefLabel "A < b > c"@en . # <not one\n`;
    const { concepts, notices } = await taken(text, "file", 50);
    expect(concepts.get("https://t.example/a%20b")?.labels[0]?.text).toBe("A < b > c");
    expect(notices).toEqual([{ code: "iri-mended", count: 1 }]);
  });

  it("leaves out entities that grow and those that are elsewhere", async () => {
    const bomb = RDF_XML.replace(
      "]>",
      `<!ENTITY a "${"ha".repeat(50)}"> <!ENTITY b "&a;&a;&a;"> <!ENTITY c SYSTEM "file:///etc/passwd"> ]>`,
    ).replace("Flat", "&b;&c;");
    const { concepts, notices } = await taken(bomb);
    expect(concepts.size).toBe(2);
    expect(notices).toEqual([{ code: "entity-ignored", count: 2 }]);
  });

  it("leaves a label of ten megabytes to the file, and says so", async () => {
    const text = `${TURTLE}:big a skos:Concept ; skos:prefLabel "${"x".repeat(10_000_000)}" , "Big"@en .\n`;
    const { concepts, notices } = await taken(text, "file", 65_536);
    expect(concepts.get("https://t.example/big")?.labels.map(({ text: words }) => words)).toEqual(["Big"]);
    expect(notices).toEqual([{ code: "label-too-long", count: 1 }]);
  });

  it("fetches no context, and knows that of SKOS", async () => {
    const inside = {
      "@id": "https://t.example/a",
      "@type": "Concept",
      prefLabel: { "@value": "A", "@language": "en" },
    };
    const elsewhere = await read(JSON.stringify({ "@context": "https://evil.example/c.jsonld", ...inside }));
    expect(elsewhere).toMatchObject({ error: { code: "taxonomy-no-concepts" } });
    const known = await taken(JSON.stringify({ "@context": "http://www.w3.org/2004/02/skos/core", ...inside }));
    expect(known.concepts.get("https://t.example/a")?.labels).toEqual([{ kind: "pref", text: "A", language: "en" }]);
  });
});
