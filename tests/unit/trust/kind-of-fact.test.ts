import { expect, it } from "vitest";
import { freshnessKindOf, momentOfFact } from "../../../src/domain/casework/trust";
import type { FactContent } from "../../../src/domain/evidence/captures";

const READ = "2026-11-02T10:00:00.000Z";
const common = { subject: "home", confidence: 1 };
const says = (property: string): FactContent => ({ kind: "profile", ...common, property, value: "4,200" });
const review = (more: object): FactContent => ({ kind: "review", ...common, ...more });

it("lets stated prices and vacancies age as these do, and all else by its kind", () => {
  const kinds = ["offers.price", "priceRange", "vacancies", "offers.priceCurrency"].map((one) =>
    freshnessKindOf(says(one)),
  );
  expect(kinds).toEqual(["price", "price", "vacancy", "profile"]);
  expect(freshnessKindOf(review({}))).toBe("review");
});

it("dates a review by the day it was written, and all else by when the page was read", () => {
  expect(momentOfFact(review({ date: { raw: "3 Feb", iso: "2026-02-03" } }), READ)).toBe("2026-02-03");
  expect(
    momentOfFact(review({ date: { raw: "3 weeks ago", iso: "2026-10-12", edtf: "2026-10-09/2026-10-15" } }), READ),
  ).toBe(READ);
  expect(momentOfFact(says("telephone"), READ)).toBe(READ);
  expect(momentOfFact({ ...says("telephone"), lastRead: "2026-09-01" }, READ)).toBe("2026-09-01");
});
