// Starts the app, or says in words why it cannot. Owns nothing else: the words are in index.html,
// the file names in its <link> elements, and the app itself sets data-atlas to "ready".
(() => {
  "use strict";
  performance.mark("atlas:start");
  const page = document.documentElement;
  const part = (id) => document.getElementById(id);

  const fail = (id) => {
    page.dataset.atlas = "failed";
    // The app removes #boot when it has drawn; from then on its own error panel speaks.
    if (!part("boot")) return;
    part("boot-loading").hidden = true;
    part("boot-slow").hidden = true;
    part(id).hidden = false;
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

  for (const button of document.querySelectorAll(".boot-retry")) {
    button.addEventListener("click", () => location.reload());
  }

  const breakOff = (url, reason) => {
    part("boot-file").textContent = url.slice(url.lastIndexOf("/") + 1);
    part("boot-reason").textContent = reason;
    fail("boot-broken");
  };

  // The single file carries the app in itself: where it is opened from a disk, nothing may be fetched.
  const startPacked = async (packed) => {
    try {
      const text = atob(packed.textContent);
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      await startAtlas({ module_or_path: await new Response(unpacked).arrayBuffer() });
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
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) fail("boot-crashed");
      else breakOff(url, error.message);
    }
  };
  const packed = part("atlas-packed");
  if (packed) startPacked(packed);
  else start();
})();
