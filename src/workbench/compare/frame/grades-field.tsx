import { useRef } from "preact/hooks";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { MoveButtons } from "../../parts/forms/move-buttons";

interface Props {
  readonly grades: readonly string[];
  readonly onGrades: (grades: readonly string[]) => void;
  /** Whether an official names them; else they are as the evidence has them. */
  readonly isNamed: boolean;
}

const MOST = 20;

/** Grades in their order, the best first; moved by buttons that keep the focus. */
export function GradesField({ grades, onGrades, isNamed }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, by: number) => {
    const grade = grades[from];
    if (grade === undefined || from + by < 0 || from + by >= grades.length) return;
    onGrades(grades.toSpliced(from, 1).toSpliced(from + by, 0, grade));
    const which = by < 0 ? "up" : "down";
    requestAnimationFrame(() => {
      list.current?.children[from + by]?.querySelector<HTMLElement>(`[data-move=${which}]`)?.focus();
    });
  };
  return (
    <fieldset class="compare-fields">
      <legend>{t("compareGradesOrder")}</legend>
      <ol ref={list} class="compare-grades">
        {grades.map((grade, n) => (
          <li key={n}>
            {isNamed ? (
              <input
                type="text"
                dir="auto"
                aria-label={t("compareGradeNumber", formatNumber(n + 1))}
                value={grade}
                onInput={({ currentTarget }) => {
                  onGrades(grades.with(n, currentTarget.value.slice(0, 100)));
                }}
              />
            ) : (
              <Words>{grade}</Words>
            )}
            <MoveButtons name={grade} onMove={(by) => move(n, by)} isFirst={n === 0} isLast={n === grades.length - 1} />
            {grades.length > 2 && (
              <button
                type="button"
                class="quiet"
                aria-label={t("compareGradeRemove", grade)}
                onClick={() => {
                  onGrades(grades.toSpliced(n, 1));
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      {isNamed && grades.length < MOST && (
        <button
          type="button"
          class="quiet start"
          onClick={() => {
            onGrades([...grades, ""]);
          }}
        >
          {t("compareGradeAdd")}
        </button>
      )}
    </fieldset>
  );
}
