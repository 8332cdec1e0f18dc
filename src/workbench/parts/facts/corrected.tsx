import type { FactContent, FactLater } from "../../../domain/evidence/captures";
import { CorrectedWords } from "../../../ui/corrected-words";
import { SaidLater } from "../later/said-later";
import { asRead, withoutSources } from "./as-read";

interface Props {
  readonly fact: FactContent;
  /** What was said of it after it was captured. */
  readonly later?: FactLater | undefined;
}

/** What the page itself said, where a person corrected it; and who did, when and why, where that was after it was captured. */
export function Corrected({ fact, later }: Props) {
  return (
    <>
      <CorrectedWords pageSays={asRead(fact)} now={withoutSources(fact)} />
      <SaidLater later={later} />
    </>
  );
}
