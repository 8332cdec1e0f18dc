// Draws further reviews from the site's feed, as the page's own script would.
const button = document.getElementById("more");
const list = document.getElementById("reviews");
const template = document.getElementById("review-template");

button?.addEventListener("click", async () => {
  button.disabled = true;
  const response = await fetch(`${button.dataset.feed}?from=${button.dataset.next}`);
  const { total, reviews, next } = await response.json();
  list.append(...reviews.map(draw));
  document.getElementById("shown").textContent = `${list.children.length} of ${total}`;
  button.dataset.next = next;
  button.disabled = false;
  if (next === null) button.remove();
});

function draw(review) {
  const article = template.content.firstElementChild.cloneNode(true);
  const put = (selector, text) => (article.querySelector(selector).textContent = text);
  article.id = review.id;
  put(".avatar", [...review.author][0]);
  put("[itemprop=author] [itemprop=name]", review.author);
  put("header .soft", review.relation);
  put("time", review.shownDate);
  article.querySelector("time").dateTime = review.date;
  if (review.title) put("h3", review.title);
  else article.querySelector("h3").remove();
  put("[itemprop=reviewBody]", review.text);
  if (review.language) article.querySelector("[itemprop=reviewBody]").lang = review.language;
  drawRating(article.querySelector(".stars"), review);
  return article;
}

function drawRating(line, { rating, best = 5 }) {
  if (rating === undefined) return line.remove();
  line.querySelector("[itemprop=ratingValue]").textContent = rating;
  line.querySelector("[itemprop=bestRating]").textContent = best;
  if (best !== 5) return line.querySelector("[aria-hidden]").remove();
  const rest = document.createElement("i");
  rest.textContent = "★".repeat(5 - rating);
  line.querySelector("[aria-hidden]").append("★".repeat(rating), rest);
}
