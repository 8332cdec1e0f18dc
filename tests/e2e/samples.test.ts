import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { click, inEachBrowser, sees } from "./support";
import { casesFor } from "./support/everywhere";
import { readLog } from "./support/evidence-log";
import { EXPECTED_PAGES, type ExpectedReview } from "./support/expected-pages";
import {
  capture,
  isTicked,
  noteIn,
  openCase,
  readAgain,
  readPage,
  tick,
  tickAll,
  writeNote,
} from "./support/panel-steps";
import { capturesIn } from "./support/sound-log";
import { words } from "./support/words";

type Fact = CaptureMade["facts"][number];
type Of<K extends Fact["kind"]> = Extract<Fact, { kind: K }>;

const CASE = "SAMPLES-1";

inEachBrowser("the sample communities", (driver, browser) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/haus-am-park`);
    await openCase(panel, CASE);
  });
  afterAll(() => sites.close());

  it.each(casesFor(browser, EXPECTED_PAGES, 3))(
    "say on $path what lies in the log after it was captured",
    async (expected) => {
      const { panel } = await readPage(driver(), sites.url + expected.path);
      await tickAll(panel);
      await writeNote(panel, `All of ${expected.path}`);
      await capture(panel, CASE);
      const [made] = capturesIn(await readLog(panel), `All of ${expected.path}`);
      const { name, types, identifiers } = expected.subject;
      const subject = made?.subjects.find((one) => one.name === name);
      expect.soft(subject?.types.toSorted()).toEqual(types);
      expect.soft(subject?.identifiers).toEqual(expect.arrayContaining(identifiers));
      const about = (made?.facts ?? []).filter((fact) => fact.subject === subject?.id);
      if (expected.aggregateRating) expectAggregate(ofKind(about, "aggregate-rating"), expected.aggregateRating);
      const reviews = ofKind(about, "review");
      expect.soft(reviews).toHaveLength(expected.reviewsAtFirst ?? reviews.length);
      for (const review of expected.reviews ?? []) expectReview(reviews, review);
      const profile = ofKind(about, "profile").map(({ property, value }) => ({ property, value }));
      expect.soft(profile).toEqual(expect.arrayContaining(expected.profile ?? []));
      const labels = ofKind(about, "tag").map(({ label }) => label);
      expect.soft(labels).toEqual((expected.tags ?? []).map(({ label }) => label));
    },
  );

  it("say the same home's night twice, on two sites that count as two sources", async () => {
    const tab = await driver().openPage(`${sites.url}/zorg`);
    await tab.goto(new URL("/zorg/huis/de-lindenhof", tab.url()).href);
    const panel = await readAgain(driver(), tab);
    await tickAll(panel);
    await writeNote(panel, "What the others say.");
    await capture(panel, CASE);
    const [made] = capturesIn(await readLog(panel), "What the others say.");
    const { hostname, port } = new URL(made?.page.url ?? "");
    expect([hostname, port]).toEqual(["zorgoordeel.localhost", new URL(sites.url).port]);
    const texts = ofKind(made?.facts ?? [], "review").map(({ text }) => text);
    expect(texts.join("\n")).toMatch(/’s nachts belt mijn moeder vergeefs[^]*Die Nächte sind das Problem/u);
  });

  it("load more reviews, and what was ticked before stays ticked when the page is read again", async () => {
    const { tab, panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    const early = words("factReviewBy", "Anja");
    await tick(panel, early);
    await writeNote(panel, "Before more were loaded.");
    await click(tab, "button", "Load more");
    await sees(tab, "40 of 87");
    await readAgain(driver(), tab);
    await sees(panel, words("panelReviewsOf", "40", "87"));
    expect([await isTicked(panel, early), await noteIn(panel)]).toEqual([true, "Before more were loaded."]);
    await tickAll(panel);
    await capture(panel, CASE);
    const [made] = capturesIn(await readLog(panel), "Before more were loaded.");
    expect(ofKind(made?.facts ?? [], "review")).toHaveLength(40);
  });

  it("leave no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

const ofKind = <K extends Fact["kind"]>(facts: readonly Fact[], kind: K): Of<K>[] =>
  facts.filter((fact): fact is Of<K> => fact.kind === kind);

function expectAggregate(
  found: readonly Of<"aggregate-rating">[],
  { ratingCount, reviewCount, ...rating }: NonNullable<(typeof EXPECTED_PAGES)[number]["aggregateRating"]>,
): void {
  expect.soft(found).toHaveLength(1);
  expect
    .soft(found)
    .toMatchObject([{ rating, ...(ratingCount && { ratingCount }), ...(reviewCount && { reviewCount }) }]);
}

/** Exactly one of the captured reviews is the one expected, and it says what is expected of it. */
function expectReview(found: readonly Of<"review">[], { author, date, title, text, rating }: ExpectedReview): void {
  const same = found.filter((one) => one.author === author && (text === undefined || flat(one.text).includes(text)));
  expect.soft(same, author).toHaveLength(1);
  const [review] = same;
  if (title !== undefined) expect.soft(review?.title).toBe(title);
  if (date !== undefined) expect.soft([review?.date?.iso?.slice(0, 10), review?.date?.raw]).toContain(date);
  if (rating) expect.soft(review?.rating).toMatchObject(rating);
  else expect.soft(review?.rating).toBeUndefined();
}

const flat = (text = ""): string => text.replace(/\s+/gu, " ");
