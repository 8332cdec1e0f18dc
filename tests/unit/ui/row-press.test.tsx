// @vitest-environment jsdom
import { render } from "preact";
import { beforeEach, expect, it } from "vitest";
import { FactLine } from "../../../src/ui/tick";

const ticks: boolean[] = [];

beforeEach(() => {
  ticks.length = 0;
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const row = (
    <FactLine fact="a" label="A" ticked={false} onTick={(on) => ticks.push(on)}>
      <p>
        Its words <button type="button">Correct</button>
      </p>
    </FactLine>
  );
  render(row, root);
  getSelection()?.removeAllRanges();
});

it("a press anywhere on a fact ticks it, once where it is the box itself", () => {
  document.querySelector("p")?.click();
  document.querySelector("input")?.click();
  expect(ticks).toEqual([true, true]);
});

it("a press on what stands in it does not, nor the end of marking its words", () => {
  document.querySelector("button")?.click();
  const words = document.querySelector("p")!;
  getSelection()?.setBaseAndExtent(words.firstChild!, 0, words.firstChild!, 4);
  words.click();
  expect(ticks).toEqual([]);
});

it("a press on what goes at that very press does not", () => {
  const button = document.querySelector("button")!;
  button.addEventListener("click", () => {
    button.remove();
  });
  button.click();
  expect(ticks).toEqual([]);
});
