// @vitest-environment jsdom
import "../support/extension";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import { type ReadEntry, type Verdict, FORMAT, TEMPLATES, isMade } from "../../../src/domain/files/exchange";
import { ForeignCase } from "../../../src/workbench/exchange/foreign-case";
import { aRating } from "../support/a-fact";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { takeCatalogue } from "../ui/catalogue";
import { inWorkbench } from "./in-workbench";

beforeEach(() => {
  takeCatalogue("en");
});

const MANY = 100_000;

const entry = (index: number, facts: number): ReadEntry => ({
  header: { v: 1, origin: "counterflow/a", index, type: "case.closed", at: NINE, payload: "00".repeat(32) },
  isErased: false,
  isUnknown: false,
  payload: {},
  about: { caseId: "PL-1" },
  label: "PL-1",
  capture:
    facts === 0
      ? undefined
      : {
          captureId: CAPTURE_IDS[0],
          caseId: "PL-1",
          page: { url: "https://care.example/", title: "Home" },
          readAt: NINE,
          subjects: [],
          facts: Array.from({ length: facts }, () => aRating()),
          seen: {},
        },
});

const entries = Array.from({ length: MANY }, (_, n) => entry(n, n < 50 ? MANY / 50 : 0));

const verdict = {
  outcome: "sound",
  doubts: [],
  checks: [],
  info: {
    format: FORMAT,
    templates: TEMPLATES,
    caseId: "PL-1",
    exportedAt: NINE,
    language: "en",
    software: "C",
    missing: [],
  },
  file: {
    entries,
    captures: entries.filter(isMade),
    case: undefined,
    notes: [],
    labels: [],
    sources: new Map(),
    credibilities: new Map(),
    datasets: new Map(),
    joins: [],
    subjectNames: new Map(),
    comparison: undefined,
    findings: [],
    plan: { own: undefined, tasks: [], holds: [], signatures: [] },
    scoreChanges: [],
    scoring: { requirements: [], candidates: [], mapped: [], officers: 2, cards: [] },
  },
  keys: [],
  times: [],
  unaccepted: [],
  readArtifact: () => undefined,
} satisfies Partial<Verdict> as unknown as Verdict;

it("a case of any size is drawn at once, and more of it at a press", async () => {
  const root = document.body.appendChild(document.createElement("main"));
  await act(() => render(inWorkbench(<ForeignCase verdict={verdict} />), root));
  const drawn = root.querySelectorAll("li").length;
  expect(drawn).toBe(10 * 20 + 200);
  const more = [...root.querySelectorAll<HTMLButtonElement>("button.more")].at(-1);
  expect(more?.textContent).toContain("99,800");
  await act(() => more?.click());
  expect(root.querySelectorAll("li").length).toBe(drawn + 1_000);
  await act(() => render(null, root));
  root.remove();
});

it("shows labels and notes on facts as the sender's, with nothing to change them by", async () => {
  const [captureId] = CAPTURE_IDS;
  const one = entry(0, 2);
  const on = { captureId, fact: 1 };
  const noted = { addedAt: NINE, revisedAt: null, withdrawn: false, caseId: "PL-1" };
  const file = {
    ...verdict.file,
    entries: [one],
    captures: [one].filter(isMade),
    labels: [{ ...on, label: "to check", folded: "to check", isOn: true }],
    notes: [
      { ...noted, ...on, noteId: "a", text: "Ask the home." },
      { ...noted, captureId: null, fact: null, noteId: "b", text: "For the whole case." },
    ],
  };
  const root = document.body.appendChild(document.createElement("main"));
  await act(() => render(inWorkbench(<ForeignCase verdict={{ ...verdict, file }} />), root));
  const [first, second] = [...root.querySelectorAll(".foreign-facts .links > li")];
  expect(first?.textContent).not.toContain("to check");
  expect(second?.textContent).toContain("Sender’s label: to check");
  expect(second?.textContent).toMatch(/Sender’s note, .*: Ask the home\./u);
  expect(root.textContent).toContain("For the whole case.");
  expect(root.querySelectorAll(".sender-wrote button")).toHaveLength(0);
  await act(() => render(null, root));
  root.remove();
});
