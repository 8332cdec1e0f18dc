import type { PlanCite } from "../../../domain/casework/planned";
import { t } from "../../../ui/texts";
import { entryHref } from "../../log/links";

/** The entries that something rests on, each leading to where the log shows it. */
export function CitesSay({ cites }: { readonly cites: readonly PlanCite[] }) {
  return (
    <ul class="plain">
      {cites.map(({ origin, index, fact, row }) => (
        <li key={JSON.stringify([origin, index, fact, row])}>
          <a href={entryHref({ origin, index })}>{t("caseViewEntry", String(index))}</a>
        </li>
      ))}
    </ul>
  );
}
