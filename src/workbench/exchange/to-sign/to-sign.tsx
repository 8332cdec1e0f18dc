import { useState } from "preact/hooks";
import type { Verdict } from "../../../domain/files/exchange";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { SignDialog } from "./sign-dialog";
import { type WaitingThere, waitingThere } from "./waiting";

/** What another installation asks a second official to sign; nothing where it asks for nothing. */
export function ToSign({ verdict }: { readonly verdict: Verdict }) {
  const [signing, setSigning] = useState<WaitingThere>();
  const waiting = waitingThere(verdict.file.entries);
  if (waiting.length === 0) return null;
  const isSound = verdict.outcome !== "changed";
  return (
    <section class="to-sign">
      <h2>{t("exchangeToSign")}</h2>
      <p class="soft">{t(isSound ? "exchangeToSignHelp" : "exchangeToSignUnsound")}</p>
      {waiting.map((one) => (
        <article key={one.says.proposalId}>
          <h3>
            <Words>{one.proposed?.outcome ?? t("exchangeToSignErased")}</Words>
          </h3>
          <p>
            {t("exchangeAcceptedBy")} <b dir="auto">{one.says.by}</b>
            {one.says.reason !== "" && (
              <>
                {" · "}
                <Words>{one.says.reason}</Words>
              </>
            )}
          </p>
          <AlterationList alterations={one.says.alterations} />
          {isSound && (
            <button
              type="button"
              onClick={() => {
                setSigning(one);
              }}
            >
              {t("exchangeSign")}
            </button>
          )}
        </article>
      ))}
      {signing && (
        <SignDialog
          waiting={signing}
          onClose={() => {
            setSigning(undefined);
          }}
        />
      )}
    </section>
  );
}
