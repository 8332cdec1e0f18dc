import { useEffect, useId, useRef, useState } from "preact/hooks";
import { RELIABILITY, type Reliability } from "../../domain/evidence/sources";
import { FormEnd } from "../../ui/form-end";
import { reliabilityName } from "../../ui/reliability-names";
import { t } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { useBusy } from "../../ui/use-busy";

interface Props {
  /** The source, by its host. */
  readonly host: string;
  readonly grade: Reliability | undefined;
  readonly reason: string;
  /** Why the grade could not be kept. */
  readonly trouble: string | undefined;
  /** True where it was kept. */
  readonly onGrade: (grade: Reliability, reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Grades a source by the Admiralty code. A form with a button: each grade given is an entry in the log. */
export function GradeForm({ host, grade, reason, trouble, onGrade, onCancel }: Props) {
  const [chosen, setChosen] = useState<Reliability>(grade ?? "C");
  const { texts, isFromBefore, type, forget } = useTyped(`grade:${host}`, { reason });
  const [busy, whileBusy] = useBusy();
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEffect(() => {
    select.current?.focus();
  }, []);
  return (
    <form
      class="correct"
      aria-label={t("panelGradeSource")}
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(async () => {
          if (await onGrade(chosen, texts.reason)) forget();
        });
      }}
      onKeyDown={({ key, isComposing }) => {
        if (key === "Escape" && !isComposing) onCancel();
      }}
    >
      <div class="field">
        <label for={`${id}-grade`}>{t("panelGradeLabel")}</label>
        <select
          ref={select}
          id={`${id}-grade`}
          value={chosen}
          onChange={({ currentTarget }) => {
            setChosen(RELIABILITY.find((known) => known === currentTarget.value) ?? chosen);
          }}
        >
          {RELIABILITY.map((known) => (
            <option key={known} value={known}>
              {t("panelGraded", known, reliabilityName(known))}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-why`}>{t("panelGradeReason")}</label>
        <input
          id={`${id}-why`}
          type="text"
          maxLength={500}
          value={texts.reason}
          onInput={({ currentTarget }) => {
            type({ reason: currentTarget.value });
          }}
        />
      </div>
      <p class="bad small" role="alert">
        {trouble}
      </p>
      <FormEnd
        keep={t("panelGradeKeep")}
        busy={busy}
        isFromBefore={isFromBefore}
        onCancel={() => {
          forget();
          onCancel();
        }}
      />
    </form>
  );
}
