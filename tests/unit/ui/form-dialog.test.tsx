// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FormDialog } from "../../../src/ui/form-dialog";
import { uncaughtBy } from "../support/uncaught";
import { takeCatalogue } from "./catalogue";

const root = document.createElement("div");
const close = vi.fn();

beforeEach(() => {
  takeCatalogue("en");
  document.body.replaceChildren(root);
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = close.mockClear();
});
afterEach(() => {
  render(null, root);
});

function show(onSubmit: () => Promise<boolean>) {
  void act(() =>
    render(
      <FormDialog title="A title" submit="Keep" onSubmit={onSubmit} onClose={() => undefined}>
        <input />
      </FormDialog>,
      root,
    ),
  );
  const submit = root.querySelector<HTMLButtonElement>("button[type=submit]")!;
  return { submit, press: () => act(() => root.querySelector("form")?.requestSubmit()) };
}

it("can be sent again after a bug in what it does, which the page's handler hears of", async () => {
  const bug = new Error("a bug");
  const onSubmit = vi.fn<() => Promise<boolean>>().mockRejectedValueOnce(bug).mockResolvedValueOnce(true);
  const { submit, press } = show(onSubmit);
  expect(await uncaughtBy(press)).toEqual([bug]);
  expect(submit.disabled).toBe(false);
  await press();
  expect(onSubmit).toHaveBeenCalledTimes(2);
  expect(close).toHaveBeenCalledOnce();
});

it("is sent once, however often it is pressed meanwhile", async () => {
  let done: (value: boolean) => void = () => undefined;
  const onSubmit = vi.fn(() => new Promise<boolean>((resolve) => (done = resolve)));
  const { submit, press } = show(onSubmit);
  await press();
  await press();
  expect(submit.disabled).toBe(true);
  await act(async () => {
    done(false);
    await new Promise((told) => setTimeout(told));
  });
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(submit.disabled).toBe(false);
});
