import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readAnnotations } from "../../../src/domain/casework/received";

const read = (file: unknown) => readAnnotations(typeof file === "string" ? file : JSON.stringify(file));
const items = (file: unknown) => {
  const found = read(file);
  if (!found.ok) throw new Error(found.error.code);
  return found.value.items;
};

// As the Web Annotation Data Model shows them (§5), with its own words.
const ANNOTATION = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "http://example.org/anno1",
  type: "Annotation",
  motivation: "commenting",
  creator: { id: "http://example.org/user1", type: "Person", name: "My Pseudonym" },
  created: "2015-10-13T13:00:00Z",
  body: [
    { type: "TextualBody", purpose: "tagging", value: "love" },
    { type: "TextualBody", purpose: "commenting", value: "A <b>comment</b>", format: "text/html" },
  ],
  target: {
    source: "http://example.org/page1",
    selector: { type: "TextQuoteSelector", exact: "anotation", prefix: "this is an ", suffix: " that has some" },
  },
};

describe("annotations of other tools", () => {
  it("are read in each way that the standard writes them", () => {
    const expected = [
      { kind: "tag", says: "love" },
      {
        kind: "note",
        says: "A <b>comment</b>",
        quote: "anotation",
        source: "http://example.org/page1",
        by: "My Pseudonym",
      },
    ];
    for (const file of [
      ANNOTATION,
      [ANNOTATION],
      { type: "AnnotationPage", items: [ANNOTATION] },
      { "@type": ["oa:AnnotationCollection"], first: { type: "AnnotationPage", items: [ANNOTATION] } },
      { "@graph": [ANNOTATION, { type: "Other" }] },
    ])
      expect(items(file)).toMatchObject(expected);
    expect(items({ ...ANNOTATION, body: undefined, bodyValue: "Short" })).toMatchObject([
      { kind: "note", says: "Short" },
    ]);
    expect(items({ ...ANNOTATION, body: undefined, motivation: "highlighting" })).toMatchObject([
      { kind: "note", says: "", quote: "anotation" },
    ]);
  });

  // As its API answers a search (https://h.readthedocs.io/en/latest/api-reference/).
  it("of Hypothesis are read, with their tags", () => {
    const row = {
      id: "x",
      created: "2026-01-02T03:04:05.000000+00:00",
      user: "acct:rolf@hypothes.is",
      uri: "https://care.example/homes/7",
      text: "Is this so?",
      tags: ["care", 7],
      target: [
        {
          source: "https://care.example/homes/7",
          selector: [
            { type: "RangeSelector", startContainer: "/p" },
            { type: "TextQuoteSelector", exact: "Kind staff", prefix: "", suffix: "." },
          ],
        },
      ],
    };
    const said = { source: row.uri, quote: "Kind staff", by: "rolf" };
    for (const file of [{ total: 1, rows: [row] }, [row]])
      expect(items(file)).toMatchObject([
        { kind: "note", says: "Is this so?", ...said },
        { kind: "tag", says: "care", ...said },
      ]);
  });

  it.each([
    ["", "no-json"],
    ['{"type":"Annotation"', "no-json"],
    ["[]", "no-annotations"],
    ["7", "no-annotations"],
    ["null", "no-annotations"],
    ['{"type":"Dataset"}', "no-annotations"],
    [`{"first":${'{"next":'.repeat(3)}{}${"}".repeat(3)}}`, "no-annotations"],
  ])("are none in %s", (text, code) => {
    expect(read(text)).toEqual({ ok: false, error: { code } });
  });

  it("lead nowhere but to web pages", () => {
    for (const source of [
      "javascript:alert(1)",
      "file:///etc/passwd",
      "https://me:pw@a.example/",
      "data:text/html,x",
      "x",
    ])
      expect(items({ ...ANNOTATION, target: source })[0]?.source).toBe("");
  });

  it("are counted where they say nothing, are too long or too many", () => {
    const long = { ...ANNOTATION, body: { type: "TextualBody", value: "x".repeat(20_001) } };
    const empty = { type: "Annotation", target: "https://a.example/" };
    expect(read([ANNOTATION, long, empty])).toMatchObject({
      value: { items: [{}, {}], leftOut: { unreadable: 1, tooMuch: 1 } },
    });
    const many = Array.from({ length: 2_500 }, () => ({ ...ANNOTATION, body: "x" }));
    expect(read(many)).toMatchObject({ value: { leftOut: { tooMuch: 500 } } });
    expect(read(`"${"x".repeat(20_000_001)}"`)).toEqual({ ok: false, error: { code: "annotations-too-large" } });
  });

  it("change nothing by the names that they use", () => {
    const text = `[{"type":"Annotation","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"body":"x"}]`;
    expect(items(text)).toHaveLength(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("are shown without what hides or turns words around", () => {
    expect(items({ ...ANNOTATION, body: "a\u202Eb\u0000c\u200B" })[0]?.says).toBe("abc");
  });

  test.prop([
    fc.oneof(
      fc.json({ maxDepth: 5 }),
      fc
        .dictionary(
          fc.constantFrom(
            "type",
            "items",
            "first",
            "next",
            "rows",
            "body",
            "target",
            "selector",
            "source",
            "about",
            "tags",
            "@graph",
          ),
          fc.oneof(
            fc.constantFrom("Annotation", "Project", "TextQuoteSelector", "Review"),
            fc.jsonValue({ maxDepth: 3 }),
          ),
        )
        .map((one) => JSON.stringify([one, { ...one, type: "Annotation" }, { type: "Project", items: [one] }])),
    ),
  ])("never break what reads them", (text) => {
    readAnnotations(text);
  });
});
