import { useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { type Failure, failureWords } from "../words/failure-words";
import { type Workbench, useWorkbench } from "./workbench";

type Act = () => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Failure }>;

export interface Doing {
  /** Why the last thing could not be done, in a sentence. */
  readonly problem: string | undefined;
  /** Do it; true where it was done. What was done is then said, with the way to take it back. */
  readonly run: (act: Act, done?: string, undo?: Act) => Promise<boolean>;
}

/** Ask the background for something and say how it went. */
export function useDoing(): Doing {
  const { say } = useWorkbench();
  const [problem, setProblem] = useState<string>();
  const run: Doing["run"] = async (act, done, undo) => {
    const outcome = await act();
    setProblem(outcome.ok ? undefined : failureWords(outcome.error));
    if (outcome.ok && done !== undefined) say(done, undo && (() => takeBack(undo, say)));
    return outcome.ok;
  };
  return { problem, run };
}

async function takeBack(undo: Act, say: Workbench["say"]): Promise<void> {
  const outcome = await undo();
  say(outcome.ok ? t("workbenchUndone") : failureWords(outcome.error));
}
