// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import type { CaseFile, Verdict } from "../../../src/domain/files/exchange";
import { ForeignCase } from "../../../src/workbench/exchange/foreign-case";
import { CASE, aCase, bundled, looked, written } from "../exchange/support/written";
import { withDatabase } from "../support/memory-database";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

beforeEach(() => {
  takeCatalogue("en");
});

const MANY = 100_000;

/** A sound case, its capture with very many facts, and very many entries. */
const grown = ({ file, ...verdict }: Verdict): Verdict => {
  const entries = file.entries.map((entry) => {
    const [fact] = entry.capture?.facts ?? [];
    if (!entry.capture || !fact) return entry;
    return { ...entry, capture: { ...entry.capture, facts: Array.from({ length: MANY }, () => fact) } };
  });
  const [first] = entries.filter(({ capture }) => !capture);
  if (!first) throw new Error("no entry");
  const many = Array.from({ length: MANY }, (_, index) => ({
    ...first,
    header: { ...first.header, index: index + 100 },
  }));
  const all: CaseFile = { ...file, entries: [...entries, ...many] };
  return { ...verdict, file: all };
};

it("a case of any size is drawn at once, and more of it at a press", async () => {
  const verdict = await withDatabase(async (db) => {
    await aCase(db);
    return looked(await written(db, await bundled(db, CASE)));
  });
  if (!verdict.ok) throw new Error(verdict.error.code);
  const root = document.body.appendChild(document.createElement("main"));
  await act(() => render(inWorkbench(<ForeignCase verdict={grown(verdict.value)} />), root));
  const drawn = root.querySelectorAll("li").length;
  expect(drawn).toBeGreaterThan(100);
  expect(drawn).toBeLessThan(1_000);
  const more = [...root.querySelectorAll<HTMLButtonElement>("button.more")].at(-1);
  expect(more?.textContent).toContain("99,8");
  await act(() => more?.click());
  expect(root.querySelectorAll("li").length).toBeGreaterThan(drawn);
  expect(root.querySelectorAll("li").length).toBeLessThan(5_000);
  await act(() => render(null, root));
  root.remove();
});
