import { type Result, ok } from "../domain/ground/result";
import type { RulesFailure, StorageFailure } from "../storage/reading";
import { keepRulesState } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { type RuleSetInUse, openRuleSets } from "./rules/open-rule-sets";
import { runInCase } from "./rules/run-in-case";
import { whatWaits } from "./rules/what-waits";
import { Nothing } from "./terms";

type Needs = Pick<
  Ports,
  | "db"
  | "now"
  | "randomHex"
  | "ready"
  | "isLogLost"
  | "forgetWitness"
  | "seal"
  | "forgetBytes"
  | "keepIndex"
  | "pause"
  | "newId"
  | "localDay"
  | "dmn"
>;

/**
 * Have the rule sets in use look at every open case that something new touches, and append what they propose. What waits is kept, so
 * that a worker that dies goes on with the next case; a case that is looked at twice proposes nothing twice. A full disk leaves the
 * case waiting.
 */
export const runRules = defineUseCase({
  from: [],
  request: Nothing,
  async run(
    _request,
    ports: Needs,
  ): Promise<Result<{ readonly inUse: number; readonly looked: number }, StorageFailure>> {
    await ports.ready();
    const { sets, ...found } = await whatWaits(ports, () => openRuleSets(ports));
    let { waits } = found;
    let looked = 0;
    while (waits && waits.waiting.length > 0) {
      const [caseId = "", ...waiting] = waits.waiting;
      const done = await runInCase(caseId, still(sets), ports);
      if (!done.ok) return done;
      waits = { ...waits, waiting, failed: failuresNow(waits.failed, caseId, done.value) };
      await keepRulesState(ports.db, waits);
      looked++;
      // Whoever asks something meanwhile is answered first.
      await ports.pause(0);
    }
    return ok({ inUse: still(sets).length, looked });
  },
});

const MOST_FAILURES = 500;

/** What failed, with one case looked at anew; of very many those of the cases looked at last. */
const failuresNow = (
  before: readonly RulesFailure[] | undefined,
  caseId: string,
  now: readonly RulesFailure[],
): readonly RulesFailure[] => [...(before ?? []).filter((one) => one.caseId !== caseId), ...now].slice(-MOST_FAILURES);

/** One that was switched off in an earlier case is not run in the next. */
const still = (sets: readonly RuleSetInUse[]): readonly RuleSetInUse[] => sets.filter(({ isStopped }) => !isStopped);
