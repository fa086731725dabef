// Quick exit, idle guard, progress, time zone. Every page works without any of it.
"use strict";
(function () {
  const root = document.documentElement;
  const exit = document.querySelector("form.leave");
  const ACTIVITY = ["pointerdown", "keydown", "scroll", "touchstart"];

  function leave(event) {
    if (event) event.preventDefault();
    root.classList.add("gone");
    const body = new FormData(exit);
    body.append("beacon", "1");
    navigator.sendBeacon(exit.action, body);
    location.replace(exit.dataset.to);
  }

  function onThreeTimes(key, act) {
    let times = [];
    document.addEventListener("keyup", function (event) {
      if (event.key !== key) { times = []; return; }
      times = times.filter((time) => event.timeStamp - time < 1500).concat(event.timeStamp);
      if (times.length === 3) act();
    });
  }

  function onActivity(act) {
    for (const name of ACTIVITY) document.addEventListener(name, act, { passive: true });
  }

  // The wall clock counts, so that sleep counts too.
  function guardIdle(seconds, awake) {
    let active = Date.now();
    let told = active;
    onActivity(function () {
      active = Date.now();
      root.classList.remove("veiled");
      if (active - told < 60000) return;
      told = active;
      navigator.sendBeacon(awake, new FormData(exit));
    });
    const watch = setInterval(function () {
      const idle = (Date.now() - active) / 1000;
      if (idle > 120) root.classList.add("veiled");
      if (idle <= seconds) return;
      clearInterval(watch);
      keepHalf().finally(() => location.replace(location.pathname + location.search));
    }, 5000);
  }

  const main = document.getElementById("main");
  const TYPED = "textarea, select, input:not([type=hidden], [type=password], [type=file])";

  function isTyped(field) {
    if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
    return field.tagName !== "SELECT" && field.value !== field.defaultValue;
  }

  // What is half typed is sealed by the server before it locks.
  function keepHalf() {
    const form = Array.from(main.querySelectorAll("form")).find((each) =>
      Array.from(each.querySelectorAll(TYPED)).some(isTyped));
    if (!form || !document.body.dataset.half) return Promise.resolve();
    const body = new FormData(exit);
    for (const field of form.querySelectorAll(TYPED)) {
      if (field.name && (!/radio|checkbox/.test(field.type) || field.checked)) body.append(field.name, field.value);
    }
    body.append("place", location.pathname);
    return fetch(document.body.dataset.half, { method: "POST", body });
  }

  function putBack(fields) {
    for (const field of main.querySelectorAll(TYPED)) {
      const values = fields[field.name];
      if (!values) continue;
      if (/radio|checkbox/.test(field.type)) field.checked = values.includes(field.value);
      else field.value = values.shift() || field.value;
      const folded = field.closest("details");
      if (folded) folded.open = true;
    }
  }

  // A file on its way to the server: how much of it has left. Where this fails the form goes by itself.
  function showProgress(form) {
    const bar = form.querySelector("progress");
    form.addEventListener("submit", function (event) {
      if (form.dataset.sent === "itself" || !form.querySelector("[type=file]").value) return;
      event.preventDefault();
      if (form.dataset.sent) return;
      form.dataset.sent = "here";
      setTimeout(() => form.classList.add("reading"), 500);
      const body = new FormData(form), by = event.submitter, sending = new XMLHttpRequest();
      if (by && by.name) body.append(by.name, by.value);
      sending.upload.onprogress = function (at) { bar.max = at.total; bar.value = at.loaded; };
      sending.upload.onload = () => bar.removeAttribute("value");
      sending.onload = () => arrive(sending);
      sending.onerror = function () { form.dataset.sent = "itself"; form.requestSubmit(by); };
      sending.open("POST", form.action);
      sending.responseType = "document";
      sending.setRequestHeader("X-Sent-By-Script", "1");
      sending.send(body);
    });
  }

  // On to where it leads; a page that asks again stands in the place of this one.
  function arrive(sent) {
    const to = sent.getResponseHeader("X-To");
    if (to) return location.assign(to);
    if (!sent.response) return location.reload();
    main.replaceChildren(...sent.response.getElementById("main").childNodes);
    main.querySelectorAll("form[data-progress]").forEach(showProgress);
    main.focus();
  }

  // A file that the server reads: how far it is, until it leads on.
  function watch(bar) {
    const said = document.getElementById("left");
    fetch(`${bar.dataset.watch}?at`).then((answer) => answer.json()).then(function (at) {
      if (at.over) return location.replace(bar.dataset.watch);
      if (at.of) { bar.max = at.of; bar.value = at.done; }
      if (said.textContent !== at.left) said.textContent = at.left;
      setTimeout(watch, 400, bar);
    }).catch(() => location.reload());
  }

  if (exit) {
    exit.addEventListener("submit", leave);
    if (exit.dataset.keys) onThreeTimes(exit.dataset.keys, leave);
  }
  if (document.body.dataset.idle) {
    guardIdle(Number(document.body.dataset.idle), document.body.dataset.awake);
  }
  const half = document.getElementById("half");
  if (half) putBack(JSON.parse(half.textContent));
  const lock = document.querySelector("form.lock");
  if (lock) lock.addEventListener("submit", function (event) {
    event.preventDefault();
    keepHalf().finally(() => lock.submit());
  });
  document.querySelectorAll("form[data-progress]").forEach(showProgress);
  document.querySelectorAll("progress[data-watch]").forEach(watch);
  document.querySelectorAll("input[data-zone]").forEach(function (field) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value;
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
})();
