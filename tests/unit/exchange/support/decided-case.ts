import { noteAdded } from "../../../../src/domain/casework/annotation";
import { caseOpened } from "../../../../src/domain/casework/cases";
import {
  type Criterion,
  type Evidence,
  type Frame,
  comparisonFramed,
  judgementMade,
  weightsFixed,
} from "../../../../src/domain/casework/comparison";
import { Citations, type Decision, comparedRecord, decisionMade } from "../../../../src/domain/casework/decision";
import { datasetImported } from "../../../../src/domain/casework/own-data";
import { captureMade } from "../../../../src/domain/evidence/captures";
import { type Fact, type Provenance } from "../../../../src/domain/evidence/reading";
import { sourceGraded } from "../../../../src/domain/evidence/sources";
import { draft, hashToHex, jcs, leafHash } from "../../../../src/domain/ledger/log";
import { type Database, caseComparison } from "../../../../src/storage/reading";
import { keepArtifact } from "../../../../src/storage/writing";
import { NOTE_IDS } from "../../support/payloads";
import { NINE } from "../../support/ports";
import { announced, logged } from "./written";

export const DECIDED = "PL-2026-0143";
const id = (n: number): string => `7d0c8a52-3a7b-4a55-8a1b-5b1f5a0c${String(n).padStart(4, "0")}`;
const DATASET = id(1);

const HOMES = [
  { name: "Lindenhof", rating: 4.3, count: 87, beds: "48", grade: "Good", price: "4150", night: 1 },
  { name: "Maison des Tilleuls", rating: 4.4, count: 12, beds: "36", grade: "Good", price: "3900", night: 3 },
  {
    name: "Residentie Zeezicht",
    rating: 3.1,
    count: 386,
    beds: "90",
    grade: "Requires improvement",
    price: "3400",
    night: 3,
  },
  { name: "Haus am Park", rating: 4.6, count: 3, beds: "24", grade: "Outstanding", price: "4480", night: 2 },
  { name: "Kastanjehof <b>Noord</b>", rating: 4.0, count: 51, beds: "60", grade: "Good", price: "4620.50", night: 2 },
] as const;
const GRADES = ["Outstanding", "Good", "Requires improvement", "Inadequate"];
const NIGHT = ["Enough at all hours", "Enough as a rule", "Too few"];

const provenance: Provenance[] = [
  { syntax: "json-ld", reader: "schema-org", version: "1", selectors: [], raw: "as read" },
];
const about = (subject: string) => ({ subject, confidence: 1, provenance });

function factsOf(home: (typeof HOMES)[number], subject: string): Fact[] {
  return [
    {
      kind: "aggregate-rating",
      ...about(subject),
      rating: {
        raw: `${String(home.rating).replace(".", ",")} von 5`,
        value: home.rating,
        best: 5,
        normalised: (home.rating - 1) / 4,
      },
      ratingCount: home.count,
    },
    { kind: "profile", ...about(subject), property: "numberOfBeds", value: home.beds },
    { kind: "profile", ...about(subject), property: "inspectionGrade", value: home.grade },
    {
      kind: "review",
      ...about(subject),
      author: "Tineke",
      date: { raw: "2 Oct 2026", iso: "2025-10-02" },
      title: "Kind staff",
      text: "My mother has been here for two years.\n\nAt night I never saw more than two people for the whole floor, but they came within minutes.",
      rating: { raw: "4", value: 4, best: 5, normalised: 0.75 },
    },
    {
      kind: "review",
      ...about(subject),
      author: "<i>J.</i>",
      text: "The laundry lost my father's hearing aid.",
      rating: { raw: "2 stars", value: 2 },
    },
  ];
}

