// What the reader sees of a chain, kept in the address, so that a link reopens the same view.
import { here } from "./api.js";

const LISTS = ["hide", "expand", "open", "fold"];

export function viewState() {
  const parameters = here();
  const list = (name) => (parameters.get(name) ?? "").split(",").filter(Boolean);
  const at = (parameters.get("at") ?? "").split(",").map(Number);
  return {
    iri: parameters.get("iri"), plan: parameters.get("plan"), region: parameters.get("region"), confidence: parameters.get("confidence"),
    limit: parameters.get("limit"), unfold: parameters.get("unfold") === "true", pick: parameters.get("pick"),
    at: at.length === 3 && at.every(Number.isFinite) ? { x: at[0], y: at[1], zoom: at[2] } : null,
    ...Object.fromEntries(LISTS.map((name) => [name, list(name)])),
  };
}

/** The question to the server that a state stands for. */
export const question = ({ iri, plan, region, confidence, limit, unfold, hide, expand, open, fold }) => ({
  iri, plan, region, confidence, limit, unfold: unfold || undefined,
  hide: hide.join(","), expand: expand.join(","), open: open.join(","), fold: fold.join(","),
});

/** The address of the same view with something changed. */
export function address(changes) {
  const parameters = here();
  for (const [name, value] of Object.entries(changes)) {
    const written = Array.isArray(value) ? value.join(",") : value;
    if (written) {
      parameters.set(name, written);
    } else {
      parameters.delete(name);
    }
  }
  return `${location.pathname}?${parameters}`;
}

const PAUSE = 250;
let pause = 0;

/** Notes in the address where the picture stands, once it has come to rest: browsers limit how often an address may change. */
export function rememberPlace({ x, y, zoom }) {
  clearTimeout(pause);
  pause = setTimeout(() => {
    history.replaceState(null, "", address({ at: [Math.round(x), Math.round(y), zoom.toFixed(3)] }));
  }, PAUSE);
}

export const forgetPlace = () => clearTimeout(pause);

export const toggled = (list, entry) => (list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry]);
