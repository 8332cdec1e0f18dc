import type { BackupWords as Backup } from "../../../domain/keeping/custody";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CaseLink } from "./case-link";
import { type Field, Fields } from "./fields";
import { CaptureLink } from "./small-words";

interface File {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

const fileFields = ({ file, sha256, bytes }: File): Field[] => [
  [t("custodyFile"), <Words>{file}</Words>],
  [t("custodyBytes"), tn("custodyByteCount", bytes)],
  [t("custodySha256"), <span class="id">{sha256}</span>],
];

interface Exported {
  readonly payload: File & {
    readonly caseId: string;
    readonly entries: number;
    readonly checkpoint: number;
    readonly encrypted: boolean;
  };
}

/** The file that a case was written to. */
export function ExportWords({ payload }: Exported) {
  const { caseId, entries, checkpoint, encrypted } = payload;
  return (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        ...fileFields(payload),
        [t("custodyEntries"), formatNumber(entries)],
        [t("custodySignedTo"), formatNumber(checkpoint)],
        [t("custodyPassword"), t(encrypted ? "custodyEncrypted" : "custodyOpen")],
      ]}
    />
  );
}

interface Imported {
  readonly payload: File & {
    readonly caseId: string;
    readonly origin: string;
    readonly verdict: "sound" | "unsound";
    readonly findings: number;
  };
}

/** The file that another installation's log came from, and what its check came to. */
export function ImportWords({ payload }: Imported) {
  const { caseId, origin, verdict, findings } = payload;
  return (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        ...fileFields(payload),
        [t("custodyFrom"), <span class="id">{origin}</span>],
        [t("custodyVerdict"), verdict === "sound" ? t("custodySound") : tn("custodyUnsound", findings)],
      ]}
    />
  );
}

/** The file that the whole log was written to, or restored from. */
export function BackupWords({ payload }: { readonly payload: Backup }) {
  const { madeAt, entries, artifacts, imports } = payload;
  return (
    <Fields
      fields={[
        ...fileFields(payload),
        [t("custodyMadeAt"), formatMoment(madeAt)],
        [t("custodyEntries"), formatNumber(entries)],
        [t("custodyArtifacts"), formatNumber(artifacts)],
        [t("custodyImports"), formatNumber(imports)],
      ]}
    />
  );
}

interface Viewed {
  readonly payload: { readonly captureId: string; readonly caseId?: string; readonly artifact?: string };
}

/** Which evidence was looked at. */
export function ViewWords({ payload: { captureId, caseId, artifact } }: Viewed) {
  return (
    <Fields
      fields={[
        [t("logCapture"), <CaptureLink captureId={captureId} />],
        [t("custodyArtifact"), artifact !== undefined && <span class="id">{artifact}</span>],
        [t("caseViewCase"), caseId !== undefined && <CaseLink caseId={caseId} />],
      ]}
    />
  );
}
