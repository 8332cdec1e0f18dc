import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { axeViolations, byRole, eventually, inEachBrowser, sees, takePictures } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { capture, openCase, readPage, tickAll } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { words } from "./support/words";

const CASE = "ANSWER-1";
const FOLDER = ".cache/answers-pictures";
const SEEN = "Thank you for these kind words, Kim. We have told the night shift.";
const STATED = "We are sorry, Abe. The lift has been mended since.";
const review = (who: string, stars: number, said: string, more: string): string =>
  `<article class="review"><b class="author">${who}</b> <i title="${stars} out of 5 stars"></i> <time datetime="2026-02-0${stars}">${stars} February 2026</time><p>${said}</p>${more}</article>`;
const KIM = "The staff phoned us back the same evening and sorted it out.";
const ABE = "The lift was out of order for three weeks, and nobody told us.";
const comment = {
  "@type": "Comment",
  author: { "@type": "Organization", name: "Elm Court" },
  text: STATED,
  dateCreated: "2026-03-05",
};
const markup = {
  ...{ "@context": "https://schema.org", "@type": "NursingHome", name: "Elm Court" },
  review: { "@type": "Review", author: "Abe", reviewBody: ABE, reviewRating: { ratingValue: 2 }, comment },
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elm Court</title><script type="application/ld+json">${JSON.stringify(markup)}</script>
<main><h1>Elm Court</h1><h2>Reviews</h2><div>
${review("Kim", 4, KIM, `<div class="own"><p>Response from the owner</p><time datetime="2026-03-04">4 March</time><p>${SEEN}</p></div>`)}
${review("Abe", 2, ABE, `<ul class="children"><li class="comment"><b class="author">Ida</b><p>It was just the same with us.</p></li></ul>`)}
${review("Ivy", 5, "My mother likes the garden, and she has friends there by now.", "")}
</div></main></html>`;

inEachBrowser("answers to reviews", (driver) => {
  let served: Awaited<ReturnType<typeof serveFiles>>;
  let panel: Awaited<ReturnType<typeof readPage>>["panel"];

  beforeAll(async () => {
    served = await serveFiles({ "/elm": ["text/html", PAGE] });
    ({ panel } = await readPage(driver(), `${served.url}/elm`));
    await openCase(panel, CASE);
  });
  afterAll(() => {
    served.close();
  });

  const answersOn = (page: typeof panel): Promise<string[]> =>
    page.$$eval(".review-answer", (all) => all.map((one) => one.textContent.replace(/\s+/gu, " ")));

  it("stand under their reviews in the panel, and in the log apart from their words", async () => {
    await byRole(panel, "checkbox", words("factReviewBy", "Kim"));
    const shown = await answersOn(panel);
    expect(shown).toHaveLength(2);
    expect(shown.find((one) => one.includes(SEEN))).toContain(words("factAnswerOfSubject"));
    expect(shown.find((one) => one.includes(STATED))).toContain(words("factAnswerOf", "Elm Court"));
    expect(await axeViolations(panel)).toEqual([]);
    await takePictures(driver(), panel, "panel", { folder: FOLDER, widths: [400] });
    await tickAll(panel);
    await capture(panel, CASE);
    const made = (await payloadsOf<CaptureMade>(panel, "capture.made")).at(-1);
    const reviews = (made?.facts ?? []).flatMap((fact) => (fact.kind === "review" ? [fact] : []));
    const told = new Map(reviews.map(({ author, text, answer }) => [author, [text, answer?.text, answer?.date?.iso]]));
    expect(told.get("Kim")).toEqual([KIM, SEEN, "2026-03-04"]);
    expect(told.get("Abe")).toEqual([ABE, STATED, "2026-03-05"]);
    expect(told.get("Ivy")?.[1]).toBeUndefined();
    expect(reviews).toHaveLength(3);
  });

  it("stand so in the case, in the capture and in what is found", async () => {
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    const inCase = await eventually("the answers", async () => {
      const found = await answersOn(workbench);
      return found.length === 2 ? found : undefined;
    });
    expect(inCase.some((one) => one.includes(SEEN))).toBe(true);
    expect(
      await workbench.$$eval(".reviews blockquote", (all) => all.map((one) => one.textContent).join(" ")),
    ).not.toContain(SEEN);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, "case", { folder: FOLDER, widths: [400, 1280], height: 1_400 });
    await workbench.evaluate(() => {
      location.hash = "#/find?q=night+shift";
    });
    await eventually("the review found by its answer", async () => {
      const marked = await workbench.$$eval("main mark", (all) => all.map((one) => one.textContent));
      return marked.includes("night") || undefined;
    });
    await workbench.$$eval("main mark", ([first]) => {
      first?.closest("a")?.click();
    });
    await sees(workbench, SEEN);
    expect((await answersOn(workbench)).length).toBeGreaterThan(0);
    await workbench.evaluate((caseId) => {
      location.hash = `#/cases/${caseId}`;
    }, CASE);
    await byRole(workbench, "button", words("exportOpen"));
    const file = unzipSync(new Uint8Array(await exportCase(workbench, CASE)));
    const report = new TextDecoder().decode(file["counterflow/report.html"]).replace(/<[^>]*>|\u2060/gu, "");
    expect(report).toContain(words("factAnswerOf", "Elm Court"));
    expect(report).toContain(SEEN);
    expect(driver().faults).toEqual([]);
  });
});
