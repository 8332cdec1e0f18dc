import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachBrowser,
  sees,
  takePictures,
  visibleText,
} from "./support";
import { actFrom, capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { fill } from "./support/roles";
import { savedFile, watchSaving } from "./support/saved-file";
import { serveFiles } from "./support/serve-files";
import { dumpReplayed, dumpTables } from "./support/tables";
import { words } from "./support/words";

const CASE = "HR-7";
/** No words of a language, so that what the browsers pack has them whole. */
const [ANNA, OTHER, WARD] = ["Annaq Zwmuster", "Brunok Feistvx", "Wardkq Sieben"];
const PHONE = "0151 2345678";
const review = (author: string, reviewBody: string) => ({
  "@type": "Review",
  author: { "@type": "Person", name: author },
  reviewBody,
  reviewRating: { "@type": "Rating", ratingValue: 4, bestRating: 5, worstRating: 1 },
});
const page = (title: string, data: object, text: string): [string, string] => [
  "text/html; charset=utf-8",
  `<!doctype html><html lang="en"><title>${title}</title><script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    ...data,
  })}</script><main><h1>${title}</h1><p>${text}</p></main></html>`,
];
const PROFILE = page(
  ANNA,
  {
    "@type": "Person",
    "@id": "#anna",
    name: ANNA,
    jobTitle: "Senior buyer",
    telephone: PHONE,
    description: "Buys roads.",
  },
  `${ANNA}, senior buyer`,
);
const SHOP = page(
  "Ellmont Roads",
  {
    "@type": "LocalBusiness",
    "@id": "#shop",
    name: "Ellmont Roads",
    review: [
      review(ANNA, `Worked at ${WARD} near Ellmont, always fair. ${OTHER} was my boss.`),
      review(OTHER, `${ANNA} was the best buyer we had.`),
    ],
  },
  "What people say",
);

const FOLDER = process.env["REQUESTS_PICTURES"];

inEachBrowser("an access request of a candidate", (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let workbench: Page;

  beforeAll(async () => {
    server = await serveFiles({ "/anna": PROFILE, "/roads": SHOP });
    await capturePageTo(driver(), `${server.url}/anna`, CASE, `Called ${ANNA} on ${PHONE}.`);
    await capturePageTo(driver(), `${server.url}/roads`, CASE);
    workbench = await driver().openWorkbench("#/requests");
  });
  afterAll(() => server.close());

  const go = async (hash: string): Promise<void> => {
    await workbench.bringToFront();
    await workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  const pictured = (name: string) =>
    FOLDER ? takePictures(driver(), workbench, name, { folder: FOLDER, widths: [400, 1280] }) : Promise.resolve([]);

  it("is opened with the day by which it must be answered", async () => {
    await sees(workbench, words("requestsEmpty"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("requestNewDots"));
    const dialog = await byRole(workbench, "dialog");
    await click(dialog, "button", words("requestOpenNew"));
    await sees(workbench, words("requestReferenceMissing"));
    await fill(dialog, "textbox", words("requestReference"), "DS-2026-7");
    await (await byRole(dialog, "combobox", words("requestRight"))).select("both");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("requestOpenNew"));
    await goneByRole(workbench, "dialog");
    await byRole(workbench, "heading", "DS-2026-7");
    await go("#/inbox");
    await sees(workbench, words("inboxRequestDue", "DS-2026-7"));
    await workbench.goBack();
  });

  it("finds everything about the person, by where it stands, and ticks what is likely", async () => {
    await click(workbench, "button", words("requestFind"));
    await sees(workbench, words("requestWhoMissing"));
    await fill(workbench, "textbox", words("requestNames"), ANNA);
    await fill(workbench, "textbox", words("requestPlaces"), "Ellmont");
    await fill(workbench, "textbox", words("requestTelephones"), PHONE);
    await click(workbench, "button", words("requestFind"));
    await sees(workbench, words("requestFoundTitle"));
    for (const group of [
      "requestGroupSubject",
      "requestGroupAuthor",
      "requestGroupMention",
      "requestGroupNote",
    ] as const)
      await sees(workbench, words(group));
    expect(await visibleText(workbench)).toContain(words("requestWhyNameAlone"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "checkbox", words("requestTickAll", words("requestGroupMention")));
    await pictured("found");
  });

  it("is answered by a page and a JSON file without other people in them", async () => {
    await fill(workbench, "textbox", words("requestRecipients"), "Nobody outside the town");
    await fill(workbench, "textbox", words("requestBlackouts"), WARD);
    await workbench.$eval(".requests-preview", (preview) => preview.setAttribute("open", ""));
    await sees(workbench, "[another person] was my boss");
    await pictured("tell");
    expect(await axeViolations(workbench)).toEqual([]);
    await watchSaving(workbench);
    await click(workbench, "button", words("requestSave"));
    const file = await eventually("the answer to be saved", () => savedFile(workbench));
    const text = file.toString("utf8");
    for (const said of [
      "information.html",
      "information.json",
      ANNA,
      "was the best buyer we had",
      "Nobody outside the town",
      CASE,
    ])
      expect(text).toContain(said);
    for (const kept of [OTHER, "Feistvx", WARD, "Wardkq"]) expect(text).not.toContain(kept);
  });

  it("erases what is chosen, records it without the person, and what is left is seen", async () => {
    await sees(workbench, words("requestKeptOpenCase"));
    const boxes = await workbench.$$(".requests-part:has(.danger-line) .requests-hit input");
    expect(boxes.length).toBe(3);
    for (const box of boxes) await box.click();
    await pictured("erase");
    await click(workbench, "button", words("requestEraseDots_other", "3"));
    const dialog = await byRole(workbench, "dialog");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("requestEraseDo_other", "3"));
    await sees(workbench, words("requestRecord"));
    await sees(workbench, words("requestFoundNothing"));
    const [record] = await payloadsOf<{ readonly erased: readonly string[] }>(workbench, "request.erased");
    expect(record?.erased).toHaveLength(3);
    expect(JSON.stringify(record)).not.toContain("Annaq");
  });

  it("is answered on record, by which the person is forgotten here, too", async () => {
    await click(workbench, "button", words("requestAnswerDo"));
    await sees(workbench, words("requestAnswerDone"));
    await go("#/requests");
    await sees(workbench, words("requestAnswerGiven"));
    await pictured("answered");
    expect(await axeViolations(workbench)).toEqual([]);
    expect(await wordsLeft(workbench, [ANNA, PHONE, OTHER])).toEqual([]);
    await go("#/inbox");
    await sees(workbench, words("inboxTitle"));
    expect(await visibleText(workbench)).not.toContain("DS-2026-7");
    expect(await dumpReplayed(workbench)).toEqual(await dumpTables(workbench));
    await actFrom(workbench, "case.closed", { caseId: CASE, outcome: "" });
  });
});
