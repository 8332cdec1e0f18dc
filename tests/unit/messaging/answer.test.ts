import { describe, expect, it, vi } from "vitest";
import { type Handlers, answerer } from "../../../src/messaging";
import { protocol } from "../../../src/messaging/protocol";

const PANEL = { isOurs: true, page: "/src/sidepanel/index.html" };
const WORKBENCH = { isOurs: true, page: "/src/workbench/index.html" };
const PLACE = { ok: true, value: { origin: "counterflow/00", index: 0, at: "2026-03-02T09:00:00.000Z" } } as const;
const aCase = { caseId: "PL-1", kind: "placement", title: "A place", purpose: "" };

function receiver(overrides: Partial<Handlers> = {}) {
  const openCase = vi.fn<Handlers["openCase"]>(() => Promise.resolve(PLACE));
  const names = Object.keys(protocol).map((name) => [
    name,
    () => Promise.reject(new Error(`${name} was not expected`)),
  ]);
  const onFault = vi.fn();
  const handlers = { ...(Object.fromEntries(names) as unknown as Handlers), openCase, ...overrides };
  return { receive: answerer(handlers, onFault), openCase, onFault };
}

describe("messages", () => {
  it("are answered when one of our pages that may send them does", async () => {
    const { receive, openCase } = receiver();
    expect(await receive({ name: "openCase", request: aCase }, PANEL)).toEqual(PLACE);
    expect(openCase).toHaveBeenCalledWith(aCase);
  });

  it.each([
    ["a script in a web page", { isOurs: true, page: undefined }],
    ["another extension", { isOurs: false, page: "/src/sidepanel/index.html" }],
    ["a page of ours that may not send", { isOurs: true, page: "/src/capture/index.html" }],
  ])("are refused from %s", async (_who, from) => {
    const { receive, openCase } = receiver();
    expect(await receive({ name: "openCase", request: aCase }, from)).toMatchObject({
      ok: false,
      error: { code: "refused" },
    });
    expect(openCase).not.toHaveBeenCalled();
  });

  it("are taken from our script in a page where it may send them, with the tab that the browser names", async () => {
    const pageChanged = vi.fn<Handlers["pageChanged"]>(() => Promise.resolve({ ok: true, value: { told: true } }));
    const { receive, openCase } = receiver({ pageChanged });
    const script = { isOurs: true, page: undefined, tab: 7 };
    const message = { name: "pageChanged", request: { token: "1-2" } };
    expect(await receive(message, script)).toEqual({ ok: true, value: { told: true } });
    expect(pageChanged).toHaveBeenCalledExactlyOnceWith({ token: "1-2" }, 7);
    for (const from of [PANEL, { ...script, isOurs: false }, { isOurs: true, page: undefined }])
      expect(await receive(message, from)).toMatchObject({ ok: false });
    expect(await receive({ name: "openCase", request: aCase }, script)).toMatchObject({ ok: false });
    expect([pageChanged.mock.calls.length, openCase.mock.calls.length]).toEqual([1, 0]);
  });

  it("are refused from the wrong one of our pages", async () => {
    const { receive } = receiver();
    expect(await receive({ name: "readPage", request: { tabId: 1 } }, WORKBENCH)).toMatchObject({
      error: { code: "refused" },
    });
  });

  it.each([
    undefined,
    null,
    7,
    "openCase",
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
    const { receive, openCase } = receiver();
    expect(await receive(message, PANEL)).toMatchObject({ ok: false, error: { code: "refused" } });
    expect(openCase).not.toHaveBeenCalled();
  });

  it("answer a bug as a fault and report it, once", async () => {
    const bug = new Error("a bug");
    const { receive, onFault } = receiver({ openCase: () => Promise.reject(bug) });
    expect(await receive({ name: "openCase", request: aCase }, PANEL)).toEqual({
      ok: false,
      error: { code: "fault", detail: "a bug" },
    });
    expect(onFault).toHaveBeenCalledExactlyOnceWith(bug);
  });
});
