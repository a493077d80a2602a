// What every page has around it: header with navigation, search, theme and language; footer.
import "./strings/common.js";
import { h, icon, svg } from "./dom.js";
import { language, switchLanguage, t, translatePage } from "./i18n.js";
import { finder } from "./search-box.js";

const PAGES = [
  ["home", "/"],
  ["chain", "/chain.html"],
  ["region", "/region.html"],
  ["plans", "/plan.html"],
  ["compare", "/compare.html"],
  ["sparql", "/sparql.html"],
  ["upload", "/upload.html"],
];

const mark = () =>
  svg(
    "svg",
    { viewBox: "0 0 26 26", "aria-hidden": "true" },
    svg("rect", { x: 1, y: 1, width: 24, height: 24, rx: 3, fill: "currentColor" }),
    svg("path", {
      d: "M6 8h5v4h4v-4h5M15 12v6h5M11 12v6H6",
      fill: "none",
      stroke: "var(--surface)",
      "stroke-width": 1.8,
      "stroke-linecap": "square",
    }),
  );

function toggleTheme() {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("plangraph.theme", theme);
  document.dispatchEvent(new CustomEvent("themechange"));
}

/** Paper is white, whichever theme the screen wears. */
function printInLight() {
  const root = document.documentElement;
  addEventListener("beforeprint", () => {
    const { theme } = root.dataset;
    root.dataset.theme = "light";
    addEventListener("afterprint", () => {
      root.dataset.theme = theme;
    }, { once: true });
  });
}

const header = (page) =>
  h("header", { class: "top" },
    h("div", { class: "top-in" },
      h("a", { class: "brand", href: "/" }, mark(), t("brand")),
      h("nav", { "aria-label": t("nav.label") },
        PAGES.map(([name, href]) =>
          h("a", { href, "aria-current": name === page ? "page" : undefined }, t(`nav.${name}`)))),
      h("div", { class: "grow" }, page === "home" ? null : finder("finder-top")),
      h("div", { class: "tools" },
        h("button", { class: "button bare", type: "button", onclick: switchLanguage, lang: language === "zh" ? "en" : "zh-CN" },
          t("language")),
        h("button", { class: "button bare", type: "button", onclick: toggleTheme, "aria-label": t("theme"), title: t("theme") },
          icon("sun")))));

/** Puts header and footer around the page's main part. */
export function shell(page) {
  translatePage();
  printInLight();
  document.body.prepend(h("a", { class: "skip", href: "#main" }, t("skip")), header(page));
  document.body.append(h("footer", { class: "foot" }, t("foot"), " · ", h("a", { href: "/api.html" }, "API")));
}

const NOT_FOUND = 404;
let asked = 0;

/**
 * Runs what fills the page and says when it is complete; what it throws is shown where the content would have been.
 * The last one asked for wins: `body` is handed the question whether it still is the last, and neither the end nor the
 * fault of one that was overtaken says anything of the page.
 */
export async function ready(body) {
  const turn = ++asked;
  const last = () => turn === asked;
  delete document.documentElement.dataset.ready;
  try {
    await body(last);
    if (last()) {
      document.documentElement.dataset.ready = "true";
      performance.mark("usable");
    }
  } catch (fault) {
    if (last()) {
      document.querySelector("main").replaceChildren(h("p", { class: "notice", role: "alert" },
        fault.status === NOT_FOUND ? t("unknown") : t("failed", fault.message)));
    }
  }
}

/** Runs a page. */
export function run(page, body) {
  shell(page);
  return ready((last) => body(document.querySelector("main"), last));
}

export const titled = (name) => {
  document.title = `${name} · ${t("brand")}`;
};
