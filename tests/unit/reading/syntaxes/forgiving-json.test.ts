import { describe, expect, it } from "vitest";
import { openBudget } from "../../../../src/domain/evidence/reading/budget";
import { parseForgiving } from "../../../../src/domain/evidence/reading/syntaxes/forgiving-json";

const parse = (text: string) =>
  parseForgiving(
    text,
    openBudget(() => undefined),
  );

describe("JSON as pages write it", () => {
  it.each([
    ["strict JSON", '{"a": [1, "b"]}', [{ a: [1, "b"] }]],
    ["comments", '{/* c */ "a": 1, // d\n "b": "x // y /* z */"}', [{ a: 1, b: "x // y /* z */" }]],
    ["trailing commas", '{"a": [1, 2,], "b": {"c": 1,},}', [{ a: [1, 2], b: { c: 1 } }]],
    ["commas too many and too few", '{"a": 1,, "b": [,2] "c": 3}', [{ a: 1, b: [2], c: 3 }]],
    ["raw line breaks and tabs", '{"a": "x\ny\tz"}', [{ a: "x\ny\tz" }]],
    ["bad escapes", String.raw`{"a": "it\'s \d", "b": "\u00e9\n"}`, [{ a: "it's \\d", b: "é\n" }]],
    ["single quotes", "{'a': 'b \"c\"'}", [{ a: 'b "c"' }]],
    [
      "inner quotes nobody escaped",
      '{"name": "The "Elm" Court", "b": "say "hi""}',
      [{ name: 'The "Elm" Court', b: 'say "hi"' }],
    ],
    [
      "bare keys and words",
      "{a: undefined, b: NaN, c: True, d: .5, e: +3}",
      [{ a: null, b: null, c: true, d: 0.5, e: 3 }],
    ],
    ["missing values", '{"a": , "b": }', [{ a: null, b: null }]],
    ["CDATA", '//<![CDATA[\n{"a": 1}\n//]]>', [{ a: 1 }]],
    ["bare CDATA", '<![CDATA[{"a": 1}]]>', [{ a: 1 }]],
    ["an HTML comment", '<!-- {"a": 1} -->', [{ a: 1 }]],
    ["several documents", '{"a": 1}{"b": 2}, [3];', [{ a: 1 }, { b: 2 }, [3]]],
    ["a script around it", 'var data = {"a": 1};', [{ a: 1 }]],
    ["a bracket too many", '{"a": 1}}', [{ a: 1 }]],
    ["encoded quotes", "{&quot;a&quot;: &quot;b &amp;amp; c&quot;}", [{ a: "b &amp; c" }]],
    ["a byte order mark", '\ufeff{"a": 1}', [{ a: 1 }]],
    ["a block within a string", String.raw`"{\"a\": \"b\"}"`, [{ a: "b" }]],
    ["a comma that is lost on one line", '{"a": "b" "@type": "c"}', [{ a: "b", "@type": "c" }]],
    ["numbers with a comma", '{"a": 4,5, "b": 1,234, "c": [1,2]}', [{ a: "4,5", b: "1,234", c: [1, 2] }]],
    ["nothing", "  ", []],
  ])("%s", (_name, text, values) => {
    expect(parse(text)).toEqual({ values });
  });

  it("keeps the documents it can read beside one that it cannot", () => {
    expect(parse('{"a": 1} {"b" "c"}')).toMatchObject({ values: [{ a: 1 }, {}], broken: expect.any(String) as string });
  });

  it.each([
    ['{"a": {"b": [1, {"c": 2', [{ a: { b: [1, { c: 2 }] } }]],
    ['{"a": 1, "b": "never ends', [{ a: 1, b: null }]],
    ['{"a": 1, "b', [{ a: 1 }]],
    ['{"a": 1, "b":', [{ a: 1, b: null }]],
    ['{"a": 1, "b": [2}', [{ a: 1, b: [2] }]],
  ])("gives what there is of a block whose end is missing, and says so: %s", (text, values) => {
    expect(parse(text)).toMatchObject({ values, broken: expect.any(String) as string });
  });

  it.each(["hello", '{"a" "b"}', '{"a" b: c}'])("says where it cannot: %s", (text) => {
    expect(parse(text)).toMatchObject({ broken: expect.any(String) as string });
  });

  it("does not mend what is JSON already", () => {
    expect(parse('{"a": "&quot;// not a comment&quot;,}"}')).toEqual({
      values: [{ a: "&quot;// not a comment&quot;,}" }],
    });
  });
});
