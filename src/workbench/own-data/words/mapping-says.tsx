import type { Mapping } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { meaningWords } from "../../parts/own-values/meaning-words";

interface Props {
  readonly mappingId: string;
  /** Undefined where nothing here says any more what it was. */
  readonly mapping: Mapping | undefined;
  /** What came of it. */
  readonly help: string;
}

/** A mapping in plain words: what it is called, and what the columns that it knows say. */
export function MappingSays({ mappingId, mapping, help }: Props) {
  return (
    <>
      <p>{help}</p>
      <Fields
        fields={[
          [t("ownDataName"), mapping && <Words>{mapping.name}</Words>],
          [t("ownDataColumns"), mapping && <Columns mapping={mapping} />],
          [t("logMappingId"), <span class="id">{mappingId}</span>],
        ]}
      />
    </>
  );
}

function Columns({ mapping: { columns } }: { readonly mapping: Mapping }) {
  return (
    <ul>
      {columns.map(({ heads, meaning }) => (
        <li key={heads.join(" ")}>
          <Words>{`${heads.join(" / ")}: ${meaningWords(meaning)}`}</Words>
        </li>
      ))}
    </ul>
  );
}
