// @vitest-environment jsdom
import "../../support/extension";
import { beforeEach, describe, expect, it } from "vitest";
import * as v from "valibot";
import { type Decision, decisionMade } from "../../../../src/domain/casework/decision";
import { footnoteWords } from "../../../../src/workbench/decisions/letter/footnote-words";
import fixture from "../../../fixtures/entries/decision.made.v2.json";
import { takeCatalogue } from "../../ui/catalogue";

const RECORD: Decision = v.parse(decisionMade.payload, fixture.written[0]?.payload);
/** The row of the price list among what it cites, counted from 1. */
const ROW = 3;

const spoken = (text: string | undefined): string => (text ?? "").replaceAll(/[\u00a0\u202f]/gu, " ");

describe("the footnote of a row of own data", () => {
  beforeEach(() => takeCatalogue("en"));

  it("gives an amount with its currency and what it is for, whatever the file spells out", () => {
    const row = { as: "row", dataset: "Price list", asOf: "2026-02-20", key: "1-10247", cells: [] } as const;
    const words = spoken(footnoteWords({ at: undefined, isErased: false, says: row }, RECORD, ROW));
    expect(words).toContain("€4,150.00 per month");
    expect(words).toContain("Price list");
  });

  it("says what was compared where the table is not here any more", () => {
    expect(spoken(footnoteWords(undefined, RECORD, ROW))).toContain("€4,150.00 per month");
  });
});
