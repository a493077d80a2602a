library(httr)
library(jsonlite)

base <- Sys.getenv("PLANGRAPH", "http://localhost:8080")

# The answer to a SELECT as a data frame.
sparql <- function(query) {
  answer <- POST(paste0(base, "/sparql"), body = list(query = query), encode = "form", accept("text/csv"))
  stop_for_status(answer)
  read.csv(text = content(answer, "text", encoding = "UTF-8"))
}

# Every entry of a list of the API, page by page.
listed <- function(path, entries, ...) {
  parameters <- list(...)
  pages <- list()
  repeat {
    answer <- GET(paste0(base, path), query = parameters)
    stop_for_status(answer)
    page <- fromJSON(content(answer, "text", encoding = "UTF-8"))
    pages <- c(pages, list(page[[entries]]))
    if (is.null(page[["next"]])) return(do.call(rbind, pages))
    parameters$cursor <- page[["next"]]
  }
}

leaders <- sparql("
  PREFIX pg: <https://w3id.org/plangraph/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?chain ?company WHERE {
    ?c a pg:IndustryChain ; rdfs:label ?chain ; pg:leadEnterprise/rdfs:label ?company .
  }")
print(head(sort(table(leaders$chain), decreasing = TRUE), 3))

parks <- listed("/api/search", "hits", q = "", type = "Park", region = "烟台市", limit = 10)
cat(nrow(parks), "parks in 烟台市\n")
print(head(parks[c("label", "facts")], 3))
