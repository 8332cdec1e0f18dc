import { t, tn } from "../../../../ui/texts";
import { Words } from "../../../../ui/words";
import { Annotate } from "../../../parts/annotations/annotate";
import { AnnotationsSaid } from "../../../parts/annotations/annotations-said";
import { CapturedWhen } from "../../../parts/facts/captured-when";
import { PageLink } from "../../../parts/forms/page-link";
import { CaseLink } from "../../../parts/links/case-link";
import { fileName } from "../../../parts/snapshot/file-name";
import { PageAsCaptured } from "../../../parts/snapshot/page-as-captured";
import type { ComparedCapture } from "./capture-changes";
import { Changes } from "./changes";

/** One capture: the page, when, for which cases, how much of it is about the subject, and what changed since the one before. */
export function CaptureEntry({ compared: { capture, facts, before } }: { readonly compared: ComparedCapture }) {
  const { captureId, caseIds, title, url, host, capturedAt: at, origin, index, snapshot } = capture;
  const [caseId] = caseIds;
  const target = { captureId, fact: null, name: title || url };
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
        <span>{tn("dossierFactsTaken", facts)}</span>
        {caseIds.map((id) => (
          <CaseLink key={id} caseId={id} />
        ))}
        <Annotate target={target} />
      </p>
      <AnnotationsSaid on={[target]} />
      {before ? <Changes before={before} /> : <p class="small soft">{t("dossierFirstCapture")}</p>}
      {caseId !== undefined && (
        <PageAsCaptured snapshot={snapshot} of={{ captureId, caseId }} name={fileName(host, at)} />
      )}
    </li>
  );
}
