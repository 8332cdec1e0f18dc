import { describe, expect, it } from "vitest";
import type { Rule } from "../../../../src/domain/evidence/reading/recipes/site-recipe";
import { factsBy, readBy, recipeOf } from "./support";

const HOME = { types: ["LocalBusiness"], name: { role: "heading" } } as const;

describe("an aggregate rating", () => {
  const RULE: Rule = {
    kind: "aggregate-rating",
    within: { css: ".score" },
    fields: { ratingValue: { css: ":scope" }, bestRating: 5, reviewCount: { css: ":scope" } },
    distribution: { each: { css: "li" }, value: {}, share: { css: "b" } },
  };

  it("is read from words, with its counts and who gave what", () => {
    const page = `<h1>Elm Court</h1><div class="score">4.6 out of 5, from 1,234 reviews
      <ul><li>5 stars <b>61%</b></li><li>4 stars <b>20%</b></li><li>1 star <b>&lt;1%</b></li></ul></div>`;
    expect(factsBy(recipeOf([RULE], HOME), page)).toEqual([
      {
        kind: "aggregate-rating",
        confidence: 0.9,
        rating: { raw: "4.6 out of 5", value: 4.6, best: 5, normalised: (4.6 - 1) / 4 },
        reviewCount: 1234,
        distribution: [
          { value: 5, share: 0.61 },
          { value: 4, share: 0.2 },
          { value: 1, share: 0.01 },
        ],
      },
    ]);
  });

  it("is read from drawn stars and labels, on the scale that is known of the site", () => {
    const rule: Rule = { kind: "aggregate-rating", fields: { ratingValue: { role: "img" }, bestRating: 5 } };
    const [fact] = factsBy(recipeOf([rule], HOME), `<h1>Elm</h1><span role="img" aria-label="4.5 stars"></span>`);
    expect(fact).toMatchObject({ rating: { raw: "4.5 stars", value: 4.5, normalised: 0.875 } });
  });

  it("can be a grade of an ordinal scale", () => {
    const grades = ["Inadequate", "Requires improvement", "Good", "Outstanding"];
    const rule: Rule = {
      kind: "aggregate-rating",
      fields: { ratingValue: { label: "Overall", as: "grade", grades } },
    };
    const [fact] = factsBy(recipeOf([rule], HOME), "<h1>Elm</h1><dl><dt>Overall<dd>Requires improvement</dl>");
    expect(fact).toMatchObject({ rating: { grade: "Requires improvement", grades, normalised: 1 / 3 } });
  });

  it("that markup states too is one fact that stands in two places", () => {
    const markup = `<script type="application/ld+json">{"@type":"Hotel","name":"Elm Court",
      "aggregateRating":{"@type":"AggregateRating","ratingValue":"4.6","reviewCount":"1234"}}</script>`;
    const page = `${markup}<h1>Elm Court</h1><div class="score">4.6 out of 5, from 1,234 reviews</div>`;
    const { facts, subjects } = readBy(recipeOf([RULE], HOME), page);
    expect(subjects).toMatchObject([{ name: "Elm Court", types: ["Hotel"] }]);
    const ratings = facts.filter(({ kind }) => kind === "aggregate-rating");
    expect(ratings).toMatchObject([{ confidence: 1, rating: { value: 4.6, best: 5 }, reviewCount: 1234 }]);
    expect(ratings[0]?.provenance.map(({ syntax, reader }) => [syntax, reader])).toEqual([
      ["json-ld", "json-ld"],
      ["recipe", "elm"],
    ]);
  });
});

