// The prefixes of the graphs, as the service writes them.
export const PREFIXES = {
  pg: "https://w3id.org/plangraph/ontology#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  prov: "http://www.w3.org/ns/prov#",
  geo: "http://www.w3.org/2003/01/geo/wgs84_pos#",
  text: "http://jena.apache.org/text#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
