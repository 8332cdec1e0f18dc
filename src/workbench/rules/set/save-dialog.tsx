import { useState } from "preact/hooks";
import * as v from "valibot";
import { RuleSetV2, ruleSetSaved } from "../../../domain/casework/rules";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import type { Drafting } from "../draft/use-drafting";
import { xmlOf } from "../draft/written-draft";
import { dmnFaultWords } from "../list/fault-words";

interface Props {
  readonly drafting: Drafting;
  readonly newest: number;
  readonly onClose: () => void;
}

/** Save the draft as the next version. It is not in use by that. */
export function SaveDialog({ drafting: { draft, settle }, newest, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string>();
  const version = newest + 1;
  const submit = async () => {
    const xml = await xmlOf(draft);
    if (!xml.ok) {
      setWrong(dmnFaultWords(xml.error));
      return false;
    }
    const { ruleSetId, name, kind, decision, bindings, effects, signatures } = draft;
    const payload = { ruleSetId, version, name, kind, xml: xml.value, decision, bindings, effects, signatures, note };
    const parsed = v.safeParse(RuleSetV2, payload);
    if (!parsed.success) {
      setWrong(t(xml.value.length > 1_000_000 ? "rulesSaveTooLarge" : "rulesSaveWrong"));
      return false;
    }
    const done = await run(() => perform(ruleSetSaved, parsed.output), t("rulesSaved", name, formatNumber(version)));
    if (!done) return false;
    settle({ ...draft, base: version, xml: xml.value });
    return true;
  };
  return (
    <FormDialog
      title={t("rulesSaveTitle", formatNumber(version))}
      submit={t("rulesSave")}
      problem={problem ?? wrong}
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="soft">{t("rulesSaveHelp")}</p>
      <TextField label={t("rulesSaveNote")} rows={3} value={note} onValue={setNote} />
    </FormDialog>
  );
}
