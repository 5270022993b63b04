# The SQLite add-on is native, so all stages share one base. To pin it to the byte, add its digest
# (docs/security.md, "Supply chain").
FROM node:24-bookworm-slim AS base
WORKDIR /app

FROM base AS tools
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 tini
COPY package.json package-lock.json .npmrc ./

FROM tools AS build
RUN npm ci --ignore-scripts
COPY src ./src
COPY commands ./commands
RUN npm run build

# The SQLite add-on is the one runtime dependency with an install script (test/unit/supply).
FROM tools AS dependencies
RUN npm ci --omit=dev
RUN mkdir /data

FROM base
LABEL org.opencontainers.image.title="Easel" \
  org.opencontainers.image.description="A Discord bot that gives a community /imagine on any Midjourney-compatible HTTP API." \
  org.opencontainers.image.licenses="MIT"
# An init process reaps children and passes signals on from the first moment.
COPY --from=tools /usr/bin/tini-static /usr/local/bin/tini
COPY --from=dependencies --chown=1000:1000 --chmod=0700 /data /data
COPY LICENSE package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
ENV NODE_ENV=production \
  STORE_URL=sqlite:///data/easel.sqlite \
  HTTP_PORT=8080
VOLUME /data
EXPOSE 8080
# By number, so that "must not run as root" can be checked without reading /etc/passwd: node.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
# Young objects get 4 MB and not 16: most of the day a bot has few, and what is given is not given back.
CMD ["node", "--max-semi-space-size=4", "dist/src/main.js"]
