import { describe, expect, it } from "vitest";
import type { Answer, Review } from "../../../../src/domain/evidence/reading";
import { read } from "../support";
import { inShort, SAID, shown } from "./shown-page";

const THANKS = "Thank you for these kind words. We hope to see you again in spring.";
const BOTH = [
  ["Kim", 4, "2024-05-02", 0],
  ["Abe", 2, "2024-05-02", 1],
];

const found = (body: string, lang?: string): Review[] =>
  read(shown(`<h1>Elm Court</h1><h2>Reviews</h2><div class="list">${body}</div>`, lang)).facts.filter(
    (fact) => fact.kind === "review",
  );

const reviewWith = (who: string, value: number, said: string, more = ""): string =>
  `<div class="entry"><b class="author">${who}</b> <i title="${value} out of 5 stars"></i> <small>2 May 2024</small><p>${said}</p>${more}</div>`;

/** The answer to the first of two reviews, of which nothing else changes. */
function answerIn(more: string, lang?: string, behind = ""): Answer | undefined {
  const reviews = found(reviewWith("Kim", 4, SAID[0], more) + behind + reviewWith("Abe", 2, SAID[1]), lang);
  expect(inShort(reviews)).toEqual(BOTH);
  expect(reviews[1]?.answer).toBeUndefined();
  return reviews[0]?.answer;
}

const HEADS: [lang: string, head: string, author: string | undefined][] = [
  ["en", "Response from the owner", undefined],
  ["en", "Owner response", undefined],
  ["en", "Owner’s reply:", undefined],
  ["en", "Reply from Elm Court", "Elm Court"],
  ["en", "Response from Ann Lee, Manager at Elm Court", "Ann Lee, Manager at Elm Court"],
  ["en", "Elm Court replied", "Elm Court"],
  ["de", "Antwort vom Inhaber", undefined],
  ["de", "Antwort des Eigentümers", undefined],
  ["de", "Antwort der Einrichtung", undefined],
  ["de", "Stellungnahme der Heimleitung", undefined],
  ["de", "Antwort von Elm Court", "Elm Court"],
  ["de", "Elm Court hat geantwortet:", "Elm Court"],
  ["fr", "Réponse du propriétaire", undefined],
  ["fr", "Réponse de l’établissement", undefined],
  ["fr", "Réponse de la direction", undefined],
  ["es", "Respuesta del propietario", undefined],
  ["es", "Respuesta de la dirección", undefined],
  ["it", "Risposta del proprietario", undefined],
  ["it", "Risposta della struttura", undefined],
  ["nl", "Reactie van de eigenaar", undefined],
  ["nl", "Antwoord van Elm Court", "Elm Court"],
  ["pt", "Resposta do proprietário", undefined],
  ["pt", "Resposta da gerência", undefined],
];

describe("an answer under its head", () => {
  it.each(HEADS)("is no word of the review (%s, %s)", (lang, head, author) => {
    const answer = answerIn(
      `<div class="x1"><div>${head}</div><time datetime="2026-03-04">4.3.26</time><div>${THANKS}</div></div>`,
      lang,
    );
    expect(answer).toMatchObject({
      text: THANKS,
      bySubject: true,
      date: { iso: "2026-03-04" },
      provenance: [{ syntax: "visible" }],
    });
    expect(answer?.author).toBe(author);
    expect(answer?.confidence).toBeLessThan(1);
  });

  it.each([
    ["in the review's own box", `<p>Response from the owner</p><p>${THANKS}</p>`],
    ["in one line", `<p><b>Response from the owner:</b> ${THANKS}</p>`],
    ["in one text", `<p>Response from the owner: ${THANKS}</p>`],
    [
      "in a box for replies",
      `<div class="reply"><span>Response from the owner</span><div class="response-text">${THANKS}</div></div>`,
    ],
    ["with the name in its own element", `<div><h4>Response from <b>Elm Court</b></h4><p>${THANKS}</p></div>`],
    ["with the name before", `<div><b>Elm Court</b> <span>replied:</span> <p>${THANKS}</p></div>`],
    ["with buttons", `<div><b>Owner response</b><p>${THANKS}</p><button>Report</button><a href="#">Helpful</a></div>`],
  ])("is read %s", (_how, more) => {
    expect(answerIn(more)).toMatchObject({ text: THANKS, bySubject: true });
  });

  it("is read behind the review's box", () => {
    const behind = `<div class="owner-says"><p>Response from the owner</p><p>${THANKS}</p></div>`;
    expect(answerIn("", "en", behind)?.text).toBe(THANKS);
    const wrapped = (who: string, value: number, said: string, more = ""): string =>
      `<li>${reviewWith(who, value, said)}${more}</li>`;
    const reviews = found(`<ul>${wrapped("Kim", 4, SAID[0], behind)}${wrapped("Abe", 2, SAID[1])}</ul>`);
    expect(inShort(reviews)).toEqual(BOTH);
    expect(reviews.map(({ answer }) => answer?.text)).toEqual([THANKS, undefined]);
  });

  it("has paragraphs, and a day that is its own where the review has none", () => {
    const review = (who: string, said: string, more = ""): string =>
      `<div class="entry"><b class="author">${who}</b> <i title="4 out of 5 stars"></i><p>${said}</p>${more}</div>`;
    const answer = `<div><b>Response from the owner</b> <time datetime="2026-03-04">4 March</time><p>Dear Kim,</p><p>${THANKS}</p></div>`;
    const reviews = found(review("Kim", SAID[0], answer) + review("Abe", SAID[1]));
    expect(reviews.map(({ author, date, text }) => [author, date, text])).toEqual([
      ["Kim", undefined, SAID[0]],
      ["Abe", undefined, SAID[1]],
    ]);
    expect(reviews[0]?.answer).toMatchObject({ text: `Dear Kim,\n${THANKS}`, date: { iso: "2026-03-04" } });
  });
});

