# The site behind nginx, as a user without rights:
#   docker build --build-arg SITE_URL=https://example.org -t shebao .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 shebao
FROM node:26-slim AS build
ARG SITE_URL
WORKDIR /site
COPY . .
RUN npm ci && npm run build && \
    ROOT=/usr/share/nginx/html npm run --silent hosting nginx > shebao.conf

# Runs as user 101; what it must write goes to /tmp.
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /site/shebao.conf /etc/nginx/conf.d/default.conf
COPY --from=build /site/dist /usr/share/nginx/html
USER 101
EXPOSE 8080
STOPSIGNAL SIGQUIT
