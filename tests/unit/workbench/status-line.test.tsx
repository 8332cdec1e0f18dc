// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Said, StatusLine } from "../../../src/workbench/frame/status-line";
import { takeCatalogue } from "../ui/catalogue";

let root: HTMLElement;
let gone = 0;

beforeEach(() => {
  takeCatalogue("en");
  vi.useFakeTimers();
  root = document.createElement("div");
  gone = 0;
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

const shown = async (said: Said): Promise<HTMLElement> => {
  await act(() => {
    render(<StatusLine said={said} onDismiss={() => gone++} />, root);
  });
  return root.querySelector<HTMLElement>(".status-line") ?? root;
};
const after = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const tell = (line: HTMLElement, of: string) =>
  act(() => {
    line.dispatchEvent(new Event(of));
  });

it("goes by itself", async () => {
  await shown({ text: "Captured." });
  await after(9);
  expect(gone).toBe(0);
  await after(2);
  expect(gone).toBe(1);
});

it("stays long enough where it can be taken back", async () => {
  await shown({ text: "Withdrawn.", undo: () => Promise.resolve() });
  await after(50);
  expect(gone).toBe(0);
  await after(11);
  expect(gone).toBe(1);
});

it("does not go from under a pointer", async () => {
  const line = await shown({ text: "Captured." });
  await tell(line, "pointerenter");
  await after(100);
  expect(gone).toBe(0);
  await tell(line, "pointerleave");
  await after(11);
  expect(gone).toBe(1);
});
