// A sentence of a plan as evidence: the words, where they stand, which rule read them and how sure it is.
import { planPage } from "./api.js";
import { h } from "./dom.js";
import { t } from "./i18n.js";
import { glyph } from "./types.js";
import { entityPage } from "./api.js";

export const entityLink = (entity, attributes = {}) =>
  h("a", { class: "entity-link", href: entityPage(entity.iri), ...attributes }, glyph(entity.type), h("span", {}, entity.label));

/** Text with every occurrence of the names marked, the longest name first. */
export function withNames(text, names) {
  const wanted = names.filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const parts = [];
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const name = wanted.find((candidate) => text.startsWith(candidate, at));
    if (name) {
      parts.push(plain, h("mark", {}, name));
      plain = "";
      at += name.length;
    } else {
      plain += text[at++];
    }
  }
  return [...parts, plain];
}

export const confidence = (value) =>
  h("span", { class: "meter" }, t("fact.confidence"),
    h("progress", { max: 1, value, "aria-label": t("fact.confidence") }), h("span", { class: "num" }, value.toFixed(2)));

export const evidence = (item, names = []) =>
  h("article", { class: "evidence" },
    h("blockquote", {}, withNames(item.quote, names)),
    h("footer", {},
      h("a", { href: planPage(item.plan.name, item.begin) }, item.plan.title),
      item.sections.length ? h("span", {}, item.sections.join(" › ")) : null,
      h("span", {}, `${t("fact.rule")} `, h("code", {}, item.rule)),
      confidence(item.confidence)));
