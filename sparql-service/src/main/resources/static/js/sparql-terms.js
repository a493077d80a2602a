// Completion of classes and properties in the query editor: the terms of our ontology, by name or by label, with what they mean.
import { PREFIXES } from "./sparql-prefixes.js";

const SCHEMA = `SELECT ?term ?kind (GROUP_CONCAT(DISTINCT ?label; separator = " · ") AS ?labels) {
  { ?term a <http://www.w3.org/2002/07/owl#Class> BIND("class" AS ?kind) }
  UNION { ?term a ?property VALUES ?property { <http://www.w3.org/2002/07/owl#ObjectProperty> <http://www.w3.org/2002/07/owl#DatatypeProperty> } BIND("property" AS ?kind) }
  ?term <http://www.w3.org/2000/01/rdf-schema#label> ?label . FILTER(isIRI(?term))
} GROUP BY ?term ?kind ORDER BY ?term`;

// Terms of others that our graphs use.
const OTHERS = {
  class: ["skos:Concept", "skos:ConceptScheme"],
  property: ["rdf:type", "rdf:subject", "rdf:predicate", "rdf:object", "rdfs:label", "rdfs:comment", "skos:altLabel", "skos:broader", "skos:notation",
    "skos:exactMatch", "skos:closeMatch", "dcterms:title", "dcterms:issued", "geo:lat", "geo:long", "prov:wasGeneratedBy", "text:query"],
};

const expanded = (name) => PREFIXES[name.split(":")[0]] + name.split(":")[1];
const shortened = (iri) => {
  const prefix = Object.keys(PREFIXES).find((one) => iri.startsWith(PREFIXES[one]));
  return prefix ? `${prefix}:${iri.slice(PREFIXES[prefix].length)}` : `<${iri}>`;
};

async function schema() {
  const answer = await fetch("/sparql", { method: "POST", headers: { Accept: "application/sparql-results+json" }, body: new URLSearchParams({ query: SCHEMA }) });
  const { results } = await answer.json();
  const own = results.bindings.map(({ term, kind, labels }) => ({ iri: term.value, kind: kind.value, labels: labels.value }));
  const others = Object.entries(OTHERS).flatMap(([kind, names]) => names.map((name) => ({ iri: expanded(name), kind, labels: "" })));
  return [...own.filter((term) => term.iri.startsWith(PREFIXES.pg)), ...others];
}

/** What is being typed before the cursor: the editor's own tokens end at every Chinese character. */
function typing(yasqe) {
  const { line, ch } = yasqe.getDoc().getCursor();
  const [typed] = yasqe.getLine(line).slice(0, ch).match(/[\p{L}\p{N}:_<>./#-]*$/u);
  return { typed, line, start: ch - typed.length };
}

function completer(kind, terms, fits) {
  const own = terms.filter((term) => term.kind === kind);
  return {
    name: kind,
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      return !/^[?$"]/.test(token.string) && fits(yasqe, token);
    },
    preProcessToken: (yasqe, token) => {
      const { typed, start } = typing(yasqe);
      return { ...token, autocompletionString: typed, from: { ch: start } };
    },
    get: (yasqe, { autocompletionString: typed }) => {
      const wanted = typed.replace(/^<|>$/g, "").toLowerCase();
      return own.filter(({ iri, labels }) => shortened(iri).toLowerCase().startsWith(wanted) || iri.toLowerCase().startsWith(wanted)
        || (/^(\p{Script=Han}|..)/u.test(wanted) && !wanted.includes(":") && `${shortened(iri)} ${labels}`.toLowerCase().includes(wanted))).map(({ iri }) => iri);
    },
    postProcessSuggestion: (yasqe, token, iri) => shortened(iri),
    postprocessHints: (yasqe, hints) => hints.map((hint) => {
      const term = own.find(({ iri }) => shortened(iri) === hint.text);
      return { ...hint, displayText: term?.labels ? `${hint.text}   ${term.labels}` : hint.text, hint: (editor, _, chosen) => {
        editor.replaceRange(chosen.text, chosen.from ?? _.from, chosen.to ?? _.to, "complete");
        const prefix = chosen.text.split(":")[0];
        if (PREFIXES[prefix] && !(prefix in editor.getPrefixesFromQuery())) {
          editor.addPrefixes({ [prefix]: PREFIXES[prefix] });
        }
      } };
    }),
  };
}

/** Completers for the editor: classes where a type is asked for, properties where a predicate stands. */
export async function completers() {
  const terms = await schema();
  const typed = (yasqe, token) => {
    const { line, start } = typing(yasqe);
    const before = yasqe.getPreviousNonWsToken(line, { ...token, start });
    return ["a", "rdf:type"].includes(before.state.lastProperty);
  };
  return [
    completer("class", terms, typed),
    completer("property", terms, (yasqe, token) => token.string.trim() !== "" && token.state.possibleCurrent.includes("a")),
  ];
}
