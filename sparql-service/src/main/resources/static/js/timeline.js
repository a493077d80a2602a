// What plans of one period after another say of an entity: a bar for each plan's period, a mark for each year of a figure.
import { planPage } from "./api.js";
import { h } from "./dom.js";
import { figure } from "./figures.js";
import { number, t } from "./i18n.js";

const yearOf = (text) => Number(String(text ?? "").slice(0, 4)) || 0;

/** Figures that a plan states, by year. */
function figuresOf(plan, targets) {
  const years = new Map();
  for (const target of targets) {
    const year = yearOf(target.year);
    if (year && target.evidence.some((item) => item.plan.name === plan.name)) {
      years.set(year, [...(years.get(year) ?? []), target]);
    }
  }
  return years;
}

/** Null where no plan tells its period. */
export function timeline(entity) {
  const plans = entity.plans.filter((plan) => yearOf(plan.firstYear));
  if (!plans.length) {
    return null;
  }
  const rows = plans.map((plan) => ({ plan, figures: figuresOf(plan, entity.targets) }));
  const years = rows.flatMap(({ plan, figures }) => [yearOf(plan.firstYear), yearOf(plan.lastYear) || yearOf(plan.firstYear), ...figures.keys()]);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const at = (year) => `${(100 * (year - first)) / (last - first)}%`;
  const place = (element, left, width) => {
    element.style.left = left;
    if (width) {
      element.style.width = width;
    }
    return element;
  };
  const step = Math.max(1, Math.ceil((last - first) / 10));
  const ticks = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  const bar = ({ plan, figures }) => {
    const [from, to] = [yearOf(plan.firstYear), (yearOf(plan.lastYear) || yearOf(plan.firstYear)) + 1];
    return h("div", { class: "track" },
      place(h("span", { class: "span" }), at(from), `${(100 * (to - from)) / (last - first)}%`),
      [...figures].map(([year, targets]) =>
        place(h("a", { class: "mark", href: "#targets",
          title: targets.map((target) => `${year} ${target.indicator} ${figure(target)}`).join("\n"),
          "aria-label": targets.map((target) => `${year} ${target.indicator} ${figure(target)}`).join("；") }), at(year + 0.5))));
  };
  return h("section", { class: "group timeline", id: "timeline" },
    h("h2", {}, t("entity.timeline")),
    h("ol", {}, rows.map((row) => h("li", {},
      h("div", { class: "of-plan" }, h("a", { href: planPage(row.plan.name) }, row.plan.title),
        h("span", { class: "small quiet num" }, t("fact.count", number(row.plan.facts)))),
      bar(row)))),
    h("div", { class: "axis small quiet num", "aria-hidden": "true" }, ticks.map((year) => place(h("span", {}, String(year)), at(year)))));
}
