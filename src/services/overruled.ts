import * as v from "valibot";
import { Withholds } from "../domain/evidence/captures";
import type { Overruled } from "../domain/evidence/withholding";
import { type Policy, deskOf } from "../domain/policy";

/** False alarms that an official has overruled on the page that a tab shows. They stand in the panel's memory, and in the facts that are kept. */
export const OverruledList = v.pipe(
  v.array(
    v.strictObject({
      kind: Withholds.pipe[0].item.entries.kind,
      words: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
    }),
  ),
  v.maxLength(200),
);

/** Whether the agency lets all of this be overruled for hiring cases. */
export const mayOverrule = (policy: Policy, overruled: readonly Pick<Overruled, "kind">[]): boolean =>
  overruled.every(({ kind }) => deskOf(policy, "hiring").overrulable?.has(kind) === true);
