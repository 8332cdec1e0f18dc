import type { FactContent } from "../../../domain/evidence/captures";
import { CorrectedWords } from "../../../ui/corrected-words";
import { asRead, withoutSources } from "./as-read";

/** What the page itself said, where a person corrected it. */
export function Corrected({ fact }: { readonly fact: FactContent }) {
  return <CorrectedWords pageSays={asRead(fact)} now={withoutSources(fact)} />;
}
