import { fc } from "@fast-check/vitest";
import type { CapturedFact } from "../../../src/domain/evidence/captures";
import { correctFact, fieldsOf } from "../../../src/domain/evidence/captures";
import type { Fact, Provenance, Rating, Subject } from "../../../src/domain/evidence/reading";
import { withNormalised } from "../../../src/domain/evidence/reading/rating-scale";

export const SUBJECT_IDS = ["#home", "https://care.example/homes/7#it", "supplier 3"] as const;

/** A few words as pages write them: accents, emoji, markup, right-to-left letters. */
export const words = fc.oneof(
  fc.constantFrom("Very kind staff", "“Gut”, sagt Oma", "<b onclick=x>", "מצוין", "👩‍⚕️ 5/5", "a  b", "1 234"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

const provenance: fc.Arbitrary<Provenance> = fc.record({
  syntax: fc.constantFrom("json-ld", "microdata"),
  reader: fc.constant("schema-org"),
  version: fc.constant("1"),
  selectors: fc.array(
    fc.record({ type: fc.constant("CssSelector" as const), value: fc.constantFrom("#reviews", "main > p") }),
    { maxLength: 2 },
  ),
  raw: words,
});

const common = {
  subject: fc.constantFrom(...SUBJECT_IDS),
  confidence: fc.constantFrom(1, 0.5),
  provenance: fc.array(provenance, { minLength: 1, maxLength: 2 }),
};

// JSON knows no minus zero.
const value = fc.oneof(
  fc.constantFrom(1, 4.3, 5, 43, -2, 1e21),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((any) => any + 0),
);
const count = fc.nat({ max: 5000 });

export const rating: fc.Arbitrary<Rating> = fc
  .record(
    {
      raw: words,
      value,
      best: fc.constantFrom(5, 10, 100),
      worst: fc.constantFrom(0, 1),
      grade: words,
      grades: fc.array(words, { maxLength: 3 }),
    },
    { requiredKeys: ["raw"] },
  )
  .chain((read) => fc.constantFrom<Rating>(read, withNormalised(read), { ...read, normalised: 0.75 }));

export const pageDate = fc.constantFrom(
  { raw: "5 March 2024", iso: "2024-03-05" },
  { raw: "last spring" },
  { raw: "2024-03-05", iso: "2024-03-05" },
);

/** Any fact that a page may state. */
export const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("aggregate-rating" as const),
      ...common,
      rating,
      ratingCount: count,
      reviewCount: count,
      distribution: fc.array(fc.record({ value: fc.constantFrom(1, 2, 3), count }, { requiredKeys: ["value"] }), {
        maxLength: 3,
      }),
    },
    { requiredKeys: ["kind", "subject", "confidence", "provenance", "rating"] },
  ),
  fc.record(
    {
      kind: fc.constant("review" as const),
      ...common,
      url: fc.constantFrom("https://care.example/r/1", "https://care.example/r/2"),
      author: words,
      date: pageDate,
      title: words,
      text: words,
      rating,
      aspects: fc.array(fc.record({ name: words, rating }), { maxLength: 2 }),
      answer: fc.record(
        {
          text: words,
          author: words,
          date: pageDate,
          bySubject: fc.constant(true as const),
          confidence: common.confidence,
          provenance: common.provenance,
        },
        { requiredKeys: ["text", "confidence", "provenance"] },
      ),
    },
    { requiredKeys: ["kind", "subject", "confidence", "provenance"] },
  ),
  fc.record({
    kind: fc.constant("profile" as const),
    ...common,
    property: fc.constantFrom("jobTitle", "address.postalCode"),
    value: words,
  }),
  fc.record(
    { kind: fc.constant("tag" as const), ...common, label: words, by: words, count },
    { requiredKeys: ["kind", "subject", "confidence", "provenance", "label"] },
  ),
);

/** What a person may type into a fact's fields: by name, some sensible, some not. */
export const texts = (of: Fact): fc.Arbitrary<Record<string, string>> => {
  const typed = fc.oneof(
    fc.constantFrom("", " ", "4,5", "7", "-1", "2024-04-01", "2024-02-30", "\u200b", "1e5"),
    words,
  );
  const names = fieldsOf(of).map(({ name }) => name);
  return fc
    .array(fc.tuple(fc.constantFrom(...names), typed), { maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs));
};

/** A fact as captured: some as read, some as a person corrected them. */
export const capturedFact: fc.Arbitrary<CapturedFact> = fact.chain((read) =>
  fc.oneof(
    fc.constant<CapturedFact>(read),
    texts(read).map((typed) => {
      const corrected = correctFact(read, typed);
      return corrected.ok ? corrected.value : read;
    }),
  ),
);

export const subject: fc.Arbitrary<Subject> = fc.record(
  {
    id: fc.constantFrom(...SUBJECT_IDS),
    types: fc.subarray(["LocalBusiness", "Person", "NursingHome"]),
    name: words,
    url: fc.constant("https://care.example/homes/7"),
    identifiers: fc.array(fc.record({ scheme: fc.constant("gtin13"), value: fc.constant("4006381333931") }), {
      maxLength: 1,
    }),
  },
  { requiredKeys: ["id", "types", "identifiers"] },
);

/** An aggregate rating of 4.3 out of 5, unless told otherwise. */
export const aRating = (rating: Partial<Rating> = {}): Extract<Fact, { kind: "aggregate-rating" }> => ({
  kind: "aggregate-rating",
  subject: "#home",
  confidence: 1,
  provenance: [someProvenance("4,3 von 5")],
  rating: withNormalised({ raw: "4,3 von 5", value: 4.3, best: 5, ...rating }),
});

/** A review by Ada, unless told otherwise. */
export const aReview = (says: Partial<Extract<Fact, { kind: "review" }>> = {}): Extract<Fact, { kind: "review" }> => ({
  kind: "review",
  subject: "#home",
  confidence: 1,
  provenance: [someProvenance("Kind staff.")],
  author: "Ada",
  date: { raw: "5 March 2024", iso: "2024-03-05" },
  text: "Kind staff.",
  ...says,
});

export const aTag = (label: string, says: { by?: string; count?: number } = {}): Extract<Fact, { kind: "tag" }> => ({
  kind: "tag",
  subject: "#home",
  confidence: 1,
  provenance: [someProvenance(label)],
  label,
  ...says,
});

export const aProfileFact = (property: string, value: string): Extract<Fact, { kind: "profile" }> => ({
  kind: "profile",
  subject: "#home",
  confidence: 1,
  provenance: [someProvenance(value)],
  property,
  value,
});

const someProvenance = (raw: string): Provenance => ({
  syntax: "json-ld",
  reader: "schema-org",
  version: "1",
  selectors: [],
  raw,
});
