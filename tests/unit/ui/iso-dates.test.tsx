// @vitest-environment jsdom
import { fc, test } from "@fast-check/vitest";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatMoment } from "../../../src/ui/dates";
import { factLine } from "../../../src/ui/fact-line";
import { formatIso, formatPageDay } from "../../../src/ui/iso-dates";
import { PropertyValue, valueWords } from "../../../src/ui/property-value";
import { aProfileFact } from "../sidepanel/fixtures";
import { runs } from "../support/runs";
import { takeCatalogue } from "./catalogue";

const ZONE = process.env["TZ"];

/** Formatters are kept while the language stays: another language in between has them made anew. */
function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  takeCatalogue("de");
  formatMoment("2024-01-01T00:00Z");
  takeCatalogue("en");
}

beforeEach(() => {
  setZone("America/New_York");
});
afterEach(() => {
  setZone(ZONE);
});

/** Languages put narrow spaces before "PM". */
const plain = (text: string | undefined): string | undefined => text?.replace(/\s/gu, " ");

describe("a date", () => {
  it.each([
    ["2024-10", "October 2024"],
    ["2024-10-30", "October 30, 2024"],
    ["2024-02-29", "February 29, 2024"],
    ["1902-04-17", "April 17, 1902"],
  ])("is shown as people write it: %s", (iso, words) => {
    expect(formatIso(iso)).toBe(words);
  });

  it.each([
    "2024-10-30T16:00:38+01:00",
    "2024-10-30T16:00:38.123+01:00",
    "2024-10-30T16:00+0100",
    "2024-10-30 16:00:38 +0100",
    "2024-10-30T15:00Z",
  ])("with a time and its zone is shown in the official's own: %s", (iso) => {
    expect(plain(formatIso(iso))).toBe("Oct 30, 2024, 11:00 AM");
  });

  it.each(["2024-10-30T16:00", "2024-10-30T16:00:38", "2024-10-30T16:00:38.123", "2024-10-30 16:00:38"])(
    "with a time of no known zone stays at that time: %s",
    (iso) => {
      expect(plain(formatIso(iso))).toBe("Oct 30, 2024, 4:00 PM");
    },
  );

  it.each(["2024-05-01T00:00:00Z", "2024-05-01T00:00:00.000Z", "2024-05-01T00:00+02:00", "2024-05-01 00:00:00"])(
    "at midnight is that day, as software writes it: %s",
    (iso) => {
      expect(formatIso(iso)).toBe("May 1, 2024");
      expect(formatPageDay(iso)).toBe("May 1, 2024");
    },
  );

  it("stays at its time also where the official's clocks leave that hour out", () => {
    expect(plain(formatIso("2024-03-10T02:30"))).toBe("Mar 10, 2024, 2:30 AM");
  });

  it("is shown in the official's language", () => {
    takeCatalogue("de");
    expect(formatIso("2024-10-30")).toBe("30. Oktober 2024");
    expect(formatIso("2024-10-30T16:00")).toBe("30.10.2024, 16:00");
  });

  it.each([
    "",
    "2024",
    "2024-1",
    "2024-13",
    "2024-02-30",
    "2023-02-29",
    "2024-10-00",
    "20241030",
    "2024-W44",
    "2024-10-30T",
    "2024-10-30T24:00",
    "2024-10-30T16",
    "2024-10-30T16:60",
    "2024-10-30T16:00:60",
    "2024-10-30T16:00+25:00",
    "2024-10-30Z",
    "2024-10-30/2024-11-02",
    "2024-10-30, about noon",
    " 2024-10-30",
    "0001-01-01T00:00:00",
    "30 October 2024",
  ])("stays as written where it is no whole one: %j", (text) => {
    expect(formatIso(text)).toBeUndefined();
  });

  const moments = fc.date({ min: new Date("1970-01-02"), max: new Date("9998-12-31"), noInvalidDate: true });
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

  test.prop([moments, offsets, fc.boolean()], runs(100))(
    "is the same moment in whatever zone a page writes it",
    (at, off, colon) => {
      const wall = new Date(at.getTime() + off * 60_000).toISOString().slice(0, -1);
      expect(formatIso(wall + spelled(off, colon ? ":" : ""))).toBe(formatMoment(at.toISOString()));
    },
  );

  test.prop([moments], runs(100))("without a zone is the same for every official", (at) => {
    const said = formatIso(at.toISOString().slice(0, 16));
    setZone("Pacific/Kiritimati");
    expect(formatIso(at.toISOString().slice(0, 16))).toBe(said);
    setZone("America/New_York");
  });

  test.prop([fc.string()], runs(100))("is nothing that any text is taken for", (text) => {
    fc.pre(!/^\d{4}-\d\d/u.test(text));
    expect(formatIso(text)).toBeUndefined();
  });
});

function spelled(minutes: number, colon: string): string {
  const two = (n: number): string => String(Math.trunc(n)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}${colon}${two(Math.abs(minutes) % 60)}`;
}

describe("what a page says of a property", () => {
  it("is a date with the page's own words one hover away", () => {
    const root = document.createElement("div");
    const said = { property: "datePublished", value: "2024-10-30T16:00:38+01:00" };
    render(<PropertyValue of={said}>{said.value}</PropertyValue>, root);
    const time = root.querySelector("time");
    expect([plain(time?.textContent), time?.title, time?.dateTime]).toEqual([
      "Oct 30, 2024, 11:00 AM",
      said.value,
      said.value,
    ]);
  });

  it("is a date on one line, too", () => {
    expect(factLine(aProfileFact("birthDate", "1987-04-02"))).toBe("Born: April 2, 1987");
  });

  it.each([
    ..."dateCreated dateModified datePosted uploadDate foundingDate deathDate releaseDate startDate endDate".split(" "),
    ..."validFrom validThrough validUntil availabilityStarts availabilityEnds expires lastReviewed".split(" "),
    ..."startTime doorTime departureTime commentTime paymentDueDate ownedFrom expectedArrivalUntil".split(" "),
    ..."offers.priceValidUntil alumniOf.endDate additionalProperty.inspectionDate article:published_time".split(" "),
    ..."Datum Prüfdatum".split(" "),
    "Last inspected",
    "Date of inspection",
  ])("is a date where its name says so: %s", (property) => {
    expect(valueWords({ property, value: "2024-10-30" })).toBe("October 30, 2024");
  });

  it.each([
    ..."sku mpn productID gtin13 serialNumber issueNumber identifier postalCode telephone version".split(" "),
    ..."name description model candidate dateline update mandate validFor address.postalCode".split(" "),
    "Inventory no.",
    "Article number",
  ])("stays as written where its name is no date's: %s", (property) => {
    expect(valueWords({ property, value: "2024-10" })).toBe("2024-10");
    expect(valueWords({ property, value: "2024-10-30" })).toBe("2024-10-30");
  });

  it.each(["2024", "spring 2024", "1 September 2024"])("stays in the page's words: %s", (value) => {
    expect(valueWords({ property: "datePublished", value })).toBe(value);
  });
});
