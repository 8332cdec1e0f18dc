// @vitest-environment jsdom
import "../../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { t } from "../../../../src/ui/texts";
import { stopAt } from "../../../../src/workbench/router/stop-at";
import { takeCatalogue } from "../../ui/catalogue";
import { inWorkbench } from "../in-workbench";

it("has an address of its own", () => {
  expect(stopAt("#/subjects").place).toEqual({ view: "subjects", query: {} });
  expect(stopAt("#/subjects/elsewhere").place.view).toBe("not-found");
});

it.each(["en", "de"] as const)("says what it is (%s)", async (language) => {
  takeCatalogue(language);
  const root = document.createElement("div");
  await act(() => render(inWorkbench(stopAt("#/subjects").show()), root));
  expect(root.querySelector("h1")?.textContent).toBe(t("workbenchSubjects"));
  expect(t("workbenchSubjects")).not.toBe("");
  render(null, root);
});
