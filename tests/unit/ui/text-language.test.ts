import { expect, it } from "vitest";
import { textLanguage } from "../../../src/ui/text-language";

it.each([
  ["de-AT", "de", "de-AT"],
  ["en", "en", "en"],
  ["nl-BE", "en", "en"],
  ["den", "de", "de"],
])("in a %s browser with texts in %s, is %s", (browser, catalogue, language) => {
  expect(textLanguage(browser, catalogue)).toBe(language);
});
