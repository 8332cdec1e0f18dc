import { useMemo } from "preact/hooks";
import { decisionRecord } from "../../../domain/casework/decision";
import { citedWords, storedEntry } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { caseHref } from "../../cases/links";
import { useLog } from "../../frame/use-live";
import { Letter } from "../letter/letter";
import { LetterProvider, type Lettered, goTo } from "../letter/letter-context";
import type { DecisionWriting } from "./use-decision-draft";

/** The letter as it would read if it were signed now. */
export function Preview({ writing: { draft, compared } }: { readonly writing: DecisionWriting }) {
  // What the figures rest on is added when it is signed: here stands what the texts cite.
  const record = decisionRecord(
    draft,
    () => "",
    () => compared ?? null,
  );
  const places = JSON.stringify(record.cited);
  const cited = useLog((log) => citedWords(log, record.cited), [places]);
  const fixed = compared?.fixed;
  const fixedAt = useLog(
    async (log) => ({ at: fixed && (await storedEntry(log, fixed.origin, fixed.index))?.header.at }),
    [fixed?.index],
  )?.at;
  const here = caseHref(draft.caseId, "decision");
  const letter = useMemo(
    (): Lettered => ({
      record,
      cited,
      proofs: undefined,
      fixedAt,
      isDraft: true,
      here,
      footnoteId: (number) => `decision-draft-${number}`,
      onFootnote: goTo,
    }),
    [record, cited, fixedAt],
  );
  return (
    <LetterProvider value={letter}>
      <Letter
        head={
          <dl class="decision-facts">
            <dt>{t("caseViewCase")}</dt>
            <dd class="id">{draft.caseId}</dd>
            <dt>{t("decisionRecord")}</dt>
            <dd>{t("decisionNotSigned")}</dd>
          </dl>
        }
      />
    </LetterProvider>
  );
}
