import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html";

const FOLDER = resolve(import.meta.dirname, "../../../fixtures/reading/visible");
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));

describe("what people see, in the shapes of common widgets and communities", () => {
  it.each(names)("%s", (name) => {
    const { facts } = JSON.parse(readFileSync(join(FOLDER, name.replace(/html$/u, "expected.json")), "utf8")) as {
      facts: { kind: string }[];
    };
    const read = readHtml(readFileSync(join(FOLDER, name), "utf8")).map(({ fact }) => fact);
    const isRepeated = (index: number): boolean =>
      read[index]?.kind === "aggregate-rating" && read.slice(0, index).some(({ kind }) => kind === "aggregate-rating");
    const once = read.filter((_fact, index) => !isRepeated(index));
    expect(once).toMatchObject(facts);
    for (const { confidence } of read) expect(confidence).toBeLessThan(1);
  });
});
