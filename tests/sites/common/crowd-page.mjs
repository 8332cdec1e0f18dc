import { jsonLd, markup } from "./markup.mjs";

/**
 * @typedef {{ readonly author: string, readonly date: string, readonly rating: number, readonly text: string }} Said
 * @typedef {{ readonly type: string, readonly name: string, readonly language: string, readonly reviews: readonly Said[] }} Crowd
 */

/**
 * A page with everything that was said of one thing, oldest last, for what shows in many reviews only.
 * @param {Crowd} crowd
 */
export function crowdPage({ type, name, language, reviews }) {
  const latestFirst = [...reviews].sort((a, b) => (a.date < b.date ? 1 : -1));
  const review = latestFirst.map(({ author, date, rating, text }) => ({
    "@type": "Review",
    author: { "@type": "Person", name: author },
    datePublished: date,
    reviewRating: { "@type": "Rating", ratingValue: rating, bestRating: 5, worstRating: 1 },
    reviewBody: text,
  }));
  return markup`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${name}</title>
${jsonLd({ "@context": "https://schema.org", "@type": type, name, review })}</head>
<body><main><h1>${name}</h1>
${latestFirst.map(({ author, date, rating, text }) => markup`<article><p>${author}, ${date}: ${rating}/5</p><p>${text}</p></article>\n`)}
</main></body></html>
`;
}

const DAY = 86_400_000;

/**
 * The day that comes so many days after another.
 * @param {string} day
 * @param {number} days
 */
export const daysAfter = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
