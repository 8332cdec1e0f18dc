import { CredibilityButton } from "../credibility/credibility-button";
import { useJudgedFacts } from "../credibility/judged-facts";
import { ChangeFact } from "../later/change-fact";
import { Annotate } from "../annotations/annotate";
import { targetOf } from "../annotations/target";
import type { FactContent } from "../../../domain/evidence/captures";
import type { Version } from "./fact-history";

interface Props {
  readonly version: Omit<Version, "facts"> & { readonly facts: readonly FactContent[] };
  /** Which of its facts, counted from 0. */
  readonly at: number;
}

/** What can be done with a fact where it is shown: judge it, correct it, set it aside, note something on it, label it. */
export function FactTools({ version, at }: Props) {
  const canBeJudged = useJudgedFacts() !== undefined;
  const [fact, n] = [version.facts[at], version.numbers[at]];
  if (!canBeJudged || !fact || n === undefined) return null;
  const { captureId, later } = version;
  return (
    <>
      <CredibilityButton version={version} at={at} /> <ChangeFact of={{ captureId, n, fact, later: later?.[at] }} />
      <Annotate target={targetOf({ captureId, n, fact })} />
    </>
  );
}
