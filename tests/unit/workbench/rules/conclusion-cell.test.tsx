// @vitest-environment jsdom
import "../../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CellAt } from "../../../../src/workbench/rules/draft/changes";
import { withCell } from "../../../../src/workbench/rules/draft/changes";
import type { RuleDraft } from "../../../../src/workbench/rules/draft/rule-draft";
import { ConclusionCell } from "../../../../src/workbench/rules/table/conclusion-cell";
import { takeCatalogue } from "../../ui/catalogue";

const DRAFT: RuleDraft = {
  ruleSetId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021",
  base: 0,
  name: "Homes",
  kind: "placement",
  xml: "",
  decision: "d",
  isAlone: true,
  table: {
    id: "t",
    label: "",
    hitPolicy: "FIRST",
    inputs: [],
    outputs: [{ id: "o", label: "", name: "propose", typeRef: "string", allowed: "", defaultEntry: "" }],
    annotations: [],
    rules: [
      { id: "a", inputs: [], outputs: ['"Visit the home"'], annotations: [] },
      { id: "b", inputs: [], outputs: ["null"], annotations: [] },
    ],
  },
  bindings: [],
  effects: [
    { when: "Ask for a second opinion", alterations: [{ alter: "require-signature", of: "decision" }] },
    { when: "Visit the home", alterations: [{ alter: "notify", text: "Call first" }] },
  ],
  signatures: 1,
};

const AT: CellAt = { row: 1, part: "outputs", column: 0 };
const aside = (): void => undefined;
const onKey = vi.fn<(event: KeyboardEvent, at: CellAt) => void>();
let cells: readonly string[] = [];

function Row() {
  const [draft, setDraft] = useState(DRAFT);
  cells = draft.table.rules.map(({ outputs }) => outputs[0] ?? "");
  const onText = (at: CellAt, text: string) => {
    setDraft((now) => withCell(now, at, text));
  };
  const rest = { draft, at: AT, known: [], onText, onFocus: aside, onLeave: aside, onKey, onPaste: aside };
  return (
    <table>
      <tr>
        <ConclusionCell {...rest} />
      </tr>
    </table>
  );
}

const field = (): HTMLInputElement => document.querySelector<HTMLInputElement>("input[role=combobox]")!;
const offered = (): string[] => [...document.querySelectorAll("[role=option]")].map(({ textContent }) => textContent);
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  });
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent("input", { bubbles: true }));
  });

beforeEach(() => {
  takeCatalogue("en");
  // The window of the tests has no top layer.
  HTMLElement.prototype.showPopover = aside;
  HTMLElement.prototype.scrollIntoView = aside;
  document.body.replaceChildren();
  return act(() => {
    render(<Row />, document.body);
  });
});
afterEach(() => {
  render(null, document.body);
  onKey.mockReset();
});

it("offers every conclusion of the set with what follows from it, and takes one by the keyboard", async () => {
  expect(offered()).toEqual([]);
  await press("ArrowDown");
  expect(offered()).toEqual([
    "Visit the homeTell: Call first",
    "Ask for a second opinionRequire a second signature for the decision",
  ]);
  await press("ArrowDown");
  expect(document.querySelector("[aria-selected=true]")?.textContent).toContain("Ask for a second");
  expect(field().getAttribute("aria-activedescendant")).toBe(document.querySelector("[aria-selected=true]")?.id);
  await press("Enter");
  expect(cells[1]).toBe('"Ask for a second opinion"');
  expect(offered()).toEqual([]);
  expect(onKey).not.toHaveBeenCalled();
});

it("finds by a part of the words, whatever their case, and lets new words stand", async () => {
  await type("SECOND");
  expect(offered()).toHaveLength(1);
  await press("Enter");
  expect(onKey).toHaveBeenCalledTimes(1);
  await type("Something new");
  expect(offered()).toEqual([]);
  expect(cells[1]).toBe('"Something new"');
});

it("leaves the table its keys, and Escape closes only the list", async () => {
  await press("Enter");
  await press("ArrowDown", { altKey: true });
  expect(onKey).toHaveBeenCalledTimes(2);
  await press("ArrowDown");
  await press("Escape");
  expect(offered()).toEqual([]);
  expect(cells[1]).toBe("null");
});
