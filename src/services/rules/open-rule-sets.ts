import type { DmnModel } from "../../domain/casework/dmn";
import { type RuleSet, ruleSetStopped } from "../../domain/casework/rules";
import { ruleSetsInUse } from "../../storage/reading";
import { appendIfHolds } from "../append-if-holds";
import type { Log, Ports } from "../ports";

/** A rule set in use, with its model read. */
export interface RuleSetInUse {
  readonly set: RuleSet;
  readonly model: DmnModel;
  /** It was switched off in this run. */
  isStopped: boolean;
}

/** By their texts: read again only by a new worker. */
const models = new Map<string, DmnModel>();
const MOST_MODELS = 500;

/** The rule sets in use with their models; one that cannot be read any more is switched off, and the others run. */
export async function openRuleSets(ports: Log & Pick<Ports, "dmn">): Promise<readonly RuleSetInUse[]> {
  const sets = await ruleSetsInUse(ports.db);
  const opened: RuleSetInUse[] = [];
  for (const set of sets) {
    const model = await modelOf(set, ports);
    if (model) opened.push({ set, model, isStopped: false });
    else await stopRuleSet(set, "unreadable", "", ports);
  }
  return opened;
}

async function modelOf(set: RuleSet, { dmn }: Pick<Ports, "dmn">): Promise<DmnModel | undefined> {
  const held = models.get(set.xml);
  if (held) return held;
  const read = await dmn().readDmn(set.xml);
  if (!read.ok) return undefined;
  if (models.size >= MOST_MODELS) models.clear();
  models.set(set.xml, read.value);
  return read.value;
}

const LONGEST = 500;

/** Switch a rule set off, and say why: nothing else stops by that. */
export async function stopRuleSet(
  { ruleSetId, version }: RuleSet,
  why: "budget" | "cycle" | "unreadable",
  where: string,
  log: Log,
): Promise<void> {
  await appendIfHolds(log, ruleSetStopped, { ruleSetId, version, why, where: where.slice(0, LONGEST) });
}
