import { useState } from "preact/hooks";
import type { DecisionTable } from "../../../domain/casework/dmn";
import type { AlterationTemplate, Effect } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { withEffect } from "../draft/changes";
import { unquoted } from "../draft/cell-texts";
import type { Drafting } from "../draft/use-drafting";
import { AlterationDialog } from "./alteration-dialog";
import { templateWords } from "./template-words";

/** The texts that a table can conclude, in the order of its rows, and those that something was said of already. */
export function conclusionsIn({ outputs, rules }: DecisionTable, effects: readonly Effect[]): readonly string[] {
  const column = Math.max(
    0,
    outputs.findIndex(({ name }) => name.toLowerCase() === "propose"),
  );
  const texts = rules.flatMap((rule) => {
    const text = unquoted(rule.outputs[column] ?? "")?.trim();
    return text ? [text] : [];
  });
  return [...new Set([...texts, ...effects.map(({ when }) => when)])];
}

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
  const effectOf = (when: string): Effect =>
    draft.effects.find((one) => one.when === when) ?? { when, alterations: [] };
  const keep = ({ when, n }: Open, one: AlterationTemplate) => {
    const { alterations } = effectOf(when);
    change(
      withEffect(draft, {
        when,
        alterations: alterations.toSpliced(n ?? alterations.length, n === undefined ? 0 : 1, one),
      }),
    );
  };
  const editing = open?.n === undefined ? undefined : effectOf(open.when).alterations[open.n];
  return (
    <section class="rules-section" aria-labelledby="rules-effects">
      <h2 id="rules-effects">{t("rulesEffectsTitle")}</h2>
      {texts.length === 0 && <p class="soft">{t("rulesEffectsNone")}</p>}
      <ul class="rules-effects">
        {texts.map((when) => {
          const { alterations } = effectOf(when);
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
            keep(open, one);
          }}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </section>
  );
}
