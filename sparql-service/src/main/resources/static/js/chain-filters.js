// What narrows a picture: types, which are also its legend, plan, region and confidence.
import { toggled } from "./chain-state.js";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";
import { glyph, TYPES } from "./types.js";

const CONFIDENCES = ["0.5", "0.7", "0.9"];

export function legend(view, state, change) {
  const present = TYPES.filter((type) => view.counts[type] || state.hide.includes(type));
  return h("div", { class: "chips legend", role: "group", "aria-label": t("chain.legend") },
    present.map((type) => {
      const off = state.hide.includes(type);
      return h("button", { class: `chip of-${type}${off ? " off" : ""}`, type: "button", "aria-pressed": String(!off),
        title: t("chain.legend"), onclick: () => change({ hide: toggled(state.hide, type) }, `.legend .of-${type}`) },
      glyph(type), t(`types.${type}`), off ? null : h("span", { class: "num quiet" }, number(view.counts[type])));
    }));
}

function choice(name, value, all, options, change) {
  const select = h("select", { name, onchange: () => change({ [name]: select.value }, `select[name=${name}]`) },
    h("option", { value: "" }, all),
    options.map((option) => h("option", { value: option.value, selected: option.value === value }, option.words)));
  return h("label", { class: value ? "narrowed" : "" }, h("span", { class: "small quiet" }, t(`chain.${name}`)), select);
}

export function filters(view, state, plans, change) {
  const regions = view.regions.map(({ region, entities }) => ({ value: region.iri, words: `${region.label} ${number(entities)}` }));
  if (state.region && !regions.some(({ value }) => value === state.region)) {
    regions.push({ value: state.region, words: decodeURI(state.region).replace(/.*\//, "") });
  }
  return h("div", { class: "filters", role: "group", "aria-label": t("chain.filters") },
    choice("plan", state.plan, t("chain.anyPlan"), plans.map((plan) => ({ value: plan.name, words: plan.title })), change),
    choice("region", state.region, t("chain.anyRegion"), regions, change),
    choice("confidence", state.confidence, t("chain.anyConfidence"),
      CONFIDENCES.map((value) => ({ value, words: t("chain.atLeast", value) })), change));
}

/** In words, for a report: what the picture was narrowed to. */
export function narrowedTo(view, state, plans) {
  const region = view.regions.find((place) => place.region.iri === state.region);
  return [
    t(`type.${view.focus.type}`),
    plans.find((plan) => plan.name === state.plan)?.title,
    region?.region.label,
    state.confidence && `${t("chain.confidence")} ${t("chain.atLeast", state.confidence)}`,
    t("chain.drawn", number(Object.values(view.counts).reduce((sum, count) => sum + count, 0)), number(view.statements.length)),
  ].filter(Boolean).join(" · ");
}
