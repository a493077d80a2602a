// Tabs as the ARIA practices have them: arrows move, the address keeps which one is open.
import { h } from "./dom.js";
import { here } from "./api.js";

/**
 * Tabs whose content is made when it is first looked at.
 *
 * @param label what the tabs are of
 * @param entries `{ name, label, content }`, content a function that gives elements or a promise of them
 * @param parameter of the address that keeps the open tab
 */
export function tabs(label, entries, parameter = "tab") {
  const panels = entries.map((entry) =>
    h("div", { class: "tab-panel", id: `panel-${entry.name}`, role: "tabpanel", "aria-labelledby": `tab-${entry.name}`, tabindex: "0", hidden: true }));
  const buttons = entries.map((entry, index) =>
    h("button", { class: `tab of-${entry.name}`, id: `tab-${entry.name}`, type: "button", role: "tab", "aria-controls": `panel-${entry.name}`,
      "aria-selected": "false", tabindex: "-1", onclick: () => open(index, true) }, entry.label));
  const open = async (index, remember) => {
    buttons.forEach((button, i) => {
      button.setAttribute("aria-selected", String(i === index));
      button.tabIndex = i === index ? 0 : -1;
      panels[i].hidden = i !== index;
    });
    if (remember) {
      const address = new URL(location.href);
      address.searchParams.set(parameter, entries[index].name);
      history.replaceState(null, "", address);
    }
    if (!panels[index].childElementCount) {
      panels[index].append(...[await entries[index].content()].flat());
    }
  };
  const list = h("div", { class: "tabs", role: "tablist", "aria-label": label }, buttons);
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      const index = (to + buttons.length) % buttons.length;
      buttons[index].focus();
      open(index, true);
    }
  });
  const wanted = entries.findIndex((entry) => entry.name === here().get(parameter));
  const ready = entries.length ? open(Math.max(0, wanted), false) : Promise.resolve();
  return { element: h("div", { class: "tabbed" }, list, panels), ready };
}
