/** Why a page cannot be read. */
export type ReadFailure =
  /** The official has not asked for this page to be read, so the browser does not let us. */
  | { readonly code: "not-asked" }
  /** The browser lets no extension read this tab: its settings, its store, a PDF. */
  | { readonly code: "forbidden" }
  /** Something other than a web page: a picture, a PDF, a feed. */
  | { readonly code: "not-a-page" }
  /** The page is silent: its own scripts keep it busy, or it is still loading. */
  | { readonly code: "busy" }
  /** The tab has crashed, or the browser has put it to sleep. */
  | { readonly code: "unloaded" }
  /** It stands at an address that cannot be kept: no web page's and no file's, or longer than 65,536 characters. */
  | { readonly code: "bad-address" }
  /** The page's answer was not a reading; `detail` says what was wrong with it. */
  | { readonly code: "unreadable"; readonly detail: string }
  /** What must be withheld of it could not be told: it was to be read for a hiring case. */
  | { readonly code: "not-withheld" };
