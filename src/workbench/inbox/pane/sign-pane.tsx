import { useState } from "preact/hooks";
import type { InboxItem } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { SignDialog } from "../../parts/plan/sign-dialog";

interface Props {
  readonly item: Extract<InboxItem, { kind: "signature" }>;
}

/** A decision, or a task that is done, waits for another official's signature. */
export function SignPane({ item: { of, caseId, id, by } }: Props) {
  const [isSigning, setSigning] = useState(false);
  if (of === "proposal") return null;
  return (
    <>
      <p>
        <Words>{t(of === "decision" ? "inboxSignedDecision" : "inboxSignedTask", by)}</Words>
      </p>
      <p>
        <button type="button" class="primary" onClick={() => setSigning(true)}>
          {t("inboxSign")}
        </button>
      </p>
      {isSigning && <SignDialog caseId={caseId} of={of} id={id} first={by} onClose={() => setSigning(false)} />}
    </>
  );
}
