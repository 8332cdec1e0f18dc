import type { ComponentChildren } from "preact";
import { t } from "../../ui/texts";

interface Props {
  readonly caption: string;
  /** What the column beside what is read says; nothing where there is none. */
  readonly last?: string;
  readonly children: ComponentChildren;
}

/** Recipes line by line. */
export function RecipeTable({ caption, last, children }: Props) {
  return (
    <section aria-label={caption}>
      <h2>{caption}</h2>
      <div class="table-box">
        <table class="source-table">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("workbenchRecipeName")}</th>
              <th scope="col">{t("workbenchRecipePages")}</th>
              <th scope="col">{t("workbenchRecipeReads")}</th>
              {last !== undefined && <th scope="col">{last}</th>}
              {last !== undefined && (
                <th scope="col">
                  <span class="unseen">{t("workbenchRecipeActions")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}
