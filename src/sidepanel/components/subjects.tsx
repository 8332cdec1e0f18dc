import { t } from "../../ui/texts";
import { type SubjectGroup, isListed } from "../state/subject-groups";
import type { FactTools } from "./fact-tools";
import { SourceGrade } from "./source-grade";
import { SubjectSection } from "./subject-section";
import { SubjectTable } from "./subject-table";
import { useChunks } from "./use-chunks";

interface Props {
  readonly groups: readonly SubjectGroup[];
  readonly main: string | undefined;
  readonly host: string;
  readonly tools: FactTools;
}

const FIRST = 10;

/** The subjects of the page; its source stands under the first, which is one source for all. */
export function Subjects({ groups, main, host, tools }: Props) {
  const { shown, more } = useChunks(groups, FIRST);
  if (isListed(groups, main)) return <SubjectTable groups={groups} host={host} tools={tools} />;
  return (
    <div class="subjects">
      <div class="subject-list">
        {shown.map((group, i) => (
          <SubjectSection key={group.subject.id} group={group} isMain={group.subject.id === main} tools={tools}>
            {i === 0 && (
              <SourceGrade host={host}>
                <button type="button" class="quiet small read-again" onClick={tools.onRead}>
                  {t("panelReadAgain")}
                </button>
              </SourceGrade>
            )}
          </SubjectSection>
        ))}
      </div>
      {more}
    </div>
  );
}
