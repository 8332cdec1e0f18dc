import { useEffect } from "preact/hooks";
import type { CaptureMade } from "../../../domain/evidence/captures";
import { hostOf } from "../../../domain/evidence/sources";
import { captureAsItHolds } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { useMore } from "../../../ui/use-more";
import { withheldWords } from "../../../ui/withheld-names";
import { Words } from "../../../ui/words";
import { Annotate } from "../../parts/annotations/annotate";
import { AnnotationsSaid } from "../../parts/annotations/annotations-said";
import { WithAnnotations } from "../../parts/annotations/with-annotations";
import { PageLink } from "../../parts/forms/page-link";
import { useLog } from "../../frame/use-live";
import { useRecordedView } from "../../frame/use-recorded-view";
import { fileName } from "../../parts/snapshot/file-name";
import { PageAsCaptured } from "../../parts/snapshot/page-as-captured";
import { useWanted } from "../../parts/wanted/wanted";
import { CapturedFactItem } from "./captured-fact-item";
import { Fields } from "../../parts/forms/fields";
import { GivenFile } from "./given-file";
import { WithheldWords } from "./withheld-words";
import { CaseLink } from "../../parts/links/case-link";

const FIRST = 30;

/** What was taken from a page, every fact with every place it was read at. */
export function CaptureSays({ payload }: { readonly payload: CaptureMade }) {
  useRecordedView(payload);
  const { caseId, page, readAt, subjects, file } = payload;
  const { facts } = useLog((log) => captureAsItHolds(log, payload), [payload.captureId]) ?? payload;
  const names = new Map(subjects.map(({ id, name }) => [id, name || id]));
  const { shown, more, atLeast } = useMore(facts, FIRST);
  const wanted = useWanted();
  useEffect(() => {
    if (typeof wanted === "number") atLeast(wanted + 1);
  }, [wanted]);
  const target = { captureId: payload.captureId, fact: null, name: page.title || page.url };
  return (
    <WithAnnotations captureIds={[payload.captureId]}>
      <Fields
        fields={[
          [t("logPage"), page.title && <Words>{page.title}</Words>],
          [t("logAddress"), !file && <PageLink url={page.url} />],
          [t("receivedFile"), file && <GivenFile file={file} />],
          [t("logWithheld"), page.withheld && <WithheldWords names={page.withheld} />],
          [t("logWithheldKinds"), payload.withheldKinds && withheldWords(payload.withheldKinds)],
          [t("logOverruledKinds"), payload.overruledKinds && withheldWords(payload.overruledKinds)],
          [t("caseViewSource"), <Words>{hostOf(page.url)}</Words>],
          [t("logReadAt"), <time dateTime={readAt}>{formatMoment(readAt)}</time>],
          [t("caseViewCase"), <CaseLink caseId={caseId} />],
          [
            t("annotationsOfCapture"),
            <>
              <Annotate target={target} />
              <AnnotationsSaid on={[target]} />
            </>,
          ],
        ]}
      />
      <PageAsCaptured snapshot={payload.snapshot} of={payload} name={fileName(hostOf(page.url), readAt)} />
      <h3>{t("logFacts", formatNumber(facts.length))}</h3>
      <ol class="captured-facts">
        {shown.map((fact, n) => (
          <CapturedFactItem
            key={n}
            captureId={payload.captureId}
            n={n}
            fact={fact}
            subject={names.get(fact.subject) ?? fact.subject}
          />
        ))}
      </ol>
      {more}
    </WithAnnotations>
  );
}
