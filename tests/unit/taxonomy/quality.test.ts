import { expect, it } from "vitest";
import { readTaxonomy, reportQuality } from "../../../src/domain/casework/taxonomy";

const HEAD = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <https://t.example/> .\n";

async function issuesOf(body: string): Promise<Readonly<Record<string, number>>> {
  async function* pieces() {
    await Promise.resolve();
    yield HEAD + body;
  }
  const read = await readTaxonomy({ name: "file.ttl", pieces });
  if (!read.ok) throw new Error(read.error.code);
  return Object.fromEntries(reportQuality(read.value).map(({ issue, count }) => [issue, count]));
}

it("finds cycles, however long", async () => {
  const ring = Array.from({ length: 20_000 }, (_, n) => `:c${n} a skos:Concept ; skos:broader :c${(n + 1) % 20_000} .`);
  expect(await issuesOf(ring.join("\n"))).toMatchObject({ "cyclic-hierarchical-relations": 1 });
  expect(await issuesOf(":a a skos:Concept . :b a skos:Concept ; skos:broader :a .")).not.toHaveProperty(
    "cyclic-hierarchical-relations",
  );
});

it("tells several parents from one that is said twice", async () => {
  const two = ":a a skos:Concept . :b a skos:Concept . :c a skos:Concept ; skos:broader :a, :b .";
  expect(await issuesOf(two)).not.toHaveProperty("hierarchical-redundancy");
  expect(await issuesOf(`${two} :b skos:broader :a .`)).toMatchObject({ "hierarchical-redundancy": 1 });
});

it("finds what is said of relations that clash, lead nowhere, or go one way", async () => {
  const body = `:a a skos:Concept ; skos:narrower :b . :b a skos:Concept ; skos:broader :a ; skos:related :a .
:c a skos:Concept ; skos:related :c . :d a skos:Concept ; skos:broader :nowhere . :e a skos:Concept .`;
  expect(await issuesOf(body)).toMatchObject({
    "relation-clashes": 1,
    "reflexively-related-concepts": 1,
    "undefined-concepts": 1,
    "orphan-concepts": 1,
    "unidirectionally-related-concepts": 1,
  });
});

it("finds labels that are missing, twice, empty, or of no language", async () => {
  const body = `:a a skos:Concept ; skos:prefLabel "One"@en, "Two"@en ; skos:altLabel "Two"@en .
:b a skos:Concept ; skos:prefLabel "ONE"@en . :c a skos:Concept ; skos:altLabel "x" . :d a skos:Concept ; skos:prefLabel ""@en .`;
  expect(await issuesOf(body)).toMatchObject({
    "inconsistent-preferred-labels": 1,
    "disjoint-labels-violation": 1,
    "overlapping-labels": 1,
    "missing-labels": 1,
    "omitted-or-invalid-language-tags": 1,
    "empty-labels": 1,
  });
});
