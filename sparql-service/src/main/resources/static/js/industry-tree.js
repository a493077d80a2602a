// The industries, to be opened part by part: each branch is asked for when it is opened.
import { chainPage, get } from "./api.js";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";
import { glyph } from "./types.js";

function branch(industry) {
  const link = h("a", { href: chainPage(industry.iri), class: "of-Industry" }, glyph("Industry"), h("span", { class: "name" }, industry.label),
    h("span", { class: "num quiet small" }, number(industry.facts)));
  if (!industry.parts) {
    return h("li", {}, h("div", { class: "twig" }, h("span", { class: "no-turn" }), link));
  }
  const below = h("ul", { hidden: true });
  const turn = h("button", { class: "turn", type: "button", "aria-expanded": "false", "aria-label": t("home.parts", industry.label, industry.parts),
    onclick: async () => {
      if (!below.childElementCount) {
        below.replaceChildren(...(await get("/api/industries", { within: industry.iri })).map(branch));
      }
      below.hidden = !below.hidden;
      turn.setAttribute("aria-expanded", String(!below.hidden));
    } });
  return h("li", {}, h("div", { class: "twig" }, turn, link), below);
}

export const industryTree = (industries) => h("ul", { class: "tree" }, industries.map(branch));
