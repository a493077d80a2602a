// Puts plans into the graph: files dropped or chosen, their progress watched, their reader opened at the end.
import "./strings/upload.js";
import { h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { run, titled } from "./shell.js";

const TOKEN = "plangraph.token";
const KINDS = ".txt,.md,.html,.htm,.pdf,.docx";
const PAUSE = 400;

const problemWords = (status, problem) => {
  const own = t(`upload.problem.${status}`);
  return [own.startsWith("upload.") ? null : own, problem?.detail].filter(Boolean).join(" ") || `HTTP ${status}`;
};

/** One file in the list: its name, how far it is, and what became of it. */
function fileRow(name, leaveOut) {
  const said = h("span", { class: "small quiet", role: "status" });
  const meter = h("progress", { max: 1, value: 0, "aria-label": t("upload.progress", name), hidden: true });
  const outcome = h("div", { class: "outcome" });
  const remove = h("button", { class: "button bare", type: "button", "aria-label": t("upload.remove", name), onclick: leaveOut }, "×");
  const element = h("li", {}, h("b", {}, name), said, remove, meter, outcome);
  const show = ({ state, sentences = 0, sentencesRead = 0, plan, problem }) => {
    element.dataset.state = state;
    remove.hidden = state !== "chosen";
    said.textContent = t(`upload.state.${state}`, sentencesRead, sentences);
    meter.hidden = ["chosen", "done", "failed"].includes(state);
    if (state === "extracting" && sentences) {
      meter.value = sentencesRead / sentences;
    } else {
      meter.removeAttribute("value");
    }
    outcome.replaceChildren(
      ...(plan ? [h("a", { class: "button", href: plan }, icon("book"), t("upload.read"))] : []),
      ...(state === "failed" && problem ? [h("p", { role: "alert" }, problem.detail ?? problem.title)] : []));
  };
  show({ state: "chosen" });
  return { element, show };
}

async function answerOf(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw Object.assign(new Error(problemWords(response.status, body)), { status: response.status });
  }
  return body;
}

/** Asks until the upload has ended, and shows each answer. */
async function watch(address, headers, show) {
  for (;;) {
    const upload = await answerOf(await fetch(address, { headers }));
    show(upload);
    if (upload.state !== "running") {
      return upload;
    }
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

function uploadForm() {
  let chosen = [];
  const token = h("input", { id: "token", type: "password", autocomplete: "off", "aria-describedby": "token-note", value: sessionStorage.getItem(TOKEN) ?? "" });
  const input = h("input", { id: "files", class: "only-read-aloud", type: "file", multiple: true, accept: KINDS });
  const zone = h("label", { class: "drop panel", for: "files" }, h("b", {}, t("upload.drop")), h("span", { class: "small quiet" }, t("upload.kinds")));
  const list = h("ul", { class: "files", "aria-label": t("upload.files") });
  const send = h("button", { class: "button main", type: "submit", hidden: true });
  const fault = h("p", { class: "fault", role: "alert", hidden: true });

  const say = (words) => {
    fault.textContent = words ?? "";
    fault.hidden = !words;
  };
  const refresh = () => {
    list.replaceChildren(...chosen.map(({ row }) => row.element));
    send.hidden = !chosen.length;
    send.textContent = t("upload.send", chosen.length);
  };
  const add = (files) => {
    for (const file of files) {
      const entry = { file };
      entry.row = fileRow(file.name, () => {
        chosen = chosen.filter((one) => one !== entry);
        refresh();
        input.focus();
      });
      chosen = [...chosen.filter((one) => one.file.name !== file.name && one.row.element.dataset.state === "chosen"), entry];
    }
    say();
    refresh();
  };
  const submit = async () => {
    if (!token.value.trim()) {
      say(t("upload.needToken"));
      token.focus();
      return;
    }
    sessionStorage.setItem(TOKEN, token.value.trim());
    const headers = { Authorization: `Bearer ${token.value.trim()}` };
    const body = new FormData();
    chosen.forEach(({ file }) => body.append("file", file));
    const sent = chosen;
    say();
    send.disabled = true;
    send.textContent = t("upload.sending");
    try {
      const accepted = await fetch("/api/plans", { method: "POST", headers: { ...headers, Prefer: "respond-async" }, body });
      await answerOf(accepted.clone());
      send.hidden = true;
      const upload = await watch(accepted.headers.get("Location"), headers, ({ files }) => files.forEach((file, index) => sent[index].row.show(file)));
      if (upload.files.length === 1 && upload.files[0].plan) {
        location.assign(upload.files[0].plan);
      }
    } catch (lost) {
      say(lost.status ? lost.message : t("upload.problem.lost", lost.message));
      refresh();
    } finally {
      send.disabled = false;
    }
  };
  input.addEventListener("change", () => {
    add(input.files);
    input.value = "";
  });
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    add(event.dataTransfer.files);
  });
  return h("form", { class: "upload", onsubmit: (event) => {
    event.preventDefault();
    submit();
  } },
  h("div", { class: "field" }, h("label", { for: "token" }, t("upload.token")), token, h("p", { class: "small quiet", id: "token-note" }, t("upload.tokenNote"))),
  input, zone, list, fault, send);
}

run("upload", async (main) => {
  titled(t("nav.upload"));
  main.replaceChildren(h("h1", {}, t("upload.title")), h("p", { class: "quiet" }, t("upload.lead")), uploadForm());
});
