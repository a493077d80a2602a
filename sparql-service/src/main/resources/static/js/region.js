// A region: its map, its industries, what lies in it, its targets and plans; without one, the map of the country.
import "./strings/region.js";
import { chainPage, comparePage, factsPage, get, here, regionPage } from "./api.js";
import { h, icon, svg } from "./dom.js";
import { entityLink } from "./evidence.js";
import { number, t } from "./i18n.js";
import { planCard } from "./plan-card.js";
import { lists } from "./region-lists.js";
import { map } from "./region-map.js";
import { run, titled } from "./shell.js";
import { targetTable } from "./target-table.js";
import { glyph, TYPES } from "./types.js";

const BARS = 14;

const tieWords = (type) => (type === "Region" ? t("region.developed") : t(`types.${type}`));

function bar(ties, total, most) {
  let at = 0;
  return svg("svg", { class: "bar-of", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" },
    TYPES.filter((type) => ties[type]).map((type) => {
      const width = (ties[type] / most) * 100;
      at += width;
      return svg("rect", { class: `of-${type}`, x: at - width, y: 0, width: Math.max(0.4, width - 0.4), height: 8 }, svg("title", {}, `${tieWords(type)} ${ties[type]}`));
    }));
}

function industryBars(region) {
  const shown = region.industries.slice(0, BARS);
  if (!shown.length) {
    return null;
  }
  const most = shown[0].total;
  const kinds = TYPES.filter((type) => shown.some((one) => one.ties[type]));
  return h("section", { class: "panel box industries" },
    h("h2", {}, t("region.industries"), h("small", {}, t("region.industriesNote"))),
    h("ol", {}, shown.map(({ industry, total, ties }) =>
      h("li", {}, entityLink(industry, { title: kinds.filter((type) => ties[type]).map((type) => `${tieWords(type)} ${ties[type]}`).join(" · ") }),
        bar(ties, total, most), h("span", { class: "num quiet" }, number(total))))),
    h("p", { class: "key small quiet" }, kinds.map((type) => h("span", {}, glyph(type), tieWords(type)))));
}

const placeRow = (most) => (place) =>
  h("li", {}, h("a", { href: regionPage(place.region.iri), class: "of-Region" },
    h("span", { class: "name" }, place.region.label),
    h("progress", { max: most, value: place.things, "aria-label": t("region.things", place.things) }),
    h("span", { class: "num quiet" }, number(place.things))));

function placeList(title, places) {
  const most = Math.max(1, ...places.map((place) => place.things));
  const ranked = [...places].sort((a, b) => b.things - a.things);
  return places.length
    ? h("section", { class: "panel box" }, h("h2", {}, title), h("ol", { class: "ranking places bars" }, ranked.map(placeRow(most))))
    : null;
}

function head({ region, code, level, above, plans }) {
  return h("header", { class: "region-head" },
    h("nav", { class: "crumbs small", "aria-label": t("region.parts") },
      h("a", { href: "/region.html" }, t("region.country")),
      above.toReversed().map((one) => [h("span", { class: "quiet", "aria-hidden": "true" }, "›"), h("a", { href: regionPage(one.iri) }, one.label)])),
    h("h1", {}, glyph("Region"), region.label),
    h("p", { class: "quiet small" }, [level && t(`region.level.${level}`), code && t("region.code", code)].filter(Boolean).join(" · ")),
    h("div", { class: "actions" },
      h("a", { class: "button", href: factsPage(region.iri) }, t("region.facts")),
      h("a", { class: "button", href: chainPage(region.iri) }, icon("focus"), t("region.chain")),
      plans.length ? h("a", { class: "button", href: comparePage(region.iri) }, t("region.compare")) : null));
}

async function one(main, iri) {
  const view = await get("/api/region", { iri });
  titled(view.region.label);
  const found = lists(view);
  const mapped = view.point || view.parts.some((place) => place.point);
  const empty = !Object.keys(view.things).length;
  main.replaceChildren(
    head(view),
    empty ? h("p", { class: "notice panel" }, t("region.empty")) : "",
    h("div", { class: "region-top" },
      mapped ? h("section", { class: "panel box" }, map(view.region.label, view, view.point)) : null,
      industryBars(view)),
    empty ? "" : h("section", { class: "panel box", id: "things" }, h("h2", {}, t("region.in")), found.element),
    view.targets.length
      ? h("section", { class: "panel box", id: "targets" }, h("h2", {}, t("region.targets"), h("small", { class: "num" }, number(view.targets.length))), targetTable(view.targets))
      : "",
    h("div", { class: "region-rest" },
      placeList(t("region.parts"), view.parts), placeList(t("region.beside"), view.parts.length ? [] : view.beside),
      view.plans.length ? h("section", { class: "panel box" }, h("h2", {}, t("region.plans")), h("div", { class: "plans" }, view.plans.map(planCard))) : null));
  await found.ready;
  if (location.hash) {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
}

async function country(main) {
  const { provinces, grain } = await get("/api/regions");
  titled(t("nav.region"));
  main.replaceChildren(
    h("header", { class: "region-head" }, h("h1", {}, t("region.choose")), h("p", { class: "quiet" }, t("region.chooseNote"))),
    h("div", { class: "region-top" },
      h("section", { class: "panel box" }, map(t("region.country"), { parts: provinces, beside: [], grain })),
      placeList(t("region.provinces"), provinces)));
}

run("region", (main) => {
  const iri = here().get("iri");
  return iri ? one(main, iri) : country(main);
});
