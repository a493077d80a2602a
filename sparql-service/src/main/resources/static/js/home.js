// Search and overview: what is in the graph, and the ways into it.
import "./strings/home.js";
import { chainPage, entityPage, get, here } from "./api.js";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";
import { planCard } from "./plan-card.js";
import { finder, marked } from "./search-box.js";
import { run, titled } from "./shell.js";
import { glyph, TYPES } from "./types.js";

const STEP = 30;

const browse = (query, type) => `/?q=${encodeURIComponent(query)}${type ? `&type=${type}` : ""}`;

const census = (counts) =>
  h("ul", { class: "census", "aria-label": t("home.inGraph") },
    TYPES.map((type) =>
      h("li", {}, h("a", { href: browse("", type), class: `of-${type}` },
        glyph(type), h("b", { class: "num" }, number(counts[type] ?? 0)), h("span", {}, t(`types.${type}`))))));

function ranking(entries, href) {
  const most = Math.max(1, ...entries.map((entry) => entry.facts));
  return h("ol", { class: "ranking" }, entries.map((entry) =>
    h("li", {}, h("a", { href: href(entry.iri), class: `of-${entry.type}` },
      glyph(entry.type), h("span", { class: "name" }, entry.label),
      h("progress", { max: most, value: entry.facts, "aria-label": t("fact.count", entry.facts) }),
      h("span", { class: "num quiet" }, number(entry.facts))))));
}

const section = (title, note, ...content) =>
  h("section", { class: "panel box" }, h("h2", {}, title, note ? h("small", {}, note) : null), content);

async function overview(main) {
  const graph = await get("/api/overview");
  const entities = Object.values(graph.entities).reduce((sum, count) => sum + count, 0);
  main.replaceChildren(
    h("div", { class: "opening" },
      h("h1", {}, t("home.title")),
      h("p", { class: "quiet" }, t("home.lead", number(graph.plans.length), number(entities), number(graph.facts), number(graph.evidence))),
      finder("finder"),
      h("p", { class: "small quiet" }, t("search.hint"))),
    census(graph.entities),
    h("div", { class: "ways" },
      section(t("types.IndustryChain"), t("home.industriesNote"), ranking(graph.chains.slice(0, 12), chainPage)),
      section(t("types.Industry"), t("home.industriesNote"), ranking(graph.industries.slice(0, 12), chainPage)),
      section(t("types.Region"), t("home.industriesNote"), ranking(graph.regions.slice(0, 12), entityPage))),
    section(t("nav.plans"), null, h("div", { class: "plans" }, graph.plans.map(planCard))));
}

const hitRow = (hit, query) =>
  h("li", {}, glyph(hit.type),
    h("div", {},
      h("a", { href: entityPage(hit.iri) }, marked(hit.label, query)),
      hit.name ? h("span", { class: "quiet small" }, " ", t("search.also", hit.name)) : null,
      h("div", { class: "small quiet" }, t(`type.${hit.type}`), " · ", t("fact.count", number(hit.facts)), " · ",
        hit.plans.map((plan) => plan.title).join("；"))));

async function results(main, query, type) {
  let shown = STEP;
  const list = h("ul", { class: "hits panel" });
  const facets = h("div", { class: "chips", role: "group", "aria-label": t("search.anyType") });
  const more = h("button", { class: "button", type: "button" }, t("search.more"));
  const heading = h("h1", {}, query || !type ? t("search.results", query) : t("search.browse", t(`types.${type}`)));
  const facet = (name, count) =>
    h("a", { class: `chip of-${name}`, href: browse(query, name), "aria-current": name === type ? "true" : undefined },
      name ? glyph(name) : null, name ? t(`types.${name}`) : t("search.anyType"), h("span", { class: "num quiet" }, number(count)));
  const show = async () => {
    const found = await get("/api/search", { q: query || " ", type, limit: shown });
    const total = Object.values(found.types).reduce((sum, count) => sum + count, 0);
    facets.replaceChildren(facet("", total), ...TYPES.filter((name) => found.types[name]).map((name) => facet(name, found.types[name])));
    list.replaceChildren(...found.hits.map((hit) => hitRow(hit, query)));
    list.hidden = !found.hits.length;
    more.hidden = found.total <= found.hits.length || shown >= 200;
    if (!found.hits.length) {
      more.before(h("p", { class: "notice" }, t("search.none", query)));
    }
  };
  more.addEventListener("click", () => {
    shown = Math.min(200, shown + 2 * STEP);
    show();
  });
  const box = finder("finder");
  box.querySelector("input").value = query;
  main.replaceChildren(h("div", { class: "opening narrow" }, heading, box), facets, list, more);
  titled(query || t(`types.${type}`));
  await show();
}

run("home", (main) => {
  const query = here().get("q");
  const type = here().get("type") ?? "";
  return query === null ? overview(main) : results(main, query.trim(), type);
});
