import { describe, expect, it } from "vitest";
import { readBlock } from "./support";

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
