import { useState } from "preact/hooks";
import { propertyName } from "../../ui/property-names";
import { valueWords } from "../../ui/property-value";
import { countWords, ratingWords } from "../../ui/rating-words";
import { isRowPress } from "../../ui/row-press";
import { t, tn } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import { Words } from "../../ui/words";
import { type SubjectGroup, keysOf } from "../state/subject-groups";
import type { FactTools } from "./fact-tools";
import { SubjectSection, subjectName } from "./subject-section";

interface Props {
  readonly group: SubjectGroup;
  readonly tools: FactTools;
}

/** One of many subjects on a line, with one tick for all that the page says of it; its facts one by one on demand. */
export function SubjectRow({ group, tools }: Props) {
  const [isOpen, setOpen] = useState(false);
  const keys = keysOf(group);
  const count = keys.filter((key) => tools.ticked.has(key)).length;
  const isAll = count === keys.length;
  const tick = (on: boolean): void => {
    tools.onTick(keys, on);
  };
  const name = subjectName(group.subject);
  const [rating] = group.ratings;
  return (
    <li
      class="fact tick-row"
      data-fact={rating?.key}
      onClick={(event) => {
        if (isRowPress(event)) tick(!isAll);
      }}
    >
      <Tick label={t("panelTickSubject", name)} ticked={isAll} some={count > 0} onTick={tick} />
      <div>
        <div class="line">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          {rating && (
            <b class="small">
              <Words>{ratingWords(rating.fact.rating)}</Words>
            </b>
          )}
        </div>
        <details
          class="small"
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary class="soft">
            {[tn("panelFactsEach", keys.length), ...inShort(group)].filter(Boolean).join(" · ")}
            <span class="unseen">: {name}</span>
          </summary>
          {isOpen && <SubjectSection group={group} isMain={false} tools={tools} />}
        </details>
      </div>
    </li>
  );
}

const MOST = 3;
const SHORT = 24;

/** The first short facts of a subject: what tells one line of a list from the next. */
function inShort({ ratings, profile, tags }: SubjectGroup): string[] {
  const facts = profile
    .map(({ fact }) => ({ name: propertyName(fact.property), value: valueWords(fact) }))
    .filter(({ value }) => value.length <= SHORT)
    .map(({ name, value }) => `${name} ${value}`);
  const counts = ratings.slice(0, 1).map(({ fact }) => countWords(fact));
  return [...counts, ...[...facts, ...tags.map(({ fact }) => fact.label)].slice(0, MOST)];
}
