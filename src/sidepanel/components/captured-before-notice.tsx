import type { CaptureWithCases } from "../../storage/reading";
import { formatDay, formatMoment } from "../../ui/dates";
import { t, tn } from "../../ui/texts";
import type { ShowFacts } from "../control/show-facts";
import type { CapturedBefore } from "../hooks/use-captured-before";
import { ChangeChips } from "./change-chips";
import type { FactTools } from "./fact-tools";
import { GoneFacts } from "./gone-facts";
import { QuotesHere } from "./quotes-here";

interface Props {
  readonly before: CapturedBefore;
  readonly activeCase: string | undefined;
  readonly tools: Pick<FactTools, "onShow" | "sought" | "partly">;
  readonly shows: ShowFacts;
}

/** Says when and to which case this page was captured before, and what has changed on it since. */
export function CapturedBeforeNotice({ before, activeCase, tools, shows }: Props) {
  const { captures, changes, quotes, standing } = before;
  const [latest, ...earlier] = captures;
  if (!latest) return null;
  return (
    <section class="notice calm" aria-label={t("panelCapturedBefore")}>
      <p>
        <b>{t("panelCapturedBefore")}</b>, {formatDay(latest.capturedAt)}, {casesOf(latest, activeCase)}.
      </p>
      <ChangeChips changes={changes} standing={standing} partly={tools.partly} />
      <GoneFacts facts={changes.gone} tools={tools} shows={shows} />
      <QuotesHere quotes={quotes} tools={tools} shows={shows} />
      {earlier.length > 0 && (
        <details class="small">
          <summary>{tn("panelEarlierCaptures", earlier.length)}</summary>
          <ul>
            {earlier.map((capture) => (
              <li key={capture.captureId}>
                {formatMoment(capture.capturedAt)}, {casesOf(capture, activeCase)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function casesOf({ caseIds }: CaptureWithCases, activeCase: string | undefined): string {
  if (activeCase !== undefined && caseIds.includes(activeCase)) return t("panelToThisCase");
  return caseIds.length ? t("panelToCase", caseIds.join(", ")) : t("panelToNoCase");
}
