import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { withEffect } from "../draft/changes";
import type { Drafting } from "../draft/use-drafting";
import { AlterationDialog } from "./alteration-dialog";
import { conclusionsIn } from "./conclusions-in";
import { templateWords } from "./template-words";
import { alterationsFor, withAlteration } from "./with-alteration";

interface Open {
  readonly when: string;
  /** Which one is changed; a new one where it is left out. */
  readonly n?: number;
}

/** What follows from each conclusion, once an official accepts it. */
export function EffectsPanel({ drafting: { draft, change } }: { readonly drafting: Drafting }) {
  const [open, setOpen] = useState<Open>();
  const texts = conclusionsIn(draft.table, draft.effects);
  const spoken = new Set(conclusionsIn(draft.table, []));
  const editing = open?.n === undefined ? undefined : alterationsFor(draft, open.when)[open.n];
  return (
    <section class="rules-section" aria-labelledby="rules-effects">
      <h2 id="rules-effects">{t("rulesEffectsTitle")}</h2>
      {texts.length === 0 && <p class="soft">{t("rulesEffectsNone")}</p>}
      <ul class="rules-effects">
        {texts.map((when) => {
          const alterations = alterationsFor(draft, when);
          return (
            <li key={when}>
              <h3>
                <Words>{when}</Words>
                {!spoken.has(when) && <span class="small soft"> {t("rulesEffectUnspoken")}</span>}
              </h3>
              {alterations.length === 0 && <p class="warn small">{t("rulesEffectNothing")}</p>}
              <ul class="bullets">
                {alterations.map((one, n) => (
                  <li key={n}>
                    <bdi>{templateWords(one)}</bdi>{" "}
                    <button
                      type="button"
                      class="quiet small"
                      aria-label={t("rulesEffectChangeNamed", templateWords(one))}
                      onClick={() => {
                        setOpen({ when, n });
                      }}
                    >
                      {t("rulesEffectChange")}
                    </button>
                    <button
                      type="button"
                      class="quiet small"
                      aria-label={t("rulesEffectRemoveNamed", templateWords(one))}
                      onClick={() => {
                        change(withEffect(draft, { when, alterations: alterations.toSpliced(n, 1) }));
                      }}
                    >
                      {t("rulesEffectRemove")}
                    </button>
                  </li>
                ))}
              </ul>
              <button
                type="button"
                class="small"
                aria-label={t("rulesEffectAddNamed", when)}
                onClick={() => {
                  setOpen({ when });
                }}
              >
                {t("rulesEffectAdd")}
              </button>
            </li>
          );
        })}
      </ul>
      {open && (
        <AlterationDialog
          when={open.when}
          before={editing}
          onKeep={(one) => {
            change(withAlteration(draft, open.when, one, open.n));
          }}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </section>
  );
}
