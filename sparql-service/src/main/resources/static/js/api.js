// The public API. Faults come as problem details (RFC 9457) and are thrown as errors, with their status, that a page can show.
export async function get(path, parameters = {}) {
  const url = new URL(path, location.origin);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== "") {
      url.searchParams.set(name, value);
    }
  }
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    const fault = new Error(problem.detail ?? `${answer.status} ${answer.statusText}`);
    throw Object.assign(fault, { status: answer.status });
  }
  return answer.json();
}

export const here = () => new URLSearchParams(location.search);

/** All facts of an entity, of whatever type. */
export const factsPage = (iri) => `/entity.html?iri=${encodeURIComponent(iri)}`;
export const regionPage = (iri) => `/region.html?iri=${encodeURIComponent(iri)}`;
/** The page that tells most of an entity: a region has one of its own. */
export const entityPage = (iri) => (iri.includes("/id/region/") ? regionPage(iri) : factsPage(iri));
export const comparePage = (from, to) =>
  `/compare.html?${new URLSearchParams({ ...(from ? { from } : {}), ...(to ? { to } : {}) })}`;
export const chainPage = (iri) => `/chain.html?iri=${encodeURIComponent(iri)}`;
export const planPage = (name, begin) =>
  `/plan.html?name=${encodeURIComponent(name)}${begin === undefined ? "" : `#s${begin}`}`;
