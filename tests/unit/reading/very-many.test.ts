import { describe, expect, it } from "vitest";
import { translate } from "../../../src/domain/evidence/reading/data-vocabulary";
import type { Item } from "../../../src/domain/evidence/reading/items";
import { documentOf } from "./support";

/** More than a function takes arguments, and fewer than a page may have of anything. */
const MANY = 150_000;

describe("a page with very many", () => {
  it("types of one item is put into today's words", () => {
    const element = documentOf("<p>").body;
    const by = { syntax: "microdata", name: "microdata", version: "1" };
    const types = Array.from({ length: MANY }, () => "http://data-vocabulary.org/Breadcrumb");
    const item: Item = { kind: "item", types, properties: new Map(), place: { by, element } };
    translate(item);
    expect(item.types).toHaveLength(MANY);
    expect(new Set(item.types)).toEqual(new Set(["ListItem"]));
  });
});
