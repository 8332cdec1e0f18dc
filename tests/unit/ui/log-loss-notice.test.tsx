// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it } from "vitest";
import { LogLossNotice } from "../../../src/ui/log-loss-notice";
import { takeCatalogue } from "./catalogue";

const root = document.createElement("div");

beforeEach(() => {
  takeCatalogue("en");
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
});

/** What is said before a new log is begun. */
async function askedOf(code: "all" | "part" | "others", left: number): Promise<string> {
  render(null, root);
  await act(() =>
    render(
      <LogLossNotice loss={{ code, entries: 26, left, at: "2026-03-02T09:00:00.000Z" }} onBegin={() => undefined}>
        <a href="#/log">Restore</a>
      </LogLossNotice>,
      root,
    ),
  );
  await act(() => root.querySelector("button")?.click());
  return root.querySelector("p + p")?.textContent ?? "";
}

it("speaks of what is left only where something is", async () => {
  expect(await askedOf("all", 0)).not.toContain("What is left");
  expect(await askedOf("part", 12)).toContain("What is left stays as it is");
  expect(await askedOf("others", 26)).toContain("What is left stays as it is");
});

it("says that a backup comes back here only as long as there is no log", async () => {
  expect(await askedOf("all", 0)).toContain("only while this profile has no log");
  expect(await askedOf("part", 12)).not.toContain("only while this profile has no log");
});
