// @vitest-environment jsdom
import "../support/extension";
import { h, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../../../src/domain/ground/result";
import { Database } from "../../../src/storage/reading";
import { App } from "../../../src/workbench/app";
import { type Faults, openFaults } from "../../../src/workbench/frame/faults";
import type { Stop } from "../../../src/workbench/frame/feature";
import { GuardedView } from "../../../src/workbench/frame/guarded-view";
import { StatusLine } from "../../../src/workbench/frame/status-line";
import { takeCatalogue } from "../ui/catalogue";
import { uncaughtBy } from "../support/uncaught";
import { inWorkbench } from "./in-workbench";
import { until } from "../support/until";

const root = document.createElement("div");
const bug = new TypeError("a bug");
let faults: Faults;

beforeEach(() => {
  takeCatalogue("en");
  document.body.replaceChildren(root);
  faults = openFaults(() => undefined);
  window.scrollTo = () => undefined;
});
afterEach(() => {
  render(null, root);
  location.hash = "";
});

const alerts = () => [...root.querySelectorAll("[role=alert]")].map(({ textContent }) => textContent);

describe("a bug in the workbench", () => {
  const open = (db = new Database("faults")) =>
    act(() =>
      render(
        <App db={db} ask={() => Promise.resolve(fail({ code: "no-answer", detail: "" }))} faults={faults} />,
        root,
      ),
    );

  it("is said in a banner, with what was thrown folded away, and the rest goes on", async () => {
    await open();
    await act(() => faults.report(bug));
    expect(alerts()).toHaveLength(1);
    expect(alerts()[0]).toContain("Something went wrong in Counterflow.");
    expect(root.querySelector("[role=alert] details pre")?.textContent).toContain("TypeError: a bug");
    expect(root.querySelectorAll("nav.rooms a")).toHaveLength(17);
    expect(root.querySelector("h1")?.textContent).toBe("Cases");
  });

  it("is said though it was met before there was a frame, and can be dismissed", async () => {
    faults.report(bug);
    await open();
    expect(alerts()).toHaveLength(1);
    const dismiss = [...root.querySelectorAll<HTMLElement>("[role=alert] button")].at(-1);
    await act(() => dismiss?.click());
    expect(alerts()).toEqual([]);
  });

  it("in a reader is no trouble of the storage", async () => {
    const db = new Database("faults");
    vi.spyOn(db.cases, "toArray").mockRejectedValue(bug);
    vi.spyOn(db.cases, "where").mockImplementation(() => {
      throw bug;
    });
    await open(db);
    await until(() => {
      expect(alerts()).toHaveLength(1);
    });
    expect(root.querySelector("nav.rooms")).not.toBeNull();
  });
});

describe("a view that cannot be drawn", () => {
  const stop = (name: string, show: Stop["show"]): Stop => ({ place: { view: name }, name, show });
  const Broken = (): never => {
    throw bug;
  };
  const show = (view: Stop) =>
    act(() => render(inWorkbench(<GuardedView stop={view} onFault={faults.report} />), root));

  it("says so in its place, goes to the handler, and does not keep the next view from being drawn", async () => {
    const told = vi.fn();
    faults.listen(told);
    await show(stop("broken", () => h(Broken, {})));
    expect(root.querySelector("h1")?.textContent).toBe("This view cannot be shown");
    expect(told).toHaveBeenCalledWith({ error: bug });
    await show(stop("whole", () => h("p", {}, "Here it is")));
    expect(root.textContent).toBe("Here it is");
  });
});

it("taking something back can be tried again after a bug", async () => {
  const undo = vi.fn<() => Promise<void>>().mockRejectedValueOnce(bug).mockResolvedValueOnce();
  await act(() => render(<StatusLine said={{ text: "Done.", undo }} onDismiss={() => undefined} />, root));
  const button = root.querySelector("button")!;
  expect(await uncaughtBy(() => act(() => button.click()))).toEqual([bug]);
  expect(button.disabled).toBe(false);
  await act(() => button.click());
  expect(undo).toHaveBeenCalledTimes(2);
});
