import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { evidenceHref } from "../links";
import type { OptionRow } from "../options/option-row";
import { OPTIONS_HEADING } from "../options/options-heading";

interface Props {
  readonly caseId: string;
  readonly rows: readonly OptionRow[];
  readonly wanted: string | undefined;
  readonly onSubject: (node: string) => void;
}

/** The options' names, always in view, each leading to its evidence; and the way back up. */
export function SubjectStrip({ caseId, rows, wanted, onSubject }: Props) {
  return (
    <nav class="subject-strip" aria-label={t("optionsStrip")}>
      <ul>
        {rows.map(({ alternative: { node, name } }) => (
          <li key={node}>
            <a
              href={evidenceHref(caseId, { subject: node })}
              aria-current={node === wanted ? "location" : undefined}
              onClick={() => onSubject(node)}
            >
              <Words>{name}</Words>
            </a>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={toOptions}>
        {t("optionsUp")}
      </button>
    </nav>
  );
}

function toOptions(): void {
  const heading = document.getElementById(OPTIONS_HEADING);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
