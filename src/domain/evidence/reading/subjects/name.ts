import { firstText, type Item, type Value, valuesOf } from "../items";
import type { Graph } from "../graph";
import { line } from "../text/clean";
import { labelOf, lineOf } from "../text/words";
import { termOf } from "../vocabulary";

/** The name of a thing: `name`, else what stands in for it (schema.org Thing, Person, CreativeWork, Organization, MediaObject). */
export function nameOf(item: Item): string | undefined {
  const literal = firstText(item, "name", "headline", "legalName", "title", "alternateName", "caption");
  if (literal) return labelOf(literal) || undefined;
  const parts = ["givenName", "additionalName", "familyName"].map((each) => {
    const part = firstText(item, each);
    return part ? labelOf(part) : "";
  });
  return line(parts.join(" ")) || undefined;
}

/** What a value is called: a text itself, a thing by its name, else by the term its `id` is. */
export function calledBy(value: Value, graph: Graph): string {
  if (value.kind === "text") return termOf(lineOf(value));
  return nameOf(graph.resolve(value)) ?? termOf(value.id ?? "");
}

/** The names of people or organisations given as texts, items, references or within a role, joined by commas. */
export function namesOf(item: Item, graph: Graph, ...properties: string[]): string | undefined {
  for (const property of properties) {
    const names = valuesOf(item, property)
      .slice(0, 20)
      .map((value) => {
        if (value.kind === "item") return nameOf(graph.resolve(value)) ?? graph.itemsOf(value, property).map(nameOf)[0];
        const node = graph.named(value.text.trim());
        return node ? nameOf(node) : labelOf(value);
      });
    const said = [...new Set(names.filter(Boolean))];
    if (said.length > 0) return line(said.join(", "));
  }
  return undefined;
}
