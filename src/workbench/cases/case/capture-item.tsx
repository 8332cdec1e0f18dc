import { useState } from "preact/hooks";
import { captureLinked, captureUnlinked } from "../../../domain/casework/cases";
import type { CaptureRow } from "../../../domain/evidence/captures";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { PageLink } from "../../parts/forms/page-link";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { CapturedWhen } from "../../parts/facts/captured-when";
import { LinkDialog } from "./link-dialog";
import { fileName } from "../../parts/snapshot/file-name";
import { PageAsCaptured } from "../../parts/snapshot/page-as-captured";

interface Props {
  readonly caseId: string;
  readonly capture: CaptureRow;
}

/** One capture: the page, when, how much of it, and the cases it may be linked to. */
export function CaptureItem({ caseId, capture }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [linking, setLinking] = useState(false);
  const [erasing, setErasing] = useState(false);
  const { captureId, title, url, factCount, seen, capturedAt: at, origin, index } = capture;
  const all = Object.values(seen).reduce((sum, count) => sum + count, 0);
  const takeOff = () =>
    run(
      () => perform(captureUnlinked, { captureId, caseId }),
      t("caseViewTakenOff"),
      () => perform(captureLinked, { captureId, caseId }),
    );
  return (
    <li class="capture">
      <p>
        <b>
          <Words>{title || url}</Words>
        </b>
      </p>
      <p class="small address">
        <PageLink url={url} />
      </p>
      <p class="small soft said-by">
        <span>
          <CapturedWhen version={{ at, origin, index }} />
        </span>
        <span>{t("caseViewOfFacts", formatNumber(factCount), formatNumber(Math.max(all, factCount)))}</span>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setLinking(true);
          }}
        >
          {t("caseViewLink")}
        </button>
        <button type="button" class="quiet" onClick={() => void takeOff()}>
          {t("caseViewTakeOff")}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setErasing(true);
          }}
        >
          {t("erase")}
        </button>
      </p>
      <PageAsCaptured snapshot={capture.snapshot} of={{ captureId, caseId }} name={fileName(capture.host, at)} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {linking && (
        <LinkDialog
          captureId={captureId}
          from={caseId}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
      {erasing && (
        <EraseDialog
          target={{ what: "capture", captureId, notes: true }}
          title={t("eraseCaptureTitle")}
          warning={t("eraseCaptureHelp")}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </li>
  );
}
