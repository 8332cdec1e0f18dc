import type { ComponentChild } from "preact";
import { fail } from "../../../src/domain/ground/result";
import { Database } from "../../../src/storage/reading";
import { collected } from "../../../src/workbench/frame/collected";
import { type Workbench, WorkbenchProvider } from "../../../src/workbench/frame/workbench";

const aside = (): void => undefined;

/** What a view finds around it; a test may put in its own. */
export function inWorkbench(shown: ComponentChild, own: Partial<Workbench> = {}) {
  const db = new Database("nothing-in-it");
  const workbench: Workbench = {
    db,
    log: own.db ?? db,
    ask: () => Promise.resolve(fail({ code: "no-answer", detail: "" })),
    perform: () => Promise.resolve(fail({ code: "no-answer", detail: "" })),
    navigate: aside,
    say: aside,
    onUnreadable: aside,
    takeFocus: () => false,
    ...collected,
    ...own,
  };
  return <WorkbenchProvider value={workbench}>{shown}</WorkbenchProvider>;
}
