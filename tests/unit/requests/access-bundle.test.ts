import { JSDOM } from "jsdom";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type AccessKnown, accessBundle, openPersonMatcher, redactOthers } from "../../../src/domain/keeping/requests";

const own = openPersonMatcher({
  names: ["Anna Roe"],
  userNames: [],
  emails: ["anna@example.org"],
  telephones: [],
  profiles: [],
  places: [],
});
const marks = { other: "[another person]", blackout: "█████" };
const redact = (others: readonly string[], blackouts: readonly string[] = []) =>
  redactOthers({ others, blackouts, own, marks });

describe("what a person reads of others", () => {
  it("has marks for their names, however they are written, and keeps the person's own", () => {
    const clean = redact(["Berta Koch", "Æsa"]);
    expect(clean("Berta Koch, KOCH BERTA and B. Koch met Anna Roe; the koch cooked, said Koch and Aesa.")).toBe(
      "[another person], [another person] and [another person] met Anna Roe; the koch cooked, said [another person] and [another person].",
    );
  });
  it("keeps a name that another person shares with this one", () => {
    expect(redact(["Carl Roe"])("Anna Roe and Carl Roe")).toBe("Anna Roe and [another person]");
  });
  it("has no e-mail address of others", () => {
    expect(redact([])("anna@example.org, b.koch@example.org")).toBe("anna@example.org, [another person]");
  });
  it("has blacked-out words nowhere, of whatever length they were", () => {
    const clean = redact([], ["secret ward", "x"]);
    expect(clean("The Secret Ward, x")).toBe("The █████, █████");
    expect(clean("anna roe")).toBe("anna roe");
  });
  test.prop([fc.string(), fc.array(fc.string({ minLength: 3 }), { maxLength: 4 })])("never fails", (text, others) => {
    expect(typeof redact(others, others)(text)).toBe("string");
  });
});

const known: AccessKnown = {
  reference: "DS-7",
  receivedOn: "2026-01-31",
  day: "2026-02-10",
  controller: "Town of Ellmont",
  officer: "",
  recipients: "",
  automated: "No",
  cases: [{ caseId: "HR-1", purpose: "A post, as Berta Koch asked", basis: "Section 3", retention: "" }],
  parts: [
    {
      group: "mention",
      source: "https://reviews.example/berta-koch",
      title: "<script>alert(1)</script>",
      at: "2026-01-02T03:04:05.000Z",
      cases: ["HR-1"],
      says: [{ what: "review.text", text: "Anna Roe was kind & quick. Berta Koch" }],
    },
  ],
};

describe("an access bundle", () => {
  it.each(["en", "de"] as const)("says in %s where it came from and for what, and nobody else's name", (language) => {
    const { html, json } = accessBundle(known, language, redact(["Berta Koch"]));
    for (const file of [html, json]) {
      expect(file.toLowerCase()).not.toMatch(/berta|koch/u);
      for (const said of ["DS-7", "Town of Ellmont", "Section 3", "HR-1", "Anna Roe was kind"])
        expect(file).toContain(said);
    }
    const page = new JSDOM(html).window.document;
    expect(page.querySelectorAll("script, img, link, iframe")).toHaveLength(0);
    expect(page.body.textContent).toContain("<script>alert(1)</script>");
    expect(page.documentElement.lang).toBe(language);
    expect((JSON.parse(json) as AccessKnown).parts).toHaveLength(1);
  });
  it("says that nothing was found", () => {
    expect(accessBundle({ ...known, parts: [], cases: [] }, "en", (text) => text).html).toContain("No data about you");
  });
});
