import { type Check, type Verdict, checkWords, verdictWords } from "../../domain/files/exchange";
import { language } from "../../ui/texts";

const LOOKS: Readonly<Record<Check["status"], string>> = {
  held: "good",
  failed: "problem",
  absent: "soft",
  unchecked: "warn",
  unaccepted: "warn",
};

/** What checking a file came to: in one sentence, then check by check, and whose key it was. */
export function Checks({ verdict: { checks, keys, times, unaccepted, sound } }: { readonly verdict: Verdict }) {
  const w = verdictWords(language());
  const findings = checks.reduce((sum, check) => sum + check.findings.length, 0);
  return (
    <>
      <p class={sound ? "good" : "problem"}>
        <b>{sound ? w.sound : w.unsound(findings)}</b>
      </p>
      <dl class="fields">
        {checks.map((check) => (
          <div key={check.id}>
            <dt>{w.names[check.id]}</dt>
            <dd>
              <b class={LOOKS[check.status]}>{w.states[check.status]}</b> – {checkWords(check, w)}
              {check.id === "timestamps" &&
                [...times.map(w.time), ...unaccepted.map(w.stated)].map((words, n) => (
                  <p key={n} class="small soft">
                    {words}
                  </p>
                ))}
              {check.findings.map((finding, n) => (
                <p key={n} class="problem">
                  {w.finding(finding)}
                </p>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{w.key}</dt>
          <dd>
            <code class="id">{keys.join(" ")}</code>
            <p class="small soft">{w.keyHelp}</p>
          </dd>
        </div>
      </dl>
    </>
  );
}
