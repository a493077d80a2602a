// The results of a search as the reader types, narrowed by type and by region.
import { entityPage, get } from "./api.js";
import { h, icon } from "./dom.js";
import { number, t } from "./i18n.js";
import { marked } from "./search-box.js";
import { titled } from "./shell.js";
import { glyph, TYPES } from "./types.js";

const STEP = 30;
const MOST = 200;
const MOST_REGIONS = 12;
const PAUSE = 150;

const address = ({ query, type, region }) => {
  const parameters = new URLSearchParams({ q: query, ...(type && { type }), ...(region && { region }) });
  return `/?${parameters}`;
};

const hitRow = (hit, query) =>
  h("li", {}, glyph(hit.type),
    h("div", {},
      h("a", { href: entityPage(hit.iri) }, marked(hit.label, query)),
      hit.name ? h("span", { class: "quiet small" }, " ", t("search.also", hit.name)) : null,
      h("div", { class: "small quiet" }, t(`type.${hit.type}`), " · ", t("fact.count", number(hit.facts)), " · ",
        hit.plans.map((plan) => plan.title).join("；"))));

const sum = (counts) => counts.reduce((total, count) => total + count, 0);

/**
 * @param start what to begin with: `query`, `type` and IRI of a `region`, empty where nothing is wanted
 */
export async function results(main, start) {
  const state = { ...start, shown: STEP };
  let turn = 0;
  let pause = 0;
  const heading = h("h1", {});
  const count = h("p", { class: "small quiet", role: "status" });
  const facets = h("div", { class: "facets" });
  const list = h("ul", { class: "hits panel" });
  const more = h("button", { class: "button", type: "button", onclick: () => change({ shown: Math.min(MOST, state.shown + 2 * STEP) }) }, t("search.more"));
  const input = h("input", { id: "finder", type: "search", value: state.query, autocomplete: "off", spellcheck: "false",
    placeholder: t("search.placeholder"), "aria-label": t("search.label"), oninput: () => {
      clearTimeout(pause);
      pause = setTimeout(() => change({ query: input.value.trim(), shown: STEP }), PAUSE);
    } });

  const facet = (name, value, words, amount, type) =>
    h("a", { class: `chip${type ? ` of-${type}` : ""}`, href: address({ ...state, [name]: value }), "aria-current": value === state[name] ? "true" : undefined,
      onclick: (event) => {
        event.preventDefault();
        change({ [name]: value, shown: STEP });
      } }, type ? glyph(type) : null, words, amount === null ? null : h("span", { class: "num quiet" }, number(amount)));

  const draw = (found) => {
    const everything = sum(Object.values(found.types));
    heading.textContent = state.query || !state.type ? t("search.results", state.query) : t("search.browse", t(`types.${state.type}`));
    count.textContent = found.total ? t("search.count", number(found.total)) : t("search.none", state.query);
    facets.replaceChildren(
      h("div", { class: "chips", role: "group", "aria-label": t("search.byType") },
        facet("type", "", t("search.anyType"), everything),
        TYPES.filter((type) => found.types[type]).map((type) => facet("type", type, t(`types.${type}`), found.types[type], type))),
      found.regions.length > 1 || state.region
        ? h("div", { class: "chips", role: "group", "aria-label": t("search.byRegion") },
            facet("region", "", t("search.anyRegion"), null),
            found.regions.filter(({ iri }, index) => index < MOST_REGIONS || iri === state.region).map(({ iri, label, count: hits }) => facet("region", iri, label, hits, "Region")))
        : "");
    list.replaceChildren(...found.hits.map((hit) => hitRow(hit, state.query)));
    list.hidden = !found.hits.length;
    more.hidden = found.total <= found.hits.length || state.shown >= MOST;
    titled(state.query || (state.type ? t(`types.${state.type}`) : t("nav.home")));
  };

  async function change(changes) {
    Object.assign(state, changes);
    const mine = ++turn;
    const found = await get("/api/search", { q: state.query || " ", type: state.type, region: state.region, limit: state.shown });
    if (mine === turn) {
      history.replaceState(null, "", address(state));
      draw(found);
    }
  }

  main.replaceChildren(
    h("div", { class: "opening narrow" }, heading, h("div", { class: "finder", role: "search" }, icon("search"), input), count),
    facets, list, more);
  await change({});
}
