import { useState } from "preact/hooks";
import type { AlterationTemplate } from "../../../domain/casework/rules";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";

type LimitTemplate = Extract<AlterationTemplate, { alter: "set-limit" }>;

/** A limit on the pooled rating: what else a limit may be of is set on the case's own side. */
export function LimitFields({
  draft,
  onDraft,
}: {
  readonly draft: LimitTemplate;
  readonly onDraft: (draft: LimitTemplate) => void;
}) {
  const { must } = draft;
  const [text, setText] = useState(must.be === "said" ? "" : String(must.value));
  return (
    <>
      <TextField label={t("rulesAlterName")} value={draft.name} onValue={(name) => onDraft({ ...draft, name })} />
      {must.be !== "said" && (
        <TextField
          label={t("rulesAlterLimitAtLeast")}
          value={text}
          hint={t("rulesHintLimit")}
          onValue={(typed) => {
            setText(typed);
            onDraft({
              ...draft,
              must: { be: "at-least", value: typed.trim() === "" ? Number.NaN : Number(typed.replace(",", ".")) },
            });
          }}
        />
      )}
    </>
  );
}
