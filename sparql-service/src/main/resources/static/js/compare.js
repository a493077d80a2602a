// Compares two plans, or the plans of two regions: what is kept, new and dropped, and the same figures side by side.
import "./strings/compare.js";
import { comparePage, get, here, planPage } from "./api.js";
import { course, flow } from "./compare-flow.js";
import { h, icon } from "./dom.js";
import { entityLink } from "./evidence.js";
import { figure } from "./figures.js";
import { number, t } from "./i18n.js";
import { picker } from "./picker.js";
import { period } from "./plan-card.js";
import { run, titled } from "./shell.js";
import { tabs } from "./tabs.js";
import { targetTable } from "./target-table.js";
import { glyph } from "./types.js";

const SHOWN = 40;
const MOST_PLANS = 1000;
const FLOWING = ["Industry", "Project", "Park", "Enterprise", "IndustryCluster", "IndustryChain", "Institution"];

/** Every plan, and every region that plans are made for. */
function optionsOf(plans) {
  const regions = new Map();
  plans.filter((plan) => plan.region).forEach((plan) => regions.set(plan.region.iri, [...(regions.get(plan.region.iri) ?? []), plan]));
  return [
    ...plans.map((plan) => ({ value: plan.name, label: plan.title, note: [period(plan), plan.region?.label].filter(Boolean).join(" · "), words: plan.name })),
    ...[...regions].map(([iri, own]) => ({ value: iri, label: own[0].region.label, note: t("compare.region", own[0].region.label, own.length), words: "" })),
  ];
}

/** Pairs of plans for one region, the earlier first. */
function successors(plans) {
  const dated = plans.filter((plan) => plan.region && plan.firstYear);
  return dated.flatMap((earlier) => dated
    .filter((later) => later.region.iri === earlier.region.iri && later.firstYear > earlier.firstYear)
    .map((later) => [earlier, later]));
}

function chooser(plans, from, to) {
  const options = optionsOf(plans);
  const sides = { from, to };
  const go = (side) => (option) => {
    sides[side] = option.value;
    if (sides.from && sides.to) {
      location.assign(comparePage(sides.from, sides.to));
    } else {
      history.replaceState(null, "", comparePage(sides.from, sides.to));
      document.getElementById(side === "from" ? "to" : "from").focus();
    }
  };
  const texts = { placeholder: t("compare.placeholder"), list: t("compare.options"), none: t("compare.noOption") };
  const one = picker("from", t("compare.from"), options, go("from"), texts);
  const other = picker("to", t("compare.to"), options, go("to"), texts);
  one.choose(from);
  other.choose(to);
  return h("div", { class: "chooser panel", role: "group", "aria-label": t("compare.title") }, one.element,
    from && to ? h("a", { class: "button", href: comparePage(to, from), "aria-label": t("compare.swap"), title: t("compare.swap") }, "⇄") : h("span", { "aria-hidden": "true" }, "→"),
    other.element);
}

function column(kind, things, filter) {
  const list = h("ul");
  const rest = h("button", { class: "button", type: "button" });
  let most = SHOWN;
  const show = () => {
    const matching = things.filter((thing) => thing.label.includes(filter.value.trim()));
    list.replaceChildren(...matching.slice(0, most).map((thing) => h("li", {}, entityLink(thing))));
    rest.hidden = matching.length <= most;
    rest.textContent = t("compare.more", number(matching.length - most));
  };
  rest.addEventListener("click", () => {
    const seen = most;
    most = Infinity;
    show();
    list.children[seen]?.querySelector("a").focus();
  });
  filter.addEventListener("input", show);
  show();
  return h("section", { class: `column ${kind}` }, h("h3", {}, t(`compare.${kind}`), h("span", { class: "num quiet" }, number(things.length))),
    things.length ? list : h("p", { class: "quiet small" }, t("compare.none")), rest);
}

function columns(group) {
  const filter = h("input", { type: "search", class: "filter", placeholder: t("compare.filter"), "aria-label": t("compare.filter") });
  return [filter, h("div", { class: "columns" },
    column("dropped", group.dropped, filter), column("kept", group.kept, filter), column("added", group.added, filter))];
}

const stated = (target) => {
  const [evidence] = target.evidence;
  return h("li", {},
    h("span", { class: "num quiet" }, target.year ?? "—"), " ",
    evidence ? h("a", { class: "num figure", href: planPage(evidence.plan.name, evidence.begin), title: evidence.quote }, figure(target)) : h("b", {}, figure(target)),
    h("span", { class: `when ${target.actual ? "reached" : "aimed"}` }, t(target.actual ? "target.actual" : "target.goal")));
};

