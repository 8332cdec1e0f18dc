import type { Page } from "puppeteer-core";
import {
  type Criterion,
  type Evidence,
  type Frame,
  type Weights,
  inputOfFact,
} from "../../../src/domain/casework/comparison";
import { Citations, type Decision, comparedRecord } from "../../../src/domain/casework/decision";
import { listingNode } from "../../../src/domain/casework/subjects";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { listingKey } from "../../../src/domain/evidence/listings";
import { hostOf } from "../../../src/domain/evidence/sources";
import { hashToHex, jcs, leafHash } from "../../../src/domain/ledger/log";
import { actMessage } from "./acts";
import { type LoggedEntry, readLog } from "./evidence-log";
import { sendFrom } from "./message";

/** As the sample communities call it, and what a home may cost at most. */
const COST = "additionalProperty.costPerMonth";
const INSPECTION = "additionalProperty.inspection";
const MOST = 4200;

const ids = { inspection: crypto.randomUUID(), rating: crypto.randomUUID(), limit: crypto.randomUUID() };

const CRITERIA: Criterion[] = [
  {
    criterionId: ids.inspection,
    name: "Inspection",
    measure: { of: "fact", property: INSPECTION },
    unit: { as: "grades", grades: ["Outstanding", "Good", "Requires improvement", "Inadequate"] },
    value: { kind: "grades", points: [100, 67, 33, 0] },
  },
  {
    criterionId: ids.rating,
    name: "Outside rating",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    value: { kind: "linear", worst: 1, best: 5 },
  },
];

const LIMITS: Frame["limits"] = [
  {
    limitId: ids.limit,
    name: "Cost a month",
    measure: { of: "fact", property: COST },
    unit: { as: "number", unit: "EUR" },
    must: { be: "at-most", value: MOST },
  },
];

const WEIGHTS: Weights = {
  how: "swing",
  of: [
    { criterionId: ids.inspection, points: 100 },
    { criterionId: ids.rating, points: 60 },
  ],
};

/**
 * Lays out the captured homes of a case, fixes weights and decides for the first, by the messages that the workbench sends: on what the
 * case's own entries say, so that a checker can follow it.
 */
export async function decideSample(workbench: Page, caseId: string): Promise<void> {
  const homes = homesIn(await readLog(workbench), caseId);
  const frame = { alternatives: homes.map(({ node }) => node), criteria: CRITERIA, limits: LIMITS };
  await perform(workbench, "source.graded", { host: homes[0]?.host ?? "", reliability: "B", reason: "" });
  await perform(workbench, "comparison.framed", { caseId, frame, after: null });
  await perform(workbench, "weights.fixed", { caseId, criteria: CRITERIA, weights: WEIGHTS, reason: "" });
  await perform(workbench, "decision.made", decisionOn(await readLog(workbench), homes, caseId));
}

async function perform(workbench: Page, type: string, payload: unknown): Promise<void> {
  const { name, request } = actMessage(type, payload);
  const answer = await sendFrom<{ ok: boolean }>(workbench, name, request);
  if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
}

/** A captured home with what its page says. */
interface Home {
  readonly node: string;
  readonly name: string;
  readonly host: string;
  readonly evidence: Evidence;
}

function homesIn(log: readonly LoggedEntry[], caseId: string): Home[] {
  return log.flatMap(({ header, json = "null" }) => {
    if (header.type !== "capture.made") return [];
    const capture = JSON.parse(json) as CaptureMade;
    const rated = capture.facts.find(({ kind }) => kind === "aggregate-rating");
    return capture.caseId === caseId && rated ? [homeOf(header, capture, rated.subject)] : [];
  });
}

function homeOf({ origin, index }: LoggedEntry["header"], capture: CaptureMade, subject: string): Home {
  const host = hostOf(capture.page.url);
  const listing = listingKey(host, subject);
  const inputs = capture.facts.flatMap((fact, n) =>
    fact.subject === subject
      ? (inputOfFact(fact, { cite: { origin, index, fact: n }, host, listing, at: capture.readAt, reliability: "B" }) ??
        [])
      : [],
  );
  return {
    node: listingNode(listing),
    name: capture.subjects.find(({ id }) => id === subject)?.name ?? subject,
    host,
    evidence: {
      ratings: inputs.flatMap((input) => (input.of === "rating" ? [input] : [])),
      facts: inputs.flatMap((input) => (input.of === "fact" ? [input] : [])),
      own: [],
      places: [],
      judgements: [],
    },
  };
}

function decisionOn(log: readonly LoggedEntry[], homes: readonly Home[], caseId: string): Decision {
  const last = (type: string) =>
    log.findLast(({ header }) => header.type === type)?.header ?? { origin: "", index: -1, at: "" };
  const citations = new Citations((place) => {
    const entry = log.find(({ header }) => header.origin === place.origin && header.index === place.index);
    return entry && hashToHex(leafHash(jcs(entry.header)));
  });
  const placeOf = ({ origin, index }: { origin: string; index: number }) => ({ origin, index });
  const compared = comparedRecord(
    {
      criteria: CRITERIA,
      limits: LIMITS,
      evidence: homes.map(({ evidence }) => evidence),
      asOf: last("weights.fixed").at,
      seed: caseId,
      weights: WEIGHTS,
      framed: placeOf(last("comparison.framed")),
      fixed: placeOf(last("weights.fixed")),
      fixedBefore: 0,
    },
    citations,
  );
  const numberOf = (text: (entry: Decision["cited"][number]) => boolean): number =>
    citations.entries.findIndex(text) + 1;
  const rating = numberOf(({ fact }) => fact === homes[0]?.evidence.ratings[0]?.cite.fact);
  return {
    decisionId: crypto.randomUUID(),
    caseId,
    supersedes: null,
    change: "",
    title: "A place in dementia care, north district",
    why: `It is within the budget, the inspectorate calls it good, and people outside rate it well.[${rating}]`,
    against: "It is the dearest that the budget allows.",
    dissent: "",
    decidedBy: "E. Sanders, case manager",
    lookAgain: "",
    options: homes.map(({ node, name }, n) => {
      if (n === 0) return { node, name, verdict: "chosen", reason: "It comes to the most points within the budget." };
      return compared.meets[n]?.includes(false)
        ? { node, name, verdict: "outside", reason: "It costs more than the budget allows." }
        : { node, name, verdict: "rejected", reason: "It comes to fewer points." };
    }),
    compared,
    cited: citations.entries,
  };
}
