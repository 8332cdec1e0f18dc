import { t } from "./texts";

/** What an error says of itself, for whoever can mend it. */
export function TechnicalDetail({ error }: { readonly error: unknown }) {
  return (
    <details>
      <summary>{t("technicalDetail")}</summary>
      <pre class="id" dir="ltr">
        {detailOf(error)}
      </pre>
    </details>
  );
}

/** Not every browser's stack begins with what happened. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const what = `${error.name}: ${error.message}`;
  const { stack = "" } = error;
  return stack.startsWith(what) ? stack : [what, stack].filter(Boolean).join("\n");
}