const CRITERIA: Criterion[] = [
  {
    criterionId: id(11),
    name: "Night care",
    measure: { of: "judgement" },
    unit: { as: "grades", grades: NIGHT },
    value: { kind: "grades", points: [100, 50, 0] },
  },
  {
    criterionId: id(12),
    name: "Inspection",
    measure: { of: "fact", property: "inspectionGrade" },
    unit: { as: "grades", grades: GRADES },
    value: { kind: "grades", points: [100, 67, 33, 0] },
  },
  {
    criterionId: id(13),
    name: "Outside rating",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    value: { kind: "linear", worst: 1, best: 5 },
  },
  {
    criterionId: id(14),
    name: "Cost a month",
    measure: { of: "own", datasetId: DATASET, head: "Monthly price", take: "latest" },
    unit: { as: "money", currency: "EUR", period: "month" },
    value: { kind: "linear", worst: 4200, best: 3000 },
  },
  {
    criterionId: id(15),
    name: "Places free",
    measure: { of: "fact", property: "vacancies" },
    unit: { as: "number", unit: "" },
    value: { kind: "enough", worst: 0, enough: 2 },
  },
];
const COST = CRITERIA[3];
const FRAME: Frame = {
  alternatives: HOMES.map((_home, n) => nodeOf(n)),
  criteria: CRITERIA,
  limits: COST
    ? [
        {
          limitId: id(21),
          name: "Budget",
          measure: COST.measure,
          unit: COST.unit,
          must: { be: "at-most", value: 4200 },
        },
      ]
    : [],
};
const POINTS = [100, 70, 40, 20, 20];

function nodeOf(n: number): string {
  return `listing www.care.example #home-${n}`;
}

const column = {
  at: 1,
  head: "Monthly price",
  meaning: { as: "money", currency: "EUR", period: "month" },
  isKey: false,
} as const;
const form = { decimal: ".", dates: "ymd" } as const;

/** The agency's own prices as its table has them: rows are no entries, so they are given here. */
function own(n: number, cite: { origin: string; index: number }): Evidence["own"] {
  const row = {
    of: "own" as const,
    cite,
    datasetId: DATASET,
    at: "2026-02-20",
    key: HOMES[n]?.name ?? "",
    line: n + 2,
  };
  return [{ ...row, column, form, raw: HOMES[n]?.price ?? "", currency: "", day: "" }];
}

/** What is decided of the comparison as it is in the tables. */
async function decisionOn(db: Database, says: Partial<Decision>): Promise<Decision> {
  const { alternatives, framed, weightings } = await caseComparison(db, DECIDED);
  const headers = await db.entries.toArray();
  const byPlace = new Map(headers.map((header) => [`${header.origin} ${header.index}`, header]));
  const imported = headers.find(({ type }) => type === datasetImported.type);
  const note = headers.find(({ type }) => type === noteAdded.type);
  const weighting = weightings.at(-1);
  if (!framed || !weighting || !imported || !note) throw new Error("not compared");
  const citations = new Citations(({ origin, index }) => {
    const header = byPlace.get(`${origin} ${index}`);
    return header && hashToHex(leafHash(jcs(header)));
  });
  const inOrder = HOMES.map((_home, n) => alternatives.find(({ node }) => node === nodeOf(n)));
  const compared = comparedRecord(
    {
      criteria: framed.frame.criteria,
      limits: framed.frame.limits,
      evidence: inOrder.flatMap((one, n) => (one ? [{ ...one.evidence, own: own(n, imported) }] : [])),
      asOf: NINE,
      seed: DECIDED,
      weights: weighting.weights,
      framed: framed.framedBy,
      fixed: { origin: weighting.origin, index: weighting.index },
      fixedBefore: weightings.length - 1,
    },
    citations,
  );
  const visit = citations.numberOf({ origin: note.origin, index: note.index }) + 1;
  return {
    decisionId: id(41),
    caseId: DECIDED,
    supersedes: null,
    change: "",
    title: "A place in dementia care, north district",
    why: `Three of five homes met the limit. Night care mattered most to us, and we went to see it: two people were at work.[${visit}] The inspectorate calls the home good.[2]\n\nIt is within the budget [9999].`,
    against: "Two reviews speak of too few people at night.\n\nIt is the dearest of the three.",
    dissent: "",
    decidedBy: "E. Sanders, case manager",
    lookAgain: "2026-06-15",
    options: HOMES.map(({ name }, n) => ({
      node: nodeOf(n),
      name,
      verdict: n === 0 ? "chosen" : n < 3 ? "rejected" : "outside",
      reason:
        n === 0
          ? "It comes to the most points.[1]"
          : n < 3
            ? `Too few people at night.[${visit}]`
            : "Dearer than the budget allows.",
    })),
    compared,
    cited: citations.entries,
    ...says,
  };
}

