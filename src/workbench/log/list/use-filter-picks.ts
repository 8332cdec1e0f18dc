import { listCases, listSources, listSubjects } from "../../../storage/reading";
import { language } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import type { FilterPicks } from "./to-filter";

/** Every case, subject and source that the log may be narrowed to; undefined until they are known. */
export function useFilterPicks(): FilterPicks | undefined {
  const cases = useLive((db) => listCases(db), []);
  const subjects = useLive((db) => listSubjects(db, language()), []);
  const sources = useLive(listSources, []);
  if (!cases || !subjects || !sources) return undefined;
  return {
    case: cases.map(({ caseId, title }) => ({ key: caseId, name: `${caseId} · ${title}` })),
    subject: subjects.map(({ listingKey, name, id, host }) => ({
      key: listingKey,
      name: `${name || id} · ${host}`,
    })),
    source: sources.flatMap(({ host }) => (host === undefined ? [] : [{ key: host, name: host }])),
  };
}
