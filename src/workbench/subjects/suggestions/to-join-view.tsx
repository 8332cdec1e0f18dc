import { t, tn } from "../../../ui/texts";
import { Heading } from "../../frame/heading";
import { subjectsHref, toJoinHref } from "../links";
import type { ToJoinQuery } from "../routes";
import { JoinAll } from "./join-all";
import { OneByOne } from "./one-by-one";
import { type Suggestions, useSuggestions } from "./use-suggestions";

/** What may be the same, one after the other: joined, said not to be the same, or put off. */
export function ToJoinView({ query }: { readonly query: ToJoinQuery }) {
  const suggestions = useSuggestions();
  const isLater = query.later === "yes";
  return (
    <div class="page">
      <header class="head">
        <p class="small soft trail">
          <a href={subjectsHref()}>{t("workbenchSubjects")}</a> / {t("toJoinTitle")}
        </p>
        <Heading title={t("toJoinTitle")} />
        <p class="soft">{t("toJoinHelp")}</p>
      </header>
      {suggestions ? (
        <Shown suggestions={suggestions} isLater={isLater} />
      ) : (
        <p class="soft">{t("workbenchLoading")}</p>
      )}
    </div>
  );
}

function Shown({ suggestions, isLater }: { readonly suggestions: Suggestions; readonly isLater: boolean }) {
  const { open, later, isBehind } = suggestions;
  const rows = isLater ? later : open;
  return (
    <>
      <div class="bar">
        <ul class="choices">
          <Choice address={toJoinHref()} name={tn("toJoinOpen", open.length)} isHere={!isLater} />
          <Choice address={toJoinHref({ later: "yes" })} name={tn("toJoinLater", later.length)} isHere={isLater} />
        </ul>
        {!isLater && <JoinAll rows={open.filter((row) => row.isBeyondDoubt)} />}
      </div>
      {isBehind && (
        <p class="soft" role="status">
          {t("toJoinBehind")}
        </p>
      )}
      {rows.length === 0 ? (
        <p role="status">{t(isLater ? "toJoinNoneLater" : "toJoinNone")}</p>
      ) : (
        <OneByOne rows={rows} suggestions={suggestions} isLater={isLater} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly address: string;
  readonly name: string;
  readonly isHere: boolean;
}

function Choice({ address, name, isHere }: ChoiceProps) {
  return (
    <li>
      <a href={address} aria-current={isHere ? "true" : undefined}>
        {name}
      </a>
    </li>
  );
}
