import { useState } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import type { ClockDoubt, RetentionClock } from "../../../domain/casework/protection";
import { now, setPreference } from "../../../platform";
import { CLOCK_CONFIRMED } from "../../../platform/kept";
import { type RetentionGoes, retentionGoes } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useJob } from "../../frame/jobs/use-job";
import { useLive } from "../../frame/use-live";
import { CaseLink } from "../links/case-link";
import { fieldProblem } from "../../words/field-problems";
import { doubtWords } from "./doubt-words";
import { erasingEvidence } from "./job-words";
import { retentionWords } from "./retention-words";

interface Props {
  readonly row: Pick<CaseRow, "caseId">;
  readonly clock: RetentionClock;
  readonly doubt: ClockDoubt | undefined;
  readonly onClose: () => void;
}

/** Erase a case's evidence because it was kept long enough: what goes, what stays, and why. Nothing has begun until it is pressed. */
export function EraseEvidenceDialog({ row: { caseId }, clock, doubt, onClose }: Props) {
  const job = useJob(erasingEvidence, caseId);
  const goes = useLive((db) => retentionGoes(db, caseId), [caseId]);
  const [words, setWords] = useState(retentionWords(clock));
  const [isDateRight, setDateRight] = useState(false);
  const [wrong, setWrong] = useState<{ readonly words?: string | undefined; readonly date?: boolean }>({});
  const submit = async () => {
    const found = fieldProblem("reason", words);
    const isDoubted = doubt !== undefined && !isDateRight;
    setWrong({ words: found, date: isDoubted });
    if (found !== undefined || isDoubted) return false;
    if (doubt?.why === "jumped") await setPreference(CLOCK_CONFIRMED, now());
    job.start({ caseId, words });
    return true;
  };
  return (
    <FormDialog
      title={t("eraseEvidenceTitle", caseId)}
      submit={t("eraseEvidenceDo")}
      isForGood
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="notice">
        <b>{t("eraseForGood")}</b> {t("eraseStays")}
      </p>
      {goes && <Goes goes={goes} />}
      {doubt && (
        <div class="field">
          <p class="notice">{doubtWords(doubt)}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={isDateRight}
              aria-invalid={wrong.date === true}
              onChange={({ currentTarget }) => {
                setDateRight(currentTarget.checked);
              }}
            />
            {t("eraseEvidenceDateRight", formatMoment(now()))}
          </label>
          {wrong.date === true && <p class="problem">{t("eraseEvidenceDateFirst")}</p>}
        </div>
      )}
      <TextField
        label={t("eraseWords")}
        hint={t("eraseWordsHint")}
        value={words}
        onValue={setWords}
        problem={wrong.words}
      />
    </FormDialog>
  );
}

function Goes({ goes: { captures, notes, files, shared } }: { readonly goes: RetentionGoes }) {
  return (
    <>
      <p>{t("eraseEvidenceGoes")}</p>
      <ul class="bullets">
        <li>{tn("eraseEvidenceCaptures", captures)}</li>
        <li>{tn("eraseEvidenceNotes", notes)}</li>
        {files > 0 && <li>{tn("eraseEvidenceFiles", files)}</li>}
      </ul>
      {shared.length > 0 && (
        <>
          <p>{t("eraseEvidenceShared")}</p>
          <ul class="bullets">
            {shared.map(({ captureId, title, host, caseIds }) => (
              <li key={captureId}>
                <Words>{title || host}</Words> (<bdi>{host}</bdi>):{" "}
                {caseIds.map((caseId, n) => (
                  <>
                    {n > 0 && ", "}
                    <CaseLink caseId={caseId} />
                  </>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="small soft">{t("eraseEvidenceStays")}</p>
    </>
  );
}
