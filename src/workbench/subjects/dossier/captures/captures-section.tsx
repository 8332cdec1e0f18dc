import { useMemo } from "preact/hooks";
import type { SubjectDossier } from "../../../../storage/reading";
import { useMore } from "../../../../ui/use-more";
import { SectionTitle } from "../section-strip";
import { comparedCaptures } from "./capture-changes";
import { CaptureEntry } from "./capture-entry";

const FIRST = 20;

/** Every capture that took something about it, and what changed from one to the next. */
export function CapturesSection({ dossier }: { readonly dossier: SubjectDossier }) {
  const compared = useMemo(() => comparedCaptures(dossier), [dossier]);
  const { shown, more } = useMore(compared, FIRST);
  return (
    <section class="captures">
      <SectionTitle section="captures" count={compared.length} />
      <ul>
        {shown.map((one) => (
          <CaptureEntry key={one.capture.captureId} compared={one} />
        ))}
      </ul>
      {more}
    </section>
  );
}
