// Keeps one whole version of the site, so that it opens without a network. Owns nothing but its own
// cache; when to change over to a new version is the reader's choice (boot.js).
//
// The build puts two constants ahead of this: VERSION, one hash over all files of the site, and FILES,
// what the page needs, with "./" for the page itself. This file's name must never change: browsers ask
// for it under the name they know (GoogleChrome/workbox#1995).
"use strict";

const HOME = new URL("./", location.href);
// Caches belong to the whole origin: other sites in other folders have theirs (GoogleChromeLabs/pwa-wp#79).
const OURS = `policy-atlas:${HOME.pathname}:`;
const CACHE = OURS + VERSION;
const KEPT = new Set(FILES.map((file) => new URL(file, HOME).href));
const HAS_HASH = /\.[0-9a-f]{16}\./;

// All or nothing: a copy with one file missing would break the next visit without a network.
const install = async () => {
  const cache = await caches.open(CACHE);
  try {
    // A name with a hash never changes its content; the others may lie in the browser's cache, old.
    await cache.addAll(FILES.map((file) => new Request(file, { cache: HAS_HASH.test(file) ? "default" : "reload" })));
    // While a host is being copied to, or with a cache in between, the page can be of another version than
    // this script. And a page that was redirected must not be given as an answer to a navigation.
    const page = await cache.match("./");
    if (page.redirected || !(await page.text()).includes(VERSION)) throw new Error("the page is of another version");
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

const clear = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const answer = async (request, address) => {
  const cache = await caches.open(CACHE);
  // A browser that is short of room may have taken the copy away.
  return (await cache.match(address)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clear()));
addEventListener("message", (event) => event.data === "skip-waiting" && skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = "";
  if (request.mode === "navigate") {
    url.search = "";
    if (url.href === `${HOME.href}index.html`) url.href = HOME.href;
  }
  // Everything else, other datasets above all, goes its usual way.
  if (request.method === "GET" && KEPT.has(url.href)) event.respondWith(answer(request, url.href));
});
