import { type ComponentType, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Ask, Perform } from "../../messaging";
import type { Database } from "../../storage/reading";
import type { Navigate } from "../router/route";
import type { WordBook } from "../words/word-book";
import type { CaseSide, Room } from "./feature";

/** A way to take back what was just done. */
export type Undo = () => Promise<void>;

/** What every view may use. */
export interface Workbench {
  /** For reading only: whatever changes something is asked of the background. */
  readonly db: Database;
  /** Where the log is, with its proofs and the bytes it cites: the same whichever moment `db` is of. */
  readonly log: Database;
  readonly ask: Ask;
  /** Ask for one act: an entry of the log. */
  readonly perform: Perform;
  readonly navigate: Navigate;
  /** Say what was done, with the way to take it back where there is one. */
  readonly say: (text: string, undo?: Undo) => void;
  /** Something could not be read. Where that is the database's doing, the whole page says so; else it is a bug. */
  readonly onUnreadable: (error: unknown) => void;
  readonly rooms: readonly Room[];
  /** What the log says of each kind of entry. */
  readonly words: WordBook;
  readonly caseSides: readonly CaseSide[];
  readonly caseActions: readonly ComponentType<{ readonly caseId: string }>[];
  readonly caseHeads: readonly ComponentType<{ readonly caseId: string }>[];
  readonly dossierSections: readonly ComponentType<{ readonly node: string }>[];
  readonly planTop: readonly ComponentType<{ readonly caseId: string }>[];
  /** True once after each change of view: the view's heading takes the focus. */
  readonly takeFocus: () => boolean;
}

const Context = createContext<Workbench | undefined>(undefined);
export const WorkbenchProvider = Context.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(Context);
  if (!workbench) throw new Error("outside of the workbench");
  return workbench;
}
