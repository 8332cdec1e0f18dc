import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { CASE_KINDS, type CaseKind } from "../../domain/casework/cases";
import { oneLine } from "../../domain/ground/text";
import { caseKindName } from "../../ui/case-kind-names";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { type CaseMistakes, type CaseWords, caseMistakes } from "../state/case-words";
import { CaseField } from "./case-field";

interface Props {
  /** The kind that is chosen at first. */
  readonly kind: CaseKind;
  /** Words that make a case; the texts are on one line each. True where there is such a case now. */
  readonly onSubmit: (words: CaseWords) => Promise<boolean>;
  /** What stands above the button. */
  readonly children: ComponentChildren;
}

const NEW = { caseId: "", title: "", purpose: "" };

/** The words of a new case. */
export function CaseForm({ kind, onSubmit, children }: Props) {
  const { texts, type, forget } = useTyped("new-case", NEW);
  const [chosen, setChosen] = useState(kind);
  const words: CaseWords = { ...texts, kind: chosen };
  const [mistakes, setMistakes] = useState<CaseMistakes>({});
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [mistakes]);
  const submit = async () => {
    const found = caseMistakes(words);
    setMistakes(found);
    if (Object.keys(found).length || busy) return;
    setBusy(true);
    const { caseId, title, purpose } = words;
    const clean = { ...words, caseId: oneLine(caseId), title: oneLine(title), purpose: oneLine(purpose) };
    const opened = await onSubmit(clean).finally(() => {
      setBusy(false);
    });
    if (opened) forget();
  };
  const field = (name: "caseId" | "title" | "purpose") => ({
    text: words[name],
    mistake: mistakes[name],
    onText: (text: string) => {
      type({ ...texts, [name]: text });
    },
  });
  return (
    <form
      ref={form}
      class="case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <CaseField label={t("caseIdLabel")} hint={t("caseIdHint")} mono {...field("caseId")} />
      <CaseField label={t("caseTitleLabel")} {...field("title")} />
      <label class="field">
        {t("caseKindLabel")}
        <select
          value={words.kind}
          onChange={({ currentTarget }) => {
            setChosen(CASE_KINDS.find((known) => known === currentTarget.value) ?? chosen);
          }}
        >
          {CASE_KINDS.map((known) => (
            <option key={known} value={known}>
              {caseKindName(known)}
            </option>
          ))}
        </select>
      </label>
      <CaseField label={t("casePurposeLabel")} hint={t("casePurposeHint")} {...field("purpose")} />
      {children}
      <button type="submit" class="primary" aria-disabled={busy}>
        {t("panelOpenThisCase")}
      </button>
    </form>
  );
}
