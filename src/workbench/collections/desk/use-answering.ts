import { useRef, useState } from "preact/hooks";
import {
  type MatchRelation,
  type ShownConcept,
  conceptProposed,
  tagAccepted,
  tagMapped,
  tagRefused,
  tagReopened,
} from "../../../domain/casework/taxonomy";
import { newId } from "../../../platform";
import { t, tn } from "../../../ui/texts";
import { useWorkbench } from "../../frame/workbench";
import { type Failure, failureWords } from "../../words/failure-words";
import type { DeskRow } from "./desk-row";

/** A concept that was chosen: of the taxonomy, or one that was proposed on this case. */
export interface Chosen extends ShownConcept {
  readonly relation: MatchRelation;
  readonly isProposed: boolean;
}

export interface Answering {
  readonly problem: string | undefined;
  /** Tags that were answered while the desk was open. */
  readonly answered: ReadonlySet<string>;
  readonly accept: (rows: readonly DeskRow[]) => Promise<boolean>;
  readonly refuse: (row: DeskRow) => Promise<boolean>;
  readonly map: (row: DeskRow, chosen: Chosen) => Promise<boolean>;
  readonly propose: (row: DeskRow, label: string, broader: string) => Promise<boolean>;
  readonly reopen: (row: DeskRow) => Promise<boolean>;
  /** Takes the last answer back, or all that were given together. Answers which tag it was. */
  readonly undo: () => Promise<string | undefined>;
}

type Named = Pick<DeskRow, "tag" | "label">;
type Asked = Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Failure }>;

/** The answers to a case's tags: each is an act, and the last ones can be taken back one after another. */
export function useAnswering(caseId: string, taxonomyId: string): Answering {
  const { perform, say } = useWorkbench();
  const [problem, setProblem] = useState<string>();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const done = useRef<(readonly Named[])[]>([]);

  const run = async (rows: readonly DeskRow[], act: (row: DeskRow) => Asked): Promise<boolean> => {
    const made: Named[] = [];
    let failed: string | undefined;
    for (const row of rows) {
      const outcome = await act(row);
      if (outcome.ok) made.push({ tag: row.tag, label: row.label });
      else {
        failed = failureWords(outcome.error);
        break;
      }
    }
    setProblem(failed);
    if (made.length > 0) done.current.push(made);
    setAnswered((before) => new Set([...before, ...made.map(({ tag }) => tag)]));
    return failed === undefined;
  };

  const reopen = async ({ tag, label }: Named): Promise<boolean> => {
    const outcome = await perform(tagReopened, { caseId, tag, label });
    setProblem(outcome.ok ? undefined : failureWords(outcome.error));
    return outcome.ok;
  };

  return {
    problem,
    answered,
    accept: async (rows) => {
      const isDone = await run(rows, (row) => {
        const { tag, label, people, best } = row;
        const { concept = "", name = "", relation = "exactMatch", probability = 0 } = best ?? {};
        const says = { concept, conceptLabel: name.slice(0, 500), relation, probability, people };
        return perform(tagAccepted, { caseId, tag, label, taxonomyId, ...says });
      });
      if (rows.length > 1 && isDone) say(tn("collectionsAcceptedMany", rows.length));
      return isDone;
    },
    refuse: (row) => run([row], ({ tag, label }) => perform(tagRefused, { caseId, tag, label, reason: "" })),
    map: (row, { iri, name, relation, isProposed }) =>
      run([row], ({ tag, label }) =>
        perform(tagMapped, {
          caseId,
          tag,
          label,
          taxonomyId: isProposed ? "" : taxonomyId,
          concept: iri,
          conceptLabel: name.slice(0, 500),
          relation,
        }),
      ),
    propose: (row, conceptLabel, broader) =>
      run([row], ({ tag, label }) =>
        perform(conceptProposed, { caseId, tag, label, concept: `urn:uuid:${newId()}`, conceptLabel, broader }),
      ),
    reopen,
    undo: async () => {
      const last = done.current.pop();
      if (!last) return undefined;
      for (const one of [...last].reverse()) if (!(await reopen(one))) return undefined;
      say(t("workbenchUndone"));
      return last[0]?.tag;
    },
  };
}
