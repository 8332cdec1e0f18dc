import type { Warning } from "../../domain/reading";
import { tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { warningWords } from "../sentences/warning-words";

/** What on the page could not be read. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }) {
  if (!warnings.length) return null;
  return (
    <details class="warnings small">
      <summary>{tn("panelWarnings", warnings.length)}</summary>
      <ul class="bullets">
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.detail ?? ""}`}>
            {warningWords(warning)}{" "}
            {warning.detail && (
              <q class="soft">
                <Words>{warning.detail}</Words>
              </q>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
