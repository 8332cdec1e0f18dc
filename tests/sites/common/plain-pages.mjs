import { markup } from "./markup.mjs";

const STYLE = markup`<style>
body { font: 17px/1.6 "Iowan Old Style", Charter, Georgia, "DejaVu Serif", serif; color: #23303b; background: #f6f4ef; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 4rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; letter-spacing: -0.01em; }
a { color: #1f4e79; text-underline-offset: 0.15em; }
ul { list-style: none; padding: 0; margin: 2rem 0; }
li { padding: 0.9rem 0; border-top: 1px solid #ddd6c8; }
li a { font-weight: 600; }
.soft { color: #6a6f74; }
</style>`;

/**
 * A sober page of the server itself, outside the sample communities.
 * @param {string} title
 * @param {import("./markup.mjs").Markup} content
 */
export function plainPage(title, content) {
  return markup`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${STYLE}
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`;
}

/** @param {string} path */
export function notFoundPage(path) {
  return plainPage(
    "Nothing is here",
    markup`<p>There is no page at <code>${path}</code>.</p><p><a href="/">To the start</a></p>`,
  );
}

/** @param {string} sentence */
export function problemPage(sentence) {
  return plainPage("That did not work", markup`<p>${sentence}</p><p><a href="/">To the start</a></p>`);
}
