import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Fact, type Provenance, Reading, readPage } from "../../../src/domain/evidence/reading";
import { documentOf } from "./support";

const FIXTURES = new URL("../../fixtures/reading/", import.meta.url);
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/\.html$/, ""));

const file = (name: string): string => readFileSync(new URL(name, FIXTURES), "utf8");

/** The shortest way to say where: the pointer into a data block, else the element. */
function placeOf({ syntax, selectors }: Provenance): string {
  const fragment = selectors.find(({ type }) => type === "FragmentSelector");
  const css = selectors.find(({ type }) => type === "CssSelector");
  return `${syntax} ${(fragment ?? css)?.type === undefined ? "" : valueOf(fragment ?? css)}`;
}

function valueOf(selector: Provenance["selectors"][number] | undefined): string {
  return selector && "value" in selector ? selector.value : "";
}

function withPlaces({ provenance, ...fact }: Fact): object {
  return { ...fact, stated: provenance.map(placeOf) };
}

describe("saved pages with expectations written by hand", () => {
  it.each(names)("%s", (name) => {
    const { url, ...expected } = JSON.parse(file(`${name}.expected.json`)) as { url: string };
    const reading = readPage(documentOf(file(`${name}.html`)), url);
    expect({ ...reading, facts: reading.facts.map(withPlaces) }).toEqual(expected);
    expect(v.is(Reading, reading)).toBe(true);
  });
});
