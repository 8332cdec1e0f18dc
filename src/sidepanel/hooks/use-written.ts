import { useMemo } from "preact/hooks";
import { groupBy } from "../../domain/ground/grouping";
import { annotationsOn } from "../../storage/reading";
import type { Place } from "../state/fact-places";
import type { Written, WrittenOn } from "../state/written";
import { useTools } from "./panel-context";
import { useLive } from "./use-live";

type Places = ReadonlyMap<string, readonly Place[]>;
const NOTHING: WrittenOn = new Map();

/** What officials wrote on facts of the page that the active case holds. One query serves them all. */
export function useWritten(places: Places | undefined, caseId: string | undefined): WrittenOn {
  const { db } = useTools();
  const captureIds = [...new Set([...(places?.values() ?? [])].flat().map((place) => place.captureId))];
  const found = useLive(() => annotationsOn(db, captureIds), [captureIds.join(" ")]);
  return useMemo(() => {
    if (!found || !places || caseId === undefined) return NOTHING;
    const writtenAt = ([place, ...earlier]: readonly Place[]): Written | undefined => {
      if (!place) return undefined;
      const said = [place, ...earlier].map(({ captureId, fact }) => found(captureId, fact));
      const labels = groupBy(
        said.flatMap((one) => one.labels),
        ({ folded }) => folded,
      );
      const notes = said.flatMap((one) => one.notes).filter((note) => note.caseId === caseId);
      return { caseId, place, labels: [...labels.values()], notes };
    };
    return new Map(
      [...places].flatMap(([key, held]) => {
        const written = writtenAt(held);
        return written ? [[key, written] as const] : [];
      }),
    );
  }, [found, places, caseId]);
}
