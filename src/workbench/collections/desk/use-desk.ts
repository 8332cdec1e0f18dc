import { useEffect, useMemo, useState } from "preact/hooks";
import type { ProposedTag, TagVerdict, TaxonomyRow } from "../../../domain/casework/taxonomy";
import type { OpenTaxonomy } from "../../../platform";
import { type CaseTags, caseTags, listTaxonomies, tagAnswersOf } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import type { DeskRow } from "./desk-row";
import { type Opening, useTaxonomy } from "./use-taxonomy";

export interface Desk {
  readonly rows: readonly DeskRow[];
  readonly tags: CaseTags;
  readonly taxonomies: readonly TaxonomyRow[];
  readonly row: TaxonomyRow | undefined;
  readonly opening: Opening | undefined;
  readonly taxonomy: OpenTaxonomy | undefined;
  readonly isProposing: boolean;
}

/** Everything the desk of a case shows; undefined until its tables were read. */
export function useDesk(caseId: string, chosen: string | undefined): Desk | undefined {
  const tags = useLive((db) => caseTags(db, caseId), [caseId]);
  const answers = useLive((db) => tagAnswersOf(db, caseId), [caseId]);
  const all = useLive(listTaxonomies, []);
  const taxonomies = useMemo(() => all?.filter(({ withdrawn }) => !withdrawn) ?? [], [all]);
  const row = taxonomies.find(({ taxonomyId }) => taxonomyId === chosen) ?? taxonomies[0];
  const opening = useTaxonomy(row);
  const taxonomy = opening?.at === "open" ? opening.taxonomy : undefined;
  const proposed = useProposals(taxonomy, tags, answers);
  const rows = useMemo(() => (tags && answers ? rowsOf(tags, answers, proposed) : []), [tags, answers, proposed]);
  if (!tags || !answers || !all) return undefined;
  return { rows, tags, taxonomies, row, opening, taxonomy, isProposing: taxonomy !== undefined && !proposed };
}

type Answers = Awaited<ReturnType<typeof tagAnswersOf>>;

/** Proposals as they were when the desk was opened: what is answered meanwhile tells of its people at the next opening. */
function useProposals(
  taxonomy: OpenTaxonomy | undefined,
  tags: CaseTags | undefined,
  answers: Answers | undefined,
): ReadonlyMap<string, ProposedTag> | undefined {
  const { onUnreadable } = useWorkbench();
  const [proposed, setProposed] = useState<ReadonlyMap<string, ProposedTag>>();
  const isKnown = answers !== undefined;
  useEffect(() => {
    if (!taxonomy || !tags || !answers) return;
    let isWanted = true;
    const verdicts = [...answers].map(
      ([tag, { answer }]) =>
        [tag, answer === "refused" ? "refused" : "accepted"] as const satisfies [string, TagVerdict],
    );
    taxonomy.propose({ claims: tags.claims, verdicts }).then((found) => {
      if (isWanted) setProposed(new Map(found.map((one) => [one.tag, one])));
    }, onUnreadable);
    return () => {
      isWanted = false;
    };
  }, [taxonomy, tags, isKnown]);
  return proposed;
}

const NOBODY = { people: 0, probability: 0, first: "", proposals: [] };

const rowsOf = (tags: CaseTags, answers: Answers, proposed?: ReadonlyMap<string, ProposedTag>): DeskRow[] =>
  tags.tags.map((one) => {
    const { tag: _same, ...found } = proposed?.get(one.tag) ?? { tag: one.tag, ...NOBODY };
    return {
      ...one,
      ...found,
      best: found.proposals[0],
      answer: answers.get(one.tag),
      shown: one.pictures.flatMap((key) => tags.pictures.get(key) ?? []),
    };
  });
