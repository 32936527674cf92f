import config from "/tmp/wt-cat/www/vite.config.js";
export default { ...config, root: "/tmp/wt-cat/www", build: { ...config.build, outDir: "/tmp/t-cat/dist-debug", minify: false } };
