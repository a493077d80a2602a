// The SPARQL page: Yasgui on our endpoint, with examples that run.
import "./strings/sparql.js";
import { entityPage, get } from "./api.js";
import { $, h } from "./dom.js";
import { language, t } from "./i18n.js";
import { run, titled } from "./shell.js";

const PREFIXES = {
  pg: "https://w3id.org/plangraph/ontology#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

function editor(place, query) {
  // Yasgui's own completers would ask servers elsewhere, which no page of ours does. Its configuration is merged into
  // the defaults, so that an empty list has to stand there.
  window.Yasgui.Yasqe.defaults.autocompleters = [];
  window.Yasgui.defaults.yasqe.autocompleters = [];
  const yasgui = new window.Yasgui(place, {
    autofocus: false,
    persistenceId: null,
    copyEndpointOnNewTab: true,
    tabName: "SPARQL",
    endpointCatalogueOptions: { getData: () => [] },
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "POST" },
    yasqe: { value: query, persistenceId: null, resizeable: true, editorHeight: "260px" },
    yasr: { prefixes: PREFIXES, persistenceId: null, defaultPlugin: "table", pluginOrder: ["table", "response"] },
  });
  return yasgui;
}

/** Opens the page of an entity, rather than an address elsewhere, for links in answers. */
function stayHere(event) {
  const link = event.target.closest(".yasr a.iri, .yasr td a");
  if (link && link.href.includes("/id/")) {
    event.preventDefault();
    location.assign(entityPage(decodeURI(link.href)));
  }
}

run("sparql", async (main) => {
  const examples = await get("/api/examples");
  titled("SPARQL");
  const place = h("div", { class: "editor", id: "yasgui" });
  const list = h("ol", {}, examples.map((example) =>
    h("li", {}, h("button", { class: "example", type: "button", "data-name": example.name }, example.title[language] ?? example.title.zh))));
  main.replaceChildren(
    h("div", { class: "asking" },
      h("nav", { class: "examples panel", "aria-label": t("sparql.examples") },
        h("h1", {}, t("sparql.title")), h("p", { class: "small quiet" }, t("sparql.note")),
        h("h2", {}, t("sparql.examples")), list),
      h("div", { class: "panel workbench" }, place)));
  const yasgui = editor(place, examples[0].query);
  const tab = () => yasgui.getTab() ?? yasgui.addTab(true);
  if (!location.hash.includes("query=")) {
    tab().setQuery(examples[0].query);
  }
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) {
      $("[aria-current]", list)?.removeAttribute("aria-current");
      button.setAttribute("aria-current", "true");
      tab().setQuery(examples.find((example) => example.name === button.dataset.name).query);
      tab().query();
    }
  });
  place.addEventListener("click", stayHere, true);
});
