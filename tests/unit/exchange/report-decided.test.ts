import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actsGoingOutWith } from "../../../src/domain/acts";
import { captureMade } from "../../../src/domain/evidence/captures";
import { payloadErased } from "../../../src/domain/keeping/erasure";
import { draft } from "../../../src/domain/ledger/log";
import { reportWordsOf } from "../../../src/domain/files/exchange/words/report";
import { Database } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";
import { DECIDED, decidedCase, weighedCase } from "./support/decided-case";
import { readReport, sectionOf, textOf } from "./support/read-report";
import { aCase, CASE, bundled, codesOf, logged, looked, written } from "./support/written";

const TITLE = "Decision: A place in dementia care, north district";

let db: Database;
let page: Document;
let german: Document;

beforeAll(async () => {
  db = new Database("a decided case");
  await decidedCase(db);
  page = await readReport(db, DECIDED);
  german = await readReport(db, DECIDED, "de");
});
afterAll(() => db.delete());

/** The cells of a table's row, by its head. */
function rowOf(of: Document, head: string): string[] {
  const rows = [...of.querySelectorAll("tr")].filter((row) => textOf(row.querySelector("th")).startsWith(head));
  return [...(rows[0]?.querySelectorAll("td") ?? [])].map(textOf);
}

const idsIn = (of: Document): string[] => [...of.querySelectorAll("[id]")].map(({ id }) => id);

describe("the report of a decision", () => {
  it("begins with what was decided, by whom and when", () => {
    expect(textOf(page.querySelector("h1"))).toBe("Place for <b>Mrs Ünal</b>");
    const summary = sectionOf(page, "Summary");
    expect(summary).toContain("ChosenLindenhof");
    expect(summary).toContain(
      "Decided by E. Sanders, case manager, recorded on 2 March 2026, 09:00 UTC (entry 19). To be looked at again on 15 June 2026.",
    );
    expect(summary).toContain("5 captures of 5 subjects from 1 source: www.care.example.");
    expect(textOf(page.querySelector("h2"))).toBe("Summary");
  });

  it("gives every value with its unit or scale, and says in words which limits are met", () => {
    expect(rowOf(page, "Cost a month").slice(0, 3)).toEqual([
      "8 %",
      "€4,150 a month34 points",
      "€3,900 a month725 points",
    ]);
    expect(rowOf(page, "Outside rating")[1]).toMatch(
      /^4\.3 of 5\(4\.\d to 4\.\d\)182 pointsfrom 87 ratingsone source only$/u,
    );
    expect(rowOf(page, "Night care").slice(1, 3)).toEqual(["“Enough at all hours”4100 points", "“Too few”80 points"]);
    expect(rowOf(page, "Places free")[1]).toBe("nothing known");
    expect(rowOf(page, "Limit: Budget")[1]).toBe("met: €4,150 a month3");
    const out = [...page.querySelectorAll("table.abreast")][1];
    expect(textOf(out)).toContain("not met: €4,480 a month15");
    expect(textOf(out)).toContain("not ranked");
  });

  it("does so in German", () => {
    expect(german.documentElement.lang).toBe("de");
    expect(rowOf(german, "Cost a month")[1]).toBe("4.150 € im Monat34 Punkte");
    expect(rowOf(german, "Outside rating")[1]).toMatch(/^4,3 von 5\(4,\d bis 4,\d\)1/u);
    expect(rowOf(german, "Grenze: Budget")[1]).toBe("eingehalten: 4.150 € im Monat3");
    expect(textOf(german.body)).toContain("4,3 von 5, 87 Bewertungen");
  });

  it("cites by numbers that lead to the evidence, and leaves others as they were written", () => {
    expect(sectionOf(page, TITLE)).toContain("LindenhofIt comes to the most points.1");
    const why = sectionOf(page, "Why");
    expect(why).toContain("two people were at work.21 The inspectorate calls the home good.2");
    expect(why).toContain("It is within the budget [9999].");
    for (const link of page.querySelectorAll("sup a")) {
      const target = page.getElementById(link.getAttribute("href")?.slice(1) ?? "");
      const list = [...(target?.parentElement?.children ?? [])];
      expect(list.findIndex((one) => one === target) + 1).toBe(Number(link.textContent));
    }
  });

  it("tells each piece of evidence in the page's words, with scale, date, source, grade and entry", () => {
    const told = [...page.querySelectorAll("ol.evidence")][0]?.querySelectorAll("li") ?? [];
    expect(textOf(told[0])).toBe(
      "Lindenhof: 4.3 of 5, 87 ratings; on the page: “4,3 von 5”; www.care.example, read on 2 March 2026, 09:00 UTC; source graded B, usually reliable; entry 2.",
    );
    expect(textOf(told[1])).toMatch(/^Lindenhof: Inspection grade: Good; www\.care\.example, read on/u);
    expect(textOf(told[2])).toBe(
      "Table “Price list”, as of 20 February 2026, row “Lindenhof”; Monthly price: “4150”; file “prices.csv”, imported on 2 March 2026, 09:00 UTC; not provable in this file; entry 1.",
    );
    expect(textOf(told[3])).toBe(
      "Lindenhof: Night care: judged “Enough at all hours”; “Seen on a visit by night.”; recorded on 2 March 2026, 09:00 UTC; entry 10.",
    );
    expect(textOf(told[20])).toMatch(/^Note: “Visited at 23:40: two people at work\.”; recorded on/u);
  });

  it("shows what no longer stands after it, each leading to the other", () => {
    expect(sectionOf(page, "Earlier decisions")).toContain("This decision no longer stands");
    expect(sectionOf(page, TITLE)).toContain("takes the place of the one recorded");
    expect(sectionOf(page, TITLE)).toContain("Why it was changed: We went to see it by night");
    expect(sectionOf(page, TITLE)).toContain("They had been fixed once before.");
  });

  it.each([
    ["English", () => page],
    ["German", () => german],
  ])("is whole in %s: every link leads somewhere, no name stands twice", (_name, of) => {
    const ids = idsIn(of());
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...of().querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(wanted.filter((href) => !href.startsWith("#") || !ids.includes(href.slice(1)))).toEqual([]);
  });

  it.each([
    ["English", () => page],
    ["German", () => german],
  ])("has no names of programmers in %s", (_name, of) => {
    const text = [...of().querySelectorAll("body *")]
      .filter((one) => one.children.length === 0 && !one.closest("code"))
      .map(textOf)
      .join("\n");
    expect(text.match(/\p{Ll}\p{Lu}\w*/gu)?.filter((word) => word !== "playWeb") ?? []).toEqual([]);
    expect(
      text.match(/\b(?:[a-z]+-)+rating\b|\b[a-z]+s?\.(?:made|opened|added|fixed|framed|graded|imported)\b/gu) ?? [],
    ).toEqual([]);
    expect(text).not.toContain("undefined");
  });

  it("takes nothing from outside for HTML, and asks for nothing", () => {
    expect(page.querySelectorAll("b, i, script, link, iframe").length).toBe(0);
    expect(textOf(page.querySelector("main"))).toContain("Kastanjehof <b>Noord</b>");
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
    for (const image of page.querySelectorAll("img")) expect(image.src).toMatch(/^data:/u);
  });

  it("has headings without gaps and tables with heads", () => {
    const levels = [...page.querySelectorAll("h1, h2, h3, h4, h5")].map(({ tagName }) => Number(tagName[1]));
    for (const [n, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[n - 1] ?? 0) + 1);
    for (const row of page.querySelectorAll("tbody tr")) expect(row.querySelectorAll("th").length).toBe(1);
  });
});