/** A case in which five homes were laid out and what matters of them was weighed. */
export async function weighedCase(db: Database, picture?: Blob): Promise<void> {
  await logged(
    db,
    [
      draft(caseOpened, {
        caseId: DECIDED,
        kind: "placement",
        title: "Place for <b>Mrs Ünal</b>",
        purpose: "A place in dementia care",
      }),
    ],
    0,
  );
  await logged(
    db,
    [
      draft(datasetImported, {
        datasetId: DATASET,
        importId: id(2),
        name: "Price list",
        asOf: "2026-02-20",
        file: { sha256: "3f".repeat(32), bytes: 900, name: "prices.csv" },
        form: {
          kind: "text",
          encoding: "utf-8",
          separator: ",",
          quote: '"',
          escape: '"',
          sheet: "",
          skip: 0,
          heads: 1,
          ...form,
        },
        width: 2,
        columns: [column],
        rows: 5,
        refused: 0,
        tree: null,
      }),
    ],
    100,
  );
  const kept = picture && (await keepArtifact(db, picture));
  const artifacts = kept ? [{ role: "screenshot" as const, ...kept, mediaType: "image/png" }] : [];
  for (const [n, home] of HOMES.entries()) {
    const subject = `#home-${n}`;
    const capture = {
      captureId: id(100 + n),
      caseId: DECIDED,
      page: { url: `https://www.care.example/homes/${n}`, title: `${home.name} – care.example` },
      readAt: NINE,
      subjects: [{ id: subject, types: ["NursingHome"], name: home.name, identifiers: [] }],
      facts: factsOf(home, subject),
      seen: { review: 9, "aggregate-rating": 1, profile: 2 },
      snapshot: { tier: "screenshot" as const, artifacts: n === 0 ? artifacts : [] },
    };
    await logged(db, [draft(captureMade, capture)], 200 + 10 * n);
  }
  await logged(db, [draft(sourceGraded, { host: "www.care.example", reliability: "B", reason: "" })], 300);
  await logged(
    db,
    [draft(noteAdded, { noteId: NOTE_IDS[0], caseId: DECIDED, text: "Visited at 23:40: two people at work." })],
    310,
  );
  await logged(db, [draft(comparisonFramed, { caseId: DECIDED, frame: FRAME, after: null })], 400);
  for (const [n, { night }] of HOMES.entries()) {
    const said = { criterionId: id(11), node: nodeOf(n), rank: night, reason: "Seen on a visit by night." };
    await logged(db, [draft(judgementMade, { caseId: DECIDED, ...said })], 420 + n);
  }
  const weights = {
    how: "swing" as const,
    of: CRITERIA.map(({ criterionId }, n) => ({ criterionId, points: POINTS[n] ?? 0 })),
  };
  const first = { ...weights, of: weights.of.map((one) => ({ ...one, points: 50 })) };
  await logged(db, [draft(weightsFixed, { caseId: DECIDED, criteria: CRITERIA, weights: first, reason: "" })], 500);
  const again = { caseId: DECIDED, criteria: CRITERIA, weights, reason: "Night care matters most to the family" };
  await logged(db, [draft(weightsFixed, again)], 510);
  await announced(db, 520);
}

/** A case in which a home was chosen of five, and chosen again with another reason. */
export async function decidedCase(db: Database, picture?: Blob): Promise<void> {
  await weighedCase(db, picture);
  const earlier = { decisionId: id(40), title: "A first choice", why: "It is near.", lookAgain: "" };
  await logged(db, [draft(decisionMade, await decisionOn(db, earlier))], 600);
  const change = { supersedes: id(40), change: "We went to see it by night" };
  await logged(db, [draft(decisionMade, await decisionOn(db, change))], 700);
}
