import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import type { Fact, ProfileFact, Reading } from "../../../src/domain/evidence/reading";
import { withheldInText } from "../../../src/domain/evidence/withhold";
import { openWithholding } from "../../../src/domain/evidence/withholding";
import { aProfileFact, aReview, aTag, capturedFact, subject } from "../support/a-fact";

const URL = "https://people.example/anna-muster";
const ANNA = { id: "#home", types: ["Person"], name: "Anna Muster", url: URL, identifiers: [] };

const aReading = (...facts: Fact[]): Reading => ({ subjects: [ANNA], main: "#home", facts, warnings: [] });
const withheldFrom = (reading: Reading, title = "Anna Muster") => openWithholding().page({ url: URL, title, reading });

describe("what is withheld of a reading", () => {
  it.each([
    ["birthDate", "1984-05-03", "birth-date"],
    ["gender", "female", "sex"],
    ["nationality", "Norwegian", "nationality"],
    ["image", "https://people.example/anna.jpg", "photo"],
    ["Familienstand", "ledig", "family"],
    ["memberOf", "ver.di", "union"],
  ])("has no field %s", (property, value, kind) => {
    const { reading, withheld } = withheldFrom(
      aReading(aProfileFact(property, value), aProfileFact("jobTitle", "Buyer")),
    );
    expect(reading.facts).toEqual([aProfileFact("jobTitle", "Buyer")]);
    expect(withheld).toEqual([{ kind, count: 1 }]);
  });

  it("keeps prose with a mark in the place of what is told, and says it once however often the code has it", () => {
    const said = "Buyer for ten years. I am pregnant with my second child. Knows the law of public procurement.";
    const { reading, withheld } = withheldFrom(
      aReading(
        aProfileFact("description", said),
        aReview({ text: said, provenance: aProfileFact("", said).provenance }),
      ),
    );
    const kept = "Buyer for ten years. [withheld: pregnancy]. Knows the law of public procurement.";
    expect(
      reading.facts.map(
        (fact) => (fact as { value?: string; text?: string }).value ?? (fact as { text?: string }).text,
      ),
    ).toEqual([kept, kept]);
    expect(reading.facts.flatMap(({ provenance }) => provenance.map(({ raw }) => raw))).toEqual([kept, kept]);
    expect(withheld).toEqual([{ kind: "pregnancy", count: 1 }]);
  });

  it("is gone where nothing else was said", () => {
    const { reading } = withheldFrom(aReading(aTag("practising Muslim"), aProfileFact("description", "Divorced.")));
    expect(reading.facts).toEqual([]);
  });

  it("leaves employers, schools and languages alone, whatever their names", () => {
    const facts = [
      aProfileFact("nationality", "German"),
      aProfileFact("worksFor", "Muslim Aid"),
      aProfileFact("knowsLanguage", "German"),
      aProfileFact("alumniOf", "Catholic University of Lyon"),
    ];
    expect(withheldFrom(aReading(...facts)).reading.facts).toEqual(facts.slice(1));
  });

  it("takes the words of a field out of everything else that says them: titles, names, ids, addresses of pictures", () => {
    const picture = "https://people.example/faces/77.jpg";
    const reading: Reading = {
      subjects: [
        ANNA,
        { id: "#jan", types: ["Person"], name: "Jan Muster", identifiers: [{ scheme: "image", value: picture }] },
      ],
      facts: [
        aProfileFact("spouse", "Jan Muster"),
        aProfileFact("image", picture),
        aProfileFact("comment", `${picture} Jan  Muster`),
      ],
      warnings: [{ code: "odd", detail: "Jan Muster" }],
    };
    const answer = withheldFrom(reading, "Anna Muster, Jan Muster");
    const all = JSON.stringify(answer);
    expect(all).not.toContain(picture);
    expect(all).not.toMatch(/Jan\s+Muster/u);
    expect(all).toContain("Anna Muster");
  });

  it("drops pictures that are things of their own", () => {
    const image = { id: "#face", types: ["ImageObject"], name: "Portrait", identifiers: [] };
    const fact: ProfileFact = { ...aProfileFact("contentUrl", "https://people.example/f.jpg"), subject: "#face" };
    const { reading, withheld } = withheldFrom({ ...aReading(fact), subjects: [ANNA, image] });
    expect(reading).toMatchObject({ subjects: [ANNA], facts: [] });
    expect(withheld).toEqual([{ kind: "photo", count: 1 }]);
  });

  it("keeps nothing of what stands around a fact, and no selector that would say what is withheld", () => {
    const selectors = [
      { type: "CssSelector" as const, value: "#about > p" },
      { type: "CssSelector" as const, value: '[title="I am pregnant"]' },
      { type: "TextQuoteSelector" as const, exact: "Buyer", prefix: "I am preg", suffix: "nant" },
      { type: "TextQuoteSelector" as const, exact: "I am pregnant" },
    ];
    const job = aProfileFact("jobTitle", "Buyer");
    const provenance = job.provenance.map((place) => ({ ...place, selectors }));
    expect(withheldFrom(aReading({ ...job, provenance })).reading.facts[0]?.provenance[0]?.selectors).toEqual([
      selectors[0],
      { type: "TextQuoteSelector", exact: "Buyer" },
    ]);
  });

  it("does not take its own marks for something to be withheld", () => {
    const first = withheldFrom(
      aReading(aProfileFact("description", "Buyer. Divorced, two children; practising Muslim.")),
    );
    expect(first.withheld).not.toEqual([]);
    const again = withheldFrom(first.reading, first.title);
    expect(again).toEqual({ ...first, withheld: [] });
  });
});

