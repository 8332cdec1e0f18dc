import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./acts";
import { eventually } from "./eventually";
import { sendFrom } from "./message";

interface Answer {
  readonly ok: boolean;
  readonly error?: unknown;
}

/** Ask for an act from the workbench, which must be done. */
export async function actFrom(workbench: Page, type: string, payload: unknown): Promise<void> {
  const { name, request } = actMessage(type, payload);
  const answer = await sendFrom<Answer>(workbench, name, request);
  if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer.error)}`);
}

/** Capture all that a page says to a case. Gives the part by which its main subject is named. */
export async function capturePageTo(driver: Driver, url: string, caseId: string, note?: string): Promise<string> {
  const panel = await driver.triggerAction(await driver.openPage(url));
  await openCaseFrom(panel, caseId, { kind: "placement", title: "A place in dementia care" });
  const read = await eventually("the page to be read", () => readBeside(panel));
  const { name, request } = captureMessage(read, caseId, note);
  const answer = await sendFrom<Answer>(panel, name, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return `listing ${new URL(url).host} ${read.reading.main ?? ""}`;
}

const [RATING, INSPECTION, NIGHT, PLACES] = [1, 2, 3, 4].map((n) => `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c010${n}`) as [
  string,
  string,
  string,
  string,
];

const CRITERIA = [
  {
    criterionId: RATING,
    name: "Outside rating",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    value: { kind: "linear", worst: 1, best: 5 },
  },
  {
    criterionId: INSPECTION,
    name: "Inspection",
    measure: { of: "fact", property: "additionalProperty.inspection" },
    unit: { as: "grades", grades: ["Outstanding", "Good", "Requires improvement", "Inadequate"] },
    value: { kind: "grades", points: [100, 67, 33, 0] },
  },
  {
    criterionId: NIGHT,
    name: "Night care, judged",
    measure: { of: "judgement" },
    unit: { as: "grades", grades: ["good", "fair", "poor"] },
    value: { kind: "grades", points: [100, 50, 0] },
  },
];

const LIMITS = [
  {
    limitId: PLACES,
    name: "Free places",
    measure: { of: "fact", property: "additionalProperty.vacancies" },
    unit: { as: "number", unit: "" },
    must: { be: "at-least", value: 1 },
  },
];

/** Lay a case out by rating, inspection and a judgement, with a limit on free places; judge the first two, and fix the weights. */
export async function compareCase(workbench: Page, caseId: string, alternatives: readonly string[]): Promise<void> {
  const [first, second] = alternatives;
  await actFrom(workbench, "comparison.framed", {
    caseId,
    frame: { alternatives, criteria: CRITERIA, limits: LIMITS },
    after: null,
  });
  await judge(workbench, caseId, first ?? "", 1, "Two people were at work at night.");
  await judge(workbench, caseId, second ?? "", 3, "One person for everybody.");
  await actFrom(workbench, "weights.fixed", {
    caseId,
    criteria: CRITERIA,
    weights: {
      how: "swing",
      of: [
        { criterionId: RATING, points: 40 },
        { criterionId: INSPECTION, points: 70 },
        { criterionId: NIGHT, points: 100 },
      ],
    },
    reason: "",
  });
}

/** Judge an alternative's night care: 1 is good, 3 is poor. */
export const judge = (workbench: Page, caseId: string, node: string, rank: number, reason: string): Promise<void> =>
  actFrom(workbench, "judgement.made", { caseId, criterionId: NIGHT, node, rank, reason });
