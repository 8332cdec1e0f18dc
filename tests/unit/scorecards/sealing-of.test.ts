import { test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect } from "vitest";
import { CardV1, isCardOf, scorecardOpened } from "../../../src/domain/casework/scorecards";
import { sealingOf } from "../../../src/workbench/parts/scores/sealing-of";
import { cards, salts } from "./a-card";

describe("what is sealed", () => {
  const typed = cards.filter((card) => v.safeParse(CardV1, card).success);
  test.prop([salts, typed])("can be opened by what is kept, however reasons were typed", (salt, card) => {
    const { kept, says } = sealingOf(card, salt);
    expect(isCardOf(says, v.parse(scorecardOpened.payload, kept))).toBe(true);
  });
});
