import { useMemo, useState } from "preact/hooks";
import type { How } from "../../../domain/analysis/method";
import { type Found, type FoundMethod, requestFor } from "../../../domain/analysis/patterns";
import {
  type FindingRow,
  FINDING_NOTE_LENGTH,
  findingKept,
  findingWithdrawn,
  foundKept,
  howKept,
  inputsOf,
  placeOfId,
} from "../../../domain/casework/findings";
import { newId } from "../../../platform";
import { ACTIVE_CASE } from "../../../platform/kept";
import { leavesOf } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { usePreference } from "../../frame/use-preference";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { useKeeping } from "./keeping";

interface Props {
  readonly method: FoundMethod;
  readonly found: Found;
  readonly how: How;
  readonly title: string;
  /** Where it is kept already. */
  readonly kept: readonly FindingRow[];
  readonly onClose: () => void;
}

/** Keep what was found, with all from which it can be found again: on a case, where it goes out with it, or on none. */
export function KeepDialog({ method, found, how, title, kept, onClose }: Props) {
  const { perform, db } = useWorkbench();
  const { request: whole, asked, cases, casesOf } = useKeeping();
  const request = useMemo(() => requestFor(method, whole), [method, whole]);
  const active = usePreference(ACTIVE_CASE);
  const { problem, run } = useDoing();
  const taken = new Set(kept.map(({ caseId }) => caseId ?? ""));
  const choices = [
    ["", t("findingOnNoCaseChoice")] as const,
    ...cases.map((one) => [one.caseId, t("patternsAboutCase", one.caseId, one.title)] as const),
  ].filter(([caseId]) => !taken.has(caseId));
  const likely = [asked.caseId, active, ""].find((one) => choices.some(([caseId]) => caseId === one));
  const [chosen, setChosen] = useState<string>();
  const caseId = chosen ?? likely ?? choices[0]?.[0] ?? "";
  const { texts, isFromBefore, type, forget } = useTyped(`finding-kept:${title}`, { note: "" });
  const [wrong, setWrong] = useState<string>();
  const ids = [...request.reviews, ...request.captured].map(({ id = "" }) => id);
  const beside = caseId === "" ? 0 : ids.filter((id) => casesOf.get(id)?.includes(caseId) !== true).length;
  const keep = async () => {
    setWrong(undefined);
    if (texts.note.length > FINDING_NOTE_LENGTH) {
      setWrong(t("caseViewTooLong", String(FINDING_NOTE_LENGTH)));
      return false;
    }
    const inputs = inputsOf(request, await leavesOf(db, ids.map(placeOfId)));
    if (!inputs.ok) {
      setWrong(t(inputs.error.code === "finding-too-large" ? "findingTooLarge" : "findingInputGone"));
      return false;
    }
    const findingId = newId();
    const on = caseId === "" ? null : caseId;
    const payload = {
      findingId,
      caseId: on,
      method,
      asked,
      how: howKept(how),
      found: foundKept(found, request),
      inputs: inputs.value,
      note: texts.note,
    };
    const isKept = await run(
      () => perform(findingKept, payload),
      t("findingWasKept"),
      () => perform(findingWithdrawn, { findingId, caseId: on }),
    );
    if (isKept) forget();
    return isKept;
  };
  return (
    <FormDialog
      title={t("findingKeepTitle", title)}
      submit={t("findingKeepDo")}
      problem={problem ?? wrong}
      onSubmit={keep}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <p class="small soft">{t("findingKeepMeans")}</p>
      <ChoiceField label={t("findingCase")} value={caseId} choices={choices} onValue={setChosen} />
      {beside > 0 && <p class="notice">{tn("findingBeside", beside, formatNumber(ids.length), t("patternsAbout"))}</p>}
      <TextField
        label={t("findingNoteLabel")}
        hint={t("findingNoteHint")}
        value={texts.note}
        onValue={(note) => type({ note })}
        rows={3}
      />
    </FormDialog>
  );
}
