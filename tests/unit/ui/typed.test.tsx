// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Texts, setTypedStore, useTyped } from "../../../src/ui/typed";

const root = document.createElement("div");
const kept = new Map<string, Texts>();

beforeEach(() => {
  kept.clear();
  document.body.replaceChildren(root);
  setTypedStore({
    get: (of) => Promise.resolve(kept.get(of)),
    set: (of, texts) => Promise.resolve(void kept.set(of, texts)),
    remove: (of) => Promise.resolve(void kept.delete(of)),
    onFault: (error) => {
      throw error;
    },
  });
});
afterEach(() => {
  render(null, root);
});

function Form({ of, before }: { readonly of: string; readonly before: string }) {
  const { texts, isFromBefore, type, forget } = useTyped(of, { text: before });
  return (
    <form onReset={forget}>
      <input
        value={texts.text}
        onInput={({ currentTarget }) => {
          type({ text: currentTarget.value });
        }}
      />
      {isFromBefore && <p>from before</p>}
    </form>
  );
}

async function show(of: string, before = "") {
  await act(() => {
    render(<Form of={of} before={before} />, root);
  });
  await act(() => new Promise((told) => setTimeout(told)));
}
const leave = () => {
  render(null, root);
};
const input = () => root.querySelector("input")!;
const type = (text: string) =>
  act(() => {
    input().value = text;
    input().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
const giveUp = () =>
  act(() => {
    root.querySelector("form")?.dispatchEvent(new Event("reset"));
  });

it("is there again after the form was left, and says that it is from before", async () => {
  await show("note:1");
  await type("The roof is new");
  leave();
  await show("note:1");
  expect(input().value).toBe("The roof is new");
  expect(root.textContent).toBe("from before");
});

it("belongs to its own thing, also where the form stays and the thing changes", async () => {
  await show("note:1");
  await type("of the first");
  await show("note:2");
  expect(input().value).toBe("");
  await type("of the second");
  await show("note:1");
  expect(input().value).toBe("of the first");
});

it("is gone once it was used or given up", async () => {
  await show("note:1", "as it was");
  await type("otherwise");
  await giveUp();
  expect(input().value).toBe("as it was");
  expect(kept.size).toBe(0);
});

it("is nothing where the text is as it was", async () => {
  await show("note:1", "as it was");
  await type("otherwise");
  await type("as it was");
  expect(kept.size).toBe(0);
});

it("takes over no field that the form does not have", async () => {
  kept.set("note:1", { text: "kept", other: "no" });
  await show("note:1");
  await type("more");
  expect(kept.get("note:1")).toEqual({ text: "more" });
});
