import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type JudgedFacts, judgedFacts } from "../../../storage/reading";
import { useLive } from "../../frame/use-live";

const Context = createContext<JudgedFacts | undefined>(undefined);

/** Undefined where facts are shown that cannot be judged. */
export const useJudgedFacts = (): JudgedFacts | undefined => useContext(Context);

/** Within it facts show how credible they were judged to be, and may be judged. One query serves them all. */
export function WithJudgedFacts({ children }: { readonly children: ComponentChildren }) {
  return <Context.Provider value={useLive(judgedFacts, [])}>{children}</Context.Provider>;
}
