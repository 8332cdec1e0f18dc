import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { eventually, launchDriver, type Driver } from "../e2e/support";
import { captureMessage, openCaseFrom, readBeside } from "../e2e/support/acts";
import { actFrom } from "../e2e/support/compared-case";
import { sendFrom } from "../e2e/support/message";
import { serveFiles } from "../e2e/support/serve-files";
import { mainThreadOf } from "./support/main-thread";
import { median, printTable } from "./support/table";

const TURNS = 5;
const OPTIONS = 50;
const FACTS = 11;
const BUDGET_MS = 300;
const FRAME_MS = 50;

/** A page with so many homes, each with a rating and numbers. */
const homes = (count: number): string => {
  const home = (n: number) => ({
    "@type": "NursingHome",
    "@id": `#home-${n}`,
    name: `Home ${n}`,
    aggregateRating: { "@type": "AggregateRating", ratingValue: 3 + (n % 20) / 10, bestRating: 5, ratingCount: 20 + n },
    additionalProperty: Array.from({ length: FACTS }, (_, p) => ({
      ...{ "@type": "PropertyValue", name: `p${p}`, value: String(((n * 7 + p * 13) % 40) / 10) },
    })),
  });
  const graph = Array.from({ length: count }, (_, n) => home(n));
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph });
  return `<!doctype html><title>Homes</title><script type="application/ld+json">${json}</script>`;
};

const criterion = (n: number, name: string, measure: object, unit: object, best: number) => ({
  criterionId: `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c${String(1000 + n)}`,
  ...{ name, measure, unit, value: { kind: "linear", worst: best === 5 ? 1 : 0, best } },
});
const CRITERIA = [
  criterion(0, "Outside rating", { of: "rating", host: "" }, { as: "scale", worst: 1, best: 5 }, 5),
  ...Array.from({ length: FACTS }, (_, p) =>
    criterion(p + 1, `p${p}`, { of: "fact", property: `additionalProperty.p${p}` }, { as: "number", unit: "" }, 4),
  ),
];

let driver: Driver;
let served: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  served = await serveFiles({
    "/many": ["text/html", homes(OPTIONS)],
    "/two": ["text/html", homes(2)],
  });
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(async () => {
  await driver.close();
  served.close();
});

/** A case with the homes of a page, laid out by all criteria and weighed. */
async function weighed(path: string, caseId: string): Promise<void> {
  const page = await driver.openPage(served.url + path);
  const panel = await driver.triggerAction(page);
  await openCaseFrom(panel, caseId, { kind: "placement" });
  const read = await eventually("the page to be read", () => readBeside(panel));
  const { name, request } = captureMessage(read, caseId);
  const answer = await sendFrom<{ ok: boolean }>(panel, name, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  const { host } = new URL(served.url);
  const alternatives = read.reading.subjects
    .filter(({ types }) => types.includes("NursingHome"))
    .map(({ id }) => `listing ${host} ${id}`);
  const frame = { alternatives, criteria: CRITERIA, limits: [] };
  const workbench = await driver.openWorkbench("#/cases");
  await actFrom(workbench, "comparison.framed", { caseId, frame, after: null });
  const of = CRITERIA.map(({ criterionId }, n) => ({ criterionId, points: 100 - n }));
  await actFrom(workbench, "weights.fixed", { caseId, criteria: CRITERIA, weights: { how: "points", of }, reason: "" });
  await Promise.all([page.close(), workbench.close()]);
}

interface Taken {
  /** From the request for the view to the frame that shows the ranking; and the longest that a frame had to wait. */
  readonly first: number;
  readonly frame: number;
  /** The longest piece of work of the page. */
  readonly work: number;
}

interface Measured extends Taken {
  /** How long the page's thread has worked. */
  readonly busy: number;
}

const taken = (page: Page, caseId: string): Promise<Taken> =>
  page.evaluate(async (to) => {
    const frame = () => new Promise<number>((next) => requestAnimationFrame(next));
    location.hash = "#/cases";
    while (document.querySelector(".compare-rank")) await frame();
    await new Promise((next) => setTimeout(next, 500));
    let [work, longest] = [0, 0];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) work = Math.max(work, duration);
    });
    observer.observe({ type: "longtask" });
    const start = performance.now();
    location.hash = to;
    for (let last = start, rest = 30; rest > 0;) {
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
      if (document.querySelector(".compare-rank tbody tr")) rest--;
      if (rest === 29) performance.mark("first");
    }
    const first = performance.getEntriesByName("first").at(-1)?.startTime ?? Number.NaN;
    performance.clearMarks();
    observer.disconnect();
    return { first: first - start, frame: longest, work };
  }, `#/cases/${caseId}/compare`);

it(`shows a ranking of ${OPTIONS} options by ${CRITERIA.length} criteria`, async () => {
  await weighed("/many", "BENCH-MANY");
  await weighed("/two", "BENCH-TWO");
  const page = await driver.openWorkbench("#/cases");
  await page.bringToFront();
  const thread = await mainThreadOf(page);
  const measured = async (caseId: string): Promise<Measured> => {
    const before = await thread.busy();
    const times = await taken(page, caseId);
    return { ...times, busy: (await thread.busy()) - before };
  };
  const ours: Measured[] = [];
  const floor: Measured[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    const pair = [await measured("BENCH-MANY"), await measured("BENCH-TWO")] as const;
    if (turn === 0) continue;
    ours.push(pair[0]);
    floor.push(pair[1]);
  }
  const row = (what: string, of: (one: Measured) => number, note: string) => ({
    ...{ what, ours: ours.map(of), floor: floor.map(of), note },
  });
  const isWithin = (most: number, of: (one: Measured) => number): string =>
    median(ours.map(of)) <= most ? `within ${most}` : `over ${most}`;
  printTable(`A ranking of ${OPTIONS} options by ${CRITERIA.length} criteria, 10,000 draws`, "ms", "two options", [
    row(
      "first picture",
      ({ first }) => first,
      isWithin(BUDGET_MS, ({ first }) => first),
    ),
    row(
      "longest wait of a frame",
      ({ frame }) => frame,
      isWithin(FRAME_MS, ({ frame }) => frame),
    ),
    row("longest work of the page", ({ work }) => work, "0 where none took 50 ms"),
    row("the page's thread, all told", ({ busy }) => busy, "of the processor"),
  ]);
});
