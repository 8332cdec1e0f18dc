// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { t } from "../../../src/ui/texts";
import { stopAt } from "../../../src/workbench/router/stop-at";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

it("has an address of its own, which says what is looked at", () => {
  expect(stopAt("#/patterns").place).toEqual({ view: "patterns", query: {} });
  expect(stopAt("#/patterns?source=a.example&from=2024").place).toEqual({
    view: "patterns",
    query: { source: "a.example", from: "2024" },
  });
  expect(stopAt("#/patterns?from=then").place).toEqual({ view: "patterns", query: {} });
  expect(stopAt("#/patterns/elsewhere").place.view).toBe("not-found");
});

it.each(["en", "de"] as const)("says what it is (%s)", async (language) => {
  takeCatalogue(language);
  const root = document.createElement("div");
  await act(() => render(inWorkbench(stopAt("#/patterns").show()), root));
  expect(root.querySelector("h1")?.textContent).toBe(t("workbenchPatterns"));
  render(null, root);
});