describe("what is withheld of a capture", () => {
  it("is told by what the page said as well as by what it was corrected to", () => {
    const facts = [
      { ...aProfileFact("comment", "1984"), original: { property: "birthDate" } },
      { ...aProfileFact("jobTitle", "Buyer"), original: { value: "Buyer. I am pregnant." } },
      { ...aReview({ text: "Kind." }), original: { text: "Kind. He is HIV positive.", answer: null } },
    ];
    const { capture } = openWithholding().capture(aCapture({ facts }));
    expect(capture.facts).toHaveLength(2);
    expect(JSON.stringify(capture)).not.toMatch(/1984|pregnant|HIV/u);
  });

  it("counts no kinds of facts but those there are", () => {
    const { capture } = openWithholding().capture(aCapture({ seen: { review: 2, "I am pregnant": 1 } }));
    expect(capture.seen).toEqual({ review: 2 });
  });

  const told = fc.constantFrom(
    "I am pregnant with my second child",
    "Ich bin im sechsten Monat schwanger",
    "Mitglied der IG Metall",
    "practising Muslim",
    "soy diabético",
  );
  /** Something that is told, beside other words, anywhere in a value. */
  const insertAt = (value: unknown, n: number, words: string): unknown => {
    let at = 0;
    const walk = (one: unknown, name: string): unknown => {
      if (typeof one === "string" && !FIXED.has(name)) return at++ === n ? `${one}. ${words}. Knows the law.` : one;
      if (Array.isArray(one)) return one.map((each) => walk(each, name));
      if (typeof one !== "object" || one === null) return one;
      return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, walk(each, key)]));
    };
    return walk(value, "");
  };
  const FIXED = new Set(["kind", "type", "url", "captureId", "caseId", "readAt", "lastRead", "iso", "conformsTo"]);

  test.prop(
    [fc.array(capturedFact, { minLength: 1, maxLength: 3 }), fc.array(subject, { maxLength: 2 }), fc.nat(60), told],
    {
      numRuns: 60,
    },
  )("stands in none of its texts, wherever it was put", (facts, subjects, n, words) => {
    const capture = aCapture({ facts, subjects });
    const cleaned = openWithholding().capture(insertAt(capture, n, words) as typeof capture);
    for (const word of words.split(" ").filter((one) => one.length > 7))
      expect(JSON.stringify(cleaned)).not.toContain(word);
  });

  test.prop([fc.array(capturedFact, { minLength: 1, maxLength: 3 }), fc.array(subject, { maxLength: 2 })], {
    numRuns: 30,
  })("is nothing where nothing is told, and all else stays", (facts, subjects) => {
    const capture = aCapture({
      facts,
      subjects: subjects.filter(({ id }, i) => subjects.findIndex((s) => s.id === id) === i),
    });
    // A letter alone tells a sex (`v`), and chance writes such, too.
    fc.pre(stringsOf([facts, subjects]).every((text) => withheldInText(text).length === 0));
    const { capture: kept, withheld } = openWithholding().capture(capture);
    expect(withheld).toEqual([]);
    expect(kept).toEqual(capture);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(stringsOf) : [];
}

function aCapture(says: Partial<CaptureMade>): Omit<CaptureMade, "snapshot" | "withheldKinds"> {
  return {
    captureId: "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001",
    caseId: "HR-1",
    page: { url: URL, title: "Anna Muster" },
    readAt: "2026-03-02T08:59:00.000Z",
    subjects: [ANNA],
    facts: [aProfileFact("jobTitle", "Buyer")],
    seen: { profile: 1 },
    ...says,
  };
}