it("a report says what was erased after a decision, and leaves its words out", () =>
  withDatabase(async (other) => {
    await decidedCase(other);
    const made = (await other.entries.toArray()).find(({ type }) => type === captureMade.type);
    if (!made) throw new Error("nothing captured");
    const said = {
      origin: made.origin,
      index: made.index,
      artifacts: [],
      reason: "other" as const,
      words: "",
      caseId: DECIDED,
    };
    await logged(other, [draft(payloadErased, said)], 900);
    await other.payloads.delete([made.origin, made.index]);
    const after = await readReport(other, DECIDED);
    expect(textOf(after.querySelector("ol.evidence li"))).toBe(
      "What this entry said was erased, and the record stands; recorded on 2 March 2026, 09:00 UTC; entry 2.",
    );
    expect(textOf(after.body)).not.toContain("4,3 von 5");
    expect(sectionOf(after, "Summary")).toContain("ChosenLindenhof");
    expect(rowOf(after, "Cost a month")[1]).toBe("€4,150 a month34 points");
    const verdict = await looked(await written(other, await bundled(other, DECIDED)));
    expect(verdict.ok && [codesOf(verdict.value), verdict.value.outcome]).toEqual([[], "sound"]);
  }));

it("a report of a case that is only laid out tells what is compared, and claims no result", () =>
  withDatabase(async (other) => {
    await weighedCase(other);
    const laid = await readReport(other, DECIDED);
    expect(sectionOf(laid, "Summary")).toContain("No decision is recorded in this file.");
    expect(sectionOf(laid, "What is compared")).toContain("The weights were fixed on 2 March 2026, 09:00 UTC");
    expect(sectionOf(laid, "Options")).toContain("LindenhofMaison des Tilleuls");
    expect(rowOf(laid, "Night care")).toEqual(["40 %"]);
    expect(textOf(laid.querySelector("table.frame"))).toContain("at most €4,200 a month");
  }));

it("a report of a case that is not decided says so, and what was captured of whom", () =>
  withDatabase(async (other) => {
    await aCase(other);
    const plain = await readReport(other, CASE);
    expect(sectionOf(plain, "Summary")).toBe(
      "No decision is recorded in this file.\n2 captures of 1 subject from 1 source: www.care.example.",
    );
    expect(sectionOf(plain, "Haus 7")).toContain("4.3 of 5");
    expect(sectionOf(plain, "Haus 7")).toContain("2 facts said the same as in a later capture above");
    expect(sectionOf(plain, "Notes")).toContain("Called them.");
  }));

it.each(["en", "de"] as const)("every kind of entry that may leave in a file has words (%s)", (language) => {
  const known = Object.keys(reportWordsOf(language).codes.types);
  const leaving = (["case", "capture", "source", "subject"] as const).flatMap((what) => [...actsGoingOutWith(what)]);
  expect(leaving.filter((type) => !known.includes(type))).toEqual([]);
});
