import {
  type CaseListFailure,
  type ListState,
  nextList,
  planCaseList,
  readCaseList,
} from "../domain/casework/case-list";
import { type Result, fail, ok } from "../domain/ground/result";
import { kindById } from "../domain/policy";
import type { ListAnswer } from "../platform";
import { listCases } from "../storage/reading";
import { defineUseCase } from "./define-use-case";
import type { Log, Ports } from "./ports";
import { Nothing } from "./terms";

type Needs = Pick<Log, "db" | "ready"> &
  Pick<Ports, "now" | "policy" | "mayReach" | "askList" | "listState" | "setListState">;

type AskListFailure =
  | CaseListFailure
  | { readonly code: Exclude<ListAnswer["code"], "answered"> }
  /** The agency names no list. */
  | { readonly code: "no-list-address" }
  | { readonly code: "site-not-allowed" };

/** Ask the agency's case system for its list of cases now, to be looked at: nothing is opened or closed by it. */
export const askCaseList = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  run: (_request, ports: Needs) => ask(ports),
});

async function ask(ports: Needs): Promise<Result<{ readonly text: string }, AskListFailure>> {
  const { caseSystem } = await ports.policy();
  if (!caseSystem.list) return fail({ code: "no-list-address" });
  const { url } = caseSystem.list;
  if (!(await ports.mayReach(url))) return fail({ code: "site-not-allowed" });
  await ports.ready();
  const answer = await ports.askList(url);
  if (answer.code !== "answered") {
    await note(ports, answer.code, 0);
    return fail({ code: answer.code });
  }
  const list = readCaseList(answer.text);
  if (!list.ok) {
    await note(ports, list.error.code, 0);
    return list;
  }
  const plan = planCaseList(list.value, await listCases(ports.db), (caseId) => kindById(caseSystem, caseId));
  await note(ports, "read", plan.open.length + plan.close.length);
  return ok({ text: answer.text });
}

async function note(ports: Needs, outcome: ListState["outcome"], changes: number): Promise<void> {
  const failures = outcome === "read" ? 0 : ((await ports.listState())?.failures ?? 0) + 1;
  await ports.setListState({ askedAt: ports.now(), outcome, failures, changes });
}

/** Ask for the list where it is due, so that the official is told that there is something new. Returns when it is due next. */
export async function pollCaseList(ports: Needs): Promise<string | undefined> {
  const { caseSystem, isKnown } = await ports.policy();
  if (!isKnown) return undefined;
  const { list } = caseSystem;
  if (!list || !(await ports.mayReach(list.url))) {
    if (!list && (await ports.listState())) await ports.setListState(undefined);
    return undefined;
  }
  if (nextList(await ports.listState(), list.minutes, ports.now()) <= ports.now()) await ask(ports);
  return nextList(await ports.listState(), list.minutes, ports.now());
}
