// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { FindBox } from "../../../src/workbench/find/find-box";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

it("shows its key only beside its hint, which follows the page from right to left too", async () => {
  takeCatalogue("en");
  const root = document.body.appendChild(document.createElement("main"));
  await act(() => render(inWorkbench(<FindBox place={{ view: "cases" }} />), root));
  const field = root.querySelector("input")!;
  expect(field.getAttribute("dir")).toBeNull();
  expect(root.querySelector("kbd")).not.toBeNull();
  await act(() => {
    field.value = "night";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  expect(field.getAttribute("dir")).toBe("auto");
  expect(root.querySelector("kbd")).toBeNull();
  await act(() => render(null, root));
  root.remove();
});
