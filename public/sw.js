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

const PAGE = "./";

// Gets files of this version; all of them or none.
const fill = async (files) => {
  // While a host is being copied to, or with a cache in between, the page can be of another version than
  // this script. And a page that was redirected must not be given as an answer to a navigation.
  const page = await fetch(new Request(PAGE, { cache: "reload" }));
  const text = page.clone().text();
  if (!page.ok || page.redirected || !(await text).includes(VERSION)) throw new Error("the page is of another version");
  const cache = await caches.open(CACHE);
  const others = files.filter((file) => file !== PAGE);
  // A name with a hash never changes its content; the others may lie in the browser's cache, old.
  await cache.addAll(others.map((file) => new Request(file, { cache: HAS_HASH.test(file) ? "default" : "reload" })));
  if (files.includes(PAGE)) await cache.put(PAGE, page);
};

// A copy with one file missing would break the next visit without a network.
const install = async () => {
  try {
    await fill(FILES);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
};

// A browser that is short of room, or a reader, may have taken the copy away or a part of it: what is missing is got
// again. Without a network, or once the site has another version, what is left stays as it is.
let mending;
const mend = async () => {
  const cache = await caches.open(CACHE);
  const kept = await Promise.all(FILES.map((file) => cache.match(file)));
  await fill(FILES.filter((_, at) => !kept[at]));
};

const clear = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const answer = async (event, address) => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  if (kept) return kept;
  mending ??= mend().catch(() => {}).finally(() => (mending = undefined));
  event.waitUntil(mending);
  return fetch(event.request);
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
  if (request.method === "GET" && KEPT.has(url.href)) event.respondWith(answer(event, url.href));
});
