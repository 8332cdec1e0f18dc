import type { LabelRow } from "../../../domain/casework/annotation";
import { factKey } from "../../../domain/evidence/captures";
import { fold } from "../../../domain/ground/text";

/** What of a case's evidence carries a label. */
export interface Labelled {
  readonly label: string;
  readonly hasCapture: (captureId: string) => boolean;
  /** Whether a fact carries it, or its capture does. */
  readonly hasFact: (captureId: string, n: number) => boolean;
}

/** What carries a label, however its letters are written. A capture is meant, too, where one of its facts carries it. */
export function labelled(rows: readonly LabelRow[], label: string): Labelled {
  const own = rows.filter(({ folded }) => folded === fold(label));
  const whole = new Set(own.filter(({ fact }) => fact === null).map(({ captureId }) => captureId));
  const facts = new Set(own.flatMap(({ captureId, fact }) => (fact === null ? [] : [factKey(captureId, fact)])));
  const captures = new Set(own.map(({ captureId }) => captureId));
  return {
    label: own[0]?.label ?? label,
    hasCapture: (captureId) => captures.has(captureId),
    hasFact: (captureId, n) => whole.has(captureId) || facts.has(factKey(captureId, n)),
  };
}
