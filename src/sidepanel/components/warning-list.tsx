import { FRAME_UNREAD, type Warning } from "../../domain/evidence/reading";
import { tn } from "../../ui/texts";
import { Words } from "../../ui/words";
import { warningWords } from "../sentences/warning-words";
import { AllowFrame } from "./allow-frame";

interface Props {
  readonly warnings: readonly Warning[];
  readonly onRead: () => void;
}

/** What on the page could not be read, and the way to have it read where there is one. */
export function WarningList({ warnings, onRead }: Props) {
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
            {warning.code === FRAME_UNREAD && warning.detail && <AllowFrame host={warning.detail} onRead={onRead} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
