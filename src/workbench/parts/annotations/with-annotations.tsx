import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { type Annotations, annotationsOn } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";
import "./annotations.css";

/** What was written on captures and facts that are shown, and for which case where they are shown in one. */
export interface Annotated {
  readonly caseId: string | undefined;
  readonly on: (captureId: string, fact: number | null) => Annotations;
}

const Context = createContext<Annotated | undefined>(undefined);

/** Undefined where facts are shown on which nothing can be written. */
export const useAnnotated = (): Annotated | undefined => useContext(Context);

interface Props {
  readonly captureIds: readonly string[];
  /** Of the notes, those of this case are shown. */
  readonly caseId?: string;
  readonly children: ComponentChildren;
}

/** Within it facts and captures show notes and labels, and take more. One query serves them all. */
export function WithAnnotations({ captureIds, caseId, children }: Props) {
  const found = useLive((db) => annotationsOn(db, captureIds), [captureIds.join(" ")]);
  const value = useMemo(
    () => found && { caseId, on: caseId === undefined ? found : ofCase(found, caseId) },
    [found, caseId],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const ofCase =
  (on: Annotated["on"], caseId: string): Annotated["on"] =>
  (captureId, fact) => {
    const { labels, notes } = on(captureId, fact);
    return { labels, notes: notes.filter((note) => note.caseId === caseId) };
  };
