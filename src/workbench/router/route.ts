/** Which cases the list shows. What is left out does not narrow. */
export interface CasesQuery {
  readonly status?: "open" | "closed";
  readonly text?: string;
}

/** Which lines the log shows; dates are days in the official's own time zone (YYYY-MM-DD). */
export interface LogQuery {
  readonly case?: string;
  readonly source?: string;
  readonly subject?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

export const CASE_TABS = ["evidence", "log"] as const;
export type CaseTab = (typeof CASE_TABS)[number];

/** Every place of the workbench, as its address names it. */
export type Route =
  | { readonly view: "cases"; readonly query: CasesQuery }
  | { readonly view: "case"; readonly caseId: string; readonly tab: CaseTab }
  | { readonly view: "log"; readonly query: LogQuery; readonly maintenance?: true }
  | { readonly view: "entry"; readonly origin: string; readonly index: number }
  | { readonly view: "sources" }
  | { readonly view: "recipes" }
  | { readonly view: "exchange" }
  | { readonly view: "import"; readonly sha256: string }
  | { readonly view: "not-found"; readonly address: string };
