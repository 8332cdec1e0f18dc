import { useState } from "preact/hooks";
import type { ErasureReason } from "../../../domain/keeping/erasure";
import { type Erasable, type WhatGoes, whatGoes } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useTyped } from "../../../ui/typed";
import { useDoing } from "../../frame/use-doing";
import { useLiveOrOld } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { doWords } from "./erase-words";
import { NotesToo } from "./notes-too";
import { ReasonField } from "./reason-field";

interface Props {
  readonly target: Erasable;
  /** What is erased, by its name. */
  readonly title: string;
  /** What else the official should know before: what will no longer be there. */
  readonly warning?: string | undefined;
  readonly onClose: () => void;
  readonly onErased?: () => void;
}

/** Erase for good what an entry, a note or a capture says: what goes, what stays, and why it is done. */
export function EraseDialog({ target: asked, title, warning, onClose, onErased }: Props) {
  const { ask } = useWorkbench();
  const { problem, run } = useDoing();
  const [target, setTarget] = useState(asked);
  const [reason, setReason] = useState<ErasureReason>();
  const { texts, isFromBefore, type, forget } = useTyped(`erase:${JSON.stringify(asked)}`, { words: "" });
  const { words } = texts;
  const [wrong, setWrong] = useState<{ readonly reason?: string; readonly words?: string | undefined }>({});
  // The dialog keeps its shape while what goes is counted anew.
  const { latest: goes, isOld } = useLiveOrOld((db) => whatGoes(db, target), [target]);
  const submit = async () => {
    const found = reason && wordsProblem(reason, words);
    setWrong(reason ? { words: found } : { reason: t("eraseReasonMissing") });
    if (!reason || found !== undefined) return false;
    const erased = await run(() => ask("erasePayload", { target, reason, words }), t("eraseDone"));
    if (erased) {
      forget();
      onErased?.();
    }
    return erased;
  };
  return (
    <FormDialog
      title={title}
      submit={doWords(target)}
      isForGood
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
      onGiveUp={forget}
      isFromBefore={isFromBefore}
    >
      <p class="notice">
        <b>{t("eraseForGood")}</b> {t("eraseStays")}
      </p>
      {warning !== undefined && <p>{warning}</p>}
      {target.what === "capture" && <NotesToo target={target} onTarget={setTarget} />}
      <div aria-busy={isOld}>{goes && <Goes goes={goes} />}</div>
      <ReasonField
        reason={reason}
        problem={wrong.reason}
        onReason={(chosen) => {
          setReason(chosen);
          setWrong({});
        }}
      />
      <TextField
        label={t("eraseWords")}
        hint={t("eraseWordsHint")}
        value={words}
        onValue={(typed) => {
          type({ words: typed });
        }}
        problem={wrong.words}
      />
    </FormDialog>
  );
}

/** "Other" says nothing: then it takes words. */
function wordsProblem(reason: ErasureReason, words: string): string | undefined {
  if (reason === "other" && words.trim() === "") return t("eraseWordsMissing");
  return fieldProblem("reason", words);
}

const KILOBYTE = 1000;

function Goes({ goes: { entries, artifacts, bytes } }: { readonly goes: WhatGoes }) {
  if (entries === 0) return <p>{t("eraseNothing")}</p>;
  return (
    <p>
      {tn("eraseEntries", entries)}{" "}
      {artifacts > 0 && tn("eraseArtifacts", artifacts, formatNumber(Math.ceil(bytes / KILOBYTE)))}
    </p>
  );
}
