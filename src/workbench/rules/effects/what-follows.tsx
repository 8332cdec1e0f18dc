import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import type { Drafting } from "../draft/use-drafting";
import { AlterationDialog } from "./alteration-dialog";
import { templateWords } from "./template-words";
import { alterationsFor, withAlteration } from "./with-alteration";

/** What follows from the conclusion in which somebody types, and a way to say more. */
export function WhatFollows({
  drafting: { draft, change },
  when,
}: {
  readonly drafting: Drafting;
  readonly when: string;
}) {
  const [isAsked, setAsked] = useState(false);
  const follows = alterationsFor(draft, when);
  return (
    <span class="rules-follows">
      {follows.length === 0 ? (
        <span class="warn">{t("rulesEffectNothing")}</span>
      ) : (
        <bdi>{t("rulesFollows", follows.map(templateWords).join("; "))}</bdi>
      )}{" "}
      <button
        type="button"
        class="quiet small"
        aria-label={t("rulesEffectAddNamed", when)}
        onClick={() => setAsked(true)}
      >
        {t("rulesEffectAdd")}
      </button>
      {isAsked && (
        <AlterationDialog
          when={when}
          before={undefined}
          onKeep={(one) => {
            change(withAlteration(draft, when, one));
          }}
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
    </span>
  );
}
