// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hearPrinting } from "../../../src/ui/printing";
import { useMore } from "../../../src/ui/use-more";
import { takeCatalogue } from "./catalogue";

const root = document.createElement("div");
const printer = new EventTarget();
hearPrinting(printer);

beforeEach(() => {
  takeCatalogue("en");
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
});

function Sections({ of }: { readonly of: readonly (readonly string[])[] }) {
  const { shown, more } = useMore(of, 2);
  return (
    <>
      {shown.map((items, n) => (
        <Items key={n} items={items} />
      ))}
      {more}
    </>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  const { shown, more } = useMore(items, 3);
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

const shown = () => root.querySelectorAll("li").length;
const told = (what: string) => printer.dispatchEvent(new Event(what));

it("has everything of every list on paper at once, also of lists that only come with it, and the screen is as before", async () => {
  const all = Array.from({ length: 5 }, (_, n) => Array.from({ length: 10 }, (_item, i) => `${n}-${i}`));
  await act(() => {
    render(<Sections of={all} />, root);
  });
  expect(shown()).toBe(6);
  told("beforeprint");
  expect(shown()).toBe(50);
  expect(root.querySelector("button")).toBeNull();
  told("afterprint");
  expect(shown()).toBe(6);
});
