// The public API. Faults come as problem details (RFC 9457) and are thrown as errors that a page can show.
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
    throw new Error(problem.detail ?? `${answer.status} ${answer.statusText}`);
  }
  return answer.json();
}

export const here = () => new URLSearchParams(location.search);

export const entityPage = (iri) => `/entity.html?iri=${encodeURIComponent(iri)}`;
export const chainPage = (iri) => `/chain.html?iri=${encodeURIComponent(iri)}`;
export const planPage = (name, begin) =>
  `/plan.html?name=${encodeURIComponent(name)}${begin === undefined ? "" : `#s${begin}`}`;
