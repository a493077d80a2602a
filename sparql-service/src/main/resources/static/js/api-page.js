// The API as its OpenAPI document describes it, to read and to try out.
import { h } from "./dom.js";
import { run } from "./shell.js";

run("api", (main) => new Promise((done, failed) => {
  const place = h("div");
  main.replaceChildren(place);
  window.SwaggerUIBundle({
    url: "/api/openapi",
    domNode: place,
    deepLinking: true,
    defaultModelsExpandDepth: 0,
    presets: [window.SwaggerUIBundle.presets.apis],
    validatorUrl: null,
    onComplete: done,
    onFailure: failed,
  });
}));
