// @vitest-environment jsdom
import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Rating, Review } from "../../../src/domain/evidence/reading";
import { CorrectForm } from "../../../src/ui/correct-form";
import { CorrectedWords } from "../../../src/ui/corrected-words";
import { Distribution } from "../../../src/ui/distribution";
import { correctFact, fieldsOf } from "../../../src/domain/evidence/captures";
import { GradeScale } from "../../../src/ui/grade-scale";
import { fieldName } from "../../../src/ui/field-names";
import { propertyName } from "../../../src/ui/property-names";
import { countWords, ratingWords } from "../../../src/ui/rating-words";
import { RatingScore } from "../../../src/ui/rating";
import { whereRead } from "../../../src/ui/where-read";
import { aProfileFact, aRating, aReview, aTag } from "../sidepanel/fixtures";
import { takeCatalogue } from "./catalogue";

beforeEach(() => {
  takeCatalogue("en");
});

const show = (children: ComponentChildren): HTMLElement => {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  void act(() => {
    render(children, root);
  });
  return root;
};

const provenance = (...syntaxes: string[]): Review["provenance"] =>
  syntaxes.map((syntax) => ({ syntax, reader: syntax, version: "1", selectors: [], raw: "" }));

describe("a rating", () => {
  it.each<[Rating, string]>([
    [{ raw: "4,3 von 5", value: 4.3, best: 5 }, "4.3 of 5"],
    [{ raw: "Fair", grade: "Fair", grades: ["Poor", "Fair", "Good"] }, "Fair grade 2 of 3, the best is 3"],
    [{ raw: "Good", grade: "Good", grades: ["a", "b", "c", "d"] }, "Good"],
    [{ raw: "sehr gut" }, "sehr gut"],
  ])("is shown on its scale where it has one: %o", (rating, words) => {
    expect(show(<RatingScore rating={rating} />).textContent).toBe(words);
  });

  it("is written as the language writes numbers", () => {
    takeCatalogue("de");
    expect(ratingWords({ raw: "4.3", value: 4.3, best: 5 })).toBe("4,3 von 5");
  });

  it("names ratings beside reviews only where they differ", () => {
    const rating = aRating(4);
    if (rating.kind !== "aggregate-rating") throw new Error("not a rating");
    expect(countWords({ ...rating, ratingCount: 87 })).toBe("87 reviews");
    expect(countWords({ ...rating, ratingCount: 1204 })).toBe("1,204 ratings · 87 reviews");
  });
});

it("shows which of a scale's grades was given, in their order", () => {
  const rating = { raw: "Fair", grade: "Fair", grades: ["Poor", "Fair", "Good"] };
  const scale = show(<GradeScale rating={rating} />).querySelector("ol");
  expect(scale?.ariaLabel ?? scale?.getAttribute("aria-label")).toBe("The grades of this scale, worst first");
  expect([...(scale?.children ?? [])].map(({ textContent }) => textContent)).toEqual(["Poor", "Fair", "Good"]);
  expect(scale?.querySelector("[aria-current=true]")?.textContent).toBe("Fair");
  expect(show(<GradeScale rating={{ raw: "4", value: 4, best: 5 }} />).innerHTML).toBe("");
});

it("shows a distribution by the page's shares, else by its counts", () => {
  const steps = [
    { value: 5, count: 3 },
    { value: 1, count: 1 },
  ];
  const lines = [...show(<Distribution steps={steps} label="Spread" />).querySelectorAll("li")];
  expect(lines.map(({ textContent }) => textContent)).toEqual(["575%", "125%"]);
});

it("says where a fact was read", () => {
  expect(whereRead(provenance("json-ld", "microdata"))).toBe("The page says so in its data for search engines.");
  expect(whereRead(provenance("visible"))).toBe("The page says so in its text.");
  expect(whereRead(provenance("rdfa", "visible"))).toBe(
    "The page says so in its data for search engines and in its text.",
  );
});

it("names properties in words, whatever path they were found by", () => {
  expect(propertyName("address.postalCode")).toBe("Postal code");
  expect(propertyName("additionalProperty.numberOfBeds")).toBe("Beds");
  expect(propertyName("worksFor.name")).toBe("Works for");
  expect(propertyName("hasMap.dateCreated")).toBe("Has map · Made on");
  expect(propertyName("constructor")).toBe("Constructor");
});

it("has words for every field that can be corrected", () => {
  const names = [aRating(1), aReview("a"), aProfileFact("a", "b"), aTag("a")].flatMap(fieldsOf).map(({ name }) => name);
  expect(names.filter((name) => fieldName(name) === name)).toEqual([]);
});

describe("correcting a fact", () => {
  const beds = aProfileFact("numberOfBeds", "64");
  const form = () => {
    const onCorrect = vi.fn();
    const onCancel = vi.fn();
    const onLeave = vi.fn();
    const page = show(
      <CorrectForm
        of="fact:1"
        pageSays={beds}
        now={beds}
        label="Correct: Beds"
        onCorrect={onCorrect}
        onCancel={onCancel}
        onLeave={onLeave}
      />,
    );
    return {
      page,
      onCorrect,
      onCancel,
      onLeave,
      input: page.querySelector("input") ?? document.createElement("input"),
    };
  };
  const type = (input: HTMLInputElement, text: string) =>
    act(() => {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });

  it("gives the focus to the first field and hands over what is typed", async () => {
    const { page, onCorrect, input } = form();
    expect(document.activeElement).toBe(input);
    await type(input, "65");
    expect(page.textContent).toContain("The page says: 64");
    await act(() => page.querySelector("form")?.requestSubmit());
    expect(onCorrect).toHaveBeenCalledWith({ value: "65" });
  });

  it("says what is wrong with a field, and keeps the focus there", async () => {
    const { page, onCorrect, input } = form();
    await type(input, " ");
    await act(() => page.querySelector("form")?.requestSubmit());
    expect(onCorrect).not.toHaveBeenCalled();
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(page.textContent).toContain("This cannot be empty.");
  });

  it("is left with Escape, which gives up nothing that was typed", async () => {
    const { onCancel, onLeave, input } = form();
    const escape = (how: KeyboardEventInit = {}) =>
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, ...how }));
    escape();
    expect(onLeave).toHaveBeenLastCalledWith(false);
    await type(input, "65");
    escape();
    expect(onLeave).toHaveBeenLastCalledWith(true);
    expect(onCancel).not.toHaveBeenCalled();
  });

  it("stays where Escape ends the composition of an input method", () => {
    const { onLeave, input } = form();
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: true }));
    expect(onLeave).not.toHaveBeenCalled();
  });

  it("strikes the page's words and keeps them in sight", () => {
    const corrected = correctFact(beds, { value: "65" });
    const page = show(<CorrectedWords pageSays={beds} now={corrected.ok ? corrected.value : beds} />);
    expect(page.querySelector("del")?.textContent).toBe("64");
  });
});

it("shows markup in a page's words as the words they are", () => {
  const page = show(<RatingScore rating={{ raw: "<img src=x onerror=alert(1)>" }} />);
  expect(page.querySelector("img")).toBeNull();
  expect(page.textContent).toBe("<img src=x onerror=alert(1)>");
});
