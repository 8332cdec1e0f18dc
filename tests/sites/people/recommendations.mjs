import { markup } from "../common/markup.mjs";

/**
 * What colleagues say. For one person they are reviews without a rating in microdata, for the others only text: the
 * site changed its template half way.
 * @param {import("./members.mjs").Profile} profile
 */
export function recommendations(profile) {
  const quotes = profile.recommendations.map(profile.slug === "ilse-raadsveld" ? markedUp : plain);
  const scope = markup`itemscope itemtype="https://schema.org/Person"`;
  return markup`<section class="card" ${profile.slug === "ilse-raadsveld" && scope}><h2>Recommendations</h2>${
    profile.slug === "ilse-raadsveld" && markup`<meta itemprop="name" content="${profile.given} ${profile.family}">`
  }${quotes}</section>`;
}

/** @param {import("./members.mjs").Profile["recommendations"][number]} recommendation */
function markedUp({ by, role, on, text }) {
  return markup`<blockquote itemprop="review" itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">${text}</p><footer itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">${by}</b>, <span itemprop="jobTitle">${role}</span></footer><span class="soft" itemprop="datePublished">${on}</span></blockquote>`;
}

/** @param {import("./members.mjs").Profile["recommendations"][number]} recommendation */
function plain({ by, role, on, text }) {
  return markup`<blockquote><p>${text}<footer><b>${by}</b>, ${role}</footer><span class=soft>${on}</span></blockquote>`;
}
