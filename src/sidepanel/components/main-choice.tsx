import { useId } from "preact/hooks";
import type { Subject } from "../../domain/evidence/reading";
import { t } from "../../ui/texts";
import { subjectName } from "./subject-section";

interface Props {
  readonly subjects: readonly Subject[];
  readonly chosen: string | undefined;
  readonly onChoose: (subject: string) => void;
}

/** Asks which subject the page is about, where it does not say so itself. */
export function MainChoice({ subjects, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div class="main-choice">
      <label for={id}>{t("panelAbout")}</label>
      <select
        id={id}
        value={chosen ?? ""}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onChoose(currentTarget.value);
        }}
      >
        {chosen === undefined && <option value="">{t("panelAboutUnsaid")}</option>}
        {subjects.map((subject) => (
          <option key={subject.id} value={subject.id}>
            {subjectName(subject)}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class="soft small">
        {t("panelAboutWhy")}
      </p>
    </div>
  );
}
