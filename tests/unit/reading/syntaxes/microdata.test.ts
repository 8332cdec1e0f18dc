import { describe, expect, it } from "vitest";
import { microdata } from "../../../../src/domain/evidence/reading/syntaxes/microdata";
import { asData, itemsIn } from "../support";

const read = (html: string): object[] => itemsIn(microdata, html).items.map((item) => asData(item));
const valueIn = (html: string): unknown => (read(`<div itemscope>${html}</div>`)[0] as { p?: unknown[] }).p?.[0];

describe("the value of a property element", () => {
  it.each([
    ['<meta itemprop="p" content="v">', "v"],
    ['<span itemprop="p" content="v">w</span>', "v"],
    ['<img itemprop="p" src="/a.png">', "https://reviews.example/a.png"],
    ['<audio itemprop="p" src="a"></audio>', "https://reviews.example/homes/a"],
    ['<embed itemprop="p" src="a">', "https://reviews.example/homes/a"],
    ['<iframe itemprop="p" src="a"></iframe>', "https://reviews.example/homes/a"],
    ['<video itemprop="p" src="a"><source><track></video>', "https://reviews.example/homes/a"],
    ['<video><source itemprop="p" src="a"></video>', "https://reviews.example/homes/a"],
    ['<video><track itemprop="p" src="a"></video>', "https://reviews.example/homes/a"],
    ['<a itemprop="p" href="?x">w</a>', "https://reviews.example/homes/elm-court?x"],
    ['<map><area itemprop="p" href="#x"></map>', "https://reviews.example/homes/elm-court#x"],
    ['<link itemprop="p" href="//other.example/y">', "https://other.example/y"],
    ['<object itemprop="p" data="o"></object>', "https://reviews.example/homes/o"],
    ['<data itemprop="p" value="3">three</data>', "3"],
    ['<meter itemprop="p" value="0.5">half</meter>', "0.5"],
    ['<time itemprop="p" datetime="2024-05-01">May</time>', "2024-05-01"],
    ['<time itemprop="p">2024</time>', "2024"],
    ['<data itemprop="p">three</data>', "three"],
    ['<a itemprop="p">no address</a>', "no address"],
    ['<p itemprop="p">a<b>b</b></p>', "ab"],
  ])("%s", (html, value) => {
    expect(valueIn(html)).toBe(value);
  });

  it.each(['<meta itemprop="p">', '<p itemprop="p"> </p>', '<img itemprop="p" alt="x">'])("is none in %s", (html) => {
    expect(valueIn(html)).toBeUndefined();
  });
});

describe("items", () => {
  it("nest, have several types and names, and ids", () => {
    expect(
      read(`<div itemscope itemtype="https://schema.org/Hotel https://schema.org/Place" itemid="#h"><b itemprop="name alternateName">Elm</b>
        <p><span itemprop="address" itemscope><i itemprop="postalCode">AB1</i></span></p><i itemprop="telephone">1</i></div>`),
    ).toEqual([
      {
        types: ["Hotel", "Place"],
        id: "https://reviews.example/homes/elm-court#h",
        name: ["Elm"],
        alternateName: ["Elm"],
        address: [{ postalCode: ["AB1"] }],
        telephone: ["1"],
      },
    ]);
  });

  it("take properties from the elements they refer to, once each", () => {
    expect(
      read(`<div itemscope itemref="a b b c missing"><b id="c" itemprop="x">own</b></div><p id="a" itemprop="y">1<i itemprop="z">2</i></p>
        <section id="b"><div itemprop="n" itemscope><i itemprop="inner">3</i></div></section>`),
    ).toEqual([{ x: ["own"], y: ["12"], z: ["2"], n: [{ inner: ["3"] }] }]);
  });

  it("may hold each other without end", () => {
    const [item] = read(
      '<div itemscope itemref="a"></div><div id="a" itemprop="p" itemscope itemref="a b"><i id="b" itemprop="q">x</i></div>',
    );
    expect(item).toEqual({ p: [{ q: ["x"] }] });
  });

  it("that belong to no other stand for themselves", () => {
    expect(
      read(
        '<p itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Jo</b></p><i itemprop="loose">x</i>',
      ),
    ).toEqual([{ types: ["Review"], author: ["Jo"] }]);
  });

  it("may be the value of a property turned around", () => {
    expect(
      read(`<div itemscope itemtype="https://schema.org/Hotel"><b itemprop="name">Elm</b>
        <p itemprop-reverse="itemReviewed" itemscope itemtype="https://schema.org/Review"><i itemprop="author">Jo</i></p></div>`),
    ).toEqual([
      { types: ["Hotel"], name: ["Elm"] },
      { types: ["Review"], itemReviewed: [{ types: ["Hotel"], name: ["Elm"] }], author: ["Jo"] },
    ]);
  });

  it("resolve addresses against the page's base", () => {
    expect(read('<base href="https://cdn.example/x/"><div itemscope><a itemprop="u" href="y">z</a></div>')).toEqual([
      { u: ["https://cdn.example/x/y"] },
    ]);
  });
});