function changeOf(pair) {
  if (pair.change === null || pair.change === undefined) {
    return "—";
  }
  const value = Number(pair.change.toPrecision(6));
  return `${value > 0 ? "+" : value < 0 ? "−" : "±"}${number(Math.abs(value))} ${pair.unit === "%" ? t("compare.points") : pair.unit}`;
}

const pairRow = (pair) =>
  h("tr", {},
    h("th", { scope: "row" }, pair.indicator, pair.subject ? h("div", { class: "small" }, entityLink(pair.subject)) : null),
    h("td", {}, h("ul", {}, pair.from.map(stated))),
    h("td", {}, h("ul", {}, pair.to.map(stated))),
    h("td", { class: "num change" }, changeOf(pair)),
    h("td", {}, course(pair)));

function targets(comparison, names) {
  const both = comparison.targets.filter((pair) => pair.from.length && pair.to.length);
  const lone = (side, other) => comparison.targets.filter((pair) => pair[side].length && !pair[other].length).flatMap((pair) => pair[side]);
  const added = lone("to", "from");
  const dropped = lone("from", "to");
  return [
    h("h3", {}, t("compare.paired"), h("span", { class: "num quiet" }, number(both.length))),
    both.length
      ? h("table", { class: "pairs" },
          h("thead", {}, h("tr", {}, [t("compare.indicator"), names.from, names.to, t("compare.change"), t("compare.course")].map((label) => h("th", { scope: "col" }, label)))),
          h("tbody", {}, both.map(pairRow)))
      : h("p", { class: "quiet" }, t("compare.pairedNone")),
    added.length ? [h("h3", {}, t("compare.addedTargets"), h("span", { class: "num quiet" }, number(added.length))), targetTable(added, true)] : [],
    dropped.length ? [h("h3", {}, t("compare.droppedTargets"), h("span", { class: "num quiet" }, number(dropped.length))), targetTable(dropped, true)] : [],
  ].flat(2).filter(Boolean);
}

/** What the fields know a side by, however the address names it: a region by its code or name as well. */
const chosen = (side) => side.region?.iri ?? side.plans[0].name;
const nameOf = (side) => side.region?.label ?? side.plans[0].title;

/** What tells the two apart, short enough for a heading: 十二五 of two plans of one kind. */
function shortNames(from, to, plans) {
  const years = (side) => {
    const own = plans.find((plan) => plan.name === side.plans[0].name);
    return side.region ? side.region.label : own && period(own) ? `${own.region?.label ?? ""} ${period(own)}`.trim() : nameOf(side);
  };
  return { from: years(from), to: years(to) };
}

async function compared(main, from, to, plans) {
  const comparison = await get("/api/compare", { from, to });
  const names = shortNames(comparison.from, comparison.to, plans);
  titled(`${nameOf(comparison.from)} → ${nameOf(comparison.to)}`);
  const groups = FLOWING.flatMap((type) => comparison.groups.filter((group) => group.type === type));
  const entries = [
    ...groups.map((group) => ({ name: group.type, label: [glyph(group.type), t(`types.${group.type}`)], content: () => columns(group) })),
    ...(comparison.targets.length ? [{ name: "Target", label: [t("compare.targets")], content: () => targets(comparison, names) }] : []),
  ];
  const tabbed = tabs(t("compare.title"), entries);
  const csv = `/api/compare.csv?${new URLSearchParams({ from, to })}`;
  main.replaceChildren(
    h("header", { class: "compare-head" }, h("h1", {}, `${nameOf(comparison.from)} → ${nameOf(comparison.to)}`), h("p", { class: "quiet" }, t("compare.note"))),
    chooser(plans, chosen(comparison.from), chosen(comparison.to)),
    h("section", { class: "panel box" },
      h("h2", {}, t("compare.flow"), h("a", { class: "button", href: csv, download: "compare.csv" }, icon("download"), t("compare.table"))),
      flow(groups, names)),
    h("section", { class: "panel box" }, tabbed.element));
  await tabbed.ready;
}

run("compare", async (main) => {
  const [from, to] = [here().get("from"), here().get("to")];
  const { plans } = await get("/api/plans", { limit: MOST_PLANS });
  if (from && to && from !== to) {
    await compared(main, from, to, plans);
    return;
  }
  titled(t("nav.compare"));
  main.replaceChildren(
    h("header", { class: "compare-head" }, h("h1", {}, t("compare.title")), h("p", { class: "quiet" }, t("compare.lead"))),
    from && from === to ? h("p", { role: "alert" }, t("compare.same")) : "",
    chooser(plans, from, from === to ? null : to),
    h("section", { class: "often" }, h("h2", {}, t("compare.often")),
      h("ul", {}, successors(plans).map(([earlier, later]) =>
        h("li", {}, h("a", { class: "panel", href: comparePage(earlier.name, later.name) }, h("b", {}, earlier.title), h("span", { "aria-hidden": "true" }, "→"), h("b", {}, later.title)))))));
});
