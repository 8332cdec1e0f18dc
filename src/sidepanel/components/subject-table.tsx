import { useMemo, useState } from "preact/hooks";
import { t, tn } from "../../ui/texts";
import { SUBJECT_ORDERS, type SubjectOrder, sortSubjects } from "../state/sort-subjects";
import { type SubjectGroup, keysOf } from "../state/subject-groups";
import type { FactTools } from "./fact-tools";
import { SourceGrade } from "./source-grade";
import { SubjectRow } from "./subject-row";
import { TickAll } from "./tick-all";
import { TickNew } from "./tick-new";
import { useChunks } from "./use-chunks";
import { useRoving } from "./use-roving";

interface Props {
  readonly groups: readonly SubjectGroup[];
  readonly host: string;
  readonly tools: FactTools;
}

const FIRST = 60;

/** The subjects of a page that lists many: one line and one tick each, and one for all. */
export function SubjectTable({ groups, host, tools }: Props) {
  const [order, setOrder] = useState<SubjectOrder>("page");
  const sorted = useMemo(() => sortSubjects(groups, order), [groups, order]);
  const { shown, more } = useChunks(sorted, FIRST);
  const list = useRoving<HTMLUListElement>();
  const title = tn("panelSubjectsHere", groups.length);
  return (
    <section class="subject main-subject">
      <div>
        <h2>{title}</h2>
        <SourceGrade host={host}>
          <button type="button" class="quiet small read-again" onClick={tools.onRead}>
            {t("panelReadAgain")}
          </button>
        </SourceGrade>
      </div>
      <div class="bar">
        <span>
          <TickAll keys={groups.flatMap(keysOf)} of={title} tools={tools} />
          <TickNew things={groups.map(keysOf)} of={title} tools={tools} />
        </span>
        <select
          class="small"
          aria-label={t("panelSubjectsOrder")}
          value={order}
          onChange={({ currentTarget }) => {
            setOrder(SUBJECT_ORDERS.find((known) => known === currentTarget.value) ?? "page");
          }}
        >
          <option value="page">{t("panelOrderPage")}</option>
          <option value="highest">{t("panelOrderHighest")}</option>
        </select>
      </div>
      <ul class="subject-table" ref={list}>
        {shown.map((group) => (
          <SubjectRow key={group.subject.id} group={group} tools={tools} />
        ))}
      </ul>
      {more}
    </section>
  );
}
