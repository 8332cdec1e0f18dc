import { t, tn } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { Chips } from "./chips";
import { Examples } from "./examples";
import { FoundGroup } from "./found-group";
import { Lack } from "./lack";
import { Problems } from "./problems";
import { SaveSearch } from "./saved/save-search";
import { SavedList } from "./saved/saved-list";
import { type Found, useFound } from "./use-found";

/** So many of each group can be looked through; who has more writes more words. */
const MOST = 60;

/** Everything that was found for what was typed; without that, what can be typed, and what was saved. */
export function FindView({ text }: { readonly text: string }) {
  const { latest, isOld } = useFound({ text, isTyping: false, most: MOST });
  const isEmpty = text.trim() === "";
  return (
    <div class="page found">
      <header class="head">
        <Heading title={isEmpty ? t("findTitle") : t("findTitleFor", text)} />
        {isEmpty && <p class="soft">{t("findIntroduction")}</p>}
        {latest && <Lack lack={latest.lack} />}
      </header>
      {isEmpty ? (
        <>
          <Examples />
          <SavedList />
        </>
      ) : (
        latest && <Results text={text} found={latest} isOld={isOld} />
      )}
    </div>
  );
}

interface Props {
  readonly text: string;
  readonly found: Found;
  readonly isOld: boolean;
}

function Results({ text, found: { query, groups, isMarked }, isOld }: Props) {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <div class="bar">
        <Chips text={text} query={query} />
        <SaveSearch text={text} />
      </div>
      <Problems problems={query.problems} />
      <p class="soft" role="status">
        {!isOld && (total === 0 ? t("findNone") : tn("findCount", total))}
      </p>
      {groups.map((group) => (
        <FoundGroup key={group.group} group={group} isMarked={isMarked} />
      ))}
    </>
  );
}
