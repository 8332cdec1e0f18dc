import { describe, expect, it } from "vitest";
import { isAcceptedByDefault, openMatcher, readTaxonomy } from "../../../src/domain/casework/taxonomy";

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <https://t.example/> .
:windmill a skos:Concept ; skos:prefLabel "Windmills"@en, "Windmühlen"@de .
:barge a skos:Concept ; skos:prefLabel "Sailing barges"@en ; skos:altLabel "tjalk"@en ; skos:hiddenLabel "sailling barge"@en .
:ship a skos:Concept ; skos:prefLabel "Ships"@en, "Schiff"@de .
:bassFish a skos:Concept ; skos:prefLabel "bass (fish)"@en .
:bassMusic a skos:Concept ; skos:prefLabel "bass (instrument)"@en .
:bank1 a skos:Concept ; skos:prefLabel "Bank"@en . :bank2 a skos:Concept ; skos:prefLabel "bank"@en .
:clothes a skos:Concept ; skos:prefLabel "Clothes"@en . :university a skos:Concept ; skos:prefLabel "University"@en .
:humanities a skos:Concept ; skos:prefLabel "Humanities"@en . :city a skos:Concept ; skos:prefLabel "Cities"@en .
`;
async function matcher() {
  const pieces = async function* () {
    await Promise.resolve();
    yield TURTLE;
  };
  const read = await readTaxonomy({ name: "x.ttl", pieces });
  if (!read.ok) throw new Error(read.error.code);
  return openMatcher(read.value);
}
const best = async (tag: string) => {
  const [first] = (await matcher()).match(tag);
  return first && { ...first, concept: first.concept.split("/").at(-1), isAccepted: isAcceptedByDefault(first) };
};

describe("a tag", () => {
  it.each([
    ["WINDMILLS", "windmill", "label"],
    ["windmill", "windmill", "inflected"],
    ["city", "city", "inflected"],
    ["Windmuhlen", "windmill", "label"],
    ["sailingbarges", "barge", "joined"],
    ["Tjalk", "barge", "alternative"],
    ["sailling barge", "barge", "hidden"],
  ])("“%s” is the same as %s (%s), and is accepted by default", async (tag, concept, method) => {
    expect(await best(tag)).toMatchObject({ concept, method, relation: "exactMatch", isAccepted: true });
  });

  it.each([
    ["wimdmills", "windmill", "exactMatch", "spelling"],
    ["old windmill", undefined, "broadMatch", "head"],
    ["Segelschiff", "ship", "broadMatch", "compound"],
    ["barges", "barge", "narrowMatch", "part"],
  ])("“%s” is proposed, and not accepted by default", async (tag, concept, relation, method) => {
    const found = await best(tag);
    if (tag === "old windmill") return expect(found?.isAccepted ?? false).toBe(false);
    return expect(found).toMatchObject({ concept, relation, method, isAccepted: false });
  });

  it.each(["bass", "bank", "cloth", "clothe", "humanity", "human", "universe", "xyzzy", "", "🙂"])(
    "“%s” is never accepted by default",
    async (tag) => {
      expect((await best(tag))?.isAccepted ?? false).toBe(false);
    },
  );
});
