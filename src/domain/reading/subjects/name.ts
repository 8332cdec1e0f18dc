import { firstText, type Item } from "../items";
import type { Graph } from "../graph";
import { line } from "../text/clean";
import { labelOf } from "../text/words";

/** The name of a thing: `name`, else what stands in for it (schema.org Thing, Person, CreativeWork, Organization). */
export function nameOf(item: Item): string | undefined {
  const literal = firstText(item, "name") ?? firstText(item, "headline", "legalName", "title", "alternateName");
  if (literal) return labelOf(literal) || undefined;
  const parts = [firstText(item, "givenName"), firstText(item, "additionalName"), firstText(item, "familyName")];
  return line(parts.map((part) => (part ? labelOf(part) : "")).join(" ")) || undefined;
}

/** The names of people or organisations given as texts, items or references, joined by commas. */
export function namesOf(item: Item, graph: Graph, ...properties: string[]): string | undefined {
  for (const property of properties) {
    const names = (item.properties.get(property) ?? []).slice(0, 20).map((value) => {
      if (value.kind === "item") return nameOf(graph.resolve(value));
      const node = graph.named(value.text.trim());
      return node ? nameOf(node) : labelOf(value);
    });
    const said = [...new Set(names.filter((name) => name !== undefined && name !== ""))];
    if (said.length > 0) return line(said.join(", "));
  }
  return undefined;
}
