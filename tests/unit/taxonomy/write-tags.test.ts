import { Parser } from "n3";
import { expect, it } from "vitest";
import { type AnsweredTag, tagsAsAnnotations, tagsAsCsv, tagsAsTurtle } from "../../../src/domain/casework/taxonomy";

const picture = { url: "https://m.example/p/1", name: "=HYPERLINK()", number: "SHN-1", host: "m.example" };
const says = { probability: 0.97, broader: "", answeredAt: "2026-11-30T10:00:00.000Z", people: 3, pictures: [picture] };
const TAGS: readonly AnsweredTag[] = [
  {
    tag: 'a "barge"',
    answer: "accepted",
    concept: "https://t.example/a b>",
    conceptLabel: "Barges",
    relation: "exactMatch",
    ...says,
  },
  { tag: "rubbish", answer: "refused", concept: "", conceptLabel: "", relation: null, ...says },
  {
    ...says,
    tag: "leeboard",
    answer: "proposed",
    concept: "urn:uuid:1",
    conceptLabel: "Leeboards",
    relation: "exactMatch",
    broader: "https://t.example/ships",
  },
];

it("writes a line for each tag of each picture, and no formula", () => {
  const lines = tagsAsCsv(TAGS).split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain("'=HYPERLINK()");
  expect(lines[1]).toContain('"a ""barge"""');
});

it("writes Turtle that another parser reads, without what was refused", () => {
  const quads = new Parser().parse(tagsAsTurtle(TAGS, "urn:x:tags", "Tags"));
  const said = quads.map(({ predicate, object }) => [predicate.value.split(/[#/]/u).at(-1), object.value]);
  expect(said).toContainEqual(["prefLabel", 'a "barge"']);
  expect(said).toContainEqual(["exactMatch", "https://t.example/a%20b%3E"]);
  expect(said).toContainEqual(["broader", "https://t.example/ships"]);
  expect(JSON.stringify(said)).not.toContain("rubbish");
});

it("writes a Web Annotation for each accepted tag of each picture", () => {
  let n = 0;
  const collection = JSON.parse(tagsAsAnnotations(TAGS, () => String(n++))) as {
    total: number;
    first: { items: unknown[] };
  };
  expect(collection.total).toBe(2);
  expect(collection.first.items[0]).toMatchObject({
    motivation: "tagging",
    target: "https://m.example/p/1",
    body: [
      { type: "TextualBody", value: 'a "barge"' },
      { type: "SpecificResource", purpose: "classifying" },
    ],
  });
});
