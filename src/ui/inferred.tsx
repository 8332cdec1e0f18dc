import type { FactContent } from "../domain/evidence/captures";
import { formatShare, t } from "./texts";

interface Props {
  readonly of:
    Pick<FactContent, "confidence" | "original"> | { readonly confidence: number; readonly original?: undefined };
  /** Whether the page states it, and only a part of it was inferred. */
  readonly isPartly?: boolean | undefined;
}

/** Says how sure the reader is of what the page does not state itself; nothing of what it states, or a person put right. */
export function Inferred({ of, isPartly = false }: Props) {
  const { confidence, original } = of;
  if (confidence >= 1 || original) return null;
  const words = isPartly ? (isSpread(of) ? "factSpreadInferred" : "factPartlyInferred") : "factInferred";
  return <span class="chip inferred">{t(words, formatShare(confidence))}</span>;
}

/** Whether it is a rating's spread that was inferred. Where both counts stand beside it, one of them may have been as well. */
const isSpread = (fact: object): boolean =>
  "distribution" in fact && fact.distribution !== undefined && !("ratingCount" in fact && "reviewCount" in fact);
