import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Decision } from "../../../domain/casework/decision";
import type { CitedNow, EntryProof } from "../../../storage/reading";
import type { Address } from "../../router/route";

/** A record as it is shown. */
export interface Lettered {
  readonly record: Decision;
  /** What is cited as it is now, and whether its proof holds, by number; undefined while it is read. */
  readonly cited: readonly CitedNow[] | undefined;
  readonly proofs: readonly EntryProof[] | undefined;
  /** When the weights were fixed (ISO 8601); undefined where that entry is not here. */
  readonly fixedAt: string | undefined;
  /** Whether it is being written, and is in no log yet. */
  readonly isDraft: boolean;
  /** Where the letter stands: footnotes are places of the same page. */
  readonly here: Address;
  readonly footnoteId: (number: number) => string;
  readonly onFootnote: (id: string) => void;
}

const Context = createContext<Lettered | undefined>(undefined);
export const LetterProvider = Context.Provider;

export function useLetter(): Lettered {
  const letter = useContext(Context);
  if (!letter) throw new Error("outside of a letter");
  return letter;
}

/** Leads to a place of the page: who reads by ear goes on from there. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
  place.scrollIntoView({ block: "center" });
}
