import { type Verdict, artifactsOf, checkWords, isMade, verdictWords } from "../../../domain/exchange";
import { formatMoment } from "../../../ui/dates";
import { factLine } from "../../../ui/fact-line";
import { formatNumber, language, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryTypeName } from "../../words/entry-types";
import { Picture } from "./picture";

/** Another installation's case, as its file has it: what checking it came to, what was captured, every entry. */
export function ForeignCase({ verdict }: { readonly verdict: Verdict }) {
  const { entries, case: about } = verdict.file;
  return (
    <>
      <section class="head">
        <h2>
          <Words>{`${verdict.info.caseId}${about?.title ? `: ${about.title}` : ""}`}</Words>
        </h2>
        <Checks verdict={verdict} />
      </section>
      <section class="head">
        <h2>{t("exchangeCaptures")}</h2>
        {entries.filter(isMade).map((entry) => (
          <article key={`${entry.header.origin} ${entry.header.index}`} class="head">
            <h3>
              <Words>{entry.capture.page.title || entry.capture.page.url}</Words>
            </h3>
            <p class="small soft">
              <Words>{entry.capture.page.url}</Words>, {formatMoment(entry.header.at)}
            </p>
            {artifactsOf(entry)
              .filter(({ role }) => role === "screenshot")
              .map((artifact) => (
                <Picture key={artifact.sha256} artifact={artifact} read={verdict.readArtifact} />
              ))}
            <ul>
              {entry.capture.facts.map((fact, n) => (
                <li key={n}>
                  <Words>{factLine(fact)}</Words>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </section>
      <section class="head">
        <h2>{t("exchangeEntries")}</h2>
        <ol class="links">
          {entries.map(({ header, label, isErased }) => (
            <li key={`${header.origin} ${header.index}`}>
              {formatMoment(header.at)} {entryTypeName(header.type)}{" "}
              {isErased ? <em>{t("exchangeErased")}</em> : <Words>{label}</Words>}{" "}
              <span class="small soft">
                <Words>{`${header.origin} ${formatNumber(header.index + 1)}`}</Words>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Checks({ verdict: { checks, keys, times, sound } }: { readonly verdict: Verdict }) {
  const w = verdictWords(language());
  const findings = checks.reduce((sum, check) => sum + check.findings.length, 0);
  return (
    <>
      <p class={sound ? "good" : "problem"}>{sound ? w.sound : w.unsound(findings)}</p>
      <ul class="links">
        {checks.map((check) => (
          <li key={check.id}>
            <b>
              {w.names[check.id]}: {w.states[check.status]}
            </b>{" "}
            – {checkWords(check, w)}
            <ul>
              {check.findings.map((finding, n) => (
                <li key={n} class="problem">
                  {w.finding(finding)}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {times.map(({ authority, size, time }) => (
          <li key={`${authority} ${size}`}>{w.time(authority, size, time)}</li>
        ))}
      </ul>
      <p class="small">
        {w.key}: <code class="id">{keys.join(" ")}</code>
      </p>
      <p class="small soft">{w.keyHelp}</p>
    </>
  );
}
