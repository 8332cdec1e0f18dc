// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { useCaptureShortcut } from "../../../src/sidepanel/components/use-capture-shortcut";

const capture = vi.fn();

function Panel() {
  useCaptureShortcut(capture);
  return <textarea />;
}

const press = (more: KeyboardEventInit): void => {
  document
    .querySelector("textarea")
    ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...more }));
};

beforeEach(async () => {
  capture.mockReset();
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  await act(() => {
    render(<Panel />, root);
  });
});

it("Ctrl+Enter and Cmd+Enter capture from wherever the keyboard is, Enter alone does not", () => {
  press({ ctrlKey: true });
  press({ metaKey: true });
  press({});
  expect(capture).toHaveBeenCalledTimes(2);
});

it("Enter that ends a composition captures nothing: it belongs to the input method", () => {
  press({ ctrlKey: true, isComposing: true });
  expect(capture).not.toHaveBeenCalled();
});
