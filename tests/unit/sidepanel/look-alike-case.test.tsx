// @vitest-environment jsdom
import "../support/extension";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CaseRow } from "../../../src/domain/casework/cases";
import { OpenCase } from "../../../src/sidepanel/components/open-case";
import { PanelContext, type PanelTools } from "../../../src/sidepanel/hooks/panel-context";
import type { Database } from "../../../src/storage/reading";
import { setTypedStore } from "../../../src/ui/typed";
import { OpenCaseDialog } from "../../../src/workbench/cases/list/open-case-dialog";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "../workbench/in-workbench";

const root = document.createElement("div");
const perform = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
const opened = vi.fn();
const known: CaseRow = {
  caseId: "PL-1",
  kind: "placement",
  title: "A place for K.",
  purpose: "To find one",
  status: "open",
  openedAt: "2026-11-01T08:00:00.000Z",
  openedBy: "here",
  closedAt: null,
  outcome: "",
};

let typed = { caseId: "", title: "A title", purpose: "A purpose" };

beforeEach(() => {
  takeCatalogue("en");
  document.body.replaceChildren(root);
  perform.mockClear();
  opened.mockClear();
  HTMLDialogElement.prototype.showModal = () => undefined;
  HTMLDialogElement.prototype.close = () => undefined;
  setTypedStore({
    get: () => Promise.resolve(typed),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    onFault: (error) => {
      throw error;
    },
  });
});
afterEach(() => {
  render(null, root);
});

const settled = () => act(() => new Promise((told) => setTimeout(told)));
const press = async (): Promise<void> => {
  void act(() => root.querySelector("form")?.requestSubmit());
  await settled();
};
const said = (): string => root.querySelector('[role="alert"]')?.textContent ?? "";

async function show(what: ComponentChild, caseId: string): Promise<void> {
  typed = { ...typed, caseId };
  await act(() => {
    render(what, root);
  });
  await settled();
}

const inPanel = (
  <PanelContext.Provider value={{ perform } as unknown as PanelTools}>
    <OpenCase cases={[known]} onOpened={opened} />
  </PanelContext.Provider>
);
const db = { cases: { toArray: () => Promise.resolve([known]) } } as unknown as Database;
const inList = inWorkbench(<OpenCaseDialog onClose={() => undefined} />, {
  db,
  perform: perform as never,
  navigate: opened,
});

describe.each([
  ["panel", inPanel],
  ["workbench", inList],
])("a case that looks like another, in the %s", (_where, form) => {
  it.each(["pl-1", "ＰＬ-１", "РL-1"])("is opened after a word: %s", async (caseId) => {
    await show(form, caseId);
    await press();
    expect(said()).toContain("PL-1");
    expect(said()).toContain(caseId);
    expect(perform).not.toHaveBeenCalled();
    await press();
    expect(perform).toHaveBeenCalledTimes(1);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it("is opened at once where it looks like none", async () => {
    await show(form, "PL-2");
    await press();
    expect(perform).toHaveBeenCalledTimes(1);
    expect(said()).toBe("");
  });
});

it("may be the one that is there, in the panel", async () => {
  await show(inPanel, "pl-1");
  await press();
  const use = root.querySelector<HTMLButtonElement>('[role="alert"] button');
  void act(() => use?.click());
  expect(opened).toHaveBeenCalledWith("PL-1");
  expect(perform).not.toHaveBeenCalled();
});
