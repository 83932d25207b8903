// In the place of sw.js this takes the kept copies away and does nothing from then on: every visit goes to
// the host, as without a worker. See docs/PUBLISH.md, "Copies for visits without a network".
"use strict";
const OURS = `policy-atlas:${new URL("./", location.href).pathname}:`;
const clear = async () => {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(ours.map((name) => caches.delete(name)));
};
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clear()));
