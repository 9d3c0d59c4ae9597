# syntax=docker/dockerfile:1
# One image for every part of Zixin; the command chooses which: node apps/<name>/dist/main.js
ARG NODE=24

# The manifests alone: dependencies are installed again only when one of these changes.
FROM node:${NODE}-bookworm AS manifests
WORKDIR /app
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json -delete

# The full image has the compiler and Node's headers that SQLite's binding may need.
FROM node:${NODE}-bookworm AS build
ENV CI=true NX_DAEMON=false NX_TUI=false npm_config_nodedir=/usr/local
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npx nx run-many -t build --projects='apps/*' --exclude='@zixin/e2e' --output-style=static
# What runs: compiled files, their data, production packages.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf .nx apps/e2e tools/bench tools/boundaries tools/crash tools/event-catalog tools/scripts \
 && find apps libs tools -name node_modules -prune -o -type d \( -name src -o -name out-tsc -o -name samples \) -prune -exec rm -rf {} + \
 && find . -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -name '*.tsbuildinfo' -o -name 'tsconfig*.json' -o -name 'jest.config.cjs' \) -delete \
 && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src node_modules/better-sqlite3/build/Release/obj \
 && find node_modules -xtype l -delete

FROM node:${NODE}-bookworm-slim
ENV NODE_ENV=production ZIXIN_HOST=0.0.0.0 ZIXIN_PORT=3000 ZIXIN_DATA=/data
# A new volume mounted here takes this folder's owner.
RUN install -d -o node -g node -m 0700 /data
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "deploy/ready.mjs"]
CMD ["node", "apps/zixin/dist/main.js"]
