// A web component that shows reviews in a shadow tree of its own, and a clock that never rests.
const FAMILIES = [
  ["Ines", 5, "My father has a room to the water and never wants to leave it again."],
  ["Tom", 3, "Friendly people, but on Sundays nobody answers the telephone for …"],
];
const FULL = "Friendly people, but on Sundays nobody answers the telephone for hours, and we live far away.";

class FamilyReviews extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" });
    for (const [name, value, text] of FAMILIES) this.shadowRoot.append(draw(name, value, text));
  }
}
customElements.define("family-reviews", FamilyReviews);

function draw(name, value, text) {
  const article = document.createElement("article");
  article.setAttribute("itemprop", "review");
  article.setAttribute("itemscope", "");
  article.setAttribute("itemtype", "https://schema.org/Review");
  const rating = put("span", "reviewRating");
  rating.setAttribute("itemscope", "");
  rating.setAttribute("itemtype", "https://schema.org/Rating");
  rating.append(put("span", "ratingValue", value), " of ", put("span", "bestRating", 5));
  article.append(put("b", "author", name), " ", rating, put("p", "reviewBody", text));
  return article;
}

function put(tag, property, text = "") {
  const element = document.createElement(tag);
  element.setAttribute("itemprop", property);
  element.textContent = text;
  return element;
}

const reviews = () => document.querySelector("family-reviews").shadowRoot;
document.getElementById("one-more").addEventListener("click", () => {
  reviews().prepend(draw("Mira", 4, "They asked my aunt what she likes to be called, and remembered it."));
});
document.getElementById("take-away").addEventListener("click", () => {
  [...reviews().children].find((each) => each.textContent.startsWith("Ines")).remove();
});
document.getElementById("unfold").addEventListener("click", () => {
  const tom = [...reviews().children].find((each) => each.textContent.startsWith("Tom"));
  tom.querySelector("p").textContent = FULL;
});
setInterval(() => {
  document.getElementById("clock").textContent = new Date().toISOString().slice(11, 19);
}, 1_000);
