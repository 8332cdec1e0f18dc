import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { domOf } from "../../../../src/domain/evidence/reading/dom";
import { alikeOf } from "../../../../src/domain/evidence/reading/pointing/alike";
import { isMadeUp, stemOf } from "../../../../src/domain/evidence/reading/pointing/made-up";
import { onlySelectors } from "../../../../src/domain/evidence/reading/pointing/selectors";
import { partSelectors } from "../../../../src/domain/evidence/reading/pointing/within";
import { documentOf } from "../support";
import { runs } from "../../support/runs";

const pageOf = (html: string): Document => documentOf(`<!doctype html><title>t</title>${html}`);
const onlyFor = (html: string): string[] => {
  const page = pageOf(html);
  return onlySelectors(domOf(page), page.querySelector("[x]")!, 3);
};

/** Any page: boxes in boxes, some with names that last, some with names that a tool made up. */
const box = fc.letrec<{ box: string }>((tie) => ({
  box: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("<p>Kind staff</p>", "<i></i>", "4,3", "<b class=score>4.3</b>", "<img alt='4 stars'>"),
    fc
      .record({
        name: fc.constantFrom("div", "ul", "li", "section", "span", "article"),
        attribute: fc.constantFrom(
          "",
          " class=card",
          ' class="sc-bdVaJa x1y2z3"',
          ' class="Rating__stars___2Kd9x"',
          " itemprop=review",
          " id=about",
          ' id="row-48213"',
          ' data-testid="a b"',
          ' data-testid="&quot;]"',
          ' class="md:flex"',
          ' role="list"',
        ),
        children: fc.array(tie("box"), { maxLength: 4 }),
      })
      .map(({ name, attribute, children }) => `<${name}${attribute}>${children.join("")}</${name}>`),
  ),
})).box;
const pages = fc.array(box, { minLength: 1, maxLength: 5 }).map((boxes) => pageOf(boxes.join("")));

describe("what is said of an element that was pointed at", () => {
  test.prop([pages, fc.nat()], runs(40))("leads back to that element and to no other", (page, pick) => {
    const all = [...page.body.querySelectorAll("*")];
    const element = all[pick % Math.max(all.length, 1)];
    if (!element) return;
    const selectors = onlySelectors(domOf(page), element, 3);
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) expect([...page.querySelectorAll(selector)]).toEqual([element]);
  });

  it.each([
    [
      "the name for machines, before its class",
      '<b class="x" itemprop="ratingValue" x>4</b>',
      '[itemprop="ratingValue"]',
    ],
    ["its id", '<div id="score" x>4</div>', "#score"],
    ["its class", '<p>a</p><p class="score" x>4</p>', "p.score"],
    [
      "the lasting part of a class that a tool made",
      '<p class="Score__box___2Kd9x" x>4</p><p>b</p>',
      'p[class*="Score__box"]',
    ],
    ["the only one of its name", "<h1 x>Lindenhof</h1><p>a</p>", "h1"],
    ["its place within what has a name", "<ul id=facts><li>a</li><li x>b</li></ul>", "#facts > li:nth-of-type(2)"],
    [
      "its place in the page, where nothing has a name",
      "<p>a</p><div><p>b</p><p x>c</p></div>",
      "html > body > div > p:nth-of-type(2)",
    ],
  ])("is %s", (_what, html, selector) => {
    expect(onlyFor(html)[0]).toBe(selector);
  });

  it("is never a name that a tool made up", () => {
    const found = onlyFor('<div class="css-1q2w3e sc-bdVaJa" id="ember412" x>4</div><p>a</p>');
    expect(found.join()).not.toMatch(/css-|sc-|ember/u);
  });
});

describe("the siblings of an element", () => {
  const alike = fc.record({
    count: fc.integer({ min: 2, max: 30 }),
    pick: fc.nat(),
    row: fc.constantFrom("div", "li", "article", 'div class="review"', 'div class="sc-bdVaJa review"', "tr"),
    box: fc.constantFrom("div", "section", 'ul id="all"', 'div class="css-1q2w3e"'),
  });
  test.prop([alike], runs(40))("are all found: n alike blocks are n", ({ count, pick, row, box: outer }) => {
    const [name, parent] = [row.split(" ")[0]!, outer.split(" ")[0]!];
    const page = pageOf("<h1>Home</h1><div><p>other</p></div>");
    const holder = page.createElement(parent);
    const parsed = pageOf(`<${outer}></${parent}>`).body.firstElementChild!;
    for (const { name: attribute, value } of parsed.attributes) holder.setAttribute(attribute, value);
    for (let n = 0; n < count; n++) {
      const block = page.createElement(name);
      if (row.includes("class")) block.setAttribute("class", /"(.*)"/u.exec(row)![1]!);
      block.append(`Review ${n}`);
      holder.append(block);
    }
    page.body.append(holder);
    const element = holder.children[pick % count]!;
    const { elements, selectors } = alikeOf(domOf(page), element);
    expect(elements).toHaveLength(count);
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) expect([...page.querySelectorAll(selector)]).toEqual([...holder.children]);
  });

  it("may stand in several boxes, where they have a name", () => {
    const page = pageOf("<ul><li class=review x>a<li class=review>b</ul><ul><li class=review>c</ul><ul><li>d</ul>");
    expect(alikeOf(domOf(page), page.querySelector("[x]")!).elements).toHaveLength(3);
  });

  it("are not everything that has a name of the layout's", () => {
    const page = pageOf(
      `<ul id=r><li class=row x>a<li class=row>b</ul>${"<p class=row>x</p><div class=row>y</div>".repeat(9)}`,
    );
    expect(alikeOf(domOf(page), page.querySelector("[x]")!).elements).toHaveLength(2);
  });
});

describe("a part of a repeated block", () => {
  const rows = "<li><b>Ann</b><p>Good</p><li><i>new</i><b>Bob</b><p>Bad</p><li><b class=n>Cid</b>";
  const page = pageOf(`<ul>${rows}</ul>`);
  const blocks = [...page.querySelectorAll("li")];

  it("is found in the others too", () => {
    const [first] = partSelectors(domOf(page), blocks[1]!.querySelector("b")!, blocks[1]!, blocks);
    expect(blocks.map((block) => block.querySelector(first!)?.textContent)).toEqual(["Ann", "Bob", "Cid"]);
  });

  it("may be the block itself", () => {
    expect(partSelectors(domOf(page), blocks[0]!, blocks[0]!, blocks)).toEqual([]);
  });
});

describe("a made-up name", () => {
  it.each(["css-1q2w3e", "sc-bdVaJa", "stars___2Kd9x", "comment-48213", "jsx-123", "_3kF9x"])("is %s", (name) => {
    expect(isMadeUp(name)).toBe(true);
  });
  it.each(["review", "reviewCard", "review-card__title", "h1", "col-6", "starRating", "review_text", "ratingValue"])(
    "is not %s",
    (name) => {
      expect(isMadeUp(name)).toBe(false);
    },
  );
  it("may have an ending only", () => {
    expect(stemOf("Rating__stars___2Kd9x")).toBe("Rating__stars");
    expect(stemOf("css-1q2w3e")).toBeUndefined();
    expect(stemOf("review")).toBeUndefined();
  });
});
