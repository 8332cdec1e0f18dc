import { BUILTINS } from "../feel/builtins";
import { equal } from "../feel/values/equal";
import type { Value } from "../feel/values/value";
import type { Aggregation, DecisionTable } from "../model";
import type { Hit } from "./hit";
import { inOrder } from "./priority";
import type { Session } from "./session";

/** The result, and the hits that it comes from. */
interface Outcome {
  readonly value: Value;
  readonly from: readonly Hit[];
}

/** What the hit policy makes of the rules that fit, in the order in which they stand (DMN 1.3, 8.2.8). */
export function resultOf(session: Session, table: DecisionTable, hits: readonly Hit[], typeRef: string): Outcome {
  const [first] = hits;
  switch (table.hitPolicy) {
    case "UNIQUE":
      return hits.length > 1 ? { value: severalFit(session, hits), from: hits } : single(first);
    case "ANY":
      return first && !agree(session, hits)
        ? { value: differ(session), from: hits }
        : { value: first?.output ?? null, from: hits };
    case "FIRST":
      return single(first);
    case "PRIORITY":
      return single(inOrder(session, table, hits, typeRef)[0]);
    case "RULE ORDER":
      return listed(session, hits);
    case "OUTPUT ORDER":
      return listed(session, inOrder(session, table, hits, typeRef));
    case "COLLECT":
      return table.aggregation
        ? { value: aggregated(session, table, hits, table.aggregation), from: hits }
        : listed(session, hits);
  }
}

const single = (hit: Hit | undefined): Outcome => ({ value: hit?.output ?? null, from: hit ? [hit] : [] });

const listed = ({ run }: Session, hits: readonly Hit[]): Outcome => ({
  value: run.list(hits.map(({ output }) => output)),
  from: hits,
});

function severalFit({ run }: Session, hits: readonly Hit[]): null {
  return run.report("several-fit", `${hits.length} rules fit, and only one may.`);
}

const agree = ({ run }: Session, [first, ...more]: readonly Hit[]): boolean =>
  more.every(({ output }) => equal(run, output, first?.output ?? null) === true);

const differ = ({ run }: Session): null => run.report("outputs-differ", "Rules fit that do not give the same.");

const FUNCTIONS: Readonly<Record<Exclude<Aggregation, "COUNT">, string>> = { SUM: "sum", MIN: "min", MAX: "max" };

/** Null where no rule fits, save a count, which is nought then. */
function aggregated({ run }: Session, table: DecisionTable, hits: readonly Hit[], by: Aggregation): Value {
  if (by === "COUNT") return hits.length;
  if (table.outputs.length > 1) return run.report("wrong-type", "Several outputs cannot be made one number.");
  return hits.length === 0
    ? null
    : (BUILTINS.get(FUNCTIONS[by])?.call(run, [hits.map(({ output }) => output)]) ?? null);
}
