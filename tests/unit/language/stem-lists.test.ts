import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Language, stem } from "../../../src/domain/ground/language";

const LISTS = resolve(import.meta.dirname, "../../../../shared/data/snowball");
const linesOf = (path: string): string[] => readFileSync(`${LISTS}/${path}`, "utf8").trimEnd().split("\n");

describe.skipIf(!existsSync(LISTS))("Snowball's own lists (skipped where ../shared/data/snowball is not there)", () => {
  it.each<[string, Language]>([
    ["english", "en"],
    ["german", "de"],
    ["dutch", "nl"],
  ])("%s: every word has the stem that is given", (folder, language) => {
    const words = linesOf(`${folder}/voc.txt`);
    const expected = linesOf(`${folder}/output.txt`);
    expect(words.length).toBeGreaterThan(30_000);
    expect(words.filter((word, at) => stem(word, language) !== expected[at])).toEqual([]);
  });
});