describe("an answer by its place or its author", () => {
  it.each([
    ["a box named so", `<div class="owner-response"><p>${THANKS}</p></div>`],
    [
      "a reply signed with the subject's name",
      `<div class="reply"><b class="author">Elm Court</b><p>${THANKS}</p></div>`,
    ],
    ["a reply signed by the owner", `<div class="reply"><b class="author">Owner</b><p>${THANKS}</p></div>`],
    ["a comment of the same make", `<div class="entry"><b class="author">Elm Court</b><p>${THANKS}</p></div>`],
    [
      "the page's author in a thread",
      `<ul class="children"><li class="comment bypostauthor"><b class="author">Jo</b><p>${THANKS}</p></li></ul>`,
    ],
    [
      "the one of several that is so",
      `<ul class="children"><li class="comment"><b class="author">Ida</b><p>I thought just the same of it.</p></li><li class="comment"><b class="author">Elm Court</b><p>${THANKS}</p></li></ul>`,
    ],
  ])("is %s", (_what, more) => {
    expect(answerIn(more)).toMatchObject({ text: THANKS, bySubject: true, confidence: 0.7 });
  });

  it("is one in a list of comments, and no review", () => {
    const list = (...comments: string[]): string => comments.map((each) => `<li class="comment">${each}</li>`).join("");
    const said = (who: string, value: number, text: string): string =>
      `<b class="author">${who}</b> <i title="${value} out of 5 stars"></i> <small>2 May 2024</small><p>${text}</p>`;
    const answer = `<b class="author">Ann</b> <small>Response from Elm Court</small> <small>3 May 2024</small><p>${THANKS}</p>`;
    const reviews = found(`<ol>${list(said("Kim", 4, SAID[0]), answer, said("Abe", 2, SAID[1]))}</ol>`);
    expect(inShort(reviews)).toEqual(BOTH);
    expect(reviews[0]?.answer?.text).toBe(THANKS);
  });
});

describe("what is no answer of whom the review is about", () => {
  it.each([
    [
      "another visitor's reply in a thread",
      `<ul class="children"><li class="comment"><b class="author">Ida</b><p>I thought just the same of it.</p></li></ul>`,
    ],
    ["another visitor's reply under a head", `<div><p>Reply from Ida</p><p>I thought just the same of it.</p></div>`],
    ["a reply by nobody", `<div class="reply"><p>I thought just the same of it, to be honest.</p></div>`],
    [
      "an answer to another visitor",
      `<div class="entry"><b class="author">Ida</b><p>Do you have a free room in July, and what is it?</p><div class="entry"><b class="author">Elm Court</b><p>${THANKS}</p></div></div>`,
    ],
    ["the button that answers", `<a href="#">Reply</a> <a href="#">Reply to Kim</a>`],
    ["a head without words", `<div><p>Response from the owner</p></div>`],
  ])("%s", (_what, more) => {
    expect(answerIn(more)).toBeUndefined();
  });

  it("is a review that speaks of answers", () => {
    const texts = [
      "Responded within the hour, and the owner replied to each of my questions.",
      "Response from the owner was rude, and nobody called us back for days.",
    ];
    const reviews = found(reviewWith("Kim", 4, texts[0] ?? "") + reviewWith("Abe", 2, texts[1] ?? ""));
    expect(reviews.map(({ text, answer }) => [text, answer])).toEqual(texts.map((text) => [text, undefined]));
  });
});
