import fc from "fast-check";

/** Pages of nested elements with attributes from a list, values from another, and rubbish: no page is like it. */
export function soups(attributes: readonly string[], values: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, fc.string({ maxLength: 20 }));
  const pair = fc.tuple(fc.constantFrom(...attributes), fc.array(value, { maxLength: 3 }));
  const written = pair.map(([name, words]) => `${name}="${words.join(" ").replaceAll('"', "&quot;")}"`);
  const tag = fc.constantFrom(
    "div",
    "span",
    "a",
    "img",
    "time",
    "p",
    "abbr",
    "data",
    "object",
    "form",
    "input",
    "template",
  );
  const step = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(tag, fc.array(written, { maxLength: 4 }))
        .map(([name, said]) => `<${name} ${said.join(" ")}>`),
    },
    { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
    { weight: 2, arbitrary: fc.oneof(value, fc.string({ maxLength: 12 })) },
  );
  return fc.array(step, { maxLength: 60 }).map((steps) => `<!doctype html><body>${steps.join("")}`);
}
