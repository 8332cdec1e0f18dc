// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FaultBoundary } from "../../../src/ui/fault-boundary";
import { FaultNotice } from "../../../src/ui/fault-notice";
import { hearFaults } from "../../../src/ui/hear-faults";
import { takeCatalogue } from "./catalogue";

const root = document.createElement("div");

beforeEach(() => {
  takeCatalogue("en");
});
afterEach(() => {
  render(null, root);
});

const bug = new TypeError("a bug");

describe("the handler of a page", () => {
  const heard: unknown[] = [];
  const page = new EventTarget();
  hearFaults(page, (error) => heard.push(error));
  afterEach(() => heard.splice(0));

  it("hears what a listener threw, and what became of a promise that nobody waits for", () => {
    page.dispatchEvent(new ErrorEvent("error", { error: bug, message: "a bug" }));
    page.dispatchEvent(Object.assign(new Event("unhandledrejection"), { reason: "why" }));
    page.dispatchEvent(new ErrorEvent("error", { message: "Script error." }));
    expect(heard).toEqual([bug, "why", "Script error."]);
  });

  it("leaves alone what is no fault", () => {
    const message = "ResizeObserver loop completed with undelivered notifications.";
    page.dispatchEvent(new ErrorEvent("error", { message }));
    page.dispatchEvent(new Event("error"));
    expect(heard).toEqual([]);
  });
});

describe("a boundary", () => {
  const Broken = (): never => {
    throw bug;
  };

  it("puts a sentence where something cannot be drawn, and leaves what is around it", () => {
    const onFault = vi.fn();
    void act(() =>
      render(
        <>
          <nav>Rooms</nav>
          <FaultBoundary onFault={onFault} instead={<p>Not now</p>}>
            <Broken />
          </FaultBoundary>
        </>,
        root,
      ),
    );
    expect(root.textContent).toBe("RoomsNot now");
    expect(onFault).toHaveBeenCalledExactlyOnceWith(bug);
  });
});

it("a notice says what happened first, and what was thrown only to who unfolds it", () => {
  render(<FaultNotice words="Something went wrong." reload="Load anew" error={bug} />, root);
  expect(root.querySelector("[role=alert] > p")?.textContent).toBe("Something went wrong.");
  expect(root.querySelector("details")?.open).toBe(false);
  expect(root.querySelector("details pre")?.textContent).toContain("TypeError: a bug");
});
