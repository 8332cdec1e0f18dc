import { csvLine } from "../../domain/casework/own-data";
import { CASE_KINDS } from "../../domain/ground/case-names";
import { type ProtectionLanguage, registerHead, registerRow } from "../../domain/keeping/protection";
import { type Policy, deskOf, retentionOf } from "../../domain/policy";
import { type KindHeld, dataHeldByKind } from "../../storage/reading";
import { caseKindName } from "../../ui/case-kind-names";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { usePolicy } from "../frame/use-policy";
import { saveBytes } from "../parts/save-bytes";
import { languageHere } from "../parts/protection/language-here";
import "./protection.css";

/** What is processed for which kinds of case, as far as this installation knows. */
export function RegisterView() {
  const policy = usePolicy();
  const held = useLive((db) => dataHeldByKind(db, CASE_KINDS), []);
  if (!policy || !held) return <p class="page soft">{t("workbenchLoading")}</p>;
  return <Shown policy={policy} held={held} />;
}

function Shown({ policy, held }: { readonly policy: Policy; readonly held: readonly KindHeld[] }) {
  const language = languageHere();
  const head = registerHead(language);
  const rows = held.map((one) => rowOf(policy, one, language));
  return (
    <div class="page">
      <header class="head protection-head">
        <Heading title={t("registerTitle")} />
        <p class="soft">{t("registerHelp")}</p>
        <p class="bar start">
          <button
            type="button"
            class="primary"
            onClick={() => {
              // Spreadsheets take a file for UTF-8 where it begins with a mark.
              saveBytes(new Blob(["\uFEFF", [head, ...rows].map(csvLine).join("")]), `${t("registerFile")}.csv`);
            }}
          >
            {t("registerCsv")}
          </button>
          <button
            type="button"
            onClick={() => {
              window.print();
            }}
          >
            {t("protectionPrint")}
          </button>
        </p>
      </header>
      {rows.length === 0 && <p class="soft">{t("registerEmpty")}</p>}
      {rows.map(([name = "", ...cells]) => (
        <section key={name} class="protection-sheet">
          <h2>{name}</h2>
          <dl class="protection-says">
            {cells.map((cell, n) => (
              <div key={head[n + 1]}>
                <dt>{head[n + 1]}</dt>
                <dd class={cell.startsWith("[") ? "as-written protection-open" : "as-written"}>
                  <Words>{cell}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function rowOf(policy: Policy, { kind, ...held }: KindHeld, language: ProtectionLanguage): readonly string[] {
  const desk = deskOf(policy, kind);
  const known = {
    ...held,
    kind: caseKindName(kind),
    policyPurpose: desk.purpose ?? "",
    policyBasis: desk.legalBasis ?? "",
    policyMonths: retentionOf(policy, kind),
  };
  return registerRow(known, policy.agency, language);
}