describe("reviews", () => {
  const RULE: Rule = {
    kind: "review",
    each: { role: "article" },
    fields: {
      author: { css: "b" },
      datePublished: [{ css: "time" }, { css: ".when" }],
      name: { role: "heading" },
      reviewBody: { css: "p" },
      ratingValue: { css: "[aria-label]" },
      url: { css: "a" },
      bestRating: 5,
    },
    aspects: { each: { css: "li" }, name: { css: "i" }, ratingValue: { css: "span" } },
  };

  it.each([
    'They knew us. <a href="#">more</a>',
    'They knew us. <a href="/r/7"><span>Read more</span> »</a>',
    'They knew us. <span role="button">Weiterlesen</span>',
    "They <button>?</button>knew us. <button>Show all of it</button>",
    "<button>They knew us.</button>",
  ])("are read without the button that unfolds them: %s", (body) => {
    expect(factsBy(recipeOf([RULE]), `<article><p>${body}</p></article>`)).toMatchObject([{ text: "They knew us." }]);
  });

  it("are read with every word that is theirs", () => {
    const page = '<article><p>Was it good? <b>Yes</b>, and the <a href="/bath">bath</a> <i>more</i></p></article>';
    expect(factsBy(recipeOf([RULE]), page)).toMatchObject([{ text: "Was it good? Yes, and the bath more" }]);
  });

  it("are read with all that they say", () => {
    const page = `<h1>Elm Court</h1><article><b>Ada</b> <i aria-label="Rated 4 out of 5 stars"></i><h3>Kind people</h3>
      <span class="when">3 days ago</span><p>They knew us.<br>We stayed.</p><a href="/r/7">link</a>
      <ul><li><i>Food</i> <span>3/5</span></ul>
      <article class="answer"><p>Thank you, Ada.</p></article></article>`;
    expect(factsBy(recipeOf([RULE], HOME), page)).toEqual([
      {
        kind: "review",
        confidence: 0.9,
        author: "Ada",
        date: { raw: "3 days ago", iso: "2024-06-12" },
        title: "Kind people",
        text: "They knew us.\nWe stayed.",
        rating: { raw: "4 out of 5 stars", value: 4, best: 5, normalised: 0.75 },
        aspects: [{ name: "Food", rating: { raw: "3/5", value: 3, best: 5, normalised: 0.5 } }],
        url: "https://reviews.example/r/7",
      },
    ]);
  });

  it("warn where their places are there and empty", () => {
    const { warnings, facts } = readBy(recipeOf([RULE], HOME), "<h1>Elm</h1><article><div></div></article>");
    expect(facts).toEqual([]);
    expect(warnings).toContainEqual({ code: "site-degraded", detail: "elm: review" });
  });

  it("are no warning where the page has none", () => {
    expect(readBy(recipeOf([RULE], HOME), "<h1>Elm</h1><p>No reviews yet.").warnings).toEqual([]);
  });
});

describe("profile facts and tags", () => {
  it("are found by what labels them", () => {
    const page = `<h1>Elm Court</h1><dl><dt>Beds:</dt><dd>45</dd></dl><table><tr><th>Owner</th><td>Acme Care</td></tr></table>
      <p><strong>Manager</strong>: Jo Hart</p><p>Phone: 0123 456</p><a aria-label="Address: 1 High St"></a>`;
    const field = (label: string | string[]) => ({ label });
    const subject = {
      ...HOME,
      fields: {
        numberOfBeds: field("beds"),
        "parentOrganization.name": field(["Provider", "Owner"]),
        "employee.name": field("Manager"),
        telephone: field("Phone"),
        "address.streetAddress": field("Address"),
      },
    };
    const said = factsBy(recipeOf([], subject), page)
      .map(Object.values)
      .map((values: unknown[]) => values.slice(-2));
    expect(said).toEqual([
      ["numberOfBeds", "45"],
      ["parentOrganization.name", "Acme Care"],
      ["employee.name", "Jo Hart"],
      ["telephone", "0123 456"],
      ["address.streetAddress", "1 High St"],
    ]);
  });

  it("may be rows that name their property themselves, and parts of longer texts", () => {
    const page =
      "<h1>Elm</h1><ul><li><b>Safe</b><i>Good</i><li><b>Caring</b><i>Outstanding</i></ul><p>Run by Acme (UK).";
    const rules: Rule[] = [
      { kind: "profile", each: { css: "li" }, property: { css: "b" }, at: { css: "i" } },
      { kind: "profile", property: "owner", at: { text: "run by", after: "Run by", before: "(" } },
    ];
    const said = factsBy(recipeOf(rules, HOME), page)
      .map(Object.values)
      .map((values: unknown[]) => values.slice(-2));
    expect(said).toEqual([
      ["Safe", "Good"],
      ["Caring", "Outstanding"],
      ["owner", "Acme"],
    ]);
  });

  it("say who tagged, and how many did", () => {
    const page = `<h1>Elm</h1><a rel="tag">harbour <i>by Ada</i> <u>3</u></a>`;
    const rule: Rule = {
      kind: "tag",
      each: { css: "a[rel~=tag]" },
      label: { before: "by" },
      by: { css: "i", after: "by" },
      count: { css: "u" },
    };
    expect(factsBy(recipeOf([rule], { types: ["ImageObject"], name: { css: "h1" } }), page)).toEqual([
      { kind: "tag", confidence: 0.9, label: "harbour", by: "Ada", count: 3 },
    ]);
  });
});

