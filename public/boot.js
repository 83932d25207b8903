// Starts the app, or says in words why it cannot; keeps a copy for visits without a network (sw.js), and
// says when there is another version. Owns nothing else: the words are in index.html, the file names in its
// <link> elements, and the app itself sets data-atlas to "ready".
(() => {
  "use strict";
  try {
    performance.mark("atlas:start");
  } catch {
    // A browser without marks shows the page all the same.
  }
  const page = document.documentElement;
  const part = (id) => document.getElementById(id);

  // The app, once it has drawn, and #boot, which is put away then, speak in turn.
  const drawn = () => document.querySelector(".app");
  const fail = (id) => {
    page.dataset.atlas = "failed";
    drawn()?.remove();
    part("boot").hidden = false;
    part("boot-loading").hidden = true;
    part("boot-slow").hidden = true;
    part(id).hidden = false;
  };

  // When WebAssembly traps, the app is gone and can't say so itself.
  const hearOfTrap = (error) => {
    const isTooDeep = /call stack|too much recursion/.test(error?.message);
    if (error instanceof WebAssembly.RuntimeError || isTooDeep) fail("boot-crashed");
  };

  // (module (memory 1) (table 1 externref) (func
  //   (drop (i32.extend8_s (i32.trunc_sat_f32_s (f32.const 0))))
  //   (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))
  // holds what rustc's default WebAssembly needs of a browser and older ones lack.
  const PROBE = new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 4, 4, 1, 111, 0, 1, 5, 3, 1, 0, 1,
    10, 22, 1, 20, 0, 67, 0, 0, 0, 0, 252, 0, 192, 26, 65, 0, 65, 0, 65, 0, 252, 11, 0, 11,
  ]);
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(PROBE)) {
    fail("boot-unsupported");
    return;
  }

  addEventListener("error", (event) => hearOfTrap(event.error));
  addEventListener("unhandledrejection", (event) => hearOfTrap(event.reason));

  for (const button of document.querySelectorAll(".boot-retry")) {
    button.addEventListener("click", () => location.reload());
  }

  for (const button of document.querySelectorAll(".boot-anew")) {
    button.addEventListener("click", () => {
      location.hash = "#/";
      location.reload();
    });
  }

  const breakOff = (url, reason) => {
    part("boot-file").textContent = url.slice(url.lastIndexOf("/") + 1);
    part("boot-reason").textContent = reason;
    fail("boot-broken");
  };

  // One hash over all files of the site, from the build; the same in the single file.
  const version = document.querySelector("meta[name=atlas-version]")?.content;
  const show = (id) => {
    part(id).hidden = false;
  };
  for (const button of document.querySelectorAll(".edition-close")) {
    button.addEventListener("click", () => {
      button.parentElement.hidden = true;
    });
  }
  // A link in the single file leads here with the version of that file.
  const have = /[?&]have=(\w+)/.exec(location.hash)?.[1];
  if (have && version) show(have === version ? "edition-same" : "edition-other");

  const keepCopy = async () => {
    const workers = navigator.serviceWorker;
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    const copy = await workers.register("sw.js");
    // A page without a controller has no older version to change from.
    const tell = () => copy.waiting && workers.controller && show("edition-waiting");
    tell();
    copy.addEventListener("updatefound", () => copy.installing.addEventListener("statechange", tell));
    part("edition-change").addEventListener("click", async () => {
      // The one that waits now, which need not be the one that was announced (GoogleChrome/workbox#2470).
      const waiting = (await workers.getRegistration())?.waiting;
      if (waiting) waiting.postMessage("skip-waiting");
      else location.reload();
    });
    // A page that stays open for days asks when somebody comes back to it, once an hour at most.
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - asked < 3_600_000) return;
      asked = Date.now();
      copy.update().catch(() => {});
    });
  };

  // The single file carries the app in itself: where it is opened from a disk, nothing may be fetched.
  const startPacked = async (packed) => {
    // As it arrived, for "Save as one file": once the app has started, the page is no longer this.
    window.atlasPage = `<!doctype html>\n${page.outerHTML}`;
    const unpack = (element) => {
      const text = atob(element.textContent);
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
    };
    try {
      const data = part("atlas-embedded");
      if (data.type === "application/gzip") {
        // As it would stand in a file, for a browser may save the page as it is now.
        data.textContent = (await unpack(data).text()).replaceAll("<", "\\u003c");
        data.type = "application/json";
      }
      await startAtlas({ module_or_path: await unpack(packed).arrayBuffer() });
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) fail("boot-crashed");
      else breakOff(location.pathname, error.message);
    }
  };

  const start = async () => {
    const glueUrl = part("atlas-glue").href;
    const wasmUrl = part("atlas-wasm").href;
    let url = wasmUrl;
    try {
      const fetching = fetch(wasmUrl);
      // Awaited below; without this a failure during the import would go unhandled.
      fetching.catch(() => {});
      url = glueUrl;
      const { default: init } = await import(glueUrl);
      url = wasmUrl;
      const response = await fetching;
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      // Compiling while it arrives needs the right content type; hosts that lack it still work.
      const streams = response.headers.get("content-type") === "application/wasm";
      await init({ module_or_path: streams ? response : await response.arrayBuffer() });
      // Private windows and some browsers refuse: then a visit needs the network, as ever.
      if (version && "serviceWorker" in navigator) keepCopy().catch(() => {});
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) fail("boot-crashed");
      else breakOff(url, error.message);
    }
  };
  const begin = () => {
    const packed = part("atlas-packed");
    // A browser saves a page as it was drawn. One file can begin again; of a site only the words are left.
    if (drawn() && !packed) {
      page.dataset.atlas = "failed";
      show("edition-saved");
      return;
    }
    drawn()?.remove();
    page.dataset.atlas = "loading";
    part("boot").hidden = false;
    if (packed) startPacked(packed);
    else start();
  };
  // What was drawn stands behind this script, should it be part of the page.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
