import { receivedOfCase } from "../../storage/reading";
import { tn } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { annotationsHref } from "./links";

/** That there is something in a case that was taken in from files. */
export function AnnotationsHead({ caseId }: { readonly caseId: string }) {
  const files = useLive((db) => receivedOfCase(db, caseId), [caseId]);
  const count = files?.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <a href={annotationsHref(caseId)}>{tn("annotationsInCase", count)}</a>
    </p>
  );
}
