// Search and overview: what is in the graph, and the ways into it.
import "./strings/home.js";
import { chainPage, entityPage, get, here } from "./api.js";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";
import { planCard } from "./plan-card.js";
import { industryTree } from "./industry-tree.js";
import { finder } from "./search-box.js";
import { results } from "./search-results.js";
import { run } from "./shell.js";
import { glyph, TYPES } from "./types.js";

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
  const [graph, industries] = await Promise.all([get("/api/overview"), get("/api/industries")]);
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
      section(t("home.industries"), t("home.industriesNote"), industryTree(industries)),
      section(t("types.Region"), t("home.industriesNote"), ranking(graph.regions.slice(0, 12), entityPage))),
    section(t("nav.plans"), null, h("div", { class: "plans" }, graph.plans.map(planCard))));
}

run("home", (main) => {
  const query = here().get("q");
  return query === null
    ? overview(main)
    : results(main, { query: query.trim(), type: here().get("type") ?? "", region: here().get("region") ?? "" });
});
