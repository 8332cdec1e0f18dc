import type { Cell } from "../../../domain/casework/comparison";
import type { Citation } from "../../../domain/casework/trust";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { InputLine } from "./input-line";
import { leftOutWords } from "./left-out-words";

/** What was there and does not count, and why. */
export function LeftOutList({ cell }: { readonly cell: Cell }) {
  const computed = cell.state === "measured" ? cell.computed.flatMap(({ leftOut }) => leftOut) : [];
  if (cell.leftOut.length + computed.length === 0) return null;
  return (
    <section>
      <h3>{t("computedLeftOut")}</h3>
      <ul class="bullets">
        {cell.leftOut.map(({ input, why }, n) => (
          <li key={n}>
            <InputLine input={input} />: {leftOutWords(why)}
          </li>
        ))}
        {computed.map(({ host, citations, why }, n) => (
          <li key={`computed ${String(n)}`}>
            {host !== undefined && <Words>{`${host}: `}</Words>}
            {leftOutWords(why)} <Entries citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entries({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <span class="small soft">
      {citations.map(({ origin, index, fact }, n) => (
        <span key={n}>
          {n > 0 && ", "}
          <a href={entryHref({ origin, index, ...(fact !== undefined && { fact }) })}>
            {t("caseViewEntry", String(index))}
          </a>
        </span>
      ))}
    </span>
  );
}
