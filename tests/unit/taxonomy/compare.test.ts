import { expect, it } from "vitest";
import { compareTaxonomies, readTaxonomy } from "../../../src/domain/casework/taxonomy";

const HEAD = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://t.example/> .\n`;
async function taxonomy(turtle: string) {
  const pieces = async function* () {
    await Promise.resolve();
    yield HEAD + turtle;
  };
  const read = await readTaxonomy({ name: "x.ttl", pieces });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
const BEFORE = `
:a a skos:Concept ; skos:prefLabel "Ships"@en, "Schiffe"@de .
:b a skos:Concept ; skos:prefLabel "Barges"@en ; skos:altLabel "lighters"@en ; skos:broader :a .
:c a skos:Concept ; skos:prefLabel "Mills"@en .
:d a skos:Concept ; skos:prefLabel "Same"@en ; skos:altLabel "x"@en, "y"@en .`;
const NOW = `
:d a skos:Concept ; skos:altLabel "y"@en, "x"@en ; skos:prefLabel "Same"@en .
:a a skos:Concept ; skos:prefLabel "Vessels"@en, "Schiffe"@de .
:b a skos:Concept ; skos:prefLabel "Barges"@en .
:e a skos:Concept ; skos:prefLabel "Locks"@en .`;
const at = (name: string): string => `https://t.example/${name}`;

it("tells what came, went and changed, and what of it is used", async () => {
  const [before, now] = [await taxonomy(BEFORE), await taxonomy(NOW)];
  const found = compareTaxonomies(before, now, ["en"], [at("a"), at("c"), at("d")]);
  expect(found).toMatchObject({ came: 1, went: 1, changed: 2 });
  expect(found.first.came).toEqual([{ iri: at("e"), label: "Locks" }]);
  expect(found.first.went).toEqual([{ iri: at("c"), label: "Mills" }]);
  expect(found.first.changed).toEqual([
    { iri: at("a"), label: "Vessels", before: "Ships", changes: ["name"] },
    { iri: at("b"), label: "Barges", changes: ["labels", "place"] },
  ]);
  expect(found.touched.map(({ iri, has }) => [iri, has])).toEqual([
    [at("c"), "gone"],
    [at("a"), "changed"],
  ]);
  // In another language it is called as before, and is another one all the same.
  expect(compareTaxonomies(before, now, ["de"], []).first.changed[0]).toEqual({
    iri: at("a"),
    label: "Schiffe",
    changes: ["name"],
  });
});

it("tells nothing of a file and itself", async () => {
  const same = await taxonomy(BEFORE);
  expect(compareTaxonomies(same, same, ["en"], [at("a")])).toMatchObject({ came: 0, went: 0, changed: 0, touched: [] });
});
