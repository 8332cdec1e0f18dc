import type { MatchRecord } from "../../../domain/casework/linkage";
import type { NodeName } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { PartName } from "../part-name";
import { type FieldPair, fieldPairs } from "./record-fields";

interface Props {
  readonly nodes: readonly [string, string];
  readonly names: ReadonlyMap<string, NodeName>;
  readonly records: readonly (MatchRecord | undefined)[];
}

/** What two records say, field by field; where both say something and it differs, that is said in words. */
export function SideBySide({ nodes, names, records }: Props) {
  return (
    <div class="table-box">
      <table class="compared">
        <caption class="unseen">{t("toJoinSides")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("dossierProperty")}</th>
            {nodes.map((node) => (
              <th key={node} scope="col">
                <PartName node={node} names={names} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fieldPairs(records).map((pair) => (
            <PairRow key={pair.name} pair={pair} labels={nodes.map((node) => names.get(node)?.from ?? "")} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairRow({ pair, labels }: { readonly pair: FieldPair; readonly labels: readonly string[] }) {
  return (
    <tr class={pair.differs ? "differs" : undefined}>
      <th scope="row">
        {t(pair.name)} {pair.differs && <span class="chip changed">{t("dossierDiffers")}</span>}
      </th>
      {pair.said.map((texts, n) => (
        <td key={n} data-label={labels[n]}>
          {texts.length === 0 && <span class="small soft">{t("dossierUnsaid")}</span>}
          {texts.map((text) => (
            <div key={text} dir="auto">
              {text}
            </div>
          ))}
        </td>
      ))}
    </tr>
  );
}
