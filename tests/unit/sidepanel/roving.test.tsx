// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { useRoving } from "../../../src/sidepanel/components/use-roving";

const ROWS = ["one", "two", "three"];

function List({ rows }: { readonly rows: readonly string[] }) {
  const list = useRoving<HTMLUListElement>();
  return (
    <ul ref={list}>
      {rows.map((name) => (
        <li key={name}>
          <input type="checkbox" aria-label={name} />
          <button type="button">Show {name}</button>
          <textarea aria-label={`note ${name}`} />
        </li>
      ))}
    </ul>
  );
}

let root: HTMLElement;

const show = (rows: readonly string[]) =>
  act(() => {
    render(<List rows={rows} />, root);
  });
const box = (name: string) => document.querySelector<HTMLElement>(`input[aria-label="${name}"]`)!;
const press = (key: string, more: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );
const focused = () => document.activeElement?.getAttribute("aria-label");

beforeEach(async () => {
  root = document.createElement("div");
  document.body.replaceChildren(root);
  await show(ROWS);
});

describe("a list that is one stop of the Tab key", () => {
  it("is entered at its first row, and later at the row where the keyboard was", () => {
    const tabbable = () => ROWS.filter((name) => box(name).tabIndex === 0);
    expect(tabbable()).toEqual(["one"]);
    box("three").focus();
    expect(tabbable()).toEqual(["three"]);
    expect(document.querySelectorAll("[tabindex='0']")).toHaveLength(3);
  });

  it("is gone through by the arrow keys, Home and End, and does not go round", () => {
    box("one").focus();
    press("ArrowDown");
    expect(focused()).toBe("two");
    press("End");
    press("ArrowDown");
    expect(focused()).toBe("three");
    press("Home");
    press("ArrowUp");
    expect(focused()).toBe("one");
  });

  it("leaves keys alone that move a caret, belong to an input method, or are held with another", () => {
    const note = document.querySelector<HTMLElement>("textarea")!;
    note.focus();
    press("ArrowDown");
    expect(focused()).toBe("note one");
    box("one").focus();
    press("ArrowDown", { isComposing: true });
    press("ArrowDown", { ctrlKey: true });
    expect(focused()).toBe("one");
  });

  it("takes rows that come later without a stop of their own, and keeps one where the row in use goes", async () => {
    await show([...ROWS, "four"]);
    await Promise.resolve();
    expect(box("four").tabIndex).toBe(-1);
    await show(["two", "four"]);
    await Promise.resolve();
    expect(box("two").tabIndex).toBe(0);
  });
});
