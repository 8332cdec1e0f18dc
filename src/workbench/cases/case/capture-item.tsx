import { useState } from "preact/hooks";
import { captureLinked, captureUnlinked } from "../../../domain/casework/cases";
import type { CaptureRow } from "../../../domain/evidence/captures";
import { setAsideByCapture } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { PageLink } from "../../parts/forms/page-link";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { Annotate } from "../../parts/annotations/annotate";
import { AnnotationsSaid } from "../../parts/annotations/annotations-said";
import { EraseButton } from "../../parts/erase/erase-button";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { shortName } from "../../parts/erase/erase-words";
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
  const setAside = useLive(setAsideByCapture, [])?.get(captureId) ?? 0;
  const all = Object.values(seen).reduce((sum, count) => sum + count, 0);
  const name = t("caseViewCaptureNamed", shortName(title || url), formatMoment(at));
  const target = { captureId, fact: null, name: title || url };
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
        {setAside > 0 && <span>{tn("factsSetAside", setAside)}</span>}
        <button
          type="button"
          class="quiet"
          aria-label={`${t("caseViewLink")} ${name}`}
          onClick={() => {
            setLinking(true);
          }}
        >
          {t("caseViewLink")}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={`${t("caseViewTakeOff")} ${name}`}
          onClick={() => void takeOff()}
        >
          {t("caseViewTakeOff")}
        </button>
        <Annotate target={target} />
        <EraseButton
          of={name}
          onPress={() => {
            setErasing(true);
          }}
        />
      </p>
      <AnnotationsSaid on={[target]} />
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
          target={{ what: "capture", captureId, notes: false }}
          title={t("eraseCaptureTitle", name)}
          warning={t("eraseCaptureHelp")}
          onClose={() => {
            setErasing(false);
          }}
        />
      )}
    </li>
  );
}
