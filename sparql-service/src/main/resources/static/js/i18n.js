// The interface in the reader's language. Labels of data stay as the plans write them.
const words = {};

export const language = document.documentElement.lang.startsWith("en") ? "en" : "zh";

/** Adds the words of a page or of a part of one, as `{ zh: { key: words }, en: … }`; each strings module calls it once. */
export const speak = (own) => Object.assign(words, own[language]);

/** The words for a key, with {0}, {1}… replaced; a key without words shows itself, which a test would notice. */
export const t = (key, ...values) =>
  (words[key] ?? key).replace(/\{(\d)\}/g, (_, index) => values[Number(index)]);

export const number = (value) => Number(value).toLocaleString(language === "zh" ? "zh-CN" : "en");

export function switchLanguage() {
  localStorage.setItem("plangraph.language", language === "zh" ? "en" : "zh");
  location.reload();
}

/** Puts words into the elements of the page's HTML that name them. */
export function translatePage() {
  document.querySelectorAll("[data-t]").forEach((element) => {
    element.textContent = t(element.dataset.t);
  });
  document.querySelectorAll("[data-t-label]").forEach((element) => {
    element.setAttribute("aria-label", t(element.dataset.tLabel));
  });
}
