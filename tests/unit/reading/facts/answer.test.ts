import { describe, expect, it } from "vitest";
import type { Answer, Reading, Review } from "../../../../src/domain/evidence/reading";
import { read, readBlock } from "../support";

const THANKS = "Thank you, Ada. We have changed the menu since.";
const SAID = "The staff phoned us back the same evening and sorted it out.";

const reviewsIn = ({ facts }: Reading): Review[] => facts.filter((fact) => fact.kind === "review");
const short = ({ text, author, date, bySubject }: Partial<Answer> = {}): unknown[] => [
  text,
  author,
  date?.iso,
  bySubject,
];

/** What is read of one review with this in it, on a page about Elm Court. */
function answerIn(more: object): Answer | undefined {
  const review = { "@type": "Review", author: "Ada", reviewBody: SAID, reviewRating: { ratingValue: 4 }, ...more };
  const found = reviewsIn(
    readBlock({ "@context": "https://schema.org", "@type": "NursingHome", name: "Elm Court", review }),
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ author: "Ada", text: SAID });
  return found[0]?.answer;
}

describe("an answer that markup states", () => {
  it.each([
    ["an organisation", { "@type": "Organization", name: "Elm Group" }, "Elm Group"],
    ["a business", { "@type": "LocalBusiness", name: "Elm Group" }, "Elm Group"],
    ["the subject by name", "Elm Court", "Elm Court"],
    ["a longer form of its name", { "@type": "Person", name: "Team Elm Court" }, "Team Elm Court"],
    [
      "somebody in its service",
      { "@type": "Person", name: "Ann Lee, registered manager" },
      "Ann Lee, registered manager",
    ],
    ["whom it calls so", "Einrichtungsleitung", "Einrichtungsleitung"],
  ])("is that of whom the review is about, where it is by %s", (_who, author, name) => {
    const answer = answerIn({
      comment: { "@type": "Comment", author, text: THANKS, dateCreated: "2026-03-04T10:00Z" },
    });
    expect(short(answer)).toEqual([THANKS, name, expect.stringContaining("2026-03-04"), true]);
    expect(answer).toMatchObject({ confidence: 1, provenance: [{ syntax: "json-ld" }] });
    expect(JSON.stringify(answer?.provenance[0]?.selectors)).toContain("/review/comment");
  });

  it.each(["ownerResponse", "managementResponse", "businessReply", "responseFromOwner"])(
    "is so by the property %s alone",
    (property) => {
      expect(short(answerIn({ [property]: THANKS }))).toEqual([THANKS, undefined, undefined, true]);
      expect(short(answerIn({ [property]: { text: THANKS, date: "2026-03-04" } }))).toEqual([
        THANKS,
        undefined,
        "2026-03-04",
        true,
      ]);
    },
  );

  it.each(["comment", "replyToReview", "acceptedAnswer", "suggestedAnswer"])(
    "that nobody signed is nobody's (%s)",
    (property) => {
      expect(short(answerIn({ [property]: { "@type": "Answer", text: THANKS } }))).toEqual([
        THANKS,
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  it("is the one of several comments that the subject wrote", () => {
    const by = (author: string, text: string) => ({
      "@type": "Comment",
      author: { "@type": "Person", name: author },
      text,
    });
    expect(answerIn({ comment: [by("Kim", "So true."), by("Elm Court", THANKS), by("Abe", "Thanks!")] })?.text).toBe(
      THANKS,
    );
  });

  it.each([
    ["another visitor", { "@type": "Comment", author: { "@type": "Person", name: "Kim" }, text: "So true, me too." }],
    ["a visitor who is called as the subject begins", { "@type": "Comment", author: "Elm", text: "So true, me too." }],
    [
      "one of several whom nobody signed",
      [
        { "@type": "Comment", text: "So true." },
        { "@type": "Comment", text: "Me too." },
      ],
    ],
    ["somebody without words", { "@type": "Comment", author: "Elm Court" }],
    ["no more than a number", "3"],
  ])("is none by %s", (_who, comment) => {
    expect(answerIn({ comment })).toBeUndefined();
  });

  it("is no review of its own, though it be marked up as one", () => {
    expect(answerIn({ comment: { "@type": "Review", author: "Elm Court", reviewBody: THANKS } })?.text).toBe(THANKS);
  });

  it("is no longer than texts are", () => {
    expect(answerIn({ ownerResponse: "word ".repeat(9_000) })?.text.length).toBeLessThanOrEqual(20_000);
  });
});

describe("an answer in the page's own elements", () => {
  it.each([
    [
      "microdata",
      `<div itemscope itemtype="https://schema.org/NursingHome"><h1 itemprop="name">Elm Court</h1>
       <article itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada</b>
       <p itemprop="reviewBody">${SAID}</p>
       <blockquote itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">The home</b>
       <time itemprop="dateCreated" datetime="2026-03-04">4 March</time> <span itemprop="text">${THANKS}</span></blockquote></article></div>`,
      "The home",
    ],
    [
      "RDFa",
      `<div vocab="https://schema.org/" typeof="NursingHome"><h1 property="name">Elm Court</h1>
       <article property="review" typeof="Review"><b property="author">Ada</b><p property="reviewBody">${SAID}</p>
       <div property="comment" typeof="Comment"><b property="author">Elm Court</b>
       <time property="dateCreated" datetime="2026-03-04">4 March</time><p property="text">${THANKS}</p></div></article></div>`,
      "Elm Court",
    ],
    [
      "microformats",
      `<div class="h-review"><p class="p-item h-item">Elm Court</p><b class="p-author h-card">Ada</b> <data class="p-rating" value="4"></data>
       <p class="e-content">${SAID}</p><div class="u-comment h-cite"><b class="p-author h-card">Elm Court</b>
       <time class="dt-published" datetime="2026-03-04">4 March</time><p class="p-content">${THANKS}</p></div></div>`,
      "Elm Court",
    ],
  ])("is read from %s", (_syntax, body, author) => {
    const found = reviewsIn(read(`<!doctype html><title>Elm Court</title><body>${body}</body>`));
    expect(found.map(({ author: by, text }) => [by, text])).toEqual([["Ada", SAID]]);
    expect(found[0]?.date).toBeUndefined();
    expect(short(found[0]?.answer)).toEqual([THANKS, author, "2026-03-04", true]);
  });

  it("is read where people see it, though markup states the review alone", () => {
    const [found, ...others] = reviewsIn(
      read(`<!doctype html><title>Elm Court</title><div itemscope itemtype="https://schema.org/NursingHome"><h1 itemprop="name">Elm Court</h1>
       <article itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada</b> <div itemprop="reviewBody"><p>${SAID}</p>
       <div class="own"><p>Response from the owner</p><small>4 March 2026</small><p>${THANKS}</p></div></div></article></div>`),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ author: "Ada", text: SAID, confidence: 1 });
    expect(found?.date).toBeUndefined();
    expect(short(found?.answer)).toEqual([THANKS, undefined, "2026-03-04", true]);
    expect(found?.answer).toMatchObject({ provenance: [{ syntax: "visible" }] });
    expect(found?.answer?.confidence).toBeLessThan(1);
  });

  it("is none where the page as a whole is a review, under which others talk", () => {
    const found = reviewsIn(
      read(`<!doctype html><title>Rye buns</title><article itemscope itemtype="https://schema.org/Review"><h1 itemprop="name">Rye buns</h1>
       <b itemprop="author">Ada</b> <div itemprop="reviewBody"><p>${SAID}</p></div><ol><li class="comment"><b class="author">Kim</b><p>Lovely.</p>
       <ul class="children"><li class="comment bypostauthor"><b class="author">Ada</b><p>${THANKS}</p></li></ul></li></ol></article>`),
    );
    expect(found.find(({ author }) => author === "Ada")?.answer).toBeUndefined();
  });

  it("is one with what is stated, in two places", () => {
    const answer = { "@type": "Comment", author: { "@type": "Organization", name: "Elm Court" }, text: THANKS };
    const review = {
      "@type": "Review",
      author: "Ada",
      reviewBody: SAID,
      reviewRating: { ratingValue: 4 },
      comment: answer,
    };
    const stated = JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NursingHome",
      name: "Elm Court",
      review,
    });
    const shown = (who: string, said: string, more = ""): string =>
      `<div class="review"><b class="author">${who}</b> <i title="4 out of 5 stars"></i> <time>2 May 2026</time><p>${said}</p>${more}</div>`;
    const found = reviewsIn(
      read(`<!doctype html><title>Elm Court</title><script type="application/ld+json">${stated}</script><h1>Elm Court</h1><h2>Reviews</h2><div>
       ${shown("Ada", SAID, `<div><p>Response from Elm Court</p><p>${THANKS}</p></div>`)}${shown("Kim", "It arrived late and the lid was cracked, but they replaced it.")}</div>`),
    );
    expect(found.map(({ author }) => author)).toEqual(["Ada", "Kim"]);
    expect(found[0]?.answer).toMatchObject({ text: THANKS, confidence: 1 });
    expect(found[0]?.answer?.provenance.map(({ syntax }) => syntax)).toEqual(["json-ld", "visible"]);
    expect(found[1]?.answer).toBeUndefined();
  });
});
