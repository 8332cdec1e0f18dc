import type { CaptureRow } from "../../../domain/evidence/captures";
import { t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { CaptureItem } from "./capture-item";

interface Props {
  readonly caseId: string;
  readonly captures: readonly CaptureRow[];
}

const FIRST = 20;

/** The acts of capturing that a case's evidence came by, the latest first. */
export function CaptureList({ caseId, captures }: Props) {
  const { shown, more } = useMore(captures, FIRST);
  return (
    <section class="captures">
      <h2>{t("caseViewCaptures")}</h2>
      <ul>
        {shown.map((capture) => (
          <CaptureItem key={capture.captureId} caseId={caseId} capture={capture} />
        ))}
      </ul>
      {more}
    </section>
  );
}
