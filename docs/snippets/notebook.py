import io
import os

import pandas
import requests

BASE = os.environ.get("PLANGRAPH", "http://localhost:8080")


def sparql(query):
    """The answer to a SELECT as a data frame."""
    answer = requests.post(f"{BASE}/sparql", data={"query": query}, headers={"Accept": "text/csv"})
    answer.raise_for_status()
    return pandas.read_csv(io.BytesIO(answer.content))


def listed(path, entries, **parameters):
    """Every entry of a list of the API, page by page."""
    while True:
        answer = requests.get(f"{BASE}{path}", params=parameters)
        answer.raise_for_status()
        page = answer.json()
        yield from page[entries]
        if page["next"] is None:
            return
        parameters["cursor"] = page["next"]


leaders = sparql("""
    PREFIX pg: <https://w3id.org/plangraph/ontology#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?chain ?company WHERE {
      ?c a pg:IndustryChain ; rdfs:label ?chain ; pg:leadEnterprise/rdfs:label ?company .
    }""")
print(leaders.groupby("chain").company.nunique().nlargest(3))

parks = pandas.DataFrame(listed("/api/search", "hits", q="", type="Park", region="烟台市", limit=10))
print(len(parks), "parks in 烟台市")
print(parks[["label", "facts"]].head(3))
