// Targets as a table: what is measured, the figure, by when, whether it was reached, and the sentence that says so.
import { planPage } from "./api.js";
import { h } from "./dom.js";
import { entityLink } from "./evidence.js";
import { figure } from "./figures.js";
import { t } from "./i18n.js";

const kind = (target) => h("span", { class: `when ${target.actual ? "reached" : "aimed"}` }, t(target.actual ? "target.actual" : "target.goal"));

function row(target, withSubject) {
  const [evidence] = target.evidence;
  return h("tr", {},
    withSubject ? h("td", {}, target.subject ? entityLink(target.subject) : null) : null,
    h("th", { scope: "row" }, target.indicator),
    h("td", { class: "num figure" }, figure(target)),
    h("td", { class: "num" }, target.year ?? ""),
    h("td", {}, kind(target)),
    h("td", { class: "quoted" }, evidence ? h("a", { href: planPage(evidence.plan.name, evidence.begin), title: evidence.plan.title }, evidence.quote) : null));
}

const SHOWN = 12;
// What is aimed at comes before what was reached, the nearer year first; then as plans have them, who begin with what matters most.
const rank = (target) => `${target.actual ? 1 : 0}${target.year ?? "9999"}`;
const place = (target) => target.evidence[0]?.begin ?? 0;

/** All targets, the first of them at once and the rest at a click. */
export function targetTable(targets, withSubject = false) {
  const rows = [...targets].sort((a, b) => rank(a).localeCompare(rank(b)) || place(a) - place(b)).map((target) => row(target, withSubject));
  const rest = rows.slice(SHOWN);
  rest.forEach((one) => one.classList.add("folded"));
  const more = h("button", { class: "button", type: "button", onclick: () => {
    rest.forEach((one) => one.classList.remove("folded"));
    more.remove();
    rest[0].querySelector("a")?.focus();
  } }, t("target.more", rest.length));
  return [
    h("table", { class: "targets" },
      h("thead", {}, h("tr", {},
        withSubject ? h("th", { scope: "col" }, t("target.subject")) : null,
        ["target.indicator", "target.value", "target.year", "target.kind", "target.sentence"].map((label) => h("th", { scope: "col" }, t(label))))),
      h("tbody", {}, rows)),
    rest.length ? h("div", { class: "paging" }, h("span"), more) : null];
}
