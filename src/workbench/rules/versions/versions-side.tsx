import { useEffect, useState } from "preact/hooks";
import type { DecisionTable } from "../../../domain/casework/dmn";
import type { RuleSetRow, RuleSetVersionRow } from "../../../domain/casework/rules";
import { versionsOfRuleSet } from "../../../storage/reading";
import { ChoiceField } from "../../../ui/choice-field";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive } from "../../frame/use-live";
import { draftOf } from "../draft/draft-of";
import { shownConclusion } from "../draft/cell-texts";
import { headOf } from "../table/head-words";
import { type Beside, besideEachOther } from "./beside-each-other";

interface Props {
  readonly row: RuleSetRow;
  /** Put a version in use, or open it as a draft. */
  readonly onActivate: (version: number) => void;
}

/** The versions of a rule set, and two of them beside each other. */
export function VersionsSide({ row, onActivate }: Props) {
  const versions = useLive((db) => versionsOfRuleSet(db, row.ruleSetId), [row.ruleSetId]) ?? [];
  return (
    <section class="rules-section">
      <div class="table-box" tabIndex={0} role="region" aria-label={t("rulesTabVersions")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("rulesSaysVersion")}</th>
              <th scope="col">{t("rulesVersionSaved")}</th>
              <th scope="col">{t("rulesSaysNote")}</th>
              <th scope="col">
                <span class="unseen">{t("rulesPutInUse")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, savedAt, set }) => (
              <tr key={version}>
                <th scope="row">
                  {formatNumber(version)}{" "}
                  {version === row.active && <span class="chip good">{t("rulesInUseNow")}</span>}
                </th>
                <td>{formatMoment(savedAt)}</td>
                <td>
                  <Words>{set.note}</Words>
                </td>
                <td>
                  {version !== row.active && (
                    <button
                      type="button"
                      class="small"
                      aria-label={t("rulesPutVersionInUse", formatNumber(version))}
                      onClick={() => {
                        onActivate(version);
                      }}
                    >
                      {t("rulesPutInUse")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {versions.length > 1 && <Compared versions={versions} />}
    </section>
  );
}

function Compared({ versions }: { readonly versions: readonly RuleSetVersionRow[] }) {
  const [newer, setNewer] = useState(String(versions[0]?.version));
  const [older, setOlder] = useState(String(versions[1]?.version));
  const tables = useTables(versions, [Number(older), Number(newer)]);
  const choices = versions.map(
    ({ version }) => [String(version), t("rulesVersionNamed", formatNumber(version))] as const,
  );
  return (
    <section class="rules-section">
      <h2>{t("rulesCompareVersions")}</h2>
      <div class="rules-pair">
        <ChoiceField label={t("rulesCompareOlder")} value={older} choices={choices} onValue={setOlder} />
        <ChoiceField label={t("rulesCompareNewer")} value={newer} choices={choices} onValue={setNewer} />
      </div>
      {tables && <BesideTable newer={tables[1]} rows={besideEachOther(tables[0], tables[1])} />}
    </section>
  );
}

function useTables(
  versions: readonly RuleSetVersionRow[],
  wanted: readonly [number, number],
): readonly [DecisionTable, DecisionTable] | undefined {
  const [tables, setTables] = useState<readonly [DecisionTable, DecisionTable]>();
  useEffect(() => {
    let isHere = true;
    const open = async () => {
      const [a, b] = await Promise.all(
        wanted.map(async (version) => {
          const set = versions.find((one) => one.version === version)?.set;
          const draft = set && (await draftOf(set));
          return draft?.ok ? draft.value.table : undefined;
        }),
      );
      if (isHere) setTables(a && b ? [a, b] : undefined);
    };
    void open();
    return () => {
      isHere = false;
    };
  }, [versions, ...wanted]);
  return tables;
}

const MOST = 500;

function BesideTable({ newer, rows }: { readonly newer: DecisionTable; readonly rows: readonly Beside[] }) {
  if (rows.every(({ state }) => state === "same")) return <p>{t("rulesCompareSame")}</p>;
  return (
    <div class="rules-scroll" tabIndex={0} role="region" aria-label={t("rulesCompareVersions")}>
      <table class="rules-beside">
        <thead>
          <tr>
            <th scope="col">{t("rulesRow")}</th>
            {(["inputs", "outputs", "annotations"] as const).map((part) =>
              newer[part].map((_, n) => (
                <th scope="col" key={`${part} ${n}`}>
                  <Words>{headOf(newer, part, n)}</Words>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ id, number, state, cells }) => (
            <tr key={id} class={state}>
              <th scope="row">
                {number === undefined ? "–" : formatNumber(number)}{" "}
                {state !== "same" && <span class="small">{t(STATES[state])}</span>}
              </th>
              {cells.map(({ now, was }, n) => (
                <td key={n}>
                  {was !== undefined && (
                    <del dir="auto">
                      <span class="unseen">{t("rulesCompareWas")}</span> {shownConclusion(was, "string") || "–"}
                    </del>
                  )}{" "}
                  {was === undefined ? (
                    <Words>{shownConclusion(now, "string") || "–"}</Words>
                  ) : (
                    <ins dir="auto">{shownConclusion(now, "string") || "–"}</ins>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STATES = { added: "rulesCompareAdded", dropped: "rulesCompareDropped", changed: "rulesCompareChanged" } as const;
