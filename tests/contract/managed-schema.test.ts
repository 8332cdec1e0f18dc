import { describe, expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import schema from "../../public/managed-schema.json" with { type: "json" };
import { PolicyShape } from "../../src/domain/policy";

describe("the schema by which browsers check an agency's policy", () => {
  it("is the one that the manifest names", () => {
    expect(manifest.storage.managed_schema).toBe("managed-schema.json");
  });

  it("says of each setting, and of each part of it, what the code expects", () => {
    expect(withoutWords(schema)).toEqual(asJsonSchema(PolicyShape));
  });

  it("tells administrators in words what each setting is for", () => {
    for (const { title } of Object.values(schema.properties)) expect(title).toMatch(/\S/u);
  });
});

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly options?: readonly string[];
  readonly value?: Shape;
  readonly wrapped?: Shape;
}

/** A schema of the code in the words of the browsers' (JSON Schema draft 3, of which they know this much). */
function asJsonSchema(shape: unknown): object {
  const { type, entries, item, options, value, wrapped } = shape as Shape;
  switch (type) {
    case "optional":
      return asJsonSchema(wrapped);
    case "object":
      return {
        type,
        properties: Object.fromEntries(Object.entries(entries ?? {}).map(([name, one]) => [name, asJsonSchema(one)])),
      };
    case "array":
      return { type, items: asJsonSchema(item) };
    case "record":
      return { type: "object", additionalProperties: asJsonSchema(value) };
    case "picklist":
      return { type: "string", enum: options };
    case "string":
    case "number":
    case "boolean":
      return { type };
    default:
      throw new Error(`the browsers' schemas have no ${type}`);
  }
}

function withoutWords(schema: object): object {
  const told = new Set(["title", "description"]);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !(told.has(name) && typeof value === "string"))
      .map(([name, value]: [string, unknown]) => [
        name,
        typeof value === "object" && value !== null && !Array.isArray(value) ? withoutWords(value) : value,
      ]),
  );
}
