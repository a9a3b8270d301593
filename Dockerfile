# The site in a container: one image builds it, another with only nginx and the files serves it. How to run it: docs/hosting.md.
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# All are optional; README.md describes them.
ARG BASE_PATH="" CITY="" FEEDBACK_EMAIL="" LEAVE_ADDRESS="" SOURCE_DATE_EPOCH=""
RUN npm run build

FROM nginx:1.28-alpine
ARG BASE_PATH=""
COPY --from=build /site/out/ /srv/screener${BASE_PATH}
COPY --from=build /site/out-hosting/nginx-container.conf /etc/nginx/nginx.conf
# Not root, and not the owner of any file.
USER 65534:65534
EXPOSE 8080
ENTRYPOINT ["nginx", "-e", "stderr"]
