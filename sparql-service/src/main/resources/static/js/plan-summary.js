// What a plan says, before reading it: how much of what, the industries it names most, its targets.
import { h } from "./dom.js";
import { entityLink } from "./evidence.js";
import { figure } from "./figures.js";
import { number, t } from "./i18n.js";
import { glyph, TYPES } from "./types.js";

const INDUSTRIES = 8;
const TARGETS = 8;

function counts(view) {
  const named = {};
  Object.values(view.entities).forEach(({ type }) => {
    named[type] = (named[type] ?? 0) + 1;
  });
  return h("section", {}, h("h3", {}, t("plan.named")),
    h("ul", { class: "named" }, TYPES.filter((type) => named[type]).map((type) =>
      h("li", {}, glyph(type), t(`types.${type}`), h("b", { class: "num" }, number(named[type]))))));
}

function industries(view) {
  const mentions = new Map();
  view.mentions.filter(({ entity }) => view.entities[entity]?.type === "Industry").forEach(({ entity, begin }) => {
    const seen = mentions.get(entity) ?? { count: 0, begin };
    mentions.set(entity, { ...seen, count: seen.count + 1 });
  });
  const top = [...mentions].sort((a, b) => b[1].count - a[1].count).slice(0, INDUSTRIES);
  return h("section", {}, h("h3", {}, t("plan.topIndustries")),
    h("ol", { class: "most bars of-Industry" }, top.map(([iri, { count }]) =>
      h("li", {}, entityLink(view.entities[iri]),
        h("progress", { max: top[0][1].count, value: count, "aria-label": t("plan.times", count) }), h("span", { class: "num quiet" }, number(count))))));
}

function targets(view) {
  const all = view.statements.filter((statement) => statement.target)
    .sort((a, b) => Number(a.target.actual) - Number(b.target.actual) || (a.target.year ?? "9999").localeCompare(b.target.year ?? "9999") || a.begin - b.begin);
  const item = ({ target, begin, subject }, index) =>
    h("li", { class: index >= TARGETS ? "folded" : undefined }, h("a", { href: `#s${begin}` },
      h("span", {}, target.subject && target.subject.type !== "Region" ? h("span", { class: "quiet" }, `${view.entities[subject]?.label ?? target.subject.label} · `) : null, target.indicator),
      h("b", { class: "num" }, figure(target)),
      h("span", { class: "small quiet num" }, [target.year, t(target.actual ? "target.actual" : "target.goal")].filter(Boolean).join(" "))));
  const list = h("ul", { class: "aims" }, all.map(item));
  const more = h("button", { class: "button", type: "button", onclick: () => {
    list.querySelectorAll(".folded").forEach((one) => one.classList.remove("folded"));
    list.children[TARGETS].querySelector("a").focus();
    more.remove();
  } }, t("target.more", number(all.length - TARGETS)));
  return all.length
    ? h("section", {}, h("h3", {}, t("target.many"), h("span", { class: "num quiet" }, number(all.length))), list, all.length > TARGETS ? more : null)
    : null;
}

/** Open for who begins to read; closed for who comes to one sentence. */
export const summary = (view, open) =>
  h("details", { class: "panel summary", open },
    h("summary", {}, h("h2", {}, t("plan.summary"))),
    h("div", { class: "summary-parts" }, counts(view), industries(view), targets(view)));