describe("whom it is about", () => {
  const RULE: Rule = { kind: "profile", property: "telephone", at: { css: "i" } };
  const markup = (name: string) =>
    `<script type="application/ld+json">{"@type":"Hotel","name":"${name}","url":"https://reviews.example/homes/elm-court"}</script>`;

  it("is the main subject of the page's markup, where the recipe names none", () => {
    const { subjects, main, facts } = readBy(recipeOf([RULE]), `${markup("Elm Court")}<i>0123</i>`);
    expect(subjects).toMatchObject([{ id: main, name: "Elm Court" }]);
    expect(facts).toMatchObject([{ subject: main, property: "telephone" }]);
  });

  it("is the same subject where heading and markup say almost the same", () => {
    const page = `${markup("Elm Court Ltd")}<h1>Elm Court</h1><i>0123</i>`;
    expect(readBy(recipeOf([RULE], HOME), page).subjects).toMatchObject([{ name: "Elm Court Ltd", types: ["Hotel"] }]);
  });

  it("is the recipe's subject where markup names none, and the page where nobody does", () => {
    const named = readBy(recipeOf([RULE], HOME), "<h1>Elm Court</h1><i>0123</i>");
    expect(named).toMatchObject({ subjects: [{ id: named.main, name: "Elm Court", types: ["LocalBusiness"] }] });
    const nameless = readBy(recipeOf([RULE]), "<i>0123</i>");
    expect(nameless).toMatchObject({ subjects: [{ types: ["WebPage"] }], facts: [{ value: "0123" }] });
  });
});

it("warns of a selector that is none, once, and reads the rest", () => {
  const rules: Rule[] = [
    { kind: "profile", property: "fax", at: [{ css: "i[" }, { css: "i[" }, { css: "u" }] },
    { kind: "profile", property: "telephone", at: { css: "i" } },
  ];
  const { facts, warnings } = readBy(recipeOf(rules, HOME), "<h1>Elm</h1><i>0123</i>");
  expect(facts).toMatchObject([{ property: "telephone", value: "0123" }]);
  expect(warnings).toEqual([{ code: "recipe-selector", detail: "i[" }]);
});

it("says degraded where a page has the shape and nothing is read", () => {
  const recipe = recipeOf([{ kind: "profile", property: "fax", at: { css: "i" } }], undefined, {
    shape: { css: "main" },
  });
  expect(readBy(recipe, "<main></main>").warnings).toEqual([{ code: "site-degraded", detail: "elm" }]);
});

it("is not read on other hosts", () => {
  const recipe = recipeOf([{ kind: "profile", property: "fax", at: { css: "i" } }]);
  expect(readBy(recipe, "<i>1</i>", "https://other.example/").facts).toEqual([]);
});
