import { type TextKey, t } from "../../ui/texts";
import type { LastSought, SoughtState } from "../state/sought";

const SENTENCES: Readonly<Record<SoughtState, TextKey>> = {
  shown: "panelSoughtShown",
  changed: "panelSoughtChanged",
  perhaps: "panelSoughtPerhaps",
  orphan: "panelSoughtOrphan",
  "not-shown": "panelSoughtNotShown",
  unsure: "panelSoughtUnsure",
  busy: "panelSoughtBusy",
};

/** What came of looking for a fact on the page, where it was not simply found. */
export function SoughtWords({ as }: { readonly as: SoughtState | undefined }) {
  if (as === undefined || as === "shown") return null;
  return <p class="soft small">{t(SENTENCES[as])}</p>;
}

/** Says to those who do not see the page what came of their asking for a fact. */
export function SoughtStatus({ last }: { readonly last: LastSought | undefined }) {
  return (
    <p role="status" class="unseen">
      {last?.isAsked && t(SENTENCES[last.as])}
    </p>
  );
}
