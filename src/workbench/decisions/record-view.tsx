import { useMemo } from "preact/hooks";
import type { DecisionRow } from "../../domain/casework/decision";
import { type Recorded, madeAt, stampOf } from "../../domain/ledger/log";
import { checkSignature } from "../../platform";
import { citedWords, entryProofs, storedEntry } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { caseHref } from "../cases/links";
import { useLog } from "../frame/use-live";
import { entryHref } from "../log/links";
import { Letter } from "./letter/letter";
import { LetterProvider, type Lettered, goTo } from "./letter/letter-context";

interface Props {
  readonly row: Recorded<DecisionRow>;
  /** Its number among the decisions that took each other's place, counted from 1. */
  readonly version: number;
  /** The decision that it took the place of, and the one that took its place. */
  readonly before: Recorded<DecisionRow> | undefined;
  readonly after: Recorded<DecisionRow> | undefined;
}

export const recordId = (decisionId: string): string => `decision-${decisionId}`;

/** A decision as it was recorded, with what it cites as that was said then, and what became of it since. */
export function RecordView({ row, version, before, after }: Props) {
  const { record, caseId, decisionId } = row;
  const cited = useLog((log) => citedWords(log, record.cited, stampOf(row)), [decisionId]);
  const proofs = useLog((log) => entryProofs(log, record.cited, checkSignature), [decisionId]);
  const fixed = record.compared?.fixed;
  const fixedAt = useLog(
    async (log) => ({ at: fixed && (await storedEntry(log, fixed.origin, fixed.index))?.header.at }),
    [decisionId],
  )?.at;
  const letter = useMemo(
    (): Lettered => ({
      record,
      cited,
      proofs,
      fixedAt,
      isDraft: false,
      here: caseHref(caseId, "decision"),
      footnoteId: (number) => `${recordId(decisionId)}-${number}`,
      onFootnote: goTo,
    }),
    [record, cited, proofs, fixedAt],
  );
  return (
    <LetterProvider value={letter}>
      <div id={recordId(decisionId)} class={after ? "decision-superseded" : undefined}>
        <Letter
          head={
            <dl class="decision-facts">
              <dt>{t("caseViewCase")}</dt>
              <dd class="id">{caseId}</dd>
              <dt>{t("decisionDecided")}</dt>
              <dd>{formatDay(madeAt(row))}</dd>
              <dt>{t("decisionRecord")}</dt>
              <dd>
                <a href={entryHref(row)}>{t("caseViewEntry", String(row.index))}</a>,{" "}
                {t("decisionVersion", String(version))}
              </dd>
            </dl>
          }
          notice={<Place row={row} before={before} after={after} />}
        />
      </div>
    </LetterProvider>
  );
}

/** Which decision it took the place of and why, and which took its place. */
function Place({ row, before, after }: Pick<Props, "row" | "before" | "after">) {
  return (
    <>
      {after && (
        <p class="decision-notice">
          <b>{t("decisionSupersededOn", formatDay(madeAt(after)))}</b> <Words>{after.record.change}</Words>{" "}
          <ToRecord row={after} name={t("decisionShowAfter")} />
        </p>
      )}
      {before && (
        <p class="decision-notice">
          <b>{t("decisionSupersedes", formatDay(madeAt(before)))}</b> <Words>{row.record.change}</Words>{" "}
          <ToRecord row={before} name={t("decisionShowBefore")} />
        </p>
      )}
    </>
  );
}

function ToRecord({ row, name }: { readonly row: Recorded<DecisionRow>; readonly name: string }) {
  return (
    <a
      class="decision-to"
      href={caseHref(row.caseId, "decision")}
      onClick={(event) => {
        event.preventDefault();
        const record = document.getElementById(recordId(row.decisionId));
        const folded = record?.closest("details");
        if (folded) folded.open = true;
        goTo(recordId(row.decisionId));
      }}
    >
      {name}
    </a>
  );
}
