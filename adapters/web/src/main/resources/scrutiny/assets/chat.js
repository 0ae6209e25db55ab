"use strict";

// What the page adds to htmx: the question shows at once, the box keeps the focus, and a lost connection is said.
(() => {
  const main = document.getElementById("main");
  const log = document.getElementById("log");
  let pending = null;
  let sentFromBox = false;
  let asked = "";

  const box = () => document.getElementById("question");
  const copyOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
  const quick = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

  function show(element) {
    element.scrollIntoView({ behavior: quick() ? "auto" : "smooth", block: "start" });
  }

  function beginConversation() {
    const welcome = main.querySelector(".welcome");
    if (welcome) {
      welcome.remove();
      main.querySelector(".chat__title").className = "govuk-visually-hidden chat__title";
      document.querySelector(".top__again").hidden = false;
    }
  }

  function removePending() {
    if (pending) {
      pending.remove();
      pending = null;
    }
  }

  function clearFault() {
    const fault = document.getElementById("question-error");
    if (fault) {
      fault.remove();
      main.querySelector(".ask__group").classList.remove("govuk-form-group--error");
      box().classList.remove("govuk-input--error");
      box().removeAttribute("aria-invalid");
      box().removeAttribute("aria-describedby");
    }
    document.title = document.title.replace(/^Error: /, "");
  }

  main.addEventListener("htmx:beforeRequest", (event) => {
    asked = (event.detail.requestConfig.parameters.text || "").trim();
    if (!asked) {
      return;
    }
    sentFromBox = event.detail.elt.id === "ask";
    clearFault();
    if (sentFromBox) {
      box().value = "";
    }
    removePending();
    log.querySelectorAll(".exchange--lost").forEach((lost) => lost.remove());
    pending = copyOf("pending");
    pending.querySelector(".exchange__question").textContent = asked;
    log.append(pending);
    show(pending);
  });

  main.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.shouldSwap) {
      removePending();
    }
  });

  main.addEventListener("htmx:afterSettle", () => {
    if (document.getElementById("question-error")) {
      document.title = "Error: " + document.title.replace(/^Error: /, "");
      box().focus();
      return;
    }
    const exchange = log.lastElementChild;
    beginConversation();
    show(exchange);
    if (sentFromBox || !matchMedia("(pointer: coarse)").matches) {
      box().focus({ preventScroll: true });
    } else {
      exchange.focus({ preventScroll: true });
    }
  });

  function lost(event) {
    if (pending) {
      const known = "lost-" + event.detail.xhr.status;
      pending.removeAttribute("aria-hidden");
      pending.classList.replace("exchange--pending", "exchange--lost");
      pending.querySelector(".exchange__wait").replaceWith(copyOf(document.getElementById(known) ? known : "lost"));
      pending = null;
      box().value = box().value || asked;
      box().focus({ preventScroll: true });
    }
  }

  ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((fault) => main.addEventListener(fault, lost));

  // A page that the browser brings back from memory may be older than the conversation.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  const latest = document.getElementById("latest");
  if (latest && log.lastElementChild) {
    log.lastElementChild.scrollIntoView({ block: "start" });
  }
})();
