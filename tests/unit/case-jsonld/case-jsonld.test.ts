import { fc, test } from "@fast-check/vitest";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { readAnnotations } from "../../../src/domain/casework/received";
import type { CapturedFact } from "../../../src/domain/evidence/captures";
import { caseJsonLd } from "../../../src/domain/files/case-jsonld";
import { caseFile, readEntry } from "../../../src/domain/files/exchange";
import { jcs } from "../../../src/domain/ledger/log";
import { SUBJECT_IDS, capturedFact } from "../support/a-fact";

const CASE = { caseId: "PL 20/31", kind: "placement", title: "A place for K.", purpose: "To find one" } as const;
const CAPTURE = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001";
const NOTE = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001";
const URL_READ = "https://care.example/homes/7";
const AT = "2026-03-02T09:00:00.000Z";

const place = (exact: string) => [
  {
    syntax: "visible",
    reader: "visible",
    version: "1",
    selectors: [
      { type: "CssSelector" as const, value: "#host", refinedBy: { type: "CssSelector" as const, value: "p" } },
      { type: "TextQuoteSelector" as const, exact, prefix: "before ", suffix: " after" },
      { type: "TextPositionSelector" as const, start: 7, end: 12 },
      { type: "FragmentSelector" as const, value: "/0/name", conformsTo: "https://www.rfc-editor.org/rfc/rfc6901" },
    ],
    raw: exact,
  },
];
const FACTS: readonly CapturedFact[] = [
  {
    kind: "review",
    subject: "#home",
    confidence: 1,
    provenance: place("Kind staff."),
    author: "Rolf",
    date: { raw: "1 March", iso: "2026-03-01" },
    title: "Good",
    text: "Kind staff.",
    rating: { raw: "4 of 5", value: 4, best: 5, worst: 1 },
  },
  {
    kind: "aggregate-rating",
    subject: "#home",
    confidence: 1,
    provenance: place("4.3 of 5 (120)"),
    rating: { raw: "4.3 of 5", value: 4.3, best: 5, worst: 1 },
    ratingCount: 120,
  },
  {
    kind: "profile",
    subject: "#home",
    confidence: 1,
    provenance: place("01 23"),
    property: "telephone",
    value: "01 23",
  },
  { kind: "tag", subject: "#home", confidence: 1, provenance: place("garden"), label: "garden" },
];

function written(facts: readonly CapturedFact[]) {
  const subjects = SUBJECT_IDS.map((id) => ({
    id,
    types: ["NursingHome", "bad type"],
    name: `Home ${id}`,
    url: URL_READ,
    identifiers: [{ scheme: "vatID", value: "DE1" }],
  }));
  const payloads: readonly (readonly [type: string, v: number, payload: object])[] = [
    ["case.opened", 1, CASE],
    [
      "capture.made",
      3,
      {
        ...{
          captureId: CAPTURE,
          caseId: CASE.caseId,
          page: { url: URL_READ, title: "Home" },
          readAt: AT,
          subjects,
          facts,
        },
        seen: {},
        snapshot: { tier: "none", artifacts: [] },
      },
    ],
    ["note.added", 2, { noteId: NOTE, caseId: CASE.caseId, captureId: CAPTURE, fact: 0, text: "Ask the family." }],
  ];
  const entries = payloads.flatMap(([type, v, payload], index) => {
    const header = { v, origin: "counterflow.example/log/a", index, type, at: AT, payload: "ab".repeat(32) };
    return readEntry({ header: jcs(header), payload: JSON.stringify(payload), proof: "" }) ?? [];
  });
  const file = caseJsonLd(caseFile(CASE.caseId, entries));
  if (!file) throw new Error("no file");
  return file;
}

/** Nothing is asked of anybody: what a word means stands in the file. */
const alone = {
  documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)),
  safe: true,
};
const expanded = async (file: object) => jsonld.expand(file, alone);

describe("a case as JSON-LD", () => {
  it("says everything in words of known vocabularies, and asks nobody what they mean", async () => {
    const quads = (await jsonld.toRDF(written(FACTS), {
      ...alone,
      format: "application/n-quads",
    })) as unknown as string;
    const fact = `<urn:counterflow:fact:${CAPTURE}:0>`;
    expect(quads).toContain(
      `${fact} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation>`,
    );
    expect(quads).toContain(`${fact} <http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#describing>`);
    expect(quads).toContain(`<http://www.w3.org/ns/oa#hasSource> <${URL_READ}>`);
    expect(quads).toContain('<http://www.w3.org/ns/oa#exact> "Kind staff."');
    expect(quads).toContain("<http://www.w3.org/ns/oa#refinedBy>");
    expect(quads).toContain(
      `<http://www.w3.org/ns/oa#sourceDate> "${AT}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`,
    );
    expect(quads).toContain('<https://schema.org/reviewBody> "Kind staff."');
    expect(quads).toContain(`<urn:uuid:${NOTE}> <http://www.w3.org/ns/oa#hasTarget> ${fact}`);
    expect(quads).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Ask the family."');
    expect(quads).toContain("<https://schema.org/LocalBusiness>");
    expect(quads).not.toContain("bad type");
  });

  it("is read again as it was written, but as said elsewhere", () => {
    const read = readAnnotations(JSON.stringify(written(FACTS)));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.format).toBe("case-jsonld");
    expect(read.value.leftOut).toEqual({ unreadable: 0, tooMuch: 0 });
    const common = { source: URL_READ, about: "Home #home", prefix: "before", suffix: "after" };
    expect(read.value.items).toEqual([
      {
        ...common,
        ...{ kind: "review", says: "Good\n\nKind staff.", quote: "Kind staff.", by: "Rolf", at: "2026-03-01" },
        rating: { value: 4, best: 5, worst: 1, count: null },
      },
      {
        ...common,
        ...{ kind: "rating", says: "4.3 of 5", quote: "4.3 of 5 (120)", by: "", at: AT },
        rating: { value: 4.3, best: 5, worst: 1, count: 120 },
      },
      { ...common, kind: "profile", says: "01 23", quote: "01 23", by: "", at: AT, property: "telephone" },
      { ...common, kind: "tag", says: "garden", quote: "garden", by: "", at: AT },
      {
        kind: "note",
        says: "Ask the family.",
        source: "",
        about: "",
        quote: "",
        prefix: "",
        suffix: "",
        by: "",
        at: AT,
      },
    ]);
  });

  test.prop([fc.array(capturedFact, { minLength: 1, maxLength: 4 })], { numRuns: 40 })(
    "loses nothing when it is expanded, whatever pages said",
    async (facts) => {
      const file = written(facts);
      const [project] = await expanded(file);
      const items = (project?.["http://www.w3.org/ns/activitystreams#items"] as { "@list": unknown[] }[])[0];
      expect(items?.["@list"]).toHaveLength(facts.length + 1);
      expect(readAnnotations(JSON.stringify(file)).ok).toBe(true);
    },
  );
});
