// Runs before the page is drawn, so that a dark page does not flash white: the theme and the language of the reader.
(() => {
  const remembered = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = remembered("plangraph.theme") ?? (dark ? "dark" : "light");
  document.documentElement.lang = remembered("plangraph.language") === "en" ? "en" : "zh-CN";
})();
