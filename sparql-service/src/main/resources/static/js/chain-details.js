// What stands behind an entity of the picture: its relations in it, each with its sentences.
import { chainPage, entityPage, get } from "./api.js";
import { h, icon } from "./dom.js";
import { evidence } from "./evidence.js";
import { t } from "./i18n.js";
import { glyph } from "./types.js";

function statementRow(statement, iri) {
  const outgoing = statement.subject.iri === iri;
  const other = outgoing ? statement.object : statement.subject;
  const sentences = h("div", { class: "sentences" });
  const load = async (event) => {
    if (event.target.open && !sentences.childElementCount) {
      const found = await get("/api/evidence",
        { subject: statement.subject.iri, relation: statement.relation, object: statement.object.iri });
      sentences.replaceChildren(...(found.evidence.length
        ? found.evidence.map((item) => evidence(item, [statement.subject.label, statement.object.label]))
        : [h("p", { class: "small quiet" }, t("fact.background"))]));
    }
  };
  return h("li", {}, h("details", { ontoggle: load },
    h("summary", {}, h("span", { class: "quiet" }, t(`${outgoing ? "out" : "in"}.${statement.relation}`)), " ", glyph(other.type), " ", other.label),
    sentences));
}

export function details(view, iri, expanded, on) {
  const entity = view.statements.flatMap(({ subject, object }) => [subject, object]).find((one) => one.iri === iri) ?? view.focus;
  const mine = view.statements.filter(({ subject, object }) => subject.iri === iri || object.iri === iri);
  return h("section", { class: `chosen of-${entity.type}`, "aria-label": entity.label },
    h("header", {},
      h("p", { class: "small quiet" }, glyph(entity.type), " ", t(`type.${entity.type}`)),
      h("h2", {}, entity.label),
      h("div", { class: "chips" },
        h("a", { class: "button", href: entityPage(iri) }, icon("book"), t("chain.open")),
        iri === view.focus.iri ? null : [
          h("button", { class: "button expand", type: "button", "aria-pressed": String(expanded), onclick: () => on.expand(iri) },
            icon("unfold"), t("chain.expand")),
          h("a", { class: "button", href: chainPage(iri) }, icon("focus"), t("chain.focus"))],
        h("button", { class: "button bare close", type: "button", onclick: () => on.pick(null) }, t("chain.close")))),
    h("ul", {}, mine.map((statement) => statementRow(statement, iri))));
}
