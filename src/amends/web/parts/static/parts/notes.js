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
    setInterval(function () {
      const idle = (Date.now() - active) / 1000;
      if (idle > 120) root.classList.add("veiled");
      if (idle > seconds) location.reload();
    }, 5000);
  }

  function showProgress(form) {
    form.addEventListener("submit", function () {
      setTimeout(() => form.classList.add("reading"), 500);
    });
  }

  if (exit) {
    exit.addEventListener("submit", leave);
    if (exit.dataset.keys) onThreeTimes(exit.dataset.keys, leave);
  }
  if (document.body.dataset.idle) {
    guardIdle(Number(document.body.dataset.idle), document.body.dataset.awake);
  }
  document.querySelectorAll("form[data-progress]").forEach(showProgress);
  document.querySelectorAll("input[data-zone]").forEach(function (field) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || field.value;
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) location.reload();
  });
})();
