import type { Reliability } from "../../../domain/evidence/sources";
import { reliabilityName } from "../../../ui/reliability-names";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { entryHref } from "../../router/format-route";
import { CaseLink } from "./case-link";
import { Fields } from "./fields";

interface Note {
  readonly caseId: string;
  readonly captureId?: string;
  readonly text?: string;
}

/** A note as it was written, revised or withdrawn. */
export function NoteWords({ payload: { caseId, captureId, text } }: { readonly payload: Note }) {
  return (
    <>
      {text !== undefined && (
        <p class="note-text" dir="auto">
          {text}
        </p>
      )}
      <Fields
        fields={[
          [t("caseViewCase"), <CaseLink caseId={caseId} />],
          [t("logCapture"), captureId && <CaptureLink captureId={captureId} />],
        ]}
      />
    </>
  );
}

interface Link {
  readonly payload: { readonly caseId: string; readonly captureId: string };
}

/** A capture that came to a case, or left it. */
export function LinkWords({ payload: { caseId, captureId } }: Link) {
  return (
    <Fields
      fields={[
        [t("logCapture"), <CaptureLink captureId={captureId} />],
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
      ]}
    />
  );
}

/** A capture by its page's title, leading to the entry that made it. */
export function CaptureLink({ captureId }: { readonly captureId: string }) {
  const found = useLive(async (db) => ({ capture: await db.captures.get(captureId) }), [captureId]);
  const { origin, index, title, url } = found?.capture ?? {};
  if (origin === undefined || index === undefined) return <span class="id">{captureId}</span>;
  return (
    <a href={entryHref({ origin, index })}>
      <Words>{title || url}</Words>
    </a>
  );
}

interface Grade {
  readonly payload: { readonly host: string; readonly reliability: Reliability; readonly reason: string };
}

/** How reliable a source was found, and why. */
export function GradeWords({ payload: { host, reliability, reason } }: Grade) {
  return (
    <Fields
      fields={[
        [t("caseViewSource"), <Words>{host}</Words>],
        [t("workbenchGradeHead"), t("workbenchGrade", reliability, reliabilityName(reliability))],
        [t("workbenchGradeReason"), reason],
      ]}
    />
  );
}
