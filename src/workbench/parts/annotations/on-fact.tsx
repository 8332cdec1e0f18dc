import { AnnotationsSaid } from "./annotations-said";
import type { Version } from "../facts/fact-history";

interface Props {
  readonly version: Pick<Version, "captureId" | "numbers" | "alike">;
  /** Which of its facts, counted from 0. */
  readonly at: number;
}

/** What officials wrote on a fact, in this capture or in one before that said the same. */
export function OnFact({ version, at }: Props) {
  const places = [version, ...(version.alike ?? [])].flatMap(({ captureId, numbers }) => {
    const fact = numbers[at];
    return fact === undefined ? [] : [{ captureId, fact }];
  });
  return <AnnotationsSaid on={places} />;
}
