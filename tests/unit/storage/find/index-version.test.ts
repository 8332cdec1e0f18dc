import { expect, it } from "vitest";
import { INDEX_VERSION } from "../../../../src/storage/base/index-version";
import { PROJECTION_VERSION } from "../../../../src/storage/base/projection-version";

it("is a fingerprint of its own: the tables are not made anew where only words are looked for otherwise", () => {
  expect(INDEX_VERSION).toMatch(/^[0-9a-f]{64}$/u);
  expect(INDEX_VERSION).not.toBe(PROJECTION_VERSION);
});
