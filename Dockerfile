# The site in a container: built in one image, served from another that holds nginx and the files alone. How to run it: docs/hosting.md.
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# Each may be left out; README.md says what they are for.
ARG BASE_PATH="" CITY="" FEEDBACK_EMAIL="" LEAVE_ADDRESS="" SOURCE_DATE_EPOCH=""
RUN npm run build

FROM nginx:1.28-alpine
ARG BASE_PATH=""
COPY --from=build /site/out/ /srv/screener${BASE_PATH}
COPY --from=build /site/out-hosting/nginx-container.conf /etc/nginx/nginx.conf
# Not root, and owner of none of the files.
USER 65534:65534
EXPOSE 8080
ENTRYPOINT ["nginx", "-e", "stderr"]
