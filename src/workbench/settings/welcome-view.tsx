import { t } from "../../ui/texts";
import { casesHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { settingsHref } from "./links";

const STEPS = [
  ["welcomePin", "welcomePinHow"],
  ["welcomeCase", "welcomeCaseHow"],
  ["welcomeCapture", "welcomeCaptureHow"],
] as const;

/** The first page after the installation: what this does, and how to begin. */
export function WelcomeView() {
  return (
    <div class="page welcome">
      <header class="head">
        <Heading title={t("welcomeTitle")} />
        <p>{t("welcomeWhat")}</p>
      </header>
      <ol class="welcome-steps">
        {STEPS.map(([step, how]) => (
          <li key={step}>
            <h2>{t(step)}</h2>
            <p>{t(how)}</p>
          </li>
        ))}
      </ol>
      <p class="soft">{t("welcomeStays")}</p>
      <p class="bar">
        <a class="button primary" href={casesHref()}>
          {t("welcomeBegin")}
        </a>
        <a href={settingsHref()}>{t("welcomeSettings")}</a>
      </p>
    </div>
  );
}
