import { describe, expect, it, vi } from "vitest";
import { answerer } from "../../../src/messaging";
import { type Ports, type UseCase, useCases } from "../../../src/services";

const PANEL = { isOurs: true, page: "/src/sidepanel/index.html" };
const WORKBENCH = { isOurs: true, page: "/src/workbench/index.html" };
const PLACE = {
  ok: true,
  value: { place: { origin: "counterflow/00", index: 0, at: "2026-03-02T09:00:00.000Z" } },
} as const;
const ACT = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021";
const aCase = { caseId: "PL-1", kind: "placement", title: "A place", purpose: "" };
const opening = { act: ACT, type: "case.opened", payload: aCase };
const ports = {} as Ports;

type Run = UseCase<unknown, Ports, typeof PLACE | { ok: true; value: unknown }>["run"];

/** The protocol as it is, with what would be done taken out of it. */
function receiver(overrides: Partial<Record<keyof typeof useCases, Run>> = {}) {
  const act = vi.fn<Run>(() => Promise.resolve(PLACE));
  const onFault = vi.fn();
  const runs: Partial<Record<string, Run>> = { act, ...overrides };
  const taken = Object.entries<UseCase<unknown, Ports, { ok: true; value: unknown }>>(useCases as never).map(
    ([name, useCase]) => {
      const unexpected = () => Promise.reject(new Error(`${name} was not expected`));
      return [name, { ...useCase, run: runs[name] ?? unexpected }] as const;
    },
  );
  return { receive: answerer(Object.fromEntries(taken), ports, onFault), act, onFault };
}

describe("messages", () => {
  it("are answered when one of our pages that may send them does", async () => {
    const { receive, act } = receiver();
    expect(await receive({ name: "act", request: opening }, PANEL)).toEqual(PLACE);
    expect(act).toHaveBeenCalledWith(opening, ports, { context: "sidepanel", tab: undefined });
  });

  it.each([
    ["a script in a web page", { isOurs: true, page: undefined }],
    ["another extension", { isOurs: false, page: "/src/sidepanel/index.html" }],
    ["a page of ours that may not send", { isOurs: true, page: "/src/capture/index.html" }],
  ])("are refused from %s", async (_who, from) => {
    const { receive, act } = receiver();
    expect(await receive({ name: "act", request: opening }, from)).toMatchObject({
      ok: false,
      error: { code: "refused" },
    });
    expect(act).not.toHaveBeenCalled();
  });

  it("are taken from our script in a page where it may send them, with the tab that the browser names", async () => {
    const pageChanged = vi.fn<Run>(() => Promise.resolve({ ok: true, value: { told: true } }));
    const { receive, act } = receiver({ pageChanged });
    const script = { isOurs: true, page: undefined, tab: 7 };
    const message = { name: "pageChanged", request: { token: "1-2" } };
    expect(await receive(message, script)).toEqual({ ok: true, value: { told: true } });
    expect(pageChanged).toHaveBeenCalledExactlyOnceWith({ token: "1-2" }, ports, { context: "capture", tab: 7 });
    for (const from of [PANEL, { ...script, isOurs: false }, { isOurs: true, page: undefined }])
      expect(await receive(message, from)).toMatchObject({ ok: false });
    expect(await receive({ name: "act", request: opening }, script)).toMatchObject({ ok: false });
    expect([pageChanged.mock.calls.length, act.mock.calls.length]).toEqual([1, 0]);
  });

  it("are refused from the wrong one of our pages", async () => {
    const { receive } = receiver();
    const closing = { act: ACT, type: "case.closed", payload: { caseId: "PL-1", outcome: "" } };
    expect(await receive({ name: "act", request: closing }, PANEL)).toMatchObject({ error: { code: "refused" } });
    expect(await receive({ name: "act", request: closing }, WORKBENCH)).toEqual(PLACE);
    expect(await receive({ name: "readPage", request: { tabId: 1 } }, WORKBENCH)).toMatchObject({
      error: { code: "refused" },
    });
  });

  it.each([
    undefined,
    null,
    7,
    "act",
    [],
    {},
    { name: "constructor", request: {} },
    { name: "__proto__", request: {} },
    { name: "openCase" },
    { name: "openCase", request: { ...aCase, caseId: "" } },
    { name: "openCase", request: { ...aCase, extra: 1 } },
    { name: "openCase", request: aCase, extra: 1 },
    { name: "openCase", request: { ...aCase, kind: "fishing" } },
    { name: "openCase", request: { ...aCase, title: "x".repeat(100_000) } },
  ])("are refused when they are not of their shape: %j", async (message) => {
    const { receive, act } = receiver();
    expect(await receive(message, PANEL)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(act).not.toHaveBeenCalled();
  });

  it("answer a bug as a fault and report it, once", async () => {
    const bug = new Error("a bug");
    const { receive, onFault } = receiver({ act: () => Promise.reject(bug) });
    expect(await receive({ name: "act", request: opening }, PANEL)).toEqual({
      ok: false,
      error: { code: "fault", detail: "a bug" },
    });
    expect(onFault).toHaveBeenCalledExactlyOnceWith(bug);
  });
});
