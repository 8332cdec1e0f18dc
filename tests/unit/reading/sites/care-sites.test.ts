import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Reading, readPage, siteRecipesFor } from "../../../../src/domain/evidence/reading";
import { documentOf } from "../support";

const FIXTURES = new URL("../../../fixtures/reading/sites/", import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FIXTURES), "utf8");

const read = (html: string, url: string): Reading =>
  readPage(documentOf(html), url, { recipes: siteRecipesFor(url), readAt: "2026-11-25T12:00:00Z" });

describe("the pages of the regulator of care", () => {
  const LOCATION = "https://www.cqc.org.uk/location/1-100000009";
  const place = (rest: string): string =>
    `<main><h1>Fir House</h1><p>Provided and run by: <a href="/provider/1-1">Fir Care</a></p>${rest}</main>`;

  it("say how many a home may take, and its website", () => {
    const terms = place("<p>The provider must only accommodate a maximum of 42 service users at Fir House.</p>");
    expect(read(terms, `${LOCATION}/registration-info`).facts).toContainEqual(
      expect.objectContaining({ property: "maximumAttendeeCapacity", value: "42" }),
    );
    const contact = place('<h3>Website</h3><p><a href="https://fir.example/">fir.example</a></p>');
    expect(read(contact, `${LOCATION}/contact`).facts).toContainEqual(
      expect.objectContaining({ property: "sameAs", value: "https://fir.example/" }),
    );
  });

  it("are reported as changed where a judgement is there and cannot be read", () => {
    const { facts, warnings } = read(place("<h2>Overall</h2><p>4 of 5 leaves</p>"), LOCATION);
    expect(facts.filter(({ kind }) => kind !== "profile")).toEqual([]);
    expect(warnings).toContainEqual({ code: "site-degraded", detail: "cqc.org.uk: aggregate-rating" });
  });

  it("are not reported as changed for places that are not rated, such as dentists", () => {
    expect(read(place("<p>Latest inspection: 3 May 2025</p>"), LOCATION).warnings).toEqual([]);
  });

  it("give no overall grade where only the single questions have one", () => {
    const list = ["Safe Good", "Effective Inadequate"].map((each) => `<li>${each}</li>`).join("");
    const { facts } = read(place(`<h2>Overall</h2><ul>${list}</ul>`), LOCATION);
    expect(facts.filter(({ kind }) => kind === "aggregate-rating")).toEqual([]);
  });
});

describe("the pages of NHS services", () => {
  const REVIEWS = "https://www.nhs.uk/services/pharmacy/elm-pharmacy/X00002/ratings-and-reviews";

  it("do not give the organisation's answers as reviews", () => {
    const { facts } = read(file("nhs.uk.html"), REVIEWS);
    expect(facts.map((fact) => fact.kind === "review" && fact.text).join()).not.toContain("morning meeting");
  });

  it("are reported as changed where reviews are there and cannot be read", () => {
    const html =
      '<main><h1 id="page-heading">Elm Pharmacy</h1><div aria-label="Organisation review"><x-card></x-card></div>';
    expect(read(html, REVIEWS).warnings).toContainEqual({ code: "site-degraded", detail: "nhs.uk: review" });
  });

  it("give the address of the place", () => {
    const html = '<main><h1>Contact</h1><address id="address_panel_address">2 Elm Row<br>Elmtown<br>EX1 1AA</address>';
    const url = REVIEWS.replace("ratings-and-reviews", "contact-details-and-opening-times");
    expect(read(html, url).facts).toContainEqual(
      expect.objectContaining({ property: "address", value: "2 Elm Row\nElmtown\nEX1 1AA" }),
    );
  });
});
