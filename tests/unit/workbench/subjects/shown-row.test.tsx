// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import type { SuggestionRow } from "../../../../src/storage/reading";
import { useShownRow } from "../../../../src/workbench/subjects/suggestions/use-shown-row";

const row = (pairKey: string): SuggestionRow => ({
  pairKey,
  a: "listing a.example 1",
  b: "listing b.example 1",
  weight: 1,
  probability: 0.5,
  prior: -4,
  isBeyondDoubt: false,
  signals: [],
});

let shown: ReturnType<typeof useShownRow>;
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
});

function Shown({ rows }: { readonly rows: readonly SuggestionRow[] }) {
  shown = useShownRow(rows);
  return null;
}

const show = (...names: readonly string[]) => act(() => render(<Shown rows={names.map(row)} />, root));

it("stays where heavier ones come in before it", async () => {
  await show("b", "c");
  await show("a", "b", "c");
  expect([shown.row?.pairKey, shown.at]).toEqual(["b", 1]);
});

it("gives its place to the next one once it is decided, and the last one to the one before", async () => {
  await show("a", "b", "c");
  await act(() => {
    shown.moveTo(1);
  });
  await show("a", "c");
  expect(shown.row?.pairKey).toBe("c");
  await show("a");
  expect(shown.row?.pairKey).toBe("a");
});

it("is shown again where its decision is taken back, as soon as it is there", async () => {
  await show("a", "b");
  await show("b");
  await act(() => {
    shown.comeBackTo(row("a"));
  });
  await show("b");
  expect(shown.row?.pairKey).toBe("b");
  await show("a", "b");
  expect(shown.row?.pairKey).toBe("a");
  await show("0", "a", "b");
  expect(shown.row?.pairKey).toBe("a");
});

it("goes back and on, and no further than there are", async () => {
  await show("a", "b");
  await act(() => {
    shown.moveTo(-1);
  });
  expect(shown.row?.pairKey).toBe("a");
  await act(() => {
    shown.moveTo(7);
  });
  expect(shown.row?.pairKey).toBe("b");
});
