import { describe, expect, it } from "vitest";
import { read, readBlock } from "./support";

const blockOf = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const elm = { "@type": "Hotel", name: "Elm Court", aggregateRating: "4" };
const oak = { "@type": "Hotel", name: "Oak House", aggregateRating: "3" };

function mainOf(block: unknown, rest = ""): string | undefined {
  const { main, subjects } = readBlock(block, rest);
  return subjects.find(({ id }) => id === main)?.name;
}

describe("the subject a page is about", () => {
  it("is its main entity", () => {
    expect(mainOf([oak, { "@type": "WebPage", mainEntity: elm }])).toBe("Elm Court");
  });

  it("is what its page is about", () => {
    const page = {
      "@type": "ProfilePage",
      about: { "@type": "Person", name: "Maria Keller", jobTitle: "Social worker" },
    };
    expect(mainOf([page, oak], "<h1>Profile</h1>")).toBe("Maria Keller");
  });

  it("is the one that says it is the page's", () => {
    expect(
      mainOf([elm, { ...oak, mainEntityOfPage: "https://reviews.example/homes/elm-court/" }], "<title>x</title>"),
    ).toBeUndefined();
    expect(mainOf([{ ...elm, mainEntityOfPage: { "@id": "https://reviews.example/homes/elm-court" } }, oak])).toBe(
      "Elm Court",
    );
  });

  it("is the one at the page's address or canonical address", () => {
    expect(mainOf([{ ...elm, url: "/homes/elm-court" }, oak])).toBe("Elm Court");
    expect(
      mainOf(
        [
          { ...oak, name: "Oak", url: "/oak" },
          { ...elm, name: "Court" },
        ],
        '<link rel="canonical" href="/oak">',
      ),
    ).toBe(undefined);
  });

  it("is the one in the heading", () => {
    expect(mainOf([elm, oak], "<h1>Elm Court, Ulm</h1>")).toBe("Elm Court");
  });

  const trail = (...steps: object[]): object => ({
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  });

  it("is what the breadcrumb trail ends in", () => {
    const [home, end] = [{ name: "Homes", item: "/homes" }, { name: "Elm Court" }];
    expect(mainOf([elm, oak, trail(home, end)])).toBe("Elm Court");
    expect(mainOf([elm, oak, trail(home, { item: { "@id": "/homes/elm-court", name: "Elm Court" } })])).toBe(
      "Elm Court",
    );
    const seen = '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>›</li><li>Elm Court</li></ol>';
    expect(mainOf([elm, oak], seen)).toBe("Elm Court");
    expect(mainOf([elm, oak], '<nav aria-label="Breadcrumb"><a href="/">Home</a> / <span>Elm Court</span></nav>')).toBe(
      "Elm Court",
    );
  });

  it("is not the category in which a breadcrumb trail ends", () => {
    const group = { "@type": "Organization", name: "Elm Group", aggregateRating: "4" };
    expect(mainOf([group, oak, trail({ name: "Elm Group", item: "/groups/elm" })])).toBeUndefined();
    expect(mainOf([group, oak], '<nav class="breadcrumbs"><a href="/groups/elm">Elm Group</a></nav>')).toBeUndefined();
  });

  it("is not told where breadcrumb trail and heading disagree", () => {
    expect(mainOf([elm, oak, trail({ name: "Elm Court" })], "<h1>Oak House</h1>")).toBeUndefined();
  });

  it("is not the site that a title ends in or a page belongs to", () => {
    const shop = { "@type": "Organization", name: "Hartmann", telephone: "1" };
    expect(read(`<title>Lifts | Hartmann</title>${blockOf(shop)}`).main).toBeUndefined();
    expect(read(`<title>Hartmann – Lifts</title>${blockOf(shop)}`).main).toBeDefined();
    expect(
      read(
        `<title>Hartmann – Lifts</title><meta property="og:site_name" content="Hartmann">${blockOf(shop)}<h1>Lifts</h1>`,
      ).main,
    ).toBeUndefined();
  });

  it("is a thing rather than the article about it", () => {
    const article = {
      "@type": "Article",
      headline: "Elm Court",
      mainEntityOfPage: "https://reviews.example/homes/elm-court",
    };
    expect(mainOf([article, elm])).toBe("Elm Court");
  });

  it("is not told where the signals disagree, or several are meant", () => {
    expect(mainOf([elm, oak], "<h1>Oak House</h1>")).toBeUndefined();
    expect(
      mainOf([
        { ...elm, "@id": "https://a.example/1" },
        { ...elm, "@id": "https://a.example/2" },
      ]),
    ).toBeUndefined();
    expect(mainOf([oak])).toBeUndefined();
  });
});
