import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CardV1, parseScorecardFile, writeScorecardFile } from "../../../src/domain/casework/scorecards";
import { cards, salts } from "./a-card";

describe("the file of a scorecard", () => {
  // In the spelling that a schema gives them: what a page seals is spelled like that, too.
  const spoken = cards
    .map((card) => v.safeParse(CardV1, card))
    .filter((read) => read.success)
    .map(({ output }) => output);
  test.prop([salts, spoken])("is read as it was written", (salt, card) => {
    const file = { opened: { salt, card } };
    expect(parseScorecardFile(writeScorecardFile(file))).toEqual({ ok: true, value: file });
  });

  test.prop([fc.oneof(fc.string(), fc.json())])("is nothing else, and never throws", (text) => {
    expect(parseScorecardFile(text)).toEqual({ ok: false, error: { code: "scorecard-unreadable" } });
  });

  it("says where a newer version wrote it", () => {
    expect(parseScorecardFile('{"format":"counterflow-scorecard","version":2}')).toEqual({
      ok: false,
      error: { code: "scorecard-newer" },
    });
  });
});
