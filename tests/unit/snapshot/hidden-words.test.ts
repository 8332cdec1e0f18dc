import { describe, expect, it } from "vitest";
import { hiddenWithoutSecrets } from "../../../src/domain/ground/secrets";
import { copyOf, parse } from "./support";

const isOut = (element: Element): boolean => element.hasAttribute("hidden");
const isShown = (element: Element): boolean => element.closest("[hidden]") === null;

describe("what a page holds and does not show", () => {
  it("is in its copy without what may be a token, and its elements and sentences stay", async () => {
    const { html } = await copyOf(
      parse(
        `<p>Shown tok_4f9a8b7c6d</p>
         <div hidden><b>csrf tok_4f9a8b7c6d</b> The rest of the review, folded away. <input value="4f9a8b7c6d5e">
         <textarea>4f9a8b7c6d5e</textarea></div><p>After</p>`,
      ),
      { view: { isOut, isShown } },
    );
    expect(html.match(/4f9a8b7c6d/gu)).toHaveLength(1);
    expect(html).toContain("<b>csrf …</b> The rest of the review, folded away.");
    expect(html).toContain("Shown tok_4f9a8b7c6d");
    expect(html).toContain("<p>After</p>");
  });

  it("is in a quote as it is: it was chosen", async () => {
    const { html } = await copyOf(parse(`<div hidden id="it">Review no. r-4f9a8b7c6d</div>`), {
      view: { isOut, isShown },
      only: (document) => ({
        chosen: new Set([document.querySelector("#it")!]),
        around: new Set([document.documentElement, document.body]),
      }),
    });
    expect(html).toContain("Review no. r-4f9a8b7c6d");
  });

  it("costs little, however it is made", () => {
    for (const piece of [".", "1.", "a.", ".1", "a-", "€", "aB", "https://"])
      expect(hiddenWithoutSecrets(`${piece.repeat(50_000)}x1`).length).toBeGreaterThan(0);
  });

  it.each([
    "Das Pflegeheim hat 64 Betten, am 2024-10-30 waren 1,234.56 € fällig.",
    "self-reliance, l’accueil, „Haus“ (sehr gut)!",
    "とても良い施設でした。スタッフの方々も親切です。",
    "see https://a.example/homes/7?page=2",
  ])("keeps its words: %s", (text) => {
    expect(hiddenWithoutSecrets(text)).toBe(text);
  });

  it.each([
    "S3cretV4lue",
    "aGVsbG9Xb3JsZFRoZXJl",
    "SECRETTOKENVALUE",
    "csrf_canary_value",
    "550e8400-e29b-41d4-a716-446655440000",
  ])("keeps nothing that is no word: %s", (token) => {
    expect(hiddenWithoutSecrets(`before ${token} after`)).toBe("before … after");
  });
});
