import { useEffect, useState } from "preact/hooks";
import { ckanName, formatOf, isCkanName, packageOf, resourceFiles } from "../../domain/files/ckan";
import { hostOf } from "../../domain/evidence/sources";
import { allowSite } from "../../platform";
import type { MadeRelease } from "../../storage/reading";
import { FormDialog } from "../../ui/form-dialog";
import { TextField } from "../../ui/text-field";
import { t, tn } from "../../ui/texts";
import { useTyped } from "../../ui/typed";
import { Words } from "../../ui/words";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { usePolicy } from "../frame/use-policy";
import { useReleaseFiles } from "./files-of-release";
import { publishing } from "./job-words";

interface Props {
  readonly made: MadeRelease;
  /** Under which name an earlier release of the same title was published. */
  readonly earlier: string | undefined;
  readonly onClose: () => void;
}

/** Publish a release to a CKAN: where, as what, exactly which words and files; the press; how far it is. */
export function PublishDialog({ made, earlier, onClose }: Props) {
  const { release, releaseId } = made;
  const policy = usePolicy();
  const set = policy?.ckan;
  const { files, field } = useReleaseFiles(made);
  const { texts, type } = useTyped("publish", { portal: "", organisation: "" });
  const [name, setName] = useState(earlier ?? ckanName(release.choices.title));
  const [token, setToken] = useState("");
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string>();
  const job = useJob(publishing);
  const done = job.state?.at === "done" ? job.state.value : undefined;
  useEffect(() => {
    if (done) setToken("");
  }, [done]);
  const portal = portalOf(set?.url ?? texts.portal);
  const organisation = set?.organisation || texts.organisation.trim();
  const key = set?.token || token.trim();
  const submit = async (): Promise<boolean> => {
    if (done) return true;
    setTried(true);
    if (!portal || !isCkanName(name) || key === "" || !files || job.isRunning) return false;
    // First of all: the browser lets us ask only from within the press.
    const isAllowed = await allowSite(hostOf(portal));
    setProblem(isAllowed ? undefined : t("serviceFailureNotAllowed"));
    if (isAllowed) job.start({ releaseId, portal, organisation, name, token: key, files });
    return false;
  };
  return (
    <FormDialog
      title={t("publishTitle", String(release.choices.version))}
      submit={t(done ? "publishClose" : "publishNow")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {set ? (
        <p>
          {t("publishTo")} <Words>{set.url}</Words>
        </p>
      ) : (
        <TextField
          label={t("publishPortal")}
          hint={t("publishPortalHint")}
          value={texts.portal}
          isCode
          problem={isTried && !portal ? t("serviceAddressWrong") : undefined}
          onValue={(text) => type({ ...texts, portal: text })}
        />
      )}
      {!set?.organisation && (
        <TextField
          label={t("publishOrganisation")}
          hint={t("publishOrganisationHint")}
          value={texts.organisation}
          isCode
          onValue={(text) => type({ ...texts, organisation: text })}
        />
      )}
      <TextField
        label={t("publishName")}
        hint={t("publishNameHint")}
        value={name}
        isCode
        problem={isTried && !isCkanName(name) ? t("publishNameWrong") : undefined}
        onValue={setName}
      />
      {!set?.token && (
        <label class="field">
          {t("publishToken")}
          <input
            type="password"
            autocomplete="off"
            value={token}
            aria-invalid={isTried && key === ""}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
          <small class={isTried && key === "" && !done ? "problem" : "soft"}>{t("publishTokenHint")}</small>
        </label>
      )}
      {field}
      {isTried && !files && <p class="problem">{t("publishZipMissing")}</p>}
      <WhatGoes made={made} organisation={organisation} />
      <JobStatus job={job} />
    </FormDialog>
  );
}

/** Every word and file that goes out. */
function WhatGoes({
  made: { release, releaseId },
  organisation,
}: {
  readonly made: MadeRelease;
  readonly organisation: string;
}) {
  const { extras, ...words } = packageOf(releaseId, release.choices, organisation);
  const files = resourceFiles(release.files);
  const rows = [...Object.entries(words), ...extras.map(({ key, value }) => [key, value] as const)];
  return (
    <details>
      <summary>{tn("publishWhatGoes", files.length)}</summary>
      <dl class="releases-goes">
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>
              <code>{key}</code>
            </dt>
            <dd>
              <Words>{value}</Words>
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        {files.map(({ name, bytes }) => (
          <li key={name}>
            {name} <span class="soft">{`${formatOf(name)[0]}, ${tn("serviceBytes", bytes)}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was typed, as the address that `/api/3/action` follows; undefined where it cannot be one. */
function portalOf(typed: string): string | undefined {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  const isPlain = url && /^https?:$/u.test(url.protocol) && url.username === "" && url.search === "" && url.hash === "";
  return text !== "" && isPlain ? url.href.replace(/\/+$/u, "") : undefined;
}
