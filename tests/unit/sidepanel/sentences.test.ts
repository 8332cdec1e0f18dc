import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAPTURE_TROUBLES } from "../../../src/sidepanel/sentences/capture-troubles";
import { CASE_TROUBLES } from "../../../src/sidepanel/sentences/case-troubles";
import { GRADE_TROUBLES } from "../../../src/sidepanel/sentences/grade-troubles";
import { READ_TROUBLES } from "../../../src/sidepanel/sentences/read-troubles";

type Catalogue = Record<string, { message: string }>;
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Catalogue;

const [en, de] = [catalogue("en"), catalogue("de")];
const OURS = /^(?:panel|fact|rating|case)[A-Z]/u;
const ours = Object.keys(en).filter((key) => OURS.test(key));
const placeholders = (text = ""): string[] => [...new Set(text.match(/\$\d/gu))].sort();

describe("the panel's sentences", () => {
  it.each(ours)("%s is there in both languages, with the same blanks to fill", (key) => {
    expect(en[key]?.message).toBeTruthy();
    expect(de[key]?.message).toBeTruthy();
    expect(placeholders(de[key]?.message)).toEqual(placeholders(en[key]?.message));
  });

  it("are the same in number in both languages", () => {
    expect(Object.keys(de).filter((key) => OURS.test(key))).toEqual(ours);
  });

  it("come in both forms where they count", () => {
    const stems = ours.filter((key) => key.endsWith("_one")).map((key) => key.slice(0, -4));
    expect(ours.filter((key) => key.endsWith("_other")).map((key) => key.slice(0, -6))).toEqual(stems);
  });

  it.each(["en", "de"])("say something of its own for every failure (%s)", (language) => {
    const texts = catalogue(language);
    for (const troubles of [CAPTURE_TROUBLES, CASE_TROUBLES, GRADE_TROUBLES]) {
      const sentences = Object.values(troubles).map((key) => texts[key]?.message);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
    const titles = Object.values(READ_TROUBLES).map(
      ({ title, help }) => `${texts[title]?.message} ${texts[help]?.message}`,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});
