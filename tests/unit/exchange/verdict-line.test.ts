import { expect, it } from "vitest";
import { type Check, checkWords, outcomeWords, verdictWords } from "../../../src/domain/files/exchange";

const FAILED: Check = {
  id: "container",
  status: "failed",
  count: 18,
  gone: 0,
  unknown: 0,
  unheld: 0,
  findings: [{ code: "file-changed", file: "counterflow/verify.html" }],
};

it.each([
  ["en", "1 thing is not as written", "Changed: 1 thing is not as written."],
  ["de", "1 Stelle ist nicht wie geschrieben", "Verändert: 1 Stelle ist nicht wie geschrieben."],
])("leaves the verdict to the file: a check that failed says only what failed (%s)", (language, check, file) => {
  const w = verdictWords(language);
  expect(checkWords(FAILED, w)).toBe(check);
  expect(outcomeWords({ outcome: "changed", checks: [FAILED] }, w)).toBe(file);
});
