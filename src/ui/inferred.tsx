import type { CapturedFact } from "../domain/evidence/captures";
import { formatShare, t } from "./texts";

/** Says how sure the reader is of what the page does not state itself; nothing of what it states, or a person put right. */
export function Inferred({
  of: { confidence, original },
}: {
  readonly of: Pick<CapturedFact, "confidence"> & { readonly original?: CapturedFact["original"] };
}) {
  if (confidence >= 1 || original) return null;
  return <span class="chip inferred">{t("factInferred", formatShare(confidence))}</span>;
}
