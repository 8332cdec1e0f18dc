import { expect, it } from "vitest";
import { splitTerm } from "../../../src/domain/ground/text";

it.each([
  ["numberOfBeds", "Number of beds"],
  ["NursingHome", "Nursing home"],
  ["https://example.org/terms#hasRamp", "Has ramp"],
  ["isoStandard9001Held", "Iso standard9001 held"],
  ["hasGPSReceiver", "Has GPS receiver"],
  ["Barrierefreier Zugang", "Barrierefreier Zugang"],
  ["opening_hours", "Opening hours"],
])("puts the term %s into words: %s", (term, words) => {
  expect(splitTerm(term)).toBe(words);
});
