import { describe, expect, it } from "vitest";
import { ofKind, readHtml } from "./read-html";

const page = (body: string): string => `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;
const reviewsOf = (body: string): object[] => ofKind(readHtml(page(body)), "review");

describe("what looks like a review and is none", () => {
  it("the menu of a newspaper's opinion pages", () => {
    const menu = `<ul><li class="menu_opinion"><a class="opinion" href="/opinion/">Opinion</a><ul class="subnav">
      <li><h2>In Opinion</h2><ul><li><a href="/e/">Editorials</a></li><li><a href="/l/">Letters to the Editor</a></li></ul></li>
      <li><h3>Opinion</h3><div>Today's Editorial Cartoon</div><p>Top Stories in Opinion</p></li></ul></li></ul>`;
    expect(reviewsOf(menu)).toEqual([]);
  });

  it("all that stands under the visitors' opinions, where one alone is there", () => {
    const opinions = `<div id="bottom_opinions"><hr><h2>Visitor Opinions (latest shown first)</h2>
      <div class="follow-up"><h3>Nice</h3><i>posted by <b>Rosa Lind</b> on 7 Jun 2013 at 1:21 am</i><p>The oldest one.</p></div>
      <h2>Add Your Opinion</h2><div><p>Please note that <b>we publish your name</b>, but not your email address. It is only
      used to let you know when your message is published.</p></div></div>`;
    expect(reviewsOf(opinions).map((review) => "text" in review && review.text)).not.toContainEqual(
      expect.stringContaining("Please note"),
    );
  });

  const comment = (votes: number, index: number): string => `<li class="comment"><p class="author">Reader ${index}</p>
    <span class="date">0${index}/06/2013</span><p class="text">Nobody asked me about that, and I live next door to it.</p>
    <div class="rating">Rating <b>${votes}</b></div></li>`;

  it("comments with the votes of other readers", () => {
    const comments = `<ul class="comments">${[3, 17, 0, 6].map(comment).join("")}</ul>`;
    expect(reviewsOf(comments)).toEqual([]);
  });

  it("nor is the word before a name the name", () => {
    const by = (
      name: string,
    ): string => `<article class="review"><p class="byline">By <a href="/${name}">${name} Lind</a></p>
      <span class="date">June 26, 2014</span><span class="stars" aria-label="4 out of 5 stars"></span>
      <p class="text">A quiet house with a garden that everybody may use.</p></article>`;
    expect(reviewsOf(by("Rosa") + by("Emil"))).toMatchObject([{ author: "Rosa Lind" }, { author: "Emil Lind" }]);
  });

  it("but comments that rate are reviews", () => {
    const comments = `<ul class="comments">${[3, 5, 4].map(comment).join("")}</ul>`;
    expect(reviewsOf(comments)).toMatchObject([
      { rating: { value: 3 } },
      { rating: { value: 5 } },
      { rating: { value: 4 } },
    ]);
  });
});
