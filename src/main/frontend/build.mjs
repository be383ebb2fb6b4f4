/**
 * Builds the styles, scripts, fonts and pictures of the frame: `node src/main/frontend/build.mjs <outDir>`.
 *
 * Every file gets a name with a fingerprint, so that it may be cached for ever; `manifest.json` maps the plain name
 * to it. Nothing is done when neither the sources nor the lock have changed since the last build into `outDir`.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = process.argv[2] && resolve(process.argv[2]);
const WEIGHTS = [400, 600];
const ENTRIES = [
  "scss/public.scss",
  "scss/desk.scss",
  "js/desk.js",
  "js/editor.js",
  "js/library.js",
  "js/plan.js",
  "images/emblem.svg",
  "images/favicon.svg",
];

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`The front end needs Node 20 or later; this is ${process.versions.node}.`);
}
if (!OUT) fail("Usage: node build.mjs <outDir>");

const stamp = fingerprintOfSources();
const stampFile = join(OUT, ".stamp");
if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) process.exit(0);

installPackages();
const { build } = await import("esbuild");
const sass = await import("sass");
const { default: subsetFont } = await import("subset-font");
const { weave } = await import("./weave.mjs");

const result = await build({
  entryPoints: [...ENTRIES, "brocade.svg"].map((path) => (path.includes("/") ? join(HERE, path) : path)),
  outdir: OUT,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  legalComments: "none",
  format: "iife",
  target: ["chrome87", "firefox78", "safari15"],
  loader: { ".svg": "copy", ".woff2": "copy" },
  absWorkingDir: HERE,
  logLevel: "error",
  logLimit: 5,
  plugins: [styles(), brocade(), fonts()],
}).catch(() => fail("The front end did not build; see above."));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const file of result.outputFiles) writeWithCompressedTwins(file.path, file.contents);
writeFileSync(join(OUT, "manifest.json"), JSON.stringify(manifest(result.outputFiles), null, 2) + "\n");
copyDictionary();
writeFileSync(stampFile, stamp);

/** The spelling dictionary and its licence, as they come: the server reads them, no browser does. */
function copyDictionary() {
  const from = join(HERE, "node_modules/dictionary-vi");
  const to = join(OUT, "../../dictionaries/vi");
  mkdirSync(to, { recursive: true });
  for (const name of ["index.aff", "index.dic", "license"]) copyFileSync(join(from, name), join(to, name));
}

/** Sass in, plain CSS out; esbuild then bundles, fingerprints what it points to and minifies. */
function styles() {
  return {
    name: "styles",
    setup(build) {
      build.onLoad({ filter: /\.scss$/ }, ({ path }) => ({
        contents: sass.compile(path, {
          loadPaths: [join(HERE, "node_modules")],
          quietDeps: true,
          silenceDeprecations: ["import", "global-builtin", "color-functions", "if-function"],
        }).css,
        loader: "css",
        resolveDir: HERE,
      }));
    },
  };
}

/** `brocade.svg` is not drawn but woven. */
function brocade() {
  return {
    name: "brocade",
    setup(build) {
      build.onResolve({ filter: /brocade\.svg$/ }, () => ({ path: "brocade.svg", namespace: "woven" }));
      build.onLoad({ filter: /./, namespace: "woven" }, () => ({ contents: weave(), loader: "copy" }));
    },
  };
}

/**
 * Be Vietnam Pro, cut down to the letters that Vietnamese and its punctuation use and without hinting:
 * a third of the weight of the published files, so that two weights fit a page of 60 KB.
 */
function fonts() {
  const source = join(HERE, "node_modules/@fontsource/be-vietnam-pro/files");
  return {
    name: "fonts",
    setup(build) {
      build.onResolve({ filter: /^font:/ }, ({ path }) => ({ path: `${path.slice(5)}.woff2`, namespace: "font" }));
      build.onLoad({ filter: /./, namespace: "font" }, async ({ path }) => {
        const [, subset, weight] = path.match(/be-vietnam-pro-(latin|vietnamese)-(\d+)\.woff2$/);
        const whole = readFileSync(join(source, `be-vietnam-pro-${subset}-${weight}-normal.woff2`));
        const contents = await subsetFont(whole, letters(subset), {
          targetFormat: "woff2",
          noHinting: true,
          keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl"],
        });
        return { contents, loader: "copy" };
      });
    },
  };
}

function letters(subset) {
  const range = (from, to) => String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return subset === "latin"
    ? range(0x20, 0x7e) + range(0xa0, 0xff) + "–—‘’“”•…−"
    : "ĂăĐđĨĩŨũƠơƯư₫\u0300\u0301\u0303\u0309\u0323" + range(0x1ea0, 0x1ef9);
}

/** `{"public.css": "public-3FA9C1.css"}`; fonts under the name that a page preloads. */
function manifest(files) {
  const names = files.map((file) => basename(file.path)).sort();
  return Object.fromEntries(names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ""), name]));
}

function writeWithCompressedTwins(path, contents) {
  writeFileSync(path, contents);
  if (path.endsWith(".woff2")) return;
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(contents));
}

function installPackages() {
  const installed = join(HERE, "node_modules/.package-lock.json");
  const lock = join(HERE, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const windows = process.platform === "win32";
  const npm = spawnSync(windows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: HERE,
    stdio: ["ignore", "ignore", "inherit"],
    shell: windows,
  });
  if (npm.status !== 0) fail("`npm ci` failed in src/main/frontend; see above.");
}

function fingerprintOfSources() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0]);
  for (const path of sources(HERE).sort()) hash.update(path.slice(HERE.length)).update(readFileSync(path));
  return hash.digest("hex");
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : [path];
    });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
