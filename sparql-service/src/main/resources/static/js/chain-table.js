// The content of the picture as a table: every relation between its entities, to be filtered and clicked.
import { h } from "./dom.js";
import { number, t } from "./i18n.js";
import { glyph, TYPES } from "./types.js";

const ORDER = ["upstreamOf", "leadEnterprise", "produces", "subIndustryOf", "inIndustry", "supports", "carriedOutBy",
  "inPark", "locatedIn", "develops"];

const cell = (entity, onPick) =>
  h("td", {}, h("button", { class: `name of-${entity.type}`, type: "button", onclick: () => onPick(entity.iri) },
    glyph(entity.type), h("span", {}, entity.label)));

const sorted = (statements) =>
  [...statements].sort((a, b) =>
    ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
    TYPES.indexOf(a.subject.type) - TYPES.indexOf(b.subject.type) ||
    a.subject.label.localeCompare(b.subject.label, "zh") || a.object.label.localeCompare(b.object.label, "zh"));

export function statementsTable(view, onPick) {
  const rows = sorted(view.statements).map((statement) => ({
    words: `${statement.subject.label} ${t(`out.${statement.relation}`)} ${statement.object.label}`.toLowerCase(),
    row: h("tr", {}, cell(statement.subject, onPick), h("td", { class: "relation" }, t(`out.${statement.relation}`)), cell(statement.object, onPick),
      h("td", { class: "num sure" }, statement.confidence.toFixed(2))),
  }));
  const filter = h("input", { type: "search", placeholder: t("chain.filter"), "aria-label": t("chain.filter"), oninput: () => {
    const wanted = filter.value.trim().toLowerCase();
    rows.forEach(({ words, row }) => {
      row.hidden = !words.includes(wanted);
    });
  } });
  return h("section", { class: "table" },
    h("header", {}, h("h2", {}, t("chain.statements", number(rows.length))), filter),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("chain.table") }, h("table", {},
      h("thead", {}, h("tr", {}, ["subject", "relation", "object", "confidence"].map((name) => h("th", { scope: "col" }, t(`chain.${name}`))))),
      h("tbody", {}, rows.map(({ row }) => row)))));
}
