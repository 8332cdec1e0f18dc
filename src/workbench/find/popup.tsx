import { formatNumber, t, tn } from "../../ui/texts";
import type { Address } from "../router/route";
import { Examples } from "./examples";
import { GROUP_NAMES } from "./group-names";
import { Lack } from "./lack";
import { Marked } from "./marked";
import { type FindOption, optionId } from "./options";
import { Problems } from "./problems";
import type { Found } from "./use-found";

interface Props {
  readonly id: string;
  readonly text: string;
  readonly found: Found | undefined;
  readonly isOld: boolean;
  readonly options: readonly FindOption[];
  readonly active: number;
  readonly onChosen: (href: Address) => void;
}

/** What is found while somebody types, group by group; or what could be typed, and what was saved. */
export function Popup({ id, text, found, isOld, options, active, onChosen }: Props) {
  const isEmpty = text.trim() === "";
  const total = (found?.groups ?? []).reduce((sum, { count }) => sum + count, 0);
  return (
    <div class={isOld ? "find-popup old" : "find-popup"}>
      <p class="unseen" role="status">
        {!isEmpty && !isOld && tn("findCount", total)}
      </p>
      {isEmpty && <Examples />}
      {!isEmpty && found && <Problems problems={found.query.problems} />}
      {found && <Lack lack={found.lack} />}
      {!isEmpty && found && !isOld && total === 0 && <p class="soft">{t("findNone")}</p>}
      <div role="listbox" id={`${id}-list`} aria-label={t("findResults")}>
        {groupsOf(options).map(({ group, from, options: inGroup }) => (
          <div key={group} role="group" aria-label={groupName(group)}>
            <p class="small soft" aria-hidden="true">
              {groupName(group)} {countOf(found, group)}
            </p>
            {inGroup.map((option, n) => (
              <Option
                key={from + n}
                id={optionId(id, from + n)}
                option={option}
                isActive={from + n === active}
                onChosen={onChosen}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: FindOption;
  readonly isActive: boolean;
  readonly onChosen: (href: Address) => void;
}

function Option({ id, option: { href, line, words }, isActive, onChosen }: OptionProps) {
  return (
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: "nearest" });
      }}
      onMouseDown={(event) => {
        // The box keeps the focus, or the list would be gone before the press is over.
        event.preventDefault();
      }}
      onClick={() => {
        onChosen(href);
      }}
    >
      {line ? <Marked excerpt={line.says} /> : <bdi>{words}</bdi>}
      {line && line.about.length > 0 && <span class="small soft"> {line.about.join(" · ")}</span>}
    </div>
  );
}

interface Grouped {
  readonly group: FindOption["group"];
  /** The number of its first option among all. */
  readonly from: number;
  readonly options: FindOption[];
}

function groupsOf(options: readonly FindOption[]): Grouped[] {
  const groups: Grouped[] = [];
  options.forEach((option, n) => {
    const last = groups.at(-1);
    if (last?.group === option.group) last.options.push(option);
    else groups.push({ group: option.group, from: n, options: [option] });
  });
  return groups;
}

function groupName(group: FindOption["group"]): string {
  if (group === "saved") return t("findSaved");
  return group === "all" ? t("findMore") : t(GROUP_NAMES[group]);
}

const countOf = (found: Found | undefined, group: FindOption["group"]): string => {
  const count = found?.groups.find((one) => one.group === group)?.count;
  return count === undefined ? "" : formatNumber(count);
};
