import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { typeNames } from "../../../ui/type-names";
import { Words } from "../../../ui/words";
import { subjectHref } from "../../subjects/links";
import { evidenceHref } from "../links";
import type { OptionRow } from "./option-row";

interface Props {
  readonly caseId: string;
  readonly row: OptionRow;
  readonly onSubject: (node: string) => void;
}

/** What an option is called, leading to what was captured about it; and whether its pages say something else than before. */
export function OptionName({ caseId, row: { alternative, changed }, onSubject }: Props) {
  const { node, name, listings } = alternative;
  const types = typeNames(listings.flatMap(({ listing }) => listing?.types ?? []));
  return (
    <th scope="row">
      <a class="option-name" href={evidenceHref(caseId, { subject: node })} onClick={() => onSubject(node)}>
        <Words>{name}</Words>
      </a>{" "}
      {changed.length > 0 && (
        <a
          class="chip changed"
          href={subjectHref(node, "captures")}
          title={changed.map(({ before, now }) => `${factLine(before)} → ${factLine(now)}`).join("\n")}
        >
          {t("optionsChanged")}
        </a>
      )}
      <span class="small soft option-types">{types.join(", ")}</span>
    </th>
  );
}
