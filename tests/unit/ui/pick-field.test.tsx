// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import { PickField } from "../../../src/ui/pick-field";

const picks = [
  { key: "A-1", name: "A-1 · Elm Court" },
  { key: "B-2", name: "B-2 · Rosewood" },
  { key: "B-3", name: "B-3 · Elmwood" },
];

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  render(null, document.body);
});

async function field(typed: string, onTyped?: (text: string) => void) {
  const onPick = vi.fn();
  await act(() => {
    render(
      <PickField
        label="Case"
        nothing="Any"
        picks={picks}
        picked={undefined}
        onPick={onPick}
        {...(onTyped && { onTyped })}
      />,
      document.body,
    );
  });
  const input = document.querySelector("input") as HTMLInputElement;
  await act(() => {
    input.value = typed;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const press = async (key: string) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    await act(() => {
      input.dispatchEvent(event);
    });
    return event.defaultPrevented;
  };
  const names = () => [...document.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
  return { input, onPick, press, names };
}

it("lists what fits, and Enter takes the first", async () => {
  const { input, names, onPick, press } = await field("elm");
  expect(names()).toEqual(["A-1 · Elm Court", "B-3 · Elmwood"]);
  await press("ArrowDown");
  expect(input.getAttribute("aria-activedescendant")).toBe(document.querySelectorAll("[role=option]")[1]?.id);
  await press("ArrowDown");
  expect(await press("Enter")).toBe(true);
  expect(onPick.mock.calls).toEqual([["A-1"]]);
  expect(names()).toEqual([]);
});

it("takes a name that is typed whole at once, and leaves Enter to the form", async () => {
  const { onPick, names, press } = await field("B-2");
  expect(onPick.mock.calls).toEqual([["B-2"]]);
  expect(names()).toEqual([]);
  expect(await press("Enter")).toBe(false);
});

it("closes its list by Escape, and nothing else", async () => {
  const { names, press } = await field("elm");
  expect(await press("Escape")).toBe(true);
  expect(names()).toEqual([]);
  expect(await press("Escape")).toBe(false);
});

it("takes what is pressed", async () => {
  const { onPick } = await field("elm");
  await act(() => {
    document.querySelectorAll<HTMLElement>("[role=option]")[1]?.click();
  });
  expect(onPick.mock.calls).toEqual([["B-3"]]);
});

it("takes a part of a name where that is enough", async () => {
  const onTyped = vi.fn();
  const { press } = await field("elm", onTyped);
  expect(onTyped.mock.calls).toEqual([["elm"]]);
  expect(await press("Enter")).toBe(false);
});
