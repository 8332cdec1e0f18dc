import { describe, expect, it } from "vitest";
import { definitions, list, table } from "../../../src/domain/files/exchange/report/html";

/** More than a function takes arguments: a long case may have more entries. */
const MANY = Array.from({ length: 150_000 }, (_, n) => String(n));
const times = (html: string, word: string): number => html.split(word).length - 1;

describe("a report on very many things", () => {
  it("has them all in its table", () => {
    const html = table(
      ["Number", "Again"],
      MANY.map((n) => [n, n]),
    );
    expect(times(html, "<tr>")).toBe(MANY.length + 1);
    expect(html.startsWith("<table><thead><tr>")).toBe(true);
    expect(html.endsWith("<tr><td>149999</td><td>149999</td></tr></tbody></table>")).toBe(true);
  });
  it("has them all in its lists", () => {
    expect(times(list(MANY), "<li>")).toBe(MANY.length);
    expect(times(definitions(MANY.map((n) => [n, n])), "<dd>")).toBe(MANY.length);
  });
});
