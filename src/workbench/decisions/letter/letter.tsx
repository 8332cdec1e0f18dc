import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { citedIn } from "../../../domain/casework/decision";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CitedText } from "./cited-text";
import { Choice } from "./choice";
import { Footnotes } from "./footnotes";
import { useLetter } from "./letter-context";
import { NotChosen } from "./not-chosen";
import { WeightsTable } from "./weights-table";

/** A decision as a letter: what was chosen, why, what not and why not, by what it was weighed, what spoke against it, on what evidence. */
export function Letter({ head, notice }: { readonly head: ComponentChildren; readonly notice?: ComponentChildren }) {
  const { record, isDraft } = useLetter();
  const { title, why, against, dissent, decidedBy, lookAgain, options, compared, cited } = record;
  const heading = useId();
  const inText = citedIn([why, against, dissent, ...options.map(({ reason }) => reason)], cited.length);
  return (
    <article class="decision-sheet" aria-labelledby={heading}>
      <header class="decision-letterhead">{head}</header>
      {notice}
      <h2 id={heading} dir="auto">
        {title || <span class="soft">{t("decisionUntitled")}</span>}
      </h2>
      <Choice />
      <Part title={t("decisionWhy")}>
        {why === "" ? <p class="soft">{t("decisionNothingYet")}</p> : <CitedText text={why} />}
      </Part>
      {options.some(({ verdict }) => verdict !== "chosen") && (
        <Part title={t("decisionNotChosenTitle")}>
          <NotChosen />
        </Part>
      )}
      <Part title={t("decisionWeights")}>
        {compared ? <WeightsTable compared={compared} /> : <p class="soft">{t("decisionNothingWeighed")}</p>}
      </Part>
      <Part title={t("decisionAgainst")}>
        {against === "" ? <p class="soft">{t("decisionNothingAgainst")}</p> : <CitedText text={against} />}
      </Part>
      {dissent !== "" && (
        <Part title={t("decisionDissent")}>
          <CitedText text={dissent} />
        </Part>
      )}
      <dl class="decision-who">
        <div>
          <dt class="small soft">{t("decisionBy")}</dt>
          <dd>
            <b>{decidedBy === "" ? <span class="soft">{t("decisionNobodyYet")}</span> : <Words>{decidedBy}</Words>}</b>
          </dd>
        </div>
        {lookAgain !== "" && (
          <div>
            <dt class="small soft">{t("decisionLookAgain")}</dt>
            <dd>{formatDay(lookAgain)}</dd>
          </div>
        )}
      </dl>
      <Footnotes inText={inText} isDraft={isDraft} />
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
