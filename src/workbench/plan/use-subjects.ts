import { caseComparison } from "../../storage/reading";
import { useLive } from "../frame/use-live";

/** A case's subjects by the parts that name them, for a choice; the one that is chosen stays although it is not there any more. */
export function useSubjects(caseId: string, chosen = ""): readonly (readonly [node: string, name: string])[] {
  const subjects = useLive(
    async (db) => {
      const { alternatives } = await caseComparison(db, caseId);
      return alternatives.map(({ node, name }) => [node, name] as const);
    },
    [caseId],
  );
  const isThere = chosen === "" || subjects?.some(([node]) => node === chosen) === true;
  return [...(subjects ?? []), ...(isThere ? [] : [[chosen, chosen] as const])];
}
